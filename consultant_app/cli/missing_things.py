"""What a summary still needs, as JSON and in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from consultant_app.domain.missing import Missing, MissingWhat

if TYPE_CHECKING:
    from consultant_app.desk import Desk

_WORDS = {
    MissingWhat.OUTCOME: "Needs an outcome",
    MissingWhat.DAY: "Needs a row with a day in What happens next",
    MissingWhat.REASON: "Not advised; needs the reason in one sentence",
    MissingWhat.ACCEPT: "Proposed, and nobody accepted it",
    MissingWhat.SECRET: "Holds what looks like a secret",
    MissingWhat.DESCRIPTION: "A photo needs a description",
    MissingWhat.SENDER: "Your name, or a way to reach you, is missing in the settings",
    MissingWhat.TIME: "The clock was not sure of this time; `time --to-look-at` tells more",
    MissingWhat.CHOICE: "A page has room for four photos; choose which. For the page",
    MissingWhat.PICTURE: "A photo can't be read any more and stays off the page",
    MissingWhat.SIGN: "Has a sign that no font of the page has",
    MissingWhat.WINDOW: "An address or A4 paper is missing for the envelope's window",
    MissingWhat.WORDS: "Has no plain words yet and stays off the page",
    MissingWhat.REPLY: "Has no reply; its outcome stands alone",
    MissingWhat.ANSWER: "Is a question and has no answer yet",
    MissingWhat.DID: "Nothing on the page says what you did; give it words. Noted",
    MissingWhat.AWAITED: "Waits, and nobody said for whom or what",
    MissingWhat.LANGUAGE: "Left out: a sentence of your settings in another language than the page",
    MissingWhat.PASSED: "Its day has passed; say that it is kept, or give a new day",
}


# Where the words that a note repeats stand, if not in the field that is missing.
_TOLD_OF = {
    MissingWhat.OUTCOME: "words",
    MissingWhat.DAY: "words",
    MissingWhat.REASON: "words",
    MissingWhat.REPLY: "words",
    MissingWhat.ANSWER: "words",
    MissingWhat.AWAITED: "words",
    MissingWhat.WORDS: "note",
    MissingWhat.DID: "note",
}


def without_secrets(desk: Desk, found: Iterable[Missing]) -> tuple[Missing, ...]:
    """Return FOUND; a note that holds a secret becomes the place where it stands."""
    from consultant_app.workflows.keep_own_words import holds_secret
    from consultant_app.workflows.run_visit import visit_facts

    told = []
    for missing in found:
        language = visit_facts(desk, missing.visit_id).language
        hides = missing.note and holds_secret(desk, missing.note, language)
        told.append(replace(missing, note=_place_of(missing)) if hides else missing)
    return tuple(told)


def _place_of(missing: Missing) -> str:
    field = _TOLD_OF.get(missing.what, missing.place.field)
    return f"{missing.place.table} {missing.place.id}, {field}"


def missing_data(found: Iterable[Missing]) -> list[dict[str, Any]]:
    """Return FOUND as JSON, each line once: a reply and its work often need the same words."""
    lines = dict.fromkeys((m.visit_id, m.what, m.note, m.signs) for m in found)
    return [
        {"visit": str(visit), "what": what, "note": note, **({"signs": signs} if signs else {})}
        for visit, what, note, signs in lines
    ]


def missing_lines(found: Iterable[Missing]) -> list[str]:
    """Return FOUND as lines of text."""
    return list(dict.fromkeys(_line(missing) for missing in found))


def _line(missing: Missing) -> str:
    signs = f" ({' '.join(missing.signs)})" if missing.signs else ""
    return f"  {_WORDS[missing.what]}{f': {missing.note}{signs}' if missing.note else '.'}"
