"""One line on how something stands that takes its time, with one button for what to do now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.problems import Problem
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.problem_texts import problem_text
from ui.widgets.accessible import announce
from ui.widgets.boxes import row
from ui.widgets.buttons import Button, Kind
from ui.widgets.labels import Label, Wrap

_TOP = Qt.AlignmentFlag.AlignTop


class StatusLine(QWidget):
    """Says nothing at first; `acted` is emitted by its button."""

    acted = Signal()

    def __init__(self, look: Appearance, object_name: str) -> None:
        """Begin empty; OBJECT_NAME is that of the words."""
        super().__init__()
        self._words = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._words.setObjectName(object_name)
        self._button = Button(look, "", Kind.QUIET, small=True)
        self._button.setObjectName(f"{object_name}-act")
        self._button.clicked.connect(self.acted)
        self.setLayout(row(self._words, look.px(8), self._button, None, align=_TOP))
        self.say("")

    def say(self, text: str, *, action: str = "", trouble: bool = False) -> None:
        """Say TEXT; ACTION are the words of the button."""
        self._words.setText(text)
        self._words.set_ink(Ink.ROSE if trouble else Ink.TEXT2)
        self._button.set_label(action)
        self._button.setVisible(bool(action))
        self.setVisible(bool(text))
        if text and self.isVisible():
            announce(self, text)

    def tell(self, problem: Problem, *, action: str = "") -> None:
        """Say what PROBLEM is and what to do."""
        words = problem_text(problem)
        self.say(f"{words.title} {words.body}", action=action, trouble=True)
