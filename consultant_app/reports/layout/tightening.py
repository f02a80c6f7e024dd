"""Pull a page together, step by step, where that saves a sheet (report.md 8, rule 8)."""

from collections.abc import Callable, Iterator

from consultant_app.domain.options import PrintSize
from consultant_app.reports.layout.drawing import Story
from consultant_app.reports.layout.measures import Tightness
from consultant_app.reports.layout.pages import Page

_GOAL_PAGES = 2
_LEAST_LINES = 5
# Steps that cannot help are not tried: all of them together save about a fifth.
_MOST_SAVED = 0.75
_RHYTHMS = (0.94, 0.88)
_PHOTOS = 0.85
_SMALL_BODY = 12.0


def tightened(
    lay_out: Callable[[Tightness], Story], *, size: PrintSize, goal_pages: int = _GOAL_PAGES
) -> Story:
    """Return the loosest layout that reaches the goal, or the loose one if none does.

    The goal is GOAL_PAGES at most, and no last page of two with only a few lines on it.
    """
    loose = lay_out(Tightness())
    if _is_good(loose, goal_pages) or len(loose.pages) * _MOST_SAVED > goal_pages:
        return loose
    for tightness in _steps(size):
        tight = lay_out(tightness)
        if _is_good(tight, goal_pages):
            return tight
    return loose


def _steps(size: PrintSize) -> Iterator[Tightness]:
    for rhythm in _RHYTHMS:
        yield Tightness(rhythm=rhythm)
    yield Tightness(rhythm=_RHYTHMS[-1], photos=_PHOTOS)
    if size is PrintSize.STANDARD:
        yield Tightness(rhythm=_RHYTHMS[-1], photos=_PHOTOS, body_size=_SMALL_BODY)


def _is_good(story: Story, goal_pages: int) -> bool:
    pages = story.pages
    if len(pages) == 1:
        return True
    return len(pages) <= goal_pages and _lines(pages[-1]) >= _LEAST_LINES


def _lines(page: Page) -> int:
    return sum(bool(placed.strip.inks) for placed in page)
