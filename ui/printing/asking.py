"""Asks the system's own dialog for printer, pages, copies and sides."""

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from ui.printing.offer import PrintOffer
from ui.printing.wish import PrintWish, wish_of


def there_are_printers() -> bool:
    """Tell whether the system knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_how(over: QWidget, offer: PrintOffer, begin_with: str) -> PrintWish | None:
    """Ask over the window OVER how to print OFFER, with the printer BEGIN_WITH chosen."""
    printer = QPrinter(_printer(begin_with), QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, over)
    options = QAbstractPrintDialog.PrintDialogOption
    dialog.setOption(options.PrintToFile, False)  # Save PDF does that, and makes the very page
    dialog.setOption(options.PrintSelection, False)
    dialog.setOption(options.PrintCurrentPage, False)
    dialog.setOption(options.PrintPageRange, True)
    dialog.setMinMax(1, offer.pages)
    dialog.setFromTo(1, offer.pages)
    dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return wish_of(printer) if chosen else None


def _printer(name: str) -> QPrinterInfo:
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo()
    return QPrinterInfo.defaultPrinter() if info.isNull() else info
