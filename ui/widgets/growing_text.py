"""A text field of several lines that is as high as its text; the page around it scrolls."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.type import Role

_LONGEST = 20_000


class GrowingText(QPlainTextEdit):
    """Plain text on as many lines as it needs.

    `edited` carries the text at each change by hand, `left` when the field is left after one.
    `shortened` tells that more was put in than the field takes, and how much it takes.
    """

    edited = Signal(str)
    left = Signal(str)
    shortened = Signal(int)

    def __init__(
        self, look: Appearance, name: str, *, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        """Make an empty field; NAME is what screen readers call it."""
        super().__init__(parent)
        self._look = look
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the text when the field is left and was changed."""
        super().focusOutEvent(event)
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
        self._trim()
        self.edited.emit(self.text)

    def _trim(self) -> None:
        """Hold the text to a length that the checks and the page can take."""
        if self.document().characterCount() - 1 <= _LONGEST:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(_LONGEST)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.shortened.emit(_LONGEST)

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
