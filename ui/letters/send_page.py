"""The question before a statement, a review or a year letter goes out: to whom, how, in what words.

The same cards as on the last step of a wrap-up, in a dialog.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.hand_over_ways import BY_LETTER, Getting, chosen_by
from ui.dialogs.question import Question
from ui.focus_keeping import tab_stops
from ui.letters.email_words import EmailWords
from ui.letters.goes_along import GoesAlong
from ui.letters.size_advice import SizeAdvice
from ui.letters.way_texts import letters_words
from ui.letters.who_gets_it import WhoGetsIt
from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import Role
from ui.reading_order import set_tab_order
from ui.widgets.accessible import announce
from ui.widgets.boxes import row
from ui.widgets.buttons import Button, Kind
from ui.widgets.labels import Label
from ui.widgets.notices import Banner

_WIDTH = 640


class SendPage(Question):
    """`copy_wanted` asks for the words on the clipboard, `pdf_wanted` for the page itself."""

    copy_wanted = Signal()
    pdf_wanted = Signal()
    set_up_wanted = Signal()

    def __init__(self, look: Appearance, title: str, parent: QWidget | None = None) -> None:
        """Ask who gets what TITLE names."""
        self.who = WhoGetsIt(look, on_paper=False)
        self.words = EmailWords(look)
        self.along = GoesAlong(look)
        self.size_advice = SizeAdvice(look, advice=self._smaller_words())
        self._offline = Banner(look, self._offline_words(), Tone.BLUE, icon="wifi-off")
        self._offline.setObjectName("offline-note")
        self._offline.hide()
        self._no_account = Banner(
            look, self._no_account_words(), icon="mail", action=self.tr("Set up email")
        )
        self._no_account.setObjectName("no-account")
        self._no_account.hide()
        self._copied = Label(look, "", Role.SMALL, ink=Ink.TEXT2)
        copy = Button(look, self.tr("Copy text"), Kind.QUIET, small=True)
        copy.setObjectName("copy-text")
        show = Button(look, self.tr("Show PDF"), Kind.QUIET, small=True)
        show.setObjectName("show-pdf")
        super().__init__(
            look,
            title,
            self.who,
            self._offline,
            self._no_account,
            self.size_advice,
            self.words,
            self.along,
            row(copy, show, self._copied, None, spacing=look.px(4)),
            act=self.tr("Send"),
            leave=self.tr("Not now"),
            parent=parent,
        )
        self.setMinimumWidth(look.px(_WIDTH))
        self.who.built.connect(self._on_built)
        self.along.built.connect(self._on_built)
        self._no_account.acted.connect(self.set_up_wanted)
        copy.clicked.connect(self.copy_wanted)
        show.clicked.connect(self.pdf_wanted)

    def show_readers(
        self,
        readers: Sequence[Getting],
        *,
        has_account: bool,
        offline: bool,
        together: bool,
    ) -> None:
        """Show READERS with their ways, and what the primary button will do."""
        self.who.fill(readers, has_account=has_account, together=together)
        sends, opens = (bool(chosen_by(readers, way)) for way in BY_LETTER)
        self._offline.setVisible(offline and sends)
        self._no_account.setVisible(not has_account)
        self.along.setVisible(sends or opens)
        self.act_button.setEnabled(sends or opens)
        words = letters_words(prints=False, sends=sends, opens=opens, offline=offline)
        self.act_button.set_label(words if sends or opens else self.tr("Send"))

    def say_copied(self) -> None:
        """Say that the words are on the clipboard."""
        words = self.tr("Copied. Attach the page to them.")
        self._copied.setText(words)
        announce(self._copied, words)

    def focus_first(self) -> None:
        """Stand on the primary button where it can be pressed, else on who gets it."""
        stops: list[QWidget] = (
            [self.act_button] if self.act_button.isEnabled() else tab_stops(self.who)
        )
        if stops:
            stops[0].setFocus()

    def _on_built(self) -> None:
        set_tab_order(self)

    def _smaller_words(self) -> str:
        return self.tr("Take a file out, or print the page instead.")

    def _offline_words(self) -> str:
        return self.tr("No internet here. The email goes out by itself when you are back online.")

    def _no_account_words(self) -> str:
        return self.tr(
            "To send pages from here, set up your email once. Until then save the page, print it, "
            "or open it in your own mail program."
        )
