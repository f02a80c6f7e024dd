"""What Ctrl+K offers: clients and people, acts, and what is found in visits."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from consultant_app.desk import Desk
from consultant_app.domain.capture import EntryKind, kind_of, read_line
from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId, VisitId
from consultant_app.domain.lines import SearchHit
from consultant_app.domain.near_words import slips
from consultant_app.workflows import find_anything, keep_clients, keep_people
from ui.commands import Command, Commands
from ui.other_words import other_words
from ui.palette_starts import AskedStart, asked_start, start_hits
from ui.shortcuts import CommandName
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
_CLIENT = "client"
_PERSON = "contact"
_PEOPLE = (_CLIENT, _PERSON)
_MOST = 4
_NOTE, _FIRST, _THEN, _LAST, _NEAR, _NEARLY_DO, _NEW = range(7)
# What F8 does just now stands among what is likely.
_TOLD_BETTER = frozenset({CommandName.START_OR_BREAK})

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class OpenClient:
    """Show a client."""

    client_id: ClientId


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """Show a visit, and in it what was FOUND there."""

    visit_id: VisitId
    client_id: ClientId
    found: SearchHit | None = None


@dataclass(frozen=True, slots=True)
class AddClient:
    """Add a client of that name."""

    name: str


@dataclass(frozen=True, slots=True)
class NoteRequest:
    """Note what was said, as a request of the visit that runs."""

    text: str


def offers_for(
    commands: Commands, likely: Sequence[Hit], others: Sequence[Hit], text: str, *, notes: bool
) -> Sequence[HitGroup]:
    """Return what can be done for TEXT; asked at each key, so nothing is read.

    Args:
        commands: what has a key.
        likely: what is likely at this hour, the likeliest first.
        others: what else can be done, and has no key.
        text: what is typed; for an empty one the likely acts.
        notes: whether a visit runs, so that a request can be noted.
    """
    typed = text.strip()
    do = _tr("Do")
    if not typed:
        return (HitGroup(title=do, hits=likely[:_MOST], rank=_FIRST),)
    given = [command for command in commands.find(typed) if command.name not in _TOLD_BETTER]
    found = [*likely, *(_command_hit(command) for command in given), *others]
    meant, nearly = _meant(found, typed)
    request = _request_hit(typed) if notes else None
    return (
        HitGroup(title=_tr("Note"), hits=[request] if request else [], rank=_NOTE),
        HitGroup(title=do, hits=meant[:_MOST], rank=_THEN),
        HitGroup(title=do, hits=nearly[:_MOST], rank=_NEARLY_DO),
        HitGroup(title=_tr("New"), hits=[_add_hit(typed)], rank=_NEW),
    )


def finds_for(desk: Desk, text: str) -> Sequence[HitGroup]:
    """Return what is found for TEXT; for an empty one the clients seen last. Run on a worker."""
    typed = text.strip()
    if not typed:
        return (HitGroup(title=_tr("Clients"), hits=_seen_last(desk), rank=_THEN),)
    asked = asked_start(typed)
    found = find_anything.find(desk, typed)
    about = [hit for hit in found if hit.kind in _PEOPLE][:_MOST]
    people = _people_hits(desk, about)
    near = _people_hits(desk, find_anything.find_near(desk, typed, limit=_MOST))
    entries = [_entry_hit(desk, hit) for hit in found if hit.kind not in _PEOPLE][:_MOST]
    # The names that were probably meant stand below what is there as it was typed.
    return (
        HitGroup(title=_tr("People and clients"), hits=people, rank=_FIRST),
        HitGroup(
            title=_tr("Do"),
            hits=start_hits(desk, _clients_meant(desk, people, asked), asked),
            rank=_THEN,
        ),
        HitGroup(title=_tr("Found in visits"), hits=entries, rank=_LAST),
        HitGroup(title=_tr("People and clients"), hits=near, rank=_FIRST if people else _NEAR),
    )


def quoted(words: str) -> str:
    """Return WORDS in quotation marks."""
    return _tr("“{words}”").format(words=words)


def _meant(found: Sequence[Hit], typed: str) -> tuple[list[Hit], list[Hit]]:
    """Return what TYPED means, by its title before by other words, and what it nearly means."""
    counted = [
        (slips(hit.title, typed), slips(f"{hit.title} {hit.also}", typed), hit) for hit in found
    ]
    by_title = [hit for title, _, hit in counted if title == 0]
    by_other_words = [hit for title, both, hit in counted if title != 0 and both == 0]
    nearly = [hit for _, both, hit in counted if both]
    return by_title + by_other_words, nearly


def _command_hit(command: Command) -> Hit:
    text, also = command.text, other_words(command.name)
    icon = text.icon or "arrow-right"
    return Hit(title=text.title, icon=icon, keys=command.keys, also=also, what=command.run)


def _add_hit(name: str) -> Hit:
    title = _tr("Add client {name}").format(name=quoted(name))
    return Hit(title=title, icon="plus", by_choice=True, what=AddClient(name))


def _request_hit(typed: str) -> Hit | None:
    """Return the offer to note what TYPED quotes, None if it quotes nothing."""
    if kind_of(typed) is not EntryKind.REQUEST:
        return None
    words = read_line(typed, today=date.min, kind=EntryKind.REQUEST).text
    title = _tr("Note this as a request")
    return Hit(title=title, note=words, icon=_ICONS["request"], what=NoteRequest(typed))


def _seen_last(desk: Desk) -> list[Hit]:
    lines = keep_clients.client_lines(desk)
    recent = sorted(lines, key=lambda line: str(line.last_day or ""), reverse=True)[:_MOST]
    return [_client_hit(line.id, line.name) for line in recent]


def _client_hit(client_id: ClientId, name: str, span: tuple[int, int] = (0, 0)) -> Hit:
    return Hit(
        title=name,
        note=_tr("client"),
        icon=_ICONS[_CLIENT],
        matches=(span,) if span[1] > span[0] else (),
        strong=True,
        what=OpenClient(client_id),
    )


def _people_hits(desk: Desk, found: Sequence[SearchHit]) -> list[Hit]:
    clients = {hit.client_id for hit in found if hit.kind == _PERSON}
    persons = {p.id: p for client_id in clients for p in keep_people.people(desk, client_id)}
    return [
        _person_hit(hit, persons) if hit.kind == _PERSON else _found_client(hit) for hit in found
    ]


def _found_client(hit: SearchHit) -> Hit:
    """Return the client by its name, also where another line of it was found."""
    span = (hit.start, hit.end) if hit.text == hit.client else (0, 0)
    return _client_hit(hit.client_id, hit.client, span)


def _person_hit(hit: SearchHit, persons: Mapping[ContactId, Contact]) -> Hit:
    """Return a person by their name, also where their address or number was found."""
    person = persons.get(ContactId(hit.id))
    name = person.name if person is not None else hit.text
    reach = (person.phone or person.email) if person is not None else ""
    return Hit(
        title=name,
        note="  ·  ".join(filter(None, (hit.client, reach))),
        icon=_ICONS[_PERSON],
        matches=((hit.start, hit.end),) if hit.text == name and hit.end > hit.start else (),
        strong=True,
        what=OpenClient(hit.client_id),
    )


def _clients_meant(
    desk: Desk, people: Sequence[Hit], asked: AskedStart | None
) -> tuple[ClientId, ...]:
    """Return at whom a start is offered: the client found first, or those that a start names."""
    if asked is None:
        return tuple(hit.what.client_id for hit in people[:1])
    if not asked.name:
        return tuple(hit.what.client_id for hit in _seen_last(desk))
    named = [hit for hit in find_anything.find(desk, asked.name) if hit.kind in _PEOPLE]
    return tuple(dict.fromkeys(hit.client_id for hit in named))


def _entry_hit(desk: Desk, hit: SearchHit) -> Hit:
    day = near_day(hit.day, desk.today()) if hit.day else ""
    visit = OpenVisit(hit.visit_id, hit.client_id, hit) if hit.visit_id is not None else None
    return Hit(
        title=hit.text,
        note="  ·  ".join(filter(None, (hit.client, day))),
        icon=_ICONS.get(hit.kind, "search"),
        matches=((hit.start, hit.end),) if hit.end > hit.start else (),
        what=visit or OpenClient(hit.client_id),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
