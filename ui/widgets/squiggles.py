"""Lines under words: where they are while the text is edited, and how they are drawn.

Positions are those of Qt, in UTF-16 units; findings count characters, so an emoji before one moves
it by one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextBlock,
    QTextLayout,
    QTextLine,
)

from consultant_app.domain.findings import Finding
from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.widgets.finding_texts import finding_tone
from ui.widgets.icon import pixel_ratio

_PEN = 1.5
_HALF_WAVE = 3.0
_HEIGHT = 1.5
_BELOW_BASELINE = 3.0
_TILE_HEIGHT = 6


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
            start, end = mark.start + shift, mark.end + shift
            kept.append(Mark(start, end, mark.finding, mark.words) if shift else mark)
    return tuple(kept)


class Squiggles:
    """Paints marks. A wave is drawn once and then laid like tiles: ten times as fast as a path."""

    def __init__(self, look: Appearance) -> None:
        """Paint in the colours of LOOK."""
        self._look = look
        self._tiles: dict[tuple[str, float], QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        block: QTextBlock,
        origin: QPointF,
        marks: Iterable[Mark],
        area: QRect,
    ) -> None:
        """Paint what lies in AREA of MARKS in BLOCK, whose upper left corner is ORIGIN."""
        layout, position = block.layout(), block.position()
        for mark in marks:
            start, end = max(0, mark.start - position), mark.end - position
            for number in range(_line_number(layout, start), layout.lineCount()):
                line = layout.lineAt(number)
                first = line.textStart()
                if first >= end:
                    break
                top = origin.y() + line.y()
                if area.top() <= top + line.height() and top <= area.bottom() + 1:
                    span = (max(start, first), min(end, first + line.textLength()))
                    self._paint_line(painter, line, origin, span, mark)

    def _paint_line(
        self,
        painter: QPainter,
        line: QTextLine,
        origin: QPointF,
        span: tuple[int, int],
        mark: Mark,
    ) -> None:
        left, right = (origin.x() + _x(line, place) for place in span)
        below = origin.y() + line.y() + line.ascent() + _BELOW_BASELINE
        tone = finding_tone(mark.finding)
        if tone is Tone.NEUTRAL:
            painter.setPen(QPen(QColor(self._look.tokens.text3), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(left, below), QPointF(right, below))
            return
        tile = self._tile(self._look.tokens.tint(tone)[1], pixel_ratio(painter))
        place = QRectF(round(left), round(below) - _TILE_HEIGHT / 2, right - left, _TILE_HEIGHT)
        painter.drawTiledPixmap(place, tile)

    def _tile(self, colour: str, ratio: float) -> QPixmap:
        key = (colour, ratio)
        if key not in self._tiles:
            self._tiles[key] = _wave(colour, ratio)
        return self._tiles[key]


def _wave(colour: str, ratio: float) -> QPixmap:
    """Return one whole wave, ready to be laid beside itself."""
    tile = QPixmap(round(2 * _HALF_WAVE * ratio), round(_TILE_HEIGHT * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), _PEN))
    middle = _TILE_HEIGHT / 2
    # One half more at each side, so that the ends meet.
    path = QPainterPath(QPointF(-_HALF_WAVE, middle))
    for number in range(4):
        x, up = (number - 1) * _HALF_WAVE, number % 2
        peak = middle + (-2 if up else 2) * _HEIGHT
        path.quadTo(QPointF(x + _HALF_WAVE / 2, peak), QPointF(x + _HALF_WAVE, middle))
    painter.drawPath(path)
    painter.end()
    return tile


def _line_number(layout: QTextLayout, place: int) -> int:
    line = layout.lineForTextPosition(place)
    return line.lineNumber() if line.isValid() else 0


def _x(line: QTextLine, place: int) -> float:
    # Qt answers with the place it could reach as well.
    found = cast("tuple[float, int] | float", line.cursorToX(place))
    return found[0] if isinstance(found, tuple) else found


def _units(text: str, characters: int) -> int:
    """Return how many UTF-16 units the first CHARACTERS of TEXT take."""
    before = text[:characters]
    return len(before) if before.isascii() else len(before.encode("utf-16-le", "replace")) // 2
