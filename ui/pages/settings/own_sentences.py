"""The sentences that are remembered: each can be changed and forgotten."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultant_app.domain.clients import folded
from consultant_app.domain.own_words import Wording
from consultant_app.domain.problems import FieldProblem
from consultant_app.workflows import keep_own_words
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.own_word_texts import used_text, with_brackets, with_slots
from ui.place import Workplace
from ui.widgets.autosave import AutoSave
from ui.widgets.boxes import column, fitting, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.fields import Field, FilterField
from ui.widgets.growing_text import GrowingText
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap

_FIRST = 20
_FILTER_FROM = 6


class SentencesCard(QWidget):
    """The newest first; `saved` tells that a sentence was changed here."""

    saved = Signal()

    def __init__(self, workplace: Workplace, wordings: tuple[Wording, ...], *, by: object) -> None:
        """Show WORDINGS; what is changed is changed BY the page around."""
        super().__init__()
        look = workplace.look
        self._workplace = workplace
        self._wordings = wordings
        self._by = by
        self._rows: list[_SentenceRow] = []
        self._most = _FIRST
        about = Label(look, self._about(), Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._filter = FilterField(look, self.tr("Find a sentence"))
        self._filter.setObjectName("filter-sentences")
        self._filter.textChanged.connect(self._show)
        self._filter.setVisible(len(wordings) >= _FILTER_FROM)
        self._list = column(spacing=look.px(12))
        self._more = Button(look, "", Kind.QUIET, small=True)
        self._more.clicked.connect(self._on_more)
        head = SectionHead(look, self.tr("Your sentences"))
        card = Card(look, head, about, self._filter, self._list, row(self._more, None))
        self.setLayout(column(fitting(card)))
        self._show()

    def flush(self) -> None:
        """Save what was typed."""
        for one in self._rows:
            one.flush()

    def _about(self) -> str:
        if self._wordings:
            return self.tr(
                "What you accepted or wrote yourself is offered first when a note says the same. "
                "Names and passwords are never kept."
            )
        return self.tr(
            "Nothing yet. When you write a sentence of your own for a note, it is offered the "
            "next time. Names and passwords are never kept."
        )

    def _show(self, *_: object) -> None:
        self.flush()
        _empty(self._list)
        found = [w for w in self._wordings if self._is_wanted(w)]
        self._rows = [self._row(wording) for wording in found[: self._most]]
        for one in self._rows:
            self._list.addWidget(one)
        left = len(found) - len(self._rows)
        self._more.set_label(self.tr("Show {n} more").format(n=left))
        self._more.setVisible(left > 0)

    def _is_wanted(self, wording: Wording) -> bool:
        text = folded(f"{with_brackets(wording.clause)} {with_brackets(wording.sentence)}")
        return all(word in text for word in folded(self._filter.text()).split())

    def _row(self, wording: Wording) -> "_SentenceRow":
        made = _SentenceRow(self._workplace, wording, by=self._by)
        made.saved.connect(partial(self._on_saved, made))
        return made

    def _on_saved(self, made: "_SentenceRow") -> None:
        kept = made.wording
        self._wordings = tuple(kept if w.id == kept.id else w for w in self._wordings)
        self.saved.emit()

    def _on_more(self) -> None:
        self._most += _FIRST
        self._show()


class _SentenceRow(QWidget):
    """What the note said, the sentence, how often it was used."""

    saved = Signal()

    def __init__(self, workplace: Workplace, wording: Wording, *, by: object) -> None:
        super().__init__()
        self.wording = wording
        self._workplace = workplace
        self._by = by
        look, clause = workplace.look, with_brackets(wording.clause)
        self._text = GrowingText(look, self.tr("Sentence for “{note}”").format(note=clause))
        self._text.setObjectName(f"wording-{wording.id}")
        self._text.fill(with_brackets(wording.sentence))
        used = used_text(wording.uses, wording.last_used, workplace.desk.today())
        self._field = Field(look, f"“{clause}”", self._text, hint=used)
        self._autosave = AutoSave(self)
        self._autosave.due.connect(self._save)
        self._text.edited.connect(self._autosave.touch)
        self._text.left.connect(self._on_left)
        forget = Button(look, self.tr("Forget"), Kind.QUIET, icon="x", small=True)
        forget.setObjectName(f"forget-wording-{wording.id}")
        forget.setAccessibleName(self.tr("Forget the sentence for “{note}”").format(note=clause))
        forget.clicked.connect(self._on_forget)
        top = Qt.AlignmentFlag.AlignTop
        line = row(self._field, look.px(8), forget)
        line.setAlignment(forget, top)
        line.setStretchFactor(self._field, 1)
        self.setLayout(line)

    def flush(self) -> None:
        """Save what was typed."""
        self._autosave.flush()

    def _on_left(self, _text: str) -> None:
        self._autosave.touch()  # news of the last key may still be on its way
        self._autosave.flush()

    def _save(self) -> None:
        new = replace(self.wording, sentence=with_slots(self._text.text))
        problems = keep_own_words.save_wording(self._workplace.desk, new, by=self._by, merge=True)
        self._field.show_problem(self._problem_text(problems))
        if not problems:
            self.wording = new
            self.saved.emit()

    def _problem_text(self, problems: Iterable[FieldProblem]) -> str:
        texts = {
            "missing": self.tr("Write what your customer reads, or forget the sentence."),
            "secret": self.tr("This looks like a password or a key. It is not kept."),
            "slot": self.tr("The note has nothing that could stand in these brackets."),
        }
        return next((texts[problem.problem] for problem in problems), "")

    def _on_forget(self) -> None:
        self._autosave.forget()
        keep_own_words.forget_wording(self._workplace.desk, self.wording.id)
        self._workplace.navigation.tell(self.tr("Sentence forgotten."), undo=True)


def _empty(box: QVBoxLayout) -> None:
    while box.count():
        item = box.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
