"""Sentences that stand against each other without a space: "It is safe.Two of them …"."""

import re
from collections.abc import Callable, Iterator

from consultant_app.domain.findings import Category, Finding, Level

# Both words whole, no part of an address or a file's name: "rowe.example", "Report.Final.pdf".
_GLUED = re.compile(r"(?<![\w./@\\-])([a-zäöüß]{2,})([.!?])([A-ZÄÖÜ][a-zäöüß]*)(?![\w/@\\-]|\.\w)")


def find_missing_spaces(text: str, *, is_word: Callable[[str], bool]) -> Iterator[Finding]:
    """Yield where a sentence begins right behind the end of another one.

    TEXT is straight. IS_WORD tells a word in small letters from a name such as "node.Js".
    """
    for glued in _GLUED.finditer(text):
        before, end, after = glued.groups()
        if is_word(before) and is_word(after.lower()):
            yield Finding(
                start=glued.start(),
                end=glued.end(),
                category=Category.SPELLING,
                level=Level.HINT,
                why="A new sentence begins here, and there is no space before it.",
                fixes=(f"{before}{end} {after}",),
                rule="missing-space",
            )
