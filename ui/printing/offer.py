"""What is to be printed, measured: its pages, their size, and how near to the edge they print."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from consultant_app.domain.printing import Edges, Extent
from ui.widgets.page_pictures import PagePictures

_WIDTH = 300
_WHITE = 250
_POINTS = 72.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOffer:
    """`pages` of one size, and what the nearest print keeps away from each edge."""

    pages: int
    page: Extent
    ink: Edges


def measured(pictures: PagePictures, pdf: bytes) -> PrintOffer:
    """Measure PDF; called on a worker.

    Raises:
        PageUnreadable: the bytes are no PDF that can be read.
    """
    sizes = pictures.sizes(pdf)
    first = Extent(sizes[0].width_pt, sizes[0].height_pt)
    edges = [
        _edges(pictures.draw(pdf, page=number, width=_WIDTH), first.width / _WIDTH)
        for number in range(len(sizes))
    ]
    return PrintOffer(
        pages=len(sizes),
        page=first,
        ink=Edges(
            min(e.left for e in edges),
            min(e.top for e in edges),
            min(e.right for e in edges),
            min(e.bottom for e in edges),
        ),
    )


def _edges(picture: QImage, per_pixel: float) -> Edges:
    """Return how far the print of one page keeps away from its edges, in points."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, high, stride = grey.width(), grey.height(), grey.bytesPerLine()
    data = bytes(grey.constBits())
    rows = [data[n * stride : n * stride + wide] for n in range(high)]
    inked = [n for n, line in enumerate(rows) if min(line) < _WHITE]
    if not inked:
        return Edges(_POINTS, _POINTS, _POINTS, _POINTS)
    left = min(_first(rows[n]) for n in inked)
    right = min(_first(rows[n][::-1]) for n in inked)
    top, bottom = inked[0], high - 1 - inked[-1]
    return Edges(left * per_pixel, top * per_pixel, right * per_pixel, bottom * per_pixel)


def _first(line: bytes) -> int:
    return next((n for n, shade in enumerate(line) if shade < _WHITE), len(line))
