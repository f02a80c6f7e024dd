"""Whether what was typed is safe: "Saved 11:27", "Saving…", "Not saved — Try again"."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.widgets.accessible import announce
from ui.widgets.boxes import row
from ui.widgets.buttons import Button, Kind
from ui.widgets.icon import Icon
from ui.widgets.labels import Label

_SLOW_MS = 500


class SaveState(QWidget):
    """One line near the heading; it says something only when there is something to say."""

    try_again_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin with nothing said."""
        super().__init__(parent)
        self._icon = Icon(look, "check", size=16, ink=Ink.PRIMARY)
        self._text = Label(look, "", Role.SMALL, ink=Ink.TEXT2)
        self._again = Button(look, self.tr("Try again"), Kind.QUIET, small=True)
        self._again.clicked.connect(self.try_again_wanted)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(self._say_saving)
        middle = Qt.AlignmentFlag.AlignVCenter
        self.setLayout(row(self._icon, look.px(8), self._text, self._again, align=middle))
        self._icon.hide()
        self._again.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def show_nothing(self) -> None:
        """Nothing was typed yet, so there is nothing to say."""
        self._slow.stop()
        self._text.setText("")
        self._icon.hide()
        self._again.hide()

    def show_saving(self) -> None:
        """Something is being saved; say so if that takes longer than half a second."""
        if not self._slow.isActive():
            self._slow.start()

    def show_saved(self, at: str) -> None:
        """All is safe since AT, a time as people write it."""
        self._say(self.tr("Saved {time}").format(time=at), icon="check", ink=Ink.PRIMARY)

    def show_not_saved(self) -> None:
        """Saving did not work yet; the text stays on the screen, and screen readers are told."""
        text = self.tr("Not saved yet")
        self._say(text, icon="triangle-alert", ink=Ink.ROSE)
        self._again.show()
        announce(self, text, urgent=True)

    def _say_saving(self) -> None:
        self._text.setText(self.tr("Saving…"))
        self._icon.hide()

    def _say(self, text: str, *, icon: str, ink: Ink) -> None:
        self._slow.stop()
        self._text.setText(text)
        self._icon.show_icon(icon, ink)
        self._icon.show()
        self._again.hide()
