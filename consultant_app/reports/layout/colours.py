"""The colours of a page: black ink, one accent, and three tints that carry no meaning."""

import re
from dataclasses import dataclass

from consultant_app.domain.options import Ink

Colour = tuple[float, float, float]

_ACCENT = "#0B5263"
_LEAST_CONTRAST = 7.0
_WEIGHTS = (0.2126, 0.7152, 0.0722)


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one document; each is red, green and blue from 0 to 1."""

    ink: Colour
    accent: Colour
    tint: Colour
    panel_line: Colour
    hairline: Colour
    panel_line_pt: float


def palette(accent: str, ink: Ink) -> Palette:
    """Return the colours for ACCENT (such as #0B5263), dark enough to be read; or all black."""
    black, white = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
    if ink is Ink.BLACK:
        return Palette(black, black, white, black, black, 0.8)
    return Palette(
        ink=black,
        accent=readable(_parsed(accent)),
        tint=_parsed("#EFF5F4"),
        panel_line=_parsed("#9FB8BB"),
        hairline=_parsed("#C9D6D7"),
        panel_line_pt=0.7,
    )


def readable(colour: Colour) -> Colour:
    """Return COLOUR, darkened until it stands out 7 to 1 against white."""
    while contrast_on_white(colour) < _LEAST_CONTRAST:
        red, green, blue = (part * 0.96 for part in colour)
        colour = (red, green, blue)
    return colour


def contrast_on_white(colour: Colour) -> float:
    """Return the contrast of COLOUR on white, from 1 to 21."""
    light = sum(weight * _linear(part) for weight, part in zip(_WEIGHTS, colour, strict=True))
    return 1.05 / (light + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _parsed(colour: str) -> Colour:
    """Return the colour that a text such as #0B5263 names; ours where it names none."""
    digits = colour.strip().removeprefix("#")
    if not re.fullmatch(r"[0-9A-Fa-f]{6}", digits):
        digits = _ACCENT.removeprefix("#")
    red, green, blue = (int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return red, green, blue
