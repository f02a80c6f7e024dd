"""How many letters a field takes: what would not fit is refused, and a line at the field says so.

Nothing is cut: what stood there stays, and a paste that is too long is not put in. So no form ever
hands on a text that the records refuse.
"""

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.accessible import announce
from ui.widgets.labels import Label
from ui.widgets.popover import Popover

_STAYS_MS = 8_000


class LetterRoom(QObject):
    """The room of one field for letters, and the line that tells when it is full."""

    def __init__(self, look: Appearance, field: QWidget, most: int) -> None:
        """Let FIELD hold MOST letters."""
        super().__init__(field)
        self._look = look
        self._field = field
        self._most = most
        self._held = 0
        self._popover: Popover | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.say_nothing)

    def hold(self, letters: int) -> None:
        """Leave room for a text of LETTERS that is filled in; it stays whole, if longer too."""
        self._held = letters

    def takes(self, letters: int) -> bool:
        """Tell whether a text of LETTERS fits; one that does not is told at the field."""
        if letters <= max(self._most, self._held):
            return True
        # Asked in the middle of a change; the line comes when that is over.
        QTimer.singleShot(0, self, self.tell)
        return False

    def tell(self, most: int = 0) -> None:
        """Say at the field that MOST letters are the most, by default as many as it takes."""
        words = self.tr("{most} letters are the most here. What was there stays.")
        text = words.format(most=QLocale().toString(most or self._most))
        self.say_nothing()
        window = self._field.window()
        line = Label(self._look, text, Role.SMALL)
        self._popover = Popover(self._look, window, line, name=text, margins=(12, 8, 12, 8))
        self._popover.setObjectName("letter-room")
        self._field.destroyed.connect(self._popover.deleteLater)
        self._popover.open_at(self._field, take_focus=False)
        self._field.installEventFilter(self)
        self._wait.start(_STAYS_MS)
        announce(self._field, text)

    def say_nothing(self) -> None:
        """Take the line away."""
        self._wait.stop()
        if self._popover is not None:
            self._field.removeEventFilter(self)
            self._popover.close_it()
            self._popover.deleteLater()
            self._popover = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Be silent once the field is left; installed only while the line is shown."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.say_nothing()
        return False


class LineLetters(QValidator):
    """Asks the room of a line at every change by hand; Qt takes back what does not fit."""

    def __init__(self, room: LetterRoom) -> None:
        """Ask ROOM."""
        super().__init__(room)
        self._room = room

    def validate(self, text: str, _place: int) -> QValidator.State:
        """Refuse a TEXT for which there is no room."""
        fits = self._room.takes(len(text))
        return QValidator.State.Acceptable if fits else QValidator.State.Invalid
