"""The wrap-up as a place of the window: there at once, before the page of steps is."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.missing import Place as TextPlace
from consultant_app.domain.problems import NotFound
from consultant_app.workflows import run_visit
from ui.finishing import Finishing
from ui.pages.wrap_up.writing_view import WritingView
from ui.place import Place, Workplace
from ui.problem_texts import words_of_a_bug
from ui.swallowed_keys import SwallowedKeys

if TYPE_CHECKING:
    from ui.pages.wrap_up.page import WrapUpPage

_TWICE = tuple(
    Qt.KeyboardModifier.ControlModifier | key for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
)


class WrapUpPlace(Place):
    """Shows how the writing of a page goes, and the page of steps once there is one to show.

    No command of the steps is offered before: nothing can be saved, stepped or looked at before it
    can be seen.
    """

    def __init__(
        self, workplace: Workplace, finishing: Finishing, parent: QWidget | None = None
    ) -> None:
        """Show nothing until `show_visit`; FINISHING tells which pages are being written."""
        super().__init__(parent)
        self._workplace = workplace
        self._finishing = finishing
        self._page: WrapUpPage | None = None
        self._loaded = False
        self._shown: VisitId | None = None
        self._wanted: TextPlace | None = None
        self._view = WritingView(workplace.look)
        self._view.back_wanted.connect(self._on_back)
        self._view.try_again_wanted.connect(self._on_try_again)
        self._twice = SwallowedKeys(_TWICE, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._view)

    def show_visit(self, visit_id: VisitId) -> None:
        """Open the wrap-up of a visit, or tell how the writing of its page goes."""
        self._shown = visit_id
        refusal = self._finishing.refusal(visit_id)
        if self._finishing.is_writing(visit_id):
            self._turn_to_view(visit_id)
            self._view.show_writing()
        elif refusal:
            self._turn_to_view(visit_id)
            self._view.show_refused(refusal)
        elif not self._loaded:
            self._turn_to_view(visit_id)
            self._open(visit_id)
        else:
            self._show_steps(visit_id)

    def show_place(self, place: TextPlace) -> None:
        """Stand at PLACE of the visit on show, as soon as there are steps to stand in."""
        self._wanted = place
        if self._page is not None and self._shows_steps:
            self._go_to_wanted(self._page)

    def shows(self, visit_id: VisitId) -> bool:
        """Tell whether this is on show for a visit."""
        return self._shown == visit_id and self.isVisibleTo(self.window())

    def show_outcome(self) -> None:
        """Show what became of the page that was being written."""
        if self._shown is None:
            return
        self._loaded = True  # whoever wrote the page has loaded what it takes
        self.show_visit(self._shown)
        self.arrive()
        if self._shows_steps:
            self._twice.begin()

    def arrive(self) -> None:
        """Go on where the work was left."""
        if self._view.is_opening and self._loaded and self._shown is not None:
            self._show_steps(self._shown)
        if self._page is not None and self._shows_steps:
            self._page.arrive()
            self._go_to_wanted(self._page)
        else:
            self._view.focus_first()

    def leave(self) -> None:
        """Save what is typed."""
        self._wanted = None
        if self._page is not None:
            self._page.leave()

    def panes(self) -> tuple[QWidget, ...]:
        """Return what is shown."""
        if self._page is None or not self._shows_steps:
            return (self._view,)
        return self._page.panes()

    @property
    def about(self) -> ClientId | None:
        """Whose visit is wrapped up."""
        if self._shown is None:
            return None
        try:
            return run_visit.visit_facts(self._workplace.desk, self._shown).client.id
        except NotFound:
            return None

    def _go_to_wanted(self, page: "WrapUpPage") -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            page.go_to(wanted)

    @property
    def _shows_steps(self) -> bool:
        return self._stack.currentWidget() is not self._view

    def _turn_to_view(self, visit_id: VisitId) -> None:
        """Let the view stand here for a visit, until there are steps to show."""
        self.leave()
        facts = run_visit.visit_facts(self._workplace.desk, visit_id)
        self._view.show_client(facts.client.name)
        self._stack.setCurrentWidget(self._view)

    def _open(self, visit_id: VisitId) -> None:
        """Have ready what the steps ask at once; loading it and building them takes a moment."""
        self._view.show_opening()
        self._workplace.jobs.run(
            partial(_load_words, self._workplace.desk, visit_id),
            partial(self._on_loaded, visit_id),
            ended=partial(self._on_loading_ended, visit_id),
        )

    def _show_steps(self, visit_id: VisitId) -> None:
        stands = False
        try:
            page = self._steps()
            page.show_visit(visit_id)
            stands = True
        finally:
            if not stands:
                self._say_not_shown()
        self._view.end()
        self._stack.setCurrentWidget(page)

    def _steps(self) -> "WrapUpPage":
        """Return the page of steps, built when it is first wanted."""
        if self._page is None:
            from ui.pages.wrap_up.page import WrapUpPage

            self._page = WrapUpPage(self._workplace)
            self._stack.addWidget(self._page)
        return self._page

    def _on_loaded(self, visit_id: VisitId, _loaded: object) -> None:
        self._loaded = True
        if self.shows(visit_id):  # who has gone on meanwhile gets the page when coming again
            self.arrive()
            self._twice.begin()

    def _on_loading_ended(self, visit_id: VisitId) -> None:
        if not self._loaded and self._shown == visit_id:
            self._say_not_shown()

    def _say_not_shown(self) -> None:
        """Say that a bug left nothing to show, instead of waiting for ever."""
        words = self.tr("The page can’t be shown. {why} All that you noted is safe.")
        self._view.show_refused(words.format(why=words_of_a_bug().title))
        self._stack.setCurrentWidget(self._view)

    def _on_try_again(self) -> None:
        if self._shown is None:
            return
        if self._finishing.refusal(self._shown):
            self._finishing.finish(self._shown)
        self.show_visit(self._shown)
        self.arrive()

    def _on_back(self) -> None:
        if self._shown is not None:
            self._workplace.navigation.open_visit(self._shown)


def _load_words(desk: Desk, visit_id: VisitId) -> None:
    language = run_visit.visit_facts(desk, visit_id).language
    desk.words(language)
    desk.page_words(language)
