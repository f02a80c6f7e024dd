"""The words of the email that carries the page: read as they will go out, or edited first."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, SEMIBOLD, Role
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.fields import ChoiceField, LineField
from ui.widgets.growing_text import GrowingText
from ui.widgets.labels import Heading, Label, Wrap

_FOLDED_LINES = 7
_MOST_OF_SUBJECT = 200
_RUNS = re.compile(r"(?<=\S) {2,}")

Words = tuple[str, str]
"""Subject and body."""


class EmailWords(Card):
    """One letter at a time; where there are several, one chooses whose words are shown.

    `reader_chosen` carries whose words are wanted, `edited` whose and the words; `usual_wanted`
    takes the proposed ones again.
    """

    reader_chosen = Signal(str)
    edited = Signal(str, str, str)
    usual_wanted = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Be hidden until somebody gets an email."""
        super().__init__(look, spacing=8, margins=(18, 12, 18, 14), parent=parent)
        self.setObjectName("email-words")
        self._look = look
        self._key = ""
        self._words: Words = ("", "")
        self._whole = False
        self._who = ChoiceField(look, self.tr("Whose email"))
        self._who.setObjectName("email-reader")
        self._who.value_chosen.connect(self._on_reader)
        self._edit = self._button(self.tr("Edit"), "edit-email", self._on_edit)
        self._usual = self._button(self.tr("As proposed"), "email-as-proposed", self._on_usual)
        self._all = self._button(self.tr("Show all"), "email-show-all", self._on_show_all)
        self._subject = Label(look, "", weight=MEDIUM, wrap=Wrap.WORDS)
        self._subject.setObjectName("email-subject")
        self._told = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._told.setObjectName("email-body")
        self._subject_field = LineField(look, self.tr("Subject"), most=_MOST_OF_SUBJECT)
        self._subject_field.setObjectName("email-subject-field")
        self._body_field = GrowingText(look, self.tr("Words of the email"))
        self._body_field.setObjectName("email-body-field")
        self._subject_field.textEdited.connect(self._on_typed)
        self._body_field.edited.connect(self._on_typed)
        self._as_sent, self._fields = self._lay_out()
        self.hide()

    @property
    def is_editing(self) -> bool:
        """Tell whether the words are in fields now."""
        return not self._fields.isHidden()

    @property
    def words(self) -> Words:
        """The words shown, as they would go."""
        return self._words

    def offer_readers(self, readers: Sequence[tuple[str, str]], shown: str) -> None:
        """Let one choose among READERS, pairs of key and name; SHOWN is whose words come."""
        self._key = shown
        self._who.setVisible(len(readers) > 1)
        self._who.offer(tuple(readers))
        self._who.fill(shown)
        self.setVisible(bool(readers))

    def fill(self, words: Words, *, own: bool) -> None:
        """Show WORDS; OWN tells that they were edited."""
        self._words = words
        self._usual.setVisible(own)
        if self.is_editing and self._typed() != words:
            self._fill_fields()
        subject, body = words
        self._subject.setText(subject)
        self._subject.setVisible(bool(subject))
        # The columns of the letter need letters of one width; here they would not stand level.
        lines = [_RUNS.sub(" ", line) for line in body.strip().splitlines()]
        folded = len(lines) > _FOLDED_LINES and not self._whole
        self._told.setText("\n".join(lines[:_FOLDED_LINES] if folded else lines))
        self._all.setVisible(folded)
        self._edit.setVisible(bool(subject) and not self.is_editing)

    def show_none(self, why: str) -> None:
        """Say WHY there are no words yet."""
        self.fill(("", why), own=False)

    def settle(self) -> None:
        """Tell of the last keys pressed, before anything is made of the words."""
        if self.is_editing and self._typed() != self._words:
            self._on_typed()

    def leave_fields(self) -> None:
        """Show the words again as they go out."""
        self._turn(editing=False)
        self.fill(self._words, own=not self._usual.isHidden())

    def _lay_out(self) -> tuple[QWidget, QWidget]:
        """Return the words as they go out, and the fields for editing them, hidden yet."""
        look = self._look
        heading = Heading(look, self.tr("The words in the email"), Role.SMALL, weight=SEMIBOLD)
        heading.set_ink(Ink.TEXT)
        head = row(heading, None, self._who, self._usual, self._edit, spacing=look.px(8))
        more = row(self._all, None)
        as_sent = holder(column(self._subject, self._told, more, spacing=look.px(6)))
        fields = holder(column(self._subject_field, self._body_field, spacing=look.px(8)))
        fields.hide()
        self.body.addLayout(head)
        self.body.addWidget(as_sent)
        self.body.addWidget(fields)
        return as_sent, fields

    def _turn(self, *, editing: bool) -> None:
        self._as_sent.setVisible(not editing)
        self._fields.setVisible(editing)

    def _fill_fields(self) -> None:
        subject, body = self._words
        self._subject_field.fill(subject)
        self._body_field.fill(body)

    def _typed(self) -> Words:
        return self._subject_field.text(), self._body_field.text

    def _on_edit(self) -> None:
        self._fill_fields()
        self._turn(editing=True)
        self._edit.hide()
        self._body_field.setFocus()

    def _on_typed(self, *_: object) -> None:
        self._words = self._typed()
        self._usual.show()
        self.edited.emit(self._key, *self._words)

    def _on_usual(self) -> None:
        self._turn(editing=False)
        self.usual_wanted.emit(self._key)

    def _on_show_all(self) -> None:
        self._whole = True
        self.fill(self._words, own=not self._usual.isHidden())

    def _on_reader(self, key: object) -> None:
        self._turn(editing=False)
        self.reader_chosen.emit(str(key))

    def _button(self, words: str, name: str, act: Callable[[], None]) -> Button:
        button = Button(self._look, words, Kind.QUIET, small=True)
        button.setObjectName(name)
        button.clicked.connect(act)
        return button
