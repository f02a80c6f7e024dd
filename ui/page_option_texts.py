"""How a page can look, in words: what may be chosen, for all pages, one client's, or one page."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.options import (
    Ink,
    Length,
    Letters,
    Paper,
    PrintSize,
    ShownPrices,
    ShownTime,
    SignOff,
    Window,
    option_word,
)

Choices = tuple[tuple[object, str], ...]

# What is asked for often, and what is chosen once.
OFTEN = ("length", "print_size", "time", "prices", "photos", "words")
SELDOM = ("paper", "window", "letters", "ink", "sign_off")


def option_titles() -> dict[str, str]:
    """Return the name of each option."""
    return {
        "length": _tr("Length"),
        "print_size": _tr("Print"),
        "time": _tr("Time"),
        "prices": _tr("Prices"),
        "photos": _tr("Photos"),
        "words": _tr("Words I used"),
        "paper": _tr("Paper"),
        "window": _tr("Envelope"),
        "letters": _tr("Letters"),
        "ink": _tr("Ink"),
        "sign_off": _tr("Sign-off"),
    }


def option_choices() -> dict[str, Choices]:
    """Return what may be chosen for each option: values, as words of our own, and their texts."""
    return {**_often(), **_seldom()}


def offered_word(option: str, value: object) -> str:
    """Return the word of the choice that stands for VALUE of OPTION; a window not offered is none.

    An option without a value has an empty word.
    """
    word = "" if value is None else option_word(value)
    return Window.NONE.value if option == "window" and word == Window.US else word


def _often() -> dict[str, Choices]:
    shown = ((option_word(True), _tr("Shown")), (option_word(False), _tr("Not shown")))
    return {
        "length": (
            (Length.FULL.value, _tr("Full page")),
            (Length.SHORT.value, _tr("Short page")),
        ),
        "print_size": (
            (PrintSize.STANDARD.value, _tr("Standard")),
            (PrintSize.LARGE.value, _tr("Large print")),
            (PrintSize.EXTRA_LARGE.value, _tr("Extra large print")),
        ),
        "time": (
            (ShownTime.HIDDEN.value, _tr("Not shown")),
            (ShownTime.WORDS.value, _tr("In words")),
            (ShownTime.FROM_TO.value, _tr("In words, from and to")),
        ),
        "prices": (
            (ShownPrices.HIDDEN.value, _tr("Not shown")),
            (ShownPrices.PARTS.value, _tr("Parts only")),
            (ShownPrices.ALL.value, _tr("Parts and time")),
        ),
        "photos": shown,
        "words": shown,
    }


def _seldom() -> dict[str, Choices]:
    return {
        "paper": ((Paper.A4.value, "A4"), (Paper.LETTER.value, _tr("US Letter"))),
        "window": (
            (Window.NONE.value, _tr("No window")),
            (Window.DIN.value, _tr("With a window, DIN 5008")),
        ),
        "letters": (
            (Letters.SOURCE_SANS.value, _tr("Usual letters")),
            (Letters.ATKINSON.value, _tr("Easy-read letters")),
        ),
        "ink": ((Ink.COLOUR.value, _tr("Colour")), (Ink.BLACK.value, _tr("Black only"))),
        "sign_off": (
            (SignOff.NONE.value, _tr("Nobody")),
            (SignOff.NAME.value, _tr("Name and time")),
            (SignOff.SIGNATURE.value, _tr("Name, time and signature")),
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageOptions", text)
