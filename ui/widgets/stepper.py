"""The steps of a longer act, with a number or a tick; any can be opened at any time."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.look.appearance import Appearance
from ui.look.type import MEDIUM, SEMIBOLD, Role
from ui.widgets.boxes import row
from ui.widgets.enter_key import pressed_by_enter
from ui.widgets.icon import Icon, paint_circle, paint_icon


class Stepper(QWidget):
    """Steps beside each other; `step_chosen` carries the index of the one pressed, from 0."""

    step_chosen = Signal(int)

    def __init__(
        self, look: Appearance, steps: Sequence[str], *, parent: QWidget | None = None
    ) -> None:
        """Show STEPS, the first one being open."""
        super().__init__(parent)
        self._steps = [_Step(look, number + 1, name) for number, name in enumerate(steps)]
        line = row(spacing=look.px(8))
        for index, step in enumerate(self._steps):
            if index:
                line.addWidget(Icon(look, "chevron-right", size=16))
            line.addWidget(step)
            step.clicked.connect(partial(self._on_pressed, index))
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, index: int, *, done: Sequence[int] = ()) -> None:
        """Show that step INDEX is open and that those in DONE are settled."""
        for number, step in enumerate(self._steps):
            step.show_state(open_now=number == index, done=number in done)

    def _on_pressed(self, index: int) -> None:
        self.step_chosen.emit(index)


class _Step(QToolButton):
    """One step: a circle with number or tick, and its name."""

    def __init__(self, look: Appearance, number: int, name: str) -> None:
        super().__init__()
        self._look = look
        self._number = number
        self._name = name
        self._open = False
        self._done = False
        self.setText(name.replace("&", "&&"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.updateGeometry)

    def show_state(self, *, open_now: bool, done: bool) -> None:
        self._open = open_now
        self._done = done
        words = self.tr("{name}, step {number}")
        if open_now:
            words = self.tr("{name}, step {number}, open now")
        elif done:
            words = self.tr("{name}, step {number}, done")
        self.setAccessibleName(words.format(name=self._name, number=self._number))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._look.font(Role.SMALL, weight=SEMIBOLD))
        width = self._look.px(24 + 8) + metrics.horizontalAdvance(self._name) + self._look.px(2)
        return QSize(width, max(self._look.px(30), metrics.height() + self._look.px(8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        circle = QRect(0, 0, self._look.px(24), self._look.px(24))
        circle.moveTop((self.height() - circle.height()) // 2)
        self._paint_circle(painter, circle)
        strong = self._open or self._done
        weight = SEMIBOLD if self._open else MEDIUM
        painter.setFont(self._look.font(Role.SMALL, weight=weight))
        tokens = self._look.tokens
        painter.setPen(QColor(tokens.text if strong or self.underMouse() else tokens.text2))
        name = self.rect().adjusted(circle.right() + self._look.px(8), 0, 0, 0)
        painter.drawText(name, int(Qt.AlignmentFlag.AlignVCenter), self._name)
        painter.end()

    def _paint_circle(self, painter: QPainter, circle: QRect) -> None:
        tokens = self._look.tokens
        if self._done and not self._open:
            paint_circle(painter, circle, self._look, tokens.primary_soft, tokens.primary_text)
            colour = tokens.primary_text
            paint_icon(painter, circle, self._look, "check", colour=colour, size=14)
            return
        ground, ink = tokens.hover, tokens.text2
        if self._open:
            ground, ink = tokens.primary, tokens.on_primary
        paint_circle(painter, circle, self._look, ground, ink)
        painter.setFont(self._look.font(Role.KEY, weight=SEMIBOLD))
        painter.setPen(QColor(ink))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
