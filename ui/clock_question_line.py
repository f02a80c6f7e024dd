"""After an absence: what the clock did meanwhile, and the answers to it."""

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget

from consultant_app.domain.clock_questions import ClockQuestion
from ui.clock_answers import ClockAnswers
from ui.clock_question_texts import question_texts
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap


class ClockQuestionLine(QWidget):
    """One amber line under the running bar, until it is answered.

    `answered` carries an `Answer`. The line never takes the focus by itself; whoever answers by
    keyboard gets it back where it was.
    """

    answered = Signal(object)
    edit_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Be hidden until something is asked."""
        super().__init__(parent)
        self._look = look
        self._page: QWidget | None = None
        self._came_from: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._text = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._text.setObjectName("clock-question")
        look_at_it = Button(look, self.tr("Let me look"), small=True)
        look_at_it.setObjectName("clock-edit")
        look_at_it.clicked.connect(self.edit_wanted)
        self._answers = ClockAnswers(look, "clock", look_at_it)
        self._answers.answered.connect(self.answered)
        card = QFrame()
        card.setProperty("card", "amber")
        card.setLayout(self._lines(look))
        self.setLayout(column(card))
        look.changed.connect(self._fit)
        self._fit()
        look.application.focusChanged.connect(self._on_focus_changed)
        self.hide()

    def stand_over(self, page: QWidget) -> None:
        """Give the focus back to where it was last in PAGE, once there is an answer."""
        self._page = page

    def ask(self, question: ClockQuestion) -> None:
        """Ask QUESTION; what is asked already is not announced again."""
        words = question_texts(question).sentence
        news = self.isHidden() or words != self._text.text()
        self._answers.show_question(question)
        self._text.setText(words)
        self.show()
        if news:
            announce(self, words)

    def say_nothing(self) -> None:
        """Go away, and give the focus back to where it came from."""
        focused, came_from = QApplication.focusWidget(), self._came_from
        inside = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if inside and came_from is not None and shiboken6.isValid(came_from):
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines(self, look: Appearance) -> QHBoxLayout:
        """Put the words beside the sign, and the answers below the words."""
        sign = Icon(look, "clock", ink=Ink.AMBER)
        sign.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = column(self._text, self._answers, spacing=look.px(8))
        line = row(sign, look.px(10), margins=(16, 10, 16, 10), align=Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _fit(self) -> None:
        """Stand above the page as its own cards do, whatever the size of the letters."""
        side, layout = self._look.px(28), self.layout()
        if layout is not None:
            layout.setContentsMargins(side, self._look.px(10), side, 0)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Remember where somebody works who then goes up here to answer."""
        if new is not None and self._page is not None and self._page.isAncestorOf(new):
            self._came_from = new
