"""Gives the page to everybody who is to get it: on paper, by email, in one's own mail program."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from consultant_app.desk import Desk
from consultant_app.domain.hand_over_ways import Getting, Way, chosen_by
from consultant_app.domain.ids import VisitId
from consultant_app.domain.letters import Letter
from consultant_app.domain.problems import CannotIssue, DiskRefused, Problem
from consultant_app.workflows import hand_to_mail_program, outbox, post_letter
from ui.pages.wrap_up.done_view import Given
from ui.pages.wrap_up.email_words import Words
from ui.pages.wrap_up.foot import Foot
from ui.pages.wrap_up.hand_over import HandOver
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.printing import PagePrinting
from ui.pages.wrap_up.readers import ChosenReaders
from ui.pages.wrap_up.way_texts import given_text
from ui.problem_texts import problem_text

UNDO_SECONDS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letters:
    """Who gets a letter, by which way, and the words that were edited."""

    emailed: tuple[Getting, ...]
    opened: tuple[Getting, ...]
    words: Mapping[str, Words]

    @property
    def everybody(self) -> tuple[Getting, ...]:
        return (*self.emailed, *self.opened)


class Giving(QObject):
    """What the primary button of the last step does.

    `given` carries what left the house, how, and by which ways, for the last screen; `taken_back`
    tells that somebody thought better of it within ten seconds.
    """

    given = Signal(str, str, object)
    taken_back = Signal()

    def __init__(
        self,
        visit: OpenWrapUp,
        readers: ChosenReaders,
        hand_over: HandOver,
        printing: PagePrinting,
        foot: Foot,
    ) -> None:
        """Serve the buttons of FOOT; READERS knows who gets the page."""
        super().__init__(hand_over)
        self._visit = visit
        self._readers = readers
        self._hand_over = hand_over
        self._printing = printing
        self._after_printing: _Letters | None = None
        foot.beside_wanted.connect(self._on_beside)
        printing.printed.connect(self._on_printed)
        printing.given_up.connect(self._on_given_up)

    def act(self) -> None:
        """Do what the primary button says."""
        letters = self._letters()
        self._after_printing = None
        if self._readers.prints:
            self._after_printing = letters if letters.everybody else None
            self._printing.again_or_ask()
        elif not letters.everybody:
            self._hand_over.save()
        elif self._hand_over.may_go_out():
            self._give(letters)

    def _letters(self) -> _Letters:
        everybody = self._readers.everybody
        return _Letters(
            emailed=chosen_by(everybody, Way.EMAIL),
            opened=chosen_by(everybody, Way.MAIL_PROGRAM),
            words=self._readers.own_words(),
        )

    def _on_beside(self) -> None:
        if self._readers.beside_saves:
            self._hand_over.save()
        else:
            self._printing.ask()

    def _on_printed(self, what: str, where: str) -> None:
        letters, self._after_printing = self._after_printing, None
        if letters is None:
            self.given.emit(what, where, Given(printed=True))
        else:
            self._give(letters, printed=(what, where))

    def _on_given_up(self) -> None:
        self._after_printing = None

    def _give(self, letters: _Letters, *, printed: tuple[str, str] = ("", "")) -> None:
        visit = self._visit
        self._hand_over.start()
        self._hand_over.busy.emit(True)
        visit.workplace.jobs.run(
            partial(_given, visit.desk, visit.id, letters, visit.by),
            partial(self._on_given, visit.id, letters, printed),
            self._on_refused,
        )

    def _on_given(
        self,
        visit_id: VisitId,
        letters: _Letters,
        printed: tuple[str, str],
        queued: tuple[Letter, ...],
    ) -> None:
        self._hand_over.busy.emit(False)
        if queued:
            self._offer_undo(letters, queued)
        if not self._visit.is_open or self._visit.id != visit_id:
            return
        self._visit.read()
        what, where = printed
        told = ". ".join(part for part in (what, given_text(letters.everybody)) if part)
        after = " ".join(part for part in (where, self._what_follows(letters)) if part)
        ways = Given(printed=bool(what), posted=True)
        self.given.emit(told, after, ways)

    def _what_follows(self, letters: _Letters) -> str:
        if not letters.emailed:
            return self.tr("Send it there, and then say so in the Outbox.")
        if self._readers.offline:
            return self.tr("It goes out by itself when you are back online.")
        return self.tr("The Outbox tells when your mail server took it.")

    def _offer_undo(self, letters: _Letters, queued: tuple[Letter, ...]) -> None:
        words = self.tr("{what}: sending in {n} s.")
        if self._readers.offline:
            words = self.tr("{what}: sending when online.")
        told = words.format(what=given_text(letters.emailed), n=UNDO_SECONDS)
        undo = partial(self._take_back, queued)
        self._visit.workplace.navigation.offer(told, self.tr("Undo"), undo, seconds=UNDO_SECONDS)

    def _take_back(self, queued: tuple[Letter, ...]) -> None:
        desk = self._visit.desk
        try:
            for letter in queued:
                outbox.take_back(desk, letter.id)
        except Problem as problem:
            self._visit.tell(_words(problem))
            return
        self._visit.tell(self.tr("Taken back. Nothing was sent, and the page is kept."))
        self.taken_back.emit()

    def _on_refused(self, problem: Problem) -> None:
        if isinstance(problem, CannotIssue | DiskRefused):
            self._hand_over.on_refused(problem)
            return
        self._hand_over.busy.emit(False)
        self._visit.read()
        self._hand_over.tell(_words(problem))


def _words(problem: Problem) -> str:
    words = problem_text(problem)
    return f"{words.title} {words.body}"


def _given(desk: Desk, visit_id: VisitId, letters: _Letters, by: object) -> tuple[Letter, ...]:
    """Put the letters into the outbox and open the drafts; return what may be taken back."""
    wait = timedelta(seconds=UNDO_SECONDS)
    queued: list[Letter] = []
    for reader in letters.emailed:
        words = letters.words.get(reader.key)
        queued += post_letter.post_summary(
            desk, visit_id, (reader.to,), words=words, wait=wait, by=by
        )
    for reader in letters.opened:
        words = letters.words.get(reader.key)
        hand_to_mail_program.hand_over(desk, visit_id, reader.to, words=words, by=by)
    return tuple(queued)
