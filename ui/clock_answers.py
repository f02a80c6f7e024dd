"""The buttons that answer a question of the clock; each says what it would do."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.clock_questions import Answer, ClockQuestion
from ui.clock_question_texts import question_texts
from ui.look.appearance import Appearance
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow


class ClockAnswers(Flow):
    """Keep, end, leave out, and what else belongs beside them; `answered` carries an `Answer`."""

    answered = Signal(object)

    def __init__(
        self, look: Appearance, name: str, *more: Button, parent: QWidget | None = None
    ) -> None:
        """Call the buttons NAME-keep, NAME-cut and NAME-split; MORE stand behind them."""
        self._buttons = {answer: Button(look, "", small=True) for answer in Answer}
        super().__init__(*self._buttons.values(), *more, gap=look.px(8), parent=parent)
        for answer, button in self._buttons.items():
            button.setObjectName(f"{name}-{answer}")
            button.clicked.connect(partial(self.answered.emit, answer))

    def show_question(self, question: ClockQuestion) -> None:
        """Say what each answer to QUESTION would do."""
        texts = question_texts(question)
        labels = {Answer.KEEP: texts.keep, Answer.CUT: texts.cut, Answer.SPLIT: texts.split}
        for answer, label in labels.items():
            self._buttons[answer].set_label(label)
            self._buttons[answer].setVisible(bool(label))
