"""A small panel at the thing it belongs to; Esc or a click elsewhere closes it."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.look.appearance import Appearance
from ui.widgets.boxes import Item, Margins, column
from ui.widgets.following import Following
from ui.widgets.overlay import SHADOW, Overlay, place_beside


class Popover(Overlay):
    """A panel with widgets in it, anchored to another widget.

    The focus goes into it when it opens with `take_focus`, and back to where it came from when it
    closes.
    """

    closed = Signal()

    def __init__(
        self,
        look: Appearance,
        window: QWidget,
        *items: Item,
        name: str,
        margins: Margins = (14, 12, 14, 12),
        spacing: int = 8,
    ) -> None:
        """Hold ITEMS below each other; NAME is what screen readers call the panel."""
        super().__init__(look, window)
        self._width = 0
        self._anchor: QWidget | None = None
        self._anchor_box = QRect()
        self._came_from: QWidget | None = None
        self._following = Following(self)
        self._following.moved.connect(self._place)
        left, top, right, bottom = margins
        self._body = column(
            *items,
            spacing=look.px(spacing),
            margins=(SHADOW + left, SHADOW + top, SHADOW + right, SHADOW + bottom),
        )
        self.setLayout(self._body)
        self.setAccessibleName(name)

    def open_at(
        self, anchor: QWidget, box: QRect | None = None, *, take_focus: bool = True
    ) -> None:
        """Open below ANCHOR, or below BOX, a part of it in its own coordinates."""
        self._anchor = anchor
        self._anchor_box = box or anchor.rect()
        # A menu that closes just now has the keys still; the window knows where they come back.
        self._came_from = QApplication.focusWidget() or self._window.focusWidget()
        self._following.follow(anchor)
        self._place()
        self._watch_clicks(on=True)
        if take_focus:
            self.focus_inside()

    def close_it(self) -> None:
        """Close, and give the focus back if it is in here."""
        if self.isHidden():
            return
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._window)
        self._watch_clicks(on=False)
        self._following.follow(None)
        self.hide()
        if had_focus and self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with what is in here, however deep it lies."""
        done = super().event(event)
        asked = event.type() == QEvent.Type.LayoutRequest and self.isVisible()
        if asked and self._panel_size() != self.panel.size():
            self._place()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on a click outside; installed only while it is open."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            inside = self.panel.contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            if not inside and isinstance(watched, QWidget) and watched.window() is self.window():
                self.close_it()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
            return
        super().keyPressEvent(event)

    def set_panel_width(self, width: int) -> None:
        """Be at least WIDTH wide, in pixels of the design; texts wrap inside."""
        self._width = width

    def focus_inside(self) -> None:
        """Take the focus to the first thing in the panel that can have it."""
        for child in self.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(self):
                child.setFocus(Qt.FocusReason.PopupFocusReason)
                return

    def _panel_size(self) -> QSize:
        hint = self._body.sizeHint()
        most = self._window.width() - 16 + 2 * SHADOW
        width = min(max(hint.width(), self._look.px(self._width) + 2 * SHADOW), most)
        self._body.activate()
        tall = self._body.totalHeightForWidth(width) if self._body.hasHeightForWidth() else 0
        return QSize(width, tall or hint.height()) - QSize(2 * SHADOW, 2 * SHADOW)

    def _place(self) -> None:
        if not shiboken6.isValid(self._window):
            return
        anchor_is_there = self._anchor is not None and shiboken6.isValid(self._anchor)
        if self._anchor is None or not anchor_is_there or not self._anchor.isVisible():
            self.close_it()
            return
        corner = self._anchor.mapTo(self._window, self._anchor_box.topLeft())
        anchor = QRect(corner, self._anchor_box.size())
        room = self._window.rect().adjusted(8, 8, -8, -8)
        self.show_at(place_beside(anchor, self._panel_size(), room))

    def _watch_clicks(self, *, on: bool) -> None:
        """Look at every click of the program, but only while the panel is open."""
        application = QApplication.instance()
        if application is None:
            return
        application.removeEventFilter(self)
        if on:
            application.installEventFilter(self)
