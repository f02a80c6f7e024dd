"""What a profile keeps beside its records: settings, drafts, the clock's facts, confirmations."""

from datetime import datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.settings import AppSettings, Business
from consultant_app.domain.text_caps import check_lengths, check_text
from consultant_app.domain.time_segments import TimerEvent, TimerEventKind
from consultant_app.storage.sending import send
from consultant_app.storage.side_rows import (
    ConfirmedRow,
    DraftRow,
    SettingRow,
)
from consultant_app.storage.values import (
    APP_KEY,
    BUSINESS_KEY,
    from_json,
    instant_of,
    ms_of,
    storable,
    to_json,
)

Group = TypeVar("Group", Business, AppSettings)

_APPEND = """
    INSERT INTO timer_events (segment_id, kind, at, monotonic_ns, boot_id, zone, since_boot_ns)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_EVENT = "SELECT kind, at, monotonic_ns, boot_id, zone, since_boot_ns FROM timer_events"
_EVENTS = f"{_EVENT} WHERE segment_id = ? ORDER BY id"
_LAST = f"{_EVENT} WHERE segment_id = ? ORDER BY id DESC LIMIT 1"
# What is no beat has an index of its own, so that beats, thousands in a week, are not read.
_TURNS = f"""
    WITH turn AS (
        SELECT id, segment_id FROM timer_events
        WHERE segment_id = ?1 AND kind NOT IN ('beat', 'hand'))
    {_EVENT} WHERE id IN (
        SELECT id FROM turn
        UNION SELECT (SELECT max(e.id) FROM timer_events e
                      WHERE e.segment_id = turn.segment_id AND e.id < turn.id) FROM turn
        UNION SELECT max(id) FROM timer_events WHERE segment_id = ?1)
    ORDER BY id
"""  # noqa: S608 - our own words
_LAST_HAND = """
    SELECT max(at) FROM timer_events WHERE segment_id = ? AND kind = 'hand' AND at <= ?
"""


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
        """Add EVENT. It is never undone, so nobody needs an image of its row."""
        values = (event.segment_id, str(event.kind), ms_of(event.at), event.monotonic_ns)
        rest = (storable(event.boot_id), storable(event.zone), event.since_boot_ns)
        send(self._session.connection(), _APPEND, (*values, *rest))

    def of(self, segment_id: SegmentId) -> tuple[TimerEvent, ...]:
        """Return the events of a segment in the order they came."""
        return self._ask(_EVENTS, segment_id)

    def turns(self, segment_id: SegmentId) -> tuple[TimerEvent, ...]:
        """Return the events of a segment at which something changed, each with the one before it.

        Of a run of beats, thousands in a week, only the last comes back, and only that is read.
        """
        return self._ask(_TURNS, segment_id)

    def last(self, segment_id: SegmentId) -> TimerEvent | None:
        """Return the newest event of a segment, if there is one."""
        newest = self._ask(_LAST, segment_id)
        return newest[0] if newest else None

    def last_hand(self, segment_id: SegmentId, *, until: datetime) -> datetime | None:
        """Return when somebody last typed or clicked UNTIL then, while a segment ran."""
        values = (segment_id, ms_of(until))
        ((at,),) = send(self._session.connection(), _LAST_HAND, values)
        return None if at is None else instant_of(at)

    def _ask(self, question: str, segment_id: SegmentId) -> tuple[TimerEvent, ...]:
        rows = send(self._session.connection(), question, (segment_id,))
        return tuple(_event(segment_id, *row) for row in rows)


def _event(
    segment_id: SegmentId,
    kind: str,
    at: int,
    monotonic_ns: int,
    boot_id: str,
    zone: str,
    since_boot_ns: int | None,
) -> TimerEvent:
    return TimerEvent(
        segment_id=segment_id,
        kind=TimerEventKind(kind),
        at=instant_of(at),
        monotonic_ns=monotonic_ns,
        boot_id=boot_id,
        zone=zone,
        since_boot_ns=since_boot_ns,
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
