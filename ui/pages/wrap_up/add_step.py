"""One line that adds a step in plain words: "Order a longer cable by Friday"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.look.appearance import Appearance
from ui.widgets.boxes import holder, row
from ui.widgets.buttons import Button
from ui.widgets.fields import LineField


class AddStep(QWidget):
    """A button that becomes a line; Enter adds the step and waits for the next, Esc ends it.

    `step_written` carries what was written, `typed` the line at each key.
    """

    step_written = Signal(str)
    typed = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Show the button."""
        super().__init__(parent)
        self._button = Button(look, self.tr("Add a step"), icon="plus")
        self._button.setObjectName("add-step")
        self._button.clicked.connect(self.open_line)
        self._line = _StepLine(
            look,
            self.tr("A step in plain words"),
            placeholder=self.tr("Order a longer cable by Friday"),
        )
        self._line.setObjectName("new-step")
        self._line.returnPressed.connect(self._on_enter)
        self._line.textEdited.connect(self.typed)
        self._line.given_up.connect(self._on_given_up)
        self._line.left.connect(self._on_left)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(holder(row(self._button, None)))
        self._stack.addWidget(self._line)

    def open_line(self) -> None:
        """Begin to write."""
        self._stack.setCurrentWidget(self._line)
        self._line.setFocus()

    def fill(self, text: str) -> None:
        """Show TEXT that was typed before and is no step yet."""
        self._line.fill(text)
        self._stack.setCurrentIndex(1 if text else 0)

    def _on_enter(self) -> None:
        text = self._line.text().strip()
        self._line.clear()
        if text:
            self.step_written.emit(text)

    def _on_given_up(self) -> None:
        self._line.clear()
        self.typed.emit("")
        self._stack.setCurrentIndex(0)
        self._button.setFocus()

    def _on_left(self, text: str) -> None:
        if not text.strip() and not self._line.hasFocus():
            self._stack.setCurrentIndex(0)


class _StepLine(LineField):
    """Esc gives it up."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
