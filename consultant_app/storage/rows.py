"""The tables of the records. Rows never leave `storage`; each has its record's fields by name.

A removed row stays, with the moment and the id of its removal. Ids are never used twice.
"""

from datetime import date, datetime, time
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from consultant_app.domain.billing import Rounding
from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.options import Shows
from consultant_app.domain.photos import Crop, Pair
from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import DocumentKind
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Charge, SegmentKind, SegmentState
from consultant_app.domain.visits import OwnLines, VisitKind, VisitState
from consultant_app.storage.row_base import KeptRow, Names, Numbers, Rates, Roles, table_args


class ClientRow(KeptRow):
    """A client."""

    __tablename__ = "clients"

    name: Mapped[str]
    also_known_as: Mapped[Names]
    language: Mapped[str]
    currency: Mapped[str]
    archived: Mapped[bool]
    private_notes: Mapped[str]
    rounding: Mapped[Rounding | None]
    rates: Mapped[Rates]
    plan_minutes: Mapped[int]
    shows: Mapped[Shows]


class SiteRow(KeptRow):
    """A place of a client."""

    __tablename__ = "sites"

    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"), index=True)
    name: Mapped[str]
    address: Mapped[Names]
    access: Mapped[str]
    travel_minutes: Mapped[int | None]
    distance_km: Mapped[Decimal | None]


class ContactRow(KeptRow):
    """A person at a client."""

    __tablename__ = "contacts"

    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"), index=True)
    name: Mapped[str]
    address_as: Mapped[str]
    greeting: Mapped[str]
    roles: Mapped[Roles]
    email: Mapped[str]
    phone: Mapped[str]
    remember: Mapped[str]
    language: Mapped[str]
    large_print: Mapped[bool]


class EquipmentRow(KeptRow):
    """A thing looked after."""

    __tablename__ = "equipment"

    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"), index=True)
    name: Mapped[str]
    make: Mapped[str]
    serial: Mapped[str]
    private_notes: Mapped[str]


class VisitRow(KeptRow):
    """A visit."""

    __tablename__ = "visits"
    __table_args__ = table_args(
        Index("visits_by_client", "client_id", "day"),
        Index("visits_by_day", "day", "id"),
        Index("visits_by_state", "state", "day", "id"),
    )

    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"))
    site_id: Mapped[int | None] = mapped_column(ForeignKey("sites.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    kind: Mapped[VisitKind]
    state: Mapped[VisitState]
    day: Mapped[date]
    zone: Mapped[str]
    planned_at: Mapped[time | None]
    planned_minutes: Mapped[int | None]
    reason: Mapped[str]
    nothing_asked: Mapped[bool]
    called_us: Mapped[bool]
    lines: Mapped[OwnLines]
    private_notes: Mapped[str]
    notices: Mapped[Names]
    words_off: Mapped[Names]
    duration_minutes: Mapped[int | None]
    duration_charge: Mapped[Charge]
    finished_at: Mapped[datetime | None]
    shows: Mapped[Shows]
    also_to: Mapped[Numbers]
    told_on_visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"), index=True)


class RequestRow(KeptRow):
    """A request in the customer's words."""

    __tablename__ = "requests"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    words: Mapped[str]
    asked_by: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    outcome: Mapped[Outcome]
    outcome_word: Mapped[str]
    reply: Mapped[str]
    reply_state: Mapped[TextState]
    lost_minutes: Mapped[int | None]
    noted_at: Mapped[datetime | None]
    settled_visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"), index=True)


class WorkRow(KeptRow):
    """A piece of work."""

    __tablename__ = "work"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    note: Mapped[str]
    public: Mapped[str]
    why: Mapped[str]
    notice: Mapped[str]
    state: Mapped[TextState]
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"))
    equipment_ids: Mapped[Numbers]
    task: Mapped[str | None]
    only_for_me: Mapped[bool]
    noted_at: Mapped[datetime | None]
    minutes: Mapped[int | None]


class PartRow(KeptRow):
    """A part used at a visit."""

    __tablename__ = "parts"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    name: Mapped[str]
    quantity: Mapped[Decimal]
    price: Mapped[Decimal | None]
    noted_at: Mapped[datetime | None]


class SegmentRow(KeptRow):
    """A stretch of time; of all rows one may be open."""

    __tablename__ = "segments"
    __table_args__ = table_args(
        # A clock set back ends a segment at its own start, to be looked at: equal is allowed.
        CheckConstraint('"end" IS NULL OR "end" >= start', name="ends_after_start"),
        Index("segments_by_visit", "visit_id", "start"),
        Index("segments_by_start", "start", "end", "visit_id"),
        Index("long_segments", "end", "start", sqlite_where=text('"end" - start > 86400000')),
        Index("segments_to_look_at", "visit_id", sqlite_where=text("state = 'needs-review'")),
        Index(
            "one_open_segment",
            text('("end" IS NULL)'),
            unique=True,
            sqlite_where=text('"end" IS NULL AND removed_at IS NULL'),
        ),
    )

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"))
    kind: Mapped[SegmentKind]
    start: Mapped[datetime]
    end: Mapped[datetime | None]
    zone: Mapped[str]
    start_offset_minutes: Mapped[int]
    end_offset_minutes: Mapped[int | None]
    charge: Mapped[Charge]
    charge_reason: Mapped[str]
    state: Mapped[SegmentState]


class PhotoRow(KeptRow):
    """A photo of a visit."""

    __tablename__ = "photos"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    file: Mapped[str]
    work_id: Mapped[int | None] = mapped_column(ForeignKey("work.id"))
    pair: Mapped[Pair | None]
    caption: Mapped[str]
    description: Mapped[str]
    public: Mapped[bool]
    position: Mapped[int]
    turn: Mapped[int]
    crop: Mapped[Crop | None]


class PromiseRow(KeptRow):
    """A promise."""

    __tablename__ = "promises"
    __table_args__ = table_args(
        Index("promises_by_client", "client_id"),
        Index("promises_by_visit", "visit_id"),
        Index("open_promises", "by", sqlite_where=text("kept_on IS NULL AND removed_at IS NULL")),
    )

    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"))
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visits.id"))
    what: Mapped[str]
    who: Mapped[str]
    to: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    by: Mapped[date | None]
    by_words: Mapped[str]
    next_visit: Mapped[bool]
    kept_on: Mapped[date | None]
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"))
    state: Mapped[TextState]
    noted_at: Mapped[datetime | None]


class SeenByRow(KeptRow):
    """A sign-off of a visit."""

    __tablename__ = "seen_by"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    name: Mapped[str]
    at: Mapped[datetime]
    zone: Mapped[str]
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    what: Mapped[str]
    place: Mapped[str]
    signature: Mapped[str]


class VersionRow(KeptRow):
    """An issued version of a summary."""

    __tablename__ = "versions"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    version: Mapped[int]
    kind: Mapped[DocumentKind]
    issued_at: Mapped[datetime]
    file: Mapped[str]
    sha256: Mapped[str]
    pages: Mapped[int]
    title: Mapped[str]
    fingerprint: Mapped[str]


class DeliveryRow(KeptRow):
    """One hand-over of a version."""

    __tablename__ = "deliveries"

    version_id: Mapped[int] = mapped_column(ForeignKey("versions.id"), index=True)
    way: Mapped[DeliveryWay]
    at: Mapped[datetime]
    detail: Mapped[str]
