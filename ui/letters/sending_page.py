"""Sends a statement, a review or a year letter: asks how, hands it over, and says what was done."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from consultant_app.domain.hand_over_ways import (
    BETWEEN,
    Getting,
    Sharing,
    Way,
    chosen_by,
    letters_of,
    may_share,
)
from consultant_app.domain.letters import Letter
from consultant_app.domain.problems import Problem
from consultant_app.workflows.posted_pages import (
    ClientPage,
    Proposed,
    StatementPage,
    Words,
    proposed,
)
from consultant_app.workflows.whom_to_hand_over import readers_of_client_page
from ui.letters.address_question import ask_for_another_address
from ui.letters.going_along import GoingAlong
from ui.letters.letter_page import LetterPage
from ui.letters.letter_words import LetterWords
from ui.letters.outgoing import Outgoing, give_letters
from ui.letters.send_page import SendPage
from ui.letters.way_texts import given_text
from ui.place import Workplace
from ui.post.email_settings import open_email_settings
from ui.problem_texts import problem_text


class SendingPage(QObject):
    """Asks over the window of a page of the program, one question at a time.

    `given` carries what was done, for the page to say, and whether a toast with Undo says it too;
    `taken_back` tells that it was taken back after all; `refused` carries what went wrong.
    """

    given = Signal(str, bool)
    taken_back = Signal()
    refused = Signal(str)

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        """Serve PAGE."""
        super().__init__(page)
        self._workplace = workplace
        self._page = page

    def ask(self, page: ClientPage, title: str) -> None:
        """Ask how PAGE goes out, which TITLE names, and hand it over so."""
        asking = _Asking(self._workplace, page, title, self._page.window())
        outgoing = asking.answer()
        if outgoing is not None:
            work = partial(give_letters, self._workplace.desk, page, outgoing)
            self._workplace.jobs.run(work, partial(self._on_given, outgoing), self._on_refused)

    def _on_given(self, outgoing: Outgoing, queued: tuple[Letter, ...]) -> None:
        workplace = self._workplace
        offline = workplace.network.is_off
        if queued:
            emailed = given_text(chosen_by(outgoing.readers, Way.EMAIL))
            back = self.taken_back.emit
            workplace.just_sent.offer(workplace, emailed, queued, offline=offline, afterwards=back)
        told = given_text(outgoing.readers)
        follows = self._what_follows(outgoing, offline=offline)
        self.given.emit(f"{told}. {follows}", bool(queued))

    def _what_follows(self, outgoing: Outgoing, *, offline: bool) -> str:
        if not outgoing.sends:
            return self.tr("Send it there, and then say so in the Outbox.")
        if offline:
            return self.tr("It goes out by itself when you are back online.")
        return self.tr("The Outbox tells when your mail server took it.")

    def _on_refused(self, problem: Problem) -> None:
        words = problem_text(problem)
        self.refused.emit(f"{words.title} {words.body}")


class _Asking(QObject):
    """The question of one page, while it is open."""

    def __init__(self, workplace: Workplace, page: ClientPage, title: str, window: QWidget) -> None:
        self._dialog = SendPage(workplace.look, title, window)
        super().__init__(self._dialog)
        self._window = window
        self._workplace = workplace
        self._about = page
        self._title = title
        self._pdf: bytes | None = None
        self._usual: Words = ("", "")
        self._wants_set_up = self._together = False
        self._readers = readers_of_client_page(workplace.desk, page)
        self._words = LetterWords(workplace.desk, workplace.jobs, self._dialog.words)
        self._along = GoingAlong(workplace.desk, workplace.jobs, self._dialog.along)
        self._connect()

    def answer(self) -> Outgoing | None:
        """Return the letters that are wanted, None for none."""
        workplace, dialog = self._workplace, self._dialog
        about = _draft_key(self._about)
        self._words.start(about, self._propose)
        self._along.start(about)
        self._show()
        workplace.jobs.run(partial(proposed, workplace.desk, self._about, ()), self._on_page)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.focus_first()
        agreed = dialog.exec() == SendPage.DialogCode.Accepted
        words = self._words.own()
        if self._wants_set_up:
            open_email_settings(workplace.navigation, self._window.window())
        return (
            Outgoing(letters=self._letters, words=words, along=self._along.paths)
            if agreed
            else None
        )

    def _connect(self) -> None:
        dialog, network = self._dialog, self._workplace.network
        dialog.who.chosen.connect(self._on_chosen)
        dialog.who.together_chosen.connect(self._on_together)
        dialog.who.other_wanted.connect(self._on_other)
        dialog.copy_wanted.connect(self._on_copy)
        dialog.pdf_wanted.connect(self._on_pdf)
        dialog.set_up_wanted.connect(self._on_set_up)
        self._along.changed.connect(self._show)
        network.changed.connect(self._show)

    @property
    def _letters(self) -> tuple[Sharing, ...]:
        return letters_of(self._readers.everybody, together=self._together)

    def _show(self, *_: object) -> None:
        everybody = self._readers.everybody
        self._dialog.show_readers(
            everybody,
            has_account=self._readers.has_account,
            offline=self._workplace.network.is_off,
            together=self._together and may_share(everybody),
        )
        emails = bool(chosen_by(everybody, Way.EMAIL))
        self._dialog.size_advice.show_letter(self._along.files, emails=emails)
        self._words.show_for(self._letters)

    def _propose(self, letter: Sharing) -> Words:
        """Return the words of LETTER; called on a worker."""
        return proposed(self._workplace.desk, self._about, letter.people).words

    def _on_page(self, made: Proposed) -> None:
        self._pdf, self._usual = made.rendered.pdf, made.words
        self._dialog.size_advice.show_page(len(made.rendered.pdf))

    def _on_chosen(self, key: str, way: str) -> None:
        everybody = self._readers.everybody
        self._choose(tuple(r.by(Way(way)) if r.key == key else r for r in everybody))

    def _choose(self, everybody: tuple[Getting, ...]) -> None:
        kept = tuple(r for r in everybody if r.contact is not None or r.way is not Way.NOT_NOW)
        self._readers = replace(self._readers, everybody=kept)
        self._show()

    def _on_together(self, together: bool) -> None:  # Qt's own signature
        self._together = together
        self._show()

    def _on_other(self) -> None:
        address = BETWEEN.join(ask_for_another_address(self._workplace.look, self._dialog))
        if not address or any(r.address == address for r in self._readers.everybody):
            return
        way = Way.EMAIL if self._readers.has_account else Way.MAIL_PROGRAM
        self._choose((*self._readers.everybody, Getting(name=address, address=address, way=way)))

    def _on_copy(self) -> None:
        subject, body = self._dialog.words.words if self._letters else self._usual
        QApplication.clipboard().setText(f"{subject}\n\n{body}")
        self._dialog.say_copied()

    def _on_pdf(self) -> None:
        LetterPage(self._workplace, self._title, self._made_pdf, parent=self._dialog).open()

    def _made_pdf(self) -> bytes:
        """Return the page, made if need be; called on a worker."""
        return self._pdf or proposed(self._workplace.desk, self._about, ()).rendered.pdf

    def _on_set_up(self) -> None:
        self._wants_set_up = True
        self._dialog.reject()


def _draft_key(page: ClientPage) -> str:
    """Return what the drafts of letters with PAGE are kept about."""
    if isinstance(page, StatementPage):
        return f"statement/{page.client_id}/{page.month:%Y-%m}"
    return f"review/{page.client_id}/{page.period}"
