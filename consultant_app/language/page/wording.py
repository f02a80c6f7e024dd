"""Days, times of day, durations, money and lists in the words of a page's language.

Patterns come from the page's words, names of days and months and the rules of number from Babel.
"""

import re
from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal

from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal

from consultant_app.language.page.no_break import NO_BREAK
from consultant_app.language.page.page_words import PageWords

_MINUTES_IN_HOUR = 60
_NOON = 12
_LETTERS_AT_FIGURES = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")


def day_in_full(day: date, page: PageWords) -> str:
    """Return DAY with weekday and year: "Thursday 12 November 2026"."""
    return _dated(day, "day_full", page)


def day_long(day: date, page: PageWords) -> str:
    """Return DAY with its year: "12 November 2026"."""
    return _dated(day, "day_long", page)


def day_short(day: date, page: PageWords) -> str:
    """Return DAY without weekday and year: "12 November"."""
    return _dated(day, "day_short", page)


def days_together(days: Sequence[date], page: PageWords) -> str:
    """Return DAYS as one phrase, the month and the year once: "10 and 12 November 2026"."""
    last = days[-1]
    if any(day.year != last.year for day in days):
        return joined([day_long(day, page) for day in days], page)
    if any(day.month != last.month for day in days):
        shorter = [day_short(day, page) for day in days[:-1]]
        return joined([*shorter, day_long(last, page)], page)
    numbers = joined([_dated(day, "day_number", page) for day in days], page)
    month, year = _dated(last, "month_of_day", page), str(last.year)
    return page.say("pattern.days_in_month", days=numbers, month=month, year=year)


def day_with_weekday(day: date, page: PageWords, *, seen_from: date) -> str:
    """Return DAY with its weekday, and with its year where that is not SEEN_FROM's year."""
    return _dated(day, "day" if day.year == seen_from.year else "day_full", page)


def day_in_table(day: date, page: PageWords, *, year: bool = False) -> str:
    """Return DAY for a table: "Thu 12 Nov", with the YEAR if wished."""
    return _dated(day, "day_table_full" if year else "day_table", page)


def weekday(day: date, page: PageWords) -> str:
    """Return the name of DAY's weekday."""
    return _dated(day, "weekday", page)


def month_in_full(first: date, page: PageWords) -> str:
    """Return the month of FIRST with its year: "November 2026"."""
    return _dated(first, "month", page)


def month_name(first: date, page: PageWords) -> str:
    """Return the name of FIRST's month."""
    return _dated(first, "month_name", page)


def clock(at: time, page: PageWords, *, key: str = "pattern.clock") -> str:
    """Return a time of day: "9:05", "9:05 a.m.", "9:05 Uhr". KEY names the pattern."""
    pattern = page.say(key)
    bare = pattern.removesuffix(" a")
    figures = str(format_time(at, bare, locale=page.locale))
    if bare == pattern:
        return figures
    return f"{figures} {page.say('pattern.am' if at.hour < _NOON else 'pattern.pm')}"


def money(amount: Decimal, currency: str, page: PageWords) -> str:
    """Return AMOUNT as the page's language writes it: "£24.00", "24,00 €", "CHF 24.00".

    Nothing is rounded: figures can be checked by calculator.
    """
    written = format_currency(amount, currency, locale=page.locale, decimal_quantization=False)
    # The CLDR's rule for letters beside figures, which Babel leaves to its caller.
    return _LETTERS_AT_FIGURES.sub(NO_BREAK, str(written))


def quantity(amount: Decimal, page: PageWords) -> str:
    """Return a quantity without needless zeros: "2", "1.5"."""
    return str(format_decimal(amount.normalize(), locale=page.locale))


def joined(names: Sequence[str], page: PageWords) -> str:
    """Return NAMES as one phrase: "A, B and C"."""
    return str(format_list(list(names), locale=page.locale)) if names else ""


def duration_in_words(minutes: int, page: PageWords) -> str:
    """Return MINUTES as people say them where that is exact, else in figures."""
    return _spoken(minutes, page) or duration_in_figures(minutes, page)


def is_spoken(minutes: int, page: PageWords) -> bool:
    """Tell whether people have words for MINUTES, such as "an hour and a quarter"."""
    return bool(_spoken(minutes, page))


def duration_in_figures(minutes: int, page: PageWords) -> str:
    """Return MINUTES in figures, exact: "2 hours 35 minutes"."""
    hours, rest = divmod(minutes, _MINUTES_IN_HOUR)
    said = []
    if hours:
        said.append(page.count("duration.figures_hours", hours, h=str(hours)))
    if rest or not hours:
        said.append(page.count("duration.figures_minutes", rest, m=str(rest)))
    return " ".join(said)


def duration_in_table(minutes: int, page: PageWords) -> str:
    """Return MINUTES for a table: "2 h 35 min"."""
    hours, rest = divmod(minutes, _MINUTES_IN_HOUR)
    said = [page.say("duration.table_hours", h=str(hours))] if hours else []
    if rest or not hours:
        said.append(page.say("duration.table_minutes", m=str(rest)))
    return " ".join(said)


def _dated(day: date, pattern: str, page: PageWords) -> str:
    return str(format_date(day, page.say(f"pattern.{pattern}"), locale=page.locale))


def _spoken(minutes: int, page: PageWords) -> str:
    hours, rest = divmod(minutes, _MINUTES_IN_HOUR)
    if not hours:
        return _spoken_minutes(rest, page)
    form = {0: "", 15: "_quarter", 30: "_half", 45: "_three_quarters"}.get(rest)
    if form is None or hours >= len(page.items("number.words")):
        return ""
    if hours == 1:
        return page.say(f"duration.hour{form}")
    return page.say(f"duration.hours{form}", h=page.number(hours))


def _spoken_minutes(minutes: int, page: PageWords) -> str:
    if minutes == 30:
        return page.say("duration.half_hour")
    small = page.items("number.minutes")
    fives = dict(pair.split(" ", 1) for pair in page.items("number.fives"))
    word = small[minutes] if 0 < minutes < len(small) else fives.get(str(minutes), "")
    return page.count("duration.minutes", minutes, m=word) if word else ""
