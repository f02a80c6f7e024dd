"""Time that was stopped before anybody answered the clock: what was, and the answers to it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.clock_questions import Answer, ClockQuestion, TimeToLookAt
from ui.clock_answers import ClockAnswers
from ui.clock_question_texts import question_texts
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.when_texts import long_day
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.labels import Label, Wrap


class ClockReview(QWidget):
    """Whose time and of which day, what the clock saw, and what can be said of it.

    `answered` carries an `Answer`; `edit_wanted` asks for the hours themselves.
    """

    answered = Signal(object)
    edit_wanted = Signal()

    def __init__(self, look: Appearance, name: str) -> None:
        """Call the buttons NAME-keep, NAME-cut and so on."""
        super().__init__()
        self._whose = Label(look, "", weight=SEMIBOLD, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._whose.setObjectName(f"{name}-whose")
        self._asked = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._asked.setObjectName(f"{name}-asked")
        self._answers = ClockAnswers(look, name, self._looking(look, f"{name}-edit"))
        self._answers.answered.connect(self.answered)
        right = Button(look, self.tr("The times are right"), small=True)
        right.setObjectName(f"{name}-right")
        right.clicked.connect(self._on_right)
        self._unknown = Flow(right, self._looking(look, f"{name}-look"), gap=look.px(8))
        lines = (self._whose, self._asked, look.px(4), self._answers, self._unknown)
        self.setLayout(column(*lines, spacing=look.px(2)))

    def show_time(self, time: TimeToLookAt, question: ClockQuestion | None, today: date) -> None:
        """Ask about TIME; without a QUESTION nothing is known of an absence."""
        self._whose.setText(f"{time.client}, {long_day(time.day, today)}")
        self._answers.setVisible(question is not None)
        self._unknown.setVisible(question is None)
        if question is None:
            self._asked.setText(self.tr("Look whether these times are right."))
        else:
            self._asked.setText(question_texts(question).sentence)
            self._answers.show_question(question)
        self.setAccessibleName(self.words)

    @property
    def words(self) -> str:
        """What it asks, for whoever hears it."""
        return f"{self._whose.text()}. {self._asked.text()}"

    def _looking(self, look: Appearance, name: str) -> Button:
        button = Button(look, self.tr("Let me look"), small=True)
        button.setObjectName(name)
        button.clicked.connect(self.edit_wanted)
        return button

    def _on_right(self) -> None:
        self.answered.emit(Answer.KEEP)


def answered_text() -> str:
    """Return what is told once somebody has answered."""
    return QCoreApplication.translate("ClockReview", "The times are settled.")
