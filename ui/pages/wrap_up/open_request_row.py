"""A request that goes on but has no step yet: its day, or other words, make the step."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from consultant_app.domain.day_words import DayWords
from consultant_app.domain.requests import Request
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.pages.wrap_up.step_row import Source, step_line
from ui.pages.wrap_up.step_words import step_words
from ui.widgets.boxes import column
from ui.widgets.growing_text import GrowingText
from ui.widgets.labels import Label, Wrap
from ui.widgets.value_fields import DateField


class OpenRequestRow(QWidget):
    """What will be promised, as the page will say it, and a field for the day.

    `day_chosen` carries the request and the day, `worded` the request and other words for the step.
    """

    day_chosen = Signal(object, object)
    worded = Signal(object, str)

    def __init__(
        self,
        look: Appearance,
        request: Request,
        consultant: str,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Ask by when REQUEST goes on; CONSULTANT is the name of who sees to it."""
        super().__init__(parent)
        self.request = request
        self._words = step_words(f"“{request.words.strip()}”")
        self._what = _What(look, self.tr("What"))
        self._what.setObjectName(f"requests-{request.id}-what")
        self._what.left.connect(self._on_worded)
        who = Label(look, consultant, ink=Ink.TEXT2, wrap=Wrap.DOTS)
        who.setContentsMargins(look.px(10), look.px(9), 0, 0)
        name = self.tr("By when: {words}").format(words=self._words)
        self.day = DateField(look, name, today=today)
        self.day.setObjectName(f"requests-{request.id}-by")
        self.day.day_changed.connect(self._on_day)
        self.day.not_understood.connect(self._on_not_understood)
        self._source = Source(look)
        self._source.show_words(request.words)
        self._source.ask()
        line = step_line(look, self._what, who, self.day, None)
        self.setLayout(column(line, self._source, spacing=4))
        self._what.fill(self._words)  # only now: the cells beside it are as high as one line

    def _on_worded(self, text: str) -> None:
        if not text.strip():
            self._what.fill(self._words)
        elif text.strip() != self._words:
            self.worded.emit(self.request, text.strip())

    def _on_day(self, day: DayWords | None) -> None:
        if day is not None:
            self.day_chosen.emit(self.request, day)

    def _on_not_understood(self, _text: str) -> None:
        self._source.ask_for_day()


class _What(GrowingText):
    """Enter goes on to the day: on paper it is one line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)
