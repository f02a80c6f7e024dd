"""Signing in a dialog over the program's window, which shows nothing while it is open."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from ui.look.appearance import Appearance
from ui.screens import screen_of
from ui.widgets.boxes import column
from ui.widgets.focus_ring import FocusRing, keyboard_leads

_WIDTH = 640
_AROUND = 64  # a title bar and a task bar


class SignDialog(QDialog):
    """Holds a sheet to sign. Esc leaves it, and so does closing: nothing is signed then."""

    def __init__(self, look: Appearance, sheet: QWidget, title: str, parent: QWidget) -> None:
        """Show SHEET over the window of PARENT."""
        super().__init__(parent)
        self.setObjectName("sign-dialog")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumWidth(_WIDTH)
        self.setLayout(column(sheet))
        self._ring = FocusRing(look, self)
        if keyboard_leads(parent):
            self._ring.show_from_now()
        self._cover = _Cover(look, parent.window())
        room = screen_of(self).availableGeometry().height() - _AROUND
        self.resize(look.px(_WIDTH), min(self.sizeHint().height(), room))

    def done(self, result: int) -> None:
        """Close; what lay over the window goes with it."""
        super().done(result)
        self._cover.hide()
        self._cover.deleteLater()
        self.deleteLater()


class _Cover(QWidget):
    """Lies over all of a window, so that nothing in it is seen."""

    def __init__(self, look: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("cover")
        self._look = look
        window.installEventFilter(self)
        self._fit()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.tokens.canvas))
        painter.end()

    def _fit(self) -> None:
        around = self.parentWidget()
        if around is not None:
            self.setGeometry(around.rect())
            self.raise_()
