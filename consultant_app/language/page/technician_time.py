"""The times of a visit in the technician's copy: exact, 24 hours, two digits."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from consultant_app.domain.billing import counted_lines
from consultant_app.domain.options import PageOptions, ShownPrices, ShownTime
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind, is_unsure
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.stretches import closed_minutes
from consultant_app.language.page.wording import (
    clock,
    day_in_table,
    duration_in_table,
    duration_in_words,
    joined,
    money,
    quantity,
)
from consultant_app.language.sentence_ends import capital_first, one_line


def spans(facts: VisitFacts, kind: SegmentKind, page: PageWords) -> str:
    """Return "09:05 to 11:35 (2 h 30 min)", or the visit's duration where nothing was clocked."""
    closed = _closed(facts, kind)
    minutes = sum(map(closed_minutes, closed))
    if not closed and kind is SegmentKind.WORK:
        minutes = facts.visit.duration_minutes or 0
    total = duration_in_table(minutes, page) if minutes else ""
    if not closed:
        return total
    told = joined([_span(s, facts, page, pattern="span") for s in closed], page)
    return page.say("technician.span_total", spans=told, total=total)


def work_time(item: WorkItem, facts: VisitFacts, page: PageWords) -> str:
    """Return when ITEM was noted and how long it took, as far as that is known."""
    zone = ZoneInfo(facts.visit.zone)
    at = _clock(item.noted_at.astimezone(zone), page) if item.noted_at else ""
    took = duration_in_table(item.minutes, page) if item.minutes else ""
    return page.say("technician.at_took", at=at, took=took) if at and took else at or took


def time_rows(
    facts: VisitFacts, page: PageWords, options: PageOptions
) -> Iterator[tuple[str, ...]]:
    """Return each stretch of time and each part: amount, how charged, how the client sees it."""
    closed = [s for kind in SegmentKind for s in _closed(facts, kind)]
    for segment in sorted(closed, key=lambda s: s.start):
        yield _segment_row(segment, facts, page, options)
    if facts.visit.duration_minutes and not _closed(facts, SegmentKind.WORK):
        yield _row(
            page.say(f"technician.{facts.visit.kind.value}"),
            facts.visit.duration_minutes,
            facts.visit.duration_charge,
            page,
            shown=options.time is not ShownTime.HIDDEN,
        )
    yield from _rounding_row(facts, page)
    yield from _part_rows(facts, page, options)


def _closed(facts: VisitFacts, kind: SegmentKind) -> list[Segment]:
    return [s for s in facts.segments if s.kind is kind and closed_minutes(s)]


def _span(segment: Segment, facts: VisitFacts, page: PageWords, *, pattern: str) -> str:
    zone = ZoneInfo(segment.zone)
    start, end = segment.start.astimezone(zone), (segment.end or segment.start).astimezone(zone)
    span = page.say(f"technician.{pattern}", start=_clock(start, page), end=_clock(end, page))
    if start.date() != facts.visit.day:
        span = f"{day_in_table(start.date(), page)} {span}"
    return page.say("technician.unsure", span=span) if is_unsure(segment) else span


def _clock(at: datetime, page: PageWords) -> str:
    return clock(at.time(), page, key="technician.clock")


def _segment_row(
    segment: Segment, facts: VisitFacts, page: PageWords, options: PageOptions
) -> tuple[str, ...]:
    work = segment.kind is SegmentKind.WORK
    kind = facts.visit.kind.value if work else segment.kind.value
    span = _span(segment, facts, page, pattern="short_span")
    return _row(
        f"{page.say(f'technician.{kind}')} {span}",
        closed_minutes(segment),
        segment.charge,
        page,
        shown=work and options.time is not ShownTime.HIDDEN,
    )


def _row(
    item: str, minutes: int, charge: Charge, page: PageWords, *, shown: bool
) -> tuple[str, ...]:
    charged = page.say(f"technician.charged_{charge.value}")
    seen = page.say("technician.not_shown")
    if shown and charge is Charge.NO_CHARGE:
        seen = page.say("technician.shown_free")
    elif shown:
        seen = capital_first(duration_in_words(minutes, page))
    return (item, duration_in_table(minutes, page), charged, seen)


def _rounding_row(facts: VisitFacts, page: PageWords) -> Iterator[tuple[str, ...]]:
    """Return what the billable time counts as, where the client's rule changes it."""
    work = _closed(facts, SegmentKind.WORK)
    lines = [closed_minutes(s) for s in work if s.charge is Charge.BILLABLE]
    if not work and facts.visit.duration_charge is Charge.BILLABLE:
        lines = [facts.visit.duration_minutes or 0]
    counted = counted_lines(lines, facts.client.rounding or facts.business.rounding)
    if counted != sum(lines):
        amount = duration_in_table(counted, page)
        seen = capital_first(duration_in_words(counted, page))
        charged = page.say(f"technician.charged_{Charge.BILLABLE.value}")
        yield (page.say("technician.counts_as"), amount, charged, seen)


def _part_rows(
    facts: VisitFacts, page: PageWords, options: PageOptions
) -> Iterator[tuple[str, ...]]:
    hidden = options.prices is ShownPrices.HIDDEN
    for part in facts.parts:
        cost = part.cost(facts.currency)
        price = "" if cost is None else money(cost, facts.currency, page)
        name = one_line(part.name)
        seen = page.say("technician.without_price", part=name) if hidden and price else name
        yield (name, quantity(part.quantity, page), price, seen)
