"""Tiles: large figures side by side, each with a few words on what it counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from consultant_app.reports.layout.blocks import Column, Setting, overlay, text_block
from consultant_app.reports.layout.fonts import Weight
from consultant_app.reports.layout.lines import Type, natural_width
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.layout.strips import Ink, ShapeInk, Strip, stacked, total
from consultant_app.reports.layout.structure import Element
from consultant_app.reports.layout.text import Spans, plain

_GAP = 5 * MM
_RADIUS = 2.2 * MM
_MARGIN, _ABOVE, _BELOW = 5 * MM, 0.4, 0.6
_MOST_ABREAST = 3
_FIGURE = 25, 29
_SMALLEST = 0.75  # of their size, that long figures may be set in to stand side by side


@dataclass(frozen=True, slots=True)
class Figure:
    """What a tile shows."""

    figure: str
    text: str


def tiles(figures: Sequence[Figure], *, setting: Setting, parent: Element) -> list[Strip]:
    """Return FIGURES as tiles, as many abreast as their figures leave room for."""
    if not figures:
        return []
    abreast = _abreast(figures, setting)
    whole = Element("L", parent)
    rows = [figures[at : at + abreast] for at in range(0, len(figures), abreast)]
    gap = _GAP if abreast > 1 else _GAP / 2
    type_ = _figure_type(figures, abreast, setting)
    return stacked(([_row(row, abreast, type_, setting, whole)] for row in rows), gap=gap)


def _abreast(figures: Sequence[Figure], setting: Setting) -> int:
    """Return how many tiles stand side by side; a figure may become a little smaller for that."""
    if not setting.measures.hanging:
        return 1
    most = min(len(figures), _MOST_ABREAST)
    wanted = _widest(figures, setting) * _SMALLEST
    fitting = (n for n in range(most, 1, -1) if _width(n, setting) - 2 * _MARGIN >= wanted)
    return next(fitting, 1)


def _widest(figures: Sequence[Figure], setting: Setting) -> float:
    fonts, type_ = setting.fonts, setting.measures.type(*_FIGURE)
    return max(natural_width(_shown(figure), type_, fonts=fonts) for figure in figures)


def _width(abreast: int, setting: Setting) -> float:
    return (setting.measures.full_width - (abreast - 1) * _GAP) / abreast


def _row(
    row: Sequence[Figure], abreast: int, type_: Type, setting: Setting, parent: Element
) -> Strip:
    """Return a ROW of tiles, all as high as the highest, as one strip."""
    width = _width(abreast, setting)
    lefts = [place * (width + _GAP) for place in range(len(row))]
    texts = [
        _text(figure, type_, Column(left + _MARGIN, width - 2 * _MARGIN), setting, parent)
        for figure, left in zip(row, lefts, strict=True)
    ]
    height = max(map(total, texts)) + _BELOW * setting.measures.line
    tinted: list[Ink] = [_tile(left, width, height, setting) for left in lefts]
    return Strip(height=height, inks=(*tinted, *(ink for text in texts for ink in overlay(text))))


def _text(
    figure: Figure, type_: Type, column: Column, setting: Setting, parent: Element
) -> list[Strip]:
    item = Element("LI", parent)
    body, above = setting.measures.body, Strip(height=_ABOVE * setting.measures.line)
    big = text_block(_shown(figure), type_, column, setting=setting, tag="Lbl", parent=item)
    words = text_block(
        plain(figure.text),
        body,
        column,
        setting=setting,
        tag="P",
        parent=Element("LBody", item),
    )
    return stacked(([above, *big], words), gap=0.15 * setting.measures.line)


def _shown(figure: Figure) -> Spans:
    return plain(figure.figure, weight=Weight.BOLD, accent=True)


def _figure_type(figures: Sequence[Figure], abreast: int, setting: Setting) -> Type:
    """Return the type in which all FIGURES fit into their tiles."""
    room = _width(abreast, setting) - 2 * _MARGIN
    share = min(1.0, room / max(_widest(figures, setting), 1.0))
    size, leading = _FIGURE
    return setting.measures.type(size * share, leading)


def _tile(left: float, width: float, height: float, setting: Setting) -> ShapeInk:
    palette = setting.palette

    def draw(canvas: Canvas, x: float, y: float) -> None:
        canvas.setFillColorRGB(*palette.tint)
        canvas.setStrokeColorRGB(*palette.panel_line)
        canvas.setLineWidth(palette.panel_line_pt)
        canvas.roundRect(x, y, width, height, _RADIUS, stroke=1, fill=1)

    return ShapeInk(x=left, drop=height, draw=draw)
