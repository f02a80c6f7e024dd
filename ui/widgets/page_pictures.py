"""Pictures of the pages of a PDF, by PDFium, which is not safe for threads: one page at a time."""

import math
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import pypdfium2


class PageUnreadable(Exception):
    """PDFium could not read or draw what it was given."""


@dataclass(frozen=True, slots=True)
class PageSize:
    """How big a page is, in points."""

    width_pt: float
    height_pt: float


@dataclass(frozen=True, slots=True)
class Band:
    """The rows from TOP to BOTTOM of a page that is drawn HEIGHT rows high; BOTTOM is not in it."""

    top: int
    bottom: int
    height: int


class PagePictures:
    """Draws pages for the preview and, where the system wants pictures, for the printer.

    PDFium, which is loaded with the first page, is one for the whole program, and so is its lock.
    """

    _lock = threading.Lock()

    def sizes(self, pdf: bytes) -> tuple[PageSize, ...]:
        """Return the size of each page of PDF; called on a worker.

        Raises:
            PageUnreadable: the bytes are no PDF that can be read.
        """
        with self._lock, _opened(pdf) as document:
            return tuple(PageSize(*document.get_page_size(n)) for n in range(len(document)))

    def draw(self, pdf: bytes, *, page: int, width: int, band: Band | None = None) -> QImage:
        """Return page PAGE (from 0) of PDF as a picture WIDTH pixels wide, or a BAND of it.

        Called on a worker.

        Raises:
            PageUnreadable: the page cannot be drawn.
        """
        with self._lock, _opened(pdf) as document, closing(document[page]) as sheet:
            # PDFium rounds up: a hair less gives exactly the width asked for.
            scale = (width - 0.01) / sheet.get_width()
            crop = _crop(band, scale, sheet.get_height())
            # Closed here, under the lock: left to the garbage collector it would happen anywhere.
            with closing(sheet.render(scale=scale, prefer_bgrx=True, crop=crop)) as bitmap:
                return QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGB32,
                ).copy()


def bands_of(height: int, *, at_most: int) -> tuple[Band, ...]:
    """Return the bands of a page HEIGHT rows high, none with more than AT_MOST rows."""
    count = max(1, math.ceil(height / at_most))
    edges = [round(height * number / count) for number in range(count + 1)]
    return tuple(Band(edges[n], edges[n + 1], height) for n in range(count))


def _crop(band: Band | None, scale: float, height_pt: float) -> tuple[float, float, float, float]:
    """Return what to leave out at the left, bottom, right and top, in points.

    PDFium rounds each of them up after scaling, and the whole height too.
    """
    if band is None:
        return (0, 0, 0, 0)
    whole = math.ceil(height_pt * scale)
    hair = 0.01
    bottom = max(0.0, (whole - band.bottom - hair) / scale)
    top = max(0.0, (band.top - hair) / scale)
    return (0, bottom, 0, top)


@contextmanager
def _opened(pdf: bytes) -> "Iterator[pypdfium2.PdfDocument]":
    import pypdfium2

    try:
        with closing(pypdfium2.PdfDocument(pdf)) as document:
            yield document
    except (pypdfium2.PdfiumError, IndexError, ZeroDivisionError) as error:
        raise PageUnreadable from error
