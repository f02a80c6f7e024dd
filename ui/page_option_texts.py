"""How a page can look, in words: what may be chosen, for all pages or for one client's."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.options import (
    Ink,
    Length,
    Letters,
    Paper,
    PrintSize,
    ShownPrices,
    ShownTime,
)

Choices = tuple[tuple[object, str], ...]


def option_titles() -> dict[str, str]:
    """Return the name of each option, in the order of the screen."""
    return {
        "length": _tr("Length"),
        "print_size": _tr("Print"),
        "time": _tr("Time"),
        "prices": _tr("Prices"),
        "paper": _tr("Paper"),
        "letters": _tr("Letters"),
        "ink": _tr("Ink"),
    }


def option_choices() -> dict[str, Choices]:
    """Return what may be chosen for each option: values and words."""
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
        "paper": ((Paper.A4.value, "A4"), (Paper.LETTER.value, _tr("US Letter"))),
        "letters": (
            (Letters.SOURCE_SANS.value, _tr("Usual letters")),
            (Letters.ATKINSON.value, _tr("Easy-read letters")),
        ),
        "ink": ((Ink.COLOUR.value, _tr("Colour")), (Ink.BLACK.value, _tr("Black only"))),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageOptions", text)
