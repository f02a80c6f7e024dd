"""Who is to get the page on the last step: read anew as things change, and kept as chosen."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from consultant_app.domain.changes import Change
from consultant_app.domain.hand_over_ways import Getting, Way, chosen_by
from consultant_app.workflows import visit_account
from consultant_app.workflows.whom_to_hand_over import Readers, keep_choice, readers_of_page
from ui.pages.wrap_up.address_field import ask_for_another_address
from ui.pages.wrap_up.email_words import Words
from ui.pages.wrap_up.foot import Foot
from ui.pages.wrap_up.hand_over_step import HandOverStep
from ui.pages.wrap_up.letter_words import LetterWords
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.printing import PagePrinting
from ui.pages.wrap_up.way_texts import Offer, offer_for
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
        self._words = LetterWords(visit, step.words)
        self._offer: Offer | None = None
        workplace = visit.workplace
        step.who.chosen.connect(self._on_chosen)
        step.who.other_wanted.connect(self._on_other)
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

    def own_words(self) -> Mapping[str, Words]:
        """Return the words of emails that were edited, by the key of their reader."""
        return self._words.own()

    def start(self) -> None:
        """Begin with another visit."""
        self._words.start()
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
        step.show_readers(readers.everybody, has_account=readers.has_account, offline=self.offline)
        self._show_to_invoice()
        printer = self._printing.last_printer
        self._offer = offer_for(
            readers.everybody,
            printer=printer,
            shown_printer=self._foot.short_name(printer),
            offline=self.offline,
        )
        self._foot.offer(self._offer)
        by_letter = (Way.EMAIL, Way.MAIL_PROGRAM)
        self._words.show_for([r for r in readers.everybody if r.way in by_letter])

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

    def _on_other(self) -> None:
        address = ask_for_another_address(self._visit.workplace.look, self._step.window())
        if not address or any(r.address == address for r in self._readers.everybody):
            return
        way = Way.EMAIL if self._readers.has_account else Way.MAIL_PROGRAM
        added = Getting(name=address, address=address, way=way)
        self._choose((*self._readers.everybody, added))

    def _on_set_up(self) -> None:
        if self._visit.flush():
            open_email_settings(self._visit.workplace.navigation)
