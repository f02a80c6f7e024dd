"""Fields that understand how people write durations, times and days."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCalendarWidget, QWidget

from consultant_app.domain.day_words import DayWords, read_day, says_past_day
from consultant_app.domain.past_days import read_past_day
from consultant_app.domain.time_words import read_clock, read_minutes
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.when_texts import clock, field_day, length
from ui.widgets.fields import LineField, paint_field_icon
from ui.widgets.popover import Popover


class DurationField(LineField):
    """Minutes, written as 90, 1:30, 1h30 or 1.5h.

    `minutes_changed` carries the minutes or None for an empty field; `not_understood` what was
    typed, for the sentence beside the field.
    """

    minutes_changed = Signal(object)
    not_understood = Signal(str)

    def __init__(self, look: Appearance, name: str, *, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(look, name, placeholder=length(90), parent=parent)
        self._minutes: int | None = None
        self.left.connect(self._on_left)

    @property
    def minutes(self) -> int | None:
        """The duration understood last."""
        return self._minutes

    def fill_minutes(self, minutes: int | None) -> None:
        """Show MINUTES without counting it as typed."""
        self._minutes = minutes
        self.fill("" if minutes is None else length(minutes))
        self.show_trouble(trouble=False)

    def _on_left(self, text: str) -> None:
        minutes = read_minutes(text)
        if text.strip() and minutes is None:
            self.show_trouble(trouble=True)
            self.not_understood.emit(text)
            return
        self.fill_minutes(minutes)
        self.minutes_changed.emit(minutes)


class TimeField(LineField):
    """A time of day, written as 9:30, 9.30 or 9 am; `time_changed` carries it, or None."""

    time_changed = Signal(object)
    not_understood = Signal(str)

    def __init__(self, look: Appearance, name: str, *, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(look, name, placeholder=clock(time(9, 30)), parent=parent)
        self._at: time | None = None
        self.left.connect(self._on_left)

    @property
    def at(self) -> time | None:
        """The time understood last."""
        return self._at

    def fill_time(self, at: time | None) -> None:
        """Show AT without counting it as typed."""
        self._at = at
        self.fill("" if at is None else clock(at))
        self.show_trouble(trouble=False)

    def _on_left(self, text: str) -> None:
        at = read_clock(text)
        if text.strip() and at is None:
            self.show_trouble(trouble=True)
            self.not_understood.emit(text)
            return
        self.fill_time(at)
        self.time_changed.emit(at)


class DateField(LineField):
    """A day, in words or from a calendar (Down, F4 or a click on the calendar sign).

    `day_changed` carries a `DayWords`, or None for an empty field; "next visit" is a `DayWords`
    without a day. `not_understood` carries what was typed. A field for days `ahead_only` takes
    none before today: `past_given` carries what was typed. One for days `behind` reads "Tuesday"
    as the last one.
    """

    day_changed = Signal(object)
    not_understood = Signal(str)
    past_given = Signal(str)

    def __init__(
        self,
        look: Appearance,
        name: str,
        *,
        today: Callable[[], date],
        ahead_only: bool = False,
        behind: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty field; TODAY tells which day it is, and is asked each time."""
        super().__init__(look, name, style="day", parent=parent)
        self.setMinimumWidth(look.px(124))
        self._today = today
        self._ahead_only = ahead_only
        self._read = read_past_day if behind else read_day
        self._day: date | None = None
        self._popover: Popover | None = None
        self._calendar: QCalendarWidget | None = None
        self.left.connect(self._on_left)

    @property
    def day(self) -> date | None:
        """The day understood last."""
        return self._day

    def fill_day(self, day: date | None, *, words: str = "") -> None:
        """Show DAY, or WORDS such as "next visit", without counting it as typed."""
        self._day = day
        self.fill(words or ("" if day is None else field_day(day, self._today())))
        self.show_trouble(trouble=False)

    def open_calendar(self) -> None:
        """Show a month to choose from."""
        popover, calendar = self._made_calendar()
        day = self._day or self._today()
        if self._ahead_only:
            first = min(day, self._today())  # a plan may have been forgotten
            calendar.setMinimumDate(QDate(first.year, first.month, first.day))
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        popover.open_at(self, take_focus=False)
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the calendar, as in other fields with something behind them."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the sign opens the calendar."""
        if event.position().x() < self._look.px(32):
            self.open_calendar()
            return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and the calendar sign in it."""
        super().paintEvent(event)
        painter = QPainter(self)
        paint_field_icon(painter, self.rect(), self._look, "calendar")
        painter.end()

    def _made_calendar(self) -> tuple[Popover, QCalendarWidget]:
        if self._popover is None or self._calendar is None:
            calendar = QCalendarWidget()
            calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            calendar.setFont(self._look.font(Role.SMALL))
            calendar.setAccessibleName(self.accessibleName())
            calendar.activated.connect(self._on_chosen)
            calendar.clicked.connect(self._on_chosen)
            self._calendar = calendar
            self._popover = Popover(self._look, self.window(), calendar, name=self.accessibleName())
        return self._popover, self._calendar

    def _on_chosen(self, chosen: QDate) -> None:
        day = date(chosen.year(), chosen.month(), chosen.day())
        if self._ahead_only and day < self._today():
            return
        self.fill_day(day)
        if self._popover is not None:
            self._popover.close_it()
        self.day_changed.emit(DayWords(start=0, end=0, by=day))

    def _on_left(self, text: str) -> None:
        understood = self._read(text, today=self._today())
        if self._ahead_only and self._is_past(text, understood):
            self.show_trouble(trouble=True)
            self.past_given.emit(text)
            return
        if text.strip() and understood is None:
            self.show_trouble(trouble=True)
            self.not_understood.emit(text)
            return
        says_more = understood is not None and (understood.next_visit or understood.by_words)
        day = understood.by if understood else None
        self.fill_day(day, words=text.strip() if says_more else "")
        self.day_changed.emit(understood)

    def _is_past(self, text: str, understood: DayWords | None) -> bool:
        if understood is None:
            return says_past_day(text)
        return understood.by is not None and understood.by < self._today()
