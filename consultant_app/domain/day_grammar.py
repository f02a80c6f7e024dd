"""The English phrases that name a day, as patterns; what they come to is for `day_words`.

A phrase may be led ("by Friday"), carry a time of day ("before 9:00", "first thing") and trail
off ("at the latest"). `UNCERTAIN_BEFORE` and `UNCERTAIN_AFTER` are words beside it that make the
day uncertain: then no day is better than a wrong one.
"""

import re

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NUMBERS = ("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_WEEKDAY = r"(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_NUMBER = rf"(?:\d{{1,3}}|a\s+couple\s+of|an?|{'|'.join(NUMBERS[1:])})"
_UNIT = r"(?:day|week|fortnight|month)"
_ORDINAL = r"(?:st|nd|rd|th)"
_NO_HOUR = r"(?![:.]?\d|\s?[ap]\.?m\b)"
_LINE_ENDS = r"(?=\s*(?:[.,;?]|$))"

_O_CLOCK = r"(?:[01]?\d|2[0-3])[:.][0-5]\d"
_HOUR = (
    rf"(?:{_O_CLOCK}(?:\s?[ap]\.?m\b\.?)?|\d{{1,2}}\s?[ap]\.?m\b\.?"
    r"|noon|midday|lunch(?:time)?)"
)
_LED_HOUR = rf"(?:before|after|at|by|until|till|from|around)\s+(?:{_HOUR}|\d{{1,2}}(?![\d.:]))"
_PART = r"(?:(?:in\s+the\s+)?(?:morning|afternoon|evening)|[ap]\.?m\b\.?)"
_DAY_ENDS = (
    r"(?:(?:by|at)\s+)?(?:the\s+)?"
    r"(?:close\s+of\s+(?:business|play)|cob|eod|end\s+of\s+(?:the\s+)?(?:working\s+)?day)"
)
_CLOCK_FIRST = rf"(?:{_LED_HOUR}|first\s+thing|{_DAY_ENDS})"
_CLOCK = rf"(?:(?:{_PART},?\s+)?(?:{_LED_HOUR}|{_HOUR})|{_PART}|first\s+thing|{_DAY_ENDS})"

_SURE_DAY = rf"""
      (?P<iso>\d{{4}}-\d{{2}}-\d{{2}})
    | (?:(?P<said>{_WEEKDAY}),?\s+)?(?:the\s+)?(?P<day>\d{{1,2}}){_ORDINAL}?\.?\s+(?:of\s+)?
        (?P<month>{_MONTH})\b\.?(?:,?\s+(?P<year>\d{{4}}))?
    | (?:(?P<said2>{_WEEKDAY}),?\s+)?(?P<month2>{_MONTH})\b\.?\s+(?P<day2>\d{{1,2}}){_ORDINAL}?
        (?![\d:.]*\d)(?:,?\s+(?P<year2>\d{{4}}))?
    | (?P<dotted>\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}})?)
    | (?P<near>(?:the\s+)?day\s+after\s+tomorrow|tomorrow|(?:later\s+)?today|tonight
        |this\s+(?:morning|afternoon|evening))
    | (?:in|(?P<within>within))\s+(?P<count>{_NUMBER})\s+(?P<unit>{_UNIT})s?(?:'?\s+time)?
    | (?P<count2>{_NUMBER})\s+(?P<unit2>{_UNIT})s?\s+from\s+(?:now|today)
    | (?:at\s+|on\s+|for\s+)?(?:the\s+|our\s+|my\s+|your\s+)?
        (?P<visit>next\s+(?:visit|time\s+(?:I['’]?\s?a?m|we['’]?\s?a?re)\s+(?:here|there|in)))
"""
_LOOSE_DAY = rf"""
      (?P<said3>{_WEEKDAY}),?\s+(?:the\s+)?(?P<number>\d{{1,2}}){_ORDINAL}?{_NO_HOUR}
    | (?:the\s+)?(?P<ordinal>\d{{1,2}}){_ORDINAL}
    | (?P<slashed>\d{{1,2}}/\d{{1,2}}(?:/\d{{4}})?)
    | (?:(?P<which>this|next|coming)\s+)?(?P<weekday>{_WEEKDAY})
        (?:\s+(?:of\s+)?(?P<of_week>(?:this|next)\s+week|(?:next|week|fortnight){_LINE_ENDS}))?
    | (?P<week_first>this|next)\s+week,?\s+(?:on\s+)?(?P<weekday_in>{_WEEKDAY})
    | (?P<weeks>a|one|two|three|[123])\s+weeks?\s+(?:on\s+|from\s+)?
        (?P<weeks_from>{_WEEKDAY}|today|tomorrow)
    | (?P<span>(?:this|next)\s+(?:week|month)
        | (?:the\s+)?end\s+of\s+(?:(?:the|this|next)\s+)?(?:week|month))
    | (?:the\s+)?end\s+of\s+(?P<end_month>{_MONTH})(?:\s+(?P<end_year>\d{{4}}))?
    | in\s+(?P<in_month>{_MONTH})(?:\s+(?P<in_year>\d{{4}}))?
    | (?P<day_ends>{_DAY_ENDS})
"""
PHRASE = re.compile(
    rf"""(?<![\w/-])
    (?:(?P<clock_first>{_CLOCK_FIRST}),?\s+(?:on\s+)?)?
    (?:(?P<lead>by|on|until|till|before|after|from)\s+)?
    (?:{_SURE_DAY}|{_LOOSE_DAY})
    (?![\w'’/-])
    (?:,?\s+(?P<clock>{_CLOCK})(?![\w'’]))?
    (?:,?\s+(?:(?:at\s+the\s+)?latest|or\s+(?:sooner|earlier)|please)\b)?""",
    re.IGNORECASE | re.VERBOSE,
)
PAST_PHRASE = re.compile(
    rf"(?:the\s+)?(?:day\s+before\s+)?yesterday|(?:last|previous)\s+(?:{_WEEKDAY}|{_UNIT}|{_MONTH})"
    rf"|{_WEEKDAY}\s+(?:of\s+)?last\s+week|{_NUMBER}\s+{_UNIT}s?\s+ago",
    re.IGNORECASE,
)
NAMED = re.compile(rf"{_WEEKDAY}|{_MONTH}", re.IGNORECASE)
DAY_ENDS = re.compile(_DAY_ENDS, re.IGNORECASE)

LOOSE_GROUPS = (
    "number",
    "ordinal",
    "slashed",
    "weekday",
    "weekday_in",
    "weeks_from",
    "span",
    "end_month",
    "in_month",
    "day_ends",
)
"""What names a day only where it is led, or stands at an end of the text."""

UNCERTAIN_BEFORE = re.compile(
    r"(?:^|\W)(?:every|each|last|previous|since|between|not|around|about"
    r"|(?:early|late|mid|start|beginning|middle|week)(?:\s+(?:of|in|on))?)[\s-]*$",
    re.IGNORECASE,
)
UNCERTAIN_AFTER = re.compile(
    r"\s*(?:after\s+next|last\s+week|gone|ago|or\s+so|or\s+thereabouts)\b", re.IGNORECASE
)
BETWEEN_TWO_DAYS = re.compile(r"\s*(?:,?\s*\b(?:or|and|to)\b|[-–/&])\s*", re.IGNORECASE)
