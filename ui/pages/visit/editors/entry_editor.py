"""What all editors of entries share: their frame, when they save, and how they close."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from consultant_app.domain.day_words import DayWords
from consultant_app.domain.visit_facts import VisitFacts
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.autosave import AutoSave
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card, Ground
from ui.widgets.fields import LONGEST, ChoiceField, Field, LineField
from ui.widgets.growing_text import GrowingText
from ui.widgets.labels import Label
from ui.widgets.suggest_edit import Check, SuggestEdit
from ui.widgets.value_fields import DateField, DurationField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditingRoom:
    """What an editor works with: the look, the jobs, the checks, the facts of the visit."""

    look: Appearance
    jobs: Jobs
    check: Check
    facts: VisitFacts
    today: Callable[[], date]
    next_visit: date | None


class EntryEditor(QWidget):
    """Fields of one entry. `save_wanted` comes while typing, after a pause; `closed` at the end.

    Enter in a field of one line and Esc close it; what is typed is saved either way.
    """

    save_wanted = Signal()
    closed = Signal()
    remove_wanted = Signal()

    def __init__(self, room: EditingRoom, *, name: str) -> None:
        """Make the frame; NAME is what screen readers call it."""
        super().__init__()
        self._room = room
        self._problems: dict[QWidget, str] = {}
        self._saving = AutoSave(self)
        self._saving.due.connect(self.save_wanted)
        self.setAccessibleName(name)
        self.setObjectName("entry-editor")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ringRadius", -1)
        self._fields = column(spacing=room.look.px(12))
        self._done = Button(room.look, self.tr("Close"), Kind.GHOST, small=True, keys="Esc")
        self._done.setObjectName("close-editor")
        self._done.clicked.connect(self.finish)

    @property
    def suggest_edits(self) -> Sequence[SuggestEdit]:
        """The fields whose words are checked, in reading order."""
        return self.findChildren(SuggestEdit)

    def start(self) -> None:
        """Give the focus to the first field."""
        for child in self.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(self):
                child.setFocus(Qt.FocusReason.ShortcutFocusReason)
                _cursor_to_end(child)
                return

    def focus_field(self, name: str) -> None:
        """Give the focus to the field of object name NAME, if it is shown."""
        field = self.findChild(QWidget, name)
        if field is not None and field.isVisibleTo(self):
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        """Save what is typed and close."""
        self.setFocus()  # the field that had it reads its text now
        self.flush()
        self.closed.emit()

    def flush(self) -> None:
        """Save what is typed, also what no field has told of yet."""
        self._saving.forget()
        self.save_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line and Esc close the editor."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, _KEYPAD)
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        elif event.key() in _ENTER and plain:
            self.flush()
            if not self._problems:
                self.finish()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        """Put the frame around the fields, once the editor has made them."""
        look = self._room.look
        hint = Label(look, self.tr("Saved as you type."), Role.MICRO)
        foot = row(hint, None, self._done, align=Qt.AlignmentFlag.AlignVCenter)
        card = Card(
            look,
            self._fields,
            foot,
            ground=Ground.SUNKEN,
            spacing=12,
            margins=(16, 14, 16, 12),
        )
        self.setLayout(column(card, margins=(10, 8, 10, 8)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _line(
        self, label: str, name: str, text: str, *, hint: str = "", most: int = LONGEST
    ) -> LineField:
        """Make a field of one line that takes MOST letters, and show TEXT in it."""
        edit = LineField(self._room.look, label, most=most)
        edit.setObjectName(name)
        edit.fill(text)
        edit.textEdited.connect(self._saving.touch)
        self._labelled(label, edit, hint=hint)
        return edit

    def _paragraph(self, label: str, name: str, text: str) -> GrowingText:
        """Make a field for one paragraph, however long, and show TEXT in it."""
        edit = _Paragraph(self._room.look, label)
        edit.setObjectName(name)
        edit.fill(text)
        edit.edited.connect(self._saving.touch)
        self._labelled(label, edit)
        return edit

    def _sentence(
        self, label: str, name: str, text: str, *, proposal: bool, placeholder: str = ""
    ) -> SuggestEdit:
        """Make a field for words of the page and show TEXT in it, perhaps as a proposal."""
        room = self._room
        edit = SuggestEdit(room.look, room.jobs, room.check, name=label, placeholder=placeholder)
        edit.setObjectName(name)
        edit.fill(text, proposal=proposal)
        edit.edited.connect(self._saving.touch)
        edit.accepted.connect(self._saving.touch)
        self._labelled(label, edit)
        return edit

    def _choice(
        self, label: str, name: str, choices: tuple[tuple[object, str], ...], value: object
    ) -> ChoiceField:
        """Make a field to choose from CHOICES and show VALUE."""
        edit = ChoiceField(self._room.look, label, choices)
        edit.setObjectName(name)
        edit.fill(value)
        edit.value_chosen.connect(self._saving.touch)
        self._labelled(label, edit)
        return edit

    def _day(self, label: str, name: str, day: date | None, words: str = "") -> DateField:
        """Make a field for a day and show DAY, or WORDS instead of it."""
        edit = DateField(self._room.look, label, today=self._room.today)
        edit.setObjectName(name)
        edit.fill_day(day, words=words)
        edit.day_changed.connect(self._on_understood)
        edit.not_understood.connect(self._on_day_not_understood)
        self._labelled(label, edit)
        return edit

    def _minutes(self, label: str, name: str, minutes: int | None) -> DurationField:
        """Make a field for a length of time and show MINUTES."""
        edit = DurationField(self._room.look, label)
        edit.setObjectName(name)
        edit.fill_minutes(minutes)
        edit.minutes_changed.connect(self._on_understood)
        edit.not_understood.connect(self._on_minutes_not_understood)
        self._labelled(label, edit)
        return edit

    def _labelled(self, label: str, edit: QWidget, *, hint: str = "") -> Field:
        return Field(self._room.look, label, edit, hint=hint, parent=self)

    def _beside(self, *edits: QWidget, shares: tuple[int, ...] = ()) -> None:
        """Put EDITS into one row; SHARES are parts of its width."""
        line = row(spacing=self._room.look.px(12))
        for edit, share in zip(edits, shares or (1,) * len(edits), strict=True):
            line.addWidget(_field_of(edit), share, Qt.AlignmentFlag.AlignTop)
        self._fields.addLayout(line)

    def _say(self, edit: QWidget, sentence: str) -> None:
        """Show SENTENCE beside EDIT; empty when all is well."""
        if sentence:
            self._problems[edit] = sentence
        else:
            self._problems.pop(edit, None)
        _field_of(edit).show_problem(sentence)

    def _meant(self, edit: QWidget, day: DayWords | None) -> DayWords:
        """Return the day meant by what was typed; "next visit" is the day of the planned one."""
        meant = day or DayWords(start=0, end=0, by=None)
        if not meant.next_visit or meant.by is not None:
            return meant
        if self._room.next_visit is None:
            self._say(edit, self.tr("No next visit is planned yet. Write a day."))
        return replace(meant, by=self._room.next_visit)

    def _on_understood(self, _value: DayWords | int | None) -> None:
        edit = self.sender()
        if isinstance(edit, QWidget):
            self._say(edit, "")
        self._saving.touch()

    def _on_day_not_understood(self, _text: str) -> None:
        edit = self.sender()
        if isinstance(edit, QWidget):
            self._say(edit, self.tr("Write the day like Thursday, 20 November or in 2 weeks."))

    def _on_minutes_not_understood(self, _text: str) -> None:
        edit = self.sender()
        if isinstance(edit, QWidget):
            self._say(edit, self.tr("Write the time like 20 min or 1:30."))


class _Paragraph(GrowingText):
    """Goes on to more lines by itself; Enter is left to the editor."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            event.ignore()
            return
        super().keyPressEvent(event)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def one_line(text: str) -> str:
    """Return TEXT without the breaks that pasting may bring."""
    return " ".join(text.split())


def _field_of(edit: QWidget) -> Field:
    """Return the label and help around EDIT."""
    around = edit.parentWidget()
    if not isinstance(around, Field):
        raise TypeError("an edit of an editor stands in a field")
    return around


def _cursor_to_end(edit: QWidget) -> None:
    """Let typing go on behind the text."""
    if isinstance(edit, LineField):
        edit.end(False)
    elif isinstance(edit, GrowingText):
        edit.moveCursor(QTextCursor.MoveOperation.End)
