"""Prints a letter's page instead of sending it: once the printer took it, the letter is held."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consultant_app.desk import Desk
from consultant_app.domain.letters import LetterState
from consultant_app.domain.outbox import OutboxLine
from consultant_app.domain.problems import LetterWentOn, Problem
from consultant_app.workflows import outbox, print_page
from ui.place import Workplace
from ui.printing.print_out import Printed, PrintOut, Sheets, Source
from ui.printing.print_texts import handed_text, stopped_text, tray_text
from ui.problem_texts import problem_text
from ui.widgets.page_pictures import PagePictures

_HELD = frozenset({LetterState.QUEUED, LetterState.DEFERRED, LetterState.FAILED})


class LetterPrinting(QObject):
    """One letter at a time."""

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        """Ask over PAGE how to print."""
        super().__init__(page)
        self._workplace = workplace
        self._line: OutboxLine | None = None
        self._out = PrintOut(workplace, PagePictures(), page, self)
        self._out.problem.connect(self._tell_problem)
        self._out.ended.connect(self._on_ended)

    def print(self, line: OutboxLine) -> None:
        """Ask how, and print the page of LINE."""
        self._line = line
        desk = self._workplace.desk
        source = Source(
            as_it_would_be=partial(outbox.letter_pdf, desk, line.id),
            made=partial(_sheets, desk, line),
            title=print_page.TITLE,
        )
        self._out.ask(source)

    def _on_ended(self, printed: Printed) -> None:
        navigation, line = self._workplace.navigation, self._line
        if printed.refused is not None:
            self._tell_problem(printed.refused)
        elif printed.handed is None:
            navigation.tell(stopped_text())
        elif line is not None:
            told = f"{handed_text(printed.handed)}. {tray_text(printed.handed, printed.job)}"
            navigation.tell(f"{told} {self._held_back(line)}".strip())

    def _held_back(self, line: OutboxLine) -> str:
        """Let the letter of LINE not go out as well, where it has not; say so."""
        if line.state not in _HELD:
            return ""
        try:
            outbox.take_back(self._workplace.desk, line.id)
        except LetterWentOn:
            return self.tr("Meanwhile the letter went out by email too.")
        return self.tr("It is not sent by email any more.")

    def _tell_problem(self, problem: Problem) -> None:
        words = problem_text(problem)
        self._workplace.navigation.tell(f"{words.title} {words.body}")


def _sheets(desk: Desk, line: OutboxLine) -> tuple[Sheets, ...]:
    pdf = outbox.letter_pdf(desk, line.id)
    return (Sheets(pdf=pdf, version_id=line.letter.document.version_id),)
