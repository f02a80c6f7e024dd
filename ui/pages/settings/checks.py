"""Which of the plain-words checks speak; the one for secrets always does."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.findings import Category
from consultant_app.workflows import keep_own_words
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.place import Workplace
from ui.widgets.boxes import column, fitting
from ui.widgets.cards import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap


class ChecksCard(QWidget):
    """A box for each group of checks; `saved` tells that one was switched here."""

    saved = Signal()

    def __init__(self, workplace: Workplace, off: frozenset[Category], *, by: object) -> None:
        """Show the checks, those in OFF without a tick; what is changed is changed BY the page."""
        super().__init__()
        self._workplace = workplace
        self._by = by
        look = workplace.look
        boxes = []
        for name, words, group in self._groups():
            box = CheckBox(look, words)
            box.setObjectName(f"check-{name}")
            box.setChecked(not group <= off)
            box.toggled.connect(partial(self._on_toggled, group))
            boxes.append(box)
        about = self.tr("A password or a key is always pointed out.")
        card = Card(
            look,
            SectionHead(look, self.tr("What is checked as you write")),
            column(*boxes, spacing=look.px(8)),
            Label(look, about, Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS),
        )
        self.setLayout(column(fitting(card)))

    def _on_toggled(self, group: frozenset[Category], on: bool) -> None:  # Qt's own signature
        keep_own_words.switch_checks(self._workplace.desk, group, on=on, by=self._by)
        self.saved.emit()

    def _groups(self) -> tuple[tuple[str, str, frozenset[Category]], ...]:
        kind = Category
        return (
            ("jargon", self.tr("Words a customer may not know"), _of(kind.JARGON, kind.ACRONYM)),
            (
                "kind",
                self.tr("Blame, and words that belittle or sound cold"),
                _of(kind.BLAME, kind.CONDESCENDING, kind.COLD),
            ),
            ("promises", self.tr("Promises that go too far"), _of(kind.OVER_PROMISE)),
            ("fear", self.tr("Words that frighten"), _of(kind.ANXIOUS)),
            ("vague", self.tr("Vague days, such as “soon”"), _of(kind.VAGUE)),
            (
                "long",
                self.tr("Long sentences and wordy phrases"),
                _of(kind.LONG_SENTENCE, kind.WORDY, kind.PASSIVE),
            ),
            ("spelling", self.tr("Spelling and rare words"), _of(kind.SPELLING, kind.UNCOMMON)),
        )


def _of(*categories: Category) -> frozenset[Category]:
    return frozenset(categories)
