"""Distribute strips over pages: as much as fits, cut only where a strip allows it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from consultant_app.reports.layout.strips import Strip, total

_FUZZ_PT = 0.01


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip on its page; `top` is the distance of its top, below the gap, from the page's."""

    strip: Strip
    top: float
    starts_page: bool


Page = tuple[Placed, ...]


def paginated(strips: Sequence[Strip], *, height: float) -> list[Page]:
    """Return STRIPS on pages with a text area of HEIGHT."""
    pages: list[Page] = []
    start = 0
    while start < len(strips):
        end = _end_of_page(strips, start, height)
        pages.append(tuple(_placed(strips[start:end])))
        start = end
    return pages or [()]


def _end_of_page(strips: Sequence[Strip], start: int, height: float) -> int:
    """Return where the page that begins with START ends; at least one strip is on it."""
    used = total(strips[start].carry) + strips[start].height
    allowed = 0
    for place in range(start + 1, len(strips)):
        strip = strips[place]
        if strip.opens:
            allowed = place
        left = height - used - strip.lead
        if strip.height > left + _FUZZ_PT or (strip.opens and strip.room > left):
            return allowed or place
        used += strip.lead + strip.height
    return len(strips)


def _placed(strips: Sequence[Strip]) -> Iterator[Placed]:
    top = 0.0
    for strip in strips[0].carry:
        yield Placed(strip, top, starts_page=True)
        top += strip.height
    for place, strip in enumerate(strips):
        top += strip.lead if place else 0.0
        yield Placed(strip, top, starts_page=place == 0)
        top += strip.height
