"""The calm last screen: what was done, the file that was saved, and the way back to Today."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import MEDIUM, Role
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.icon import Icon, RoundIcon
from ui.widgets.labels import Heading, Label, Wrap

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_WIDTH = 620


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """How the page left the house: on paper, as letters, else as a file.

    `opened` tells that some of the letters lie in one's own mail program.
    """

    printed: bool = False
    posted: bool = False
    opened: bool = False


class DoneView(QWidget):
    """Shown once the page was handed over."""

    open_wanted = Signal()
    email_wanted = Signal()
    today_wanted = Signal()
    change_wanted = Signal()
    again_wanted = Signal()
    outbox_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Be empty until there is something done."""
        super().__init__(parent)
        self._title = Heading(look, "", Role.DISPLAY, wrap=Wrap.WORDS)
        self._title.setObjectName("all-done")
        self._sentence = Label(look, "", ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._sentence.setObjectName("done-sentence")
        self._file = Label(look, "", weight=MEDIUM, wrap=Wrap.DOTS)
        self._where = Label(look, "", Role.MICRO, ink=Ink.TEXT2, wrap=Wrap.DOTS)
        self._today = _button(look, self.tr("Back to Today"), Kind.PRIMARY, "back-to-today")
        self._today.clicked.connect(self.today_wanted)
        change = _button(look, self.tr("Change something"), Kind.QUIET, "change-something")
        change.clicked.connect(self.change_wanted)
        inside = holder(
            column(
                RoundIcon(look, "check", Tone.GREEN, size=44),
                look.px(14),
                self._title,
                look.px(4),
                self._sentence,
                look.px(20),
                self._saved(look),
                look.px(20),
                row(self._today, change, None, spacing=look.px(10)),
            )
        )
        inside.setMaximumWidth(look.px(_WIDTH))
        side = look.px(28)
        line = row(margins=(side, look.px(72), side, side))
        line.addStretch(1)
        line.addWidget(inside, 4)
        line.addStretch(1)
        self.setLayout(column(line, None))

    def fill(self, client: str, sentence: str, saved: Path) -> None:
        """Say that all is done at CLIENT, in a SENTENCE, and where the page was SAVED."""
        self._title.setText(self.tr("All done at {client}.").format(client=client))
        self._sentence.setText(sentence)
        self._show_what(saved.name, str(saved.parent), Given())

    def fill_given(self, client: str, sentence: str, what: str, where: str, *, ways: Given) -> None:
        """Say that all is done at CLIENT, in a SENTENCE, WHAT went out by WAYS, and WHERE."""
        self._title.setText(self.tr("All done at {client}.").format(client=client))
        self._sentence.setText(sentence)
        self._show_what(what, where, ways)

    def _show_what(self, what: str, where: str, ways: Given) -> None:
        self._file.setText(what)
        self._where.setText(where)
        self._open.setVisible(not (ways.printed or ways.posted))
        self._again.setVisible(ways.printed)
        self._outbox.setVisible(ways.posted)
        self._email.setVisible(ways.opened or not ways.posted)

    def focus_first(self) -> None:
        """Stand on the way back."""
        self._today.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _saved(self, look: Appearance) -> Card:
        self._again = _button(look, self.tr("Print again"), Kind.GHOST, "print-again")
        self._again.clicked.connect(self.again_wanted)
        show = self._open = _button(look, self.tr("Open"), Kind.GHOST, "open-page")
        show.setAccessibleName(self.tr("Open the saved page"))
        show.clicked.connect(self.open_wanted)
        self._outbox = _button(look, self.tr("Show the Outbox"), Kind.GHOST, "show-outbox")
        self._outbox.clicked.connect(self.outbox_wanted)
        email = self._email = _button(
            look, self.tr("Copy the email’s words"), Kind.QUIET, "copy-email"
        )
        email.clicked.connect(self.email_wanted)
        texts = column(self._file, self._where)
        line = row(Icon(look, "file-text"), look.px(12))
        line.addLayout(texts, 1)
        line.addSpacing(look.px(12))
        line.addWidget(show, 0, _MIDDLE)
        line.addWidget(self._again, 0, _MIDDLE)
        line.addWidget(self._outbox, 0, _MIDDLE)
        return Card(look, line, row(email, None), spacing=6)


def _button(look: Appearance, words: str, kind: Kind, name: str) -> Button:
    button = Button(look, words, kind, small=kind is not Kind.PRIMARY)
    button.setObjectName(name)
    return button
