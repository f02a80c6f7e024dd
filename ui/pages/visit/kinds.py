"""The five kinds of entries: how each is called, drawn and started."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.capture import EntryKind
from ui.look.tokens import Tone
from ui.shortcuts import CommandName


@dataclass(frozen=True, slots=True)
class KindLook:
    """Icon and tone of a kind."""

    icon: str
    tone: Tone


LOOKS = {
    EntryKind.REQUEST: KindLook("message-square-quote", Tone.BLUE),
    EntryKind.WORK: KindLook("wrench", Tone.GREEN),
    EntryKind.PROMISE: KindLook("handshake", Tone.AMBER),
    EntryKind.PART: KindLook("package", Tone.VIOLET),
    EntryKind.NOTE: KindLook("lock", Tone.NEUTRAL),
}
"""In the order of the keys 1 to 5."""


COMMANDS = {
    EntryKind.REQUEST: CommandName.NOTE_REQUEST,
    EntryKind.WORK: CommandName.NOTE_WORK,
    EntryKind.PROMISE: CommandName.NOTE_PROMISE,
    EntryKind.PART: CommandName.NOTE_PART,
    EntryKind.NOTE: CommandName.NOTE_PRIVATE,
}
"""The command that chooses each kind."""


def kind_text(kind: EntryKind) -> str:
    """Return the name of KIND on its chip."""
    return {
        EntryKind.REQUEST: _tr("Request"),
        EntryKind.WORK: _tr("Work"),
        EntryKind.PROMISE: _tr("Promise"),
        EntryKind.PART: _tr("Part"),
        EntryKind.NOTE: _tr("Private note"),
    }[kind]


def kind_help(kind: EntryKind) -> str:
    """Return what to know about an entry of KIND, shown where work has its plain sentence."""
    return {
        EntryKind.REQUEST: _tr("Their own words, as they say them. The page quotes them."),
        EntryKind.WORK: "",
        EntryKind.PROMISE: _tr("Say the day in words: Thursday, next visit, in 2 weeks."),
        EntryKind.PART: _tr("With number and price: 2 x keyboard 34.90"),
        EntryKind.NOTE: _tr("Only you see this. It never reaches a page."),
    }[kind]


def kind_question(kind: EntryKind) -> str:
    """Return what to ask where a line of KIND names nothing that could be noted."""
    return {
        EntryKind.REQUEST: _tr("What did they say? A word or two are enough."),
        EntryKind.WORK: _tr("There is nothing to note yet. A word or two are enough."),
        EntryKind.PROMISE: _tr("What do you promise? A few words are enough."),
        EntryKind.PART: _tr("What is the part called? A word is enough."),
        EntryKind.NOTE: _tr("There is nothing to note yet. A word or two are enough."),
    }[kind]


def examples() -> tuple[tuple[EntryKind, str], ...]:
    """Return the lines that an empty visit shows, as one would type them."""
    return (
        (EntryKind.REQUEST, _tr('"The printer keeps asking me for a password')),
        (EntryKind.WORK, _tr("Reset the print spooler on the reception PC 20m")),
        (EntryKind.PROMISE, _tr("! A longer network cable by Friday")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryKinds", text)
