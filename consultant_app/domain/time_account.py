"""What the hours of a week and of a month come to: blocks, gaps, overlaps, sums.

Minutes are the full minute of the end less that of the start, cut at the midnights of the zone that
a stretch was lived in: days, weeks and months add up to the stretches, and nothing is lost between
them. Ranges are half-open. Breaks and plans are shown and not counted.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from consultant_app.domain.ids import ClientId, SegmentId, VisitId
from consultant_app.domain.time_segments import Charge


class BlockKind(StrEnum):
    """What a block of the week is; a call counts as remote."""

    ON_SITE = "on-site"
    REMOTE = "remote"
    TRAVEL = "travel"
    BREAK = "break"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekBlock:
    """A stretch of time, or the part of it that lies in one local day of `zone`.

    `start` and `end` are aware instants in UTC. `segment_id` is None for a plan, and for a visit
    of which only a duration is known: that one has no hours, so its `start` is its `end`.
    `begins_before` and `goes_on` tell that it was cut at midnight. `running` ends now. One that
    `waits` ran over night and was stopped without an answer: it is shown and not counted.
    """

    kind: BlockKind
    visit_id: VisitId
    segment_id: SegmentId | None
    client: str
    day: date
    start: datetime
    end: datetime
    zone: str
    minutes: int
    charge: Charge
    needs_review: bool = False
    waits: bool = False
    running: bool = False
    begins_before: bool = False
    goes_on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekDay:
    """One local day with its blocks in order of time; `minutes` without breaks and plans."""

    day: date
    blocks: tuple[WeekBlock, ...]
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnkeptGap:
    """More than a quarter of an hour of a day, between two recorded blocks, without an entry."""

    day: date
    start: datetime
    end: datetime
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """Two recorded blocks that share `minutes`."""

    first: WeekBlock
    second: WeekBlock
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekAccount:
    """Seven days from `first` on. `open_too_long` are clocks left running: shown, not counted."""

    first: date
    days: tuple[WeekDay, ...]
    gaps: tuple[UnkeptGap, ...]
    overlaps: tuple[Overlap, ...]
    minutes: int
    chargeable_minutes: int
    travel_minutes: int
    open_too_long: tuple[WeekBlock, ...]


class InvoiceState(StrEnum):
    """How far a client's month is on its way to an invoice."""

    WRITING_UP = "writing-up"
    READY = "ready"
    INVOICED = "invoiced"
    NOT_CHARGED = "not-charged"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientMonth:
    """A client's month: real minutes by kind, what they count as, and what that comes to.

    `chargeable` are the real minutes behind `counted`. `to_invoice` is everything of the month,
    parts included, that is or will be on an invoice; `invoiced` the share of it that is marked,
    `invoiced_on` the day of the last mark. Amounts are in `currency`; `other_amounts` holds what
    was invoiced in another one. `plan_used` are the included minutes that count against
    `plan_minutes`. `to_look_at` are visits that can't be invoiced before somebody looked.
    """

    client_id: ClientId
    client: str
    visits: int
    on_site: int
    remote: int
    travel: int
    chargeable: int
    counted: int
    currency: str
    state: InvoiceState
    parts: Decimal = Decimal(0)
    to_invoice: Decimal = Decimal(0)
    invoiced_on: date | None = None
    invoiced: Decimal = Decimal(0)
    other_amounts: tuple[tuple[str, Decimal], ...] = ()
    plan_minutes: int = 0
    plan_used: int = 0
    no_charge: int = 0
    to_look_at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthAccount:
    """A calendar month, `first` its first day; `by_kind` and `by_day` add up to `minutes`."""

    first: date
    clients: tuple[ClientMonth, ...]
    by_kind: Mapping[BlockKind, int]
    by_day: tuple[tuple[date, int], ...]
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotInvoiced:
    """All that waits for an invoice: real minutes, and what they and the parts come to.

    `to_look_at` are the visits that are not in it, since somebody has to look at their time first.
    """

    minutes: int
    amounts: tuple[tuple[str, Decimal], ...]
    to_look_at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Kindness:
    """The work of a year that was given away, and what it would have cost. For nobody else."""

    year: int
    minutes: int
    visits: int
    amounts: tuple[tuple[str, Decimal], ...]
