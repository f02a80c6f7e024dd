"""What has just been done, at the lower right, with the one button that takes it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.widgets.accessible import announce
from ui.widgets.boxes import row
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.clear_place import clear_place, places_in_use
from ui.widgets.labels import Label, Wrap
from ui.widgets.overlay import SHADOW, Overlay

_STAYS_MS = 8_000
_LOOKS_AGAIN_MS = 200
_RIGHT = 28
_BOTTOM = 22


class Toast(Overlay):
    """One per window: a new piece of news takes the place of the one before.

    It stays for 8 seconds, or as it is told, and longer while the pointer or the focus is on it.
    It lies above the buttons that stand in its corner: the next one to press is never below it.
    """

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Wait, unseen, over WINDOW."""
        super().__init__(look, window, radius=10, outline="line")
        self._act: Callable[[], None] | None = None
        self._text = Label(look, "", ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._button = Button(look, self.tr("Undo"), Kind.GHOST, small=True)
        self._button.setObjectName("toast-act")
        self._button.clicked.connect(self._on_pressed)
        self._close = IconButton(look, "x", self.tr("Close"))
        self._close.clicked.connect(self.close_it)
        edges = (SHADOW + 16, SHADOW + 10, SHADOW + 8, SHADOW + 10)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._body = row(self._text, 14, self._button, 4, self._close, margins=edges, align=middle)
        self.setLayout(self._body)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self._on_time)
        self._look_again = QTimer(self)
        self._look_again.setInterval(_LOOKS_AGAIN_MS)
        self._look_again.timeout.connect(self._on_look_again)
        window.installEventFilter(self)

    def tell(
        self,
        text: str,
        *,
        action: str = "",
        act: Callable[[], None] | None = None,
        stays_ms: int = _STAYS_MS,
    ) -> None:
        """Say TEXT; with ACT there is a button with the words ACTION, "Undo" if none are given."""
        self._act = act
        self._text.setText(text)
        self._button.set_label(action or self.tr("Undo"))
        self._button.setVisible(act is not None)
        self._place()
        self._look_again.start()
        self._timer.setInterval(stays_ms)
        self._timer.start()
        announce(self, text)

    def keep_clear(self) -> None:
        """Give way to what is on show now: another page has come."""
        if self.isVisible():
            self._place()

    def close_it(self) -> None:
        """Go away now."""
        self._timer.stop()
        self._look_again.stop()
        self._act = None
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.keep_clear()
        return False

    def leaveEvent(self, event: QEvent) -> None:
        """Begin its time anew once the pointer has left."""
        self._timer.start()
        super().leaveEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is on it."""
        self._timer.stop()
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
            return
        super().keyPressEvent(event)

    def _on_pressed(self) -> None:
        act = self._act
        self.close_it()
        if act is not None:
            act()

    def _on_look_again(self) -> None:
        """Give way to what has moved below, but not away from who is about to press a button."""
        about_to = self._button.underMouse() or self._close.underMouse()
        if not (about_to or self._has_focus()):
            self._place()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _on_time(self) -> None:
        if self.underMouse() or self._has_focus():
            self._timer.start()
            return
        self.close_it()

    def _place(self) -> None:
        most = min(self._look.px(520), self._window.width() - 2 * _RIGHT)
        words = QFontMetrics(self._text.font()).horizontalAdvance(self._text.text()) + 2
        self._text.setFixedWidth(min(words, max(160, most - self._look.px(190))))
        self._body.activate()
        size = self._body.sizeHint()
        height = (
            self._body.totalHeightForWidth(size.width()) if self._body.hasHeightForWidth() else 0
        )
        wanted = QSize(size.width(), max(height, size.height())) - QSize(2 * SHADOW, 2 * SHADOW)
        room = self._window.rect().adjusted(0, self._window.height() // 3, -_RIGHT, -_BOTTOM)
        place = clear_place(wanted, room, places_in_use(self._window, but=self))
        self.show_at(place)
