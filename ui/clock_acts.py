"""What else can be done with the clock that runs; bar, palette and tray have the same list."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from consultant_app.workflows import edit_time
from ui.place import Workplace
from ui.running_bar import RunningBar
from ui.started_earlier import StartedEarlier
from ui.visit_clock import VisitClock
from ui.visit_starts import VisitStarts
from ui.when_texts import length, local_moment
from ui.widgets.menu import Menu


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockAct:
    """One act: its words, its icon, and other words by which people look for it.

    One that `asks` needs the window; the others are done where they are chosen.
    """

    name: str
    title: str
    icon: str
    also: str
    run: Callable[[], object]
    asks: bool = False


class ClockActs(QObject):
    """Knows what fits the clock just now, and opens it as a menu below the bar's last button."""

    def __init__(
        self,
        window: QWidget,
        workplace: Workplace,
        clock: VisitClock,
        starts: VisitStarts,
        bar: RunningBar,
    ) -> None:
        """Serve BAR; what is asked lies over WINDOW."""
        super().__init__(window)
        self._workplace = workplace
        self._clock = clock
        self._starts = starts
        self._bar = bar
        self._earlier = StartedEarlier(workplace.look, window)
        self._earlier.chosen.connect(self._on_started_at)
        bar.more_wanted.connect(self.open_menu)

    @property
    def workplace(self) -> Workplace:
        """Where the acts are done."""
        return self._workplace

    def now(self) -> tuple[ClockAct, ...]:
        """Return what can be done now, beside the one act that the bar shows as a button."""
        running = self._clock.running
        if running is None:
            return ()
        acts = [] if running.segment_kind == "travel" else [self._travel()]
        if running.segment_kind == "travel":
            acts.append(self._break())
        if self._clock.ticks:
            acts += [self._stop(), self._started_earlier()]
        return (*acts, self._switch(), self._times())

    def open_menu(self) -> None:
        """Show them below the bar's last button."""
        menu, before = Menu(self._bar.more), QApplication.focusWidget()
        for act in self.now():
            entry = menu.addAction(act.title.replace("&", "&&"))
            entry.setObjectName(act.name)
            entry.triggered.connect(partial(self._run, act, before))
        menu.aboutToHide.connect(menu.deleteLater)
        below = self._bar.more.rect().bottomLeft()
        menu.popup(self._bar.more.mapToGlobal(below))
        menu.setActiveAction(menu.actions()[0])

    def _run(self, act: ClockAct, before: QWidget | None, _on: bool = False) -> None:
        """Do ACT with the focus where it was BEFORE the menu: a panel gives it back there."""
        if before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        act.run()

    def ask_when_started(self) -> None:
        """Ask when the stretch that runs really began."""
        running, desk = self._clock.running, self._workplace.desk
        if running is None or running.segment_start is None:
            return
        self._earlier.ask(
            running.client, running.segment_start, desk.now(), desk.zone(), self._bar.more
        )

    def _on_started_at(self, at: datetime) -> None:
        """Move the start, and tell what is there twice now; nothing else is moved."""
        desk, tell = self._workplace.desk, self._workplace.navigation.tell
        segment = edit_time.started_at(desk, at)
        shared = edit_time.overlaps_of(desk, segment.id)
        told = self.tr("The clock now runs since {time}.")
        words = told.format(time=local_moment(segment.start, desk.now(), desk.zone()))
        if shared:
            twice = self.tr("{since} {time} are there twice: look at the times.")
            minutes = sum(each.minutes for each in shared)
            words = twice.format(since=words, time=length(minutes))
        tell(words, undo=True)

    def _travel(self) -> ClockAct:
        return ClockAct(
            name="clock-travel",
            title=self.tr("Travel from now on"),
            icon="car",
            also=self.tr("drive journey way road trip car"),
            run=self._clock.travel,
        )

    def _break(self) -> ClockAct:
        return ClockAct(
            name="clock-break",
            title=self.tr("Take a break"),
            icon="coffee",
            also=self.tr("pause lunch rest"),
            run=self._clock.take_break,
        )

    def _stop(self) -> ClockAct:
        return ClockAct(
            name="clock-stop",
            title=self.tr("Stop the clock"),
            icon="pause",
            also=self.tr("end halt leave finish time"),
            run=self._clock.stop,
        )

    def _started_earlier(self) -> ClockAct:
        return ClockAct(
            name="clock-earlier",
            title=self.tr("Started earlier…"),
            icon="clock",
            also=self.tr("minutes ago forgot begin start late"),
            run=self.ask_when_started,
            asks=True,
        )

    def _switch(self) -> ClockAct:
        return ClockAct(
            name="clock-switch",
            title=self.tr("Switch to another client…"),
            icon="users",
            also=self.tr("change start visit other customer"),
            run=self._starts.switch_asking,
            asks=True,
        )

    def _times(self) -> ClockAct:
        return ClockAct(
            name="clock-times",
            title=self.tr("Correct the times…"),
            icon="pen-line",
            also=self.tr("edit hours segments stretch"),
            run=self._clock.open_time,
            asks=True,
        )
