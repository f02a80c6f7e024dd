"""The two lines of noting something: what was said or done, and the plain sentence for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.widgets.fields import LineField
from ui.widgets.hollow_dot import HollowDot

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the dot in the middle of the line."""
        super().resizeEvent(event)
        self._dot.move(self._look.px(10), (self.height() - self._dot.height()) // 2)

    def _show_proposal(self, *, on: bool) -> None:
        self._proposal = on
        self.restyle("proposed" if on else "quiet")
        self.setTextMargins(self._look.px(14) if on else 0, 0, 0, 0)
        self._dot.setVisible(on)
        words = self.tr("Proposed. Alt+Enter accepts it.") if on else ""
        self.setAccessibleDescription(words)
