"""What a person sees and does in the main window: texts, buttons, dialogs that wait."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QListView, QWidget

from helpers.hands import child
from ui.navigation import PlaceName
from ui.place import Place
from ui.widgets.record_model import ROW
from ui.widgets.rows import Row

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def clear_away() -> None:
    """Delete the windows of earlier tests: no loop does, and dressed again each takes its time."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    assert loop.exec() == 0, "an earlier test has ended all loops: nothing would be waited for"


def texts(widget: QWidget) -> list[str]:
    """Return every text inside WIDGET that can be seen: labels, and names of buttons."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [b.accessibleName() for b in widget.findChildren(QAbstractButton) if b.isVisible()]
    return labels + buttons


def seen(window: QWidget, name: str) -> QWidget:
    """Return the widget called NAME that is on show; a page made anew may have an older twin."""
    found = [widget for widget in window.findChildren(QWidget, name) if widget.isVisible()]
    assert found, f"no {name} can be seen"
    return found[-1]


def click(window: QWidget, name: str) -> None:
    """Click on the widget called NAME."""
    QTest.mouseClick(seen(window, name), Qt.MouseButton.LeftButton)


def rows(window: QWidget, name: str) -> list[Row]:
    """Return what the list called NAME shows, from top to bottom."""
    view = seen(window, name)
    assert isinstance(view, QListView)
    model = view.model()
    return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]


def titles(window: QWidget, name: str) -> list[str]:
    """Return the titles of the rows of the list called NAME."""
    return [row.title for row in rows(window, name)]


def on_place(window: QWidget) -> str:
    """Return which place of the sidebar is marked."""
    marked = [
        name
        for name in PlaceName
        if (item := window.findChild(QWidget, f"nav-{name}")) and item.property("checked")
    ]
    return marked[0] if marked else ""


def shown_page(window: QWidget) -> Place:
    """Return the page on show."""
    (page,) = (page for page in window.findChildren(Place) if page.isVisible())
    return page


class Answer:
    """What a person does in the next dialog; `texts` is what it asked, empty if none came.

    It waits for as long as the window that is active now lives: one that no dialog came for would
    answer the dialog of a later test.
    """

    def __init__(self, act: Callable[[QDialog], None]) -> None:
        """Let ACT answer; a dialog that is still there afterwards is left."""
        self.texts: list[str] = []
        self._act = act
        self._looks = 200
        self._next = QTimer(QApplication.activeWindow() or QApplication.instance())
        self._next.setInterval(5)
        self._next.timeout.connect(lambda: self._look())  # a bound method would be held weakly
        self._next.start()

    def _look(self) -> None:
        """Answer once there is something to answer."""
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        self._looks -= 1
        if dialog.isActiveWindow() or not self._looks:
            self._next.stop()
            self._answer(dialog)
        else:
            dialog.activateWindow()  # nobody else does where there is no screen

    def _answer(self, dialog: QDialog) -> None:
        self.texts = texts(dialog)
        try:
            self._act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()


def fill(dialog: QWidget, **fields: str) -> None:
    """Type into the fields of DIALOG, named as they are with underscores for hyphens."""
    for name, text in fields.items():
        field = child(dialog, name.replace("_", "-"))
        field.setFocus()
        QTest.keyClicks(field, text)


def agree(dialog: QWidget) -> None:
    """Press the primary button."""
    QTest.mouseClick(child(dialog, "act"), Qt.MouseButton.LeftButton)
