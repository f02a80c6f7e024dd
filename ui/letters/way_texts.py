"""What is said of who gets the page and how, and what the primary button will do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.hand_over_ways import Getting, Way, chosen_by
from ui.look.tokens import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What the buttons of the last step do: the words of both, and the ways behind the first.

    Without a way the first one saves a file. `beside_saves` tells that the other one does.
    """

    words: str
    tip: str
    icon: str
    beside: str
    beside_saves: bool


def way_words(way: Way) -> str:
    """Return what a way is called beside a name."""
    return {
        Way.EMAIL: _tr("Email"),
        Way.MAIL_PROGRAM: _tr("Your mail program"),
        Way.PRINT: _tr("Print"),
        Way.NOT_NOW: _tr("Not this time"),
    }[way]


def way_tone(way: Way) -> Tone:
    """Return the tone of a way."""
    return Tone.NEUTRAL if way is Way.NOT_NOW else Tone.GREEN


def reader_note(getting: Getting) -> str:
    """Return what stands below the name of a reader."""
    if getting.contact is None:
        return _tr("share one letter") if len(getting.to) > 1 else _tr("only this address")
    parts = [getting.address or _tr("no email address")]
    if getting.contact.large_print:
        parts.append(_tr("large print"))
    return "  ·  ".join(parts)


def offer_for(
    readers: Sequence[Getting], *, printer: str, shown_printer: str, offline: bool
) -> Offer:
    """Return what the buttons say, as READERS are to get the page.

    Args:
        readers: everybody, with their ways.
        printer: that used last, empty for none.
        shown_printer: its name as far as there is room for it.
        offline: whether letters have to wait.
    """
    prints = bool(chosen_by(readers, Way.PRINT)) or (not readers and bool(printer))
    sends = bool(chosen_by(readers, Way.EMAIL))
    opens = bool(chosen_by(readers, Way.MAIL_PROGRAM))
    if sends or opens:
        words = letters_words(prints=prints, sends=sends, opens=opens, offline=offline)
        icon = "send" if sends else "mail"
        return Offer(words=words, tip=words, icon=icon, beside=_tr("Save PDF"), beside_saves=True)
    if prints:
        again, ask = _tr("Print to {printer}"), _tr("Print…")
        words = again.format(printer=shown_printer) if printer else ask
        tip = again.format(printer=printer) if printer else ask
        beside = _tr("Save PDF")
        return Offer(words=words, tip=tip, icon="printer", beside=beside, beside_saves=True)
    save, beside = _tr("Save PDF"), _tr("Print…")
    return Offer(words=save, tip=save, icon="download", beside=beside, beside_saves=False)


def letters_words(*, prints: bool, sends: bool, opens: bool, offline: bool) -> str:
    """Return what a button says that hands letters over, and PRINTS for others."""
    if sends and opens:
        words = _tr("Print, send and open your mail program")
        return words if prints else _tr("Send, and open your mail program")
    if opens:
        words = _tr("Print and open your mail program")
        return words if prints else _tr("Open in your mail program")
    if offline:
        return _tr("Print and send when online") if prints else _tr("Send when online")
    return _tr("Print and send") if prints else _tr("Send")


def given_text(readers: Sequence[Getting]) -> str:
    """Return to whom the page went as letters, and how: "By email to Tom and Mrs Rowe"."""
    parts = []
    emailed, opened = chosen_by(readers, Way.EMAIL), chosen_by(readers, Way.MAIL_PROGRAM)
    if emailed:
        parts.append(_tr("By email to {names}").format(names=_names(emailed)))
    if opened:
        parts.append(_tr("In your mail program, for {names}").format(names=_names(opened)))
    return ". ".join(parts)


def _names(readers: Sequence[Getting]) -> str:
    *others, last = [reader.name for reader in readers]
    if not others:
        return last
    return _tr("{names} and {last}").format(names=", ".join(others), last=last)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HandOverWays", text)
