"""A request that goes on but has no step yet: giving it a day makes the step."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.day_words import DayWords
from consultant_app.domain.requests import Request
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.pages.wrap_up.step_row import Source, step_line
from ui.widgets.boxes import column
from ui.widgets.labels import Label, Wrap
from ui.widgets.value_fields import DateField


class OpenRequestRow(QWidget):
    """What will be promised in the words of the reply, and a field for the day."""

    day_chosen = Signal(object, object)

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
        words = request.reply.strip() or f"“{request.words.strip()}”"
        what = Label(look, words, wrap=Wrap.WORDS)
        what.setContentsMargins(look.px(10), look.px(9), 0, 0)
        who = Label(look, consultant, ink=Ink.TEXT2, wrap=Wrap.DOTS)
        who.setContentsMargins(look.px(10), look.px(9), 0, 0)
        self.day = DateField(look, self.tr("By when: {words}").format(words=words), today=today)
        self.day.setObjectName(f"requests-{request.id}-by")
        self.day.day_changed.connect(self._on_day)
        self.day.not_understood.connect(self._on_not_understood)
        self._source = Source(look)
        self._source.show_words(request.words)
        self._source.ask()
        self.setLayout(column(step_line(look, what, who, self.day, None), self._source, spacing=4))

    def _on_day(self, day: DayWords | None) -> None:
        if day is not None:
            self.day_chosen.emit(self.request, day)

    def _on_not_understood(self, _text: str) -> None:
        self._source.ask_for_day()
