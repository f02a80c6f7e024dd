"""Pull a page together, step by step, where that saves a sheet (report.md 8, rule 8)."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice

from consultant_app.domain.options import Length, PrintSize
from consultant_app.reports.layout.drawing import Story
from consultant_app.reports.layout.measures import Tightness
from consultant_app.reports.layout.pages import Page
from consultant_app.reports.layout.strips import total

_LEAST_LINES = 5
# Steps that cannot help are not tried: all of them together save about a fifth.
_MOST_SAVED = 0.75
# Up to here less air, and at last body 12 / 16, may save the second sheet.
_NEARLY_ONE = 1.08
_LEAST_FILLED = 0.4


def tightened(lay_out: Callable[[Tightness], Story], *, length: Length, size: PrintSize) -> Story:
    """Return the loosest layout that reaches the goal, or the loose one if none does.

    The goal is two pages at most: the first with all that a reader wants to know first, the second
    with more than a few lines and more than the last section; what is hardly more than one page
    gets along with one. A short summary wants a single page, and rather takes smaller letters for
    it than less air.
    """
    short = length is Length.SHORT
    goal_pages = 1 if short else 2
    loose = lay_out(Tightness())
    may_shrink = size is PrintSize.STANDARD
    if not short and len(loose.pages) == goal_pages and _sheets(loose) <= _NEARLY_ONE:
        on_one = _on_one_page(lay_out, may_shrink=may_shrink)
        if on_one is not None:
            return on_one
    is_good = partial(_is_good, goal_pages=goal_pages)
    if is_good(loose) and (_tells_first(loose) or not _could_tell_first(loose)):
        return loose
    if _sheets(loose) * _MOST_SAVED > goal_pages:
        return loose
    steps = _steps(small_first=short, may_shrink=may_shrink)
    tight = _best(map(lay_out, steps), loose, is_good)
    if tight is not None or is_good(loose):
        return tight or loose
    return _parted(lay_out, loose)


def _best(tight: Iterable[Story], loose: Story, is_good: Callable[[Story], bool]) -> Story | None:
    """Return the first of TIGHT layouts that reaches the goal, and tells first what it can."""
    good: Story | None = None
    told: Story | None = None
    for story in tight:
        tells = _tells_first(story)
        if is_good(story) and (tells or not _could_tell_first(loose)):
            return story
        good = good or (story if is_good(story) else None)
        told = told or (story if tells and len(story.pages) <= len(loose.pages) else None)
    if is_good(loose):
        return None
    return good or (None if _tells_first(loose) else told)


def _parted(lay_out: Callable[[Tightness], Story], loose: Story) -> Story:
    """Return the LOOSE layout with the sections before the signature's along with it.

    Two pages that are each of a piece are calmer than a full one and a scrap; but no sheet is
    left nearly empty for that.
    """
    parted = lay_out(Tightness(parted=True))
    better = len(parted.pages) == len(loose.pages) and _is_good(parted, len(loose.pages))
    filled = min(_reached(page) for page in parted.pages[:-1]) if parted.pages[:-1] else 0.0
    return parted if better and filled >= _LEAST_FILLED * parted.height else loose


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
    return sum(map(_reached, story.pages)) / story.height


def _reached(page: Page) -> float:
    """Return how far down what is on PAGE reaches."""
    return sum(placed.top + placed.strip.height for placed in page[-1:])


def _tells_first(story: Story) -> bool:
    """Tell whether the first page has all that a reader wants to know first."""
    return len(story.pages[0]) >= story.told_first


def _could_tell_first(story: Story) -> bool:
    """Tell whether less air may bring all of that onto the first page."""
    return _told_height(story) * _MOST_SAVED <= story.height


def _told_height(story: Story) -> float:
    """Return how tall what a reader wants to know first is, one below the other."""
    strips = (placed.strip for page in story.pages for placed in page)
    return total(islice(strips, story.told_first))


def _lines(page: Page) -> int:
    return sum(bool(placed.strip.inks) for placed in page)
