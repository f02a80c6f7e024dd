"""The case that a slot stands in: "{device.dat|Ihrem Drucker}" takes "Ihrer Kasse".

The forms come from the language's data; a language without cases names none, and a thing whose
form is not known leaves the slot at its default.
"""

import re
from collections.abc import Mapping

NOMINATIVE = "nom"
IN_SLOT = re.compile(r"\{\w+\.(\w+)\|")

Cases = Mapping[str, Mapping[str, str]]


def case_of(slot: str) -> str:
    """Return the case that SLOT, as it is written, asks for, or ""."""
    asked = IN_SLOT.match(slot)
    return asked.group(1) if asked else ""


def in_case(thing: str, case: str, cases: Cases) -> str:
    """Return THING, named in the nominative, in CASE, or "" where its form is not known."""
    known = {form for forms in cases.values() for form in forms}
    if case == NOMINATIVE:
        return thing if thing in known else ""
    return cases.get(case, {}).get(thing, "") if case else thing


def name_in_case(name: str, case: str, cases: Cases) -> str:
    """Return a person's NAME in CASE: only a title changes, "Herr Brandt" is "Herrn Brandt"."""
    title, space, rest = name.partition(" ")
    return f"{cases.get(case, {}).get(title, title)}{space}{rest}"
