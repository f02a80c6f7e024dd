"""The acts around the blank visit sheet; printing is loaded with the first of them."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.place import Place, Workplace
from ui.widgets.palette_hits import Hit


def sheet_acts(workplace: Workplace) -> tuple[Hit, ...]:
    """Return what makes the sheet for writing by hand; it is for anybody."""
    also = _tr("paper form handwriting pen empty template offline")
    return (
        Hit(
            title=_tr("Print a blank visit sheet"),
            also=also,
            icon="printer",
            what=partial(print_sheet, workplace),
        ),
        Hit(
            title=_tr("Save a blank visit sheet as PDF"),
            also=also,
            icon="download",
            what=partial(save_sheet, workplace),
        ),
    )


def print_sheet(workplace: Workplace, page: Place | None = None) -> None:
    """Print a sheet for anybody, or for the client that PAGE is about."""
    from ui.printing.blank_sheets import print_blank_sheet

    print_blank_sheet(workplace, page.about if page is not None else None)


def save_sheet(workplace: Workplace) -> None:
    """Save a sheet for anybody."""
    from ui.printing.blank_sheets import save_blank_sheet

    save_blank_sheet(workplace)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowActs", text)
