"""A person in the overview; the whole line opens their details."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from consultant_app.domain.clients import Contact
from ui.look.appearance import Appearance
from ui.widgets.boxes import column
from ui.widgets.headers import PersonLine

_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PressedLine(QWidget):
    """A line of widgets that acts like one button, by mouse and keyboard."""

    clicked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """NAME is what screen readers say."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press."""
        if event.key() in _PRESS:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click presses."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()


class PersonRow(PressedLine):
    """How a person is called, their full name, and what to remember."""

    def __init__(self, look: Appearance, person: Contact, parent: QWidget | None = None) -> None:
        """Show PERSON."""
        super().__init__(person.name, parent)
        self.setObjectName(f"person-{person.id}")
        name = person.called
        if person.address_as and person.address_as != person.name:
            name = f"{person.address_as}  ({person.name})"
        notes = [person.remember]
        if person.large_print:
            notes.append(self.tr("Large print, please."))
        reach = "  ·  ".join(filter(None, (person.phone, person.email)))
        note = "\n".join(filter(None, (" ".join(filter(None, notes)), reach)))
        self.setLayout(
            column(
                PersonLine(look, name, note, initials_of=person.name, size=38),
                margins=(0, look.px(4), 0, look.px(4)),
            )
        )
