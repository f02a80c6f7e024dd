"""What was found lately, so that a page that changes by a word is not judged anew as a whole.

What is remembered are the sentences themselves, secrets too. So they stay in this process, are few,
and are never shown.
"""

from collections.abc import Sequence
from dataclasses import replace

from consultant_app.domain.findings import Finding

AT_MOST = 2_000  # sentences: a long page many times over
LONGEST = 2_000  # letters: what is longer is no sentence, and two thousand of them are much


class FoundLately:
    """What was found in sentences, wherever in a text they stand; it forgets when it is full."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[Finding, ...]] = {}

    def get(self, sentence: str, *, start: int) -> tuple[Finding, ...] | None:
        """Return what was found in SENTENCE, which begins at START now; None if it is new."""
        found = self._found.get(sentence)
        return _moved(found, start) if found else found

    def keep(self, sentence: str, found: Sequence[Finding], *, start: int) -> None:
        """Remember what was FOUND in SENTENCE, which begins at START; an endless one is none."""
        if len(sentence) > LONGEST:
            return
        if len(self._found) >= AT_MOST:
            self._found.clear()
        self._found[sentence] = _moved(found, -start)


def _moved(found: Sequence[Finding], by: int) -> tuple[Finding, ...]:
    return tuple([replace(one, start=one.start + by, end=one.end + by) for one in found])
