"""What a profile keeps beside its records: settings, drafts, the clock's facts, confirmations."""

from datetime import datetime
from typing import TypeVar

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.settings import AppSettings, Business
from consultant_app.domain.text_caps import check_lengths, check_text
from consultant_app.domain.time_segments import TimerEvent, TimerEventKind
from consultant_app.storage.side_rows import (
    ConfirmedRow,
    DraftRow,
    SettingRow,
    TimerEventRow,
)
from consultant_app.storage.values import APP_KEY, BUSINESS_KEY, from_json, to_json

Group = TypeVar("Group", Business, AppSettings)

_BEATS = (TimerEventKind.BEAT, TimerEventKind.HAND)


class Settings:
    """The consultant's own data and the looks of the program."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def business(self) -> Business:
        """Return who writes the pages; empty before somebody said so."""
        return self._read(BUSINESS_KEY, Business)

    def put_business(self, business: Business) -> None:
        """Store who writes the pages."""
        self._write(BUSINESS_KEY, business)

    def app(self) -> AppSettings:
        """Return how the program looks."""
        return self._read(APP_KEY, AppSettings)

    def put_app(self, settings: AppSettings) -> None:
        """Store how the program looks."""
        self._write(APP_KEY, settings)

    def _read(self, key: str, kind: type[Group]) -> Group:
        row = self._row(key)
        return kind() if row is None else from_json(kind, row.value)

    def _write(self, key: str, group: Business | AppSettings) -> None:
        check_lengths(group)
        row = self._row(key)
        if row is None:
            row = SettingRow(key=key)
            self._session.add(row)
        row.value = to_json(group)
        self._session.flush()

    def _row(self, key: str) -> SettingRow | None:
        return self._session.scalar(select(SettingRow).where(SettingRow.key == key))


class Drafts:
    """Typed text that is no record yet, by the name of its field."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, key: str) -> str:
        """Return the text kept for KEY, empty if there is none."""
        row = self._row(key)
        return "" if row is None else row.text

    def all(self) -> dict[str, str]:
        """Return every kept text by its key."""
        rows = self._session.scalars(select(DraftRow).order_by(DraftRow.key))
        return {row.key: row.text for row in rows}

    def put(self, key: str, text: str) -> None:
        """Keep TEXT for KEY; an empty one is forgotten."""
        if not text:
            self.remove(key)
            return
        check_text("Draft", "text", text)
        row = self._row(key)
        if row is None:
            row = DraftRow(key=key)
            self._session.add(row)
        row.text = text
        self._session.flush()

    def remove(self, key: str) -> None:
        """Forget the text of KEY, if there is one."""
        row = self._row(key)
        if row is not None:
            self._session.delete(row)
            self._session.flush()

    def _row(self, key: str) -> DraftRow | None:
        return self._session.scalar(select(DraftRow).where(DraftRow.key == key))


class Timer:
    """What the clock saw; only ever added to."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def append(self, event: TimerEvent) -> None:
        """Add EVENT."""
        self._session.add(
            TimerEventRow(
                segment_id=event.segment_id,
                kind=event.kind,
                at=event.at,
                monotonic_ns=event.monotonic_ns,
                boot_id=event.boot_id,
                zone=event.zone,
                since_boot_ns=event.since_boot_ns,
            )
        )
        self._session.flush()

    def of(self, segment_id: SegmentId) -> tuple[TimerEvent, ...]:
        """Return the events of a segment in the order they came."""
        statement = select(TimerEventRow).where(TimerEventRow.segment_id == segment_id)
        return self._those(statement.order_by(TimerEventRow.id))

    def turns(self, segment_id: SegmentId) -> tuple[TimerEvent, ...]:
        """Return the events of a segment at which something changed, each with the one before it.

        Of a run of beats, thousands in a week, only the last comes back.
        """
        after = func.lead(TimerEventRow.kind).over(order_by=TimerEventRow.id)
        rows = select(TimerEventRow.id, TimerEventRow.kind, after.label("after"))
        run = rows.where(TimerEventRow.segment_id == segment_id).subquery()
        turns = or_(run.c.kind.not_in(_BEATS), run.c.after.is_(None), run.c.after.not_in(_BEATS))
        wanted = select(run.c.id).where(turns)
        statement = select(TimerEventRow).where(TimerEventRow.id.in_(wanted))
        return self._those(statement.order_by(TimerEventRow.id))

    def last(self, segment_id: SegmentId) -> TimerEvent | None:
        """Return the newest event of a segment, if there is one."""
        statement = select(TimerEventRow).where(TimerEventRow.segment_id == segment_id)
        newest = self._those(statement.order_by(TimerEventRow.id.desc()).limit(1))
        return newest[0] if newest else None

    def last_hand(self, segment_id: SegmentId, *, until: datetime) -> datetime | None:
        """Return when somebody last typed or clicked UNTIL then, while a segment ran."""
        statement = select(func.max(TimerEventRow.at)).where(
            TimerEventRow.segment_id == segment_id,
            TimerEventRow.kind == TimerEventKind.HAND,
            TimerEventRow.at <= until,
        )
        at: datetime | None = self._session.scalar(statement)
        return at

    def _those(self, statement: Select[TimerEventRow]) -> tuple[TimerEvent, ...]:
        return tuple(
            TimerEvent(
                segment_id=SegmentId(row.segment_id),
                kind=row.kind,
                at=row.at,
                monotonic_ns=row.monotonic_ns,
                boot_id=row.boot_id,
                zone=row.zone,
                since_boot_ns=row.since_boot_ns,
            )
            for row in self._session.scalars(statement)
        )


class Confirmed:
    """The texts of a visit of which the consultant said that they hold no secret."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, visit_id: VisitId, text: str) -> None:
        """Note that TEXT holds no secret; only its hash is kept."""
        self.add_hash(visit_id, text_hash(text))

    def add_hash(self, visit_id: VisitId, found: str) -> None:
        """Note that the text of the hash FOUND, made by `text_hash`, holds no secret."""
        if found not in self.of(visit_id):
            self._session.add(ConfirmedRow(visit_id=visit_id, sha256=found))
            self._session.flush()

    def of(self, visit_id: VisitId) -> frozenset[str]:
        """Return the hashes of the visit's confirmed texts, as `text_hash` makes them."""
        statement = select(ConfirmedRow.sha256).where(ConfirmedRow.visit_id == visit_id)
        return frozenset(self._session.scalars(statement))


def text_hash(text: str) -> str:
    """Return the SHA-256 of TEXT in UTF-8, as hexadecimal digits."""
    return digest_of(text.encode("utf-8", errors="replace"))
