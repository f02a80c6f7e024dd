"""The wrap-up as a place of the window: there at once, while the page is still being written."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import NotFound, Problem
from consultant_app.workflows import finish_visit, run_visit
from ui.navigation import PlaceName
from ui.pages.wrap_up.writing_view import WritingView
from ui.place import Place, Workplace
from ui.problem_texts import problem_text
from ui.swallowed_keys import SwallowedKeys

if TYPE_CHECKING:
    from ui.pages.wrap_up.page import WrapUpPage

_TWICE = tuple(
    Qt.KeyboardModifier.ControlModifier | key for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
)


class WrapUpPlace(Place):
    """Finishes visits beside the window, and builds the page of steps once there is one to show.

    No command of the steps is offered while the page is being written: nothing can be saved,
    stepped or looked at before it can be seen.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Show nothing until `finish` or `show_visit`."""
        super().__init__(parent)
        self._workplace = workplace
        self._page: WrapUpPage | None = None
        self._writing: set[VisitId] = set()
        self._shown: VisitId | None = None
        self._view = WritingView(workplace.look)
        self._view.back_wanted.connect(self._on_back)
        self._view.try_again_wanted.connect(self._on_try_again)
        self._twice = SwallowedKeys(_TWICE, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._view)

    def finish(self, visit_id: VisitId) -> None:
        """Stop the clock of a visit now and write its page, which is shown when it stands."""
        if visit_id in self._writing:
            return
        self._writing.add(visit_id)
        desk = self._workplace.desk
        self._workplace.jobs.run(
            partial(finish_visit.finish_visit, desk, visit_id, at=desk.now(), by=self),
            partial(self._on_written, visit_id),
            partial(self._on_refused, visit_id),
        )

    def show_visit(self, visit_id: VisitId) -> None:
        """Open the wrap-up of a visit, or wait for the page that is being written."""
        self._shown = visit_id
        if visit_id in self._writing:
            self.leave()
            facts = run_visit.visit_facts(self._workplace.desk, visit_id)
            self._view.show_writing(facts.client.name)
            self._stack.setCurrentWidget(self._view)
            return
        page = self._steps()
        page.show_visit(visit_id)
        self._stack.setCurrentWidget(page)

    def arrive(self) -> None:
        """Go on where the work was left."""
        if self._page is not None and self._shows_steps:
            self._page.arrive()
        else:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Save what is typed."""
        if self._page is not None:
            self._page.leave()

    def panes(self) -> tuple[QWidget, ...]:
        """Return what is shown."""
        return (self._view if self._page is None or not self._shows_steps else self._page,)

    @property
    def _shows_steps(self) -> bool:
        return self._stack.currentWidget() is not self._view

    def _steps(self) -> "WrapUpPage":
        """Return the page of steps, built when it is first wanted: that takes a moment."""
        if self._page is None:
            from ui.pages.wrap_up.page import WrapUpPage

            self._page = WrapUpPage(self._workplace)
            self._stack.addWidget(self._page)
        return self._page

    def _on_written(self, visit_id: VisitId, _finished: object) -> None:
        self._writing.discard(visit_id)
        if self._shown != visit_id:
            return
        self._view.end()
        if not self.isVisibleTo(self.window()):
            return  # gone back meanwhile; whoever comes again gets the page
        self.show_visit(visit_id)
        self.arrive()
        self._twice.begin()

    def _on_refused(self, visit_id: VisitId, problem: Problem) -> None:
        self._writing.discard(visit_id)
        if isinstance(problem, NotFound):
            self._workplace.navigation.go(PlaceName.TODAY)
            return
        words = self.tr(
            "The page was not written. {why} All that you noted is safe, and the clock runs on."
        )
        words = words.format(why=problem_text(problem).title)
        if self._shown == visit_id and self.isVisibleTo(self.window()):
            self._view.show_refused(words)
        else:
            self._workplace.navigation.tell(words)

    def _on_try_again(self) -> None:
        if self._shown is not None:
            self.finish(self._shown)
            self.show_visit(self._shown)
            self.arrive()

    def _on_back(self) -> None:
        if self._shown is not None:
            self._workplace.navigation.open_visit(self._shown)
