"""Search or do: one line over the window, from anywhere, by Ctrl+K."""

from collections.abc import Callable, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from consultant_app.domain.text_caps import MOST_OF_NAME
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, row
from ui.widgets.cards import Rule
from ui.widgets.fields import LineField
from ui.widgets.icon import Icon
from ui.widgets.labels import KeyCap, Label, Wrap
from ui.widgets.overlay import DEEP, SHADOW, Overlay
from ui.widgets.palette_hits import Hit, HitDelegate, HitGroup, HitModel

Find = Callable[[str], Sequence[HitGroup]]

_WIDTH = 620
_FROM_TOP = 96
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(QWidget):
    """A veil over the window with a panel on it.

    `chosen` carries the hit taken with Enter or a click, `start_wanted` the one with Ctrl+Enter.
    """

    chosen = Signal(Hit)
    start_wanted = Signal(Hit)

    def __init__(
        self, look: Appearance, jobs: Jobs, window: QWidget, *, do: Find, find: Find
    ) -> None:
        """Lie hidden over WINDOW.

        Args:
            look: the look in force.
            jobs: where FIND runs.
            window: what is veiled while the palette is open.
            do: the groups of what can be done for a text, asked at once on the GUI thread; for
                an empty text the likely acts.
            find: the groups of what is found for a text, on a worker; for an empty text the
                recent places.
        """
        super().__init__(window)
        self._look = look
        self._jobs = jobs
        self._window = window
        self._do = do
        self._find = find
        self._asked = ""
        self._shown: str | None = None
        self._enter: bool | None = None
        self._acts: Sequence[HitGroup] = ()
        self._came_from: QWidget | None = None
        self.hide()
        self._build()
        window.installEventFilter(self)

    def _build(self) -> None:
        look = self._look
        self._panel = Overlay(look, self, radius=14, outline="line", strength=DEEP)
        self._line = LineField(
            look,
            self.tr("Search or do"),
            placeholder=self.tr("A name, a word, or what you want to do"),
            style="search",
            most=MOST_OF_NAME,
        )
        self._line.setProperty("ringRadius", -1)
        self._line.textChanged.connect(self._ask)
        self._line.installEventFilter(self)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._model = HitModel(self._list)
        self._list.setModel(self._model)
        self._delegate = HitDelegate(look, self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.clicked.connect(self._on_clicked)
        self._nothing = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        head = row(
            Icon(look, "search", size=20),
            10,
            self._line,
            10,
            KeyCap(look, self.tr("Esc")),
            margins=(19, 8, 16, 8),
            align=Qt.AlignmentFlag.AlignVCenter,
        )
        found = column(self._nothing, self._list, margins=(12, 6, 12, 10))
        edges = (SHADOW + 1, SHADOW + 1, SHADOW + 1, SHADOW + 1)
        self._panel.setLayout(column(head, Rule(), found, margins=edges))
        self._dress()
        look.changed.connect(self._dress)

    def open(self, text: str = "") -> None:
        """Show the palette with TEXT in its line."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self._line.setText(text)
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._ask()

    def close_it(self) -> None:
        """Go away and give the focus back."""
        if self.isHidden():
            return
        self._panel.hide()
        self.hide()
        if self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list from the line, and follow the window's size."""
        if watched is self._line and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._take(event)
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._window.rect())
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_it()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 130 if self._look.tokens.dark else 84))
        painter.end()

    def _take(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._line.clear() if self._line.text() else self.close_it()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Tab):
            self._move(+1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab):
            self._move(-1)
        elif key in _ENTER:
            self._choose(start=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            return False
        return True

    def _ask(self, *_: object) -> None:
        text = self._line.text().strip()
        self._asked, self._shown, self._enter = text, None, None
        self._acts = self._do(text)
        self._jobs.run(partial(self._find, text), partial(self._on_found, text))

    def _on_found(self, text: str, groups: Sequence[HitGroup]) -> None:
        if text != self._asked or self.isHidden():
            return
        self._model.show_groups([*groups, *self._acts])
        rows = self._model.hit_rows
        words = self.tr("Nothing found for “{words}”.").format(words=text)
        self._nothing.setText(words)
        first = self._model.first_meant
        self._nothing.setVisible(bool(text) and first is None)
        self._list.setVisible(bool(rows))
        self._list.setCurrentIndex(QModelIndex() if first is None else self._model.index(first))
        self._place()
        count = self.tr("{count} found").format(count=len(rows))
        announce(self._line, count if rows else words)
        self._shown = text
        if self._enter is not None:
            self._choose(start=self._enter)

    def _move(self, step: int) -> None:
        rows = self._model.hit_rows
        if not rows:
            return
        here = self._list.currentIndex().row()
        place = rows.index(here) + step if here in rows else 0
        self._list.setCurrentIndex(self._model.index(rows[place % len(rows)]))

    def _current_words(self) -> str:
        return str(self._list.currentIndex().data() or "")

    def _choose(self, *, start: bool) -> None:
        """Take the current row; an Enter before the answer waits for it.

        Where only a choice is left, the first Enter goes to its row, and the next one takes it.
        """
        if self._shown != self._asked:
            self._enter = start
            return
        hit = self._model.hit_at(self._list.currentIndex().row())
        if hit is None:
            self._move(+1)
            announce(self._line, self.tr("{what}: Enter again").format(what=self._current_words()))
            return
        self.close_it()
        (self.start_wanted if start else self.chosen).emit(hit)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._model.hit_at(index.row()) is not None:
            self._list.setCurrentIndex(index)
            self._choose(start=False)

    def _place(self) -> None:
        height = sum(
            self._list.sizeHintForRow(row_number) for row_number in range(self._model.rowCount())
        )
        most = self._window.height() - self._look.px(_FROM_TOP) - 40
        body = self._panel.layout()
        if body is None:
            return
        self._list.setFixedHeight(max(0, min(height, most - self._look.px(80))))
        body.activate()
        width = min(self._look.px(_WIDTH), self._window.width() - 40)
        tall = body.sizeHint().height() - 2 * SHADOW
        top = min(self._look.px(_FROM_TOP), max(12, self._window.height() - tall - 12))
        self._panel.show_at(QRect((self._window.width() - width) // 2, top, width, tall))

    def _dress(self) -> None:
        self._line.setFont(self._look.font(Role.TITLE, weight=SEMIBOLD))
