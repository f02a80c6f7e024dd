"""Strips: the story as a column of lines and gaps, each saying whether a page may start there.

Distances run from the left margin to the right and from a strip's top downwards, in points.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from consultant_app.reports.images import Picture
from consultant_app.reports.layout.lines import Line
from consultant_app.reports.layout.structure import Element

# Draws at a point of the page, measured from its lower left corner.
Draw = Callable[[Canvas, float, float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextInk:
    """A line of text on a baseline; without an element it only repeats what is said elsewhere."""

    x: float
    drop: float
    line: Line
    size: float
    element: Element | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapeInk:
    """A drawn shape that says nothing: a rule, a mark, a logo beside the name."""

    x: float
    drop: float
    draw: Draw


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureInk:
    """A picture with its lower left corner at (x, drop); without an element it is decoration."""

    x: float
    drop: float
    width: float
    height: float
    radius: float
    picture: Picture
    element: Element | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureInk:
    """Drawn shapes that say something, such as the bars of a chart; lower left at (x, drop)."""

    x: float
    drop: float
    width: float
    height: float
    draw: Draw
    element: Element


Ink = TextInk | ShapeInk | PictureInk | FigureInk


@dataclass(frozen=True, slots=True)
class Box:
    """A panel drawn behind its strips, as tall as they are on each page."""

    width: float
    radius: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A piece of the story that is never cut.

    Attributes:
        lead: the gap above it, with `lead_inks`; both are dropped at the top of a page.
        opens: a page may start with it.
        room: the least height left on the page for it to stay there.
        behind_first: it stands on no first page.
        reach: how far its inks reach below its top, where that is farther than its height.
        clears: it starts below all that strips above it reach down to.
        carry: what stands above it again when a page starts with it, such as a heading.
        box: the panel it lies in.
    """

    height: float
    inks: tuple[Ink, ...] = ()
    lead: float = 0.0
    lead_inks: tuple[Ink, ...] = ()
    opens: bool = True
    room: float = 0.0
    behind_first: bool = False
    reach: float = 0.0
    clears: bool = False
    carry: tuple["Strip", ...] = ()
    box: Box | None = None


def total(strips: Iterable[Strip]) -> float:
    """Return the height of STRIPS on one page, the first gap included."""
    return sum(strip.lead + strip.height for strip in strips)


def after(gap: float, strips: Sequence[Strip]) -> list[Strip]:
    """Return STRIPS with GAP above them."""
    if not strips:
        return []
    return [replace(strips[0], lead=strips[0].lead + gap), *strips[1:]]


def stacked(groups: Iterable[Sequence[Strip]], *, gap: float) -> list[Strip]:
    """Return GROUPS one below the other, GAP between them."""
    stack: list[Strip] = []
    for group in groups:
        stack.extend(after(gap if stack else 0.0, group))
    return stack


def kept(strips: Sequence[Strip], *, at_most: float) -> list[Strip]:
    """Return STRIPS bound together, unless they are taller than AT_MOST."""
    if total(strips) > at_most:
        return list(strips)
    return [*strips[:1], *(replace(strip, opens=False) for strip in strips[1:])]


def bound(strips: Sequence[Strip]) -> list[Strip]:
    """Return STRIPS with the first one bound to what stands before it."""
    return [*(replace(strip, opens=False) for strip in strips[:1]), *strips[1:]]


def beside(strips: Sequence[Strip], inks: Iterable[Ink]) -> list[Strip]:
    """Return STRIPS with INKS added to the first of them."""
    first, *others = strips or [Strip(height=0.0)]
    return [replace(first, inks=(*first.inks, *inks)), *others]


def columns(*stacks: Sequence[Strip]) -> list[Strip]:
    """Return STACKS side by side, line by line, so that a row can be split between lines."""
    rows: list[Strip] = []
    for place in range(max(map(len, stacks), default=0)):
        cells = [stack[place] for stack in stacks if place < len(stack)]
        rows.append(
            Strip(
                height=max(cell.height for cell in cells),
                inks=tuple(ink for cell in cells for ink in cell.inks),
                lead=max(cell.lead for cell in cells),
                lead_inks=tuple(ink for cell in cells for ink in cell.lead_inks),
                opens=all(cell.opens for cell in cells),
            )
        )
    return rows
