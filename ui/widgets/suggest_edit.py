"""A text field that shows, quietly, what could be kinder, plainer or safer.

It knows no rule: a callable gives the findings, run beside the window after a pause in typing.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from consultant_app.domain.findings import Finding
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.widgets.finding_texts import finding_tip
from ui.widgets.growing_text import GrowingText
from ui.widgets.hollow_dot import HollowDot
from ui.widgets.leaving_out import close_gap
from ui.widgets.squiggles import Mark, Squiggles, after_edit, marks_for

Check = Callable[[str], Sequence[Finding]]

_PAUSE_MS = 250
_LOW = 160
_LETTER = 12


class SuggestEdit(GrowingText):
    """Plain text with squiggles. It grows with its text; the page around it scrolls.

    A proposal has a hollow dot before it; Alt+Enter accepts it, and so does editing it.
    """

    accepted = Signal(str)
    marks_changed = Signal()
    mark_pressed = Signal(object)
    next_wanted = Signal()
    previous_wanted = Signal()
    first_fix_wanted = Signal()
    popover_wanted = Signal()
    escape_pressed = Signal()

    def __init__(
        self,
        look: Appearance,
        jobs: Jobs,
        check: Check,
        *,
        name: str,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty field.

        Args:
            look: the look in force.
            jobs: where CHECK runs.
            check: gives the findings of a text; called on a worker thread.
            name: what screen readers call the field.
            placeholder: an example shown while it is empty.
            parent: the widget it belongs to.
        """
        self._jobs = jobs
        self._check = check
        self._marks: tuple[Mark, ...] = ()
        self._kept: set[tuple[str, str]] = set()
        self._revision = 0
        self._proposal = False
        self._repeats = False
        self.popover_open = False
        super().__init__(look, name, placeholder=placeholder, parent=parent)
        self._squiggles = Squiggles(look)
        self._dot = HollowDot(look, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.check_now)

    @property
    def is_proposal(self) -> bool:
        """Tell whether the text is still one that the program proposed."""
        return self._proposal

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The places marked now, in reading order."""
        return self._marks

    @property
    def is_looked_at(self) -> bool:
        """Tell whether the reader reads these words here, so that they are worth a suggestion."""
        return not self._repeats

    def only_repeats(self, *, on: bool) -> None:
        """Look no more at words that the reader reads elsewhere, or look at them again."""
        if on != self._repeats:
            self._repeats = on
            self.check_now()

    def fill(self, text: str, *, proposal: bool = False) -> None:
        """Show TEXT without counting it as typed, and check it."""
        super().fill(text)
        self._show_proposal(on=proposal)
        self.check_now()

    def accept(self) -> None:
        """Take the proposal over as it is."""
        if self._proposal:
            self._show_proposal(on=False)
            self.accepted.emit(self.text)

    def check_now(self) -> None:
        """Ask for the findings of the text as it is."""
        self._pause.stop()
        if not self.is_looked_at:
            self._show_marks(())
            return
        text = self.text
        done = partial(self._on_checked, self._revision, text)
        self._jobs.run(partial(self._check, text), done)

    def replace_mark(self, mark: Mark, words: str) -> None:
        """Put WORDS in the place of MARK, as one step that Ctrl+Z takes back."""
        if mark not in self._marks:
            return
        cursor = self.textCursor()
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.insertText(words)
        if not words:
            close_gap(cursor)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.check_now()

    def keep_mark(self, mark: Mark) -> None:
        """Say no more about the words of MARK in this field."""
        self._kept.add(self._key(mark))
        self._show_marks(self._marks)

    def mark_box(self, mark: Mark) -> QRect:
        """Return what a panel about MARK should not cover, in this widget's coordinates."""
        if self.height() <= self._look.px(_LOW):
            return self.rect()
        cursor = QTextCursor(self.document())
        cursor.setPosition(mark.start)
        return self.cursorRect(cursor).translated(self.viewport().pos())

    def select_mark(self, mark: Mark) -> None:
        """Put the cursor behind MARK, so that typing goes on there."""
        cursor = self.textCursor()
        cursor.setPosition(mark.end)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look for the keys of suggestions first."""
        act = self._act_for(event)
        if act is None:
            super().keyPressEvent(event)
            return
        act()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes into the open popover first; Qt asks here before any key is seen."""
        if forward and self.popover_open:
            self.popover_wanted.emit()
            return True
        return super().focusNextPrevChild(forward)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on marked words asks about them."""
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        if event.button() != Qt.MouseButton.LeftButton or cursor.hasSelection():
            return
        mark = self._mark_at(cursor.position())
        if mark is not None:
            self.mark_pressed.emit(mark)

    def viewportEvent(self, event: QEvent) -> bool:
        """Resting on marked words tells what they are; a click does more."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._mark_under(event.pos())
            tip = finding_tip(mark.finding) if mark is not None else ""
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text and the lines under it."""
        super().paintEvent(event)
        if not self._marks:
            return
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        self._paint_squiggles(painter, event.rect())
        painter.end()

    def _mark_at(self, place: int) -> Mark | None:
        return next((m for m in self._marks if m.start <= place <= m.end), None)

    def _mark_under(self, point: QPoint) -> Mark | None:
        cursor = self.cursorForPosition(point)
        beside = self.cursorRect(cursor).adjusted(-_LETTER, 0, _LETTER, 0)
        return self._mark_at(cursor.position()) if beside.contains(point) else None

    def _paint_squiggles(self, painter: QPainter, area: QRect) -> None:
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(offset)
            if box.top() > area.bottom():
                return
            end = block.position() + block.length()
            here = [m for m in self._marks if m.start < end and m.end > block.position()]
            if here:
                self._squiggles.paint(painter, block, box.topLeft(), here, area)
            block = block.next()

    def _act_for(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_F7:
            back = modifiers & Qt.KeyboardModifier.ShiftModifier
            return self.previous_wanted.emit if back else self.next_wanted.emit
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and modifiers & Qt.KeyboardModifier.AltModifier:
            return self.first_fix_wanted.emit if self.popover_open else self.accept
        if key == Qt.Key.Key_Escape and self.popover_open:
            return self.escape_pressed.emit
        return None

    def _on_contents_change(self, at: int, removed: int, added: int) -> None:
        super()._on_contents_change(at, removed, added)
        if removed == added == 0:
            return
        self._revision += 1
        if self._marks:
            self._show_marks(after_edit(self._marks, at=at, removed=removed, added=added))
        if not self._filling:
            self._pause.start()

    def _tell_edited(self) -> None:
        if self._proposal:
            self._show_proposal(on=False)
        super()._tell_edited()

    def _on_checked(self, revision: int, text: str, findings: Sequence[Finding]) -> None:
        if revision == self._revision and self.is_looked_at:
            self._show_marks(marks_for(text, findings))

    def _show_marks(self, marks: Sequence[Mark]) -> None:
        shown = tuple(mark for mark in marks if self._key(mark) not in self._kept)
        before, self._marks = self._marks, shown
        if [mark.finding for mark in shown] != [mark.finding for mark in before]:
            self.viewport().update()
            self.marks_changed.emit()

    @staticmethod
    def _key(mark: Mark) -> tuple[str, str]:
        return mark.finding.rule, mark.words

    def _show_proposal(self, *, on: bool) -> None:
        self._proposal = on
        words = self.tr("Proposed. Alt+Enter accepts it.") if on else ""
        self.setAccessibleDescription(words)
        self.setProperty("field", "proposed" if on else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setViewportMargins(self._look.px(16) if on else 0, 0, 0, 0)
        self._dot.setVisible(on)
        self._fit()

    def _fit(self) -> None:
        super()._fit()
        if self._proposal:
            first_line = self._look.px(10) + self._line_height() // 2
            self._dot.move(self._look.px(11), first_line - self._dot.height() // 2)
