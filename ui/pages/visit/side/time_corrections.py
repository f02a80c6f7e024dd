"""What the editor of time asks for, as the stretch it would be, or a sentence on what to mend.

Nothing is stored here.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.local_moments import (
    ClockMoment,
    end_at_clock,
    local,
    start_at_clock,
)
from consultant_app.domain.problems import FieldProblem
from consultant_app.domain.time_limits import wrong_stretch
from consultant_app.domain.time_segments import Segment, usual_charge
from ui.pages.visit.side.time_rows import clock_of
from ui.pages.visit.side.time_texts import odd_hour_sentence
from ui.pages.visit.side.time_wanted import LengthWanted, SplitWanted, TimeWanted
from ui.problem_texts import words_of_wrong_time


@dataclass(frozen=True, slots=True)
class Correction:
    """The stretch as it would be; with a `problem` it can't be stored, a `note` is only told."""

    segment: Segment
    problem: str = ""
    note: str = ""


def with_fields(
    before: Segment, wanted: TimeWanted, *, now: datetime, travel_rate: Decimal
) -> Correction:
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
        charge = usual_charge(kind, travel_rate=travel_rate)
    changed = replace(
        before, kind=kind, charge=charge, start=start.at, end=None if end is None else end.at
    )
    odd = (odd_hour_sentence(m, before.zone) for m in (start, end) if m is not None)
    turned = end is not None and end.next_day
    return _checked(before, changed, now=now, turned=turned, note=" ".join(s for s in odd if s))


def with_length(before: Segment, wanted: LengthWanted, *, now: datetime) -> Correction:
    """Return the stretch BEFORE, ended so many minutes after its start."""
    end = before.start + timedelta(minutes=wanted.minutes)
    return _checked(before, replace(before, end=end), now=now)


def cut_moment(segment: Segment, wanted: SplitWanted) -> datetime:
    """Return when SEGMENT should be split: the first such hour after its start."""
    return end_at_clock(segment.start, wanted.at, segment.zone).at


def _checked(
    before: Segment, segment: Segment, *, now: datetime, turned: bool = False, note: str = ""
) -> Correction:
    found = wrong_stretch(segment, now=now, was=before)
    if not found:
        return Correction(segment, note=note)
    if turned and segment.start <= now and found[0].problem == "in-future":
        found = (FieldProblem(field="end", problem="before-start"),)
    return Correction(segment, problem=words_of_wrong_time(found))


def _same(moment: datetime) -> ClockMoment:
    return ClockMoment(at=moment)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimeOfVisit", text)
