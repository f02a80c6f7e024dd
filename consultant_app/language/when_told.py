"""Take from a part of a note when it was or will be, and say that in full: "till Fri"."""

import re

DAYS = {
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday",
    "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday",
    "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
DAY = r"(?P<day>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?P<every>s)?"
WHEN = re.compile(
    rf"(?<=\w) (?:(?P<lead>on|by|until|till|til|for|before|from) )?(?:{DAY})"
    r"(?: (?P<half>am|pm|morning|afternoon|evening))?$"
    r"|(?<=\w) (?P<plain>today|yesterday|overnight|at night|every night|every day|each day"
    r"|every morning|this morning|this afternoon|at lunch|last week|last month|last night|at once)$"
)
LEADS = {"till": "until", "til": "until", "": "on"}
HALVES = {"am": "morning", "pm": "afternoon"}


def without_when(text: str) -> tuple[str, str]:
    """Return the folded TEXT without the day or time at its end, and that as it is said."""
    match = WHEN.search(text)
    if match is None:
        return text, ""
    bare = text[: match.start()]
    if match.group("plain"):
        return bare, match.group("plain")
    lead = match.group("lead") or ""
    day = _day(match.group("day"))
    half = match.group("half") or ""
    parts = [LEADS.get(lead, lead), day + (match.group("every") or ""), HALVES.get(half, half)]
    return bare, " ".join(part for part in parts if part)


def _day(written: str) -> str:
    return next(name for name in DAYS.values() if name.lower().startswith(written[:3]))
