"""Where the list of clients gets its lines, and how a line looks."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from consultant_app.desk import Desk
from consultant_app.domain.clients import folded
from consultant_app.domain.lines import ClientLine
from consultant_app.workflows import keep_clients
from ui.look.tokens import Tone
from ui.when_texts import clock, short_day
from ui.widgets.record_model import Source
from ui.widgets.rows import Row, Strength

_MOST = 5_000


def clients_source(desk: Desk, text: str, *, put_away: bool) -> Source:
    """Return the clients that TEXT finds by name, all of them at once: they are short lines.

    A filter finds those that are PUT_AWAY too; without one they come only when asked for.
    """
    return Source(
        page=partial(_page, desk, text, put_away),
        some=partial(_some, desk, text, put_away),
        show=partial(client_row, today=desk.today()),
        id_of=lambda line: int(line.id),
        place_of=_by_name,
    )


def client_row(line: ClientLine, *, today: date) -> Row:
    """Return how LINE looks."""
    return Row(
        title=line.name,
        note=_when(line, today),
        initials_of=line.name,
        strength=Strength.SAID,
        pill=_state(line),
        pill_tone=Tone.NEUTRAL if line.paused else Tone.GREEN,
    )


def _state(line: ClientLine) -> str:
    if line.paused:
        return _tr("Paused")
    return _tr("Now") if line.running else ""


def _when(line: ClientLine, today: date) -> str:
    if line.archived:
        return _tr("Put away")
    if line.next_day == today:
        words = _tr("Visit at {time}") if line.next_at else _tr("Visit today")
        return words.format(time=clock(line.next_at)) if line.next_at else words
    if line.last_day is not None:
        if line.last_day == today:
            return _tr("Last visit today")
        return _tr("Last visit {day}").format(day=short_day(line.last_day, today))
    if line.next_day is not None:
        return _tr("First visit {day}").format(day=short_day(line.next_day, today))
    return _tr("No visit yet")


def _page(
    desk: Desk, text: str, put_away: bool, after: ClientLine | None, _limit: int
) -> Sequence[ClientLine]:
    if after is not None:
        return ()
    lines = () if put_away else keep_clients.client_lines(desk, filter=text, limit=_MOST)
    if put_away or text.strip():
        away = keep_clients.client_lines(desk, filter=text, archived=True, limit=_MOST)
        lines = (*lines, *away)
    return sorted(lines, key=_by_name)


def _some(desk: Desk, text: str, put_away: bool, ids: Collection[int]) -> Sequence[ClientLine]:
    return [line for line in _page(desk, text, put_away, None, 0) if line.id in ids]


def _by_name(line: ClientLine) -> tuple[str, int]:
    return folded(line.name), line.id


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClientList", text)
