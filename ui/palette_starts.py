"""What Ctrl+K offers to start at a client: a visit there, a phone call, a visit from one's desk."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultant_app.desk import Desk
from consultant_app.domain.clients import folded
from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import ClientLine
from consultant_app.domain.visits import VisitKind
from consultant_app.workflows import keep_clients
from ui.widgets.palette_hits import Hit

_ICONS = {VisitKind.PHONE: "phone", VisitKind.REMOTE: "wifi"}
_SHORTEST = 3
_MOST = 2


@dataclass(frozen=True, slots=True)
class StartAt:
    """Start at a client; KIND is None where nobody said how, so that what is planned decides."""

    client_id: ClientId
    kind: VisitKind | None = None


@dataclass(frozen=True, slots=True)
class AskedStart:
    """A start that was typed: its KIND, and the NAME beside it, empty for none."""

    kind: VisitKind | None
    name: str


def asked_start(typed: str) -> AskedStart | None:
    """Return the start that TYPED asks for, as "call hartley" does; None if it asks for none."""
    words = typed.split()
    for place, word in enumerate(words):
        for kind, known in _words_of_kinds():
            if _begins_one(known, word):
                return AskedStart(kind, " ".join(words[:place] + words[place + 1 :]))
    return None


def start_hits(desk: Desk, clients: Sequence[ClientId], asked: AskedStart | None) -> Sequence[Hit]:
    """Return what can be started at CLIENTS: what was ASKED for, else every kind at the first."""
    lines = {line.id: line for line in keep_clients.client_lines(desk)}
    known = [lines[client_id] for client_id in clients if client_id in lines][:_MOST]
    if asked is not None:
        return [_start_hit(line, asked.kind) for line in known]
    kinds = (None, VisitKind.PHONE, VisitKind.REMOTE)
    return [_start_hit(line, kind) for line in known[:1] for kind in kinds]


def start_words(line: ClientLine) -> str:
    """Return what starting at the client of LINE does, as far as its visit of now tells."""
    if line.paused:
        return _tr("Continue the visit at {client}")
    return _tr("Open the visit at {client}") if line.running else _tr("Start visit at {client}")


def _start_hit(line: ClientLine, kind: VisitKind | None) -> Hit:
    words = {
        VisitKind.PHONE: _tr("Phone call with {client}"),
        VisitKind.REMOTE: _tr("Remote visit at {client}"),
    }
    title = words[kind] if kind in words else start_words(line)
    return Hit(
        title=title.format(client=line.name),
        icon=_ICONS.get(kind, "play") if kind is not None else "play",
        keys=_tr("Ctrl Enter") if kind is None else "",
        what=StartAt(line.id, kind),
    )


def _words_of_kinds() -> tuple[tuple[VisitKind | None, str], ...]:
    return (
        (VisitKind.PHONE, _tr("phone call telephone ring")),
        (VisitKind.REMOTE, _tr("remote remotely online")),
        (None, _tr("start switch")),
    )


def _begins_one(known: str, word: str) -> bool:
    typed = folded(word)
    begins = any(one.startswith(typed) for one in folded(known).split())
    return len(typed) >= _SHORTEST and begins


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
