"""Time of the visit that waits for a look: asked about at the line that names it as missing."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from consultant_app.domain.clock_questions import Answer, ClockQuestion, TimeToLookAt
from consultant_app.domain.ids import SegmentId
from consultant_app.domain.problems import NotFound
from consultant_app.domain.recorded_visits import first_day
from consultant_app.workflows import mind_the_clock, settle_time
from ui.clock_review import ClockReview, answered_text
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.widgets.popover import Popover

_WIDTH = 460


class TimeAsked(QObject):
    """Asks as the page of hours does; an answer is one change, which undo takes back."""

    def __init__(self, visit: OpenWrapUp, missing: QWidget) -> None:
        """Ask about the time of VISIT at the lines of the list MISSING."""
        super().__init__(missing)
        self._visit = visit
        self._missing = missing
        self._popover: Popover | None = None

    def ask(self, segment_id: int) -> None:
        """Ask about a stretch, at the line that was pressed."""
        self.close()
        time = self._time(SegmentId(segment_id))
        if time is None:
            return
        question = self._question(time)
        look = self._visit.workplace.look
        review = ClockReview(look, "time-asked")
        review.show_time(time, question, self._visit.desk.today())
        review.answered.connect(partial(self._on_answered, time))
        review.edit_wanted.connect(partial(self._on_edit_wanted, time))
        self._popover = Popover(look, self._missing.window(), review, name=review.words)
        self._popover.setObjectName("time-asked")
        self._popover.set_panel_width(_WIDTH)
        self._popover.open_at(self._line())

    def close(self) -> None:
        """Leave it open."""
        if self._popover is not None:
            self._popover.close_it()
            self._popover.deleteLater()
            self._popover = None

    def _line(self) -> QWidget:
        line = QApplication.focusWidget()
        return line if line is not None and self._missing.isAncestorOf(line) else self._missing

    def _time(self, segment_id: SegmentId) -> TimeToLookAt | None:
        facts = self._visit.facts
        segment = next((s for s in facts.segments if s.id == segment_id), None)
        if segment is None:
            return None
        return TimeToLookAt(
            segment_id=segment_id,
            visit_id=facts.visit.id,
            client_id=facts.client.id,
            client=facts.client.name,
            day=first_day(segment),
        )

    def _question(self, time: TimeToLookAt) -> ClockQuestion | None:
        try:
            return mind_the_clock.question_about(self._visit.desk, time.segment_id)
        except NotFound:
            return None

    def _on_answered(self, time: TimeToLookAt, answer: Answer) -> None:
        self.close()
        visit = self._visit
        settle = partial(settle_time.settle, visit.desk, time.segment_id, answer, by=visit.by)
        if visit.act(settle):
            visit.tell(answered_text(), undo=True)

    def _on_edit_wanted(self, time: TimeToLookAt) -> None:
        self.close()
        self._visit.workplace.navigation.open_visit_time(time.visit_id, time.segment_id)
