"""Draw laid-out pages on a tagged canvas: panels, shapes, pictures, then text."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from consultant_app.reports.layout.blocks import Setting
from consultant_app.reports.layout.fonts import Weight
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.layout.pages import Page, Placed
from consultant_app.reports.layout.strips import (
    Box,
    FigureInk,
    Ink,
    PictureInk,
    ShapeInk,
    TextInk,
)
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.tagging import About, TaggedCanvas
from consultant_app.reports.layout.text_operators import SetLine, text_operators

# Where the footer stands below the text area.
_FOOTER_DROP = 9 * MM


@dataclass(frozen=True, slots=True)
class Chapter:
    """An entry of the outline: its title and the heading it leads to."""

    title: str
    heading: Element


@dataclass(frozen=True, slots=True)
class Story:
    """A laid-out document: pages as tall as HEIGHT, tree, outline, the footer of page n of m.

    The first page wants to carry so many strips as `told_first` says.
    """

    pages: list[Page]
    height: float
    root: Element
    chapters: tuple[Chapter, ...]
    footer: Callable[[int, int], Sequence[TextInk]]
    told_first: int = 0


def drawn(story: Story, about: About, *, setting: Setting) -> bytes:
    """Return STORY as the bytes of a PDF."""
    first_font = setting.fonts.main(Weight.REGULAR).fontName
    canvas = TaggedCanvas(setting.measures.paper, about, first_font=first_font)
    pen = _Pen(canvas, setting)
    for number, page in enumerate(story.pages, start=1):
        spots = list(pen.spots(page))
        pen.outline(spots, story.chapters)
        pen.artifacts(page, spots)
        pen.pictures(spots)
        pen.texts(spots)
        pen.footer(story.footer(number, len(story.pages)))
        canvas.end_page()
    return canvas.finished(story.root)


@dataclass(frozen=True, slots=True)
class _Spot:
    """An ink and its point on the page, from the lower left corner."""

    ink: Ink
    x: float
    y: float


class _Pen:
    """Draws the parts of a page in the colours of the document."""

    def __init__(self, canvas: TaggedCanvas, setting: Setting) -> None:
        self._canvas = canvas
        self._palette = setting.palette
        self._left = setting.measures.margin
        self._top = setting.measures.paper[1] - setting.measures.top
        self._bottom = setting.measures.bottom

    def spots(self, page: Page) -> Iterator[_Spot]:
        for placed in page:
            strip = placed.strip
            if not placed.starts_page:
                for ink in strip.lead_inks:
                    yield self._spot(ink, placed.top - strip.lead)
            for ink in strip.inks:
                yield self._spot(ink, placed.top)

    def _spot(self, ink: Ink, top: float) -> _Spot:
        return _Spot(ink, self._left + ink.x, self._top - top - ink.drop)

    def outline(self, spots: Sequence[_Spot], chapters: Sequence[Chapter]) -> None:
        """Lead the outline to the headings that start on this page."""
        first = {
            spot.ink.element: spot for spot in reversed(spots) if isinstance(spot.ink, TextInk)
        }
        for number, chapter in enumerate(chapters):
            spot = first.get(chapter.heading)
            if spot is not None and chapter.heading.is_empty():
                key = f"chapter{number}"
                self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=spot.y + 2 * _FOOTER_DROP)
                self._canvas.addOutlineEntry(chapter.title, key)

    def artifacts(self, page: Page, spots: Iterable[_Spot]) -> None:
        """Draw what says nothing, the panels first, since text stands on them."""
        self._canvas.begin_artifact()
        for box, top, height in _boxes(page):
            self._panel(box, self._top - top - height, height)
        for spot in spots:
            if isinstance(spot.ink, ShapeInk):
                spot.ink.draw(self._canvas, spot.x, spot.y)
            elif isinstance(spot.ink, PictureInk) and spot.ink.element is None:
                self._picture(spot.ink, spot)
        self._canvas.end()

    def pictures(self, spots: Iterable[_Spot]) -> None:
        """Draw the pictures that say something, each as a figure with its place on the page."""
        for spot in spots:
            ink = spot.ink
            if isinstance(ink, PictureInk | FigureInk) and ink.element is not None:
                self._canvas.begin(ink.element)
                if isinstance(ink, FigureInk):
                    ink.draw(self._canvas, spot.x, spot.y)
                else:
                    self._picture(ink, spot)
                self._canvas.end()
                ink.element.box = (spot.x, spot.y, spot.x + ink.width, spot.y + ink.height)

    def texts(self, spots: Iterable[_Spot]) -> None:
        """Write the text, one marked stretch per element; what is repeated is an artifact."""
        lines: dict[Element | None, list[SetLine]] = {}
        for spot in spots:
            if isinstance(spot.ink, TextInk):
                lines.setdefault(spot.ink.element, []).append(_set_line(spot.ink, spot))
        for element, of_element in lines.items():
            if element is None:
                self._canvas.begin_artifact("Pagination")
            else:
                self._canvas.begin(element)
            self._write(of_element)
            self._canvas.end()

    def footer(self, inks: Iterable[TextInk]) -> None:
        """Write the footer."""
        baseline = self._bottom - _FOOTER_DROP
        lines = [SetLine(ink.line, ink.size, self._left + ink.x, baseline) for ink in inks]
        self._canvas.begin_artifact("Pagination")
        self._write(lines)
        self._canvas.end()

    def _write(self, lines: Sequence[SetLine]) -> None:
        self._canvas.write(text_operators(lines, self._canvas, self._palette))

    def _panel(self, box: Box, y: float, height: float) -> None:
        canvas = self._canvas
        canvas.setFillColorRGB(*self._palette.tint)
        canvas.setStrokeColorRGB(*self._palette.panel_line)
        canvas.setLineWidth(self._palette.panel_line_pt)
        canvas.roundRect(self._left, y, box.width, height, box.radius, stroke=1, fill=1)

    def _picture(self, ink: PictureInk, spot: _Spot) -> None:
        canvas = self._canvas
        canvas.saveState()
        if ink.radius:
            outline = canvas.beginPath()
            outline.roundRect(spot.x, spot.y, ink.width, ink.height, ink.radius)
            canvas.clipPath(outline, stroke=0, fill=0)
        canvas.place(ink.picture, spot.x, spot.y, ink.width, ink.height)
        canvas.restoreState()


def _set_line(ink: TextInk, spot: _Spot) -> SetLine:
    return SetLine(ink.line, ink.size, spot.x, spot.y)


def _boxes(page: Page) -> Iterator[tuple[Box, float, float]]:
    """Yield each panel of PAGE with its top and its height on this page."""
    inside: dict[int, list[Placed]] = {}
    for placed in page:
        if placed.strip.box is not None:
            inside.setdefault(id(placed.strip.box), []).append(placed)
    for strips in inside.values():
        box, top = strips[0].strip.box, strips[0].top
        if box is not None:
            yield box, top, strips[-1].top + strips[-1].strip.height - top
