"""The line on top of the Outbox: whether anything can be sent now, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from consultant_app.domain.outbox import OutboxFacts
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_WORDS_FOR_FEW = 4
_WORDS_FIRST = 100


class ConnectionBanner(QFrame):
    """Says that one is offline, that no account is set up, or what is being sent; else nothing."""

    try_wanted = Signal()
    set_up_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Be hidden until there is something to say."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("outbox-banner")
        self.setProperty("card", "blue")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._icon = Icon(look, "wifi-off", size=20, ink=Ink.BLUE)
        self._title = Label(look, "", weight=SEMIBOLD, wrap=Wrap.WORDS)
        self._line = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._try = Button(look, self.tr("Try now"), icon="rotate-ccw", small=True)
        self._try.setObjectName("try-now")
        self._try.clicked.connect(self.try_wanted)
        self._set_up = Button(look, self.tr("Set up email"), small=True)
        self._set_up.setObjectName("set-up-email")
        self._set_up.clicked.connect(self.set_up_wanted)
        line = row(self._icon, look.px(14), margins=(18, 12, 16, 12), align=_MIDDLE)
        line.addLayout(column(self._title, self._line, spacing=look.px(1)), _WORDS_FIRST)
        line.addStretch(1)
        line.addSpacing(look.px(12))
        line.addWidget(self._try, 0, _MIDDLE)
        line.addWidget(self._set_up, 0, _MIDDLE)
        self.setLayout(line)
        self.hide()

    def fill(self, facts: OutboxFacts, *, offline: bool, has_account: bool) -> None:
        """Say how it stands with FACTS."""
        waiting = len(facts.waiting)
        self._set_up.setVisible(not has_account)
        self._try.setVisible(has_account and bool(waiting))
        if not has_account:
            self._say("mail", *self._without_account())
        elif facts.sending:
            total = len(facts.sending) + waiting
            words = self.tr("Sending 1 of {n}").format(n=total)
            self._say("send", words, self.tr("You can go on working meanwhile."))
        elif offline:
            self._say(
                "wifi-off", self.tr("You are offline. Nothing is lost."), self._later(waiting)
            )
        else:
            self.hide()

    def _without_account(self) -> tuple[str, str]:
        line = self.tr(
            "It takes your address and a password for programs, once. Until then print a page, "
            "save it, or hand it to your own mail program."
        )
        return self.tr("No email account is set up here yet."), line

    def _later(self, waiting: int) -> str:
        if not waiting:
            return self.tr("What you send waits here until this laptop finds the internet.")
        if waiting == 1:
            return self.tr(
                "One message goes out by itself as soon as this laptop finds the internet."
            )
        few = {2: self.tr("Two"), 3: self.tr("Three"), _WORDS_FOR_FEW: self.tr("Four")}
        words = self.tr(
            "{n} messages go out by themselves as soon as this laptop finds the internet."
        )
        return words.format(n=few.get(waiting, str(waiting)))

    def _say(self, icon: str, title: str, line: str) -> None:
        is_news = title != self._title.text() or self.isHidden()
        self._icon.show_icon(icon)
        self._title.setText(title)
        self._line.setText(line)
        self.setAccessibleName(title)
        self.show()
        if is_news and self.isVisible():
            announce(self, title)
