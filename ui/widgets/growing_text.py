"""A text field of several lines that is as high as its text; the page around it scrolls."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.letter_room import LetterRoom

LONGEST = 20_000
"""What is typed is refused from here on: the checks and the page can take no more at once."""

_FOR_A_MOMENT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""A menu of the field, another program: what is selected is wanted there, or on coming back."""

_LINE_ENDS = ("\r", "\n")


class GrowingText(QPlainTextEdit):
    """Plain text on as many lines as it needs.

    `edited` carries the text at each change by hand, `left` when the field is left after one.
    """

    edited = Signal(str)
    left = Signal(str)

    def __init__(
        self,
        look: Appearance,
        name: str,
        *,
        placeholder: str = "",
        most: int = LONGEST,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty field that takes MOST letters; NAME is what screen readers call it."""
        super().__init__(parent)
        self._look = look
        self._room_for_letters = LetterRoom(look, self, min(most, LONGEST))
        self._filling = False
        self._changed = False
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().contentsChange.connect(self._on_contents_change)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._dress()
        look.changed.connect(self._dress)

    @property
    def text(self) -> str:
        """The text as typed; `toPlainText` would turn non-breaking spaces into plain ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def fill(self, text: str) -> None:
        """Show TEXT without counting it as typed."""
        if text == self.text:
            return
        self._filling = True
        self._room_for_letters.hold(len(text))
        self._room_for_letters.say_nothing()
        self.setPlainText(text)
        self._filling = False
        self._changed = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower field needs more lines."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the field."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type a letter if there is room for it."""
        typed = event.text()
        is_letter = typed.isprintable() or typed in _LINE_ENDS
        if not typed or not is_letter or self._has_room_for(len(typed)):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method has put together if there is room for it."""
        fits = self._has_room_for(len(event.commitString()))
        super().inputMethodEvent(event if fits else QInputMethodEvent())  # the empty one clears

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped if there is room for all of it."""
        if self._has_room_for(len(source.text())):
            super().insertFromMimeData(source)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the text when the field is left and was changed; nothing stays selected."""
        super().focusOutEvent(event)
        if event.reason() not in _FOR_A_MOMENT:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        if self._changed:
            self._changed = False
            self.left.emit(self.text)

    def _on_contents_change(self, _at: int, removed: int, added: int) -> None:
        if self._filling or removed == added == 0:
            return
        self._changed = True
        # The signal comes in the middle of the change; listeners look when it is over.
        QTimer.singleShot(0, self, self._tell_edited)

    def _tell_edited(self) -> None:
        self._room_for_letters.say_nothing()
        self.edited.emit(self.text)

    def _has_room_for(self, letters: int) -> bool:
        """Tell whether LETTERS fit in the place of what is selected; if not, it is told."""
        cursor = self.textCursor()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        left = self.document().characterCount() - 1 - selected
        return not letters or self._room_for_letters.takes(left + letters)

    def _dress(self) -> None:
        self.setFont(self._look.font(Role.BODY))
        placeholder = self.placeholderText()
        self.setPlaceholderText("")  # Qt lays it out once, in the font of that moment
        self.setPlaceholderText(placeholder)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text; a field that scrolls inside a page that scrolls is a trap."""
        text = max(1, sum(self._lines_of_blocks())) * self._line_height()
        self.setFixedHeight(text + self._look.px(22))

    def _line_height(self) -> int:
        return QFontMetrics(self.font()).lineSpacing()

    def _lines_of_blocks(self) -> Iterator[int]:
        block = self.document().begin()
        while block.isValid():
            # Laying out is lazy: without this a line that has just wrapped is not counted.
            self.blockBoundingRect(block)
            yield block.layout().lineCount()
            block = block.next()
