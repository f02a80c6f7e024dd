"""How own wording reads on the screen: its slots as words in brackets, its source as one line."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.when_texts import short_day


def source_text(uses: int, last_used: date, today: date) -> str:
    """Return "your wording, used 4 times, last 12 Nov"."""
    day = short_day(last_used, today)
    if uses == 1:
        return _tr("your wording, used once, {day}").format(day=day)
    return _tr("your wording, used {n} times, last {day}").format(n=uses, day=day)


def used_text(uses: int, last_used: date, today: date) -> str:
    """Return "Used 4 times, last 12 Nov"."""
    day = short_day(last_used, today)
    if uses == 1:
        return _tr("Used once, {day}").format(day=day)
    return _tr("Used {n} times, last {day}").format(n=uses, day=day)


def with_brackets(kept: str) -> str:
    """Return KEPT, a clause or a sentence, with "[name]" for "{person}", and so on."""
    return re.sub(r"\{[^{}]*\}", lambda slot: _words_of(slot.group()), kept)


def with_slots(typed: str) -> str:
    """Return TYPED as it is kept: the other way round."""
    kept = typed
    for place in range(9):
        for kind in ("number", "word"):
            slot = f"{{{kind}:{place}}}"
            kept = kept.replace(_words_of(slot), slot)
    return kept.replace(_words_of("{person}"), "{person}")


def _words_of(slot: str) -> str:
    if slot == "{person}":
        return _tr("[name]")
    kind, _, place = slot.strip("{}").partition(":")
    which = f" {int(place) + 1}" if place.isdecimal() and int(place) else ""
    words = _tr("[number in words{which}]") if kind == "word" else _tr("[number{which}]")
    return words.format(which=which)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnWords", text)
