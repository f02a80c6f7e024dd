"""Exporting for an invoice: lines while the choice changes, the file, and the mark afterwards."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.clock_questions import TimeToLookAt
from consultant_app.domain.ids import ClientId
from consultant_app.domain.invoicing import InvoiceDraft, InvoiceFormat, InvoiceWish
from consultant_app.domain.problems import Problem
from consultant_app.workflows import invoicing, keep_settings, time_page
from ui.last_folders import LastFolders, Location
from ui.pages.time.client_ticks import Named
from ui.pages.time.export_panel import ExportPanel
from ui.pages.time.period import months_to_choose
from ui.pages.time.rounding_text import rounding_text
from ui.place import Workplace
from ui.problem_texts import problem_text

_FILES = "invoicing"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lines:
    """What a wish comes to, and every client there is in its month; `draft` None for nobody.

    `left_out` is the time of the wish that waits for a look.
    """

    wish: InvoiceWish
    draft: InvoiceDraft | None
    clients: tuple[Named, ...]
    left_out: tuple[TimeToLookAt, ...]


class Exporting(QObject):
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
        self._panel: ExportPanel | None = None
        self._draft: InvoiceDraft | None = None
        self._file: Path | None = None
        self._only: ClientId | None = None

    def open(self, anchor: QWidget, month: date, client_id: ClientId | None = None) -> None:
        """Open the panel at ANCHOR for MONTH, with the time of one client or of all."""
        panel, desk = self._made_panel(), self._workplace.desk
        self._draft = None
        self._only = client_id
        rule = keep_settings.business(desk).rounding
        every = (None, self.tr("All that is not invoiced"))
        months = (*months_to_choose(month, desk.today()), every)
        panel.begin(months, month)
        panel.show_rule(rounding_text(rule))
        panel.choose_client(None)
        panel.open_at(anchor)
        self._read()

    def close(self) -> None:
        """Close the panel, if it is open."""
        if self._panel is not None:
            self._panel.close_it()

    def refresh(self) -> None:
        """Count anew: what was recorded has changed under the open panel."""
        if self._panel is not None and self._panel.isVisible():
            self._read()

    def _made_panel(self) -> ExportPanel:
        if self._panel is None:
            panel = ExportPanel(self._workplace.look, self._page.window())
            panel.wish_changed.connect(self._read)
            panel.left_out.look_wanted.connect(self.look_wanted)
            panel.save_wanted.connect(self._on_save)
            panel.mark_wanted.connect(self._on_mark)
            panel.show_file_wanted.connect(self._on_show_file)
            self._panel = panel
        return self._panel

    def _read(self) -> None:
        if self._panel is None:
            return
        wish = self._panel.wish()
        nobody = self._panel.clients.nobody
        work = partial(_lines, self._workplace.desk, wish, nobody=nobody)
        self._workplace.jobs.run(work, self._on_lines)

    def _on_lines(self, lines: _Lines) -> None:
        panel = self._panel
        if panel is None or lines.wish != panel.wish():
            return  # another choice was made meanwhile
        panel.clients.offer(lines.clients)
        self._draft = lines.draft
        if self._only is not None:
            only, self._only = self._only, None
            panel.choose_client(only)  # which asks for its lines
            return
        panel.show_left_out(lines.left_out, self._workplace.desk.today())
        panel.show_draft(lines.draft)

    def _on_save(self) -> None:
        panel, draft = self._panel, self._draft
        if panel is None or draft is None or not draft.lines:
            return
        to = self._ask_where(panel, draft.wish)
        if to is None:
            return
        self._file = to
        desk, kind = self._workplace.desk, panel.format
        work = partial(invoicing.write, desk, draft, to, kind, replace=True)
        self._workplace.jobs.run(work, self._on_written, self._on_refused)

    def _ask_where(self, panel: ExportPanel, wish: InvoiceWish) -> Path | None:
        suffix = f".{panel.format.value}"
        kinds = {
            InvoiceFormat.CSV: self.tr("CSV files (*.csv)"),
            InvoiceFormat.XLSX: self.tr("Spreadsheets (*.xlsx)"),
        }
        when = f"{wish.month:%Y-%m}" if wish.month else f"{self._workplace.desk.today():%Y-%m-%d}"
        name = self.tr("Invoicing {month}").format(month=when) + suffix
        begin = Path(self._folders.begin(_FILES, Location.DocumentsLocation)) / name
        title = self.tr("Save the lines")
        over = self._page.window()
        chosen, _ = QFileDialog.getSaveFileName(over, title, str(begin), kinds[panel.format])
        if not chosen:
            return None
        path = Path(chosen)
        self._folders.note(_FILES, path)
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

    def _on_written(self, path: Path) -> None:
        if self._panel is not None and self._draft is not None:
            self._panel.show_saved(path.name, self._draft)

    def _on_refused(self, problem: Problem) -> None:
        words = problem_text(problem)
        if self._panel is not None:
            self._panel.show_trouble(f"{words.title} {words.body}")

    def _on_mark(self) -> None:
        if self._draft is None:
            return
        try:
            marked = invoicing.mark(self._workplace.desk, self._draft)
        except Problem as problem:
            words = problem_text(problem)
            self._workplace.navigation.tell(f"{words.title} {words.body}")
            marked = None
        self.close()
        if marked is not None:
            self._workplace.navigation.tell(self.tr("Marked as invoiced."), undo=True)

    def _on_show_file(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))


def _lines(desk: Desk, wish: InvoiceWish, *, nobody: bool) -> _Lines:
    """Return the lines of WISH, and who could be chosen: all that have lines without the choice."""
    everybody = invoicing.lines(desk, replace(wish, client_ids=()))
    clients = {line.client_id: line.client for line in everybody.lines if line.client_id}
    wanted = everybody if not wish.client_ids else invoicing.lines(desk, wish)
    to_look_at = time_page.to_look_at(desk) if wanted.to_look_at and not nobody else ()
    return _Lines(
        wish=wish,
        draft=None if nobody else wanted,
        clients=tuple(clients.items()),
        left_out=tuple(time for time in to_look_at if time.visit_id in wanted.to_look_at),
    )
