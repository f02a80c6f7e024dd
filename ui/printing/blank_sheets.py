"""The blank visit sheet for writing by hand: printed, or saved where there is no printer."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId
from consultant_app.domain.problems import Problem
from consultant_app.workflows import blank_sheet
from consultant_app.workflows.blank_sheet import MadeSheet
from ui.last_folders import LastFolders, Location
from ui.place import Workplace
from ui.printing.print_out import Printed, PrintOut, Sheets, Source
from ui.printing.print_texts import handed_text
from ui.problem_texts import problem_text
from ui.widgets.page_pictures import PagePictures

_PURPOSE = "sheets"


class BlankSheets(QObject):
    """Prints or saves the sheet once, tells how it went, and goes away with its window."""

    def __init__(
        self, workplace: Workplace, over: QWidget, client_id: ClientId | None = None
    ) -> None:
        """Make the sheet for a client by name, or for anybody."""
        super().__init__(over)
        self._workplace = workplace
        self._over = over
        self._client_id = client_id

    def print_it(self) -> None:
        """Ask how to print the sheet, and print it."""
        out = PrintOut(self._workplace, PagePictures(), self._over, self)
        out.ended.connect(self._on_ended)
        out.problem.connect(self._on_problem)
        desk, client_id = self._workplace.desk, self._client_id
        out.ask(
            Source(
                as_it_would_be=partial(_pdf, desk, client_id),
                made=partial(_sheets, desk, client_id),
                title=_tr("Visit sheet"),
            )
        )

    def save_it(self) -> None:
        """Ask where to save the sheet, and save it."""
        work = partial(blank_sheet.make, self._workplace.desk, self._client_id)
        self._workplace.jobs.run(work, self._on_made, self._on_problem)

    def _on_made(self, made: MadeSheet) -> None:
        folders = LastFolders(self._workplace.desk.profile)
        begin = Path(folders.begin(_PURPOSE, Location.DocumentsLocation)) / made.name
        chosen, _ = QFileDialog.getSaveFileName(
            self._over, _tr("Save the visit sheet"), str(begin), _tr("PDF files (*.pdf)")
        )
        if not chosen:
            return
        to = Path(chosen)
        folders.note(_PURPOSE, to)
        work = partial(blank_sheet.save, self._workplace.desk, made, to, replace=True)
        self._workplace.jobs.run(work, self._on_saved, self._on_problem)

    def _on_saved(self, to: Path) -> None:
        self._workplace.navigation.tell(_tr("Saved: {name}").format(name=to.name))

    def _on_ended(self, printed: Printed) -> None:
        if printed.refused is not None:
            self._on_problem(printed.refused)
        elif printed.handed is not None:
            self._workplace.navigation.tell(f"{handed_text(printed.handed)}.")

    def _on_problem(self, problem: Problem) -> None:
        words = problem_text(problem)
        self._workplace.navigation.tell(f"{words.title} {words.body}")


def print_blank_sheet(workplace: Workplace, client_id: ClientId | None = None) -> None:
    """Print a sheet for anybody, or with the name of a client on it."""
    over = workplace.look.application.activeWindow()
    if over is not None:
        BlankSheets(workplace, over, client_id).print_it()


def save_blank_sheet(workplace: Workplace, client_id: ClientId | None = None) -> None:
    """Save a sheet for anybody, or with the name of a client on it."""
    over = workplace.look.application.activeWindow()
    if over is not None:
        BlankSheets(workplace, over, client_id).save_it()


def _pdf(desk: Desk, client_id: ClientId | None) -> bytes:
    return blank_sheet.make(desk, client_id).rendered.pdf


def _sheets(desk: Desk, client_id: ClientId | None) -> tuple[Sheets, ...]:
    return (Sheets(pdf=_pdf(desk, client_id)),)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BlankSheets", text)
