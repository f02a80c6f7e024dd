"""Printing from the last step: the page is issued as by Save PDF, and its very bytes printed."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import VersionId, VisitId
from consultant_app.domain.problems import CannotIssue, DiskRefused, Problem
from consultant_app.workflows import issue_summary, print_page
from ui.pages.wrap_up.foot import Foot
from ui.pages.wrap_up.hand_over import HandOver
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.versions_panel import VersionsPanel
from ui.printing.print_out import Printed, PrintOut, Sheets, Source
from ui.printing.print_texts import handed_text, kept_text, stopped_text, tray_text
from ui.problem_texts import problem_text
from ui.widgets.page_pictures import PagePictures


class PagePrinting(QObject):
    """Prints for the buttons of the last step, again where one printed before.

    `printed` carries what was handed to which printer, and what only a person can see; `used` that
    a printer was, and `given_up` that nothing comes of it.
    """

    printed = Signal(str, str)
    used = Signal()
    given_up = Signal()

    def __init__(self, visit: OpenWrapUp, hand_over: HandOver, foot: Foot) -> None:
        """Serve the buttons of FOOT; HAND_OVER says what is missing and what was refused."""
        super().__init__(hand_over)
        self._visit = visit
        self._hand_over = hand_over
        self._foot = foot
        self._visit_id = VisitId(0)
        window = hand_over.window
        self._out = PrintOut(visit.workplace, PagePictures(), window, self)
        self._out.busy.connect(hand_over.busy)
        self._out.problem.connect(self._on_problem)
        self._out.ended.connect(self._on_ended)
        self._out.left.connect(self._on_left)

    @property
    def last_printer(self) -> str:
        """The printer that was used last on this computer; empty: none was."""
        return self._out.last_printer

    def again_or_ask(self) -> None:
        """Print where one printed before, else ask how."""
        if self.last_printer:
            self.again()
        else:
            self.ask()

    def ask(self) -> None:
        """Ask how to print the page, and print it."""
        if self._may_print():
            self._out.ask(self._source())

    def again(self) -> None:
        """Print the page where one was printed last."""
        if self._may_print():
            self._out.again(self._source())

    def show_versions(self, anchor: QWidget) -> None:
        """Show below ANCHOR what went out, to print or save it once more as it was."""
        visit = self._visit
        versions = print_page.handed_over(visit.desk, visit.id)
        window = self._hand_over.window.window()
        panel = VersionsPanel(visit.workplace.look, window, versions, visit.facts.visit.zone)
        panel.print_wanted.connect(self._print_version)
        panel.save_wanted.connect(self._save_version)
        panel.closed.connect(panel.deleteLater)
        panel.open_at(anchor)

    def _print_version(self, version_id: int) -> None:
        visit, wanted = self._visit, VersionId(version_id)
        self._hand_over.start()
        self._visit_id = visit.id
        pdf = partial(print_page.version_pdf, visit.desk, wanted)
        made = partial(_as_it_was, visit.desk, wanted)
        self._out.ask(Source(as_it_would_be=pdf, made=made, title=print_page.TITLE, by=visit.by))

    def _save_version(self, version_id: int) -> None:
        self._hand_over.save_version(VersionId(version_id))

    def _may_print(self) -> bool:
        if not self._hand_over.may_go_out():
            return False
        self._hand_over.start()
        self._visit_id = self._visit.id
        return True

    def _source(self) -> Source:
        visit = self._visit
        return Source(
            as_it_would_be=partial(_as_it_would_be, visit.desk, visit.id),
            made=partial(_issued, visit.desk, visit.id, visit.by),
            title=print_page.TITLE,
            by=visit.by,
        )

    def _on_left(self) -> None:
        self._foot.focus_on()
        self.given_up.emit()

    def _on_problem(self, problem: Problem) -> None:
        self.given_up.emit()
        if isinstance(problem, CannotIssue | DiskRefused):
            self._hand_over.on_refused(problem)
            return
        words = problem_text(problem)
        self._hand_over.tell(f"{words.title} {words.body}")

    def _on_ended(self, printed: Printed) -> None:
        self.used.emit()
        if printed.handed is None:
            self.given_up.emit()
        if not self._visit.is_open or self._visit.id != self._visit_id:
            return
        self._visit.read()
        version = self._visit.facts.versions[-1]
        if printed.refused is not None:
            words = problem_text(printed.refused)
            self._hand_over.tell(f"{words.title} {words.body} {kept_text(version)}")
        elif printed.handed is None:
            self._hand_over.tell(f"{stopped_text()} {kept_text(version)}")
        else:
            self.printed.emit(handed_text(printed.handed), tray_text(printed.handed, printed.job))


def _as_it_would_be(desk: Desk, visit_id: VisitId) -> bytes:
    return issue_summary.preview(desk, visit_id).pdf


def _as_it_was(desk: Desk, version_id: VersionId) -> tuple[Sheets, ...]:
    return (Sheets(pdf=print_page.version_pdf(desk, version_id), version_id=version_id),)


def _issued(desk: Desk, visit_id: VisitId, by: object) -> tuple[Sheets, ...]:
    issued = issue_summary.issue(desk, visit_id, by=by)
    return (Sheets(pdf=issued.pdf, version_id=issued.version.id),)
