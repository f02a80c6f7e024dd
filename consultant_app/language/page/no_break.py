"""No-break spaces: what belongs together stays on one line (a day, a room, a phone number)."""

import re
from collections.abc import Callable

from consultant_app.language.page.page_words import PageWords

NO_BREAK = "\u00a0"
_PHONE = r"\+?\(?\d[\d()/ -]{5,}\d"

Holder = Callable[[str], str]


def holder(page: PageWords) -> Holder:
    """Return what puts no-break spaces inside dates, quantities, titles, rooms and phones."""
    patterns = _patterns(page)

    def held(text: str) -> str:
        for pattern in patterns:
            text = pattern.sub(_joined, text)
        return text

    return held


def _joined(match: re.Match[str]) -> str:
    return match.group().replace(" ", NO_BREAK)


def _patterns(page: PageWords) -> tuple[re.Pattern[str], ...]:
    names = page.locale.months["format"]
    months = _any_of((*names["wide"].values(), *names["abbreviated"].values()))
    names = page.locale.days["format"]
    days = _any_of((*names["wide"].values(), *names["abbreviated"].values()))
    titles, places, units = (
        _any_of(page.items(f"hold.{name}")) for name in ("titles", "places", "units")
    )
    endings = _any_of(page.items("hold.endings"))
    before_day, before_price = (
        _any_of(page.items(f"hold.{name}_words")) for name in ("day", "price")
    )
    return (
        re.compile(rf"\b(?:{before_day}) (?=(?:{days})\b)", re.IGNORECASE),
        re.compile(rf"\b(?:{before_price}) (?=[£$€]\d|\d[\d.,]*\s[€£$])"),
        *([re.compile(rf"\w(?:{endings}) (?=\d)")] if endings else []),
        re.compile(rf"\b(?:{days}),? \d{{1,2}}\b\.?"),
        re.compile(rf"\b\d{{1,2}}\.? (?:{months})(?!\w)"),
        re.compile(rf"\b(?:{months}) \d{{1,2}}\b"),
        re.compile(rf"\b\d[\d.,:]* (?:{units})(?!\w)"),
        re.compile(rf"\b(?:{titles})\.? (?=[^\W\d_])"),
        re.compile(rf"\b(?:{places}) (?=\d|[A-Z]\b)"),
        re.compile(rf"(?<![\w,.-]){_PHONE}(?!\w)"),
    )


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(w) for w in sorted(set(words), key=len, reverse=True))
