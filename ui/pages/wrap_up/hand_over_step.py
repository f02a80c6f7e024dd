"""The third step: what is missing, how the page looks, and what can be had besides it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from consultant_app.domain.hand_over_ways import BY_LETTER, Getting, Way
from consultant_app.domain.missing import Missing
from consultant_app.domain.visit_facts import VisitFacts
from ui.letters.email_words import EmailWords
from ui.letters.goes_along import GoesAlong
from ui.letters.size_advice import SizeAdvice
from ui.letters.who_gets_it import WhoGetsIt
from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import Role
from ui.pages.wrap_up.letter_choices import LetterChoices
from ui.pages.wrap_up.missing_list import MissingList
from ui.pages.wrap_up.page_choices import PageChoices
from ui.pages.wrap_up.signed_text import signed_text
from ui.pages.wrap_up.step_head import StepHead
from ui.pages.wrap_up.to_invoice import ToInvoice
from ui.pages.wrap_up.words_parts import nothing_was_noted
from ui.widgets.accessible import announce
from ui.widgets.boxes import column
from ui.widgets.buttons import Button, Kind
from ui.widgets.labels import Label, Wrap
from ui.widgets.notices import Banner


class HandOverStep(QWidget):
    """Nothing here hands over; the primary button of the foot does.

    `came` tells that the step is seen: what it shows may be old.
    """

    jump_wanted = Signal(object)
    accept_all_wanted = Signal()
    option_chosen = Signal(str, str, bool)
    usual_wanted = Signal()
    draft_wanted = Signal()
    technician_wanted = Signal()
    email_wanted = Signal()
    print_wanted = Signal()
    set_up_wanted = Signal()
    came = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Show nothing until the first `fill`."""
        super().__init__(parent)
        self._look = look
        self._more = Button(look, self.tr("More"), Kind.QUIET, icon="ellipsis", small=True)
        self._more.setObjectName("more")
        self._more.clicked.connect(self._on_more)
        self._signed = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.DOTS)
        self._signed.setObjectName("signed-by")
        self._refused = Banner(look, "", Tone.ROSE, icon="triangle-alert")
        self._refused.setObjectName("not-saved")
        self._refused.hide()
        self.missing = MissingList(look)
        self.missing.jump_wanted.connect(self.jump_wanted)
        self.missing.accept_all_wanted.connect(self.accept_all_wanted)
        self.who = WhoGetsIt(look)
        self.words = EmailWords(look)
        self.along = GoesAlong(look)
        self.size_advice = SizeAdvice(look, advice=self._smaller_words())
        self.to_invoice = ToInvoice(look)
        self._offline = Banner(look, self._offline_words(), Tone.BLUE, icon="wifi-off")
        self._offline.setObjectName("offline-note")
        self._offline.hide()
        self._no_account = Banner(
            look, self._no_account_words(), icon="mail", action=self.tr("Set up email")
        )
        self._no_account.setObjectName("no-account")
        self._no_account.acted.connect(self.set_up_wanted)
        self._no_account.hide()
        self.letter = LetterChoices(look)
        self._choices = PageChoices(look)
        self._choices.option_chosen.connect(self.option_chosen)
        self._choices.usual_wanted.connect(self.usual_wanted)
        self.setLayout(
            column(
                StepHead(look, self.tr("Hand over"), self._signed, look.px(8), self._more),
                self._refused,
                self.missing,
                self.who,
                self._offline,
                self._no_account,
                self.size_advice,
                self.words,
                self.along,
                self.to_invoice,
                self.letter,
                self._choices,
                None,
                spacing=look.px(14),
            )
        )

    def fill(self, facts: VisitFacts) -> None:
        """Show how the page of FACTS looks, and whether it tells anything."""
        self.missing.tell_blank(on=nothing_was_noted(facts))
        self._signed.setText(signed_text(facts))
        self._choices.fill(facts.options, facts.visit.shows, facts.client.name)

    def show_readers(
        self,
        readers: Sequence[Getting],
        *,
        has_account: bool,
        offline: bool,
        together: bool = False,
    ) -> None:
        """Show READERS with their ways, and what one must know about sending."""
        self.who.fill(readers, has_account=has_account, together=together)
        emails = any(reader.way is Way.EMAIL for reader in readers)
        self.along.setVisible(any(reader.way in BY_LETTER for reader in readers))
        self._offline.setVisible(offline and emails)
        self._no_account.setVisible(not has_account)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is seen: who gets the page may have changed meanwhile."""
        super().showEvent(event)
        self.came.emit()

    def tell_refused(self, text: str) -> None:
        """Tell that a file was not saved, and why; nothing once it was."""
        self._refused.setVisible(bool(text))
        if text:
            self._refused.show_text(text)
            announce(self._refused, text, urgent=True)

    def fill_missing(self, missing: tuple[Missing, ...]) -> None:
        """Show what is MISSING."""
        self.missing.fill(missing)

    def _offline_words(self) -> str:
        return self.tr(
            "No internet here. The email goes out by itself when you are back online. "
            "Paper works right now."
        )

    def _smaller_words(self) -> str:
        return self.tr(
            "Fewer photos make it smaller. Long logs and the technician’s copy are better not "
            "sent along. Printed, its size does not matter."
        )

    def _no_account_words(self) -> str:
        return self.tr(
            "To send pages from here, set up your email once. Until then print the page, save it, "
            "or open it in your own mail program."
        )

    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setFont(self._look.font(Role.BODY))
        entries = (
            ("print-page", self.tr("Print…"), self.print_wanted.emit),
            ("save-draft", self.tr("Save a draft…"), self.draft_wanted.emit),
            ("technicians-copy", self.tr("Technician’s copy…"), self.technician_wanted.emit),
            ("copy-email", self.tr("Copy the email’s words"), self.email_wanted.emit),
        )
        for name, words, act in entries:
            action = menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(act)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
