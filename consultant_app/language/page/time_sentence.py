"""The section "Our time together": the time in words, and what of it is free.

What is recorded stays exact; only the client's rounding rule changes what counts, and then both
are said.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from consultant_app.domain.billable_lines import hourly_rate
from consultant_app.domain.billing import amount, counted_lines
from consultant_app.domain.missing import time_to_look_at
from consultant_app.domain.options import PageOptions, ShownPrices, ShownTime
from consultant_app.domain.recorded_visits import first_day
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import Visit, VisitKind
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.stretches import closed_minutes, closed_work, from_to
from consultant_app.language.page.their_place import place_in_name
from consultant_app.language.page.wording import (
    day_with_weekday,
    duration_in_figures,
    duration_in_words,
    is_spoken,
    money,
    weekday,
)
from consultant_app.language.sentence_ends import capital_first, ended, one_line

_WAYS = {VisitKind.ON_SITE: "visit", VisitKind.REMOTE: "remote", VisitKind.PHONE: "phone"}
Lines = Mapping[Charge, Sequence[int]]


def time_sentences(facts: VisitFacts, page: PageWords, options: PageOptions) -> tuple[str, ...]:
    """Return the sentences on the time of the visit; none where it is hidden or not recorded.

    Of several visits each has its own, with its day in front.
    """
    if options.time is ShownTime.HIDDEN:
        return ()
    if time_to_look_at(facts, options):
        return (page.say("time.to_look_at"),)  # on a draft only: it stops the issue
    if not facts.told:
        return tuple(map(capital_first, _of_one_visit(facts, page, options)))
    return tuple(
        s for visit in (*facts.told, facts.visit) for s in _on_day(visit, facts, page, options)
    )


def _on_day(
    visit: Visit, facts: VisitFacts, page: PageWords, options: PageOptions
) -> tuple[str, ...]:
    """Return the sentences on the time of VISIT, one of several, its day in front."""
    own = tuple(s for s in facts.segments if s.visit_id == visit.id)
    alone = replace(facts, visit=visit, told=(), segments=own)
    said = _of_one_visit(alone, page, options)
    if not said:
        return ()
    day = day_with_weekday(visit.day, page, seen_from=facts.visit.day)
    first = page.say("time.on_day", day=capital_first(day), time=said[0])
    return (first, *map(capital_first, said[1:]))


def _of_one_visit(facts: VisitFacts, page: PageWords, options: PageOptions) -> tuple[str, ...]:
    work = closed_work(facts)
    before = [s for s in work if _was_a_favour_before(s, facts)]
    now = [s for s in work if s not in before]
    lines = _minutes_by_charge(now, facts)
    said = [
        *_how_long(lines, now, facts, page, options),
        *_who_pays(lines, now, page),
        *_amount(lines, facts, page, options),
        *(_favour(s, page) for s in before),
    ]
    return tuple(one_line(sentence) for sentence in said)


def _was_a_favour_before(segment: Segment, facts: VisitFacts) -> bool:
    """Tell whether SEGMENT was free and on a day before the visit: a call, a look from afar."""
    return segment.charge is Charge.NO_CHARGE and first_day(segment) < facts.visit.day


def _minutes_by_charge(segments: Sequence[Segment], facts: VisitFacts) -> Lines:
    lines = {c: [closed_minutes(s) for s in segments if s.charge is c] for c in Charge}
    if not any(lines.values()) and facts.visit.duration_minutes:
        lines[facts.visit.duration_charge] = [facts.visit.duration_minutes]
    return lines


def _total(lines: Lines) -> int:
    return sum(sum(minutes) for minutes in lines.values())


def _counted(lines: Lines, facts: VisitFacts) -> int:
    rule = facts.client.rounding or facts.business.rounding
    return counted_lines(lines[Charge.BILLABLE], rule)


def _how_long(
    lines: Lines,
    segments: Sequence[Segment],
    facts: VisitFacts,
    page: PageWords,
    options: PageOptions,
) -> list[str]:
    total, billable, counted = _total(lines), sum(lines[Charge.BILLABLE]), _counted(lines, facts)
    if not total:
        return []
    spans = from_to(segments, facts, page) if options.time is ShownTime.FROM_TO else ""
    long = _where(facts, page, time=duration_in_words(total, page))
    plain = ended(f"{long}, {spans}" if spans else long)
    if counted == billable:
        return [plain]
    spoken = is_spoken(billable, page) and is_spoken(counted, page)
    said = duration_in_words if spoken else duration_in_figures
    numbers = {"time": said(billable, page), "counted": said(counted, page)}
    if billable < total:
        return [plain, page.say("time.counted_part", **numbers)]
    if spans:
        numbers["time"] = f"{numbers['time']}, {spans}"
    return [page.say(f"time.counted_{_WAYS[facts.visit.kind]}", **numbers)]


def _where(facts: VisitFacts, page: PageWords, *, time: str) -> str:
    place = _place(facts, page) if facts.visit.kind is VisitKind.ON_SITE else ""
    if place:
        return page.say("time.visit_at", time=time, place=place)
    return page.say(f"time.{_WAYS[facts.visit.kind]}", time=time)


def _place(facts: VisitFacts, page: PageWords) -> str:
    """Return "practice" for Hill Street Dental Practice, or nothing."""
    return place_in_name(facts.client.name, page)


def _who_pays(lines: Lines, segments: Sequence[Segment], page: PageWords) -> list[str]:
    """Return what is free and what the client's plan covers, of all the time or of a part."""
    total, free, planned = _total(lines), sum(lines[Charge.NO_CHARGE]), sum(lines[Charge.INCLUDED])
    said = []
    if planned:
        part = "" if planned == total else "_part"
        said.append(page.say(f"time.plan{part}", time=duration_in_words(planned, page)))
    if free:
        reason = _reasons(segments)
        part = "" if free == total else "_part"
        key = f"time.free{part}_reason" if reason else f"time.free{part}"
        said.append(page.say(key, time=duration_in_words(free, page), reason=reason))
    return said


def _reasons(segments: Sequence[Segment]) -> str:
    free = [s.charge_reason for s in segments if s.charge is Charge.NO_CHARGE]
    return "; ".join(dict.fromkeys(one_line(r).rstrip(" .") for r in free if r.strip()))


def _amount(lines: Lines, facts: VisitFacts, page: PageWords, options: PageOptions) -> list[str]:
    """Return what the time costs, where the client wishes to read that."""
    kind = facts.visit.kind
    rate = hourly_rate(kind, SegmentKind.WORK, client=facts.client, business=facts.business)
    counted = _counted(lines, facts)
    if options.prices is not ShownPrices.ALL or not rate or not counted:
        return []
    sum_of_time = amount(counted, rate, currency=facts.currency)
    return [page.say("time.amount", money=money(sum_of_time, facts.currency, page))]


def _favour(segment: Segment, page: PageWords) -> str:
    reason = one_line(segment.charge_reason).rstrip(" .")
    words = {
        "weekday": weekday(first_day(segment), page),
        "time": duration_in_words(closed_minutes(segment), page),
        "reason": reason,
    }
    if not reason:
        return page.say("time.favour", **words)
    within = reason.split(" ", 1)[0].lower() in page.items("time.where")
    return page.say("time.favour_where" if within else "time.favour_reason", **words)
