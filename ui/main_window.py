"""The frame of the window: sidebar, running bar, the page on show, and what lies over them."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from consultant_app.clock import Clock, local_day, local_zone_name
from consultant_app.desk import Desk
from consultant_app.domain.changes import Change
from consultant_app.domain.lines import PlannedVisit, RunningVisit
from consultant_app.domain.problems import Problem
from consultant_app.domain.settings import AppSettings
from consultant_app.workflows import keep_settings, make_sample_data, today
from ui.alt_keys import AltWritesNothing
from ui.commands import Commands
from ui.customer_view import bring_customer_view_forward
from ui.early_wants import EarlyWants
from ui.frame_commands import Frame, offer_frame_commands
from ui.frame_view import FrameView
from ui.jobs import Jobs
from ui.keyboard_help import KeyboardHelp
from ui.keys_of_panels import KeysOfPanels
from ui.live import Live
from ui.look.appearance import Appearance
from ui.navigation import Navigation, PlaceName
from ui.news import News
from ui.pages.today.view import TodayView
from ui.panes import Panes
from ui.place import Place, Workplace
from ui.post.post import Post
from ui.problem_texts import problem_text, words_of_a_bug
from ui.running_facts import bar_facts
from ui.shortcuts import CommandName
from ui.stepping_aside import SteppingAside
from ui.trips import Trips
from ui.undo import FieldsFirst
from ui.visit_clock import VisitClock
from ui.widgets.focus_ring import FocusRing
from ui.window_memory import WindowMemory
from ui.window_title import show_time_setting

_SMALLEST = (960, 600)


class MainWindow(QMainWindow):
    """Shows Today at once, from the first look; everything else once the desk is attached."""

    def __init__(self, look: Appearance, jobs: Jobs, profile: Path) -> None:
        """Build the frame; PROFILE is where the data lie."""
        super().__init__()
        self.look = look
        self.desk: Desk | None = None
        self.refused = False
        self._jobs = jobs
        self._profile = profile
        self._settings = AppSettings()
        self._first_view: TodayView | None = None
        self._trips: Trips | None = None
        self._clock: VisitClock | None = None
        self._post: Post | None = None
        self._quitting = False
        self._told_unsaved = False
        self.navigation = Navigation(self)
        self.live = Live(self)
        self.commands = Commands(self)
        self._view = FrameView(look)
        self._view.place_wanted.connect(self._on_place_wanted)
        self._view.search_wanted.connect(partial(self.commands.run, CommandName.SEARCH))
        self._view.sample.remove_wanted.connect(self._on_remove_sample)
        self._early = EarlyWants(self, self._view.bar)
        self.setCentralWidget(self._view)
        self._news = News(look, self, self.navigation)
        self._help = KeyboardHelp(look, self, self.commands)
        self._ring = FocusRing(look, self)
        self._ring.show_from_now()  # until the mouse is used: Enter must not act on what is unseen
        self._panes = Panes(self._parts, self)
        self._memory = WindowMemory(profile)
        self._aside = SteppingAside(self, self._memory)
        self.setMinimumSize(*_SMALLEST)
        self._memory.restore(self)
        self.setWindowTitle(QApplication.applicationDisplayName())

    def first_look(self, clock: Clock) -> None:
        """Show Today from the bare database, before anything heavy is loaded.

        What is wrong with the data is told when they are opened.
        """
        now = clock.now_utc()
        try:
            facts = today.first_look(self._profile, local_day(now))
        except Problem:
            return
        if facts is None:
            return
        self._apply(facts.settings)
        if _is_new(facts.settings, facts.business or facts.person):
            return
        self._first_view = TodayView(self.look)
        self._first_view.start_wanted.connect(self._on_start_wanted)
        self._first_view.fill(facts, now, local_zone_name())
        self._show_running(facts.running, clock)
        self._view.show_business(facts.business, facts.person)
        self._view.show_place(PlaceName.TODAY)
        self._view.pages.addWidget(self._first_view)
        self._first_view.focus_first()

    def attach(self, desk: Desk) -> None:
        """Take over the opened DESK and go where work begins."""
        self.desk = desk
        self.refused = False
        if self.centralWidget() is not self._view:
            self.setCentralWidget(self._view)
        self._show_settings(desk)
        self._view.shared.look_at(desk.profile)
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
        self._news.follow(desk, self.live)
        self._clock = VisitClock(workplace, self._view.bar, self._view.question)
        self._trips = Trips(workplace, self._view.pages, self._first_view)
        self._trips.arrived.connect(self._on_arrived)
        self._aside.tray = offer_frame_commands(self._frame(), workplace, self._trips, self._clock)
        self._fields_first = FieldsFirst(self.look.application, self)
        self._alt = AltWritesNothing(self.look.application, self)
        self._keys_of_panels = KeysOfPanels(self.look.application, self.commands, self)
        self._post = Post(workplace, self._view.sidebar)
        show_time_setting(self, desk.clock)
        self._begin(desk)
        self._post.begin()

    def show_only(self, page: QWidget) -> None:
        """Show PAGE in place of everything: the data can't be opened."""
        self.refused = True
        if self.centralWidget() is self._view:
            self.takeCentralWidget()
        self.setCentralWidget(page)

    def tell_problem(self, error: BaseException) -> None:
        """Tell what nobody else caught: a problem in its words, our bug as ours."""
        words = problem_text(error) if isinstance(error, Problem) else words_of_a_bug()
        self._news.tell(f"{words.title} {words.body}")

    def come_forward(self) -> None:
        """Be seen: a second start asked for this window; not while a customer has the screen."""
        if bring_customer_view_forward():
            return
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def quit(self) -> None:
        """Close, even while a visit runs: its clock runs on in the database."""
        self._quitting = True
        put_away = self.isHidden()
        if self.close() and put_away:  # Qt ends the program only with a window that was seen
            self.look.application.exit()
        self._quitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar where the window is narrow."""
        super().resizeEvent(event)
        self._view.folding.fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        """Say why the window had stepped aside, once it is back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and not self.isMinimized():
            self._aside.tell_return(self._news)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed; while a visit runs only step aside, while a letter goes wait."""
        if not self._saved():
            event.ignore()
            return
        if self._steps_aside():
            event.ignore()
            self._aside.step()
            return
        if self._post is not None:  # and so there are data
            self._memory.keep(self)
            waits = not self._post.may_go(self.quit)
            if waits and not self.look.application.isSavingSession():
                event.ignore()
                return
        self.live.stop()
        super().closeEvent(event)

    def _frame(self) -> Frame:
        return Frame(
            window=self,
            bar=self._view.bar,
            fold_sidebar=self._on_fold,
            open_help=self._help.open,
            next_pane=self._panes.go_next,
            previous_pane=self._panes.go_back,
            quit=self.quit,
            come_forward=self.come_forward,
        )

    def _parts(self) -> tuple[QWidget, ...]:
        page = self._trips.page if self._trips is not None else None
        of_page = page.panes() if page is not None else ()
        view = self._view
        return (view.sidebar, view.bar, view.question, view.sample, *of_page, self._news.toast)

    def _begin(self, desk: Desk) -> None:
        """Go where work begins, and then where somebody wanted to go while the data opened."""
        business = keep_settings.business(desk)
        first_run = _is_new(self._settings, business.name or business.person)
        self.navigation.go(PlaceName.FIRST_RUN if first_run else PlaceName.TODAY)
        if self._clock is not None:
            self._clock.begin()
            self._early.grant(self._clock, first_run=first_run)

    def _apply(self, settings: AppSettings) -> None:
        """Look as SETTINGS say; dressing everything takes its time, so only when it changes."""
        before, self._settings = self._settings, settings
        looks = (settings.look, settings.text_size, settings.less_motion)
        if looks != (before.look, before.text_size, before.less_motion):
            if self._trips is not None:
                self._trips.forget_others()
            self.look.choose(
                settings.look, text_size=settings.text_size, less_motion=settings.less_motion
            )
        self._view.apply(settings)

    def _show_settings(self, desk: Desk) -> None:
        self._apply(keep_settings.app_settings(desk))
        self._view.show_owner(keep_settings.business(desk), desk.attachments)

    def _saved(self) -> bool:
        """Let every page save; where the disk refuses, tell so once and stay."""
        if self._trips is None or self._told_unsaved:
            return True
        try:
            self._trips.leave_all()
        except Problem as problem:
            self._told_unsaved = True
            self.tell_problem(problem)
            return False
        return True

    def _steps_aside(self) -> bool:
        """Tell whether closing only minimises: the clock runs, and nobody asked to quit."""
        runs = self._clock is not None and self._clock.ticks
        return runs and not self._quitting and not self.look.application.isSavingSession()

    def _on_arrived(self, name: str, _page: Place) -> None:
        self._view.show_place(PlaceName(name))
        self._news.keep_clear()

    def _on_changed(self, change: Change) -> None:
        if self.desk is not None and change.about("settings"):
            self._show_settings(self.desk)

    def _on_fold(self) -> None:
        if self._view.folding.toggle() and self.desk is not None:
            settings = replace(self._settings, sidebar_folded=self._view.folding.preferred)
            keep_settings.save_app_settings(self.desk, settings, by=self)

    def _on_place_wanted(self, name: str) -> None:
        go = partial(self.navigation.go, PlaceName(name))
        if self.desk is None:
            self._early.want(go)
        else:
            go()

    def _on_start_wanted(self, visit: PlannedVisit) -> None:
        if self.desk is None:
            self._early.want(partial(self.navigation.start_visit, visit.client_id, visit.visit_id))

    def _show_running(self, running: RunningVisit | None, clock: Clock) -> None:
        if running is not None:
            self._view.bar.show_visit(bar_facts(running, clock.now_utc, local_zone_name()))

    def _on_remove_sample(self) -> None:
        if self.desk is None:
            return
        make_sample_data.remove_sample_data(self.desk)
        self.navigation.go(PlaceName.TODAY)
        self.navigation.tell(self.tr("The sample clients are gone."), undo=True)


def _is_new(settings: AppSettings, name: str) -> bool:
    """Tell whether nobody has used the profile yet; an imported one has a NAME on it."""
    return not settings.first_run_done and not name
