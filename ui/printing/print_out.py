"""Brings pages to a printer: asks how, looks whether the paper fits, hands over, and tells."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import VersionId
from consultant_app.domain.printing import (
    HandedToPrinter,
    NoPrinter,
    PaperTrouble,
    PrinterGone,
    PrinterRefused,
    PrintJob,
    paper_trouble,
    percent_to_fit,
)
from consultant_app.domain.problems import Problem
from consultant_app.workflows import print_page
from ui.place import Workplace
from ui.printing.last_printer import LastPrinter
from ui.printing.offer import PrintOffer, measured
from ui.printing.page_range import pages_chosen
from ui.widgets.page_pictures import PagePictures

_SLOW_MS = 700


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """A PDF to print; `version_id` is the issued page that it is, if it is one.

    `taken` is called on the worker with the printer's name, once that took the pages.
    """

    pdf: bytes
    version_id: VersionId | None = None
    taken: Callable[[str], object] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where pages come from; both are called on a worker.

    `as_it_would_be` is looked at before anybody is asked how to print; `made` makes it for good.
    """

    as_it_would_be: Callable[[], bytes]
    made: Callable[[], tuple[Sheets, ...]]
    title: str
    by: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """How it ended: what the printer took, or what kept it from that once the page was MADE."""

    made: tuple[Sheets, ...]
    job: PrintJob
    handed: HandedToPrinter | None = None
    refused: Problem | None = None


class PrintOut(QObject):
    """One page at a time goes to a printer.

    `ended` carries a `Printed`; `problem` what stood in the way before there was a page; `left`
    tells that somebody chose not to print; `busy` while something goes on.
    """

    ended = Signal(object)
    problem = Signal(object)
    left = Signal()
    busy = Signal(bool)
    _progress = Signal(int, int)

    def __init__(
        self, workplace: Workplace, pictures: PagePictures, window: QWidget, parent: QObject
    ) -> None:
        """Ask over WINDOW."""
        super().__init__(parent)
        self._workplace = workplace
        self._pictures = pictures
        self._window = window
        self._last = LastPrinter(workplace.desk.profile)
        self._stop = threading.Event()
        self._shown: QProgressDialog | None = None
        self._progress.connect(self._on_progress)

    @property
    def last_printer(self) -> str:
        """The printer that was used last on this computer; empty: none was."""
        return self._last.name

    def ask(self, source: Source) -> None:
        """Ask how to print SOURCE, then print it."""
        self._measure(source, again=False)

    def again(self, source: Source) -> None:
        """Print SOURCE as the last page of that size was, without a question if there was one."""
        self._measure(source, again=True)

    def _measure(self, source: Source, *, again: bool) -> None:
        self.busy.emit(True)
        work = partial(_measured, self._pictures, source)
        done = partial(self._on_measured, source, again)
        self._workplace.jobs.run(work, done, self._on_problem)

    def _on_measured(self, source: Source, again: bool, offer: PrintOffer) -> None:
        job = self._last.job_for(offer.page) if again else None
        if job is None:
            job = self._asked(offer)
        if job is None:
            self.busy.emit(False)
            return
        self._stop = threading.Event()
        self._show_progress(job)
        work = partial(
            _printed,
            self._workplace.desk,
            self._pictures,
            source,
            job,
            progress=self._progress.emit,
            stop=self._stop,
        )
        self._workplace.jobs.run(work, partial(self._on_printed, offer), self._on_problem)

    def _asked(self, offer: PrintOffer) -> PrintJob | None:
        from ui.printing.asking import ask_how, there_are_printers
        from ui.printing.wish import on_own_paper

        if not there_are_printers():
            self.problem.emit(NoPrinter())
            return None
        wish = ask_how(self._window, offer, self._last.name)
        if wish is None:
            self.left.emit()
            return None
        trouble = paper_trouble(offer.page, wish.paper, free=wish.free, ink=offer.ink)
        if trouble is None:
            return wish.job
        percent = percent_to_fit(offer.page, wish.paper, free=wish.free)
        own = on_own_paper(wish, offer.page)
        answer = self._asked_about_paper(
            trouble, page=own.paper_name, paper=wish.paper_name, percent=percent
        )
        if answer is None:
            self.left.emit()
            return None
        return replace(wish.job, fits=True) if answer else own.job

    def _asked_about_paper(
        self, trouble: PaperTrouble, *, page: str, paper: str, percent: int
    ) -> bool | None:
        """Return whether the page is to be made smaller; None: it is not to be printed."""
        from ui.printing.paper_question import PaperAnswer, PaperQuestion

        question = PaperQuestion(
            self._workplace.look,
            trouble,
            page=page,
            paper=paper,
            percent=percent,
            parent=self._window.window(),
        )
        answer = question.ask()
        return None if answer is PaperAnswer.LEAVE else answer is PaperAnswer.FIT

    def _on_printed(self, offer: PrintOffer, printed: Printed) -> None:
        self._hide_progress()
        self.busy.emit(False)
        if printed.handed is not None:
            self._last.note(printed.job, offer.page)
        self.ended.emit(printed)

    def _on_problem(self, problem: Problem) -> None:
        self._hide_progress()
        self.busy.emit(False)
        self.problem.emit(problem)

    def _show_progress(self, job: PrintJob) -> None:
        words = self.tr("Handing the page to “{printer}”…").format(printer=job.printer)
        shown = QProgressDialog(words, self.tr("Stop"), 0, 0, self._window.window())
        shown.setObjectName("print-progress")
        shown.setWindowTitle(self.tr("Print"))
        shown.setWindowModality(Qt.WindowModality.WindowModal)
        shown.setMinimumDuration(_SLOW_MS)
        shown.setAutoClose(False)
        shown.canceled.connect(self._stop.set)
        self._shown = shown

    def _on_progress(self, page: int, pages: int) -> None:
        if self._shown is not None:
            words = self.tr("Page {page} of {pages} is on its way to the printer…")
            self._shown.setLabelText(words.format(page=page, pages=pages))
            self._shown.setRange(0, pages)
            self._shown.setValue(page - 1)

    def _hide_progress(self) -> None:
        if self._shown is not None:
            self._shown.canceled.disconnect(self._stop.set)
            self._shown.close()
            self._shown.deleteLater()
            self._shown = None


def _measured(pictures: PagePictures, source: Source) -> PrintOffer:
    return measured(pictures, source.as_it_would_be())


def _printed(
    desk: Desk,
    pictures: PagePictures,
    source: Source,
    job: PrintJob,
    *,
    progress: Callable[[int, int], None],
    stop: threading.Event,
) -> Printed:
    """Make the pages of SOURCE and hand them to the printer; what it refuses is not raised."""
    made = source.made()
    handed: HandedToPrinter | None = None
    try:
        for sheets in made:
            if stop.is_set():
                break
            handed = _handed(desk, pictures, source.title, sheets, job, progress, stop)
            if handed is not None:
                _note(desk, sheets, job.printer, by=source.by)
    except (NoPrinter, PrinterGone, PrinterRefused) as refused:
        return Printed(made=made, job=job, refused=refused)
    return Printed(made=made, job=job, handed=handed)


def _note(desk: Desk, sheets: Sheets, printer: str, *, by: object) -> None:
    """Note that PRINTER took SHEETS, each in its own way."""
    if sheets.version_id is not None:
        print_page.note_printed(desk, sheets.version_id, printer, by=by)
    if sheets.taken is not None:
        sheets.taken(printer)


def _handed(
    desk: Desk,
    pictures: PagePictures,
    title: str,
    sheets: Sheets,
    job: PrintJob,
    progress: Callable[[int, int], None],
    stop: threading.Event,
) -> HandedToPrinter | None:
    """Hand one PDF over as it is, or drawn where no queue takes it; None: it was stopped."""
    count = len(pictures.sizes(sheets.pdf))
    if not tuple(pages_chosen(job.pages, count)):  # issued, it may be shorter than it was asked for
        raise PrinterRefused(job.printer, "it has none of the pages that were chosen")
    if print_page.can_queue():
        return print_page.print_pdf(desk, sheets.pdf, job, title=title)
    from ui.printing.picture_printing import draw_on_printer

    drawn = draw_on_printer(pictures, sheets.pdf, job, progress=progress, stop=stop)
    return HandedToPrinter(printer=job.printer, at=desk.now()) if drawn else None
