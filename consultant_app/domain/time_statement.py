"""A client's month as a statement tells it: what the plan covers, what is extra, what is on me.

Extra time stands in the lines of the invoice and is taken from there, so that both say the same to
the minute and the penny. What the plan covers and what is given away counts as it was recorded, on
the day on which it began. Travel and breaks that cost nothing are no part of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from consultant_app.domain.billing import Rounding, by_currency
from consultant_app.domain.ids import VisitId
from consultant_app.domain.invoice_lines import (
    InvoicedBefore,
    is_ripe,
    not_yet_invoiced,
    runs,
    waits_for_a_look,
)
from consultant_app.domain.invoicing import InvoiceLine, LineKind
from consultant_app.domain.month_account import ClientTime
from consultant_app.domain.months import is_in_month, month_after
from consultant_app.domain.recorded_visits import (
    RecordedVisit,
    closed_minutes,
    days_of,
    first_day,
)
from consultant_app.domain.settings import Business
from consultant_app.domain.statement_terms import fits, told_rates, travel_was_free
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visits import VisitKind


class Cover(StrEnum):
    """Who bears the time of a row."""

    PLAN = "plan"
    EXTRA = "extra"
    ON_ME = "on-me"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """Time of one visit, day, kind and cover; `amount` and `currency` are those of extra time.

    `counted` is what `minutes` count as by the agreed rule. `what` are the words of the invoice,
    kept for a visit that is gone. `reasons` say why time was given away. Of time on a day
    `before_visit` nobody knows where it was spent: on a call, say.
    """

    day: date
    visit_id: VisitId | None
    visit_kind: VisitKind
    kind: LineKind
    cover: Cover
    minutes: int
    counted: int
    amount: Decimal = Decimal(0)
    rate: Decimal = Decimal(0)
    currency: str = ""
    what: str = ""
    reasons: tuple[str, ...] = ()
    before_visit: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A visit that has no rows yet, and the first of its days in the month."""

    visit_id: VisitId
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeStatement:
    """The month that begins on `first`; the sums are those of the rows.

    `rule` is how extra time is counted, None where the lines were counted in several ways. `rates`
    are hourly ones by kind of time, as the lines have them. Left out are the visits `running`,
    whose clock runs, and `to_look_at`, whose time waits for a look. `travel_was_free` tells that
    there was travel, and none of it was charged.
    """

    first: date
    rows: tuple[StatementRow, ...]
    currency: str
    plan_minutes: int
    rule: Rounding | None
    rates: tuple[tuple[str, Decimal], ...]
    travel_was_free: bool
    with_parts: bool
    running: tuple[LeftOut, ...]
    to_look_at: tuple[LeftOut, ...]
    is_over: bool

    @property
    def is_whole(self) -> bool:
        """Tell whether the month is over and nothing of it is left out."""
        return self.is_over and not (self.running or self.to_look_at)

    @property
    def minutes(self) -> int:
        """The real minutes of all rows."""
        return sum(row.minutes for row in self.rows)

    @property
    def counted(self) -> int:
        """What the extra time counts as."""
        return sum(row.counted for row in self.covered_by(Cover.EXTRA))

    @property
    def amounts(self) -> tuple[tuple[str, Decimal], ...]:
        """What the extra time comes to, by currency."""
        return by_currency((row.currency, row.amount) for row in self.covered_by(Cover.EXTRA))

    def covered_by(self, cover: Cover) -> tuple[StatementRow, ...]:
        """Return the rows that COVER bears."""
        return tuple(row for row in self.rows if row.cover is cover)

    def minutes_of(self, cover: Cover) -> int:
        """Return the real minutes that COVER bears."""
        return sum(row.minutes for row in self.covered_by(cover))


def time_statement(
    time: ClientTime, *, first: date, business: Business, invoiced: InvoicedBefore, today: date
) -> TimeStatement:
    """Return what a client's month comes to.

    Args:
        time: the client with the visits that may lie in the month, and its lines, marked or not.
        first: the first day of the month.
        business: what counts where the client has nothing of their own.
        invoiced: what marked lines hold of the visits; it is told as it was invoiced.
        today: the local day.
    """
    client = time.client
    extra = [line for line in time.lines if line.kind is not LineKind.PART]
    rule = client.rounding or business.rounding
    return TimeStatement(
        first=first,
        rows=_rows(time, extra, first, invoiced),
        currency=client.currency or business.currency,
        plan_minutes=client.plan_minutes,
        rule=rule if fits(rule, extra) else None,
        rates=tuple(told_rates(extra, client, business)),
        travel_was_free=travel_was_free(time, first, business),
        with_parts=any(line.kind is LineKind.PART for line in time.lines),
        running=_left_out(filter(runs, time.visits), first),
        to_look_at=_left_out(filter(waits_for_a_look, time.visits), first),
        is_over=today >= month_after(first),
    )


def _rows(
    time: ClientTime, extra: Iterable[InvoiceLine], first: date, invoiced: InvoicedBefore
) -> tuple[StatementRow, ...]:
    """Return the EXTRA lines as rows, with what the plan covers or was given away in the month."""
    recorded = [not_yet_invoiced(visit, invoiced) for visit in time.visits if is_ripe(visit)]
    others = (row for visit in recorded for row in _uncharged(visit) if is_in_month(row.day, first))
    rows = (*map(_of_line, extra), *others)
    return tuple(_joined(row for row in rows if row.minutes or row.amount))


def _left_out(visits: Iterable[RecordedVisit], first: date) -> tuple[LeftOut, ...]:
    """Return those of VISITS that the month would tell, by day."""
    days = {
        visit.visit.id: min(day for day in days_of(visit) if is_in_month(day, first))
        for visit in visits
        if _is_of(visit, first)
    }
    return tuple(LeftOut(*found) for found in sorted(days.items(), key=lambda item: item[1]))


def _of_line(line: InvoiceLine) -> StatementRow:
    return StatementRow(
        day=line.day,
        visit_id=line.visit_id,
        visit_kind=line.visit_kind,
        kind=line.kind,
        cover=Cover.EXTRA,
        minutes=line.minutes,
        counted=line.counted,
        amount=line.amount,
        rate=line.rate,
        currency=line.currency,
        what=line.what,
    )


def _uncharged(recorded: RecordedVisit) -> Iterator[StatementRow]:
    """Yield the time of a visit that the plan covers or that is given away."""
    visit = recorded.visit
    if recorded.lasted is not None and visit.duration_charge is not Charge.BILLABLE:
        charge = visit.duration_charge
        yield _free(recorded, visit.day, SegmentKind.WORK, charge, recorded.lasted)
    for segment in recorded.segments:
        if _is_told(segment):
            day = first_day(segment)
            reason = segment.charge_reason.strip()
            row = _free(recorded, day, segment.kind, segment.charge, closed_minutes(segment))
            yield replace(row, reasons=(reason,) if reason else (), before_visit=day < visit.day)


def _is_told(segment: Segment) -> bool:
    """Tell whether SEGMENT, which no invoice holds, is time that was spent on the client."""
    if segment.charge is Charge.INCLUDED:
        return segment.kind is not SegmentKind.BREAK
    return segment.charge is Charge.NO_CHARGE and segment.kind is SegmentKind.WORK


def _free(
    recorded: RecordedVisit, day: date, kind: SegmentKind, charge: Charge, minutes: int
) -> StatementRow:
    return StatementRow(
        day=day,
        visit_id=recorded.visit.id,
        visit_kind=recorded.visit.kind,
        kind=LineKind(kind),
        cover=Cover.PLAN if charge is Charge.INCLUDED else Cover.ON_ME,
        minutes=minutes,
        counted=minutes,
    )


def _joined(rows: Iterable[StatementRow]) -> Iterator[StatementRow]:
    """Yield ROWS by day, visit, kind and cover, those with all that in common as one."""
    together: dict[tuple[object, ...], list[StatementRow]] = {}
    for row in sorted(rows, key=_place):
        gone = row.what if row.visit_id is None else ""
        together.setdefault((*_place(row), row.rate, gone), []).append(row)
    for same in together.values():
        yield replace(
            same[0],
            minutes=sum(row.minutes for row in same),
            counted=sum(row.counted for row in same),
            amount=sum((row.amount for row in same), Decimal(0)),
            reasons=tuple(dict.fromkeys(reason for row in same for reason in row.reasons)),
        )


def _place(row: StatementRow) -> tuple[date, int, int, int, str]:
    kinds, covers = list(LineKind), list(Cover)
    kind, cover = kinds.index(row.kind), covers.index(row.cover)
    return row.day, row.visit_id or 0, kind, cover, row.currency


def _is_of(recorded: RecordedVisit, first: date) -> bool:
    return any(is_in_month(day, first) for day in days_of(recorded))
