"""In a panel that makes files: the visits it leaves out, since their time waits for a look."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame

from consultant_app.domain.clock_questions import TimeToLookAt
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.when_texts import short_day
from ui.widgets.boxes import column, row, spread
from ui.widgets.buttons import Button
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap

_NAMED = 3


class LeftOut(QFrame):
    """Names them, and leads there: `look_wanted` carries the first visit."""

    look_wanted = Signal(int)

    def __init__(self, look: Appearance, name: str) -> None:
        """Say nothing yet; NAME begins all object names."""
        super().__init__()
        self._first = 0
        self.setProperty("card", "amber")
        self._words = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._words.setObjectName(f"{name}-left-out")
        button = Button(look, self.tr("Look at it"), small=True)
        button.setObjectName(f"{name}-look")
        button.clicked.connect(self._on_clicked)
        px = look.px
        line = row(Icon(look, "triangle-alert", ink=Ink.AMBER), px(8), spread(self._words))
        foot = row(px(26), button, None)
        edges = (px(12), px(8), px(12), px(10))
        self.setLayout(column(line, foot, spacing=px(6), margins=edges))
        self.hide()

    @property
    def words(self) -> str:
        """What is said now; empty for nothing."""
        return "" if self.isHidden() else self._words.text()

    def show_times(self, times: Iterable[TimeToLookAt], today: date) -> None:
        """Name the visits of TIMES, or be hidden where there are none."""
        visits = {time.visit_id: time for time in times}
        self._first = next(iter(visits), 0)
        self._words.setText(left_out_text(visits.values(), today))
        self.setVisible(bool(visits))

    def _on_clicked(self) -> None:
        self.look_wanted.emit(self._first)


def left_out_text(times: Iterable[TimeToLookAt], today: date) -> str:
    """Return which visits are left out, the first ones by name; empty for none."""
    visits = {t.visit_id: f"{t.client}, {short_day(t.day, today)}" for t in times}
    named = list(visits.values())
    if not named:
        return ""
    words = _tr("Left out, since the time waits for a look: {visits}.")
    if len(named) > _NAMED:
        more = _tr("{n} more").format(n=len(named) - _NAMED)
        named = [*named[:_NAMED], more]
    return words.format(visits="; ".join(named))


def _tr(text: str) -> str:
    return QCoreApplication.translate("LeftOut", text)
