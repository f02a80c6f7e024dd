"""Something to tick off: a box, and words on as many lines as they need; both can be pressed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.boxes import column, row
from ui.widgets.check_box import CheckBox
from ui.widgets.labels import Label, Wrap

_TOP = Qt.AlignmentFlag.AlignTop


class TickLine(QWidget):
    """A check box whose words are never cut; `toggled` is the box's own."""

    toggled = Signal(bool)

    def __init__(
        self,
        look: Appearance,
        words: str,
        *,
        object_name: str,
        role: Role = Role.BODY,
        weight: QFont.Weight | None = None,
        beside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show WORDS behind a box called OBJECT_NAME; BESIDE stands at the right end."""
        super().__init__(parent)
        self._box = CheckBox(look, name=words)
        self._box.setObjectName(object_name)
        self._box.toggled.connect(self.toggled)
        self._words = Label(look, words, role, weight=weight, wrap=Wrap.WORDS)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | _TOP)
        self.texts: QVBoxLayout = column(
            self._room(self._words.fontMetrics().height()), self._words
        )
        self.texts.addLayout(row(None))  # short words leave their room to nobody, the box least
        line = row(self._box, look.px(8))
        line.setAlignment(self._box, _TOP)
        line.addLayout(self.texts, 1)
        if beside is not None:
            line.addSpacing(look.px(12))
            above = self._room(beside.sizeHint().height())
            line.addLayout(column(above, row(None, beside), None))  # long words end before the edge
        self.setLayout(line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the button to be let go."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words belong to the box."""
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._words.geometry().contains(place):
            self._box.click()

    def _room(self, height: int) -> int:
        """Return the room above something HEIGHT high that stands level with the box."""
        return max(0, self._box.sizeHint().height() - height) // 2
