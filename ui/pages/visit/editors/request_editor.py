"""Edit a request: the words as said, how it stands, the reply on the page, and its day."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from consultant_app.domain.day_words import DayWords
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.text_state import TextState
from ui.outcome_texts import outcome_text
from ui.pages.visit.day_texts import words_for_editing
from ui.pages.visit.editors.choices import chosen_person, people_choices
from ui.pages.visit.editors.entry_editor import EditingRoom, EntryEditor, one_line
from ui.widgets.fields import Field


class RequestEditor(EntryEditor):
    """`request` is what the fields say, `promised` and `day` what they say of its promise.

    `day` is None as long as nobody touched it.
    """

    def __init__(self, room: EditingRoom, request: Request, promise: Promise | None) -> None:
        """Show REQUEST and the PROMISE that came from it."""
        super().__init__(room, name=self.tr("Edit request"))
        self._request = request
        self._promise = promise
        self.day: DayWords | None = None
        self._words = self._paragraph(self.tr("Their words"), "words", request.words)
        people = people_choices(room.facts, self.tr("Nobody named"))
        self._asker = self._choice(self.tr("Who said it"), "asker", people, request.asked_by)
        stands = tuple((o, outcome_text(o)) for o in Outcome)
        self._outcome = self._choice(self.tr("How it stands"), "outcome", stands, request.outcome)
        self._outcome.value_chosen.connect(self._on_outcome_chosen)
        self._by = self._day(
            self.tr("By when"),
            "by",
            promise.by if promise else None,
            words_for_editing(promise, room.today()) if promise else "",
        )
        self._by.day_changed.connect(self._on_day_changed)
        self._reply = self._sentence(
            self.tr("Your answer on the page"),
            "reply",
            request.reply,
            proposal=request.reply_state is TextState.PROPOSED and bool(request.reply),
        )
        self._what = self._line(
            self.tr("What you promised"), "promised", promise.what if promise else ""
        )
        self._word = self._line(
            self.tr("Word on the page"),
            "outcome-word",
            request.outcome_word,
            hint=self.tr("Instead of the usual one, such as “Waiting for your supplier.”"),
        )
        self._arrange()

    @property
    def request(self) -> Request:
        """The request as the fields have it."""
        outcome = self._outcome.value
        return replace(
            self._request,
            words=one_line(self._words.text) or self._request.words,
            asked_by=chosen_person(self._asker.value),
            outcome=outcome if isinstance(outcome, Outcome) else self._request.outcome,
            outcome_word=self._word.text().strip(),
            reply=self._reply.text.strip(),
            reply_state=TextState.PROPOSED if self._reply.is_proposal else TextState.ACCEPTED,
        )

    @property
    def promised(self) -> str:
        """What was promised, as the field has it; empty without a promise."""
        return self._what.text().strip() if self._promise is not None else ""

    def _arrange(self) -> None:
        self._beside(self._words)
        self._beside(self._asker, self._outcome, self._by)
        self._beside(self._reply)
        self._beside(self._what)
        self._beside(self._word)
        self._dress()
        self._show_for(self._request.outcome)

    def _show_for(self, outcome: Outcome) -> None:
        """Ask for what OUTCOME needs, and for nothing else."""
        _show(self._by, shown=outcome.needs_day)
        _show(self._what, shown=self._promise is not None)
        _show(self._word, shown=outcome.is_answer)
        labels = {
            Outcome.DECLINED: self.tr("Why, in kind words"),
            Outcome.WAITING: self.tr("For whom or what"),
            Outcome.PART: self.tr("What works now, and what is left"),
        }
        self._reply.setPlaceholderText(labels.get(outcome, self.tr("What you did")))

    def _on_outcome_chosen(self, value: object) -> None:
        if isinstance(value, Outcome):
            self._show_for(value)

    def _on_day_changed(self, day: DayWords | None) -> None:
        self.day = self._meant(self._by, day)


def _show(edit: QWidget, *, shown: bool) -> None:
    around = edit.parentWidget()
    if isinstance(around, Field):
        around.setVisible(shown)
