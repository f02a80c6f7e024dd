"""The sample page of two sheets with four photos, as heavy as those of a camera.

Four photographs taken by cameras weighed 36 kB each on average, shrunk to the size that a page
prints them in (23 to 51 kB); drawn ones without grain weigh 12.
"""

from dataclasses import replace
from io import BytesIO

from PIL import Image

from consultant_app.domain.summaries import DidItem, PhotoOnPage, SummaryDocument
from helpers.sample_dentist import dentist

_GRAIN = 64
_SHARE_OF_GRAIN = 0.35


def page_with_photos() -> SummaryDocument:
    """Return the page with each of its photos shown twice, and less text so that two sheets do."""
    page = dentist()
    return replace(page, did=tuple(_with_twice(d) for d in page.did), words=(), notices=())


def _with_twice(item: DidItem) -> DidItem:
    photos = tuple(_grained(photo) for photo in item.photos)
    return replace(item, photos=photos + photos)


def _grained(photo: PhotoOnPage) -> PhotoOnPage:
    return replace(photo, jpeg=_with_grain(photo.jpeg))


def _with_grain(jpeg: bytes) -> bytes:
    drawn = Image.open(BytesIO(jpeg))
    grain = Image.effect_noise(drawn.size, _GRAIN).convert("RGB")
    file = BytesIO()
    Image.blend(drawn, grain, _SHARE_OF_GRAIN).save(file, "JPEG", quality=88)
    return file.getvalue()
