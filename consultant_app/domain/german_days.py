"""Understand a German day: "Dienstag", "in 2 Wochen", "3. März 2027", "bis Freitag vor 9 Uhr".

It reads as `english_days` does: a day without a year is the next one to come, words that say more
are handed back for the page, and where the day is uncertain there is none.
"""

import re
from datetime import date, timedelta
from itertools import pairwise

from consultant_app.domain import day_sums
from consultant_app.domain.german_day_grammar import (
    BETWEEN_TWO_DAYS,
    FULL_WEEKDAY,
    MONTHS,
    NAMED,
    NUMBERS,
    PAST_PHRASE,
    PHRASE,
    UNCERTAIN_BEFORE,
    WEEKDAYS,
)
from consultant_app.domain.said_days import DayWords

_STOPS = " .,;?"
_SAYS_MORE = ("vor", "nach", "ab")
_UNITS = {"tag": "day", "woche": "week", "monat": "month"}
_LOOSE = ("weekday", "span", "end_month", "in_month")
_OTHER_SPELLINGS = {"mrz": "mär", "mae": "mär", "jän": "jan"}


def find_german_day(text: str, *, today: date) -> DayWords | None:
    """Return the German day that TEXT says: at its end, at its start, else the last sure one."""
    found = [
        (match, day)
        for match in _certain_phrases(text)
        if (day := _day_words(match, today=today)) is not None
    ]
    for match, day in reversed(found):
        if not text[match.end() :].strip(_STOPS):
            return day
    for match, day in found:
        if not text[: match.start()].strip() and text[match.end() :].lstrip()[:1] in (":", ","):
            return day
    sure = [day for match, day in found if match["lead"] or not any(match[g] for g in _LOOSE)]
    return sure[-1] if sure else None


def read_german_day(text: str, *, today: date) -> DayWords | None:
    """Return the German day that TEXT is, as typed into a field; None if it is anything else."""
    match = PHRASE.fullmatch(text.strip(" ,;?")) or PHRASE.fullmatch(text.strip(_STOPS))
    day = match and _day_words(match, today=today)
    if not day:
        return None
    return DayWords(
        start=0, end=len(text), by=day.by, by_words=day.by_words, next_visit=day.next_visit
    )


def read_german_past(text: str, *, today: date) -> date | None:
    """Return the day gone by that TEXT is: "gestern", "letzten Dienstag", "vor 3 Tagen"."""
    match = PAST_PHRASE.fullmatch(text.strip(_STOPS))
    if match is None:
        return None
    if match["weekday"]:
        weekday = _weekday(match["weekday"])
        return day_sums.coming(today, weekday, or_today=True) - timedelta(days=7)
    if match["unit"]:
        return day_sums.later(today, -_number(match["count"]), _UNITS[match["unit"].lower()])
    named = text.strip(_STOPS).lower()
    return today - timedelta(days=2 if match["before"] else 1) if "gestern" in named else None


def says_german_past(text: str) -> bool:
    """Tell whether TEXT is a day gone by, or a week or month: "letzte Woche"."""
    return bool(PAST_PHRASE.fullmatch(text.strip(_STOPS)))


def is_german_day_word(word: str) -> bool:
    """Tell whether WORD is the name of a weekday or a month."""
    return bool(NAMED.fullmatch(word.strip(".,")))


def _certain_phrases(text: str) -> list[re.Match[str]]:
    """Return the phrases of TEXT that are German beyond doubt, and whose neighbours leave none."""
    phrases = [match for match in PHRASE.finditer(text) if _is_a_phrase(match)]
    either_or = {
        match
        for pair in pairwise(phrases)
        if BETWEEN_TWO_DAYS.fullmatch(text, pair[0].end(), pair[1].start())
        for match in pair
    }
    return [
        match
        for match in phrases
        if match not in either_or and not UNCERTAIN_BEFORE.search(text[: match.start()])
    ]


def _is_a_phrase(match: re.Match[str]) -> bool:
    """Tell days from words that are days only by chance: "so" and "do", "9 am 20.11."."""
    lead = (match["lead"] or "").lower()
    before = match.string[: match.start()].rstrip()
    if lead == "am" and (before[-1:].isdigit() or (match["near"] or "").lower() == "morgen"):
        return False
    if (match["near"] or "") == "Morgen" and before:
        return False  # "Der Morgen" is no day
    if len(match["dotted"] or "") <= len("20. 11.") and match["dotted"]:
        return bool(lead or match["said2"])  # alone it may be a version
    return bool(lead) or not match["weekday"] or bool(FULL_WEEKDAY.fullmatch(match["weekday"]))


def _day_words(match: re.Match[str], *, today: date) -> DayWords | None:
    by = (
        _written_date(match, today=today)
        or _counted_date(match, today=today)
        or _weekday_date(match, today=today)
        or _month_date(match, today=today)
    )
    if by is None and not match["visit"]:
        return None
    return DayWords(
        start=match.start(),
        end=match.end(),
        by=by,
        by_words=_words_around(match, by, today=today),
        next_visit=bool(match["visit"]),
    )


def _written_date(match: re.Match[str], *, today: date) -> date | None:
    """Return the date that is written in figures; none where its weekday is another one."""
    said = match["said"] or match["said2"]
    if match["month"]:
        year = int(match["year"]) if match["year"] else None
        found = day_sums.next_date(year, _month(match["month"]), int(match["day"]), today=today)
    elif match["dotted"]:
        day, month, year_text = (part.strip() for part in match["dotted"].split("."))
        year = int(year_text) if year_text else None
        found = day_sums.next_date(year, int(month), int(day), today=today)
    else:
        return None
    return found if found and (not said or _weekday(said) == found.weekday()) else None


def _counted_date(match: re.Match[str], *, today: date) -> date | None:
    """Return the date that is so many days from today."""
    if match["near"]:
        ahead = {"heute": 0, "morgen": 1}.get(match["near"].lower(), 2)
        return day_sums.later(today, ahead, "day")
    if match["count"]:
        return day_sums.later(today, _number(match["count"]), _UNITS[match["unit"].lower()])
    return None


def _weekday_date(match: re.Match[str], *, today: date) -> date | None:
    """Return the date that a weekday is, with what says in which week."""
    if match["weekday_in"]:
        return day_sums.in_week(
            today, _weekday(match["weekday_in"]), weeks=_weeks(match["week_first"])
        )
    if not match["weekday"]:
        return None
    weekday = _weekday(match["weekday"])
    week = (match["of_week"] or "").lower().split()
    if week[:1] == ["in"]:
        return day_sums.later(
            day_sums.coming(today, weekday), 1, "week" if week[1] in ("einer", "1") else "fortnight"
        )
    if week:
        return day_sums.in_week(today, weekday, weeks=_weeks(week[0]))
    which = (match["which"] or "").lower()
    if which.startswith(("nä", "nae")):
        return day_sums.in_week(today, weekday, weeks=1)
    return day_sums.coming(today, weekday, or_today=bool(which))


def _month_date(match: re.Match[str], *, today: date) -> date | None:
    """Return the last day that a week or a month leaves."""
    if match["span"]:
        said = match["span"].lower()
        span = f"{'this ' if not _weeks(said) else 'next '}{'week' if 'woche' in said else 'month'}"
        return day_sums.end_of(span, today=today)
    name = match["in_month"] or match["end_month"]
    year = match["in_year"] or match["end_year"]
    return (
        day_sums.end_of_month(_month(name), int(year or 0) or None, today=today) if name else None
    )


def _weeks(words: str) -> int:
    """Return how many weeks, or months, on WORDS are: none for "diese", one for "nächste"."""
    return int(any(part in words.lower() for part in ("näch", "naech", "kommend")))


def _weekday(word: str) -> int:
    short = word.lower()[:2]
    return WEEKDAYS.index(short)


def _month(word: str) -> int:
    short = word.lower()[:3]
    return MONTHS.index(_OTHER_SPELLINGS.get(short, short)) + 1


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    return 1 if word.lower().startswith("ein") else NUMBERS.index(word.lower())


def _words_around(match: re.Match[str], by: date | None, *, today: date) -> str:
    """Return what the page says beside the day, or instead of it ("im Februar 2027")."""
    if match["in_month"]:
        far = by is not None and by.year != today.year and not match["in_year"]
        named = " ".join(f"{match['in_month'].capitalize()} {match['in_year'] or ''}".split())
        return f"im {named} {by.year}" if far and by else f"im {named}"
    if match["span"] or match["end_month"]:
        return "bis"  # "nächste Woche" would be another week when the page is read
    lead = (match["lead"] or "").lower().split()
    said = lead[0] if lead and lead[0] in _SAYS_MORE else ""
    return _clock_words(" ".join(match["clock"].split()), said) if match["clock"] else said


def _clock_words(clock: str, lead: str) -> str:
    """Return CLOCK as it stands beside a day: "vor 9 Uhr", "am Nachmittag"."""
    part = re.fullmatch(
        r"(?:am )?(morgen|vormittag|mittag|nachmittag|abend)s?", clock, re.IGNORECASE
    )
    if part:
        return f"am {part[1].capitalize()}"
    if clock.lower() in ("früh", "gleich früh"):
        return "am Morgen"
    hour = re.sub(
        r"^(?:am )?(?:morgen|vormittag|mittag|nachmittag|abend|früh)s?,? ",
        "",
        clock,
        flags=re.IGNORECASE,
    )
    return f"{lead or 'um'} {hour}" if hour[0].isdigit() else hour[0].lower() + hour[1:]
