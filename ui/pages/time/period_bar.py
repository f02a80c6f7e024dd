"""Above the chart: which week it shows, the way to others, and what its colours mean."""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCalendarWidget, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.pages.time.legend import legend
from ui.pages.time.period import Period
from ui.shortcuts import CommandName, shown_key
from ui.when_texts import day_span
from ui.widgets.boxes import holder, row
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.labels import set_tip
from ui.widgets.popover import Popover

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PeriodBar(QWidget):
    """`weeks_moved` carries how many weeks; `day_chosen` a day of the week that is wanted."""

    weeks_moved = Signal(int)
    day_chosen = Signal(object)
    this_week_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin without a week."""
        super().__init__(parent)
        self._look = look
        self._popover: Popover | None = None
        self._calendar: QCalendarWidget | None = None
        self._day = date(2000, 1, 1)
        back = self._step("chevron-left", self.tr("Previous week"), CommandName.PREVIOUS_WEEK, -1)
        on = self._step("chevron-right", self.tr("Next week"), CommandName.NEXT_WEEK, +1)
        self._week = _WeekButton(look)
        self._week.setObjectName("choose-week")
        self._week.clicked.connect(self._on_choose)
        keys = shown_key(CommandName.THIS_WEEK)
        this = Button(look, self.tr("This week"), small=True, keys=keys)
        this.setObjectName("this-week")
        this.clicked.connect(self.this_week_wanted)
        gap = look.px(4)
        self._ways = holder(
            row(back, gap, self._week, gap, on, look.px(12), this, None, align=_MIDDLE)
        )
        self._legend = legend(look)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(look.px(6))
        self._line.addWidget(self._ways, 1)
        self._line.addWidget(self._legend)
        self.setLayout(self._line)

    def show_period(self, period: Period, today: date) -> None:
        """Show the week of PERIOD."""
        self._day = today if period.holds(today) else period.week
        self._week.show_week(day_span(period.week, period.last, today))

    def minimumSizeHint(self) -> QSize:
        """The legend goes below where it has no room beside the week."""
        return self._ways.sizeHint().expandedTo(self._legend.sizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the legend where it has room."""
        super().resizeEvent(event)
        both = self._ways.sizeHint().width() + self._legend.sizeHint().width()
        beside = event.size().width() >= both + self._line.spacing()
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def focus_week(self) -> None:
        """Give the focus to the week."""
        self._week.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, icon: str, name: str, command: CommandName, weeks: int) -> IconButton:
        button = IconButton(self._look, icon, name, keys=shown_key(command))
        button.setObjectName(command.value)
        button.clicked.connect(partial(self._on_step, weeks))
        return button

    def _on_step(self, weeks: int) -> None:
        self.weeks_moved.emit(weeks)

    def _on_choose(self) -> None:
        if self._popover is None or self._calendar is None:
            self._calendar = self._made_calendar()
            name = self.tr("Choose a week")
            self._popover = Popover(self._look, self.window(), self._calendar, name=name)
        self._calendar.setSelectedDate(QDate(self._day.year, self._day.month, self._day.day))
        self._popover.open_at(self._week, take_focus=False)
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _made_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget()
        calendar.setObjectName("week-calendar")
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setFont(self._look.font(Role.SMALL))
        calendar.setAccessibleName(self.tr("Choose a week"))
        calendar.activated.connect(self._on_day)
        calendar.clicked.connect(self._on_day)
        return calendar

    def _on_day(self, chosen: QDate) -> None:
        if self._popover is not None:
            self._popover.close_it()
        self.day_chosen.emit(date(chosen.year(), chosen.month(), chosen.day()))


class _WeekButton(Button):
    """The week as a heading that can be pressed."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, "", Kind.QUIET)

    def show_week(self, words: str) -> None:
        self.set_label(words)
        self.setAccessibleName(self.tr("{week}, choose another week").format(week=words))
        set_tip(self, self.tr("Choose a week"))

    def _weight(self) -> QFont.Weight:
        return SEMIBOLD

    def _ink(self) -> Ink:
        return Ink.TEXT
