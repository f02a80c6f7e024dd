"""Where the list of visits gets its lines, and how a line looks."""

from collections.abc import Collection, Sequence
from datetime import date
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

PLANNED = frozenset({VisitState.PLANNED})
TO_WRITE_UP = frozenset({VisitState.RUNNING, VisitState.FINISHED})


def visits_source(desk: Desk, *, states: frozenset[VisitState] | None, filter_text: str) -> Source:
    """Return the visits in STATES (None: all) that FILTER_TEXT finds, the newest first."""
    today = desk.today()
    return Source(
        page=partial(_page, desk, states, filter_text),
        some=partial(_some, desk, states),
        show=partial(visit_row, today=today),
        id_of=lambda line: int(line.id),
        place_of=lambda line: (-line.day.toordinal(), -line.id),
    )


def visits_of_client(desk: Desk, client_id: ClientId) -> Source:
    """Return all visits of one client, the newest first."""
    return Source(
        page=partial(_page_of_client, desk, client_id),
        some=partial(_some, desk, None),
        show=partial(visit_row, today=desk.today()),
        id_of=lambda line: int(line.id),
        place_of=lambda line: (-line.day.toordinal(), -line.id),
    )


def visit_row(line: VisitLine, *, today: date) -> Row:
    """Return how LINE looks."""
    state, tone = _state(line)
    minutes = line.work_minutes
    return Row(
        lead=short_day(line.day, today),
        title=line.client,
        note=line.title or visit_kind_text(line.kind),
        strength=Strength.NAME,
        tail="  ·  ".join(filter(None, (_requests(line), length(minutes) if minutes else ""))),
        pill=state,
        pill_tone=tone,
    )


def _page_of_client(
    desk: Desk, client_id: ClientId, after: VisitLine | None, limit: int
) -> Sequence[VisitLine]:
    behind = None if after is None else (after.day, after.id)
    return plan_visit.visit_lines(desk, client_id=client_id, after=behind, limit=limit)


def _page(
    desk: Desk,
    states: frozenset[VisitState] | None,
    filter_text: str,
    after: VisitLine | None,
    limit: int,
) -> Sequence[VisitLine]:
    behind = None if after is None else (after.day, after.id)
    return plan_visit.visit_lines(
        desk, states=states, filter=filter_text, after=behind, limit=limit
    )


def _some(
    desk: Desk, states: frozenset[VisitState] | None, ids: Collection[int]
) -> Sequence[VisitLine]:
    lines = plan_visit.visit_lines_by_id(desk, [VisitId(i) for i in ids])
    return [line for line in lines if states is None or line.state in states]


def _state(line: VisitLine) -> tuple[str, Tone]:
    match line.state:
        case VisitState.PLANNED:
            at = clock(line.planned_at) if line.planned_at else ""
            return (_tr("Planned {time}").format(time=at) if at else _tr("Planned")), Tone.NEUTRAL
        case VisitState.RUNNING:
            return _tr("Now"), Tone.GREEN
        case VisitState.FINISHED:
            return _tr("To write up"), Tone.AMBER
        case VisitState.ISSUED:
            return _tr("Handed over"), Tone.NEUTRAL


def _requests(line: VisitLine) -> str:
    if not line.requests:
        return ""
    words = _tr("{done} of {n} answered")
    return words.format(done=line.requests_answered, n=line.requests)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Visits", text)
