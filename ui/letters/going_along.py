"""Keeps which files go along with a page, until it is sent; the card shows them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from consultant_app.desk import Desk
from consultant_app.domain.attached_files import AttachedFile, CannotAttach, check_together
from consultant_app.domain.problems import Problem
from consultant_app.workflows import keep_draft
from consultant_app.workflows.attach_files import attached_file
from ui.jobs import Jobs
from ui.last_folders import LastFolders, Location
from ui.letters.goes_along import GoesAlong
from ui.problem_texts import problem_text

_FILES = "attachments"


class GoingAlong(QObject):
    """`changed` tells that other files go along now."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, card: GoesAlong) -> None:
        """Serve CARD; no file goes along before `start`."""
        super().__init__(card)
        self._desk = desk
        self._jobs = jobs
        self._card = card
        self._about = ""
        self._files: tuple[AttachedFile, ...] = ()
        card.add_wanted.connect(self._on_add)
        card.removed.connect(self._on_removed)

    @property
    def files(self) -> tuple[AttachedFile, ...]:
        """What goes along."""
        return self._files

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where it lies."""
        return tuple(file.path for file in self._files)

    def start(self, about: str) -> None:
        """Take the files that were chosen before for the page that drafts are kept ABOUT."""
        self._about = about
        kept = keep_draft.kept(self._desk, self._key).splitlines()
        found = (_or_none(self._desk, Path(line)) for line in kept)
        self._files = tuple(file for file in found if file is not None)
        self._card.fill(self._files)

    def _on_add(self) -> None:
        folders = LastFolders(self._desk.profile)
        begin = folders.begin(_FILES, Location.DocumentsLocation)
        title = self.tr("What goes along with the page?")
        chosen, _ = QFileDialog.getOpenFileNames(self._card.window(), title, begin)
        for name in chosen:
            folders.note(_FILES, Path(name))
            look_at = partial(attached_file, self._desk, Path(name))
            self._jobs.run(look_at, partial(self._on_seen, self._about), self._on_refused)
        self._card.focus_add()

    def _on_seen(self, about: str, file: AttachedFile) -> None:
        if about != self._about or file.path in self.paths:
            return
        together = (*self._files, file)
        try:
            check_together(together)
        except CannotAttach as problem:
            self._on_refused(problem)
        else:
            self._take(together)

    def _on_refused(self, problem: Problem) -> None:
        words = problem_text(problem)
        self._card.show_trouble(f"{words.title} {words.body}")

    def _on_removed(self, path: str) -> None:
        self._take(tuple(file for file in self._files if file.path != Path(path)))

    def _take(self, files: tuple[AttachedFile, ...]) -> None:
        self._files = files
        paths = "\n".join(map(str, self.paths))
        if paths:
            keep_draft.keep(self._desk, self._key, paths)
        else:
            keep_draft.forget(self._desk, self._key)
        self._card.fill(files)
        self.changed.emit()

    @property
    def _key(self) -> str:
        return f"{self._about}/attached"


def _or_none(desk: Desk, path: Path) -> AttachedFile | None:
    """Return the file PATH; None where it is gone since it was chosen."""
    try:
        return attached_file(desk, path)
    except CannotAttach:
        return None
