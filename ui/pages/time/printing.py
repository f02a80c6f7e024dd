"""Printing the timesheet: the month of each chosen client, on paper, or saved and opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.clock_questions import TimeToLookAt
from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.ids import ClientId
from consultant_app.domain.problems import Problem
from consultant_app.domain.time_account import MonthAccount
from consultant_app.workflows import handed_over, time_page, time_statement
from consultant_app.workflows.posted_pages import StatementPage
from consultant_app.workflows.time_statement import MadeStatement
from ui.last_folders import LastFolders, Location
from ui.letters.sending_page import SendingPage
from ui.pages.time.left_out import left_out_text
from ui.pages.time.period import months_to_choose
from ui.pages.time.statement_panel import StatementPanel
from ui.place import Workplace
from ui.printing.went_out_texts import went_out_text
from ui.problem_texts import problem_text

if TYPE_CHECKING:
    from ui.printing.print_out import Printed

_FILES = "timesheets"
_SUFFIX = ".pdf"

Made = tuple[MadeStatement, ...]


@dataclass(frozen=True, slots=True)
class _Saved:
    """What was made, and the files it lies in."""

    made: Made
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class _Month:
    """What a month comes to, and the time of it that waits for a look."""

    account: MonthAccount
    to_look_at: tuple[TimeToLookAt, ...]


class Printing(QObject):
    """Opens the panel and does what it says.

    `look_wanted` carries a visit that is left out since its time waits for a look.
    """

    look_wanted = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        """Serve the page PARENT."""
        super().__init__(parent)
        self._workplace = workplace
        self._page = parent
        self._folders = LastFolders(workplace.desk.profile)
        self._panel: StatementPanel | None = None
        self._only: ClientId | None = None
        self._to_open: Path | None = None
        self._to_look_at: tuple[TimeToLookAt, ...] = ()
        self._on_paper: Made = ()
        self._sending = SendingPage(workplace, parent)
        self._sending.given.connect(self._on_sent)
        self._sending.refused.connect(self._on_not_sent)

    def open(self, anchor: QWidget, month: date, client_id: ClientId | None = None) -> None:
        """Open the panel at ANCHOR for MONTH, with the page of one client or of all."""
        panel = self._made_panel()
        self._only = client_id
        panel.begin(months_to_choose(month, self._workplace.desk.today()), month)
        panel.choose_client(None)
        panel.open_at(anchor)
        self._read()

    def close(self) -> None:
        """Close the panel, if it is open."""
        if self._panel is not None:
            self._panel.close_it()

    def _made_panel(self) -> StatementPanel:
        if self._panel is None:
            panel = StatementPanel(self._workplace.look, self._page.window())
            panel.month_chosen.connect(self._read)
            panel.clients.chosen.connect(self._show_left_out)
            panel.clients.chosen.connect(self._show_went_out)
            panel.left_out.look_wanted.connect(self.look_wanted)
            panel.save_wanted.connect(self._on_save)
            panel.open_wanted.connect(self._on_open)
            panel.print_wanted.connect(self._on_print)
            panel.send_wanted.connect(self._on_send)
            self._panel = panel
        return self._panel

    def _read(self) -> None:
        if self._panel is not None:
            work = partial(_month, self._workplace.desk, self._panel.month)
            self._workplace.jobs.run(work, self._on_month)

    def _on_month(self, read: _Month) -> None:
        panel, month = self._panel, read.account
        if panel is None or month.first != panel.month:
            return  # another month was chosen meanwhile
        panel.clients.offer([(client.client_id, client.client) for client in month.clients])
        if self._only is not None:
            only, self._only = self._only, None
            panel.choose_client(only)
        self._to_look_at = read.to_look_at
        self._show_left_out()
        self._show_went_out()
        panel.count()

    def _show_left_out(self) -> None:
        """Name what the pages of the clients chosen will leave out."""
        if self._panel is not None:
            named = self._panel.clients.named
            left_out = (time for time in self._to_look_at if time.client_id in named)
            self._panel.show_left_out(left_out, self._workplace.desk.today())

    def _show_went_out(self) -> None:
        """Tell how the page of a single client left the house last."""
        panel, desk = self._panel, self._workplace.desk
        if panel is not None:
            one = panel.clients.named if len(panel.clients.named) == 1 else ()
            went = [w for c in one for w in handed_over.of_statement(desk, c, panel.month)[:1]]
            panel.show_went_out("".join(went_out_text(each, desk.zone()) for each in went))

    def _on_save(self) -> None:
        panel = self._panel
        if panel is None or not panel.clients.named:
            return
        panel.say(self.tr("Making the pages…"))
        work = partial(_made, self._workplace.desk, panel.clients.named, panel.month)
        self._workplace.jobs.run(work, self._on_made, self._on_refused)

    def _on_made(self, made: Made) -> None:
        to = self._ask_file(made[0].name) if len(made) == 1 else self._ask_folder()
        if to is None:
            if self._panel is not None:
                self._panel.count()
            return
        work = partial(_saved, self._workplace.desk, made, to)
        self._workplace.jobs.run(work, self._on_saved, self._on_refused)

    def _on_print(self) -> None:
        panel = self._panel
        if panel is None or not panel.clients.named:
            return
        panel.say(self.tr("Making the pages…"))
        work = partial(_made, self._workplace.desk, panel.clients.named, panel.month)
        self._workplace.jobs.run(work, self._on_made_for_paper, self._on_refused)

    def _on_send(self) -> None:
        panel = self._panel
        if panel is not None and len(panel.clients.named) == 1:
            (client_id,) = panel.clients.named
            page = StatementPage(client_id=client_id, month=panel.month)
            self._sending.ask(page, self.tr("Send the time statement"))

    def _on_sent(self, words: str, is_told: bool) -> None:  # Qt's own signature
        """Leave the panel: behind it the key of undo reaches nothing."""
        self.close()
        if not is_told:
            self._workplace.navigation.tell(words)

    def _on_not_sent(self, words: str) -> None:
        if self._panel is not None:
            self._panel.show_trouble(words)

    def _on_made_for_paper(self, made: Made) -> None:
        from ui.printing.print_out import PrintOut, Sheets, Source
        from ui.widgets.page_pictures import PagePictures

        self._on_paper = made
        desk = self._workplace.desk
        sheets = tuple(
            Sheets(pdf=each.rendered.pdf, taken=partial(_note, desk, each, DeliveryWay.PRINTED))
            for each in made
        )
        out = PrintOut(self._workplace, PagePictures(), self._page.window(), self)
        out.ended.connect(self._on_printed)
        out.problem.connect(self._on_refused)
        if self._panel is not None:
            out.left.connect(self._panel.count)
        title = self.tr("Time statement")
        out.ask(Source(as_it_would_be=lambda: sheets[0].pdf, made=lambda: sheets, title=title))

    def _on_printed(self, printed: "Printed") -> None:
        from ui.printing.print_texts import handed_text, stopped_text, tray_text

        if printed.refused is not None:
            self._on_refused(printed.refused)
        elif self._panel is not None:
            handed = printed.handed
            words = stopped_text()
            if handed is not None:
                words = f"{handed_text(handed)}. {tray_text(handed, printed.job)}"
            self._panel.show_printed(words, self._remarks(self._on_paper))

    def _ask_file(self, name: str) -> Path | None:
        begin = Path(self._folders.begin(_FILES, Location.DocumentsLocation)) / name
        title, kinds = self.tr("Save the timesheet"), self.tr("PDF files (*.pdf)")
        over = self._page.window()
        chosen, _ = QFileDialog.getSaveFileName(over, title, str(begin), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        self._folders.note(_FILES, path)
        return path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)

    def _ask_folder(self) -> Path | None:
        begin = self._folders.begin(_FILES, Location.DocumentsLocation)
        title = self.tr("Where to put the timesheets")
        chosen = QFileDialog.getExistingDirectory(self._page.window(), title, begin)
        if not chosen:
            return None
        self._folders.note(_FILES, Path(chosen) / "-")
        return Path(chosen)

    def _on_saved(self, saved: _Saved) -> None:
        if self._panel is None:
            return
        one = len(saved.files) == 1
        self._to_open = saved.files[0] if one else saved.files[0].parent
        told = self.tr("Saved as “{name}”.").format(name=saved.files[0].name)
        many = self.tr("{n} timesheets are saved in “{folder}”.")
        folder = saved.files[0].parent.name
        words = told if one else many.format(n=len(saved.files), folder=folder)
        self._panel.show_saved(words, self._remarks(saved.made))

    def _remarks(self, made: Made) -> str:
        """Return what the pages leave out, or tell in fewer words than they could."""
        left_out = {visit for statement in made for visit in statement.to_look_at}
        waiting = (time for time in self._to_look_at if time.visit_id in left_out)
        told = [left_out_text(waiting, self._workplace.desk.today())] if left_out else []
        if any(statement.running for statement in made):
            told.append(self.tr("A visit whose clock runs is left out."))
        if any(statement.without_words for statement in made):
            told.append(self.tr("What has no plain words yet is told as a visit."))
        if any(statement.closing_left_out for statement in made):
            told.append(self.tr("Your closing line looks like a secret and was left out."))
        return " ".join(told)

    def _on_refused(self, problem: Problem) -> None:
        words = problem_text(problem)
        if self._panel is not None:
            self._panel.count()
            self._panel.show_trouble(f"{words.title} {words.body}")

    def _on_open(self) -> None:
        if self._to_open is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._to_open)))


def _month(desk: Desk, first: date) -> _Month:
    account = time_page.month(desk, first)
    waits = any(client.to_look_at for client in account.clients)
    to_look_at = time_page.to_look_at(desk) if waits else ()
    return _Month(account, tuple(t for t in to_look_at if t.day.replace(day=1) == account.first))


def _made(desk: Desk, client_ids: Sequence[ClientId], month: date) -> Made:
    return tuple(time_statement.make(desk, client_id, month) for client_id in client_ids)


def _saved(desk: Desk, made: Made, to: Path) -> _Saved:
    """Save one statement as the file TO, which was agreed on, or several in the folder TO."""
    one = len(made) == 1
    files = []
    for statement in made:
        files.append(time_statement.save(desk, statement, to, replace=one))
        _note(desk, statement, DeliveryWay.SAVED, files[-1].name)
    return _Saved(made, tuple(files))


def _note(desk: Desk, made: MadeStatement, way: DeliveryWay, detail: str) -> None:
    """Note how a statement left the house; called on a worker."""
    handed_over.note_statement(desk, made.client_id, made.month.first, way, detail)
