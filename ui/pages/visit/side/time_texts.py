"""The sentences about stretches of time: zones, charge, overlaps, what was invoiced."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.invoicing import InvoiceLine, LineKind
from consultant_app.domain.local_moments import ClockMoment, local
from consultant_app.domain.time_overlaps import Fix, FixKind, SharedTime
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visits import VisitKind
from ui.when_texts import clock, length, local_clock, long_day


def kind_words(kind: SegmentKind, visit: VisitKind) -> str:
    """Return what time of KIND is called at a visit of kind VISIT."""
    at_work = {
        VisitKind.ON_SITE: _tr("On site"),
        VisitKind.REMOTE: _tr("From my desk"),
        VisitKind.PHONE: _tr("On the phone"),
    }
    other = {SegmentKind.TRAVEL: _tr("Travel"), SegmentKind.BREAK: _tr("Break")}
    return at_work[visit] if kind is SegmentKind.WORK else other[kind]


def charge_words(charge: Charge) -> str:
    """Return how time is charged, as a field has it."""
    return {
        Charge.BILLABLE: _tr("Charged"),
        Charge.NO_CHARGE: _tr("No charge"),
        Charge.INCLUDED: _tr("Included in their plan"),
    }[charge]


def hours_words(segment: Segment) -> str:
    """Return "9:30–10:30"; where the clocks changed meanwhile each hour has its offset."""
    start = local_clock(segment.start, segment.zone)
    if segment.end is None:
        return f"{start}–{_tr('now')}"
    if not two_times(segment):
        return f"{start}–{local_clock(segment.end, segment.zone)}"
    first, second = segment.start_offset_minutes, segment.end_offset_minutes or 0
    return f"{start} {offset_words(first)} – {_end_clock(segment)} {offset_words(second)}"


def two_times(segment: Segment) -> bool:
    """Tell whether SEGMENT ended by another time than it began by: a journey, or a DST night."""
    ends_by = segment.end_offset_minutes
    return ends_by is not None and ends_by != segment.start_offset_minutes


def offset_words(minutes: int) -> str:
    """Return "UTC+1", "UTC−3:30" or "UTC"."""
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"UTC{sign}{hours}{f':{rest:02}' if rest else ''}" if minutes else "UTC"


def zones_sentence(segment: Segment) -> str:
    """Return both local times of a stretch whose clocks changed meanwhile; else nothing."""
    if not two_times(segment):
        return ""
    words = _tr("By the clocks there it was {hours}; the length is what truly passed.")
    return words.format(hours=hours_words(segment))


def next_day_sentence(segment: Segment, today: date) -> str:
    """Return that a stretch ends on a later day, and on which; else nothing."""
    if segment.end is None or not days_later(segment):
        return ""
    day = long_day(local(segment.end, segment.zone).date(), today)
    return (
        _tr("It ends the next day, {day}.").format(day=day)
        if days_later(segment) == 1
        else (_tr("It ends {n} days later, {day}.").format(n=days_later(segment), day=day))
    )


def days_later(segment: Segment) -> int:
    """Return how many days after its start SEGMENT ends, by the clocks of its zone."""
    if segment.end is None:
        return 0
    first, last = (local(at, segment.zone).date() for at in (segment.start, segment.end))
    return (last - first).days


def odd_hour_sentence(moment: ClockMoment, zone: str) -> str:
    """Return what is odd about a typed hour of a night in which the clocks changed."""
    shown = local_clock(moment.at, zone)
    if moment.twice:
        return _tr("That night the clock shows {time} twice. The first is taken.").format(
            time=shown
        )
    if moment.never:
        return _tr("That night the clock skips this hour. {time} is taken.").format(time=shown)
    return ""


def charge_sentence(segment: Segment) -> str:
    """Return how work is charged where it is not as usual; else nothing."""
    if segment.kind is SegmentKind.BREAK:
        return ""
    usual = Charge.BILLABLE if segment.kind is SegmentKind.WORK else Charge.NO_CHARGE
    if segment.charge is usual and not segment.charge_reason:
        return ""
    words = charge_words(segment.charge)
    return f"{words}: {segment.charge_reason}" if segment.charge_reason else f"{words}."


def overlap_sentence(shared: SharedTime, other: Segment, client: str, kind: VisitKind) -> str:
    """Return which time is there twice: with OTHER, of CLIENT if that is another one's."""
    what = kind_words(other.kind, kind)
    words = _tr("{hours} is there twice ({time}): also as “{what}”, {other}.")
    return words.format(
        hours=f"{local_clock(shared.start, other.zone)}–{local_clock(shared.end, other.zone)}",
        time=length(shared.minutes),
        what=_tr("{kind} at {client}").format(kind=what, client=client) if client else what,
        other=hours_words(other),
    )


def fix_words(fix: Fix, before: Segment) -> str:
    """Return what a way out of an overlap does to the stretch that was BEFORE."""
    if fix.kind is FixKind.END_EARLIER and fix.segment.end is not None:
        words, at = _tr("End {hours} at {time}"), fix.segment.end
    else:
        words, at = _tr("Begin {hours} at {time}"), fix.segment.start
    return words.format(hours=hours_words(before), time=local_clock(at, before.zone))


def invoiced_sentence(lines: Sequence[InvoiceLine], today: date) -> str:
    """Return when time was invoiced, and what the invoice keeps; nothing where none was."""
    days = sorted({line.invoiced_on for line in lines if line.invoiced_on is not None})
    if not days:
        return ""
    words = _tr(
        "This time was invoiced on {day}. What you change here does not change that invoice."
    )
    told = words.format(day=long_day(days[-1], today))
    held, now = _held_and_now(lines)
    if held == now:
        return told
    differs = _tr("The invoice has {held}; recorded for it now: {now}.")
    return f"{told} {differs.format(held=length(held), now=length(now))}"


def _held_and_now(lines: Sequence[InvoiceLine]) -> tuple[int, int]:
    """Return the minutes of what was invoiced, and those that are recorded for it today."""
    time = [line for line in lines if line.kind is not LineKind.PART]
    now = (line.behind.minutes if line.behind else line.minutes for line in time)
    return sum(line.minutes for line in time), sum(now)


def _end_clock(segment: Segment) -> str:
    """Return the hour of the end as the clock showed it where it was stopped."""
    end = segment.end or segment.start
    by = timedelta(minutes=segment.end_offset_minutes or 0)
    there: datetime = end.astimezone(ZoneInfo("UTC")) + by
    return clock(there.time())


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimeOfVisit", text)
