"""What the editor of time asks for, as the stretch it would be, or a sentence on what to mend.

Nothing is stored here.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.local_moments import (
    ClockMoment,
    end_at_clock,
    local,
    start_at_clock,
)
from consultant_app.domain.time_cuts import on_day
from consultant_app.domain.time_segments import Segment, usual_charge
from consultant_app.workflows import edit_time
from ui.pages.visit.side.time_rows import clock_of
from ui.pages.visit.side.time_texts import odd_hour_sentence
from ui.pages.visit.side.time_wanted import DayWanted, LengthWanted, SplitWanted, TimeWanted


@dataclass(frozen=True, slots=True)
class Correction:
    """The stretch as it would be; with a `problem` it can't be stored, a `note` is only told."""

    segment: Segment
    problem: str = ""
    note: str = ""


def with_fields(before: Segment, wanted: TimeWanted, *, now: datetime) -> Correction:
    """Return the stretch BEFORE with the kind and hours of the fields.

    An end at or before the start is that of the next day; the same minute keeps its seconds.
    """
    start_shown, end_shown = clock_of(before)
    start, end = _same(before.start), _same(before.end) if before.end else None
    if wanted.start != start_shown:
        start = start_at_clock(local(before.start, before.zone).date(), wanted.start, before.zone)
    if wanted.end is None and before.end is not None:
        return Correction(before, problem=_tr("Write when it ended, like 10:50."))
    if wanted.end is not None and wanted.end != end_shown:
        end = end_at_clock(start.at, wanted.end, before.zone)
    kind, charge = wanted.kind, before.charge
    if kind is not before.kind:
        charge = usual_charge(kind)
    changed = replace(
        before, kind=kind, charge=charge, start=start.at, end=None if end is None else end.at
    )
    odd = (odd_hour_sentence(m, before.zone) for m in (start, end) if m is not None)
    turned = end is not None and end.next_day
    return _checked(changed, now=now, turned=turned, note=" ".join(s for s in odd if s))


def with_length(before: Segment, wanted: LengthWanted, *, now: datetime) -> Correction:
    """Return the stretch BEFORE, ended so many minutes after its start."""
    end = before.start + timedelta(minutes=wanted.minutes)
    return _checked(replace(before, end=end), now=now)


def with_day(before: Segment, wanted: DayWanted, *, now: datetime) -> Correction:
    """Return the stretch BEFORE with the same hours on another day."""
    return _checked(on_day(before, wanted.day), now=now)


def cut_moment(segment: Segment, wanted: SplitWanted) -> datetime:
    """Return when SEGMENT should be split: the first such hour after its start."""
    return end_at_clock(segment.start, wanted.at, segment.zone).at


def _checked(
    segment: Segment, *, now: datetime, turned: bool = False, note: str = ""
) -> Correction:
    problems = edit_time.segment_problems(segment, now=now)
    if not problems:
        return Correction(segment, note=note)
    to_come = problems[0].problem == "in-future"
    if to_come and not (turned and segment.start <= now):
        return Correction(segment, problem=_tr("This is still to come. Write an earlier time."))
    return Correction(segment, problem=_tr("It ends before it starts. Change one of the two."))


def _same(moment: datetime) -> ClockMoment:
    return ClockMoment(at=moment)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimeOfVisit", text)
