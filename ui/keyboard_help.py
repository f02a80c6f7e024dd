"""All keys on one page over the window, by F1."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QScrollArea, QScrollBar, QWidget

from ui.commands import Commands, Group, command_text, group_title
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.shortcuts import CommandName, shown_key
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Heading, KeyCap, Label, Wrap
from ui.widgets.overlay import DEEP, SHADOW, Overlay

_WIDTH = 900
_SIDE = 60
_ENDS = MappingProxyType(
    {
        Qt.Key.Key_Home: QScrollBar.SliderAction.SliderToMinimum,
        Qt.Key.Key_End: QScrollBar.SliderAction.SliderToMaximum,
    }
)


@dataclass(frozen=True, slots=True)
class KeyNote:
    """A key that belongs to a field or a list and is no command."""

    keys: str
    what: str
    group: Group


class KeyboardHelp(QWidget):
    """A panel with every key; Esc, F1 or a click beside it closes."""

    def __init__(self, look: Appearance, window: QWidget, commands: Commands) -> None:
        """Lie hidden over WINDOW; COMMANDS are read each time it opens."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._commands = commands
        self._panel: Overlay | None = None
        self._came_from: QWidget | None = None
        self.setAccessibleName(self.tr("Keyboard help"))
        self.hide()
        window.installEventFilter(self)

    def open(self) -> None:
        """Show the keys of every command there is now."""
        if not self.isHidden():
            self.close_it()
            return
        self._came_from = QApplication.focusWidget()
        self._panel = self._made_panel()
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self._place()
        page = self._panel.findChild(QScrollArea)
        if page is not None:  # from here the arrows scroll
            page.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self) -> None:
        """Go away and give the focus back."""
        if self._panel is not None:
            self._panel.deleteLater()
            self._panel = None
        self.hide()
        if self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._window.rect())
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F1 close; Home and End, which a scroll area does not know, lead to the ends."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.close_it()
        elif event.key() in _ENDS:
            self._scroll_to(_ENDS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes."""
        place = event.position().toPoint()
        if self._panel is None or not self._panel.geometry().contains(place):
            self.close_it()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 130 if self._look.tokens.dark else 84))
        painter.end()

    def _scroll_to(self, end: QScrollBar.SliderAction) -> None:
        page = self._panel.findChild(QScrollArea) if self._panel is not None else None
        if page is not None:
            page.verticalScrollBar().triggerAction(end)

    def _made_panel(self) -> Overlay:
        look = self._look
        panel = Overlay(look, self, radius=14, outline="line", strength=DEEP)
        close = IconButton(look, "x", self.tr("Close"), keys=self.tr("Esc"))
        close.clicked.connect(self.close_it)
        head = row(Heading(look, self.tr("Keys"), Role.TITLE), None, close)
        columns = row(spacing=look.px(36))
        for side in _two_columns(key_notes(self._commands.known())):
            columns.addLayout(self._column(side), 1)
        page = holder(column(columns, None))
        page.setObjectName("page")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setProperty("ringRadius", -1)
        area.setAccessibleName(self.tr("Keys"))
        area.setWidget(page)
        edges = (SHADOW + 24, SHADOW + 16, SHADOW + 14, SHADOW + 16)
        panel.setLayout(column(head, 8, area, margins=edges))
        return panel

    def _column(self, notes: Sequence[KeyNote]) -> QGridLayout:
        look, grid = self._look, QGridLayout()
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(7))
        grid.setColumnStretch(1, 1)
        group: Group | None = None
        for note in notes:
            if note.group is not group:
                group = note.group
                title = Heading(look, group_title(group), Role.H2)
                title.setContentsMargins(0, look.px(10), 0, 0)
                grid.addWidget(title, grid.rowCount(), 0, 1, 2)
            line = grid.rowCount()
            grid.addWidget(KeyCap(look, note.keys), line, 0)
            words = Label(look, note.what, Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
            grid.addWidget(words, line, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _place(self) -> None:
        if self._panel is None:
            return
        width = min(self._look.px(_WIDTH), self._window.width() - _SIDE)
        height = self._window.height() - _SIDE
        box = QRect(0, 0, width, height)
        box.moveCenter(self.rect().center())
        self._panel.show_at(box)


def key_notes(known: Sequence[CommandName]) -> tuple[KeyNote, ...]:
    """Return the keys of the KNOWN commands and of fields and lists, in the order of F1."""
    commands = tuple(
        KeyNote(shown_key(name), command_text(name).title, command_text(name).group)
        for name in known
    )
    groups = {note.group for note in commands} | {Group.ANYWHERE}
    fields = tuple(note for note in _field_keys() if note.group in groups)
    order = list(Group)
    return tuple(sorted(commands + fields, key=lambda note: order.index(note.group)))


def _two_columns(notes: Sequence[KeyNote]) -> tuple[Sequence[KeyNote], Sequence[KeyNote]]:
    """Put the first group at the left and the others at the right."""
    left = [note for note in notes if note.group is Group.ANYWHERE]
    return left, [note for note in notes if note.group is not Group.ANYWHERE]


def _field_keys() -> tuple[KeyNote, ...]:
    anywhere, visit, wrap_up = Group.ANYWHERE, Group.VISIT, Group.WRAP_UP
    up_down = "↑ ↓"
    return (
        KeyNote(_tr("Esc"), _tr("Close what lies on top"), anywhere),
        KeyNote(up_down, _tr("Move in a list; letters jump"), anywhere),
        KeyNote(_tr("Enter"), _tr("Open or edit the row"), anywhere),
        KeyNote(_tr("Space"), _tr("Tick the row"), anywhere),
        KeyNote(_tr("Del"), _tr("Remove the row; Undo brings it back"), anywhere),
        KeyNote(_tr("Shift F10"), _tr("Menu of the row"), anywhere),
        KeyNote(_tr("Enter"), _tr("Save what you noted"), visit),
        KeyNote(_tr("Tab"), _tr("Go to the plain sentence"), visit),
        KeyNote("“  !  +  //", _tr("Begin a request, promise, part or private note"), visit),
        KeyNote(_tr("Alt ↑ ↓"), _tr("Choose the request it answers"), visit),
        KeyNote("↓", _tr("From an empty line into the list"), visit),
        KeyNote("B  A", _tr("A photo: before, after"), visit),
        KeyNote("L  R  V", _tr("A photo: turn it, see it large and crop it"), visit),
        KeyNote(_tr("Alt ← →"), _tr("A photo: move it forward or back"), visit),
        KeyNote("← → ↑ ↓", _tr("Go from block to block"), Group.TIME),
        KeyNote(_tr("Enter"), _tr("Correct the time of the block"), Group.TIME),
        KeyNote(_tr("Alt Enter"), _tr("Accept a proposal, or the first suggestion"), wrap_up),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyboardHelp", text)
