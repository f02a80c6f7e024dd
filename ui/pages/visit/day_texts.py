"""The day of a promise in words, with what was said around it."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.promises import Promise
from ui.when_texts import long_day

_BEFORE_DAY = ("by", "until", "till", "before", "after", "from")
_INSTEAD_OF_DAY = re.compile(r"in \w+ \d{4}")


def by_text(by: date | None, by_words: str, today: date, *, next_visit: bool = False) -> str:
    """Return "by Fri 20 November", "until Thu 12 November", "next visit"; empty without a day."""
    if by is None:
        return _tr("next visit") if next_visit else ""
    day = long_day(by, today)
    if next_visit:
        return _tr("next visit, {day}").format(day=day)
    if not by_words:
        return _tr("by {day}").format(day=day)
    if by_words in _BEFORE_DAY:
        return f"{by_words} {day}"
    return by_words if _INSTEAD_OF_DAY.fullmatch(by_words) else f"{day}, {by_words}"


def words_for_editing(promise: Promise, today: date) -> str:
    """Return the day of PROMISE as one could type it, where it is more than a date."""
    if promise.next_visit:
        return _tr("next visit")
    if promise.by is None or not promise.by_words:
        return ""
    return by_text(promise.by, promise.by_words, today)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromiseDays", text)
