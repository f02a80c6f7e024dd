"""The hard words of the page and what they mean: each explained on it, or left out by a tick."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultant_app.domain.drafts import UsedWord
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.widgets.boxes import column, holder, row
from ui.widgets.check_box import CheckBox
from ui.widgets.labels import Label
from ui.widgets.tick_line import TickLine


class UsedWords(QWidget):
    """Shown only while the page has such words; `word_chosen` carries an id and whether it stays.

    It follows the page as it is made, so it knows a word a moment after it was written.
    """

    word_chosen = Signal(str, bool)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Be hidden until there is a word."""
        super().__init__(parent)
        self._look = look
        self._boxes: dict[UsedWord, CheckBox] = {}
        self._lines: QWidget | None = None
        title = Label(look, self.tr("Words I used"), Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT)
        hint = Label(look, self.tr("Explained at the end of the page"), Role.MICRO, ink=Ink.TEXT2)
        margins = (0, look.px(16), 0, 0)
        self._box: QVBoxLayout = column(row(title, None, hint), spacing=look.px(4), margins=margins)
        self.setLayout(self._box)
        self.hide()

    def fill(self, words: Sequence[UsedWord]) -> None:
        """Show WORDS, those that are explained with a tick."""
        if tuple(words) == tuple(self._boxes):
            return
        focus = next((word.id for word, box in self._boxes.items() if box.hasFocus()), "")
        self._build(words)
        self.setVisible(bool(words))
        again = next((box for word, box in self._boxes.items() if word.id == focus), None)
        if again is not None:
            again.setFocus()

    def _build(self, words: Sequence[UsedWord]) -> None:
        if self._lines is not None:
            self._box.removeWidget(self._lines)
            self._lines.hide()
            self._lines.deleteLater()
        self._boxes = {}
        self._lines = holder(column(*(self._line(word) for word in words)))
        self._box.addWidget(self._lines)
        self._lines.show()

    def _line(self, word: UsedWord) -> QWidget:
        words = self.tr("{term}: {meaning}").format(term=word.term, meaning=word.meaning)
        line = TickLine(self._look, words, object_name=f"word-{word.id}", role=Role.SMALL)
        for box in line.findChildren(CheckBox):
            box.setChecked(word.shown)
            self._boxes[word] = box
        line.toggled.connect(partial(self.word_chosen.emit, word.id))
        return line
