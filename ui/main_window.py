"""The frame of the window: sidebar, running bar, the page on show, and what lies over them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from consultant_app.clock import Clock, SystemClock, local_zone_name
from consultant_app.desk import Desk
from consultant_app.domain.changes import Change
from consultant_app.domain.problems import Problem
from consultant_app.workflows import keep_settings, make_sample_data, today
from ui.clock_question_line import ClockQuestionLine
from ui.commands import Commands
from ui.frame_commands import offer_frame_commands
from ui.jobs import Jobs
from ui.keyboard_help import KeyboardHelp
from ui.live import Live
from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.navigation import Navigation, PlaceName
from ui.pages.today.view import TodayView
from ui.place import Place, Workplace
from ui.problem_texts import problem_text, words_of_a_bug
from ui.running_bar import RunningBar
from ui.shortcuts import CommandName, shown_key
from ui.sidebar import NavEntry, Sidebar
from ui.trips import Trips
from ui.undo import FieldsFirst, undo_last
from ui.visit_clock import VisitClock
from ui.widgets.boxes import column, holder, row
from ui.widgets.focus_ring import FocusRing
from ui.widgets.notices import Banner
from ui.widgets.toast import Toast

_SMALLEST = (960, 600)
_USUAL = (1320, 860)
_MAXIMISED_BELOW = 1440
_FOLDS_BELOW = 1100


class MainWindow(QMainWindow):
    """Shows Today at once, from the first look; everything else once the desk is attached."""

    def __init__(self, look: Appearance, jobs: Jobs, profile: Path) -> None:
        """Build the frame; PROFILE is where the data lie."""
        super().__init__()
        self.look = look
        self.desk: Desk | None = None
        self._jobs = jobs
        self._profile = profile
        self._first_view: TodayView | None = None
        self._trips: Trips | None = None
        self.navigation = Navigation(self)
        self.live = Live(self)
        self.commands = Commands(self)
        self._bar = RunningBar(look)
        self._stack = QStackedWidget()
        self._sidebar = self._made_sidebar()
        self._sample = Banner(
            look,
            self.tr("You are looking at sample clients."),
            Tone.BLUE,
            icon="sparkles",
            action=self.tr("Remove them"),
        )
        self._sample.acted.connect(self._on_remove_sample)
        self._sample_line = holder(column(self._sample, margins=(28, 10, 28, 0)))
        self._sample_line.hide()
        self._question = ClockQuestionLine(look)
        asked = column(self._question, margins=(28, 0, 28, 0))
        right = column(self._bar, asked, self._sample_line, self._stack)
        self.setCentralWidget(holder(row(self._sidebar, right)))
        self._toast = Toast(look, self)
        self._help = KeyboardHelp(look, self, self.commands)
        self._ring = FocusRing(look, self)
        self._size_up()
        self.setWindowTitle(QApplication.applicationDisplayName())
        self.navigation.told.connect(self._on_told)

    def first_look(self, clock: Clock) -> None:
        """Show Today from the bare database, before anything heavy is loaded."""
        now = clock.now_utc()
        facts = today.first_look(self._profile, now.astimezone().date())
        if facts is None:
            return
        self._first_view = TodayView(self.look)
        self._first_view.fill(facts, now, local_zone_name())
        self._sidebar.show_business(facts.business, facts.first_name)
        self._sidebar.show_place(PlaceName.TODAY)
        self._stack.addWidget(self._first_view)

    def attach(self, desk: Desk) -> None:
        """Take over the opened DESK and go where work begins."""
        self.desk = desk
        settings = keep_settings.app_settings(desk)
        self.look.choose(
            settings.look, text_size=settings.text_size, less_motion=settings.less_motion
        )
        self._sidebar.set_folded(folded=settings.sidebar_folded)
        workplace = Workplace(
            desk=desk,
            look=self.look,
            live=self.live,
            jobs=self._jobs,
            navigation=self.navigation,
            commands=self.commands,
        )
        self.live.listen(desk.store.on_change)
        self.live.changed.connect(self._on_changed)
        self._clock = VisitClock(workplace, self._bar, self._question)
        self._trips = Trips(workplace, self._stack, self._first_view, self._clock)
        self._trips.arrived.connect(self._on_arrived)
        offer_frame_commands(self, workplace, self._trips, self._clock)
        self._fields_first = FieldsFirst(self)
        self.look.application.installEventFilter(self._fields_first)
        self._show_settings()
        self._show_time_setting(desk.clock)
        begin = PlaceName.TODAY if settings.first_run_done else PlaceName.FIRST_RUN
        self.navigation.go(begin)
        self._clock.begin()

    def show_only(self, page: QWidget) -> None:
        """Show PAGE in place of everything: the data can't be opened."""
        self.setCentralWidget(page)

    def tell_problem(self, error: BaseException) -> None:
        """Tell what nobody else caught: a problem in its words, our bug as ours."""
        words = problem_text(error) if isinstance(error, Problem) else words_of_a_bug()
        self._toast.tell(f"{words.title} {words.body}")

    def come_forward(self) -> None:
        """Be seen: a second start asked for this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def open_help(self) -> None:
        """Show all keys."""
        self._help.open()

    def fold_sidebar(self) -> None:
        """Fold the sidebar to its icons, or unfold it."""
        self._sidebar.set_folded(folded=not self._sidebar.folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar where the window is narrow."""
        super().resizeEvent(event)
        was_narrow = event.oldSize().width() < _FOLDS_BELOW
        is_narrow = event.size().width() < _FOLDS_BELOW
        if is_narrow != was_narrow or event.oldSize().width() < 0:
            self._sidebar.set_folded(folded=is_narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed; the clock of a visit runs on in the database."""
        if self._trips is not None:
            self._trips.leave_all()
        self.live.stop()
        super().closeEvent(event)

    def _made_sidebar(self) -> Sidebar:
        name = CommandName
        sidebar = Sidebar(
            self.look,
            (
                _entry(PlaceName.TODAY, "sun", self.tr("Today"), name.GO_TODAY),
                _entry(PlaceName.CLIENTS, "users", self.tr("Clients"), name.GO_CLIENTS),
                _entry(PlaceName.VISITS, "briefcase-business", self.tr("Visits"), name.GO_VISITS),
            ),
            foot=_entry(PlaceName.SETTINGS, "settings", self.tr("Settings"), name.GO_SETTINGS),
            search_keys=shown_key(name.SEARCH),
        )
        sidebar.place_chosen.connect(lambda place: self.navigation.go(PlaceName(place)))
        sidebar.search_wanted.connect(partial(self.commands.run, name.SEARCH))
        return sidebar

    def _size_up(self) -> None:
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_USUAL)
        screen = self.screen().availableGeometry()
        if screen.width() < _MAXIMISED_BELOW:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _show_settings(self) -> None:
        if self.desk is None:
            return
        business = keep_settings.business(self.desk)
        name = business.name or business.person or QApplication.applicationDisplayName()
        self._sidebar.show_business(name, business.person)
        self._sample_line.setVisible(keep_settings.app_settings(self.desk).sample_data)

    def _show_time_setting(self, clock: Clock) -> None:
        if not isinstance(clock, SystemClock):
            words = self.tr("{name} (another time is set)")
            self.setWindowTitle(words.format(name=QApplication.applicationDisplayName()))

    def _on_arrived(self, name: str, _page: Place) -> None:
        of_visits = (PlaceName.VISIT, PlaceName.WRAP_UP)
        self._sidebar.show_place(PlaceName.VISITS if name in of_visits else name)

    def _on_changed(self, change: Change) -> None:
        if change.about("settings", "setting", "clients"):
            self._show_settings()

    def _on_told(self, text: str, undo: bool) -> None:
        desk = self.desk
        can_undo = undo and desk is not None
        self._toast.tell(text, act=self._undo if can_undo else None)

    def _undo(self) -> None:
        if self.desk is not None:
            undo_last(self.desk, self.navigation)

    def _on_remove_sample(self) -> None:
        if self.desk is None:
            return
        make_sample_data.remove_sample_data(self.desk)
        self.navigation.tell(self.tr("The sample clients are gone."))
        self.navigation.go(PlaceName.TODAY)


def _entry(place: PlaceName, icon: str, text: str, command: CommandName) -> NavEntry:
    return NavEntry(name=place.value, icon=icon, text=text, keys=shown_key(command))
