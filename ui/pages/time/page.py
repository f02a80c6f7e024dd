"""The page of hours: follows what changes, and does what its view wants."""

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

from consultant_app.domain.changes import Change
from consultant_app.domain.ids import ClientId, SegmentId, VisitId
from consultant_app.domain.time_account import BlockKind, WeekBlock
from ui.pages.time.exporting import Exporting
from ui.pages.time.facts import TimeFacts, read_facts
from ui.pages.time.loose_fixes import LooseFixes
from ui.pages.time.period import Period, period_of
from ui.pages.time.printing import Printing
from ui.pages.time.reviewing import Reviewing
from ui.pages.time.view import TimeView
from ui.place import Place, Workplace
from ui.shortcuts import CommandName
from ui.widgets.boxes import column
from ui.widgets.menu import Menu

_EVERY_MS = 20_000
_ABOUT = ("visits", "segments", "clients", "parts", "settings", "invoicings", "invoice_lines")


class TimePage(Place):
    """One week and one month; a clock that runs is seen to grow."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Show this week."""
        super().__init__(parent)
        self._workplace = workplace
        today = workplace.desk.today()
        self._period = period_of(today, today)
        self._facts: TimeFacts | None = None
        self._wants_focus = False
        self._view = TimeView(workplace.look)
        self._view.period.show_period(self._period, today)
        self.setLayout(column(self._view))
        self._fixes = LooseFixes(workplace, self._view.loose)
        self._reviewing = Reviewing(workplace, self._view.review)
        self._exporting = Exporting(workplace, self)
        self._printing = Printing(workplace, self)
        self._connect()
        self._offer_commands()
        self._tick = QTimer(self)
        self._tick.setInterval(_EVERY_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()

    def arrive(self) -> None:
        """Show the newest and stand in the chart."""
        self._wants_focus = True
        self._read()

    def leave(self) -> None:
        """Close what is open over the page."""
        self._view.loose.close_it()
        self._exporting.close()
        self._printing.close()

    def panes(self) -> tuple[QWidget, ...]:
        """What waits for a look, the week with its head, and the clients of the month."""
        return (self._view.review, self._view.period, self._view.chart, self._view.table)

    def remember(self) -> object:
        """Return which week and month are shown."""
        return self._period

    def recall(self, memory: object) -> None:
        """Show that week and month again."""
        if isinstance(memory, Period):
            self._period = memory

    def _connect(self) -> None:
        view, workplace = self._view, self._workplace
        view.period.weeks_moved.connect(self._move_weeks)
        view.period.day_chosen.connect(self._go_to)
        view.period.this_week_wanted.connect(self._go_to_today)
        view.chart.weeks_moved.connect(self._move_weeks)
        view.chart.block_wanted.connect(self._edit)
        view.open_clock_wanted.connect(self._edit)
        view.review.emptied.connect(self._stand_in_the_week)
        self._exporting.look_wanted.connect(self._look_at)
        self._printing.look_wanted.connect(self._look_at)
        view.months_moved.connect(self._move_months)
        view.export.clicked.connect(self._export)
        view.print.clicked.connect(self._print)
        view.client_wanted.connect(self._on_client_wanted)
        view.client_menu_wanted.connect(self._on_client_menu)
        workplace.live.changed.connect(self._on_changed)

    def _offer_commands(self) -> None:
        commands = self._workplace.commands
        commands.offer(CommandName.PREVIOUS_WEEK, partial(self._move_weeks, -1), on=self)
        commands.offer(CommandName.NEXT_WEEK, partial(self._move_weeks, +1), on=self)
        commands.offer(CommandName.THIS_WEEK, self._go_to_today, on=self)
        commands.offer(CommandName.EXPORT_TIME, self._export, on=self)
        commands.offer(CommandName.PRINT_TIME, self._print, on=self)
        plan = self._workplace.navigation.plan_wanted.emit
        commands.offer(CommandName.NEW, plan, on=self)

    def _move_weeks(self, weeks: int) -> None:
        self._show(self._period.other_weeks(weeks, self._today))

    def _move_months(self, months: int) -> None:
        self._show(self._period.other_months(months))

    def _go_to(self, day: date) -> None:
        self._show(period_of(day, self._today))

    def _go_to_today(self) -> None:
        self._go_to(self._today)

    @property
    def _today(self) -> date:
        return self._workplace.desk.today()

    def _show(self, period: Period) -> None:
        self._period = period
        self._view.period.show_period(period, self._today)
        self._read()

    def _read(self) -> None:
        """Read beside the window: a month of a busy practice takes its time."""
        work = partial(read_facts, self._workplace.desk, self._period)
        self._workplace.jobs.run(work, self._on_read)

    def _on_read(self, facts: TimeFacts) -> None:
        if facts.period != self._period or not self._workplace.desk.store.is_open:
            return  # another week is wanted by now
        self._facts = facts
        self._view.fill(facts)
        self._fixes.follow(facts.week)
        self._reviewing.follow(facts.to_look_at)
        if self._wants_focus and self.isVisible():
            self._wants_focus = False
            self._stand_in_the_week()

    def _stand_in_the_week(self) -> None:
        if not self._view.chart.focus_block():
            self._view.period.focus_week()

    def _look_at(self, visit_id: int) -> None:
        """Leave a panel for the time that it names as left out."""
        self._exporting.close()
        self._printing.close()
        self._view.review.go_to(VisitId(visit_id))

    def _on_changed(self, change: Change) -> None:
        if self.isVisible() and change.about(*_ABOUT):
            self._read()
            self._exporting.refresh()

    def _on_tick(self) -> None:
        """Let what runs grow, and midnight pass."""
        if not self.isVisible() or self._facts is None:
            return
        blocks = (block for day in self._facts.week.days for block in day.blocks)
        if self._facts.today != self._today or any(block.running for block in blocks):
            self._read()

    def _export(self) -> None:
        self._exporting.open(self._view.export, self._period.month)

    def _print(self) -> None:
        self._printing.open(self._view.print, self._period.month)

    def _edit(self, block: WeekBlock) -> None:
        navigation = self._workplace.navigation
        if block.kind is BlockKind.PLANNED:
            navigation.change_plan(block.visit_id)
        else:
            navigation.open_visit_time(block.visit_id, block.segment_id or SegmentId(0))

    def _on_client_wanted(self, client_id: int) -> None:
        self._workplace.navigation.open_client(ClientId(client_id))

    def _export_for(self, client_id: int) -> None:
        self._exporting.open(self._view.export, self._period.month, ClientId(client_id))

    def _print_for(self, client_id: int) -> None:
        self._printing.open(self._view.print, self._period.month, ClientId(client_id))

    def _on_client_menu(self, client_id: int, place: QPoint) -> None:
        menu = Menu(self)
        opens = menu.addAction(self.tr("Open"))
        opens.triggered.connect(partial(self._on_client_wanted, client_id))
        export = menu.addAction(self.tr("Export for invoicing"))
        export.triggered.connect(partial(self._export_for, client_id))
        sheet = menu.addAction(self.tr("Print timesheet"))
        sheet.triggered.connect(partial(self._print_for, client_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        menu.setActiveAction(opens)
