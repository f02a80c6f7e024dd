"""Saving a look back as a PDF: that issues it, and from then on it stands."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId
from consultant_app.domain.problems import Problem
from consultant_app.domain.review_periods import Period
from consultant_app.workflows.issue_review import IssuedReview, issue_review
from ui.last_folders import LastFolders, Location
from ui.place import Workplace
from ui.problem_texts import problem_text

_FILES = "reviews"
_SUFFIX = ".pdf"


@dataclass(frozen=True, slots=True)
class _Saved:
    """What was issued, and where its copy lies."""

    issued: IssuedReview
    to: Path


class ReviewSaving(QObject):
    """Asks where, issues, and tells how it went.

    `saved` carries the words of the news, `refused` those of what went wrong.
    """

    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, workplace: Workplace, client_id: ClientId, page: QWidget) -> None:
        """Serve the tab PAGE of a client."""
        super().__init__(page)
        self._workplace = workplace
        self._client_id = client_id
        self._page = page
        self._folders = LastFolders(workplace.desk.profile)
        self._to_open: Path | None = None

    @property
    def can_open(self) -> bool:
        """Whether there is a saved file to open."""
        return self._to_open is not None

    def save(self, period: Period, name: str) -> None:
        """Ask where the page NAME of PERIOD goes, issue it, and write the copy there."""
        to = self._ask(name)
        if to is None:
            return
        work = partial(_issued, self._workplace.desk, self._client_id, period, to)
        self._workplace.jobs.run(work, self._on_saved, self._on_refused)

    def open(self) -> None:
        """Open the file that was saved last."""
        if self._to_open is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._to_open)))

    def forget(self) -> None:
        """Open nothing any more: another page is on show."""
        self._to_open = None

    def _ask(self, name: str) -> Path | None:
        begin = Path(self._folders.begin(_FILES, Location.DocumentsLocation)) / name
        over = self._page.window()
        title, kinds = _tr("Save the page"), _tr("PDF files (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(over, title, str(begin), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        self._folders.note(_FILES, path)
        return path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)

    def _on_saved(self, saved: _Saved) -> None:
        self._to_open = saved.to
        version, name = saved.issued.version.version, saved.to.name
        new = _tr("Saved as “{name}”. This is version {n}; it stays as it is.")
        again = _tr("Saved as “{name}”, as it was made before.")
        words = new if saved.issued.new else again
        self.saved.emit(words.format(name=name, n=version))

    def _on_refused(self, problem: Problem) -> None:
        words = problem_text(problem)
        self.refused.emit(f"{words.title} {words.body}")


def _issued(desk: Desk, client_id: ClientId, period: Period, to: Path) -> _Saved:
    """Issue the page with its copy; called on a worker."""
    return _Saved(issue_review(desk, client_id, period, copy_to=to), to)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reviews", text)
