"""A visit: when, where, for whom, its own lines of the page, and how its states follow."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum

from consultant_app.domain.ids import ClientId, ContactId, SiteId, VisitId
from consultant_app.domain.options import Shows
from consultant_app.domain.time_segments import Charge


class VisitKind(StrEnum):
    """How the help was given."""

    ON_SITE = "on-site"
    REMOTE = "remote"
    PHONE = "phone"


class VisitState(StrEnum):
    """From plan to page."""

    PLANNED = "planned"
    RUNNING = "running"
    FINISHED = "finished"
    ISSUED = "issued"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLines:
    """The lines around, as the consultant wrote them; empty means: as the program makes them."""

    headline: str = ""
    thanks: str = ""
    asked: str = ""
    did: str = ""
    now: str = ""
    closing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A visit. `day` is the local date of arrival in `zone` (IANA name).

    `duration_minutes` is for a visit without clock times. `called_us` tells that a phone or
    remote visit began with their call. `words_off` are glossary ids taken off this page.
    `shows` are the wishes for this page alone, which come before those of the client. `also_to`
    are the people whom its letter greets beside the contact. `told_on_visit_id` is the later visit
    whose page tells this one too.
    """

    id: VisitId = VisitId(0)
    client_id: ClientId
    site_id: SiteId | None = None
    contact_id: ContactId | None = None
    kind: VisitKind = VisitKind.ON_SITE
    state: VisitState = VisitState.PLANNED
    day: date
    zone: str = "UTC"
    planned_at: time | None = None
    planned_minutes: int | None = None
    reason: str = ""
    nothing_asked: bool = False
    called_us: bool = False
    lines: OwnLines = OwnLines()
    private_notes: str = ""
    notices: tuple[str, ...] = ()
    words_off: tuple[str, ...] = ()
    duration_minutes: int | None = None
    duration_charge: Charge = Charge.BILLABLE
    finished_at: datetime | None = None
    shows: Shows = field(default_factory=Shows)
    also_to: tuple[ContactId, ...] = ()
    told_on_visit_id: VisitId | None = None


def started(visit: Visit, *, on_day: date, zone: str) -> Visit:
    """Return VISIT as running since ON_DAY, the local date of arrival in ZONE."""
    return replace(visit, state=VisitState.RUNNING, day=on_day, zone=zone)


def finished(visit: Visit, at: datetime) -> Visit:
    """Return VISIT as finished AT; what was issued already stays issued."""
    if visit.state is VisitState.ISSUED:
        return visit
    return replace(visit, state=VisitState.FINISHED, finished_at=visit.finished_at or at)
