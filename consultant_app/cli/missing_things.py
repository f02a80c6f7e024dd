"""What a summary still needs, as JSON and in words."""

from collections.abc import Iterable
from typing import Any

from consultant_app.domain.missing import Missing, MissingWhat

_WORDS = {
    MissingWhat.OUTCOME: "Needs an outcome",
    MissingWhat.DAY: "Needs a row with a day in What happens next",
    MissingWhat.ACCEPT: "Proposed, and nobody accepted it",
    MissingWhat.SECRET: "Holds what looks like a secret",
    MissingWhat.DESCRIPTION: "A photo needs a description",
    MissingWhat.SENDER: "Your name, or a way to reach you, is missing in the settings",
    MissingWhat.WORDS: "Has no plain words yet and stays off the page",
    MissingWhat.REPLY: "Has no reply; its outcome stands alone",
}


def missing_data(found: Iterable[Missing]) -> list[dict[str, Any]]:
    """Return FOUND as JSON, each line once: a reply and its work often need the same words."""
    lines = dict.fromkeys((m.visit_id, m.what, m.note) for m in found)
    return [{"visit": str(visit), "what": what, "note": note} for visit, what, note in lines]


def missing_lines(found: Iterable[Missing]) -> list[str]:
    """Return FOUND as lines of text."""
    lines = (f"  {_WORDS[m.what]}{f': {m.note}' if m.note else '.'}" for m in found)
    return list(dict.fromkeys(lines))
