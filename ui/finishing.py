"""Finishing visits beside the window: what is being written, and how the last try went."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import Problem
from consultant_app.workflows import finish_visit
from ui.place import Workplace
from ui.problem_texts import problem_text, words_of_a_bug


class Finishing(QObject):
    """Finishes visits on a worker. Pages come and go; what is being written outlives them.

    `ended` carries the visit of which the outcome is there, good or bad.
    """

    ended = Signal(int)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        """Write nothing yet."""
        super().__init__(parent)
        self._workplace = workplace
        self._writing: set[VisitId] = set()
        self._refusals: dict[VisitId, str] = {}

    def finish(self, visit_id: VisitId, *, then: Callable[[], object] | None = None) -> None:
        """Stop the clock of a visit now and write its page; do THEN once both are done."""
        if visit_id in self._writing:
            return
        self._writing.add(visit_id)
        self._refusals.pop(visit_id, None)
        desk = self._workplace.desk
        self._workplace.jobs.run(
            partial(finish_visit.finish_visit, desk, visit_id, at=desk.now(), by=self),
            partial(self._on_written, visit_id, then),
            partial(self._on_refused, visit_id),
            ended=partial(self._on_ended, visit_id),
        )

    def is_writing(self, visit_id: VisitId) -> bool:
        """Tell whether the page of a visit is being written."""
        return visit_id in self._writing

    def refusal(self, visit_id: VisitId) -> str:
        """Return why the page of a visit could not be written; empty where nothing is amiss."""
        return self._refusals.get(visit_id, "")

    def _on_written(
        self, visit_id: VisitId, then: Callable[[], object] | None, _finished: object
    ) -> None:
        self._writing.discard(visit_id)
        if then is not None:
            then()

    def _on_refused(self, visit_id: VisitId, problem: Problem) -> None:
        self._refuse(visit_id, problem_text(problem).title)

    def _on_ended(self, visit_id: VisitId) -> None:
        if visit_id in self._writing:  # neither written nor refused: our bug
            self._refuse(visit_id, words_of_a_bug().title)
        self.ended.emit(visit_id)

    def _refuse(self, visit_id: VisitId, why: str) -> None:
        self._writing.discard(visit_id)
        words = self.tr(
            "The page was not written. {why} All that you noted is safe, and the clock runs on."
        )
        self._refusals[visit_id] = words.format(why=why)
