"""The hard words that the consultant added, with what to say instead."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.own_words import OwnTerm
from consultant_app.domain.text_caps import most_letters
from consultant_app.workflows import keep_own_words
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.place import Workplace
from ui.widgets.boxes import column, fitting, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.fields import LONGEST, Field, LineField
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.shared_row import SharedRow

_LEAST = 150


class TermsCard(QWidget):
    """One line a term, and a last one to add another; `saved` tells that one was changed here."""

    saved = Signal()

    def __init__(self, workplace: Workplace, terms: tuple[OwnTerm, ...], *, by: object) -> None:
        """Show TERMS; what is changed is changed BY the page around."""
        super().__init__()
        look = workplace.look
        about = Label(
            look,
            self.tr(
                "Words of your trade that a customer may not know. Without other words to say, "
                "a word counts as one that they know."
            ),
            Role.SMALL,
            ink=Ink.TEXT2,
            wrap=Wrap.WORDS,
        )
        language = keep_own_words.own_language(workplace.desk)
        empty = OwnTerm(language=language, form="")
        self._rows = [_TermRow(workplace, term, by=by) for term in (*terms, empty)]
        rows = column(*self._rows, spacing=look.px(12))
        card = Card(look, SectionHead(look, self.tr("Your terms")), about, rows)
        self.setLayout(column(fitting(card)))
        for one in self._rows:
            one.saved.connect(self.saved)

    def flush(self) -> None:
        """Save what was typed."""
        for one in self._rows:
            one.flush()


class _TermRow(QWidget):
    """The word, what to say instead, what it means."""

    saved = Signal()

    def __init__(self, workplace: Workplace, term: OwnTerm, *, by: object) -> None:
        super().__init__()
        self._workplace = workplace
        self._term = term
        self._by = by
        look = workplace.look
        most = most_letters(OwnTerm, "form")
        self._form = self._line("form", self.tr("Word"), term.form, "PBX", most=most)
        self._say = self._line("say", self.tr("Say instead"), term.say, self.tr("phone system"))
        meaning = self.tr("the box that connects your phones")
        self._explain = self._line("explain", self.tr("What it means"), term.explain, meaning)
        self._word = Field(look, self.tr("Word"), self._form)
        fields = SharedRow(
            self._word,
            Field(look, self.tr("Say instead"), self._say),
            Field(look, self.tr("What it means"), self._explain),
            gap=look.px(12),
            least=look.px(_LEAST),
        )
        forget = Button(look, self.tr("Remove"), Kind.QUIET, icon="x", small=True)
        forget.setObjectName(f"forget-term-{term.id}")
        forget.setAccessibleName(self.tr("Remove {word}").format(word=term.form))
        forget.clicked.connect(self._on_forget)
        if not term.id:  # it still takes its room, so that the fields stand in line
            policy = forget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            forget.setSizePolicy(policy)
            forget.hide()
        line = row(fields, look.px(8), forget)
        line.setAlignment(forget, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(fields, 1)
        self.setLayout(line)

    def flush(self) -> None:
        """Save what was typed."""
        self._save()

    def _line(
        self, name: str, label: str, text: str, example: str, *, most: int = LONGEST
    ) -> LineField:
        shown = "" if self._term.id else example
        field = LineField(self._workplace.look, label, placeholder=shown, most=most)
        field.setObjectName(f"term-{self._term.id}-{name}")
        field.fill(text)
        field.left.connect(partial(self._save))
        return field

    def _save(self, *_: object) -> None:
        typed = replace(
            self._term,
            form=self._form.text().strip(),
            say=self._say.text().strip(),
            explain=self._explain.text().strip(),
        )
        if typed == self._term:
            return
        problems = keep_own_words.wrong_with_term(self._workplace.desk, typed)
        texts = {
            "missing": self.tr("Write the word itself first."),
            "secret": self.tr("This looks like a password or a key. It is not kept."),
        }
        self._word.show_problem(next((texts[problem.problem] for problem in problems), ""))
        if problems:
            return
        by = self._by if self._term.id else None  # a new one is shown anew, with a line below it
        self._term = typed if typed.id else self._term
        keep_own_words.save_term(self._workplace.desk, typed, by=by)
        if typed.id:
            self.saved.emit()

    def _on_forget(self) -> None:
        keep_own_words.forget_term(self._workplace.desk, self._term.id)
        words = self.tr("“{word}” removed.").format(word=self._term.form)
        self._workplace.navigation.tell(words, undo=True)
