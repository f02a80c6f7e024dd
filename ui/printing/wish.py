"""How somebody wants a page printed: the job, and the paper and margins of that printer."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from consultant_app.domain.printing import Edges, Extent, PrintJob, Sides

_DUPLEX = QPrinter.DuplexMode
_SIDES = {_DUPLEX.DuplexLongSide: Sides.LONG_EDGE, _DUPLEX.DuplexShortSide: Sides.SHORT_EDGE}
DUPLEX = {
    Sides.ONE: _DUPLEX.DuplexNone,
    Sides.LONG_EDGE: _DUPLEX.DuplexLongSide,
    Sides.SHORT_EDGE: _DUPLEX.DuplexShortSide,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintWish:
    """`paper` is what the printer is to take, called `paper_name`; `free` it leaves white."""

    job: PrintJob
    paper: Extent
    paper_name: str
    free: Edges


def wish_of(printer: QPrinter) -> PrintWish:
    """Return what was chosen for PRINTER in the system's dialog."""
    layout = printer.pageLayout()
    size = layout.pageSize()
    points = size.size(QPageSize.Unit.Point)
    white = layout.minimumMargins()
    to_points = QPageLayout(size, layout.orientation(), white, layout.units(), white)
    to_points.setUnits(QPageLayout.Unit.Point)
    margins = to_points.minimumMargins()
    job = PrintJob(
        printer=printer.printerName(),
        media=size.key(),
        copies=printer.copyCount(),
        pages=_pages(printer),
        sides=_SIDES.get(printer.duplex(), Sides.ONE),
    )
    return PrintWish(
        job=job,
        paper=Extent(points.width(), points.height()),
        paper_name=size.name(),
        free=Edges(margins.left(), margins.top(), margins.right(), margins.bottom()),
    )


def on_own_paper(wish: PrintWish, page: Extent) -> PrintWish:
    """Return WISH with the paper that PAGE was made for, in its true size."""
    size = page_size(page)
    job = replace(wish.job, media=size.key(), fits=False)
    return replace(wish, job=job, paper=page, paper_name=size.name())


def page_size(page: Extent) -> QPageSize:
    """Return the paper that PAGE is made for, by the name people have for it."""
    points = QSizeF(page.width, page.height)
    return QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


def printer_of(job: PrintJob) -> QPrinter | None:
    """Return the printer of JOB, set as JOB wants; None: it is not there."""
    info = QPrinterInfo.printerInfo(job.printer)
    if info.isNull():
        return None
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setCopyCount(job.copies)
    printer.setDuplex(DUPLEX[job.sides])
    return printer


def _pages(printer: QPrinter) -> str:
    """Return the pages chosen, like "1-2,4"; empty: all."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return ""
    chosen = printer.pageRanges()
    if not chosen.isEmpty():
        return chosen.toString().replace(" ", "")
    return f"{printer.fromPage()}-{printer.toPage()}" if printer.fromPage() else ""
