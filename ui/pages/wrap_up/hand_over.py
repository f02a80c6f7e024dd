"""What the third step does: how the page looks, saving it, and what can be had besides it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import CannotIssue, Problem
from consultant_app.domain.summaries import DocumentKind
from consultant_app.workflows import draft_page, issue_summary, revise_summary, summary_files
from ui.pages.wrap_up import option_changes
from ui.pages.wrap_up.files import ChooseFile, OpenFile
from ui.pages.wrap_up.hand_over_step import HandOverStep
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp


class HandOver(QObject):
    """Joins the third step to the workflows.

    `handed_over` carries where the page was saved; `stopped` tells that something is missing;
    `busy` that the page is being made, so that it is not asked for twice.
    """

    handed_over = Signal(object)
    stopped = Signal()
    busy = Signal(bool)

    def __init__(
        self,
        visit: OpenWrapUp,
        step: HandOverStep,
        *,
        window: QWidget,
        choose_file: ChooseFile,
        open_file: OpenFile,
    ) -> None:
        """Serve STEP; ask for files over WINDOW."""
        super().__init__(step)
        self._visit = visit
        self._step = step
        self._window = window
        self._choose_file = choose_file
        self._open_file = open_file
        self._saved_as: Path | None = None
        step.option_chosen.connect(self._on_option)
        step.draft_wanted.connect(self._on_draft)
        step.technician_wanted.connect(self._on_technician)
        step.email_wanted.connect(self.copy_email)

    def save(self) -> None:
        """Issue the page and save it where the consultant wants it; first say what is missing."""
        visit = self._visit
        if not visit.flush():
            return
        missing = revise_summary.missing(visit.desk, visit.id)
        self._step.fill_missing(missing)
        if any(m.what.stops for m in missing):
            self.stopped.emit()
            return
        to = self._choose_file(self._window, summary_files.file_name_for(visit.desk, visit.id))
        if to is None:
            return
        self.busy.emit(True)
        visit.workplace.jobs.run(
            partial(_issue_and_save, visit.desk, visit.id, to, visit.by),
            partial(self._on_saved, visit.id),
            self._on_refused,
        )

    def open_saved(self) -> None:
        """Open the file that was saved."""
        if self._saved_as is not None and not self._open_file(self._saved_as):
            words = self.tr("No program for PDF files was found. The page is at {place}.")
            self._visit.tell(words.format(place=self._saved_as))

    def copy_email(self) -> None:
        """Put the words of the email that carries the page on the clipboard."""
        visit = self._visit
        if not visit.flush():
            return
        try:
            email = summary_files.email_text(visit.desk, visit.id)
        except CannotIssue:
            self._step.fill_missing(revise_summary.missing(visit.desk, visit.id))
            self.stopped.emit()
            return
        QApplication.clipboard().setText(f"{email.subject}\n\n{email.body}")
        visit.tell(self.tr("The email's words are copied. Attach the page to them."))

    def _on_saved(self, visit_id: VisitId, to: Path) -> None:
        self.busy.emit(False)
        self._saved_as = to
        if self._visit.is_open and self._visit.id == visit_id:
            self._visit.read()
            self.handed_over.emit(to)

    def _on_refused(self, problem: Problem) -> None:
        self.busy.emit(False)
        if isinstance(problem, CannotIssue):
            self._visit.read()
            self.stopped.emit()
            return
        raise problem

    def _on_option(self, field: str, value: object) -> None:
        visit = self._visit
        visit.act(
            lambda: option_changes.choose_option(visit.desk, visit.facts, field, value, by=visit.by)
        )

    def _on_draft(self) -> None:
        visit = self._visit
        if not visit.flush():
            return
        to = self._choose_file(
            self._window, summary_files.file_name(visit.desk, visit.facts, draft=True)
        )
        if to is not None:
            work = partial(draft_page.save_draft, visit.desk, visit.id, to)
            visit.workplace.jobs.run(work, partial(self._tell_written, to))

    def _on_technician(self) -> None:
        visit = self._visit
        if not visit.flush():
            return
        name = summary_files.file_name_for(visit.desk, visit.id, kind=DocumentKind.TECHNICIAN)
        to = self._choose_file(self._window, name)
        if to is not None:
            work = partial(_write_technicians_copy, visit.desk, visit.id, to)
            visit.workplace.jobs.run(work, partial(self._tell_written, to))

    def _tell_written(self, to: Path, _result: object) -> None:
        self._visit.tell(self.tr("Saved: {name}").format(name=to.name))


def _issue_and_save(desk: Desk, visit_id: VisitId, to: Path, by: object) -> Path:
    issued = issue_summary.issue(desk, visit_id, by=by)
    return summary_files.save_copy(desk, issued.version.id, to, by=by)


def _write_technicians_copy(desk: Desk, visit_id: VisitId, to: Path) -> None:
    summary_files.write_file(to, summary_files.technician_copy(desk, visit_id).pdf)
