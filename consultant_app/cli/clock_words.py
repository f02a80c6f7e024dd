"""What the commands say of the clock's question and of overlaps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from consultant_app.cli.output import duration
from consultant_app.domain.absences import Absence, WhyAway
from consultant_app.domain.clock_questions import Answer, ClockQuestion, SignKind, WhyAsked
from consultant_app.domain.local_moments import local
from consultant_app.domain.time_segments import minutes_between

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.domain.ids import VisitId
    from consultant_app.domain.time_overlaps import SharedTime

WAYS_TO_ANSWER = (
    "Nothing is decided: the clock runs on. `stop --answer keep` counts all of it, `cut` ends it "
    "at the last sign, `split` leaves out the time when nobody was there."
)

_AWAY: Mapping[WhyAway, str] = MappingProxyType(
    {
        WhyAway.SILENT: "Nobody was seen from {left} to {back}.",
        WhyAway.SLEPT: "The computer slept from {left} to {back}.",
        WhyAway.CLOCK_JUMP: "The computer's clock was moved from {left} to {back}.",
        WhyAway.SET_BACK: "The computer's clock was set back from {left} to {back}.",
        WhyAway.ZONE: "The computer came from {zone_left} to {zone_back} at {back}.",
    }
)
_SIGNS: Mapping[SignKind, str] = MappingProxyType(
    {
        SignKind.STARTED: "It began at {at}; there was no sign after that.",
        SignKind.NOTED: "The last entry was noted at {at}.",
        SignKind.TYPED: "Somebody last typed at {at}.",
        SignKind.SEEN: "The last sign was at {at}.",
    }
)


def question_lines(question: ClockQuestion) -> tuple[str, ...]:
    """Return QUESTION in plain sentences: what happened, and the last sign of life."""
    start = _clock(question.running_since, question)
    lines = [f"The clock ran over night, since {start}."] if question.over_night else []
    if question.why is not WhyAsked.FORGOTTEN:
        lines += [_away_line(away, question) for away in question.absences]
    sign = _SIGNS[question.proposed.kind].format(at=_clock(question.proposed.at, question))
    return (*lines, sign)


def span_line(question: ClockQuestion) -> str:
    """Return from when to when the stretch ran that QUESTION is about."""
    start, end = question.running_since, question.ended or question.now
    return f"It ran from {_clock(start, question)} to {_clock(end, question)}."


def question_data(question: ClockQuestion) -> dict[str, Any]:
    """Return the facts of QUESTION for JSON."""
    return {
        "why": question.why,
        "last_sign": question.last_sign,
        "proposed_end": question.proposed.at,
        "proposed_because": question.proposed.kind,
        "over_night": question.over_night,
        "absences": [
            {"left": away.left, "back": away.back, "why": away.why} for away in question.absences
        ],
        "answers": list(Answer),
    }


def overlap_lines(desk: Desk, visit_id: VisitId) -> tuple[str, ...]:
    """Return a sentence for each stretch that shares time with the one that runs at a visit."""
    from consultant_app.workflows.edit_time import overlaps_of
    from consultant_app.workflows.run_visit import visit_facts

    running = next((s for s in visit_facts(desk, visit_id).segments if s.end is None), None)
    shared = () if running is None else overlaps_of(desk, running.id)
    untold = (s for s in shared if not s.kept and minutes_between(s.start, s.end))
    return tuple(_overlap_line(s, visit_id) for s in untold)


def _overlap_line(shared: SharedTime, visit_id: VisitId) -> str:
    start, end = (local(m, shared.second.zone) for m in (shared.start, shared.end))
    shown = "%H:%M" if start.date() == end.date() else "%Y-%m-%d %H:%M"
    both = (shared.first.visit_id, shared.second.visit_id)
    other = next((id_ for id_ in both if id_ != visit_id), visit_id)
    return (
        f"From {start:{shown}} to {end:{shown}} there is also time of visit {other}: "
        f"{duration(shared.minutes)} are there twice. Both are kept."
    )


def _away_line(away: Absence, question: ClockQuestion) -> str:
    return _AWAY[away.why].format(
        left=_clock(away.left, question),
        back=_clock(away.back, question),
        zone_left=away.zone_left,
        zone_back=away.zone_back,
    )


def _clock(moment: datetime, question: ClockQuestion) -> str:
    """Return MOMENT as a clock of the stretch's zone shows it, with its day unless it is today."""
    there = local(moment, question.zone)
    if there.date() == local(question.now, question.zone).date():
        return there.strftime("%H:%M")
    return there.strftime("%Y-%m-%d %H:%M")
