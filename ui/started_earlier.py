"""The clock was started too late: say how long ago it really began, or at what hour."""

from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.local_moments import local, start_at_clock
from consultant_app.domain.time_segments import minutes_between
from ui.length_texts import length_trouble
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.when_texts import local_moment
from ui.widgets.boxes import row
from ui.widgets.buttons import Button, Kind
from ui.widgets.labels import Label, Wrap
from ui.widgets.popover import Popover
from ui.widgets.value_fields import DurationField, TimeField

_WIDTH = 360
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class StartedEarlier(Popover):
    """Two fields that say the same: how long ago, and at what hour. `chosen` carries the moment."""

    chosen = Signal(object)

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Be hidden over WINDOW until `ask`."""
        self._now = datetime.now(UTC)
        self._zone = "UTC"
        self._at: datetime | None = None
        self._words = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._ago = DurationField(look, "")
        self._clock = TimeField(look, "")
        self._problem = Label(look, "", Role.MICRO, ink=Ink.ROSE, wrap=Wrap.WORDS)
        self._act = Button(look, "", Kind.PRIMARY, small=True)
        ago, clock = Label(look, "", Role.SMALL), Label(look, "", Role.SMALL)
        fields = row(self._ago, ago, clock, self._clock, None, spacing=look.px(8), align=_MIDDLE)
        foot = row(None, self._act)
        super().__init__(
            look, window, self._words, fields, self._problem, foot, name="", spacing=10
        )
        self.setObjectName("started-earlier")
        self.setAccessibleName(self.tr("Started earlier"))
        ago.setText(self.tr("ago, or"))
        clock.setText(self.tr("at"))
        self._name_fields()
        self._problem.setObjectName("started-problem")
        self._problem.hide()
        self.set_panel_width(_WIDTH)

    def ask(self, client: str, since: datetime, now: datetime, zone: str, anchor: QWidget) -> None:
        """Ask below ANCHOR when the clock at CLIENT, which runs SINCE, really began."""
        self._now, self._zone = now, zone
        words = self.tr("The clock at {client} runs since {time}. When did it really begin?")
        self._words.setText(words.format(client=client, time=local_moment(since, now, zone)))
        self._say("")
        self._show(None)
        self.open_at(anchor)

    def _name_fields(self) -> None:
        self._ago.setAccessibleName(self.tr("How long ago"))
        self._ago.setObjectName("started-ago")
        self._ago.setPlaceholderText("20 min")
        self._ago.minutes_changed.connect(self._on_ago)
        self._ago.not_understood.connect(self._on_length_not_understood)
        self._clock.setAccessibleName(self.tr("At what time"))
        self._clock.setObjectName("started-at")
        self._clock.time_changed.connect(self._on_clock)
        self._clock.not_understood.connect(self._on_clock_not_understood)
        for field, width in ((self._ago, 86), (self._clock, 82)):
            field.setFixedWidth(self._look.px(width))
            # Enter tells the field first what is in it; only then it may be taken.
            field.returnPressed.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._act.set_label(self.tr("Move the start"))
        self._act.setObjectName("started-take")
        self._act.clicked.connect(self._take)

    def _on_ago(self, minutes: int | None) -> None:
        self._show(None if minutes is None else self._now - timedelta(minutes=minutes))

    def _on_clock(self, at: time | None) -> None:
        self._show(None if at is None else self._last_time(at))

    def _last_time(self, at: time) -> datetime:
        """Return when a clock showed AT last."""
        today = local(self._now, self._zone).date()
        moment = start_at_clock(today, at, self._zone).at
        if moment <= self._now:
            return moment
        return start_at_clock(today - timedelta(days=1), at, self._zone).at

    def _show(self, at: datetime | None) -> None:
        """Let both fields say AT."""
        self._at = at
        self._ago.fill_minutes(None if at is None else minutes_between(at, self._now))
        self._clock.fill_time(None if at is None else local(at, self._zone).time())
        self._say("")

    def _take(self) -> None:
        if self._at is None:
            if not self._problem.text():
                self._say(self.tr("Write how long ago, like 20 or 1:30."))
            return
        self.close_it()
        self.chosen.emit(self._at)

    def _on_length_not_understood(self, text: str) -> None:
        self._at = None
        self._say(length_trouble(text))

    def _on_clock_not_understood(self, _text: str) -> None:
        self._at = None
        self._say(self.tr("Write the time like 9:30."))

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if self.isVisible():
            self._place()
