"""The German phrases that name a day, as patterns; what they come to is for `german_days`.

As in `day_grammar`, a phrase may be led ("bis Freitag"), carry a time of day ("vor 9 Uhr") and
trail off ("spätestens"), and words beside it may make the day uncertain.
"""

import re

WEEKDAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")
MONTHS = ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")
NUMBERS = ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn")

_FULL_WEEKDAY = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
_WEEKDAY = rf"(?:{_FULL_WEEKDAY}|(?:mo|di|mi|do|fr|sa|so)\b\.?)"
_MONTH = (
    r"(?:jan(?:uar)?|jänner|feb(?:ruar)?|feber|märz?|maerz|mrz|apr(?:il)?|mai|juni?|juli?"
    r"|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)"
)
_NUMBER = rf"(?:\d{{1,3}}|eine[mnr]?|{'|'.join(NUMBERS[2:])})"
_UNIT = r"(?:tag|woche|monat)"
_NEXT = r"(?:nächste[mnrs]?|naechste[mnrs]?)"
_COMING = r"(?:kommende[mnrs]?)"
_THIS = r"(?:diese[mnrs]?)"

_HOUR = r"(?:\d{1,2}[:.]\d{2}(?:\s?uhr)?|\d{1,2}\s?uhr)"
_LED_HOUR = rf"(?:vor|nach|um|gegen|bis|ab)\s+(?:{_HOUR}|\d{{1,2}}(?![\d.:]))"
_PART = (
    r"(?:(?:am\s+)?(?:morgen|vormittag|mittag|nachmittag|abend)"
    r"|morgens|vormittags|mittags|nachmittags|abends|(?:gleich\s+)?früh)"
)
_CLOCK = rf"(?:(?:{_PART},?\s+)?(?:{_LED_HOUR}|{_HOUR})|{_PART})"
_LEAD = (
    r"bis(?:\s+spätestens)?(?:\s+zum)?|spätestens(?:\s+bis)?(?:\s+zum|\s+am)?"
    r"|am|vor(?:\s+dem)?|nach(?:\s+dem)?|ab(?:\s+dem)?|zum|für"
)

PHRASE = re.compile(
    rf"""(?<![\w/-])
    (?:(?P<lead>{_LEAD})\s+)?
    (?:
      (?P<near>übermorgen|uebermorgen|morgen|heute(?!\s+(?:in|vor)\b))
    | (?:(?P<said>{_WEEKDAY}),?\s+(?:den\s+|dem\s+)?)?(?P<day>\d{{1,2}})\.\s*
        (?P<month>{_MONTH})\b\.?(?:\s+(?P<year>\d{{4}}))?
    | (?:(?P<said2>{_WEEKDAY}),?\s+(?:den\s+|dem\s+)?)?
        (?P<dotted>\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?\d{{4}})?)(?!\d)
    | (?:heute\s+)?in\s+(?P<count>{_NUMBER})\s+(?P<unit>{_UNIT})(?:en|n)?
    | (?P<visit>(?:beim?\s+|zum\s+)?(?:(?:meinem|unserem|den|dem)\s+)?(?:{_NEXT}|{_COMING})\s+
        (?:besuch|termin|mal))
    | (?P<week_first>{_THIS}|{_NEXT}|{_COMING})\s+woche,?\s+(?:am\s+)?(?P<weekday_in>{_WEEKDAY})
    | (?:(?P<which>{_THIS}|{_NEXT}|{_COMING})\s+)?(?P<weekday>{_WEEKDAY})
        (?:\s+(?P<of_week>in\s+(?:einer|1)\s+woche|in\s+(?:zwei|2|14)\s+(?:wochen|tagen)
            |(?:{_THIS}|{_NEXT}|{_COMING})\s+woche))?
    | (?P<span>(?:{_THIS}|{_NEXT}|{_COMING})\s+(?:woche|monat)
        | monatsende | (?:zum\s+)?ende\s+(?:(?:der|des|dieser|dieses|{_NEXT})\s+)?(?:woche|monat)s?)
    | ende\s+(?P<end_month>{_MONTH})\b(?:\s+(?P<end_year>\d{{4}}))?
    | im\s+(?P<in_month>{_MONTH})\b(?:\s+(?P<in_year>\d{{4}}))?
    )
    (?![\w'’/-])
    (?:,?\s+(?P<clock>{_CLOCK})(?![\w'’]))?
    (?:,?\s+(?:spätestens|oder\s+(?:früher|eher)|bitte)\b)?""",
    re.IGNORECASE | re.VERBOSE,
)
PAST_PHRASE = re.compile(
    rf"(?P<before>vor)?gestern|(?:am\s+)?(?:letzte[nrms]?|vorige[nrms]?|vergangene[nrms]?)\s+"
    rf"(?:(?P<weekday>{_WEEKDAY})|{_UNIT}|{_MONTH})"
    rf"|vor\s+(?P<count>{_NUMBER})\s+(?P<unit>{_UNIT})(?:en|n)?",
    re.IGNORECASE,
)
NAMED = re.compile(rf"{_FULL_WEEKDAY}|{_MONTH}", re.IGNORECASE)
FULL_WEEKDAY = re.compile(_FULL_WEEKDAY, re.IGNORECASE)

UNCERTAIN_BEFORE = re.compile(
    r"(?:^|\W)(?:jede[nrms]?|(?:über|ueber)nächste[mnrs]?|(?:vor)?letzte[nrms]?|vorige[nrms]?|vergangene[nrms]?|seit|zwischen|nicht|etwa"
    r"|circa|ca\.|anfang|mitte|guten|herrn?|frau|mrs?\.?|ms\.?|dr\.?|gestern)\s*$",
    re.IGNORECASE,
)
BETWEEN_TWO_DAYS = re.compile(r"\s*(?:,?\s*\b(?:oder|und|bis)\b|[-–/&])\s*", re.IGNORECASE)
