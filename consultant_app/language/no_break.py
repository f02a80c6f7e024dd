"""No-break spaces: what belongs together stays on one line (a day, a room, a phone number)."""

import re
from functools import lru_cache

from consultant_app.language.page_words import PageWords

NO_BREAK = "\u00a0"
_PHONE = r"\+?\(?\d[\d()/ -]{5,}\d"


def held_together(text: str, page: PageWords) -> str:
    """Return TEXT with no-break spaces inside dates, quantities, titles, rooms and phones."""
    for pattern in _patterns(page):
        text = pattern.sub(_held, text)
    return text


def _held(match: re.Match[str]) -> str:
    return match.group().replace(" ", NO_BREAK)


def _patterns(page: PageWords) -> tuple[re.Pattern[str], ...]:
    months = page.locale.months["format"]
    days = page.locale.days["format"]
    return _compiled(
        _any_of((*months["wide"].values(), *months["abbreviated"].values())),
        _any_of((*days["wide"].values(), *days["abbreviated"].values())),
        _any_of(page.items("hold.titles")),
        _any_of(page.items("hold.places")),
        _any_of(page.items("hold.units")),
    )


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(w) for w in sorted(set(words), key=len, reverse=True))


@lru_cache(maxsize=16)
def _compiled(
    months: str, days: str, titles: str, places: str, units: str
) -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(rf"\b(?:{days}),? \d{{1,2}}\b\.?"),
        re.compile(rf"\b\d{{1,2}}\.? (?:{months})(?!\w)"),
        re.compile(rf"\b(?:{months}) \d{{1,2}}\b"),
        re.compile(rf"\b\d[\d.,:]* (?:{units})(?!\w)"),
        re.compile(rf"\b(?:{titles})\.? (?=[^\W\d_])"),
        re.compile(rf"\b(?:{places}) (?=\d|[A-Z]\b)"),
        re.compile(rf"(?<![\w,.-]){_PHONE}(?!\w)"),
    )
