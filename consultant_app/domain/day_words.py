"""Understand a day said in words: "Thursday", "in 2 weeks", "20 Nov", "Tuesday before 9:00".

A day without a year is the next one to come. Words around the day that say more than it does
("before 9:00", "until") are handed back for the page. Spans are character offsets, end exclusive.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """A day found in a text. `by` is None only for "next visit", which moves with that visit."""

    start: int
    end: int
    by: date | None
    by_words: str = ""
    next_visit: bool = False


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBERS = ("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_NAMED = re.compile(rf"{_WEEKDAY}|{_MONTH}", re.IGNORECASE)
_NUMBER = rf"(?:\d{{1,3}}|an?|{'|'.join(_NUMBERS[1:])})"
_HOUR = r"(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?|noon|midday|lunch)"
_LED_CLOCK = rf"(?:before|after|at|by|until|till|from|around)\s+(?:{_HOUR}|\d{{1,2}}(?![\d.:]))"
_CLOCK = rf"(?:{_LED_CLOCK}|{_HOUR}|(?:in\s+the\s+)?(?:morning|afternoon|evening))"
_SURE_DAY = rf"""
      (?P<iso>\d{{4}}-\d{{2}}-\d{{2}})
    | (?:{_WEEKDAY},?\s+)?(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?
        (?P<month>{_MONTH})\b\.?(?:,?\s+(?P<year>\d{{4}}))?
    | (?:{_WEEKDAY},?\s+)?(?P<month2>{_MONTH})\b\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?
        (?![\d:.]*\d)(?:,?\s+(?P<year2>\d{{4}}))?
    | (?:the\s+)?(?P<near>day\s+after\s+tomorrow|tomorrow|today|tonight)
    | in\s+(?P<count>{_NUMBER})\s+(?P<unit>day|week|month)s?(?:'?\s+time)?
    | (?:at\s+|on\s+|for\s+)?(?:the\s+|our\s+|my\s+|your\s+)?(?P<visit>next\s+visit)
"""
_LOOSE_DAY = rf"""
      (?:(?P<which>this|next|coming)\s+)?(?P<weekday>{_WEEKDAY})
    | (?P<span>(?:this|next)\s+(?:week|month)
        | (?:the\s+)?end\s+of\s+(?:the|this|next)\s+(?:week|month))
    | in\s+(?P<in_month>{_MONTH})(?:\s+(?P<in_year>\d{{4}}))?
"""
_PHRASE = re.compile(
    rf"""(?<![\w-])
    (?:(?P<clock_first>{_LED_CLOCK}),?\s+(?:on\s+)?)?
    (?:(?P<lead>by|on|until|till|before|after|from)\s+)?
    (?:{_SURE_DAY}|{_LOOSE_DAY})
    (?![\w'’-])
    (?:,?\s+(?P<clock>{_CLOCK})(?![\w'’]))?""",
    re.IGNORECASE | re.VERBOSE,
)
_LOOSE_GROUPS = ("weekday", "span", "in_month")
_SAYS_MORE = ("until", "till", "before", "after", "from")


def find_day(text: str, *, today: date) -> DayWords | None:
    """Return the day that TEXT says: at its end, else at its start, else the last sure one.

    A bare weekday or month inside a sentence is no day ("the Monday meeting"), and neither is
    one that owns something ("Thursday's page").
    """
    found = [(m, d) for m in _phrases(text) if (d := _day_words(m, today=today)) is not None]
    for match, day in reversed(found):
        if not text[match.end() :].strip(" .,;"):
            return day
    for match, day in found:
        if not text[: match.start()].strip() and text[match.end() :].lstrip()[:1] in (":", ","):
            return day
    sure = [d for m, d in found if _is_sure(m)]
    return sure[-1] if sure else None


def read_day(text: str, *, today: date) -> DayWords | None:
    """Return the day that TEXT is, as typed into a field for a day; None if it is anything else."""
    whole = text.strip(" .,;")
    numbers = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.?(?:\s?(\d{4}))?", text.strip())
    if numbers:
        year = int(numbers[3]) if numbers[3] else None
        by = _day_of(year, int(numbers[2]), int(numbers[1]), today=today)
        return DayWords(start=0, end=len(text), by=by) if by else None
    match = _PHRASE.fullmatch(whole)
    day = match and _day_words(match, today=today)
    if not day:
        return None
    return DayWords(
        start=0, end=len(text), by=day.by, by_words=day.by_words, next_visit=day.next_visit
    )


def is_day_word(word: str) -> bool:
    """Tell whether WORD is the name of a weekday or a month, or one of its short forms."""
    return bool(_NAMED.fullmatch(word.strip(".,")))


def _phrases(text: str) -> Iterator[re.Match[str]]:
    for match in _PHRASE.finditer(text):
        # "sat", "sun" and "wed" are words of their own
        if match["lead"] or match["clock_first"] or match["weekday"] not in ("sat", "sun", "wed"):
            yield match


def _is_sure(match: re.Match[str]) -> bool:
    led = match["lead"] or match["clock_first"]
    return bool(led) or not any(match[group] for group in _LOOSE_GROUPS)


def _day_words(match: re.Match[str], *, today: date) -> DayWords | None:
    by = _date_of(match, today=today)
    if by is None and not match["visit"]:
        return None
    return DayWords(
        start=match.start(),
        end=match.end(),
        by=by,
        by_words=_words_around(match, by, today=today),
        next_visit=bool(match["visit"]),
    )


def _date_of(match: re.Match[str], *, today: date) -> date | None:
    part = match.groupdict()
    if part["iso"]:
        return _iso(part["iso"])
    if part["month"] or part["month2"]:
        return _day_of(
            int(part["year"] or part["year2"] or 0) or None,
            _index(_MONTHS, part["month"] or part["month2"]) + 1,
            int(part["day"] or part["day2"]),
            today=today,
        )
    if part["near"]:
        return today + timedelta(days=_near(part["near"]))
    if part["count"]:
        return _later(today, _number(part["count"]), part["unit"].lower())
    if part["weekday"]:
        return _weekday(today, _index(_WEEKDAYS, part["weekday"]), which=part["which"] or "")
    if part["span"]:
        return _end_of(part["span"].lower(), today=today)
    return _month(part["in_month"], part["in_year"], today=today) if part["in_month"] else None


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _day_of(year: int | None, month: int, day: int, *, today: date) -> date | None:
    """Return the day in YEAR, or the next such day from TODAY on; None if there is none."""
    years = [year] if year else range(today.year, today.year + 9)  # a 29 February may be far off
    for candidate in years:
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return None


def _near(words: str) -> int:
    return {"tomorrow": 1, "today": 0, "tonight": 0}.get(words.lower(), 2)


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    return 1 if word.lower() == "an" else max(1, _NUMBERS.index(word.lower()))


def _later(today: date, count: int, unit: str) -> date:
    if unit != "month":
        return today + timedelta(days=count * (7 if unit == "week" else 1))
    months = today.month - 1 + count
    year, month = today.year + months // 12, months % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def _index(names: tuple[str, ...], word: str) -> int:
    return names.index(word.lower()[:3])


def _weekday(today: date, index: int, *, which: str) -> date:
    if which.lower() == "next":
        return today + timedelta(days=7 - today.weekday() + index)
    ahead = (index - today.weekday()) % 7
    return today + timedelta(days=ahead if ahead or which else 7)


def _end_of(span: str, *, today: date) -> date:
    later = 1 if "next" in span else 0
    if "week" in span:
        friday = today + timedelta(days=7 * later + 4 - today.weekday())
        return max(today, friday)
    first = _later(today.replace(day=1), later, "month")
    return first.replace(day=monthrange(first.year, first.month)[1])


def _month(word: str, year: str | None, *, today: date) -> date | None:
    """Return the last day of the month meant, the next one to come without a year."""
    month = _index(_MONTHS, word) + 1
    chosen = int(year) if year else today.year + (month < today.month)
    return date(chosen, month, monthrange(chosen, month)[1]) if chosen else None


def _words_around(match: re.Match[str], by: date | None, *, today: date) -> str:
    """Return what the page says beside the day, or instead of it ("in February 2027")."""
    if match["in_month"]:
        far = by is not None and by.year != today.year and not match["in_year"]
        named = " ".join(f"{match['in_month'].capitalize()} {match['in_year'] or ''}".split())
        return f"in {named} {by.year}" if far and by else f"in {named}"
    if match["span"]:
        return "by"  # "next week" would be another week when the page is read
    lead = (match["lead"] or "").lower()
    lead = "until" if lead == "till" else lead if lead in _SAYS_MORE else ""
    clock = " ".join((match["clock"] or match["clock_first"] or "").split())
    if not clock:
        return lead
    return _clock_words(clock, lead)


def _clock_words(clock: str, lead: str) -> str:
    if clock.lower() in ("morning", "afternoon", "evening"):
        return f"in the {clock.lower()}"
    if clock[0].isdigit() or clock.lower() in ("noon", "midday", "lunch"):
        return f"{lead or 'at'} {clock}"
    return clock[0].lower() + clock[1:]
