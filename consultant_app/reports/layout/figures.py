"""Pictures on the page: photos in pairs with their captions."""

from collections.abc import Sequence

from consultant_app.domain.photos import in_rows
from consultant_app.domain.summaries import PhotoOnPage
from consultant_app.reports.images import Picture
from consultant_app.reports.layout.blocks import Column, Setting, overlay, semibold, text_block
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.layout.strips import PictureInk, Strip, TextInk, stacked, total
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import Span, spaced

_GAP = 5 * MM
_RADIUS = 2 * MM
_SHAPE = 8 / 5
_CAPTION_GAP = 0.25


def photo_rows(
    photos: Sequence[PhotoOnPage], column: Column, *, setting: Setting, parent: Element
) -> list[Strip]:
    """Return PHOTOS two to a row, a pair in one, each cropped as the consultant cropped it.

    Those that cannot be read are left out.
    """
    width = (column.width - _GAP) / 2 * setting.measures.photos
    height = width / _SHAPE
    read = [
        (photo, setting.pictures.photo(photo, width_pt=width, height_pt=height)) for photo in photos
    ]
    usable = [(photo.pair, (photo, picture)) for photo, picture in read if picture is not None]
    return stacked(
        ([_row(row, column.x, width, setting, parent)] for row in in_rows(usable)),
        gap=0.5 * setting.measures.line,
    )


def _row(
    row: Sequence[tuple[PhotoOnPage, Picture]],
    x: float,
    width: float,
    setting: Setting,
    parent: Element,
) -> Strip:
    """Return a ROW of one or two photos, each with its caption, as one strip."""
    sizes = [picture.fitted(width, width / _SHAPE) for _photo, picture in row]
    tallest = max(height for _width, height in sizes)
    pictures: list[PictureInk] = []
    captions: list[TextInk] = []
    bottom = tallest
    for place, (photo, picture) in enumerate(row):
        left = x + place * (width + _GAP)
        pictures.append(_figure(picture, left, tallest, sizes[place], _described(photo, parent)))
        inks, end = _caption(photo, Column(left, width), tallest, setting, parent)
        captions += inks
        bottom = max(bottom, end)
    return Strip(height=bottom, inks=(*pictures, *captions))


def _described(photo: PhotoOnPage, parent: Element) -> Element:
    return Element("Figure", parent, alt=photo.description or photo.caption or photo.lead)


def _figure(
    picture: Picture, x: float, row_height: float, size: tuple[float, float], element: Element
) -> PictureInk:
    width, height = size
    return PictureInk(
        x=x,
        drop=row_height,
        width=width,
        height=height,
        radius=_RADIUS,
        picture=picture,
        element=element,
    )


def _caption(
    photo: PhotoOnPage, column: Column, top: float, setting: Setting, parent: Element
) -> tuple[list[TextInk], float]:
    """Return the caption's text below TOP, and where it ends."""
    type_ = setting.measures.type(11, 14.3)
    spans = spaced(semibold(photo.lead), Span(photo.caption))
    strips = text_block(spans, type_, column, setting=setting, tag="Caption", parent=parent)
    gap = _CAPTION_GAP * setting.measures.line
    lowered = [*stacked(([Strip(height=top + gap)], strips), gap=0)]
    return list(overlay(lowered)), total(lowered) if strips else top
