"""Pictures of the pages of a PDF, by PDFium, which is not safe for threads: one page at a time."""

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


class PagePictures:
    """Draws pages for the preview and, where the system wants pictures, for the printer.

    One object serves the whole program, so that its one lock does.
    """

    def __init__(self) -> None:
        """Read nothing yet; PDFium is loaded with the first page."""
        self._lock = threading.Lock()

    def sizes(self, pdf: bytes) -> tuple[PageSize, ...]:
        """Return the size of each page of PDF; called on a worker.

        Raises:
            PageUnreadable: the bytes are no PDF that can be read.
        """
        with self._lock, _opened(pdf) as document:
            return tuple(PageSize(*document.get_page_size(n)) for n in range(len(document)))

    def draw(self, pdf: bytes, *, page: int, width: int) -> QImage:
        """Return page PAGE (from 0) of PDF as a picture WIDTH pixels wide; called on a worker.

        Raises:
            PageUnreadable: the page cannot be drawn.
        """
        with self._lock, _opened(pdf) as document, closing(document[page]) as sheet:
            # PDFium rounds up: a hair less gives exactly the width asked for.
            scale = (width - 0.01) / sheet.get_width()
            # Closed here, under the lock: left to the garbage collector it would happen anywhere.
            with closing(sheet.render(scale=scale, prefer_bgrx=True)) as bitmap:
                return QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGB32,
                ).copy()


@contextmanager
def _opened(pdf: bytes) -> "Iterator[pypdfium2.PdfDocument]":
    import pypdfium2

    try:
        with closing(pypdfium2.PdfDocument(pdf)) as document:
            yield document
    except (pypdfium2.PdfiumError, IndexError, ZeroDivisionError) as error:
        raise PageUnreadable from error
