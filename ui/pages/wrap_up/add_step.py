"""One line that adds a step in plain words: "Order a longer cable by Friday"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


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
        self._line.textEdited.connect(self._on_typed)
        question = self.tr("What is to be done? A few words are enough.")
        self._question = Label(look, question, Role.MICRO, ink=Ink.AMBER)
        self._question.hide()
        self._line.given_up.connect(self._on_given_up)
        self._line.left.connect(self._on_left)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(holder(row(self._button, None)))
        self._stack.addWidget(holder(column(self._line, self._question, spacing=look.px(4))))

    def open_line(self) -> None:
        """Begin to write."""
        self._stack.setCurrentIndex(1)
        self._line.setFocus()

    def fill(self, text: str) -> None:
        """Show TEXT that was typed before and is no step yet."""
        self._line.fill(text)
        self._stack.setCurrentIndex(1 if text else 0)

    def _on_enter(self) -> None:
        text = self._line.text().strip()
        if text:
            self.step_written.emit(text)

    def take_next(self) -> None:
        """Wait for the next step in an empty line."""
        self._line.clear()
        self._question.hide()

    def ask(self) -> None:
        """Ask what is to be done: the line names nothing."""
        self._question.show()
        announce(self._question, self._question.text(), urgent=True)

    def _on_typed(self, text: str) -> None:
        self._question.hide()
        self.typed.emit(text)

    def _on_given_up(self) -> None:
        self.take_next()
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
