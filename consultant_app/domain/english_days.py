"""Understand an English day: "Thursday", "in 2 weeks", "20 Nov", "Tuesday before 9:00".

A day without a year is the next one to come. Words around the day that say more than it does
("before 9:00", "until") are handed back for the page. Where the words leave the day uncertain
("Monday or Tuesday", "3/11", a Friday that is no Friday) there is none. Spans are character
offsets, end exclusive.
"""

import re
from datetime import date
from itertools import pairwise

from consultant_app.domain import day_sums
from consultant_app.domain.day_grammar import (
    BETWEEN_TWO_DAYS,
    DAY_ENDS,
    LOOSE_GROUPS,
    MONTHS,
    NAMED,
    NUMBERS,
    PAST_PHRASE,
    PHRASE,
    UNCERTAIN_AFTER,
    UNCERTAIN_BEFORE,
    WEEKDAYS,
)
from consultant_app.domain.said_days import DayWords

_SAYS_MORE = ("until", "till", "before", "after", "from")
_WORDS_OF_THEIR_OWN = ("sat", "sun", "wed")
_STOPS = " .,;?"


def find_english_day(text: str, *, today: date) -> DayWords | None:
    """Return the day that TEXT says: at its end, else at its start, else the last sure one.

    A bare weekday or month inside a sentence is no day ("the Monday meeting"), and neither is
    one that owns something ("Thursday's page").
    """
    found = [
        (match, day)
        for match in _certain_phrases(text)
        if (day := _day_words(match, today=today)) is not None
    ]
    for match, day in reversed(found):
        if not text[match.end() :].strip(_STOPS) and _may_end_a_line(match):
            return day
    for match, day in found:
        if not text[: match.start()].strip() and text[match.end() :].lstrip()[:1] in (":", ","):
            return day
    sure = [day for match, day in found if _is_sure(match)]
    return sure[-1] if sure else None


def read_english_day(text: str, *, today: date) -> DayWords | None:
    """Return the day that TEXT is, as typed into a field for a day; None if it is anything else."""
    whole = text.strip(_STOPS)
    numbers = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.?(?:\s?(\d{4}))?", text.strip())
    if numbers:
        year = int(numbers[3]) if numbers[3] else None
        by = day_sums.next_date(year, int(numbers[2]), int(numbers[1]), today=today)
        return DayWords(start=0, end=len(text), by=by) if by else None
    match = PHRASE.fullmatch(whole)
    day = match and _day_words(match, today=today)
    if not day:
        return None
    return DayWords(
        start=0, end=len(text), by=day.by, by_words=day.by_words, next_visit=day.next_visit
    )


def says_english_past(text: str) -> bool:
    """Tell whether TEXT, as typed into a field for a day, is a day gone by: "yesterday"."""
    return bool(PAST_PHRASE.fullmatch(text.strip(_STOPS)))


def is_english_day_word(word: str) -> bool:
    """Tell whether WORD is the name of a weekday or a month, or one of its short forms."""
    return bool(NAMED.fullmatch(word.strip(".,")))


def _certain_phrases(text: str) -> list[re.Match[str]]:
    """Return the phrases of TEXT whose neighbours leave no doubt about the day."""
    phrases = [match for match in PHRASE.finditer(text) if _is_a_phrase(match)]
    either_or = {
        match
        for pair in pairwise(phrases)
        if BETWEEN_TWO_DAYS.fullmatch(text, pair[0].end(), pair[1].start())
        for match in pair
    }
    return [match for match in phrases if match not in either_or and not _is_doubted(match)]


def _is_doubted(match: re.Match[str]) -> bool:
    """Tell whether the words around say another day: "last Friday", "Monday after next"."""
    before = match.string[: match.start()]
    return bool(UNCERTAIN_BEFORE.search(before) or UNCERTAIN_AFTER.match(match.string, match.end()))


def _is_a_phrase(match: re.Match[str]) -> bool:
    """Tell "sat", "sun" and "wed" as days from the words of their own that they are."""
    led = match["lead"] or match["clock_first"] or match["of_week"]
    return bool(led) or match["weekday"] not in _WORDS_OF_THEIR_OWN


def _is_led(match: re.Match[str]) -> bool:
    return bool(match["lead"] or match["clock_first"])


def _may_end_a_line(match: re.Match[str]) -> bool:
    """Tell whether the phrase at the end of a line is a day: "the 3rd" only where it is led."""
    return _is_led(match) or not (match["ordinal"] or _is_short_dotted(match))


def _is_sure(match: re.Match[str]) -> bool:
    """Tell whether the phrase is a day wherever it stands."""
    if match["ordinal"] or match["number"] or match["day_ends"]:
        return False
    if _is_led(match):
        return True
    return not _is_short_dotted(match) and not any(match[group] for group in LOOSE_GROUPS)


def _is_short_dotted(match: re.Match[str]) -> bool:
    """Tell whether it is as short as "20.11.", which a version may be too."""
    return bool(match["dotted"]) and match["dotted"].endswith(".")


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
    return (
        _written_date(match, today=today)
        or _counted_date(match, today=today)
        or _weekday_date(match, today=today)
        or _month_date(match, today=today)
    )


def _written_date(match: re.Match[str], *, today: date) -> date | None:
    """Return the date that is written in figures; none where its weekday is another one."""
    said = match["said"] or match["said2"] or match["said3"]
    weekday = _index(WEEKDAYS, said) if said else None
    if match["iso"]:
        return day_sums.iso_date(match["iso"])
    if match["month"] or match["month2"]:
        year = int(match["year"] or match["year2"] or 0) or None
        month = _index(MONTHS, match["month"] or match["month2"]) + 1
        found = day_sums.next_date(year, month, int(match["day"] or match["day2"]), today=today)
        return found if found and weekday in (None, found.weekday()) else None
    if match["number"] or match["ordinal"]:
        found = day_sums.next_of_month(int(match["number"] or match["ordinal"]), today=today)
        return found if found and weekday in (None, found.weekday()) else None
    if match["dotted"]:
        day, month_number, year_text = match["dotted"].split(".")
        return day_sums.next_date(
            int(year_text) if year_text else None, int(month_number), int(day), today=today
        )
    return day_sums.slashed_date(match["slashed"], today=today) if match["slashed"] else None


def _counted_date(match: re.Match[str], *, today: date) -> date | None:
    """Return the date that is so many days from today."""
    if match["near"]:
        return day_sums.later(today, _near(match["near"].lower()), "day")
    if match["day_ends"]:
        return today
    count, unit = match["count"] or match["count2"], match["unit"] or match["unit2"]
    return day_sums.later(today, _number(count), unit.lower()) if count else None


def _weekday_date(match: re.Match[str], *, today: date) -> date | None:
    """Return the date that a weekday is, with what says in which week."""
    if match["weekday_in"]:
        weeks = 1 if match["week_first"].lower() == "next" else 0
        return day_sums.in_week(today, _index(WEEKDAYS, match["weekday_in"]), weeks=weeks)
    if match["weeks_from"]:
        start = match["weeks_from"].lower()
        ahead = {"today": 0, "tomorrow": 1}.get(start)
        first = (
            day_sums.coming(today, _index(WEEKDAYS, start))
            if ahead is None
            else day_sums.later(today, ahead, "day")
        )
        return day_sums.later(first, _number(match["weeks"]), "week")
    if not match["weekday"]:
        return None
    weekday = _index(WEEKDAYS, match["weekday"])
    which = (match["which"] or "").lower()
    week = " ".join((match["of_week"] or "").lower().split())
    if week in ("week", "fortnight"):
        return day_sums.later(day_sums.coming(today, weekday), 1, week)
    if week == "this week":
        return day_sums.in_week(today, weekday, weeks=0)
    if "next" in (which, *week.split()):
        return day_sums.in_week(today, weekday, weeks=1)
    return day_sums.coming(today, weekday, or_today=bool(which))


def _month_date(match: re.Match[str], *, today: date) -> date | None:
    """Return the last day that a week or a month leaves."""
    if match["span"]:
        return day_sums.end_of(match["span"].lower(), today=today)
    name = match["in_month"] or match["end_month"]
    year = match["in_year"] or match["end_year"]
    if not name:
        return None
    return day_sums.end_of_month(_index(MONTHS, name) + 1, int(year or 0) or None, today=today)


def _near(words: str) -> int:
    return 2 if "after" in words.split() else int(words == "tomorrow")


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    if "couple" in word.lower():
        return 2
    return 1 if word.lower() == "an" else max(1, NUMBERS.index(word.lower()))


def _index(names: tuple[str, ...], word: str) -> int:
    return names.index(word.lower()[:3])


def _words_around(match: re.Match[str], by: date | None, *, today: date) -> str:
    """Return what the page says beside the day, or instead of it ("in February 2027")."""
    if match["in_month"]:
        far = by is not None and by.year != today.year and not match["in_year"]
        named = " ".join(f"{match['in_month'].capitalize()} {match['in_year'] or ''}".split())
        return f"in {named} {by.year}" if far and by else f"in {named}"
    if match["span"] or match["end_month"] or match["within"]:
        return "by"  # "next week" would be another week when the page is read
    lead = (match["lead"] or "").lower()
    lead = "until" if lead == "till" else lead if lead in _SAYS_MORE else ""
    clock = match["clock"] or match["clock_first"] or match["day_ends"] or _part_of_today(match)
    return _clock_words(" ".join(clock.split()), lead) if clock else lead


def _part_of_today(match: re.Match[str]) -> str:
    """Return the part of the day that "tonight" and "this afternoon" say."""
    words = (match["near"] or "").lower().split()
    return "evening" if words == ["tonight"] else words[1] if words[:1] == ["this"] else ""


def _clock_words(clock: str, lead: str) -> str:
    """Return CLOCK as it stands beside a day; an hour says more than "morning" before it."""
    small = clock.lower().replace(".", "")
    if DAY_ENDS.fullmatch(clock):
        return "by the end of the day"
    if small in ("am", "pm"):
        return "in the morning" if small == "am" else "in the afternoon"
    part = re.match(r"(?:in the )?(morning|afternoon|evening|[ap]\.?m\b\.?),? ?", clock, re.I)
    rest = clock[part.end() :] if part else clock
    if part and not rest:
        return f"in the {part[1].lower()}"
    if rest[0].isdigit() or rest.lower().startswith(("noon", "midday", "lunch")):
        return f"{lead or 'at'} {rest}"
    return rest[0].lower() + rest[1:]
