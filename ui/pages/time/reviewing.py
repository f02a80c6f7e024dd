"""Asks about time that waits for a look, and passes the answers on; Undo takes each back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from consultant_app.domain.clock_questions import Answer, TimeToLookAt
from consultant_app.domain.problems import NotFound
from consultant_app.workflows import mind_the_clock, settle_time
from ui.clock_review import answered_text
from ui.pages.time.review_line import ReviewLine
from ui.place import Workplace


class Reviewing(QObject):
    """Serves the line on top of the page."""

    def __init__(self, workplace: Workplace, line: ReviewLine) -> None:
        """Serve LINE."""
        super().__init__(line)
        self._workplace = workplace
        self._line = line
        line.asked_for.connect(self._on_asked_for)
        line.answered.connect(self._on_answered)
        line.edit_wanted.connect(self._on_edit_wanted)

    def follow(self, times: Sequence[TimeToLookAt]) -> None:
        """Ask about TIMES."""
        self._line.show_times(times)

    def _on_asked_for(self, time: TimeToLookAt) -> None:
        desk = self._workplace.desk
        try:
            question = mind_the_clock.question_about(desk, time.segment_id)
        except NotFound:
            return  # it went meanwhile, and the page is about to read anew
        self._line.ask(question, desk.today())

    def _on_answered(self, time: TimeToLookAt, answer: Answer) -> None:
        if settle_time.settle(self._workplace.desk, time.segment_id, answer):
            self._workplace.navigation.tell(answered_text(), undo=True)

    def _on_edit_wanted(self, time: TimeToLookAt) -> None:
        self._workplace.navigation.open_visit_time(time.visit_id, time.segment_id)
