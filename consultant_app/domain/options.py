"""How a document looks and what it shows: per client, with the business's defaults below.

Values and keys are those of the interchange file (`shows`).
"""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any


class Length(StrEnum):
    """Full summary, or the short one that hides five sections."""

    FULL = "full"
    SHORT = "short"


class Paper(StrEnum):
    """Paper format."""

    A4 = "a4"
    LETTER = "letter"


class PrintSize(StrEnum):
    """Body size on paper: 12.5, 17 or 20 pt."""

    STANDARD = "standard"
    LARGE = "large"
    EXTRA_LARGE = "extra-large"


class Letters(StrEnum):
    """Letter shapes on paper."""

    SOURCE_SANS = "source-sans"
    ATKINSON = "atkinson"


class ShownTime(StrEnum):
    """How much of the time the page tells."""

    HIDDEN = "hidden"
    WORDS = "words"
    FROM_TO = "from-to"


class ShownPrices(StrEnum):
    """Which prices the page tells."""

    HIDDEN = "hidden"
    PARTS = "parts"
    ALL = "all"


class SignOff(StrEnum):
    """Whether the page says who saw it."""

    NONE = "none"
    NAME = "name"
    SIGNATURE = "signature"


class Window(StrEnum):
    """The window of the envelope that the page is posted in.

    `US` is kept but not offered, and drawn as none, until a proof on real paper has passed.
    """

    NONE = "none"
    DIN = "din"
    US = "us"


class Ink(StrEnum):
    """Colour accent, or black only."""

    COLOUR = "colour"
    BLACK = "black"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shows:
    """A client's wishes for their documents; None means: as the business does it."""

    time: ShownTime | None = None
    prices: ShownPrices | None = None
    photos: bool | None = None
    words: bool | None = None
    sign_off: SignOff | None = None
    print_size: PrintSize | None = None
    letters: Letters | None = None
    paper: Paper | None = None
    length: Length | None = None
    ink: Ink | None = None
    window: Window | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOptions:
    """The options of one document, every question answered."""

    time: ShownTime = ShownTime.WORDS
    prices: ShownPrices = ShownPrices.PARTS
    photos: bool = True
    words: bool = True
    sign_off: SignOff = SignOff.NONE
    print_size: PrintSize = PrintSize.STANDARD
    letters: Letters = Letters.SOURCE_SANS
    paper: Paper = Paper.A4
    length: Length = Length.FULL
    ink: Ink = Ink.COLOUR
    window: Window = Window.NONE


def page_options(*wishes: Shows) -> PageOptions:
    """Return the options that WISHES give, the first that says something winning per option."""
    chosen = {}
    for field in fields(PageOptions):
        said = [getattr(w, field.name) for w in wishes]
        for value in said:
            if value is not None:
                chosen[field.name] = value
                break
    return PageOptions(**chosen)


def option_word(value: object) -> str:
    """Return VALUE of an option as the word for it: a choice offers words, also for yes and no."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def with_wish(shows: Shows, option: str, word: str | None) -> Shows:
    """Return SHOWS with OPTION wished for as WORD says; None takes the wish back."""
    if word is None:
        return replace(shows, **{option: None})
    kind = type(getattr(PageOptions(), option))
    # Any: the value of whichever option it is.
    value: Any = word == option_word(True) if kind is bool else kind(word)
    return replace(shows, **{option: value})
