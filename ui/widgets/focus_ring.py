"""The ring around what has the keyboard focus; one overlay per window."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from ui.look.appearance import Appearance
from ui.widgets.following import Following

_LINE = 2
_GAP = 2
_OUT = _LINE + _GAP
_USUAL_RADIUS = 8

_WAYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
    }
)
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_KEY_EVENTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})


class FocusRing(QWidget):
    """Shown after the keyboard was used to move, hidden by the mouse; always on in high contrast.

    A widget can ask for another radius than 8 by its property `ringRadius`, and for no ring at
    all by `ringRadius` below 0 (a list draws its own current row). Its property `ringBox` is the
    part of it, in its own coordinates, that the keys act on: one tab of a row.
    """

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Lie over WINDOW."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._target: QWidget | None = None
        self._by_keyboard = False
        self._following = Following(self)
        self._following.moved.connect(self._place)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        window.installEventFilter(self)
        look.changed.connect(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn from the window and the focused widget whether keyboard or mouse is used."""
        kind = event.type()
        if kind in _KEY_EVENTS and isinstance(event, QKeyEvent) and _moves(event):
            self._use(keyboard=True)
        elif kind == QEvent.Type.MouseButtonPress:
            self._use(keyboard=False)
        elif kind == QEvent.Type.DynamicPropertyChange and watched is self._target:
            self._place()
        elif kind == QEvent.Type.Show and watched is self._window:
            self._watch_native_window()
        return False

    @property
    def by_keyboard(self) -> bool:
        """Tell whether the keyboard led here, and not the mouse."""
        return self._by_keyboard

    def show_from_now(self) -> None:
        """Show the ring as after a key: a shortcut has just led here."""
        self._use(keyboard=True)

    @property
    def colour(self) -> str:
        """The colour of the ring: a light one on the dark bar, which is green as the usual one."""
        tokens, around = self._look.tokens, self._target
        while around is not None and around.property("card") != "bar":
            around = around.parentWidget()
        return tokens.ring if around is None else tokens.on_bar

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.colour), _LINE))
        half = _LINE / 2
        box = self.rect().toRectF().adjusted(half, half, -half, -half)
        radius = self._radius() + _GAP + half
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is not self._window.window():
            now = None
        self._let_go()
        self._target = now
        self._following.follow(now)
        if now is not None:
            now.installEventFilter(self)
        self._place()

    def _watch_native_window(self) -> None:
        """Clicks pass here whichever widget they are for; one filter instead of hundreds."""
        native = self._window.window().windowHandle()
        if native is not None:
            native.installEventFilter(self)

    def _let_go(self) -> None:
        if self._target is not None and shiboken6.isValid(self._target):
            self._target.removeEventFilter(self)

    def _use(self, *, keyboard: bool) -> None:
        self._by_keyboard = keyboard
        self._place()

    def _place(self) -> None:
        """Put the ring around the target, or hide it."""
        place = self._place_wanted()
        if place is None:
            self.hide()
            return
        self.setGeometry(place)
        self.setMask(QRegion(self.rect()).subtracted(self._hole()))
        self.raise_()
        self.show()

    def _hole(self) -> QRegion:
        """Return what the ring leaves free: typing inside it repaints no overlay.

        Its corners stay covered, or the round of the ring would be cut there.
        """
        box, corner = self.rect().adjusted(_OUT, _OUT, -_OUT, -_OUT), self._radius() + _GAP
        wide = QRegion(box.adjusted(0, corner, 0, -corner))
        return wide.united(QRegion(box.adjusted(corner, 0, -corner, 0)))

    def _radius(self) -> int:
        wanted = self._target.property("ringRadius") if self._target is not None else None
        return wanted if isinstance(wanted, int) else _USUAL_RADIUS

    def _place_wanted(self) -> QRect | None:
        target = self._target
        if target is None or not (self._by_keyboard or self._look.tokens.contrast):
            return None
        if self._radius() < 0 or not target.isVisible():
            return None
        part = target.property("ringBox")
        acted_on = part if isinstance(part, QRect) else target.rect()
        box = QRect(target.mapTo(self._window, acted_on.topLeft()), acted_on.size())
        return box.adjusted(-_OUT, -_OUT, _OUT, _OUT) if self._is_in_view(box) else None

    def _is_in_view(self, box: QRect) -> bool:
        """Tell whether BOX is not scrolled away: the ring would lie over other things."""
        parent = self._target.parentWidget() if self._target is not None else None
        while parent is not None and parent is not self._window:
            if isinstance(parent.parentWidget(), QAbstractScrollArea):
                view = QRect(parent.mapTo(self._window, parent.rect().topLeft()), parent.size())
                if not view.adjusted(-_OUT, -_OUT, _OUT, _OUT).contains(box):
                    return False
            parent = parent.parentWidget()
        return True


def keyboard_leads(widget: QWidget) -> bool:
    """Tell whether the window of WIDGET is worked by keyboard just now."""
    ring = widget.window().findChild(FocusRing)
    return ring is not None and ring.by_keyboard


def _moves(event: QKeyEvent) -> bool:
    """Tell whether a key is one to move with, or a shortcut; letters are for writing."""
    function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12
    return event.key() in _WAYS or function_key or bool(event.modifiers() & _COMMAND)
