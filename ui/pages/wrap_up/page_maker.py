"""Makes the page anew while it is written: beside the window, the newest wins."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from consultant_app.desk import Desk
from consultant_app.domain.drafts import DraftedSummary, OfferedLines
from consultant_app.domain.ids import VisitId
from consultant_app.domain.missing import Missing
from consultant_app.domain.problems import Problem
from consultant_app.domain.summaries import Rendered
from consultant_app.workflows import issue_summary, revise_summary
from ui.jobs import Jobs

_LOST_AFTER_MS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePage:
    """The page as it stands, what it is made of and still needs, and lines to choose from."""

    visit_id: VisitId
    drafted: DraftedSummary
    missing: tuple[Missing, ...]
    offered: OfferedLines
    rendered: Rendered


def make_page(desk: Desk, visit_id: VisitId) -> MadePage:
    """Make the page of a visit; called on a worker."""
    return MadePage(
        visit_id=visit_id,
        drafted=revise_summary.drafted(desk, visit_id),
        missing=revise_summary.missing(desk, visit_id),
        offered=revise_summary.offered(desk, visit_id),
        rendered=issue_summary.preview(desk, visit_id),
    )


class PageMaker(QObject):
    """At most one page is in the making; what changes meanwhile makes it once more.

    `made` carries a `MadePage`; `failed` tells that the page could not be made.
    """

    made = Signal(object)
    failed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        """Wait for a visit."""
        super().__init__(parent)
        self._jobs = jobs
        self._work: Callable[[], MadePage] | None = None
        self._again = False
        self._generation = 0
        self._since = QElapsedTimer()

    def make(self, work: Callable[[], MadePage]) -> None:
        """Make pages by WORK from now on, and one at once; one in the making is not wanted."""
        self._work = work
        self._since.invalidate()
        self.now()

    def now(self) -> None:
        """Make the page at once, or right after the one in the making."""
        if self._work is None:
            return
        # A job that broke tells nobody but the top handler; after a while we stop waiting for it.
        if self._since.isValid() and self._since.elapsed() < _LOST_AFTER_MS:
            self._again = True
            return
        self._again = False
        self._generation += 1
        self._since.start()
        self._jobs.run(
            self._work,
            partial(self._on_made, self._generation),
            partial(self._on_failed, self._generation),
        )

    def _on_made(self, generation: int, made: MadePage) -> None:
        if self._is_over(generation):
            self.made.emit(made)

    def _on_failed(self, generation: int, _problem: Problem) -> None:
        if self._is_over(generation):
            self.failed.emit()

    def _is_over(self, generation: int) -> bool:
        """Note the end of a job; tell whether its page is still wanted."""
        if generation != self._generation:
            return False
        self._since.invalidate()
        if self._again:
            self.now()
        return True
