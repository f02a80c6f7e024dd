"""The two lines of noting something: what was said or done, and the plain sentence for it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionFrame, QWidget

from ui.look.appearance import Appearance
from ui.widgets.fields import LineField
from ui.widgets.hollow_dot import HollowDot

_MOST_LINES = 3
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(
    (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaptureEdit(LineField):
    """Line 1, 44 high: Enter saves at once.

    `entered` carries the text; the page empties the line when it is saved. `answers_moved` is -1
    or +1, by Alt+Up and Alt+Down. `list_wanted` comes from Down in an empty line.
    """

    entered = Signal(str)
    answers_moved = Signal(int)
    list_wanted = Signal()

    def __init__(
        self, look: Appearance, name: str, *, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        """Make an empty line; NAME is what screen readers call it."""
        super().__init__(look, name, placeholder=placeholder, style="capture", parent=parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, the arrows choose; everything else is typing."""
        key, modifiers = event.key(), event.modifiers()
        alt = modifiers == Qt.KeyboardModifier.AltModifier
        if key in _ENTER and modifiers in (_NONE, _KEYPAD):
            self.entered.emit(self.text())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and alt:
            self.answers_moved.emit(-1 if key == Qt.Key.Key_Up else +1)
        elif key == Qt.Key.Key_Down and not self.text():
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)


_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class ProposedLine(LineField):
    """Line 2: a sentence that is proposed until it is accepted or edited.

    `entered` carries the text at Enter, which accepts it; `accepted` says that it is now one's own.
    What is longer than the line goes on to a second and a third one, to be read before it is taken;
    while one's own words are being written it is a line as any other.
    """

    entered = Signal(str)
    accepted = Signal()

    def __init__(
        self, look: Appearance, name: str, *, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        """Make an empty line; NAME is what screen readers call it."""
        super().__init__(look, name, placeholder=placeholder, style="quiet", parent=parent)
        self._proposal = False
        self._dot = HollowDot(look, self)
        self.textEdited.connect(self.accept)
        self.textChanged.connect(self.updateGeometry)

    @property
    def is_proposal(self) -> bool:
        """Tell whether the text is still only proposed."""
        return self._proposal

    def propose(self, text: str) -> None:
        """Show TEXT as a proposal, unless something of one's own stands there."""
        if self._proposal or not self.text():
            self.fill(text)
            self._show_proposal(on=bool(text))

    def put(self, text: str) -> None:
        """Show TEXT as one's own."""
        self.fill(text)
        self._show_proposal(on=False)

    def accept(self, *_: object) -> None:
        """Take the proposal over."""
        if self._proposal:
            self._show_proposal(on=False)
            self.accepted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts and saves; Alt+Enter only accepts."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.accept()
        elif event.modifiers() in (_NONE, _KEYPAD):
            self.accept()
            self.entered.emit(self.text())
        else:
            super().keyPressEvent(event)

    def fill(self, text: str) -> None:
        """Show TEXT without counting it as typed, on as many lines as it needs."""
        super().fill(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as high as what is to be read."""
        hint = super().sizeHint()
        more = (self._lines() - 1) * self.fontMetrics().lineSpacing()
        return QSize(hint.width(), hint.height() + more)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a text that is longer than the line on several lines."""
        if self._lines() == 1 or (self.hasFocus() and not self._proposal):
            super().paintEvent(event)
            return
        painter, option = QPainter(self), QStyleOptionFrame()
        self.initStyleOption(option)
        panel = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(panel, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(self._room(), _WRAPPED, self.text())
        painter.end()

    def _lines(self) -> int:
        """Return on how many lines the text stands."""
        metrics, room = self.fontMetrics(), self._room()
        if room.width() <= 0 or metrics.horizontalAdvance(self.text()) <= room.width():
            return 1
        endless = QRect(0, 0, room.width(), 10_000)
        tall = metrics.boundingRect(endless, _WRAPPED, self.text()).height()
        return min(_MOST_LINES, max(1, round(tall / metrics.lineSpacing())))

    def _room(self) -> QRect:
        """Return where the text stands."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_LineEditContents
        box = self.style().subElementRect(contents, option, self)
        margins = self.textMargins()
        return box.adjusted(margins.left() + 2, 0, -margins.right() - 2, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the dot in the middle of the line; a narrower line needs more of them."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._dot.move(self._look.px(10), (self.height() - self._dot.height()) // 2)

    def _show_proposal(self, *, on: bool) -> None:
        self._proposal = on
        self.restyle("proposed" if on else "quiet")
        self.setTextMargins(self._look.px(14) if on else 0, 0, 0, 0)
        self._dot.setVisible(on)
        self.updateGeometry()
        words = self.tr("Proposed. Alt+Enter accepts it.") if on else ""
        self.setAccessibleDescription(words)
