"""What the page of hours shows, from top to bottom; it says what was wanted and does nothing."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultant_app.domain.time_account import WeekBlock
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.time.client_rows import amounts_text, client_columns, client_row
from ui.pages.time.facts import TimeFacts
from ui.pages.time.loose_time import LooseTime
from ui.pages.time.number_cards import Number, NumberCards
from ui.pages.time.period_bar import PeriodBar
from ui.pages.time.review_line import ReviewLine
from ui.pages.time.week_chart import WeekChart
from ui.shortcuts import CommandName, shown_key
from ui.when_texts import length, local_moment, month_name
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.cards import Card
from ui.widgets.data_table import DataTable
from ui.widgets.headers import PageHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Heading, Label, Wrap
from ui.widgets.notices import Banner
from ui.widgets.page_body import PageBody

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ICONS = ("clock", "receipt", "file-text", "car")
_CARDS = ("time-of-week", "time-charged", "time-not-invoiced", "time-travel")


class TimeView(QWidget):
    """Signals carry blocks, ids of clients, or how many months are wanted."""

    months_moved = Signal(int)
    client_wanted = Signal(int)
    client_menu_wanted = Signal(int, QPoint)
    open_clock_wanted = Signal(object)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin without facts."""
        super().__init__(parent)
        self._look = look
        self._open_clock: WeekBlock | None = None
        keys = shown_key(CommandName.EXPORT_TIME)
        self.export = Button(
            look, self.tr("Export for invoicing"), Kind.PRIMARY, icon="download", keys=keys
        )
        self.export.setObjectName("export-time")
        keys = shown_key(CommandName.PRINT_TIME)
        self.print = Button(look, self.tr("Print timesheet"), icon="printer", keys=keys)
        self.print.setObjectName("print-time")
        self.period = PeriodBar(look)
        self.review = ReviewLine(look)
        self.loose = LooseTime(look)
        self.chart = WeekChart(look, after=self.loose.last_stop)
        self.chart.setObjectName("week-chart")
        self.table = DataTable(look, client_columns(), name=self.tr("Clients of the month"))
        self.table.setObjectName("client-months")
        self.table.opened.connect(self.client_wanted)
        self.table.menu_wanted.connect(self.client_menu_wanted)
        self._cards = NumberCards(look, _ICONS, _CARDS)
        self._open = Banner(look, "", icon="clock")
        self._open.setObjectName("open-clock")
        self._open.acted.connect(self._on_open_clock)
        self._open.hide()
        header = PageHeader(look, self.tr("Time"), actions=(self.print, self.export))
        body = PageBody(look, header)
        body.show_columns(holder(self._parts()))
        self.setLayout(column(body))

    def fill(self, facts: TimeFacts) -> None:
        """Show FACTS."""
        self._show_open_clock(facts)
        self._cards.show_numbers(self._numbers(facts))
        self.period.show_period(facts.period, facts.today)
        self.loose.show_week(facts.week)
        self.chart.setAccessibleName(self.tr("Hours of the week"))
        self.chart.show_week(facts.week, facts.today)
        nothing = not any(day.blocks for day in facts.week.days)
        this_week = facts.period.holds(facts.today)
        words = self.tr("No time yet this week.") if this_week else self.tr("No time in this week.")
        self._nothing.setText(words)
        self._nothing.setVisible(nothing)
        self._show_month(facts)
        self._show_kindness(facts)

    def _parts(self) -> QVBoxLayout:
        look, px = self._look, self._look.px
        self._nothing = Label(look, "", Role.SMALL)
        self._nothing.hide()
        chart = Card(
            look,
            self.period,
            self.loose,
            self._nothing,
            self.chart,
            spacing=6,
            margins=(px(20), px(12), px(20), px(12)),
        )
        return column(
            self._open,
            self.review,
            self._cards,
            chart,
            self._month_card(),
            self._kindness_line(),
            None,
            spacing=px(14),
        )

    def _month_card(self) -> Card:
        look, px = self._look, self._look.px
        self._month = Heading(look, "", Role.H2)
        back = IconButton(look, "chevron-left", self.tr("Previous month"))
        back.setObjectName("previous-month")
        back.clicked.connect(self._on_month_back)
        on = IconButton(look, "chevron-right", self.tr("Next month"))
        on.setObjectName("next-month")
        on.clicked.connect(self._on_month_on)
        note = Label(look, self.tr("Grouped for invoicing"), Role.MICRO, ink=Ink.TEXT2)
        head = row(self._month, px(8), back, on, None, note, align=_MIDDLE)
        head.setContentsMargins(px(8), 0, px(8), 0)
        self._nobody = Label(look, "", Role.SMALL, wrap=Wrap.WORDS)
        self._nobody.setContentsMargins(px(8), px(4), px(8), px(10))
        edges = (px(12), px(8), px(12), px(10))
        return Card(look, head, self.table, self._nobody, spacing=0, margins=edges)

    def _kindness_line(self) -> QWidget:
        look = self._look
        self._kindness = Label(look, "", Role.SMALL, wrap=Wrap.WORDS)
        self._kindness.setObjectName("kindness")
        line = row(Icon(look, "heart", size=16), look.px(8), self._kindness, None, align=_MIDDLE)
        self._kind = holder(line)
        self._kind.hide()
        return self._kind

    def _numbers(self, facts: TimeFacts) -> tuple[Number, ...]:
        week, waiting = facts.week, facts.waiting
        here = facts.period.holds(facts.today)
        words = self.tr("this week so far") if here else self.tr("in this week")
        amounts = amounts_text(waiting.amounts)
        open_words = self.tr("not invoiced yet")
        return (
            Number(_hours(week.minutes), words),
            Number(_hours(week.chargeable_minutes), self.tr("can be charged")),
            Number(
                _hours(waiting.minutes), f"{open_words}  ·  {amounts}" if amounts else open_words
            ),
            Number(_hours(week.travel_minutes), self.tr("travel")),
        )

    def _show_open_clock(self, facts: TimeFacts) -> None:
        """Tell of a clock that has run since before this week: its hours are not counted."""
        left_open = facts.week.open_too_long
        self._open_clock = left_open[0] if left_open else None
        self._open.setVisible(bool(left_open))
        if self._open_clock is None:
            return
        block = self._open_clock
        words = self.tr(
            "The clock at {client} has run since {when}. Its hours are not counted until you say "
            "when it ended."
        ).format(client=block.client, when=local_moment(block.start, block.end, block.zone))
        self._open.show_text(words, action=self.tr("Say when it ended"))

    def _show_month(self, facts: TimeFacts) -> None:
        month = month_name(facts.month.first, facts.today)
        self._month.setText(self.tr("By client, {month}").format(month=month))
        self.table.show_rows([client_row(c, facts.today) for c in facts.month.clients])
        self.table.setVisible(bool(facts.month.clients))
        self._nobody.setText(self.tr("No visits in {month}.").format(month=month))
        self._nobody.setVisible(not facts.month.clients)

    def _show_kindness(self, facts: TimeFacts) -> None:
        kindness = facts.kindness
        self._kind.setVisible(bool(kindness.minutes))
        words = self.tr("Only you see this: in {year} you gave {time} without charge.")
        if kindness.amounts:
            words = self.tr(
                "Only you see this: in {year} you gave {time} without charge, worth {amount}."
            )
        self._kindness.setText(
            words.format(
                year=kindness.year,
                time=length(kindness.minutes),
                amount=amounts_text(kindness.amounts),
            )
        )

    def _on_month_back(self) -> None:
        self.months_moved.emit(-1)

    def _on_month_on(self) -> None:
        self.months_moved.emit(+1)

    def _on_open_clock(self) -> None:
        if self._open_clock is not None:
            self.open_clock_wanted.emit(self._open_clock)


def _hours(minutes: int) -> str:
    """Return "21 h 01", and "0 h" for nothing: these are numbers of hours."""
    return length(minutes) if minutes else length(60).replace("1", "0")
