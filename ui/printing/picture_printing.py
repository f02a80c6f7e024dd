"""Pages drawn onto a printer by Qt, for systems whose queue takes no PDF; off the GUI thread."""

import threading
from collections.abc import Callable, Iterator

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from consultant_app.domain.printing import (
    Edges,
    Extent,
    PrinterGone,
    PrinterRefused,
    PrintJob,
    percent_to_fit,
)
from ui.printing.page_range import pages_chosen
from ui.printing.wish import page_size, printer_of
from ui.widgets.page_pictures import Band, PagePictures, PageSize, bands_of

_MOST_DPI = 600
_ROWS = 1400
_POINTS = 72

Progress = Callable[[int, int], None]


def draw_on_printer(
    pictures: PagePictures, pdf: bytes, job: PrintJob, *, progress: Progress, stop: threading.Event
) -> bool:
    """Draw PDF onto the printer of JOB; called on a worker. Tell whether all of it went there.

    Args:
        pictures: draws the pages.
        pdf: the page that was issued.
        job: how it is wanted.
        progress: is told which page of how many is being drawn, from 1.
        stop: ends it before the next band. What the printer has got by then is taken back where
            the system can do that: Windows can, CUPS can't, where `lp` prints in life.

    Raises:
        PrinterGone: the printer is not there.
        PrinterRefused: it can't be drawn on.
    """
    printer = printer_of(job)
    if printer is None:
        raise PrinterGone(job.printer)
    sizes = pictures.sizes(pdf)
    _set_paper(printer, sizes[0], job)
    chosen = list(pages_chosen(job.pages, len(sizes)))
    progress(1, len(chosen))
    if stop.is_set():
        return False
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterRefused(job.printer, "it can't be used now")
    try:
        for number, page in enumerate(chosen):
            if number:
                progress(number + 1, len(chosen))
                if not printer.newPage():
                    raise PrinterRefused(job.printer, "it took no further page")
            for box, width, band in _bands(printer, sizes[page], job):
                if stop.is_set():
                    printer.abort()
                    return False
                picture = pictures.draw(pdf, page=page, width=width, band=band)
                painter.drawImage(box, picture)
    finally:
        painter.end()
    return True


def _set_paper(printer: QPrinter, size: PageSize, job: PrintJob) -> None:
    printer.setFullPage(True)
    printer.setResolution(min(printer.resolution(), _MOST_DPI))
    if not job.fits:
        printer.setPageSize(page_size(Extent(size.width_pt, size.height_pt)))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)


def _bands(printer: QPrinter, size: PageSize, job: PrintJob) -> Iterator[tuple[QRectF, int, Band]]:
    scale, left, top = _place(printer, size, job)
    width = max(1, round(size.width_pt * scale))
    height = max(1, round(size.height_pt * scale))
    for band in bands_of(height, at_most=_ROWS):
        box = QRectF(left, top + band.top, width, band.bottom - band.top)
        yield box, width, band


def _place(printer: QPrinter, size: PageSize, job: PrintJob) -> tuple[float, float, float]:
    """Return dots per point of the page, and where its corner lies on the paper, in dots."""
    dots = printer.resolution() / _POINTS
    if not job.fits:
        return dots, 0.0, 0.0
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Point)
    white = layout.minimumMargins()
    full = layout.fullRect(QPageLayout.Unit.Point)
    free = Edges(white.left(), white.top(), white.right(), white.bottom())
    paper = Extent(full.width(), full.height())
    share = percent_to_fit(Extent(size.width_pt, size.height_pt), paper, free=free) / 100
    room_right = (paper.width - size.width_pt * share) / 2
    room_below = (paper.height - size.height_pt * share) / 2
    return dots * share, max(free.left, room_right) * dots, max(free.top, room_below) * dots
