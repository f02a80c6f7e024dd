"""The wrap-up of one visit: opens it, follows what changes, and leads on to the end."""

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from consultant_app.domain.changes import Change, What
from consultant_app.domain.ids import VisitId
from consultant_app.domain.missing import Place as TextPlace
from consultant_app.domain.missing import missing_in
from consultant_app.domain.problems import NotFound
from consultant_app.domain.visits import OwnLines, VisitState
from consultant_app.workflows import add_photo
from ui.last_folders import LastFolders
from ui.navigation import PlaceName
from ui.pages.visit.shown_visit import ABOUT_A_VISIT
from ui.pages.wrap_up.done_texts import clock_text
from ui.pages.wrap_up.ending import Ending
from ui.pages.wrap_up.files import ChooseFile, OpenFile, ask_where_to_save, open_in_system
from ui.pages.wrap_up.focus_back import give_focus_back, name_of_focus
from ui.pages.wrap_up.foot import Foot
from ui.pages.wrap_up.jumps import HAND_OVER, Jumps
from ui.pages.wrap_up.missing_texts import stopped_text
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.page_beside import PageBeside
from ui.pages.wrap_up.page_maker import MadePage
from ui.pages.wrap_up.signature_acts import SignatureActs
from ui.pages.wrap_up.standing import stand
from ui.pages.wrap_up.step_changes import known_of_next_visit
from ui.pages.wrap_up.steps_acts import StepsActs
from ui.pages.wrap_up.suggesting import Suggesting
from ui.pages.wrap_up.time_asked import TimeAsked
from ui.pages.wrap_up.view import WrapUpView
from ui.pages.wrap_up.walk import Walk
from ui.pages.wrap_up.word_fields import WordFields
from ui.pages.wrap_up.words_acts import WordsActs
from ui.place import Workplace
from ui.shortcuts import CommandName
from ui.widgets.boxes import column


class WrapUpPage(QWidget):
    """Four steps, in any order: words, next steps, signature, handing over."""

    def __init__(
        self,
        workplace: Workplace,
        parent: QWidget | None = None,
        *,
        choose_file: ChooseFile | None = None,
        open_file: OpenFile = open_in_system,
    ) -> None:
        """Show nothing until `show_visit`.

        Args:
            workplace: the desk and the way to other pages.
            parent: the widget it belongs to.
            choose_file: asks where to save a page; by default the system's dialog.
            open_file: opens a page that was saved.
        """
        super().__init__(parent)
        self._workplace = workplace
        self._foot = Foot(workplace.look)
        self._visit = OpenWrapUp(workplace, self._foot.save_state, self)
        self._suggesting = Suggesting(self._visit, self)
        self._beside = PageBeside(workplace, self)
        self._view = WrapUpView(
            workplace.look,
            self._foot,
            self._beside.preview,
            word_fields=self._fields(),
            step_fields=self._fields(),
            signature_fields=self._fields(),
            photo_bytes=partial(add_photo.photo_bytes, workplace.desk),
            today=workplace.desk.today,
        )
        self.setLayout(column(self._view))
        self._words_acts = WordsActs(self._visit, self._view.words)
        self._words_acts.serve(self._view.steps.fields)
        self._steps_acts = StepsActs(self._visit, self._view.steps)
        self._walk = Walk(self._view.frame, self._foot)
        self._ending = Ending(
            self._visit,
            self._view,
            self._foot,
            self._walk,
            window=self,
            choose_file=choose_file or self._asks_where_to_save(),
            open_file=open_file,
        )
        self._signing = SignatureActs(self._visit, self._view.signature, self._beside, page=self)
        self._time_asked = TimeAsked(self._visit, self._view.hand_over.missing)
        self._jumps = Jumps(
            self._view.words, self._view.steps, self._view.signature, self._suggesting.tour
        )
        self._generated = OwnLines()
        self._stale = False
        self._is_new = True
        self._connect()
        self._offer_commands()

    def show_visit(self, visit_id: VisitId) -> None:
        """Open the wrap-up of a visit; what was typed for the one before is saved first."""
        self.leave()
        if self._visit.is_open and self._visit.id == visit_id and not self._view.is_done:
            self._stale = True
            return
        self._visit.open(visit_id)
        self._ending.start()
        self._suggesting.forget()
        self._generated = OwnLines()
        self._stale = False
        self._is_new = True
        self._view.begin()
        self._show(words=True)
        self._beside.show_visit(self._visit.facts)
        self._steps_acts.start()
        self._walk.start()

    def arrive(self) -> None:
        """Show the newest and go on where the work was left."""
        if not self._visit.is_open:
            return
        self._catch_up()
        was_here = None if self._is_new else self._view.focusWidget()
        self._is_new = False
        handed_over = bool(self._visit.facts.versions)
        stand(self._view, self._jumps, was_here, handed_over=handed_over)

    def go_to(self, place: TextPlace) -> None:
        """Stand at PLACE: the step, the field, and the cursor in it."""
        self._jumps.go(place)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 goes through."""
        return self._view.panes()

    def leave(self) -> None:
        """Save what is typed."""
        if self._visit.is_open:
            self._suggesting.tour.close_popover()
            self._time_asked.close()
            self._visit.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        if self._visit.is_open:
            self._catch_up()

    def _asks_where_to_save(self) -> ChooseFile:
        return partial(ask_where_to_save, LastFolders(self._workplace.desk.profile))

    def _fields(self) -> WordFields:
        look, jobs = self._workplace.look, self._workplace.jobs
        checks, source_of = self._suggesting.checks, self._suggesting.source_of
        fields = WordFields(look, jobs, checks, self, source_of=source_of)
        fields.entered.connect(partial(self._on_entered, fields))
        fields.edited.connect(self._on_edited)
        return fields

    def _connect(self) -> None:
        self._visit.reread.connect(self._on_reread)
        self._suggesting.count_changed.connect(self._view.show_suggestions)
        self._suggesting.words_wanted.connect(self._jumps.go)
        self._beside.made.connect(self._on_made)
        self._foot.back_wanted.connect(self._on_back)
        self._walk.leaving.connect(self.leave)
        self._walk.back_wanted.connect(self._on_back)
        self._walk.stopped.connect(self._view.hand_over.missing.focus_first)
        self._workplace.live.changed.connect(self._on_changed)
        self._connect_steps()

    def _connect_steps(self) -> None:
        view, jumps = self._view, self._jumps
        view.words.back_wanted.connect(self._on_back)
        view.steps.jump_wanted.connect(jumps.go)
        view.hand_over.jump_wanted.connect(jumps.go)
        view.hand_over.missing.write_wanted.connect(self._on_back)
        view.hand_over.missing.emptied.connect(self._foot.focus_on)
        view.hand_over.accept_all_wanted.connect(self._words_acts.accept_all)
        jumps.step_wanted.connect(self._walk.go)
        jumps.shown.connect(view.frame.bring_into_view)
        jumps.settings_wanted.connect(partial(self._workplace.navigation.go, PlaceName.SETTINGS))
        jumps.client_wanted.connect(self._visit.leave_for_client)
        jumps.visit_wanted.connect(self._on_back)
        jumps.time_wanted.connect(self._time_asked.ask)
        self._signing.passed.connect(partial(self._walk.go, HAND_OVER))

    def _offer_commands(self) -> None:
        name, tour, frame = CommandName, self._suggesting.tour, self._view.frame
        for command, act in (
            (name.NEXT_SUGGESTION, tour.go_next),
            (name.PREVIOUS_SUGGESTION, tour.go_back),
            (name.PAGE_PREVIEW, frame.toggle_page),
            (name.ZOOM_IN, self._beside.preview.zoom_in),
            (name.ZOOM_OUT, self._beside.preview.zoom_out),
            (name.ZOOM_FIT, self._beside.preview.fit_width),
            (name.NEXT_STEP, self._walk.go_on),
            (name.PREVIOUS_STEP, self._walk.go_back),
            (name.HAND_OVER, self._ending.hand_over),
            (name.PRINT_PAGE, self._ending.print_page),
            (name.CUSTOMER_VIEW, self._signing.show_page_alone),
        ):
            self._workplace.commands.offer(command, act, on=frame)

    def _show(self, *, words: bool) -> None:
        """Fill all steps; without WORDS the fields hold the newest texts themselves."""
        facts = self._visit.facts
        focus = name_of_focus(self)
        next_visit = known_of_next_visit(self._workplace.desk, facts)
        built = self._view.fill(facts, self._generated, next_visit, words=words)
        if self._signing.show() or built:
            self._view.frame.set_tab_order()
            self._suggesting.watch(self._view.fields())
            give_focus_back(self, focus, self._view.steps.heir_of)
        self._foot.show_clock(clock_text(facts, self._workplace.desk.now()))
        self._walk.show_missing(missing_in(facts), facts)

    def _catch_up(self) -> None:
        """Show what others have changed; a visit that is gone is let go of."""
        if not self._stale:
            return
        self._stale = False
        try:
            self._visit.flush()
            self._visit.read()
        except NotFound:
            self._visit.close()
            self._workplace.navigation.go(PlaceName.TODAY)
            return
        self._suggesting.checks.forget()
        self._beside.name_reader(self._visit.facts)

    def _on_changed(self, change: Change) -> None:
        if change.by is self or not self._visit.is_open or not change.about(*ABOUT_A_VISIT):
            return
        self._stale = True
        if not self.isVisibleTo(self.window()):
            return
        was_finished = self._visit.facts.visit.state is not VisitState.RUNNING
        self._catch_up()
        if was_finished and self._visit.is_open and change.what is What.UNDO:
            self._leave_what_runs()

    def _leave_what_runs(self) -> None:
        """Go back to the visit where its end was taken back: there is nothing to wrap up yet."""
        if self._visit.facts.visit.state is VisitState.RUNNING:
            self._workplace.navigation.open_visit(self._visit.id)

    def _on_reread(self, words: bool) -> None:  # Qt's own signature
        self._show(words=words)
        self._beside.now()

    def _on_made(self, made: MadePage) -> None:
        self._generated = made.drafted.lines
        self._view.words.show_drafted(made.drafted, made.offered)
        self._view.hand_over.fill_missing(made.missing)
        self._view.hand_over.size_advice.show_page(len(made.rendered.pdf))
        if self._foot.says_why:
            self._foot.say(stopped_text(made.missing))
        self._view.frame.set_tab_order()
        self._walk.show_missing(made.missing, self._visit.facts)

    def _on_entered(self, fields: WordFields, place: TextPlace) -> None:
        field = fields.at(place)
        if field is not None:
            self._view.frame.bring_into_view(field)
            self._beside.follow(field.text, at_once=True)

    def _on_edited(self, _place: TextPlace, text: str) -> None:
        self._beside.follow(text, at_once=False)

    def _on_back(self) -> None:
        self.leave()
        self._workplace.navigation.open_visit(self._visit.id)
