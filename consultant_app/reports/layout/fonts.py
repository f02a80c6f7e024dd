"""The faces of a document: which one has a character, how wide a word is, what none can show."""

import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import Any

from reportlab.pdfbase.ttfonts import TTFError, TTFont

from consultant_app.domain.options import Letters
from consultant_app.reports.layout.reportlab_globals import registered_font, shipped_font

try:
    import uharfbuzz
except ImportError:  # a page without kerning is a page all the same
    uharfbuzz = None

SUBSTITUTE = "?"

# Ligatures would turn letters into ornaments that no reader finds again (report.md 9.4).
_FEATURES = {"kern": True} | dict.fromkeys(("liga", "clig", "dlig", "calt", "ccmp", "locl"), False)

# Faces for scripts that need neither reordering nor joined letters; outlines must be TrueType.
_INSTALLED = (
    "NotoSans-Regular.ttf",
    "NotoSansSymbols-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "NotoEmoji-Regular.ttf",
    "NotoSansMath-Regular.ttf",
    "NotoSansArmenian-Regular.ttf",
    "NotoSansGeorgian-Regular.ttf",
    "NotoSansEthiopic-Regular.ttf",
    "NotoSansCherokee-Regular.ttf",
    "NotoSansSC-Regular.ttf",
    "NotoSansTC-Regular.ttf",
    "NotoSansJP-Regular.ttf",
    "NotoSansKR-Regular.ttf",
    "DejaVuSans.ttf",
)
# Devanagari to Sinhala; Thai to Myanmar; Khmer and Mongolian; Limbu to Vedic marks.
_JOINED_SCRIPTS = (
    ("\u0900", "\u0dff"),
    ("\u0e00", "\u109f"),
    ("\u1780", "\u18af"),
    ("\u1900", "\u1cff"),
)
_FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("~/.local/share/fonts"),
    Path("~/.fonts"),
    Path("/Library/Fonts"),
    Path("C:/Windows/Fonts"),
)


class Weight(StrEnum):
    """How heavy a stretch of text is set; `CODE` is the face that keeps 0 and O apart."""

    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"
    CODE = "Code"


@dataclass(frozen=True, slots=True)
class Word:
    """Characters of one face and their advances, in thousandths of the size."""

    font: TTFont
    text: str
    advances: tuple[float, ...]
    width: float


class Fonts:
    """The faces of one document, read when first needed, and the words already measured."""

    def __init__(self, letters: Letters, *, folders: tuple[Path, ...] = _FONT_FOLDERS) -> None:
        self._families = _families(letters)
        self._folders = folders
        self._found: list[TTFont] | None = None
        self._faces: dict[tuple[str, Weight], TTFont] = {}
        self._shapers: dict[str, Any] = {}  # Any: uharfbuzz has no types
        self._words: dict[tuple[str, str], Word] = {}
        self._unprintable: dict[str, None] = {}

    @property
    def unprintable(self) -> tuple[str, ...]:
        """Return the characters that no face has, in the order they were met."""
        return tuple(self._unprintable)

    def main(self, weight: Weight) -> TTFont:
        """Return the face that text of WEIGHT is set in where it has the character."""
        return self._face(self._families[0], weight)

    def have(self, char: str, weight: Weight) -> bool:
        """Tell whether a face has CHAR, so that it stands on paper as it was typed."""
        return self._font_for(char, weight) is not None

    def words(self, text: str, weight: Weight) -> Iterator[Word]:
        """Yield TEXT as measured stretches, one per face; what none has becomes a substitute."""
        main = self.main(weight)
        if all(ord(char) in main.face.charToGlyph for char in text):
            yield self._word(main, text)
            return
        faced = [(self._font_for(char, weight), char) for char in text]
        shown = [(font or main, char if font else self._instead(char)) for font, char in faced]
        for _name, group in groupby(shown, key=lambda pair: pair[0].fontName):
            pairs = list(group)
            yield self._word(pairs[0][0], "".join(char for _font, char in pairs))

    def _font_for(self, char: str, weight: Weight) -> TTFont | None:
        for family in self._families:
            font = self._face(family, weight)
            if ord(char) in font.face.charToGlyph:
                return font
        if _needs_more_than_letters(char):
            return None
        return next((f for f in self._installed() if ord(char) in f.face.charToGlyph), None)

    def _instead(self, char: str) -> str:
        """Note CHAR as unprintable and return what stands there: a letter leaves a mark."""
        self._unprintable[char] = None
        return SUBSTITUTE if char.isalnum() else ""

    def _word(self, font: TTFont, text: str) -> Word:
        key = (font.fontName, text)
        word = self._words.get(key)
        if word is None:
            advances = self._advances(font, text)
            word = self._words[key] = Word(font, text, advances, sum(advances))
        return word

    def _advances(self, font: TTFont, text: str) -> tuple[float, ...]:
        """Return the advances of TEXT, kerned where the shaper leaves every letter a letter."""
        widths = font.face.charWidths
        plain = tuple(widths[32 if char == "\xa0" else ord(char)] for char in text)
        if len(text) < 2 or uharfbuzz is None:
            return plain
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._shaper(font), buffer, _FEATURES)
        glyphs = [info.codepoint for info in buffer.glyph_infos]
        if glyphs != [font.face.charToGlyph[ord(char)] for char in text]:
            return plain
        scale = 1000 / font.face.unitsPerEm
        return _pen_moves(
            [(p.x_advance * scale, p.x_offset * scale) for p in buffer.glyph_positions]
        )

    def _shaper(self, font: TTFont) -> Any:
        if font.fontName not in self._shapers:
            self._shapers[font.fontName] = uharfbuzz.Font(font.hbFace)
        return self._shapers[font.fontName]

    def _face(self, family: str, weight: Weight) -> TTFont:
        key = (family, weight)
        if key not in self._faces:
            name = f"{family}-{weight}"
            if weight is Weight.CODE:
                name = "AtkinsonHyperlegibleNext-Regular"
            self._faces[key] = shipped_font(name)
        return self._faces[key]

    def _installed(self) -> list[TTFont]:
        if self._found is None:
            self._found = [font for path in _installed_files(self._folders) for font in _read(path)]
        return self._found


def _pen_moves(places: list[tuple[float, float]]) -> tuple[float, ...]:
    """Return how far the pen goes on after each letter of PLACES, its advance and its offset.

    What stands off its place, such as an accent typed after its letter, is reached by a longer or
    shorter way there, and left by as much less.
    """
    offsets = [*(offset for _advance, offset in places), 0.0]
    return tuple(
        advance - offset + offsets[place] for place, (advance, offset) in enumerate(places, start=1)
    )


def _families(letters: Letters) -> tuple[str, str]:
    ours = ("SourceSans3", "AtkinsonHyperlegibleNext")
    return ours if letters is Letters.SOURCE_SANS else (ours[1], ours[0])


def _needs_more_than_letters(char: str) -> bool:
    """Tell whether CHAR is of a script that letters side by side would misspell.

    Those set from right to left need reordering; the Indic ones and their kin need it within a
    syllable, and letters that join.
    """
    if unicodedata.bidirectional(char) in ("R", "AL", "AN"):
        return True
    return any(first <= char <= last for first, last in _JOINED_SCRIPTS)


def _installed_files(folders: tuple[Path, ...]) -> list[Path]:
    """Return the paths of the installed faces we know, in our order of preference."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.expanduser().rglob("*.ttf")):
            found.setdefault(path.name, path)
    return [found[name] for name in _INSTALLED if name in found]


def _read(path: Path) -> Iterator[TTFont]:
    """Yield the font at PATH if it is whole and can be embedded."""
    try:
        yield registered_font(path.stem, str(path))
    except (TTFError, OSError, struct.error, LookupError, ValueError):
        return
