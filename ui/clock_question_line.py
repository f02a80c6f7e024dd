"""After an absence: how long the clock ran unseen, and the answers to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from consultant_app.domain.clock_questions import ClockQuestion
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.when_texts import local_moment
from ui.widgets.accessible import announce
from ui.widgets.boxes import row
from ui.widgets.buttons import Button
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap


class ClockQuestionLine(QFrame):
    """One amber line under the running bar, until it is answered."""

    ended_then = Signal()
    still_working = Signal()
    edit_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Be hidden until something is asked."""
        super().__init__(parent)
        self.setProperty("card", "amber")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._text = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._ended = Button(look, "", small=True)
        self._ended.setObjectName("clock-ended")
        self._ended.clicked.connect(self.ended_then)
        still = Button(look, self.tr("Still working"), small=True)
        still.setObjectName("clock-still-working")
        still.clicked.connect(self.still_working)
        edit = Button(look, self.tr("Let me look"), small=True)
        edit.setObjectName("clock-edit")
        edit.clicked.connect(self.edit_wanted)
        line = row(
            Icon(look, "clock", ink=Ink.AMBER),
            look.px(10),
            margins=(16, 8, 16, 8),
            align=Qt.AlignmentFlag.AlignVCenter,
        )
        line.addWidget(self._text, 1)
        for button in (self._ended, still, edit):
            line.addSpacing(look.px(8))
            line.addWidget(button)
        self.setLayout(line)
        self.hide()

    def ask(self, question: ClockQuestion, zone: str) -> None:
        """Ask QUESTION with the hours as a clock in ZONE shows them."""
        seen = local_moment(question.last_sign, question.now, zone)
        start = local_moment(question.running_since, question.now, zone)
        words = self.tr(
            "The clock at {client} has run since {start}. I last saw you at {seen}."
        ).format(client=question.client, start=start, seen=seen)
        self._text.setText(words)
        self._ended.set_label(self.tr("Ended {time}").format(time=seen))
        self.show()
        announce(self, words)
