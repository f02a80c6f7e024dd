"""Speaks to the reader: "for Maria" is "for you" on the page that Maria gets.

Only where nothing else of the sentence changes with it; "Maria has" would need another verb.
"""

import re
from collections.abc import Iterable

from consultant_app.language.page.page_words import PageWords
from consultant_app.language.sentence_ends import capital_first

_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?…]\s+)$")


def to_reader(text: str, names: Iterable[str], page: PageWords) -> str:
    """Return TEXT with the reader's NAMES as "you" and "your"."""
    for name in sorted({n for n in names if n.strip()}, key=len, reverse=True):
        for pair in page.items("reader.swaps"):
            named, told = pair.split("|")
            text = _swapped(text, named.replace("{name}", name), told)
    return text


def _swapped(text: str, named: str, told: str) -> str:
    """Return TEXT with NAMED as TOLD; a name before another one is somebody else's."""
    either = re.escape(named).replace("’", "['’]")
    pattern = re.compile(rf"\b{either}(?!\w)(?!\s[A-Z])")

    def put(match: re.Match[str]) -> str:
        begins = _SENTENCE_BEGINS.search(text[: match.start()])
        return capital_first(told) if begins else told

    return pattern.sub(put, text)
