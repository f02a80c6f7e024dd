"""Parse JSON strictly: what would be lost or changed on its way out again is refused."""

import json
from math import isfinite
from typing import Any

from consultant_app.exchange.value_kinds import shown, wrong


def parsed(text: str) -> object:
    """Return the value that TEXT is.

    Raises:
        WrongInterchange: it is no JSON, or would not go out again as it came in.
    """
    try:
        return json.loads(
            text.removeprefix("\ufeff"),
            parse_constant=_no_number,
            parse_float=_number,
            object_pairs_hook=_each_once,
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise wrong(place, f"is not JSON: {error.msg}") from error
    except (RecursionError, ValueError) as error:  # ValueError: a number of thousands of digits
        raise wrong("", "is not JSON that can be read") from error


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return PAIRS as an object; of a key said twice one value would be lost unseen."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise wrong("", f"says {shown(twice)} twice in one object")
    return found


def _number(digits: str) -> float:
    """Return the number of DIGITS; one too large for a float would go out as no JSON."""
    number = float(digits)
    return number if isfinite(number) else _no_number(digits[:20])


def _no_number(name: str) -> float:
    raise wrong("", f"holds {name}, which is no number")
