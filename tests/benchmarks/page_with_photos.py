"""The sample page of two sheets, with photos as heavy as those of a camera."""

from dataclasses import replace
from io import BytesIO

from PIL import Image

from consultant_app.domain.summaries import PhotoOnPage, SummaryDocument
from helpers.sample_dentist import dentist

_GRAIN = 24


def page_with_photos() -> SummaryDocument:
    """Return the page; its drawn photos get the grain that a camera would give them."""
    page = dentist()
    return replace(page, did=tuple(replace(d, photos=_grained(d.photos)) for d in page.did))


def _grained(photos: tuple[PhotoOnPage, ...]) -> tuple[PhotoOnPage, ...]:
    return tuple(replace(photo, jpeg=_with_grain(photo.jpeg)) for photo in photos)


def _with_grain(jpeg: bytes) -> bytes:
    drawn = Image.open(BytesIO(jpeg))
    grain = Image.effect_noise(drawn.size, _GRAIN).convert("RGB")
    file = BytesIO()
    Image.blend(drawn, grain, 0.25).save(file, "JPEG", quality=88)
    return file.getvalue()
