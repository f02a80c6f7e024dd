"""The clock of the running visit in the window: the bar, the beats, and what it asks."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from consultant_app.domain.changes import Change
from consultant_app.domain.clock_questions import ClockQuestion, ran_over_night
from consultant_app.domain.ids import VisitId
from consultant_app.domain.lines import RunningVisit
from consultant_app.domain.visits import VisitKind
from consultant_app.workflows import mind_the_clock, run_visit
from ui.clock_question_line import ClockQuestionLine
from ui.place import Workplace
from ui.running_bar import BarFacts, ClockState, RunningBar
from ui.shortcuts import CommandName
from ui.when_texts import length, local_moment

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
        bar.visit_wanted.connect(self._on_visit_wanted)
        bar.break_wanted.connect(self.pause_or_go_on)
        bar.back_to_work_wanted.connect(self.pause_or_go_on)
        bar.wrap_up_wanted.connect(self.wrap_up)
        bar.left_at.connect(self._on_left_at)
        question.ended_then.connect(self._on_ended_then)
        question.still_working.connect(self._on_still_working)
        question.edit_wanted.connect(self._on_visit_wanted)
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
        return BarFacts(
            client=running.client,
            since=self._since(running),
            state=self._state(running),
            seconds=self._seconds,
        )

    def _seconds(self) -> int:
        running = self._running
        if running is None:
            return 0
        open_work = running.segment_kind == "work" and running.segment_start is not None
        since = running.segment_start if open_work else None
        now = self._workplace.desk.now()
        seconds = running.closed_work_seconds
        return seconds + (int((now - since).total_seconds()) if since else 0)

    def _state(self, running: RunningVisit) -> ClockState:
        if self._over_night(running) and self._question is None:
            return ClockState.OVERNIGHT
        states = {
            "work": ClockState.RUNNING,
            "break": ClockState.ON_BREAK,
            "travel": ClockState.TRAVELLING,
        }
        return states.get(running.segment_kind or "", ClockState.STOPPED)

    def _since(self, running: RunningVisit) -> str:
        if running.segment_start is None:
            return self.tr("The clock stands still")
        start = self._clock(running.segment_start)
        if self._over_night(running):
            return self.tr("Running since {time}").format(time=start)
        match running.segment_kind:
            case "break":
                words = self.tr("On a break since {time}")
            case "travel":
                words = self.tr("Travelling since {time}")
            case _:
                start = self._clock(running.first_start or running.segment_start)
                words = self._work_words(running.kind)
        parts = [words.format(time=start)]
        if running.closed_travel_minutes:
            travel = length(running.closed_travel_minutes)
            parts.append(self.tr("travel {time}").format(time=travel))
        return "  ·  ".join(parts)

    def _work_words(self, kind: VisitKind) -> str:
        return {
            VisitKind.ON_SITE: self.tr("On site since {time}"),
            VisitKind.REMOTE: self.tr("Working from my desk since {time}"),
            VisitKind.PHONE: self.tr("On the phone since {time}"),
        }[kind]

    def _over_night(self, running: RunningVisit) -> bool:
        start, now = running.segment_start, self._workplace.desk.now()
        return start is not None and ran_over_night(self._local(start), now=self._local(now))

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self._workplace.desk.zone()))

    def _clock(self, moment: datetime) -> str:
        desk = self._workplace.desk
        return local_moment(moment, desk.now(), desk.zone())

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

    def _on_visit_wanted(self) -> None:
        if self._running is not None:
            self._workplace.navigation.open_visit(VisitId(self._running.visit_id))

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
