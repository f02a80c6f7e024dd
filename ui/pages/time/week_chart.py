"""The week: a row for each day, blocks of time along its hours, and what each day comes to."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consultant_app.domain.time_account import BlockKind, WeekAccount, WeekDay
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.pages.time.block_words import hour_text, what_text, when_text
from ui.pages.time.chart_row import BlockKey, ChartRow, block_key
from ui.pages.time.hours_axis import HOUR, HoursAxis, axis_for
from ui.pages.time.read_out import ReadOut
from ui.pages.time.week_block import BlockButton
from ui.when_texts import length

_ROW, _HEAD, _FOOT = 37, 26, 4
_DAYS, _TOTALS = 70, 86
_WORKING_DAYS = 5
_NEXT_ROW_MS = 10  # what is there is painted first
_AT_ONCE = 24  # new blocks; each takes about half a millisecond, more where the style is new


class WeekChart(QWidget):
    """Arrows go from block to block, and Tab reaches the chart once; Enter edits.

    `block_wanted` carries the `WeekBlock` to edit, `weeks_moved` how many weeks Page Up and Page
    Down want to go.
    """

    block_wanted = Signal(object)
    weeks_moved = Signal(int)

    def __init__(self, look: Appearance, *, after: QWidget, parent: QWidget | None = None) -> None:
        """Begin without a week; Tab comes here from AFTER."""
        super().__init__(parent)
        self._after = after
        self._look = look
        self._axis = HoursAxis()
        self._rows: list[ChartRow] = []
        self._current: BlockButton | None = None
        self._read_out: ReadOut | None = None
        self._waiting: list[tuple[ChartRow, WeekDay]] = []
        self._spare: dict[BlockKey, BlockButton] = {}
        self._next_turn = QTimer(self)
        self._next_turn.setSingleShot(True)
        self._next_turn.setInterval(_NEXT_ROW_MS)
        self._next_turn.timeout.connect(self._fill_rows)
        self._today = date.min
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        look.changed.connect(self._fit)

    def show_week(self, week: WeekAccount, today: date) -> None:
        """Show WEEK; whatever had the focus keeps it, if it is still there.

        Many new blocks come row by row, each in a turn of its own, so that no key waits for all;
        the row where the eye goes first comes at once.
        """
        self._today = today
        shown = [day for n, day in enumerate(week.days) if n < _WORKING_DAYS or day.blocks]
        self._spare |= {block_key(b.block): b for row in self._rows for b in row.buttons}
        self._axis = axis_for(block for day in shown for block in day.blocks)
        while len(self._rows) > len(shown):
            self._rows.pop().clear()
        while len(self._rows) < len(shown):
            self._rows.append(ChartRow(self._look, self))
        self._waiting = self._in_turn(shown)
        for row, day in self._waiting:
            row.show_name(day, today)
        self.setAccessibleDescription(self._summary(week))
        wanted = {block_key(block) for day in shown for block in day.blocks}
        self._fill_rows(1 if len(wanted - self._spare.keys()) > _AT_ONCE else len(shown))
        for key in self._spare.keys() - wanted:
            self._drop(self._spare.pop(key))

    def _in_turn(self, shown: Sequence[WeekDay]) -> list[tuple[ChartRow, WeekDay]]:
        """Return the rows with their days SHOWN, first the one where the eye is, or goes first."""
        here = self._current and block_key(self._current.block)
        kept = [
            (block_key(block) == here, day.day == self._today, block.start, place)
            for place, day in enumerate(shown)
            for block in day.blocks
            if block.kind is not BlockKind.PLANNED
        ]
        first = max(kept)[-1] if kept else 0
        pairs = list(zip(self._rows, shown, strict=True))
        return [pairs[first], *pairs[:first], *pairs[first + 1 :]]

    def _fill_rows(self, count: int = 1) -> None:
        """Give the next COUNT rows their blocks; the others follow in turns of their own."""
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        for row, day in now:
            row.show_day(day, self._today, self._spare, self._made_button)
        self._choose(self._current or self._latest(self._today))
        self._in_tab_order()
        self._fit()
        if self._waiting:
            self._next_turn.start()

    @property
    def buttons(self) -> tuple[BlockButton, ...]:
        """Every block in the order of days and hours."""
        return tuple(button for row in self._rows for button in row.buttons)

    def focus_block(self) -> bool:
        """Give the focus to the chosen block; tell whether there is one."""
        if self._current is not None:
            self._current.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._current is not None

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(self._look.px(640), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut."""
        px = self._look.px
        rows = max(len(self._rows), _WORKING_DAYS)
        return QSize(px(420), self._head() + rows * self._row_height() + px(_FOOT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put each block where its hours are now."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from block to block, or from week to week."""
        weeks = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: +1}
        if event.key() in weeks:
            self.weeks_moved.emit(weeks[Qt.Key(event.key())])
            return
        found = self._led_to(Qt.Key(event.key())) if not event.modifiers() & _COMMANDS else None
        if found is None:
            super().keyPressEvent(event)
            return
        found.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hours and their lines; days, totals and blocks are widgets of their own."""
        painter = QPainter(self)
        tokens, room, head = self._look.tokens, self._room(), self._head()
        painter.setFont(self._look.font(Role.MICRO))
        bottom = head + len(self._rows) * self._row_height()
        for minute in self._axis.marks(width=room.width(), label=self._label_width()):
            x = room.left() + round(self._axis.share(minute) * room.width())
            painter.fillRect(x, head, 1, bottom - head, QColor(tokens.line))
            label = QRect(x - self._label_width(), 0, 2 * self._label_width(), head)
            painter.setPen(QColor(tokens.text2))
            painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), hour_text(minute))
        painter.end()

    def _led_to(self, key: Qt.Key) -> BlockButton | None:
        """Return the block that KEY leads to from the chosen one."""
        row = next((row for row in self._rows if self._current in row.buttons), None)
        if row is None or self._current is None:
            return None
        here = row.buttons.index(self._current)
        every = self.buttons
        place = every.index(self._current)
        match key:
            case Qt.Key.Key_Left:
                return every[max(0, place - 1)]
            case Qt.Key.Key_Right:
                return every[min(len(every) - 1, place + 1)]
            case Qt.Key.Key_Home:
                return row.buttons[0]
            case Qt.Key.Key_End:
                return row.buttons[-1]
            case Qt.Key.Key_Up:
                return self._nearest(reversed(self._rows[: self._rows.index(row)]), here, row)
            case Qt.Key.Key_Down:
                return self._nearest(self._rows[self._rows.index(row) + 1 :], here, row)
        return None

    def _nearest(self, rows: Iterable[ChartRow], here: int, row: ChartRow) -> BlockButton:
        """Return what lies nearest in the first of ROWS with a block, else where we are."""
        x = row.buttons[here].geometry().center().x()
        with_blocks = next((other for other in rows if other.buttons), None)
        if with_blocks is None:
            return row.buttons[here]
        return min(with_blocks.buttons, key=lambda b: abs(b.geometry().center().x() - x))

    def _made_button(self) -> BlockButton:
        button = BlockButton(self._look, self)
        button.clicked.connect(self._on_pressed)
        button.focused.connect(self._on_focused)
        button.read.connect(self._on_read)
        return button

    def _drop(self, button: BlockButton) -> None:
        """Take BUTTON away; the focus goes to what is nearest to it."""
        had_focus = button.hasFocus()
        if button is self._current:
            others = [b for b in self.buttons if b is not button]
            middle = button.geometry().center()
            self._current = min(
                others,
                key=lambda b: (b.geometry().center() - middle).manhattanLength(),
                default=None,
            )
        button.hide()
        button.deleteLater()
        if had_focus and self._current is not None:
            self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, button: BlockButton | None) -> None:
        """Let Tab reach BUTTON, or the first block of all."""
        buttons = self.buttons
        chosen = button if button in buttons else next(iter(buttons), None)
        self._current = chosen
        for each in buttons:
            each.make_stop(on=each is chosen)

    def _latest(self, today: date) -> BlockButton | None:
        """Return where the eye goes first: the last recorded block, of today if there is one."""
        kept = [b for b in self.buttons if b.block.kind is not BlockKind.PLANNED]
        return max(kept, key=lambda b: (b.block.day == today, b.block.start), default=None)

    def _in_tab_order(self) -> None:
        """Let Tab reach the blocks where the chart stands, however late they were made."""
        for before, after in pairwise((self._after, *self.buttons)):
            QWidget.setTabOrder(before, after)

    def _on_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, BlockButton):
            self.block_wanted.emit(button.block)

    def _on_focused(self) -> None:
        button = self.sender()
        if isinstance(button, BlockButton):
            self._choose(button)

    def _on_read(self, on: bool) -> None:
        button = self.sender()
        if not on:
            self._stop_reading()
        elif isinstance(button, BlockButton):
            block = button.block
            words = what_text(block), when_text(block, self._today)
            self._made_read_out().show_beside(button, *words)

    def _stop_reading(self) -> None:
        if self._read_out is not None:
            self._read_out.go()

    def _made_read_out(self) -> ReadOut:
        if self._read_out is None:
            self._read_out = ReadOut(self._look, self.window())
            self.destroyed.connect(self._read_out.deleteLater)
        return self._read_out

    def _summary(self, week: WeekAccount) -> str:
        if not any(day.blocks for day in week.days):
            return self.tr("No time yet this week.")
        return self.tr("{time} in all. Arrows go from block to block.").format(
            time=length(week.minutes)
        )

    def _fit(self) -> None:
        self.updateGeometry()
        self._place()
        self.update()

    def _place(self) -> None:
        """Give days, totals and blocks their places."""
        height, room = self._row_height(), self._room()
        for number, row in enumerate(self._rows):
            top = self._head() + number * height
            row.place(QRect(0, top, self.width(), height), room, self._axis)

    def _room(self) -> QRect:
        """Return the room of the axis between days and totals."""
        px = self._look.px
        return QRect(px(_DAYS), 0, max(1, self.width() - px(_DAYS) - px(_TOTALS)), self.height())

    def _head(self) -> int:
        return max(self._look.px(_HEAD), self._look.metrics(Role.MICRO).height() + 6)

    def _row_height(self) -> int:
        return self._look.px(_ROW)

    def _label_width(self) -> int:
        longest = max((hour_text(hour * HOUR) for hour in (10, 22)), key=len)
        return self._look.metrics(Role.MICRO).horizontalAdvance(longest)


_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
