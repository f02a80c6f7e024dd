"""The letters of the program: fonts by role, sizes in logical pixels at text size 100 per cent."""

import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Source Sans 3"
CODE_FAMILY = "Atkinson Hyperlegible Next"
TEXT_SIZES = (90, 100, 115, 130, 150)

# Static files only: a variable Source Sans loads as "ExtraLight" and ignores weights.
FILES = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-Medium.ttf",
    "SourceSans3-SemiBold.ttf",
    "SourceSans3-Bold.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
)

REGULAR = QFont.Weight.Normal
MEDIUM = QFont.Weight.Medium
SEMIBOLD = QFont.Weight.DemiBold
BOLD = QFont.Weight.Bold


@dataclass(frozen=True, slots=True)
class _Letters:
    """Size and weight of a role."""

    pixels: int
    weight: QFont.Weight


class Role(Enum):
    """What a text is on the screen; sizes and weights follow from it."""

    DISPLAY = "display"
    CLOCK = "clock"
    TITLE = "title"
    H2 = "h2"
    INPUT = "input"
    BODY = "body"
    SMALL = "small"
    MICRO = "micro"
    KEY = "key"


_LETTERS = {
    Role.DISPLAY: _Letters(27, SEMIBOLD),
    Role.CLOCK: _Letters(25, SEMIBOLD),
    Role.TITLE: _Letters(20, SEMIBOLD),
    Role.H2: _Letters(16, SEMIBOLD),
    Role.INPUT: _Letters(16, REGULAR),
    Role.BODY: _Letters(15, REGULAR),
    Role.SMALL: _Letters(14, REGULAR),
    Role.MICRO: _Letters(13, REGULAR),
    Role.KEY: _Letters(12, REGULAR),
}


class FontsMissing(Exception):
    """A font file of the program could not be loaded; carries its path."""


def load_fonts(folder: Path) -> None:
    """Make the program's own typefaces in FOLDER known to Qt.

    Raises:
        FontsMissing: a file is not there or is no font.
    """
    for name in FILES:
        if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            raise FontsMissing(folder / name)


def font_for(
    role: Role, *, percent: int = 100, weight: QFont.Weight | None = None, code: bool = False
) -> QFont:
    """Return the font of ROLE at a text size of PERCENT.

    Args:
        role: what the text is.
        percent: the text size of the settings, 90 to 150.
        weight: another weight than the role's usual one.
        code: letters that cannot be confused, for door codes, keys and serial numbers.
    """
    letters = _LETTERS[role]
    font = QFont(CODE_FAMILY if code else FAMILY)
    font.setPixelSize(round(letters.pixels * percent / 100))
    font.setWeight(SEMIBOLD if code else (weight or letters.weight))
    if sys.platform.startswith("linux"):
        # Hinting moves letters to whole pixels and makes their spacing uneven.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
