"""Understand a day said in words, English or German: wherever one is typed, both are read."""

from datetime import date

from consultant_app.domain.english_days import (
    find_english_day,
    is_english_day_word,
    read_english_day,
    says_english_past,
)
from consultant_app.domain.german_days import (
    find_german_day,
    is_german_day_word,
    read_german_day,
    says_german_past,
)
from consultant_app.domain.said_days import DayWords

__all__ = ["DayWords", "find_day", "is_day_word", "read_day", "says_past_day"]


def find_day(text: str, *, today: date) -> DayWords | None:
    """Return the day that TEXT says in either language, the longer phrase of two.

    Of "bis 20. November" English reads only the date.
    """
    found = [
        day
        for find in (find_english_day, find_german_day)
        if (day := find(text, today=today)) is not None
    ]
    return max(found, key=lambda day: day.end - day.start, default=None)


def read_day(text: str, *, today: date) -> DayWords | None:
    """Return the day that TEXT is, as typed into a field for a day; None if it is anything else."""
    return read_english_day(text, today=today) or read_german_day(text, today=today)


def says_past_day(text: str) -> bool:
    """Tell whether TEXT, as typed into a field for a day, is a day gone by: "yesterday"."""
    return says_english_past(text) or says_german_past(text)


def is_day_word(word: str) -> bool:
    """Tell whether WORD is the name of a weekday or a month, or one of its short forms."""
    return is_english_day_word(word) or is_german_day_word(word)
