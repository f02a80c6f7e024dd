"""The suggestions of the whole page: looked for beside the window, led through by F7."""

from collections.abc import Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.changes import Change
from consultant_app.domain.findings import Category, Finding
from consultant_app.domain.ids import VisitId
from consultant_app.domain.work import WorkItem
from consultant_app.workflows import revise_summary
from consultant_app.workflows.own_sources import own_use_of
from ui.own_word_texts import source_text
from ui.pages.wrap_up.keeping_words import KeepingWords
from ui.pages.wrap_up.nothing_found import nothing_found_text
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.page_checks import PageChecks
from ui.pages.wrap_up.paragraph import Paragraph
from ui.pages.wrap_up.word_fields import key_of
from ui.widgets.suggest_tour import SuggestTour


class Suggesting(QObject):
    """Checks for the fields, and the way through what they find; `count_changed` carries how many.

    `words_wanted` carries the place where the page waits for words: who wants to go on and finds
    no suggestion is led there.

    Keeping what looks like a secret says that it is none; then it no longer stops the page.
    """

    count_changed = Signal(int)
    words_wanted = Signal(object)

    def __init__(self, visit: OpenWrapUp, over: QWidget) -> None:
        """Show suggestions OVER a page."""
        super().__init__(over)
        self._visit = visit
        self.checks = PageChecks(self._look_at, self)
        self.tour = SuggestTour(visit.workplace.look, over)
        self.tour.count_changed.connect(self.count_changed)
        self.tour.kept.connect(self._on_kept)
        self.tour.nothing_found.connect(self._on_nothing_found)
        self._keeping = KeepingWords(visit, self.tour, over)
        self._fields: list[Paragraph] = []
        visit.workplace.live.changed.connect(self._on_changed)

    def watch(self, fields: Sequence[Paragraph]) -> None:
        """Look at FIELDS, in reading order, from now on."""
        self._fields = list(fields)
        self.checks.watch([(key_of(field.place), field) for field in fields])
        self.tour.lead_through(fields)

    def forget(self) -> None:
        """Another visit, other names: look at everything anew."""
        self.tour.close_popover()
        self.checks.forget()

    def source_of(self, work: WorkItem) -> str:
        """Return whose wording the proposal for WORK is; empty for the program's."""
        use = own_use_of(self._visit.desk, self._visit.facts, work)
        today = self._visit.desk.today()
        return source_text(use.uses, use.last_used, today) if use else ""

    def _on_changed(self, change: Change) -> None:
        """Look at everything anew where own words or switches have changed."""
        if not change.about("own_terms", "never_flags", "settings"):
            return
        self.checks.forget()
        for field in self._fields:
            if shiboken6.isValid(field):
                field.check_now()

    def _look_at(self, line: str) -> Sequence[Finding]:
        """Return the findings of one line; called on a worker, with plain values only."""
        if not self._visit.is_open:
            return ()
        facts = self._visit.facts
        return _findings(self._visit.desk, line, facts.language, facts.visit.id)

    def _on_nothing_found(self) -> None:
        """Say that the key was heard; praise no words that are still being looked at."""
        here = [field for field in self._fields if shiboken6.isValid(field)]
        if self._visit.workplace.jobs.busy or any(field.is_waiting for field in here):
            self._visit.tell(self.tr("Your words are still being looked at."))
        else:
            self._visit.tell(nothing_found_text(here))
            self._lead_to_words(here)

    def _lead_to_words(self, here: Sequence[Paragraph]) -> None:
        """Go to the next field that waits for words, after the last to the first."""
        focused = next((n for n, field in enumerate(here) if field.hasFocus()), -1)
        behind_first = [*here[focused + 1 :], *here[: focused + 1]]
        wanted = next((field for field in behind_first if field.needs_words), None)
        if wanted is not None:
            self.words_wanted.emit(wanted.place)

    def _on_kept(self, finding: Finding) -> None:
        field = QApplication.focusWidget()
        if finding.category is not Category.SECRET or not isinstance(field, Paragraph):
            return
        visit = self._visit
        for text in dict.fromkeys((field.text, *field.text.split("\n"))):
            if text.strip():
                confirm = partial(
                    revise_summary.confirm_no_secret, visit.desk, visit.id, text, by=visit.by
                )
                visit.act(confirm)


def _findings(desk: Desk, text: str, language: str, visit_id: VisitId) -> Sequence[Finding]:
    return revise_summary.check(desk, text, language=language, visit_id=visit_id).findings
