"""Where the data can't be opened: save what can still be read of them into a folder of its own."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from consultant_app.domain.problems import Problem
from consultant_app.shared_places import shared_with
from consultant_app.workflows.salvage import salvage
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.problem_texts import problem_text
from ui.shared_folder_line import words_for_shared
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.labels import Label, Wrap


class SavingReadable(QWidget):
    """A button that asks for a folder, and what came of it in words; the damaged data stay."""

    def __init__(
        self, look: Appearance, jobs: Jobs, profile: Path, parent: QWidget | None = None
    ) -> None:
        """Offer to save what can be read of PROFILE; JOBS do it beside the window."""
        super().__init__(parent)
        self._jobs = jobs
        self._profile = profile
        self._saved: Path | None = None
        self._save = Button(look, self.tr("Save what can be read"), icon="download")
        self._save.setObjectName("save-readable")
        self._save.clicked.connect(self._on_save)
        self._show = Button(look, self.tr("Show what was saved"), Kind.QUIET, icon="folder-open")
        self._show.setObjectName("show-saved")
        self._show.clicked.connect(self._on_show)
        self._show.hide()
        self._told = Label(
            look,
            self.tr("It goes into a new folder. The damaged data stay as they are."),
            Role.SMALL,
            wrap=Wrap.WORDS,
        )
        self._told.setObjectName("saving-readable-told")
        buttons = row(self._save, self._show, None, spacing=look.px(8))
        self.setLayout(column(buttons, self._told, spacing=look.px(8)))

    def _on_save(self) -> None:
        title = self.tr("Where to put what can be read")
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        begin = QStandardPaths.writableLocation(documents)
        chosen = QFileDialog.getExistingDirectory(self.window(), title, begin)
        if not chosen:
            return
        to = _free_name(Path(chosen) / self.tr("Saved from Consultant App"))
        self._save.setEnabled(False)
        self._tell(self.tr("Reading what can be read. With many visits this takes a minute…"))
        self._jobs.run(partial(_saved, self._profile, to), self._on_saved, self._on_refused)

    def _on_saved(self, saved: "_Saved") -> None:
        self._saved = saved.to
        self._save.hide()
        self._show.show()
        self._show.setFocus()
        self._tell(" ".join(filter(None, self._words_for(saved))))

    def _words_for(self, saved: "_Saved") -> list[str]:
        clients, visits = saved.clients, saved.visits
        one, more = self.tr("1 client"), self.tr("{n} clients").format(n=clients)
        one_visit, more_visits = self.tr("1 visit"), self.tr("{n} visits").format(n=visits)
        counted = self.tr("Saved: {clients} and {visits}, in “{folder}”.")
        some_lost = self.tr("Some of it could not be read any more.")
        whole = self.tr("All of it could be read.")
        how = self.tr('To work with it, start: consultant-app --profile "{folder}"')
        who = shared_with(saved.to)
        return [
            counted.format(
                clients=one if clients == 1 else more,
                visits=one_visit if visits == 1 else more_visits,
                folder=saved.to,
            ),
            whole if saved.is_whole else some_lost,
            self.tr("The damaged data are as they were."),
            how.format(folder=saved.to),
            words_for_shared(who) if who else "",
        ]

    def _on_refused(self, problem: Problem) -> None:
        self._save.setEnabled(True)
        words = problem_text(problem)
        self._tell(f"{words.title} {words.body}")

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        announce(self, words)

    def _on_show(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Saved:
    """What was saved, and whether all of it could be."""

    to: Path
    clients: int
    visits: int
    is_whole: bool


def _saved(profile: Path, to: Path) -> _Saved:
    found = salvage(profile, to)
    return _Saved(
        to=to,
        clients=found.tables["clients"],
        visits=found.tables["visits"],
        is_whole=not found.incomplete,
    )


def _free_name(wanted: Path) -> Path:
    """Return WANTED, or the first name like it that is not taken."""
    names = (wanted.with_name(f"{wanted.name} {number}") for number in range(2, 1_000))
    return next((path for path in (wanted, *names) if not path.exists()), wanted)
