"""Pull a page together, step by step, where that saves a sheet (report.md 8, rule 8)."""

from collections.abc import Callable, Iterator

from consultant_app.domain.options import Length, PrintSize
from consultant_app.reports.layout.drawing import Story
from consultant_app.reports.layout.measures import Tightness
from consultant_app.reports.layout.pages import Page

_LEAST_LINES = 5
# Steps that cannot help are not tried: all of them together save about a fifth.
_MOST_SAVED = 0.75
# Up to here less air, and at last body 12 / 16, may save the second sheet.
_NEARLY_ONE = 1.08


def tightened(lay_out: Callable[[Tightness], Story], *, length: Length, size: PrintSize) -> Story:
    """Return the loosest layout that reaches the goal, or the loose one if none does.

    Where the signature's sheet can't be saved, the sections before it go along: two pages that
    are each of a piece are calmer than a full one and a scrap.

    The goal is two pages at most, the second with more than a few lines and more than the last
    section; what is hardly more than one page gets along with one. A short summary wants a single
    page, and rather takes smaller letters for it than less air.
    """
    short = length is Length.SHORT
    goal_pages = 1 if short else 2
    loose = lay_out(Tightness())
    if not short and len(loose.pages) == goal_pages and _sheets(loose) <= _NEARLY_ONE:
        on_one = _on_one_page(lay_out, may_shrink=size is PrintSize.STANDARD)
        if on_one is not None:
            return on_one
    if _is_good(loose, goal_pages) or _sheets(loose) * _MOST_SAVED > goal_pages:
        return loose
    for tightness in _steps(small_first=short, may_shrink=size is PrintSize.STANDARD):
        tight = lay_out(tightness)
        if _is_good(tight, goal_pages):
            return tight
    parted = lay_out(Tightness(parted=True))
    better = len(parted.pages) == len(loose.pages) and _is_good(parted, len(loose.pages))
    return parted if better else loose


def _on_one_page(lay_out: Callable[[Tightness], Story], *, may_shrink: bool) -> Story | None:
    """Return the page of a short visit on a single sheet, if less air makes it fit."""
    steps = _steps(small_first=False, may_shrink=may_shrink)
    tight = (lay_out(step) for step in steps)
    return next((story for story in tight if len(story.pages) == 1), None)


def _steps(*, small_first: bool, may_shrink: bool) -> Iterator[Tightness]:
    small = small_first and may_shrink
    if small:
        yield Tightness(small_letters=True)
    yield Tightness(rhythm=0.94, small_letters=small)
    yield Tightness(rhythm=0.94, short_pen=True, small_letters=small)
    yield Tightness(rhythm=0.88, short_pen=True, small_letters=small)
    yield Tightness(rhythm=0.88, photos=0.85, short_pen=True, small_letters=small)
    if may_shrink and not small:
        yield Tightness(rhythm=0.88, photos=0.85, short_pen=True, small_letters=True)


def _is_good(story: Story, goal_pages: int) -> bool:
    pages = story.pages
    if len(pages) == 1:
        return True
    last = pages[-1]
    fills = _lines(last) >= _LEAST_LINES and not _is_one_section(last)
    return len(pages) <= goal_pages and fills


def _is_one_section(page: Page) -> bool:
    """Tell whether a section starts PAGE, and no other follows: a sheet for the signature."""
    return page[0].strip.clears and sum(placed.strip.clears for placed in page) == 1


def _sheets(story: Story) -> float:
    """Return how many pages what is on them would fill, white space at their ends left out."""
    ends = (placed.top + placed.strip.height for page in story.pages for placed in page[-1:])
    return sum(ends) / story.height


def _lines(page: Page) -> int:
    return sum(bool(placed.strip.inks) for placed in page)
