"""What the page still needs, in plain words."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.missing import Missing, MissingWhat, Place
from ui.pages.visit.short_words import shortened
from ui.when_texts import hours_as_shown

_MOST = 90
_FROM_THE_RIGHT = ("R", "AL", "AN")


def missing_text(missing: Missing) -> str:
    """Return one sentence about MISSING; it names the thing and blames nobody."""
    note = shortened(missing.note, _MOST)
    match missing.what:
        case MissingWhat.OUTCOME:
            return _tr("“{words}” has no outcome yet.").format(words=note)
        case MissingWhat.DAY:
            return _tr("“{words}” goes on, but has no day yet.").format(words=note)
        case MissingWhat.REASON:
            return _tr("“{words}” is not advised. Say why.").format(words=note)
        case MissingWhat.ACCEPT:
            return _tr("Still proposed: “{words}”").format(words=note)
        case MissingWhat.SECRET:
            return _tr("Something in {place} looks like a secret.").format(
                place=_place(missing.place)
            )
        case MissingWhat.DESCRIPTION:
            if not note:
                return _tr("A photo has no description yet. Say on step 1 what it shows.")
            words = _tr("The photo “{words}” has no description yet. Say on step 1 what it shows.")
            return words.format(words=note.rstrip("."))
        case MissingWhat.CHOICE:
            words = _tr("{n} photos are for the page, and it has room for four. Choose on step 1.")
            return words.format(n=note)
        case MissingWhat.PICTURE:
            if not note:
                return _tr("A photo can’t be read any more and stays off the page.")
            words = _tr("The photo “{words}” can’t be read any more and stays off the page.")
            return words.format(words=note.rstrip("."))
        case MissingWhat.SENDER:
            if missing.place.field == "person":
                return _tr("Your name is not in the settings yet. It signs the page.")
            return _tr("A phone number or an email is not in the settings yet.")
        case MissingWhat.TIME:
            words = _tr(
                "The clock was not sure of the time {hours}. Look at it, or leave the time out."
            )
            return words.format(hours=hours_as_shown(note))
        case MissingWhat.SIGN:
            return _sign_text(missing)
        case MissingWhat.WINDOW:
            return _window_text(missing)
        case MissingWhat.WORDS:
            return _tr("“{words}” has no plain words and stays off the page.").format(words=note)
        case MissingWhat.REPLY:
            return _tr("“{words}” has only its outcome on the page.").format(words=note)
        case MissingWhat.ANSWER:
            return _tr("“{words}” is a question. Answer it in one sentence.").format(words=note)
        case MissingWhat.DID:
            return _tr("Nothing says what you did. Write it in one sentence.")
        case MissingWhat.AWAITED:
            return _tr("“{words}” waits. Say for whom, or for what.").format(words=note)
        case MissingWhat.LANGUAGE:
            words = _tr("“{words}” is in another language than the page. It is in your settings.")
            return words.format(words=note)
        case MissingWhat.PASSED:
            words = _tr("“{words}”: the day has passed. Is it done? If not, write a new day.")
            return words.format(words=note)


def stopped_text(missing: Sequence[Missing]) -> str:
    """Return why the page was not saved: what MISSING stops it; empty where nothing does."""
    stops = [m for m in missing if m.what.stops]
    signs = [m for m in missing if m.what is MissingWhat.SIGN]
    if not stops and signs:
        return _tr("Not saved yet: a word can’t be printed as it is typed. Saving again goes on.")
    if not stops:
        return ""
    proposed = [m for m in stops if m.what is MissingWhat.ACCEPT]
    not_yet = _tr("Not saved yet.")
    if len(proposed) == len(stops) > 1:
        words = _tr("{n} texts are still proposals; Accept all takes them as they stand.")
        return f"{not_yet} {words.format(n=len(stops))}"
    if len(proposed) == len(stops):
        words = _tr("1 text is still a proposal; Accept all takes it as it stands.")
        return f"{not_yet} {words}"
    if len(stops) == 1:
        return f"{not_yet} {missing_text(stops[0])}"
    words = _tr("{n} things are missing; the list above names each.")
    return f"{not_yet} {words.format(n=_lines_in_list(stops))}"


def _sign_text(missing: Missing) -> str:
    """Return which sign of which word no font has, where it stands, and what will be there."""
    place, word = _place(missing.place), shortened(missing.note, _MOST)
    if any(unicodedata.bidirectional(sign) in _FROM_THE_RIGHT for sign in missing.signs):
        words = _tr("“{word}” in {place}: Arabic and Hebrew can’t be printed yet. It becomes “?”.")
        return words.format(word=word, place=place)
    signs = ", ".join(f"“{sign}”" for sign in missing.signs)
    is_letter = any(sign.isalnum() for sign in missing.signs)
    if is_letter:
        words = _tr("“{word}” in {place}: no font has {signs}. It becomes “?”.")
    else:
        words = _tr("“{word}” in {place}: no font has {signs}. It is left out.")
    return words.format(word=word, place=place, signs=signs)


def _window_text(missing: Missing) -> str:
    """Return why the page has no address for an envelope's window, or no sender's address."""
    if missing.place.field == "paper":
        return _tr("The window of the envelope is for A4. On US Letter it is left out.")
    if missing.place.table == "business":
        return _tr("Your own address is not in the settings. The sender’s line has only your name.")
    words = _tr("No place of {client} has an address. The page is laid out without a window.")
    return words.format(client=missing.note)


def _lines_in_list(stops: Sequence[Missing]) -> int:
    """Return on how many lines the list names STOPS: all proposals stand on one."""
    proposed = sum(m.what is MissingWhat.ACCEPT for m in stops)
    return len(stops) - proposed + min(proposed, 1)


def missing_icon(missing: Missing) -> str:
    """Return the icon that goes with MISSING."""
    return {
        MissingWhat.OUTCOME: "message-square-quote",
        MissingWhat.REPLY: "message-square-quote",
        MissingWhat.AWAITED: "message-square-quote",
        MissingWhat.ANSWER: "message-square-quote",
        MissingWhat.REASON: "message-square-quote",
        MissingWhat.DAY: "handshake",
        MissingWhat.ACCEPT: "pen-line",
        MissingWhat.SECRET: "lock",
        MissingWhat.DESCRIPTION: "camera",
        MissingWhat.CHOICE: "camera",
        MissingWhat.PICTURE: "camera",
        MissingWhat.SENDER: "user-round",
        MissingWhat.TIME: "clock",
        MissingWhat.SIGN: "pen-line",
        MissingWhat.WINDOW: "file-text",
        MissingWhat.WORDS: "wrench",
        MissingWhat.DID: "wrench",
        MissingWhat.LANGUAGE: "pen-line",
        MissingWhat.PASSED: "clock",
    }[missing.what]


def _place(place: Place) -> str:
    fields = {
        ("visits", "headline"): _tr("the short version"),
        ("visits", "asked"): _tr("the short version"),
        ("visits", "did"): _tr("the short version"),
        ("visits", "now"): _tr("the short version"),
        ("visits", "thanks"): _tr("the thank-you"),
        ("visits", "closing"): _tr("the closing line"),
        ("visits", "notices"): _tr("what they may notice"),
        ("visits", "reason"): _tr("the reason of the visit"),
        ("requests", "words"): _tr("what they asked for"),
        ("work", "why"): _tr("why it matters"),
        ("work", "notice"): _tr("what they may notice"),
    }
    tables = {
        "requests": _tr("a reply"),
        "work": _tr("what you did"),
        "promises": _tr("a next step"),
        "photos": _tr("the words of a photo"),
        "parts": _tr("the name of a part"),
        "seen_by": _tr("the words they signed"),
        "segments": _tr("a note about the time"),
        "business": _tr("your settings"),
        "clients": _tr("the client’s name"),
        "contacts": _tr("the name of a person"),
    }
    return fields.get((place.table, place.field)) or tables.get(place.table) or _tr("the page")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Missing", text)
