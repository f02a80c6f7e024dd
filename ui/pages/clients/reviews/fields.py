"""What is written by hand for a look back, each field with the plain-words checks."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.promises import Promise
from consultant_app.domain.reviews import Recommendation, ReviewLines
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.pages.clients.reviews.texts import late_text
from ui.widgets.boxes import column, fitting
from ui.widgets.cards import Card
from ui.widgets.fields import Field
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.suggest_edit import Check, SuggestEdit

MOST_ADVICE = 3


@dataclass(frozen=True, slots=True)
class _AdviceFields:
    """The three fields of one recommendation."""

    what: SuggestEdit
    why: SuggestEdit
    takes: SuggestEdit


class ReviewFields(QWidget):
    """Cards with fields; `edited` tells of each change by hand, `left` that a field was left."""

    edited = Signal()
    left = Signal()

    def __init__(self, look: Appearance, jobs: Jobs, check: Check) -> None:
        """Make empty fields; CHECK gives the findings of a text, on a worker."""
        super().__init__()
        self._look = look
        self._make_text: Callable[[str, str], SuggestEdit] = lambda name, object_name: self._made(
            SuggestEdit(look, jobs, check, name=name), object_name
        )
        self._headline = self._make_text(self.tr("Headline"), "review-headline")
        self._value = self._make_text(self.tr("What it was good for"), "review-value")
        self._not_kept = self._make_text(
            self.tr("The promise that was not kept"), "review-not-kept"
        )
        self._thanks = self._make_text(self.tr("Thanks"), "review-thanks")
        self._closing = self._make_text(self.tr("Last line"), "review-closing")
        self._advice = [self._made_advice(n) for n in range(1, MOST_ADVICE + 1)]
        self._late = Label(look, "", Role.SMALL, wrap=Wrap.WORDS)
        self._headline_hint = Label(look, "", Role.MICRO, wrap=Wrap.WORDS)
        self._lay_out()

    @property
    def lines(self) -> ReviewLines:
        """What is written."""
        items = (
            Recommendation(what=a.what.text, why=a.why.text, takes=a.takes.text)
            for a in self._advice
        )
        return ReviewLines(
            headline=self._headline.text,
            thanks=self._thanks.text,
            not_kept=self._not_kept.text,
            value=self._value.text,
            recommendations=tuple(r for r in items if r != Recommendation(what="")),
            closing=self._closing.text,
        )

    def fill(self, lines: ReviewLines) -> None:
        """Show LINES without counting them as typed."""
        self._headline.fill(lines.headline)
        self._thanks.fill(lines.thanks)
        self._not_kept.fill(lines.not_kept)
        self._value.fill(lines.value)
        self._closing.fill(lines.closing)
        nothing = Recommendation(what="")
        said = (*lines.recommendations, *(nothing for _ in range(MOST_ADVICE)))
        for fields, item in zip(self._advice, said, strict=False):
            fields.what.fill(item.what)
            fields.why.fill(item.why)
            fields.takes.fill(item.takes)

    def show_kind(self, *, is_year: bool) -> None:
        """Show the fields that a year's letter, or a quarter's review, has."""
        self._advice_card.setVisible(not is_year)

    def show_facts(self, headline: str, late: tuple[Promise, ...]) -> None:
        """Tell the HEADLINE that stands there while none is written, and which promises were LATE.

        Without one there is nothing to tell of; what was written before stays in sight.
        """
        words = self.tr("Empty, it says: {headline}").format(headline=headline)
        self._headline_hint.setText(words)
        self._late.setText("\n".join(map(late_text, late)))
        self._late_card.setVisible(bool(late) or bool(self._not_kept.text.strip()))

    def focus_field(self, name: str) -> None:
        """Stand in the field of the line NAME."""
        fields = {
            "headline": self._headline,
            "not_kept": self._not_kept,
            "value": self._value,
            "thanks": self._thanks,
            "closing": self._closing,
            "recommendations": self._advice[0].what,
        }
        if name in fields:
            fields[name].setFocus()

    def check_again(self) -> None:
        """Look at all texts anew: the names at the client are known by now."""
        advice = (edit for a in self._advice for edit in (a.what, a.why, a.takes))
        lines = (self._headline, self._value, self._not_kept, self._thanks, self._closing)
        for edit in (*lines, *advice):
            edit.check_now()

    def _lay_out(self) -> None:
        look = self._look
        self._late_card = fitting(
            Card(
                look,
                SectionHead(look, self.tr("The promise that was not kept")),
                self._late,
                Field(
                    look,
                    self.tr("What happened, and what changed"),
                    self._not_kept,
                    hint=self.tr("Say sorry once. The page tells it in a section of its own."),
                ),
                spacing=8,
            )
        )
        self._advice_card = fitting(self._made_advice_card())
        words = fitting(
            Card(
                look,
                SectionHead(look, self.tr("In your words")),
                Field(look, self.tr("Headline"), self._headline),
                self._headline_hint,
                Field(
                    look,
                    self.tr("What it was good for"),
                    self._value,
                    hint=self.tr("A line for each point: time, money, peace of mind."),
                ),
                Field(look, self.tr("Thanks"), self._thanks),
                Field(look, self.tr("Last line"), self._closing),
                spacing=8,
            )
        )
        parts = (self._late_card, words, self._advice_card)
        self.setLayout(column(*parts, None, spacing=look.px(14)))

    def _made_advice_card(self) -> Card:
        look = self._look
        fields: list[QWidget] = []
        for number, advice in enumerate(self._advice, start=1):
            label = self.tr("{n}. What you would do").format(n=number)
            fields.append(Field(look, label, advice.what))
            fields.append(Field(look, self.tr("Why"), advice.why))
            fields.append(Field(look, self.tr("What it takes"), advice.takes))
        hint = self.tr(
            "Three at most. The page says: You decide. Nothing happens until you say yes."
        )
        return Card(
            look,
            SectionHead(look, self.tr("What you would do next")),
            Label(look, hint, Role.SMALL, wrap=Wrap.WORDS),
            *fields,
            spacing=8,
        )

    def _made_advice(self, number: int) -> _AdviceFields:
        parts = (
            ("what", self.tr("{n}. What you would do")),
            ("why", self.tr("{n}. Why")),
            ("takes", self.tr("{n}. What it takes")),
        )
        what, why, takes = (
            self._make_text(words.format(n=number), f"review-advice-{number}-{name}")
            for name, words in parts
        )
        return _AdviceFields(what, why, takes)

    def _made(self, edit: SuggestEdit, object_name: str) -> SuggestEdit:
        edit.setObjectName(object_name)
        edit.edited.connect(self.edited)
        edit.left.connect(self.left)
        return edit
