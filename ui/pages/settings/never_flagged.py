"""What the checks say nothing of any more, everywhere or at one client."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from consultant_app.domain.ids import ClientId
from consultant_app.domain.own_words import NeverFlag
from consultant_app.workflows import keep_own_words
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, Role
from ui.place import Workplace
from ui.widgets.boxes import column, fitting, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.finding_texts import finding_kind
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap


class NeverFlaggedCard(QWidget):
    """One line each, with the way back."""

    def __init__(
        self,
        workplace: Workplace,
        never: tuple[NeverFlag, ...],
        clients: Mapping[ClientId, str],
    ) -> None:
        """Show NEVER; CLIENTS names those that it speaks of."""
        super().__init__()
        look = workplace.look
        self._workplace = workplace
        nothing = self.tr("Nothing. What you keep at a suggestion of a page is listed here.")
        about = Label(look, nothing, Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        about.setVisible(not never)
        lines = (self._line(flag, clients) for flag in never)
        head = SectionHead(look, self.tr("Never flagged"))
        card = Card(look, head, about, column(*lines, spacing=look.px(8)))
        self.setLayout(column(fitting(card)))

    def _line(self, flag: NeverFlag, clients: Mapping[ClientId, str]) -> QWidget:
        look = self._workplace.look
        where = self.tr("everywhere")
        if flag.client_id is not None:
            name = clients.get(flag.client_id, self.tr("a removed client"))
            where = self.tr("for {client}").format(client=name)
        words = Label(look, f"“{flag.words}”", weight=MEDIUM, wrap=Wrap.DOTS)
        note = f"{finding_kind(flag.category)}, {where}"
        about = Label(look, note, Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.DOTS)
        again = Button(look, self.tr("Flag again"), Kind.QUIET, icon="undo-2", small=True)
        again.setObjectName(f"flag-again-{flag.id}")
        again.setAccessibleName(self.tr("Flag {words} again").format(words=flag.words))
        again.clicked.connect(partial(self._on_again, flag))
        texts = column(words, about)
        box = row(texts, look.px(8), again, align=Qt.AlignmentFlag.AlignVCenter)
        box.setStretch(0, 1)
        return holder(box)

    def _on_again(self, flag: NeverFlag) -> None:
        keep_own_words.flag_again(self._workplace.desk, flag.id)
        words = self.tr("“{words}” is flagged again.").format(words=flag.words)
        self._workplace.navigation.tell(words, undo=True)
