"""Speaks to the reader: "for Maria" is "for you" on the page that Maria gets.

Only where nothing else of the sentence changes with it; "Maria has" would need another verb.
"""

import re
from collections.abc import Iterable

from consultant_app.language.page.page_words import PageWords
from consultant_app.language.sentence_ends import capital_first

_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?…]\s+)$")


def to_reader(text: str, names: Iterable[str], page: PageWords) -> str:
    """Return TEXT with the reader's NAMES as "you" and "your", the first name alone as well."""
    called = {said for name in names if name.strip() for said in (name, _first_name(name, page))}
    for name in sorted(called - {""}, key=len, reverse=True):
        for pair in page.items("reader.swaps"):
            named, told = pair.split("|")
            text = _swapped(text, named.replace("{name}", name), told)
    return text


def _first_name(name: str, page: PageWords) -> str:
    """Return "Helen" of "Helen Marsh", nothing of "Mrs Marsh" or "Helen"."""
    first, _, more = name.strip().partition(" ")
    is_title = first.strip(".") in page.items("reader.titles") or first.endswith(".")
    return first if more and not is_title else ""


def _swapped(text: str, named: str, told: str) -> str:
    """Return TEXT with NAMED as TOLD; a name before another one is somebody else's."""
    either = re.escape(named).replace("’", "['’]")
    pattern = re.compile(rf"\b{either}(?!\w)(?!\s[A-Z])")

    def put(match: re.Match[str]) -> str:
        begins = _SENTENCE_BEGINS.search(text[: match.start()])
        return capital_first(told) if begins else told

    return pattern.sub(put, text)
