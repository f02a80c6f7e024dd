"""Who is to get the page on the last step: read anew as things change, and kept as chosen."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from consultant_app.desk import Desk
from consultant_app.domain.changes import Change
from consultant_app.domain.hand_over_ways import (
    BETWEEN,
    Getting,
    Sharing,
    Way,
    chosen_by,
    letters_of,
    may_share,
)
from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import CannotIssue
from consultant_app.workflows import keep_draft, visit_account
from consultant_app.workflows.posted_pages import VisitPage, words_of
from consultant_app.workflows.whom_to_hand_over import Readers, keep_choice, readers_of_page
from ui.letters.address_question import ask_for_another_address
from ui.letters.email_words import Words
from ui.letters.going_along import GoingAlong
from ui.letters.letter_words import LetterWords
from ui.letters.outgoing import Outgoing
from ui.letters.way_texts import Offer, offer_for
from ui.pages.wrap_up.foot import Foot
from ui.pages.wrap_up.hand_over_step import HandOverStep
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.printing import PagePrinting
from ui.post.email_settings import open_email_settings

_ABOUT = ("mail_accounts", "contacts", "letters")
_NOBODY = Readers(everybody=(), account=None)


class ChosenReaders(QObject):
    """Fills the step with who gets the page, and the foot with what its button will do."""

    def __init__(
        self, visit: OpenWrapUp, step: HandOverStep, printing: PagePrinting, foot: Foot
    ) -> None:
        """Serve STEP and FOOT."""
        super().__init__(step)
        self._visit = visit
        self._step = step
        self._printing = printing
        self._foot = foot
        self._readers = _NOBODY
        workplace = visit.workplace
        self._words = LetterWords(workplace.desk, workplace.jobs, step.words)
        self._along = GoingAlong(workplace.desk, workplace.jobs, step.along)
        self._together = False
        self._offer: Offer | None = None
        step.who.chosen.connect(self._on_chosen)
        step.who.together_chosen.connect(self._on_together)
        step.who.other_wanted.connect(self._on_other)
        self._along.changed.connect(self._show)
        visit.settling.connect(self._words.settle)
        step.set_up_wanted.connect(self._on_set_up)
        step.came.connect(self._read)
        visit.reread.connect(self._on_reread)
        printing.used.connect(self._read)
        workplace.network.changed.connect(self._show)
        workplace.live.changed.connect(self._on_changed)

    @property
    def everybody(self) -> tuple[Getting, ...]:
        """All who may get the page, with their ways."""
        return self._readers.everybody

    @property
    def prints(self) -> bool:
        """Tell whether somebody gets it on paper."""
        nobody = not self.everybody and bool(self._printing.last_printer)
        return nobody or bool(chosen_by(self.everybody, Way.PRINT))

    @property
    def offline(self) -> bool:
        """Tell whether letters have to wait for the internet."""
        return self._visit.workplace.network.is_off

    @property
    def beside_saves(self) -> bool:
        """Tell whether the other button of the foot saves a file."""
        return self._offer is not None and self._offer.beside_saves

    def outgoing(self) -> Outgoing:
        """Return the letters that go out, with their words as they are now."""
        return Outgoing(letters=self._letters, words=self._words.own(), along=self._along.paths)

    def start(self) -> None:
        """Begin with another visit."""
        visit = self._visit
        about = f"visit/{visit.id}"
        self._words.start(about, partial(_proposed, visit.desk, visit.id))
        self._along.start(about)
        self._together = bool(keep_draft.kept(visit.desk, self._key))
        self._read()

    def _read(self, *_: object) -> None:
        visit = self._visit
        if not visit.is_open:
            return
        printer = bool(self._printing.last_printer)
        self._readers = readers_of_page(visit.desk, visit.id, has_printer=printer)
        self._show()

    def _show(self) -> None:
        readers, step = self._readers, self._step
        if not self._visit.is_open:
            return
        together = self._together and may_share(readers.everybody)
        step.show_readers(
            readers.everybody,
            has_account=readers.has_account,
            offline=self.offline,
            together=together,
        )
        emails = bool(chosen_by(readers.everybody, Way.EMAIL))
        step.size_advice.show_letter(self._along.files, emails=emails)
        self._show_to_invoice()
        printer = self._printing.last_printer
        self._offer = offer_for(
            readers.everybody,
            printer=printer,
            shown_printer=self._foot.short_name(printer),
            offline=self.offline,
        )
        self._foot.offer(self._offer)
        self._words.show_for(self._letters)

    def _show_to_invoice(self) -> None:
        facts = self._visit.facts
        account = visit_account.visit_accounts(self._visit.desk, [facts.visit.id])
        costs = [part.cost(facts.currency) for part in facts.parts]
        priced = [cost for cost in costs if cost is not None]
        if facts.visit.id in account:
            self._step.to_invoice.fill(account[facts.visit.id], priced)

    def _on_reread(self, *_: object) -> None:
        if self._step.isVisible():
            self._read()

    def _on_changed(self, change: Change) -> None:
        if self._step.isVisible() and change.about(*_ABOUT):
            self._read()

    def _on_chosen(self, key: str, way: str) -> None:
        self._choose(tuple(r.by(Way(way)) if r.key == key else r for r in self._readers.everybody))

    def _choose(self, everybody: tuple[Getting, ...]) -> None:
        kept = tuple(r for r in everybody if r.contact is not None or r.way is not Way.NOT_NOW)
        self._readers = replace(self._readers, everybody=kept)
        keep_choice(self._visit.desk, self._visit.id, kept)
        self._show()

    def _on_together(self, together: bool) -> None:  # Qt's own signature
        self._together = together
        if together:
            keep_draft.keep(self._visit.desk, self._key, "yes")
        else:
            keep_draft.forget(self._visit.desk, self._key)
        self._show()

    def _on_other(self) -> None:
        look = self._visit.workplace.look
        address = BETWEEN.join(ask_for_another_address(look, self._step.window()))
        if not address or any(r.address == address for r in self._readers.everybody):
            return
        way = Way.EMAIL if self._readers.has_account else Way.MAIL_PROGRAM
        added = Getting(name=address, address=address, way=way)
        self._choose((*self._readers.everybody, added))

    def _on_set_up(self) -> None:
        if self._visit.flush():
            open_email_settings(self._visit.workplace.navigation, self._step.window())

    @property
    def _letters(self) -> tuple[Sharing, ...]:
        """The letters that go out: one each, or one that some share."""
        return letters_of(self.everybody, together=self._together)

    @property
    def _key(self) -> str:
        return f"visit/{self._visit.id}/in-one-letter"


def _proposed(desk: Desk, visit_id: VisitId, letter: Sharing) -> Words | None:
    """Return the words of LETTER; None while the page still needs something."""
    try:
        return words_of(desk, VisitPage(visit_id=visit_id), letter.people)
    except CannotIssue:
        return None
