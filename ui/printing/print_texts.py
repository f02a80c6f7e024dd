"""What is said of printing: that the printer took it, never that it lies on paper."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.printing import HandedToPrinter, PrintJob
from consultant_app.domain.summaries import SummaryVersion


def handed_text(handed: HandedToPrinter) -> str:
    """Return that a printer took a page."""
    return _tr("Handed to the printer “{name}”").format(name=handed.printer)


def tray_text(handed: HandedToPrinter, job: PrintJob) -> str:
    """Return what only a person can see, and what was agreed on about the size."""
    if handed.waits:
        words = _tr("It waits there: the printer is stopped.")
    else:
        words = _tr("Whether it came out, only you can see.")
    return f"{words} {_tr('It was made smaller to fit the paper.')}" if job.fits else words


def stopped_text() -> str:
    """Return that somebody stopped it, and what may come of it all the same."""
    return _tr("Printing was stopped. What the printer had by then may still come out.")


def kept_text(version: SummaryVersion) -> str:
    """Return that the page itself is safe."""
    return _tr("The page is made and kept here as version {n}.").format(n=version.version)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
