"""Lines under words: where they are while the text is edited, and how they are drawn.

Positions are those of Qt, in UTF-16 units; findings count characters, so an emoji before one moves
it by one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock, QTextLine

from consultant_app.domain.findings import Finding
from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.widgets.finding_texts import finding_tone

_PEN = 1.5
_HALF_WAVE = 3.0
_HEIGHT = 1.5
_BELOW_BASELINE = 3.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding, the words it is about, and their place now; start inclusive, end exclusive."""

    start: int
    end: int
    finding: Finding
    words: str


def marks_for(text: str, findings: Iterable[Finding]) -> tuple[Mark, ...]:
    """Return the marks of FINDINGS in TEXT, in reading order."""
    marks = (
        Mark(
            _units(text, found.start),
            _units(text, found.end),
            found,
            text[found.start : found.end],
        )
        for found in findings
    )
    return tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))


def after_edit(marks: Sequence[Mark], *, at: int, removed: int, added: int) -> tuple[Mark, ...]:
    """Return MARKS where they are after an edit; those that it touched are gone."""
    kept = []
    for mark in marks:
        if mark.end <= at:
            kept.append(mark)
        elif mark.start >= at + removed:
            shift = added - removed
            kept.append(replace(mark, start=mark.start + shift, end=mark.end + shift))
    return tuple(kept)


def paint_marks(
    painter: QPainter,
    block: QTextBlock,
    origin: QPointF,
    marks: Iterable[Mark],
    look: Appearance,
) -> None:
    """Paint the part of MARKS that lies in BLOCK, whose upper left corner is ORIGIN."""
    layout = block.layout()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks:
        start, end = mark.start - block.position(), mark.end - block.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if start < last and end > first:
                _paint(painter, line, origin, (max(start, first), min(end, last)), mark, look)


def _paint(
    painter: QPainter,
    line: QTextLine,
    origin: QPointF,
    span: tuple[int, int],
    mark: Mark,
    look: Appearance,
) -> None:
    left, right = (origin.x() + _x(line, place) for place in span)
    below = origin.y() + line.y() + line.ascent() + _BELOW_BASELINE
    tone = finding_tone(mark.finding)
    if tone is Tone.NEUTRAL:
        painter.setPen(QPen(QColor(look.tokens.text3), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(left, below), QPointF(right, below))
        return
    painter.setPen(QPen(QColor(look.tokens.tint(tone)[1]), _PEN))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_wave(left, right, below))


def _wave(left: float, right: float, middle: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, middle))
    x, up = left, True
    while x < right:
        step = min(_HALF_WAVE, right - x)
        peak = middle + (-2 if up else 2) * _HEIGHT
        path.quadTo(QPointF(x + step / 2, peak), QPointF(x + step, middle))
        x, up = x + _HALF_WAVE, not up
    return path


def _x(line: QTextLine, place: int) -> float:
    # Qt answers with the place it could reach as well.
    found = cast("tuple[float, int] | float", line.cursorToX(place))
    return found[0] if isinstance(found, tuple) else found


def _units(text: str, characters: int) -> int:
    """Return how many UTF-16 units the first CHARACTERS of TEXT take."""
    before = text[:characters]
    return len(before) if before.isascii() else len(before.encode("utf-16-le", "replace")) // 2
