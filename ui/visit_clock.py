"""The clock of the running visit in the window: the bar, the beats, and what it asks."""

from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from consultant_app.domain.changes import Change
from consultant_app.domain.clock_questions import Answer, ClockQuestion
from consultant_app.domain.lines import RunningVisit
from consultant_app.domain.local_moments import end_at_clock
from consultant_app.workflows import answer_the_clock, mind_the_clock, run_visit
from ui.clock_question_line import ClockQuestionLine
from ui.hands import Hands
from ui.navigation import PlaceName
from ui.place import Workplace
from ui.running_bar import BarFacts, RunningBar
from ui.running_facts import bar_facts
from ui.shortcuts import CommandName
from ui.system_sleep import SystemSleep

_BEAT_MS = 30_000
_LATE = timedelta(seconds=60)


class VisitClock(QObject):
    """Keeps the bar true, writes a beat every 30 seconds, and asks after an absence.

    Nothing is decided before somebody answers. `shown` is emitted whenever the bar was filled.
    """

    shown = Signal()

    def __init__(self, workplace: Workplace, bar: RunningBar, question: ClockQuestionLine) -> None:
        """Serve BAR from the desk; QUESTION is where it asks."""
        super().__init__(bar)
        self._workplace = workplace
        self._bar = bar
        self._running: RunningVisit | None = None
        self._line = question
        self._question: ClockQuestion | None = None
        self._wraps_up = False
        bar.visit_wanted.connect(self.open_visit)
        bar.break_wanted.connect(self.pause_or_go_on)
        bar.back_to_work_wanted.connect(self.pause_or_go_on)
        bar.wrap_up_wanted.connect(self.wrap_up)
        bar.left_at.connect(self._on_left_at)
        question.answered.connect(self._on_answered)
        question.edit_wanted.connect(self._on_edit_wanted)
        workplace.live.changed.connect(self._on_changed)
        self._last_beat = datetime.min.replace(tzinfo=UTC)
        self._hands = Hands(workplace.look.application, self)
        self._hands.seen.connect(self._on_hand)
        self._sleep = SystemSleep(self)
        self._sleep.falls_asleep.connect(self._on_falls_asleep)
        self._sleep.woke.connect(self.beat)
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
        self._hands.taken()  # what opened the window tells nothing of the time before
        self.beat()
        self._beat.start()
        self._sleep.listen()

    def beat(self) -> None:
        """Write the sign of life of every 30 seconds, until the data are closed."""
        desk = self._workplace.desk
        if not desk.store.is_open:
            self._beat.stop()
            self._sleep.stop()
            return
        self._last_beat = desk.now()
        self._ask(mind_the_clock.beat(desk, hands_on=self._hands.taken()))

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

    def take_break(self) -> None:
        """Begin a break, also on the way."""
        if self._running is not None:
            run_visit.take_break(self._workplace.desk, self._running.visit_id)

    def travel(self) -> None:
        """Be on the way from now on, to the visit or from it."""
        if self._running is not None:
            run_visit.travel(self._workplace.desk, self._running.visit_id)

    def stop(self) -> None:
        """Stop the clock and nothing else."""
        if self._running is not None and self.ticks:
            run_visit.stop_clock(self._workplace.desk, self._running.visit_id)
            words = self.tr("Paused: {client}.").format(client=self._running.client)
            self._workplace.navigation.tell(words, undo=True)

    def open_visit(self) -> None:
        """Show the visit that runs."""
        if self._running is not None:
            self._workplace.navigation.open_visit(self._running.visit_id)

    def open_time(self) -> None:
        """Show the visit that runs with its time open for correction."""
        if self._running is not None:
            self._workplace.navigation.open_visit_time(self._running.visit_id)

    def wrap_up(self) -> None:
        """Stop the clock of the visit that runs, draft its summary, and open the wrap-up."""
        if self._running is None:
            return
        # By way of its page: a line that is typed there becomes an entry first.
        self._workplace.navigation.open_visit(self._running.visit_id)
        self._workplace.commands.run(CommandName.WRAP_UP)

    def stand_beside(self, place: str) -> None:
        """Let the bar fit the page PLACE: beside a wrap-up it must not offer another one.

        Whoever wraps up one visit took the button of the other for that of the page.
        """
        wraps_up = place == PlaceName.WRAP_UP
        if wraps_up is not self._wraps_up:
            self._wraps_up = wraps_up
            self.refresh()

    def refresh(self) -> None:
        """Read the running visit anew."""
        self._running = running = run_visit.running_visit(self._workplace.desk)
        told = running is not None and (self.ticks or not self._wraps_up)
        self._bar.show_visit(self._facts(running) if running is not None and told else None)
        self._bar.offer_wrap_up(on=not self._wraps_up)
        self.shown.emit()

    def _facts(self, running: RunningVisit) -> BarFacts:
        desk, question = self._workplace.desk, self._question
        answered = question is None or not question.over_night
        return bar_facts(running, desk.now, desk.zone(), answered=answered)

    def _ask(self, question: ClockQuestion | None) -> None:
        self._question = question
        self.refresh()
        if question is None:
            self._line.say_nothing()
        else:
            self._line.ask(question)

    def _on_falls_asleep(self) -> None:
        """Write the last sign of life while the system waits for it."""
        if self._workplace.desk.store.is_open:
            mind_the_clock.going_to_sleep(self._workplace.desk)

    def _on_hand(self) -> None:
        """Somebody is back after a long silence: ask now, and not at the next beat."""
        if self._beat.isActive() and self._workplace.desk.now() - self._last_beat > _LATE:
            self._last_beat = self._workplace.desk.now()
            QTimer.singleShot(0, self, self.beat)  # the key first goes where it was meant to

    def _on_answered(self, answer: Answer) -> None:
        question, desk = self._question, self._workplace.desk
        if question is None:
            return
        tell = self._workplace.navigation.tell
        match answer:
            case Answer.KEEP:
                answer_the_clock.keep(desk, question)
                tell(self.tr("The time stays as it is."))
            case Answer.CUT:
                answer_the_clock.cut(desk, question)
                tell(self.tr("The clock was stopped there."), undo=True)
            case Answer.SPLIT:
                answer_the_clock.split(desk, question)
                tell(self.tr("The time is corrected. The clock runs on."), undo=True)
        self._ask(mind_the_clock.clock_question(desk))

    def _on_edit_wanted(self) -> None:
        if self._question is not None:
            about = self._question
            self._workplace.navigation.open_visit_time(about.visit_id, about.segment_id)

    def _on_changed(self, change: Change) -> None:
        if change.about("visits", "segments", "clients"):
            self._ask(mind_the_clock.clock_question(self._workplace.desk))

    def _on_left_at(self, at: time) -> None:
        """End the visit AT the first time after its start when a clock there shows this."""
        question, desk = self._question, self._workplace.desk
        if question is None:
            return
        left = end_at_clock(question.running_since, at, question.zone).at
        if not question.running_since < left <= desk.now():
            self._workplace.navigation.tell(self.tr("That is later than now. Write when you left."))
            return
        answer_the_clock.cut(desk, question, at=left)
        self._workplace.navigation.tell(self.tr("The clock was stopped there."), undo=True)
