"""Fields for the words of the page: one paragraph each, and lines the program writes by itself."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from consultant_app.domain.missing import Place
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.widgets.suggest_edit import Check, SuggestEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_COMES_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class Paragraph(SuggestEdit):
    """One text of the page, with the place where it is stored.

    Enter goes on to the next field: on paper it is one paragraph. What is only proposed is selected
    as a whole when the focus comes, so that typing takes its place. `entered` tells that the work
    goes on here, `finished` that Enter was pressed, `passed` that Alt+Enter was pressed where
    nothing is proposed.
    """

    entered = Signal()
    finished = Signal()
    passed = Signal()

    def __init__(
        self,
        look: Appearance,
        jobs: Jobs,
        check: Check,
        *,
        place: Place,
        name: str,
        placeholder: str = "",
        lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty field.

        Args:
            look: the look in force.
            jobs: where CHECK runs.
            check: gives the findings of a text; called on a worker thread.
            place: the table, the id and the field that the text belongs to.
            name: what screen readers call the field.
            placeholder: an example shown while it is empty.
            lines: Enter begins a new line, for lists with one thing a line.
            parent: the widget it belongs to.
        """
        self._being_filled = False
        self._asks = False
        self._pressed_into = False
        self._is_offered = False
        super().__init__(look, jobs, check, name=name, placeholder=placeholder, parent=parent)
        self.place = place
        self._lines = lines
        self.setObjectName(f"{place.table}-{place.id}-{place.field}")

    def fill(self, text: str, *, proposal: bool = False) -> None:
        """Show TEXT without counting it as typed; it is looked at once the page stands."""
        is_new = text != self.text
        self._being_filled = True
        super().fill(text, proposal=proposal)
        self._being_filled = False
        if not self.is_unwritten:
            self._let_go_of_it()
        elif is_new:
            self._offer_whole()

    def check_now(self) -> None:
        """Ask for the findings; not while a whole page is filled, which would slow its coming."""
        if self._being_filled:
            self._pause.start()
            return
        super().check_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the paragraph."""
        if not self._lines and event.key() in _ENTER and event.modifiers() in _PLAIN:
            if self.popover_open:
                self.escape_pressed.emit()  # else it would cover the field that comes next
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        """Take the proposal over as it is; without one, go on to the next."""
        if not self.is_proposal:
            self.passed.emit()
            return
        super().accept()
        self._let_go_of_it()

    def take(self, line: str) -> None:
        """Write LINE, as one's own; Ctrl+Z takes it back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(line)

    def ask_for_words(self, *, on: bool) -> None:
        """Have the page wait for words here, or no longer."""
        self._asks = on

    @property
    def needs_words(self) -> bool:
        """Tell whether the page waits for words here and there are none."""
        return self._asks and not self.text.strip()

    @property
    def is_waiting(self) -> bool:
        """Tell whether its words are still to be looked at."""
        return self._pause.isActive()

    def settle(self) -> None:
        """Tell at once what was typed last; its own news comes only with the next events."""
        if self._changed:
            self.edited.emit(self.text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the work goes on here."""
        super().focusInEvent(event)
        self._pressed_into = event.reason() == Qt.FocusReason.MouseFocusReason
        if event.reason() not in _COMES_BACK:
            self._offer_whole()
        self.entered.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The click that brings the focus selects what is proposed, the next sets the cursor."""
        super().mouseReleaseEvent(event)
        came, self._pressed_into = self._pressed_into, False
        if came and not self.textCursor().hasSelection() and not self.popover_open:
            self._offer_whole()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted as one paragraph."""
        if self._lines or not source.hasText():
            super().insertFromMimeData(source)
            return
        self.insertPlainText(" ".join(source.text().split("\n")))

    @property
    def is_unwritten(self) -> bool:
        """Tell whether the text that stands here is nobody's yet, so that typing replaces it."""
        return self.is_proposal

    def _offer_whole(self) -> None:
        """Select what is nobody's yet."""
        if self.hasFocus() and self.is_unwritten:
            self.selectAll()
            self._is_offered = True

    def _let_go_of_it(self) -> None:
        """Type over it no more, now that it is one's own."""
        if self._is_offered and self.textCursor().hasSelection():
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._is_offered = False

    def restyle(self, style: str) -> None:
        """Follow another `field` rule of the style sheet."""
        if self.property("field") == style:
            return
        self.setProperty("field", style)
        self.style().unpolish(self)
        self.style().polish(self)


class OwnLine(Paragraph):
    """A line that the program writes until the consultant does.

    What the program wrote is shown in quieter letters. Editing makes it the consultant's own;
    emptying it brings the program's line back.
    """

    def __init__(
        self,
        look: Appearance,
        jobs: Jobs,
        check: Check,
        *,
        place: Place,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty field; see `Paragraph`."""
        self._generated = ""
        self._is_generated = False
        super().__init__(look, jobs, check, place=place, name=name, parent=parent)
        self.edited.connect(self._on_edited)
        self.left.connect(self._on_edited)

    @property
    def is_generated(self) -> bool:
        """Tell whether the line shown is the program's."""
        return self._is_generated

    def fill_line(self, own: str, generated: str, *, made: bool = True) -> None:
        """Show the consultant's OWN line, or else what the program GENERATED.

        Before the page was MADE for the first time nothing is known of what it leaves out.
        """
        self._generated = generated
        self._is_generated = not own
        nothing = self.tr("Left out while there is nothing to say.") if made else ""
        self.setPlaceholderText(generated or nothing)
        self.fill(own or generated)
        self._show_generated(on=not own)

    @property
    def is_unwritten(self) -> bool:
        """The program's line is nobody's, and so is one whose words are not there yet."""
        return self._is_generated

    @property
    def is_looked_at(self) -> bool:
        """Look at own words only: the program takes its own from the fields below."""
        return super().is_looked_at and not self._is_generated

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """An empty line is the program's again."""
        super().focusOutEvent(event)
        if not self.text.strip():
            self.fill_line("", self._generated)

    def _on_edited(self, text: str) -> None:
        # News of a line that was emptied and left can come when the program's stands there again.
        untouched = self._is_generated and text == self._generated
        self._show_generated(on=untouched or not text.strip())

    def _show_generated(self, *, on: bool) -> None:
        self._is_generated = on
        words = self.tr("Not yet yours: it follows your answers until you change it.")
        self.setAccessibleDescription(words if on else "")
        self.restyle("proposed" if on else "")
