"""Printing a look back: it is issued as by Save as PDF, and its very bytes are printed."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.desk import Desk
from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.ids import ClientId
from consultant_app.domain.problems import Problem
from consultant_app.domain.review_periods import Period
from consultant_app.workflows import handed_over
from consultant_app.workflows.issue_review import issue_review
from ui.pages.clients.reviews.maker import make_page
from ui.place import Workplace
from ui.printing.print_out import Printed, PrintOut, Sheets, Source
from ui.printing.print_texts import handed_text, stopped_text, tray_text
from ui.problem_texts import problem_text
from ui.widgets.page_pictures import PagePictures


class ReviewPrinting(QObject):
    """Asks how, issues, prints, and tells how it went.

    `printed` carries the words of the news, `refused` those of what went wrong.
    """

    printed = Signal(str)
    refused = Signal(str)

    def __init__(self, workplace: Workplace, client_id: ClientId, page: QWidget) -> None:
        """Serve the tab PAGE of a client."""
        super().__init__(page)
        self._desk = workplace.desk
        self._client_id = client_id
        self._out = PrintOut(workplace, PagePictures(), page, self)
        self._out.ended.connect(self._on_ended)
        self._out.problem.connect(self._on_problem)

    def ask(self, period: Period) -> None:
        """Ask how to print the page of PERIOD, issue it, and print it."""
        about = (self._desk, self._client_id, period)
        self._out.ask(
            Source(
                as_it_would_be=partial(_as_it_would_be, *about),
                made=partial(_issued, *about),
                title=_tr("Look back"),
            )
        )

    def _on_ended(self, printed: Printed) -> None:
        if printed.refused is not None:
            self._on_problem(printed.refused)
            return
        words = stopped_text()
        if printed.handed is not None:
            words = f"{handed_text(printed.handed)}. {tray_text(printed.handed, printed.job)}"
        self.printed.emit(words)

    def _on_problem(self, problem: Problem) -> None:
        words = problem_text(problem)
        self.refused.emit(f"{words.title} {words.body}")


def _as_it_would_be(desk: Desk, client_id: ClientId, period: Period) -> bytes:
    return make_page(desk, client_id, period).rendered.pdf


def _issued(desk: Desk, client_id: ClientId, period: Period) -> tuple[Sheets, ...]:
    """Issue the page; called on a worker."""
    issued = issue_review(desk, client_id, period)
    note = partial(handed_over.note_review, desk, client_id, period, DeliveryWay.PRINTED)
    return (Sheets(pdf=issued.made.rendered.pdf, taken=note),)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reviews", text)
