"""What is odd in an email address that can be one: letters of two scripts, or few servers' letters.

A Cyrillic letter among Latin ones looks the same and leads to somebody else.
"""

import unicodedata
from enum import StrEnum

_LOOK_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK"})
# Of these a whole name can be made that nobody tells from a Latin one, such as that of apple.
_TWINS = frozenset(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u04cf\u051b\u051d\u0501"
)


class Odd(StrEnum):
    """What a person should look at before a letter goes there."""

    TWO_SCRIPTS = "two-scripts"
    NAME_BEYOND_ASCII = "name-beyond-ascii"


def odd_in(address: str) -> Odd | None:
    """Return what is odd in ADDRESS, None where nothing is."""
    name, _, domain = address.rpartition("@")
    parts = (name, *domain.split("."))
    is_latin = parts[-1].isascii()  # there are Cyrillic endings too
    if any(len(_scripts(part)) > 1 or (is_latin and _is_all_twins(part)) for part in parts):
        return Odd.TWO_SCRIPTS
    return None if name.isascii() else Odd.NAME_BEYOND_ASCII


def strange_letters(address: str) -> str:
    """Return the letters of ADDRESS that only look like those around them, each once."""
    letters = (letter for letter in address if _script(letter) in _LOOK_ALIKE - {"LATIN"})
    return "".join(dict.fromkeys(letters))


def _is_all_twins(part: str) -> bool:
    letters = {letter for letter in part.lower() if letter.isalpha()}
    return bool(letters) and letters <= _TWINS


def _scripts(part: str) -> frozenset[str]:
    return frozenset(map(_script, part)) & _LOOK_ALIKE


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0] if letter.isalpha() else ""
