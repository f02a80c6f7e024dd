"""Fields to write in, and the label and the help around them."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from consultant_app.domain.text_caps import MOST_OF_NAME, MOST_OF_TEXT
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.widgets.boxes import column
from ui.widgets.choice_model import ChoiceModel
from ui.widgets.icon import paint_icon
from ui.widgets.labels import Label, Wrap
from ui.widgets.letter_room import LetterRoom, LineLetters

LONGEST = 4_000
"""What is typed into a line is refused from here on; a text stored longer is shown whole."""

_BY_HAND = frozenset({Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason})
_NEVER_CUT = 2 * MOST_OF_TEXT  # Qt counts some letters twice, and cuts without a word


class LineField(QLineEdit):
    """One line of text.

    `left` is emitted when the field is left or Enter is pressed, but only if its text was changed
    by hand since it was filled.
    """

    left = Signal(str)

    def __init__(
        self,
        look: Appearance,
        name: str,
        *,
        placeholder: str = "",
        style: str = "",
        most: int = LONGEST,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty field.

        Args:
            look: the look in force.
            name: what screen readers call it; the same words as its label.
            placeholder: an example shown while it is empty.
            style: a `field` of the style sheet: capture, quiet, filter.
            most: how many letters it takes; `most_letters` knows what a record may hold.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self._look = look
        self._style = style
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(_NEVER_CUT)
        self._is_offer = False
        self._room_for_letters = LetterRoom(look, self, min(most, LONGEST))
        self.setValidator(LineLetters(self._room_for_letters))
        self.textChanged.connect(self._room_for_letters.say_nothing)
        self.setProperty("field", style)
        self.editingFinished.connect(self._on_finished)
        self.textEdited.connect(self._is_written)
        self._dress()
        look.changed.connect(self._dress)

    def offer(self, text: str) -> None:
        """Show TEXT until something is typed: the first letter takes its place."""
        self.fill(text)
        self._is_offer = True
        if self.hasFocus():
            self.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have what is only offered chosen, also where the program itself brought the focus."""
        super().focusInEvent(event)
        if self._is_offer and event.reason() not in _BY_HAND:
            self.selectAll()

    def fill(self, text: str) -> None:
        """Show TEXT without counting it as typed."""
        if text == self.text():
            return
        blocked = self.blockSignals(True)
        self.setText(text)
        self.setCursorPosition(0)
        self.setModified(False)
        self.blockSignals(blocked)

    def setText(self, text: str | None) -> None:
        """Show TEXT whole, however long it is."""
        self._room_for_letters.hold(len(text or ""))
        super().setText(text)

    def tell_most(self, most: int) -> None:
        """Say at the field that what it holds may have MOST letters."""
        self._room_for_letters.tell(most)

    def show_trouble(self, *, trouble: bool) -> None:
        """Outline the field as one that needs another look, or as usual."""
        in_trouble = "day-trouble" if self._style == "day" else "trouble"  # room for its sign
        self.restyle(in_trouble if trouble else self._style)

    def restyle(self, style: str) -> None:
        """Follow another `field` rule of the style sheet."""
        if self.property("field") == style:
            return
        self.setProperty("field", style)
        self.style().unpolish(self)
        self.style().polish(self)

    def _is_written(self) -> None:
        self._is_offer = False

    def _on_finished(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.left.emit(self.text())

    def _dress(self) -> None:
        self.setFont(self._look.font(Role.INPUT if self._style == "capture" else Role.BODY))


class FilterField(LineField):
    """A field that narrows a list; Esc empties it."""

    def __init__(self, look: Appearance, name: str, *, parent: QWidget | None = None) -> None:
        """Show NAME as the placeholder too."""
        super().__init__(
            look, name, placeholder=name, style="filter", most=MOST_OF_NAME, parent=parent
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field; once it is empty, Esc goes on to whoever is next."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field with a magnifying glass in it."""
        super().paintEvent(event)
        painter = QPainter(self)
        paint_field_icon(painter, self.rect(), self._look, "search")
        painter.end()


class ChoiceField(QComboBox):
    """One of a few choices; each has words to show and a value behind them."""

    value_chosen = Signal(object)

    def __init__(
        self,
        look: Appearance,
        name: str,
        choices: tuple[tuple[object, str], ...] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Offer CHOICES, pairs of value and words; NAME is what screen readers say."""
        super().__init__(parent)
        self._look = look
        self.setModel(ChoiceModel(self))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.offer(choices)
        self.activated.connect(self._on_activated)
        self._dress()
        look.changed.connect(self._dress)

    def offer(self, choices: tuple[tuple[object, str], ...]) -> None:
        """Offer other CHOICES."""
        self.clear()
        # Kept here as well: what goes through Qt comes back as text where it was an enum.
        self._values = [value for value, _ in choices]
        for value, words in choices:
            self.addItem(words, value)

    def fill(self, value: object) -> None:
        """Show VALUE as the chosen one without counting it as chosen by hand."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    @property
    def value(self) -> object:
        """The value chosen now."""
        index = self.currentIndex()
        return self._values[index] if index >= 0 else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel over a closed list must not choose, and so save, anything.

        The open list is a view of its own and scrolls as ever.
        """
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field with our own arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        width = self._look.px(30)
        box = QRect(self.width() - width, 0, width, self.height())
        colour = self._look.tokens.text2
        paint_icon(painter, box, self._look, "chevron-down", colour=colour, size=16)
        painter.end()

    def _on_activated(self, _index: int) -> None:
        self.value_chosen.emit(self.value)

    def _dress(self) -> None:
        self.setFont(self._look.font(Role.BODY))


class Field(QWidget):
    """A field with its label above, and help or what to mend below."""

    def __init__(
        self,
        look: Appearance,
        label: str,
        editor: QWidget,
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Put LABEL above EDITOR and HINT below it."""
        super().__init__(parent)
        self._editor = editor
        self._hint = hint
        title = Label(look, label, Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT)
        title.setBuddy(editor)
        self._below = Label(look, hint, Role.MICRO, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        if not hint:
            self._below.hide()
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self.setLayout(column(title, editor, self._below, spacing=look.px(5)))

    @property
    def editor(self) -> QWidget:
        """The field itself."""
        return self._editor

    def show_hint(self, hint: str) -> None:
        """Say HINT below the field from now on, until there is something to mend."""
        self._hint = hint
        self.show_problem("")

    def show_problem(self, sentence: str) -> None:
        """Say in one SENTENCE how to mend what was typed; empty when all is well."""
        self._below.setText(sentence or self._hint)
        self._below.set_ink(Ink.ROSE if sentence else Ink.TEXT2)
        self._below.setVisible(bool(sentence or self._hint))
        self._editor.setAccessibleDescription(sentence)
        if isinstance(self._editor, LineField):
            self._editor.show_trouble(trouble=bool(sentence))


def paint_field_icon(painter: QPainter, box: QRect, look: Appearance, name: str) -> None:
    """Paint icon NAME into the left end of a field that fills BOX."""
    end = QRect(box.left(), box.top(), look.px(34), box.height())
    paint_icon(painter, end, look, name, colour=look.tokens.text2, size=16)
