"""Does what somebody wants with a letter of the Outbox, and tells when it has gone on meanwhile."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from consultant_app.domain.ids import VersionId
from consultant_app.domain.outbox import OutboxLine
from consultant_app.domain.problems import Problem
from consultant_app.workflows import hand_to_mail_program, outbox, print_page
from consultant_app.workflows.letter_words import words_of_letter
from ui.letters.address_question import ask_where_instead
from ui.letters.letter_page import LetterPage
from ui.pages.outbox.letter_acts import SIGN_IN_WANTED, Act
from ui.pages.outbox.letter_texts import letter_title, summary_title
from ui.pages.outbox.printing import LetterPrinting
from ui.place import Workplace
from ui.post.email_settings import open_email_settings, stand_on_sign_in
from ui.problem_texts import problem_text


class Acting(QObject):
    """Each act is a change of its own; what the disk or the world refuses is told in a toast."""

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        """Ask over the window of PAGE."""
        super().__init__(page)
        self._workplace = workplace
        self._page = page
        self._printing = LetterPrinting(workplace, page)

    def do(self, act: Act, line: OutboxLine) -> None:
        """Do ACT with the letter of LINE."""
        desk, navigation = self._workplace.desk, self._workplace.navigation
        match act:
            case Act.SHOW:
                self._show(letter_title(line), partial(outbox.letter_pdf, desk, line.id))
            case Act.COPY:
                self._copy(line)
            case Act.UNDO | Act.TAKE_BACK:
                if self._change(partial(outbox.take_back, desk, line.id)):
                    navigation.tell(self._taken_back(line))
            case Act.FIX_ADDRESS:
                self._fix(line)
            case Act.EMAIL_SETTINGS:
                self._open_settings(line)
            case Act.IT_ARRIVED:
                self._change(partial(outbox.it_arrived, desk, line.id))
            case Act.I_SENT_IT:
                self._change(partial(outbox.i_sent_it, desk, line.id))
            case Act.SEND_AGAIN:
                self._change(partial(outbox.send_again, desk, line.id))
            case Act.MAIL_PROGRAM:
                self._hand_over(line)
            case Act.PRINT:
                self._printing.print(line)
            case Act.ANSWER:
                self._tell_answer(line)

    def show_printed(self, version_id: VersionId, day: date) -> None:
        """Show the page that was printed, as it was."""
        pdf = partial(print_page.version_pdf, self._workplace.desk, version_id)
        self._show(summary_title(day), pdf)

    def _show(self, title: str, pdf: Callable[[], bytes]) -> None:
        LetterPage(self._workplace, title, pdf, parent=self._page.window()).open()

    def _open_settings(self, line: OutboxLine) -> None:
        """Show the accounts, with the keys where the one of LINE is signed in."""
        window, account_id = self._page.window(), line.letter.account_id
        open_email_settings(self._workplace.navigation, window)
        if line.why in SIGN_IN_WANTED and account_id is not None:
            stand_on_sign_in(window, account_id)

    def _copy(self, line: OutboxLine) -> None:
        subject, body = words_of_letter(self._workplace.desk, line.id)
        QApplication.clipboard().setText(f"{subject}\n\n{body}")
        self._workplace.navigation.tell(self.tr("The words of the email are copied."))

    def _taken_back(self, line: OutboxLine) -> str:
        words = self.tr("Taken back: the letter to {name}. The page is kept.")
        return words.format(name=line.reader)

    def _change(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except Problem as problem:
            self._tell(problem)
            return False
        return True

    def _tell(self, problem: Problem) -> None:
        words = problem_text(problem)
        self._workplace.navigation.tell(f"{words.title} {words.body}")

    def _fix(self, line: OutboxLine) -> None:
        address = ask_where_instead(self._workplace.look, line, self._page.window())
        if address:
            self._change(partial(outbox.fix_address, self._workplace.desk, line.id, address))

    def _hand_over(self, line: OutboxLine) -> None:
        work = partial(hand_to_mail_program.hand_letter_over, self._workplace.desk, line.id)
        self._workplace.jobs.run(work, self._on_handed_over, self._tell)

    def _on_handed_over(self, _letter: object) -> None:
        words = self.tr("It lies ready in your mail program. Tell here once you have sent it.")
        self._workplace.navigation.tell(words)

    def _tell_answer(self, line: OutboxLine) -> None:
        code = f"{line.letter.code} " if line.letter.code else ""
        words = self.tr("Your mail server said: {words}")
        self._workplace.navigation.tell(words.format(words=f"{code}{line.letter.answer}"))
