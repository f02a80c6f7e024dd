"""What Ctrl+K offers: clients and people, acts, and what is found in visits."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.lines import SearchHit
from consultant_app.workflows import find_anything, keep_clients
from ui.commands import Command, Commands
from ui.when_texts import near_day
from ui.widgets.palette_hits import Hit, HitGroup

_ICONS = {
    "client": "users",
    "contact": "user-round",
    "request": "message-square-quote",
    "work": "wrench",
    "promise": "handshake",
    "note": "lock",
}
_PEOPLE = ("client", "contact")
_MOST = 4


@dataclass(frozen=True, slots=True)
class StartAt:
    """Start a visit at a client."""

    client_id: ClientId


@dataclass(frozen=True, slots=True)
class OpenClient:
    """Show a client."""

    client_id: ClientId


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """Show a visit."""

    visit_id: VisitId
    client_id: ClientId


@dataclass(frozen=True, slots=True)
class AddClient:
    """Add a client of that name."""

    name: str


def acts_for(commands: Commands, text: str) -> Sequence[HitGroup]:
    """Return what can be done for TEXT; for an empty one the likeliest acts."""
    found = commands.find(text) if text.strip() else commands.available()
    hits = [_command_hit(c) for c in found if c.text.in_palette]
    if text.strip():
        add = _tr("Add client “{name}”").format(name=text.strip())
        hits = [*hits[: _MOST - 1], Hit(title=add, icon="plus", what=AddClient(text.strip()))]
    return (HitGroup(title=_tr("Do"), hits=hits[:_MOST], rank=1),)


def finds_for(desk: Desk, text: str) -> Sequence[HitGroup]:
    """Return what is found for TEXT; for an empty one the clients seen last. Run on a worker."""
    if not text.strip():
        lines = keep_clients.client_lines(desk)
        recent = sorted(lines, key=lambda line: str(line.last_day or ""), reverse=True)[:_MOST]
        hits = [
            Hit(title=line.name, icon="users", strong=True, what=OpenClient(line.id))
            for line in recent
        ]
        return (HitGroup(title=_tr("Clients"), hits=hits, rank=0),)
    found = find_anything.find(desk, text)
    show = partial(_found_hit, desk)
    people = [show(hit) for hit in found if hit.kind in _PEOPLE][:_MOST]
    visits = [show(hit) for hit in found if hit.kind not in _PEOPLE][:_MOST]
    return (
        HitGroup(title=_tr("People and clients"), hits=people, rank=0),
        HitGroup(title=_tr("Found in visits"), hits=visits, rank=2),
    )


def _command_hit(command: Command) -> Hit:
    text = command.text
    return Hit(title=text.title, icon=text.icon or "arrow-right", keys=command.keys, what=command)


def _found_hit(desk: Desk, hit: SearchHit) -> Hit:
    day = near_day(hit.day, desk.today()) if hit.day else ""
    is_client = hit.kind == "client"
    note = "" if is_client else "  ·  ".join(filter(None, (hit.client, day)))
    span = ((hit.start, hit.end),) if hit.end > hit.start else ()
    target: OpenVisit | OpenClient = OpenClient(hit.client_id)
    if hit.visit_id is not None:
        target = OpenVisit(hit.visit_id, hit.client_id)
    return Hit(
        title=hit.text,
        note=_tr("client") if is_client else note,
        icon=_ICONS.get(hit.kind, "search"),
        matches=span,
        strong=hit.kind in _PEOPLE,
        what=target,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
