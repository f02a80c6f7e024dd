"""Where the list of visits gets its lines, and how a line looks."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, time
from functools import partial

from PySide6.QtCore import QCoreApplication

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.lines import VisitLine
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import plan_visit
from ui.look.tokens import Tone
from ui.visit_kind_texts import visit_kind_text
from ui.when_texts import clock, length, short_day
from ui.widgets.record_model import Source
from ui.widgets.rows import Row, Strength

DATE_WIDTH = 84
"""Room for a date with its year, in pixels of the design."""

PLANNED = frozenset({VisitState.PLANNED})
TO_WRITE_UP = frozenset({VisitState.RUNNING, VisitState.FINISHED})
_ALL_PLANNED = 5_000

States = frozenset[VisitState] | None


def visits_source(desk: Desk, *, states: States, filter_text: str) -> Source:
    """Return the visits in STATES (None: all) that FILTER_TEXT finds.

    The newest come first; of the planned ones alone, the next.
    """
    page = _planned if states == PLANNED else partial(_page, states)
    return Source(
        page=partial(page, desk, filter_text),
        some=partial(_some, desk, states, filter_text),
        show=partial(visit_row, today=desk.today()),
        id_of=lambda line: int(line.id),
        place_of=_next_first if states == PLANNED else _newest_first,
    )


def visits_of_client(desk: Desk, client_id: ClientId) -> Source:
    """Return all visits of one client, the newest first."""
    return Source(
        page=partial(_page_of_client, desk, client_id),
        some=lambda ids: [v for v in _by_id(desk, ids) if v.client_id == client_id],
        show=partial(visit_row, today=desk.today(), of_client=True),
        id_of=lambda line: int(line.id),
        place_of=_newest_first,
    )


def visit_row(line: VisitLine, *, today: date, of_client: bool = False) -> Row:
    """Return how LINE looks; in a list OF one CLIENT its name would say nothing."""
    state, tone = visit_state(line)
    about = line.title or visit_kind_text(line.kind)
    return Row(
        lead=short_day(line.day, today),
        title=about if of_client else line.client,
        note="" if of_client else about,
        strength=Strength.SAID if of_client else Strength.NAME,
        tail="  ·  ".join(filter(None, (_requests(line), time_told(line)))),
        pill=state,
        pill_tone=tone,
    )


def time_told(line: VisitLine) -> str:
    """Return how long a visit took, empty for no time; marked where nobody looked at it yet."""
    minutes = length(line.work_minutes) if line.work_minutes else ""
    if not line.unsure:
        return minutes
    return _tr("{time}, needs a look").format(time=minutes) if minutes else _tr("needs a look")


def visit_state(line: VisitLine) -> tuple[str, Tone]:
    """Return the word for the state of a visit, and its tone."""
    match line.state:
        case VisitState.PLANNED:
            at = clock(line.planned_at) if line.planned_at else ""
            return (_tr("Planned {time}").format(time=at) if at else _tr("Planned")), Tone.NEUTRAL
        case VisitState.RUNNING if line.paused:
            return _tr("Paused"), Tone.NEUTRAL
        case VisitState.RUNNING:
            return _tr("Now"), Tone.GREEN
        case VisitState.FINISHED if line.told_later:
            return _tr("Told later"), Tone.NEUTRAL
        case VisitState.FINISHED:
            return _tr("To write up"), Tone.AMBER
        case VisitState.ISSUED:
            return _tr("Handed over"), Tone.NEUTRAL


def _is_among(line: VisitLine, states: Collection[VisitState]) -> bool:
    """Tell whether LINE is shown among visits in STATES; who tells it later writes it up."""
    return line.state in states and not (states == TO_WRITE_UP and line.told_later)


def _newest_first(line: VisitLine) -> tuple[int, int]:
    return -line.day.toordinal(), -line.id


def _next_first(line: VisitLine) -> tuple[int, bool, time, int]:
    at = line.planned_at
    return line.day.toordinal(), at is None, at or time.min, line.id


def _page_of_client(
    desk: Desk, client_id: ClientId, after: VisitLine | None, limit: int
) -> Sequence[VisitLine]:
    behind = None if after is None else (after.day, after.id)
    return plan_visit.visit_lines(desk, client_id=client_id, after=behind, limit=limit)


def _page(
    states: States, desk: Desk, filter_text: str, after: VisitLine | None, limit: int
) -> Sequence[VisitLine]:
    behind = None if after is None else (after.day, after.id)
    return plan_visit.visit_lines(
        desk, states=states, filter=filter_text, after=behind, limit=limit
    )


def _planned(
    desk: Desk, filter_text: str, after: VisitLine | None, _limit: int
) -> Sequence[VisitLine]:
    """Return all that is planned at once: it is never more than a few months' worth."""
    if after is not None:
        return ()
    lines = plan_visit.visit_lines(desk, states=PLANNED, filter=filter_text, limit=_ALL_PLANNED)
    return sorted(lines, key=_next_first)


def _some(
    desk: Desk, states: States, filter_text: str, ids: Collection[int]
) -> Sequence[VisitLine]:
    lines = [v for v in _by_id(desk, ids) if states is None or _is_among(v, states)]
    if not filter_text.strip():
        return lines
    days = {line.day for line in lines}
    found = {v.id for day in days for v in _of_day(desk, day, filter_text)}
    return [line for line in lines if line.id in found]


def _of_day(desk: Desk, day: date, filter_text: str) -> Iterable[VisitLine]:
    return plan_visit.visit_lines(desk, from_day=day, to_day=day, filter=filter_text)


def _by_id(desk: Desk, ids: Collection[int]) -> Sequence[VisitLine]:
    return plan_visit.visit_lines_by_id(desk, [VisitId(i) for i in ids])


def _requests(line: VisitLine) -> str:
    if not line.requests:
        return ""
    words = _tr("{done} of {n} answered")
    return words.format(done=line.requests_answered, n=line.requests)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Visits", text)
