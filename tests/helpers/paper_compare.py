"""Compares what came out of a printer with the page it was made of: pages, size, picture."""

from contextlib import closing

import pypdfium2
from PIL import Image, ImageChops, ImageStat

_SCALE = 1.0  # a pixel to a point
_SOFTENED = 4


def pages_of(pdf: bytes) -> list[Image.Image]:
    """Return the pages of PDF in grey, a pixel to a point."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [page.render(scale=_SCALE).to_pil().convert("L") for page in document]


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return how much two pages differ on average, 0 to 255, edges of letters softened."""
    small = (one.width // _SOFTENED, one.height // _SOFTENED)
    apart = ImageChops.difference(one.resize(small), other.resize(small))
    return float(ImageStat.Stat(apart).mean[0])


def assert_same_paper(printed: bytes, page: bytes, *, most: float = 1.5) -> None:
    """Check that PRINTED is PAGE, in its true size and its own place."""
    came_out, wanted = pages_of(printed), pages_of(page)
    assert len(came_out) == len(wanted)
    for one, other in zip(came_out, wanted, strict=True):
        assert abs(one.width - other.width) <= 2
        assert abs(one.height - other.height) <= 2
        assert difference(one.resize(other.size), other) < most
