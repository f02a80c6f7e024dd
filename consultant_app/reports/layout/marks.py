"""The marks before a request: drawn shapes that print alike in colour and in grey.

Each means what the word after it says, so none of them is read aloud.
"""

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from consultant_app.domain.requests import Outcome
from consultant_app.reports.layout.colours import Colour
from consultant_app.reports.layout.strips import ShapeInk

_Draw = Callable[[Canvas, float, float, float], None]

# The ring's thickness, as a share of the mark's size, and its radius within the mark's.
_LINE = 0.1
_RING = 1 - _LINE


def mark(outcome: Outcome, x: float, drop: float, size: float, *, colour: Colour) -> ShapeInk:
    """Return the mark of OUTCOME, SIZE wide, its centre at (X, DROP)."""
    shape = _SHAPES.get(outcome, _ring)

    def draw(canvas: Canvas, left: float, y: float) -> None:
        canvas.saveState()
        canvas.setFillColorRGB(*colour)
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(size * _LINE)
        shape(canvas, left, y, size / 2)
        canvas.restoreState()

    return ShapeInk(x=x, drop=drop, draw=draw)


def _tick(canvas: Canvas, x: float, y: float, radius: float) -> None:
    """Draw a filled disc with a white tick."""
    canvas.circle(x, y, radius, stroke=0, fill=1)
    canvas.setStrokeColorRGB(1, 1, 1)
    canvas.setLineWidth(radius * 0.28)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    path.moveTo(x - radius * 0.44, y - radius * 0.02)
    path.lineTo(x - radius * 0.12, y - radius * 0.34)
    path.lineTo(x + radius * 0.46, y + radius * 0.36)
    canvas.drawPath(path, stroke=1, fill=0)


def _ring(canvas: Canvas, x: float, y: float, radius: float) -> None:
    """Draw an open ring."""
    canvas.circle(x, y, radius * _RING, stroke=1, fill=0)


def _half(canvas: Canvas, x: float, y: float, radius: float) -> None:
    """Draw a ring with its right half filled."""
    _ring(canvas, x, y, radius)
    inner = radius * _RING
    path = canvas.beginPath()
    path.moveTo(x, y - inner)
    path.arcTo(x - inner, y - inner, x + inner, y + inner, -90, 180)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _clock(canvas: Canvas, x: float, y: float, radius: float) -> None:
    """Draw a clock face at four o'clock."""
    _ring(canvas, x, y, radius)
    canvas.setLineCap(1)
    path = canvas.beginPath()
    path.moveTo(x, y + radius * 0.5)
    path.lineTo(x, y)
    path.lineTo(x + radius * 0.36, y - radius * 0.22)
    canvas.drawPath(path, stroke=1, fill=0)


def _bar(canvas: Canvas, x: float, y: float, radius: float) -> None:
    """Draw a ring with a bar across."""
    _ring(canvas, x, y, radius)
    canvas.line(x - radius * 0.5, y, x + radius * 0.5, y)


_SHAPES: dict[Outcome, _Draw] = {
    Outcome.DONE: _tick,
    Outcome.PART: _half,
    Outcome.WAITING: _clock,
    Outcome.LATER: _ring,
    Outcome.DECLINED: _bar,
}
