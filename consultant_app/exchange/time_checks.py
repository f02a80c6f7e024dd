"""Time that can't have been: refused by its place, by the rules that hold for what is typed.

What was recorded under a clock that was wrong must come back from its own export, on a computer
whose clock is right: up to a year to come is let in. So is a stretch without any length, which the
clock noted and asks about.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from types import MappingProxyType

from consultant_app.domain.time_limits import wrong_day, wrong_length, wrong_moment
from consultant_app.domain.visits import VisitState
from consultant_app.exchange.interchange import Interchange, Thing
from consultant_app.exchange.value_kinds import wrong

_AHEAD = timedelta(days=366)
_WHY = MappingProxyType(
    {
        "in-future": "is still to come",
        "too-early": "is before there were records, in 1971",
        "no-minutes": "must be 1 or more",
        "over-a-day": "is more than 24 hours",
    }
)


def check_times(found: Interchange, *, now: datetime, today: date) -> None:
    """Refuse days, moments and lengths of visits that can't be.

    Raises:
        WrongInterchange: `place` names the value.
    """
    for place, problem in _wrong(found, now=now + _AHEAD, today=today + _AHEAD):
        raise wrong(place, _WHY[problem])


def _wrong(found: Interchange, *, now: datetime, today: date) -> Iterator[tuple[str, str]]:
    for visit in found.visits:
        yield from _of_visit(visit, today)
        for segment in visit.all_of("segments"):
            for name in ("start", "end"):
                at = segment.values.get(name)
                problems = wrong_moment(at, now=now) if at is not None else ()
                yield from ((f"{segment.place}.{name}", one.problem) for one in problems)


def _of_visit(visit: Thing, today: date) -> Iterator[tuple[str, str]]:
    if visit.values.get("state") in (VisitState.RUNNING, VisitState.FINISHED, VisitState.ISSUED):
        problems = wrong_day(visit.values["day"], today=today)
        yield from ((f"{visit.place}.day", one.problem) for one in problems)
    for name in ("duration_minutes", "planned_minutes"):
        minutes = visit.values.get(name)
        lengths = wrong_length(minutes) if minutes is not None else ()
        yield from ((f"{visit.place}.{name}", one.problem) for one in lengths)
