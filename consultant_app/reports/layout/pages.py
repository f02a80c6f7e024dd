"""Distribute strips over pages: as much as fits, cut only where a strip allows it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from consultant_app.reports.layout.strips import Strip

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
    *_before, at = _placed(strips[start : start + 1])
    cursor = _Cursor().after(at.strip, at.top)
    allowed = 0
    for place in range(start + 1, len(strips)):
        strip = strips[place]
        if strip.opens:
            allowed = place
        top = cursor.top_of(strip)
        left = height - top + _FUZZ_PT
        barred = strip.behind_first and not start
        if barred or strip.height > left or (strip.opens and strip.room > left):
            return allowed or place
        cursor = cursor.after(strip, top)
    return len(strips)


def _placed(strips: Sequence[Strip]) -> Iterator[Placed]:
    """Yield STRIPS, of one page, each with its top; before them what the first one carries."""
    cursor = _Cursor()
    for strip in strips[0].carry:
        yield Placed(strip, cursor.bottom, starts_page=True)
        cursor = cursor.after(strip, cursor.bottom)
    for place, strip in enumerate(strips):
        top = cursor.top_of(strip) if place else cursor.bottom
        yield Placed(strip, top, starts_page=place == 0)
        cursor = cursor.after(strip, top)


@dataclass(frozen=True, slots=True)
class _Cursor:
    """Where the next strip may stand: below the BOTTOM of the last one, or all they REACH to."""

    bottom: float = 0.0
    reach: float = 0.0

    def top_of(self, strip: Strip) -> float:
        start = max(self.bottom, self.reach) if strip.clears else self.bottom
        return start + strip.lead

    def after(self, strip: Strip, top: float) -> "_Cursor":
        return _Cursor(top + strip.height, max(self.reach, top + strip.reach))
