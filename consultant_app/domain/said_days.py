"""A day as it was said: what every reader of days hands back, whatever the language."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """A day found in a text. `by` is None only for "next visit", which moves with that visit.

    `start` and `end` are character offsets, end exclusive; `by_words` are the words around the day
    that say more than it does.
    """

    start: int
    end: int
    by: date | None
    by_words: str = ""
    next_visit: bool = False
