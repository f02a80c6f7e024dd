"""What the running bar says of a visit: where, since when, and how long by now."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.clock_questions import ran_over_night
from consultant_app.domain.lines import RunningVisit
from consultant_app.domain.visits import VisitKind
from ui.running_bar import BarFacts, ClockState
from ui.when_texts import length, local_moment

Now = Callable[[], datetime]
"""Tells this moment, in UTC."""


def bar_facts(running: RunningVisit, now: Now, zone: str, *, answered: bool = False) -> BarFacts:
    """Return what the bar shows of RUNNING in ZONE.

    ANSWERED tells that nothing is to be asked about a night: somebody said that it was right.
    """
    overnight = over_night(running, now(), zone)
    return BarFacts(
        client=running.client,
        since=_since(running, now(), zone),
        state=ClockState.OVERNIGHT if overnight and not answered else _state(running),
        seconds=partial(worked_seconds, running, now),
    )


def worked_seconds(running: RunningVisit, now: Now) -> int:
    """Return how long somebody has worked at RUNNING by now; travel and breaks do not count."""
    start = running.segment_start if running.segment_kind == "work" else None
    return running.closed_work_seconds + (int((now() - start).total_seconds()) if start else 0)


def over_night(running: RunningVisit, now: datetime, zone: str) -> bool:
    """Tell whether the clock has run since another day."""
    start, there = running.segment_start, ZoneInfo(zone)
    return start is not None and ran_over_night(start.astimezone(there), now=now.astimezone(there))


def _state(running: RunningVisit) -> ClockState:
    states = {
        "work": ClockState.RUNNING,
        "break": ClockState.ON_BREAK,
        "travel": ClockState.TRAVELLING,
    }
    return states.get(running.segment_kind or "", ClockState.STOPPED)


def _since(running: RunningVisit, now: datetime, zone: str) -> str:
    if running.segment_start is None:
        return _tr("Paused")
    start = local_moment(running.segment_start, now, zone)
    if over_night(running, now, zone):
        return _tr("Running since {time}").format(time=start)
    match running.segment_kind:
        case "break":
            words = _tr("On a break since {time}")
        case "travel":
            words = _tr("Travelling since {time}")
        case _:
            start = local_moment(running.first_start or running.segment_start, now, zone)
            words = _work_words(running.kind)
    parts = [words.format(time=start)]
    if running.closed_travel_minutes:
        parts.append(_tr("travel {time}").format(time=length(running.closed_travel_minutes)))
    return "  ·  ".join(parts)


def _work_words(kind: VisitKind) -> str:
    return {
        VisitKind.ON_SITE: _tr("On site since {time}"),
        VisitKind.REMOTE: _tr("Working from my desk since {time}"),
        VisitKind.PHONE: _tr("On the phone since {time}"),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("VisitClock", text)
