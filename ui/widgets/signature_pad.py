"""White paper to sign on, with a finger, a pen or the mouse; the line comes out as a picture."""

from itertools import pairwise

from PySide6.QtCore import QBuffer, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import LIGHT, PEN
from ui.look.type import Role
from ui.widgets.accessible import announce

LEAST = QSize(560, 200)
_WIDTH = 2.6
_DOT = 3.4
_NEAR = 0.6
_RADIUS = 10.0
_SIDE, _BASE = 40, 50
_LARGER = 3
_EDGE = 6
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class SignaturePad(QWidget):
    """Paper is white and ink is dark in every look. `changed` tells of each line begun or cleared.

    A finger, a pen or the mouse writes; the hand that rests beside the pen does not. It takes no
    key: whoever can't draw here is offered another way beside it, and the description says which.
    """

    changed = Signal()

    def __init__(
        self,
        look: Appearance,
        *,
        name: str,
        hint: str,
        empty: str,
        drawn: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show white paper.

        Args:
            look: the look in force.
            name: what screen readers call it.
            hint: what stands below the line while one may sign.
            empty: the description while nothing is drawn: which other way there is.
            drawn: the description once something is.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self._look = look
        self._hint = hint
        self._states = {True: empty, False: drawn}
        self._lines: list[list[QPointF]] = []
        self._writes_with: object = None
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        self._tell_state()
        look.changed.connect(self.update)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is drawn."""
        return not self._lines

    @property
    def lines(self) -> int:
        """How many lines are drawn, each from setting down to lifting."""
        return len(self._lines)

    def clear(self) -> None:
        """Take clean paper."""
        if self.is_empty:
            return
        self._lines = []
        self._writes_with = None
        self._on_changed()

    def picture(self) -> bytes:
        """Return the lines alone as a PNG on white, cut to them; empty where nothing is drawn."""
        if self.is_empty:
            return b""
        box = self._path_box()
        size = (box.size() * _LARGER).toSize()
        image = QImage(size, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(_LARGER, _LARGER)
        painter.translate(-box.topLeft())
        self._paint_lines(painter, QColor(Qt.GlobalColor.black))
        painter.end()
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt takes a str here
        return bytes(buffer.data().data())

    def sizeHint(self) -> QSize:
        """Ask for the least that a hand needs."""
        return LEAST

    def minimumSizeHint(self) -> QSize:
        """A name does not fit on less; bigger letters make no bigger hand."""
        return LEAST

    def event(self, event: QEvent) -> bool:
        """Write with the first finger; a second one, or the palm, draws nothing."""
        if event.type() == QEvent.Type.TouchCancel:
            self._lift()
            return True
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            self._on_touch(event)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a line."""
        if event.button() == Qt.MouseButton.LeftButton and self._writes_with is None:
            self._set_down("mouse", event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self._go_on("mouse", event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._lift_of("mouse")

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Write with the pen; how hard it is pressed changes nothing, a name is one line."""
        match event.type():
            case QEvent.Type.TabletPress if event.button() == Qt.MouseButton.LeftButton:
                self._lift()  # a palm may have touched first
                self._set_down("pen", event.position())
            case QEvent.Type.TabletMove:
                self._go_on("pen", event.position())
            case QEvent.Type.TabletRelease:
                self._lift_of("pen")
            case _:
                pass
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper, the line to sign on, and what was drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._look.tokens.edge))
        painter.setBrush(QColor(LIGHT.paper))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS
        )
        self._paint_base(painter)
        self._paint_lines(painter, QColor(PEN))
        painter.end()

    def _paint_base(self, painter: QPainter) -> None:
        """Paint the line to sign on, and what to do, in letters that dark paper would not bear."""
        look = self._look
        base = self.height() - look.px(_BASE)
        painter.setPen(QColor(LIGHT.edge))
        painter.drawLine(_SIDE, base, self.width() - _SIDE, base)
        painter.setPen(QColor(LIGHT.text2))
        painter.setFont(look.font(Role.MICRO))
        room = QRectF(_SIDE, base + 2, self.width() - 2 * _SIDE, self.height() - base - 4)
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._hint
        )

    def _paint_lines(self, painter: QPainter, ink: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_ends = (Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(QPen(ink, _WIDTH, Qt.PenStyle.SolidLine, *round_ends))
        for line in self._lines:
            if len(line) == 1:
                self._paint_dot(painter, ink, line[0])
            else:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(smooth_path(line))

    def _paint_dot(self, painter: QPainter, ink: QColor, at: QPointF) -> None:
        """Paint the dot of an i: it was touched and not moved."""
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(at, _DOT / 2, _DOT / 2)
        painter.setPen(pen)

    def _path_box(self) -> QRectF:
        """Return the room that the lines take, their width and a little white around."""
        points = [point for line in self._lines for point in line]
        left, right = min(p.x() for p in points), max(p.x() for p in points)
        top, foot = min(p.y() for p in points), max(p.y() for p in points)
        return QRectF(left, top, right - left, foot - top).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)

    def _on_touch(self, event: QTouchEvent) -> None:
        for point in event.points():
            who = ("finger", point.id())
            match point.state():
                case point.State.Pressed:
                    if self._writes_with is None:
                        self._set_down(who, point.position())
                case point.State.Updated:
                    self._go_on(who, point.position())
                case point.State.Released:
                    self._lift_of(who)
                case _:
                    pass
        event.accept()

    def _set_down(self, who: object, at: QPointF) -> None:
        self._writes_with = who
        self._lines.append([self._inside(at)])
        self._on_changed()

    def _go_on(self, who: object, at: QPointF) -> None:
        if self._writes_with != who:
            return
        line, point = self._lines[-1], self._inside(at)
        if (point - line[-1]).manhattanLength() >= _NEAR:
            line.append(point)
            self.update()

    def _lift_of(self, who: object) -> None:
        if self._writes_with == who:
            self._lift()

    def _lift(self) -> None:
        self._writes_with = None

    def _inside(self, at: QPointF) -> QPointF:
        """Return AT, or the nearest place on the paper: a swing is cut at its edge."""
        edge = _WIDTH
        return QPointF(
            min(max(at.x(), edge), self.width() - edge),
            min(max(at.y(), edge), self.height() - edge),
        )

    def _on_changed(self) -> None:
        self._tell_state()
        self.update()
        self.changed.emit()

    def _tell_state(self) -> None:
        """Let a screen reader say whether something is drawn, and which other way there is."""
        words = self._states[self.is_empty]
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if self.isVisible():
                announce(self, words)


def smooth_path(points: list[QPointF]) -> QPainterPath:
    """Return a line that bends at POINTS and passes between them, as a hand does."""
    path = QPainterPath(points[0])
    for here, following in pairwise(points[1:]):
        path.quadTo(here, (here + following) / 2)
    path.lineTo(points[-1])
    return path
