"""The clock of the running visit in the window: the bar, the beats, and what it asks."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from consultant_app.domain.changes import Change
from consultant_app.domain.clock_questions import ClockQuestion
from consultant_app.domain.lines import RunningVisit
from consultant_app.workflows import mind_the_clock, run_visit
from ui.clock_question_line import ClockQuestionLine
from ui.place import Workplace
from ui.running_bar import BarFacts, RunningBar
from ui.running_facts import bar_facts
from ui.shortcuts import CommandName

_BEAT_MS = 30_000


class VisitClock(QObject):
    """Keeps the bar true, writes a beat every 30 seconds, and asks after an absence.

    Nothing is decided before somebody answers.
    """

    def __init__(self, workplace: Workplace, bar: RunningBar, question: ClockQuestionLine) -> None:
        """Serve BAR from the desk; QUESTION is where it asks."""
        super().__init__(bar)
        self._workplace = workplace
        self._bar = bar
        self._running: RunningVisit | None = None
        self._line = question
        self._question: ClockQuestion | None = None
        bar.visit_wanted.connect(self.open_visit)
        bar.break_wanted.connect(self.pause_or_go_on)
        bar.back_to_work_wanted.connect(self.pause_or_go_on)
        bar.wrap_up_wanted.connect(self.wrap_up)
        bar.left_at.connect(self._on_left_at)
        question.ended_then.connect(self._on_ended_then)
        question.still_working.connect(self._on_still_working)
        question.edit_wanted.connect(self.open_visit)
        workplace.live.changed.connect(self._on_changed)
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self.beat)

    @property
    def running(self) -> RunningVisit | None:
        """The visit that is running."""
        return self._running

    @property
    def ticks(self) -> bool:
        """Tell whether a clock runs now, of work, a journey or a break."""
        return self._running is not None and self._running.segment_start is not None

    @property
    def pause_words(self) -> str:
        """What `pause_or_go_on` does now."""
        kind = self._running.segment_kind if self._running is not None else None
        words = {
            "work": self.tr("Take a break"),
            "break": self.tr("Back to work"),
            "travel": self.tr("Start work"),
        }
        return words.get(kind or "", self.tr("Continue the visit"))

    def begin(self) -> None:
        """Show what runs since before the start, and ask if the program was away."""
        self._ask(mind_the_clock.clock_question(self._workplace.desk))
        self._beat.start()

    def beat(self) -> None:
        """Write the sign of life of every 30 seconds, until the data are closed."""
        if not self._workplace.desk.store.is_open:
            self._beat.stop()
            return
        self._ask(mind_the_clock.beat(self._workplace.desk))

    def pause_or_go_on(self) -> None:
        """Break, or back to work."""
        running, desk = self._running, self._workplace.desk
        if running is None:
            return
        if running.segment_kind == "work":
            run_visit.take_break(desk, running.visit_id)
        elif running.segment_kind is None:
            run_visit.continue_visit(desk, running.visit_id)
        else:
            run_visit.back_to_work(desk, running.visit_id)

    def open_visit(self) -> None:
        """Show the visit that runs."""
        if self._running is not None:
            self._workplace.navigation.open_visit(self._running.visit_id)

    def wrap_up(self) -> None:
        """Stop the clock of the visit that runs, draft its summary, and open the wrap-up."""
        if self._running is None:
            return
        # By way of its page: a line that is typed there becomes an entry first.
        self._workplace.navigation.open_visit(self._running.visit_id)
        self._workplace.commands.run(CommandName.WRAP_UP)

    def refresh(self) -> None:
        """Read the running visit anew."""
        self._running = run_visit.running_visit(self._workplace.desk)
        self._bar.show_visit(self._facts(self._running) if self._running else None)

    def _facts(self, running: RunningVisit) -> BarFacts:
        desk = self._workplace.desk
        return bar_facts(running, desk.now, desk.zone(), asked=self._question is not None)

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self._workplace.desk.zone()))

    def _ask(self, question: ClockQuestion | None) -> None:
        self._question = question
        self.refresh()
        if question is None:
            self._line.hide()
        elif self._line.isHidden():
            self._line.ask(question, self._workplace.desk.zone())

    def _on_ended_then(self) -> None:
        if self._question is None:
            return
        mind_the_clock.ended_at(self._workplace.desk, self._question.last_sign)
        self._ask(None)
        self._workplace.navigation.tell(self.tr("The clock was stopped there."), undo=True)

    def _on_still_working(self) -> None:
        mind_the_clock.still_working(self._workplace.desk)
        self._ask(None)

    def _on_changed(self, change: Change) -> None:
        if change.about("visits", "segments", "clients"):
            self.refresh()
            if not self.ticks:
                self._question = None
                self._line.hide()

    def _on_left_at(self, at: time) -> None:
        """End the visit at AT, on the first day since its start that gives a time before now."""
        running, desk = self._running, self._workplace.desk
        if running is None or running.segment_start is None:
            return
        start = self._local(running.segment_start)
        left = datetime.combine(start.date(), at, start.tzinfo)
        if left <= start:
            left += timedelta(days=1)
        if left > desk.now():
            self._workplace.navigation.tell(self.tr("That is later than now. Write when you left."))
            return
        mind_the_clock.ended_at(desk, left.astimezone(UTC))
        self._workplace.navigation.tell(self.tr("The clock was stopped there."), undo=True)
