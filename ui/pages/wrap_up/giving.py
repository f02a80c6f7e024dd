"""Gives the page to everybody who is to get it: on paper, by email, in one's own mail program."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from consultant_app.domain.hand_over_ways import Way, chosen_by
from consultant_app.domain.ids import VisitId
from consultant_app.domain.letters import Letter
from consultant_app.domain.problems import CannotIssue, DiskRefused, Problem
from consultant_app.workflows.posted_pages import VisitPage
from ui.letters.outgoing import Outgoing, give_letters
from ui.letters.way_texts import given_text
from ui.pages.wrap_up.done_view import Given
from ui.pages.wrap_up.foot import Foot
from ui.pages.wrap_up.hand_over import HandOver
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.printing import PagePrinting
from ui.pages.wrap_up.readers import ChosenReaders
from ui.problem_texts import problem_text


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
        self._after_printing: Outgoing | None = None
        foot.beside_wanted.connect(self._on_beside)
        printing.printed.connect(self._on_printed)
        printing.given_up.connect(self._on_given_up)

    def act(self) -> None:
        """Do what the primary button says."""
        letters = self._readers.outgoing()
        self._after_printing = None
        if self._readers.prints:
            self._after_printing = letters if letters.letters else None
            self._printing.again_or_ask()
        elif not letters.letters:
            self._hand_over.save()
        elif self._hand_over.may_go_out():
            self._give(letters)

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

    def _give(self, letters: Outgoing, *, printed: tuple[str, str] = ("", "")) -> None:
        visit = self._visit
        self._hand_over.start()
        self._hand_over.busy.emit(True)
        visit.workplace.jobs.run(
            partial(give_letters, visit.desk, VisitPage(visit_id=visit.id), letters, by=visit.by),
            partial(self._on_given, visit.id, letters, printed),
            self._on_refused,
        )

    def _on_given(
        self,
        visit_id: VisitId,
        letters: Outgoing,
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
        told = ". ".join(part for part in (what, given_text(letters.readers)) if part)
        after = " ".join(part for part in (where, self._what_follows(letters)) if part)
        ways = Given(printed=bool(what), posted=True, opened=letters.opens)
        self.given.emit(told, after, ways)

    def _what_follows(self, letters: Outgoing) -> str:
        if not letters.sends:
            return self.tr("Send it there, and then say so in the Outbox.")
        if self._readers.offline:
            return self.tr("It goes out by itself when you are back online.")
        return self.tr("The Outbox tells when your mail server took it.")

    def _offer_undo(self, letters: Outgoing, queued: tuple[Letter, ...]) -> None:
        workplace = self._visit.workplace
        workplace.just_sent.offer(
            workplace,
            given_text(chosen_by(letters.readers, Way.EMAIL)),
            queued,
            offline=self._readers.offline,
            afterwards=self.taken_back.emit,
        )

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
