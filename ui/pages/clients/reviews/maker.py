"""Makes the page of a look back anew while it is written: beside the window, the newest wins."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId
from consultant_app.domain.problems import Problem
from consultant_app.domain.review_periods import Period
from consultant_app.workflows.issue_review import MadeReview, made_review
from consultant_app.workflows.look_back import look_back
from ui.jobs import Jobs


def make_page(desk: Desk, client_id: ClientId, period: Period) -> MadeReview:
    """Make the page as it stands; called on a worker."""
    return made_review(desk, look_back(desk, client_id, period))


class ReviewMaker(QObject):
    """At most one page is in the making; what changes meanwhile makes it once more.

    `made` carries a `MadeReview`; `failed` tells that the page could not be made.
    """

    made = Signal(object)
    failed = Signal()

    def __init__(self, jobs: Jobs, desk: Desk, client_id: ClientId, parent: QObject) -> None:
        """Wait for a period of the client."""
        super().__init__(parent)
        self._jobs = jobs
        self._desk = desk
        self._client_id = client_id
        self._period: Period | None = None
        self._making = False
        self._again = False

    def make(self, period: Period) -> None:
        """Make the page of PERIOD from now on, and once at once."""
        self._period = period
        self.now()

    def now(self) -> None:
        """Make the page at once, or right after the one in the making."""
        if self._period is None:
            return
        if self._making:
            self._again = True
            return
        self._making, self._again = True, False
        work = partial(make_page, self._desk, self._client_id, self._period)
        self._jobs.run(work, self._on_made, self._on_failed, ended=self._on_ended)

    def _on_made(self, made: MadeReview) -> None:
        if made.found.period == self._period:
            self.made.emit(made)

    def _on_failed(self, _problem: Problem) -> None:
        self.failed.emit()

    def _on_ended(self) -> None:
        self._making = False
        if self._again:
            self.now()
