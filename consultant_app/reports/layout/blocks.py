"""Blocks of a page made of strips: paragraphs, headings, rules, the panel, bullets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from reportlab.pdfgen.canvas import Canvas

from consultant_app.reports.images import Pictures
from consultant_app.reports.layout.colours import Colour, Palette
from consultant_app.reports.layout.fonts import Fonts, Weight
from consultant_app.reports.layout.lines import Line, Type, broken, natural_width
from consultant_app.reports.layout.measures import Measures
from consultant_app.reports.layout.strips import ShapeInk, Strip, TextInk
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import Span, Spans, paragraphs, plain


class Side(Enum):
    """On which side of its column a text stands."""

    START = 0
    END = 1


@dataclass(frozen=True, slots=True)
class Setting:
    """What every block needs to know: faces, pictures, distances, colours."""

    fonts: Fonts
    pictures: Pictures
    measures: Measures
    palette: Palette


@dataclass(frozen=True, slots=True)
class Column:
    """Where a text stands: its distance from the left margin, its width, its side."""

    x: float
    width: float
    side: Side = Side.START


def text_block(
    spans: Spans, type_: Type, column: Column, *, setting: Setting, tag: str, parent: Element | None
) -> list[Strip]:
    """Return SPANS as lines in COLUMN, one element per typed line; empty text gives nothing."""
    strips: list[Strip] = []
    for paragraph in paragraphs(spans):
        lines = broken(paragraph, type_, fonts=setting.fonts, width_pt=column.width)
        element = Element(tag, parent) if parent is not None else None
        strips.extend(line_strips(lines, type_, column, setting=setting, element=element))
    return strips


def line_strips(
    lines: Sequence[Line],
    type_: Type,
    column: Column,
    *,
    setting: Setting,
    element: Element | None,
) -> list[Strip]:
    """Return LINES as strips; no page starts or ends with a single line of them."""
    ascent = setting.fonts.main(Weight.REGULAR).face.ascent * (type_.beside or type_.size) / 1000
    last = len(lines) - 1
    strips = []
    for place, line in enumerate(lines):
        x = column.x + _indent(line, column)
        ink = TextInk(x=x, drop=ascent, line=line, size=type_.size, element=element)
        opens = place not in (1, last) or place == 0
        strips.append(Strip(height=type_.leading, inks=(ink,), opens=opens))
    return strips


def _indent(line: Line, column: Column) -> float:
    return column.width - line.width_pt if column.side is Side.END else 0.0


def label(
    text: str, type_: Type, column: Column, *, setting: Setting, tag: str, parent: Element | None
) -> list[Strip]:
    """Return TEXT semibold in the accent colour, as headings, names and labels are set."""
    spans = plain(text, weight=Weight.SEMIBOLD, accent=True)
    return text_block(spans, type_, column, setting=setting, tag=tag, parent=parent)


def overlay(strips: Sequence[Strip]) -> Iterator[TextInk]:
    """Yield the text of STRIPS as it lies below the top of the first one."""
    top = 0.0
    for strip in strips:
        top += strip.lead
        for ink in strip.inks:
            if isinstance(ink, TextInk):
                yield replace(ink, drop=ink.drop + top)
        top += strip.height


def widest(texts: Sequence[str], type_: Type, *, setting: Setting) -> float:
    """Return the width of the widest of TEXTS as labels, in points."""
    spans = [plain(text, weight=Weight.SEMIBOLD) for text in texts]
    return max((natural_width(span, type_, fonts=setting.fonts) for span in spans), default=0.0)


def rule(x: float, width: float, drop: float, *, line_pt: float, colour: Colour) -> ShapeInk:
    """Return a rule of WIDTH, LINE_PT thick, DROP below the top."""

    def draw(canvas: Canvas, left: float, y: float) -> None:
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(line_pt)
        canvas.line(left, y, left + width, y)

    return ShapeInk(x=x, drop=drop, draw=draw)


def disc(x: float, drop: float, radius: float, *, colour: Colour) -> ShapeInk:
    """Return a filled disc with its centre at (X, DROP): a bullet."""

    def draw(canvas: Canvas, left: float, y: float) -> None:
        canvas.setFillColorRGB(*colour)
        canvas.circle(left, y, radius, stroke=0, fill=1)

    return ShapeInk(x=x, drop=drop, draw=draw)


def semibold(text: str) -> Span:
    """Return TEXT as a semibold stretch."""
    return Span(text, Weight.SEMIBOLD)


def semibold_accent(text: str) -> Span:
    """Return TEXT as a semibold stretch in the accent colour."""
    return Span(text, Weight.SEMIBOLD, accent=True)
