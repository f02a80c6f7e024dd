"""The keys of a photo: which file, what it shows, how it is turned, and which part is shown."""

from typing import Any

from consultant_app.domain.photos import LEAST_SIDE, WHOLE_SIDE, Crop, Pair
from consultant_app.exchange.keys import Key, Link, Table
from consultant_app.exchange.value_kinds import (
    FILE,
    FLAG,
    TEXT,
    WHOLE,
    ValueKind,
    choice,
    or_nothing,
    shown,
    wrong,
)

_MOST_TURNS = 3
_LENGTHS = ("width", "height")
_SIDES = ("left", "top", "width", "height")


def _read_turn(value: Any, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MOST_TURNS:
        raise wrong(place, f"must be 0, 1, 2 or 3 quarter turns to the right, not {shown(value)}")
    return value


def _read_crop(value: Any, place: str) -> Crop:
    """Return the part of a photo; each side is asked for by its own place."""
    if not isinstance(value, dict):
        raise wrong(place, f"must be an object, not {shown(value)}")
    for name in value:
        if name not in _SIDES:
            raise wrong(f"{place}.{name}", "is not known here")
    crop = Crop(**{side: _side(value, side, place) for side in _SIDES})
    if not crop.fits:
        raise wrong(place, "must be a part of the picture")
    return crop


def _side(value: dict[str, Any], side: str, place: str) -> int:
    if side not in value:
        raise wrong(f"{place}.{side}", "is missing")
    number = value[side]
    least = LEAST_SIDE if side in _LENGTHS else 0
    if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= WHOLE_SIDE:
        why = f"must be thousandths from {least} to {WHOLE_SIDE}, not {shown(number)}"
        raise wrong(f"{place}.{side}", why)
    return number


TURN = ValueKind(_read_turn, lambda turn: turn)
CROP = ValueKind(_read_crop, lambda crop: {side: getattr(crop, side) for side in _SIDES})

PHOTO = Table(
    "photo",
    keys=(
        Key("file", FILE, needed=True),
        Link("work", "work", "work_id"),
        Key("pair", or_nothing(choice(Pair))),
        Key("caption", TEXT),
        Key("description", TEXT),
        Key("public", FLAG),
        Key("position", WHOLE),
        Key("turn", TURN),
        Key("crop", or_nothing(CROP)),
    ),
)
