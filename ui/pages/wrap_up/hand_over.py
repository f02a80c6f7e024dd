"""What the third step does: how the page looks, saving it, and what can be had besides it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import ContactId, VersionId, VisitId
from consultant_app.domain.missing import Missing, MissingWhat
from consultant_app.domain.problems import CannotIssue, DiskRefused, Problem
from consultant_app.domain.summaries import DocumentKind, SummaryVersion
from consultant_app.workflows import (
    draft_page,
    issue_summary,
    page_looks,
    revise_summary,
    summary_files,
    tell_together,
)
from ui.pages.wrap_up.files import ChooseFile, OpenFile
from ui.pages.wrap_up.hand_over_step import HandOverStep
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.refused_texts import (
    copy_refused_text,
    file_refused_text,
    page_refused_text,
)


class HandOver(QObject):
    """Joins the third step to the workflows.

    `handed_over` carries where the page was saved; `stopped` what is missing; `busy` tells that
    the page is being made, so that it is not asked for twice; `refused` that the disk did not take
    a file: the step says which, and what is safe.
    """

    handed_over = Signal(object)
    stopped = Signal(object)
    busy = Signal(bool)
    refused = Signal()

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
        self.window = window
        self._choose_file = choose_file
        self._open_file = open_file
        self._saved_as: Path | None = None
        self._signs_told: frozenset[Missing] = frozenset()
        step.option_chosen.connect(self._on_option)
        step.usual_wanted.connect(self._on_usual)
        step.letter.greeted.connect(self._on_greeted)
        step.letter.told.connect(self._on_told)
        visit.reread.connect(self._fill_letter)
        step.draft_wanted.connect(self._on_draft)
        step.technician_wanted.connect(self._on_technician)
        step.email_wanted.connect(self.copy_email)

    def start(self) -> None:
        """Forget what was refused for the visit before."""
        self._step.tell_refused("")
        self._fill_letter()

    def save(self) -> None:
        """Issue the page and save it where the consultant wants it; first say what is missing.

        Signs that can't be printed are told once before: saving again goes on without them.
        """
        visit = self._visit
        if not self.may_go_out():
            return
        to = self._choose_file(self.window, summary_files.file_name_for(visit.desk, visit.id))
        if to is None:
            return
        self.busy.emit(True)
        self._step.tell_refused("")
        visit.workplace.jobs.run(
            partial(_issue_and_save, visit.desk, visit.id, to, visit.by),
            partial(self._on_ended, visit.id),
            self.on_refused,
        )

    def save_version(self, version_id: VersionId) -> None:
        """Save a page that went out once more, as it was."""
        visit = self._visit
        version = next(v for v in visit.facts.versions if v.id == version_id)
        to = self._choose_file(self.window, PurePosixPath(version.file).name)
        if to is not None:
            self._write(
                partial(summary_files.save_copy, visit.desk, version_id, to, by=visit.by), to
            )

    def may_go_out(self) -> bool:
        """Save what is typed and say what is missing; tell whether nothing stops the page."""
        visit = self._visit
        if not visit.flush():
            return False
        missing = revise_summary.missing(visit.desk, visit.id)
        self._step.fill_missing(missing)
        signs = frozenset(m for m in missing if m.what is MissingWhat.SIGN)
        untold = signs - self._signs_told
        if any(m.what.stops for m in missing) or untold:
            self._signs_told |= untold
            self.stopped.emit(missing)
            return False
        return True

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
            email = summary_files.email_text(visit.desk, visit.id, in_columns=False)
        except CannotIssue:
            missing = revise_summary.missing(visit.desk, visit.id)
            self._step.fill_missing(missing)
            self.stopped.emit(missing)
            return
        QApplication.clipboard().setText(f"{email.subject}\n\n{email.body}")
        visit.tell(self.tr("The email’s words are copied. Attach the page to them."))

    def _on_ended(self, visit_id: VisitId, ended: "_Saved") -> None:
        self.busy.emit(False)
        if not self._visit.is_open or self._visit.id != visit_id:
            return
        self._visit.read()
        if ended.refused is not None:
            self.tell(copy_refused_text(ended.to.name, ended.refused, ended.version))
            return
        self._saved_as = ended.to
        self.handed_over.emit(ended.to)

    def on_refused(self, problem: Problem) -> None:
        """Say what kept the page from being made."""
        self.busy.emit(False)
        self._visit.read()
        if isinstance(problem, CannotIssue):
            self.stopped.emit(revise_summary.missing(self._visit.desk, self._visit.id))
        elif isinstance(problem, DiskRefused):
            self.tell(page_refused_text(problem, self._visit.facts))
        else:
            raise problem

    def _on_file_refused(self, to: Path, problem: Problem) -> None:
        if not isinstance(problem, DiskRefused):
            raise problem
        self.tell(file_refused_text(to.name, problem))

    def tell(self, why: str) -> None:
        """Say why the page did not get where it was wanted."""
        self._step.tell_refused(why)
        self.refused.emit()

    def _on_option(self, option: str, word: str, always: bool) -> None:  # Qt's own signature
        visit = self._visit
        visit.act(
            partial(
                page_looks.choose_option,
                visit.desk,
                visit.id,
                option,
                word,
                always=always,
                by=visit.by,
            )
        )

    def _on_usual(self) -> None:
        visit = self._visit
        visit.act(partial(page_looks.look_as_usual, visit.desk, visit.id, by=visit.by))

    def _fill_letter(self, *_: object) -> None:
        visit = self._visit
        self._step.letter.fill(visit.facts, tell_together.tellable(visit.desk, visit.id))

    def _on_greeted(self, contact: int, greeted: bool) -> None:  # Qt's own signature
        visit = self._visit
        who = ContactId(contact)
        greet = partial(tell_together.greet_also, visit.desk, visit.id, who, greeted=greeted)
        visit.act(partial(greet, by=visit.by))

    def _on_told(self, earlier: int, told: bool) -> None:  # Qt's own signature
        visit = self._visit
        which = VisitId(earlier)
        tell = partial(tell_together.tell_also, visit.desk, visit.id, which, told=told)
        visit.act(partial(tell, by=visit.by))

    def _on_draft(self) -> None:
        visit = self._visit
        if not visit.flush():
            return
        to = self._choose_file(
            self.window, summary_files.file_name(visit.desk, visit.facts, draft=True)
        )
        if to is not None:
            self._write(partial(draft_page.save_draft, visit.desk, visit.id, to), to)

    def _on_technician(self) -> None:
        visit = self._visit
        if not visit.flush():
            return
        name = summary_files.file_name_for(visit.desk, visit.id, kind=DocumentKind.TECHNICIAN)
        to = self._choose_file(self.window, name)
        if to is not None:
            self._write(partial(_write_technicians_copy, visit.desk, visit.id, to), to)

    def _write(self, work: Callable[[], object], to: Path) -> None:
        self._step.tell_refused("")
        self._visit.workplace.jobs.run(
            work, partial(self._tell_written, to), partial(self._on_file_refused, to)
        )

    def _tell_written(self, to: Path, _result: object) -> None:
        self._visit.tell(self.tr("Saved: {name}").format(name=to.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Saved:
    """A page that was made; REFUSED tells why its copy TO was not written, if it was not."""

    version: SummaryVersion
    to: Path
    refused: DiskRefused | None = None


def _issue_and_save(desk: Desk, visit_id: VisitId, to: Path, by: object) -> _Saved:
    """Make the page and save a copy; what keeps only the copy away is not raised."""
    version = issue_summary.issue(desk, visit_id, by=by).version
    try:
        summary_files.save_copy(desk, version.id, to, by=by)
    except DiskRefused as problem:
        return _Saved(version=version, to=to, refused=problem)
    return _Saved(version=version, to=to)


def _write_technicians_copy(desk: Desk, visit_id: VisitId, to: Path) -> None:
    rendered = summary_files.technician_copy(desk, visit_id)
    summary_files.write_file(desk, to, rendered.pdf)
