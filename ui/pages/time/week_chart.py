"""The week: a row for each day, blocks of time along its hours, and what each day comes to."""

from collections.abc import Callable, Iterable
from datetime import date, time
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consultant_app.domain.time_account import BlockKind, WeekAccount, WeekBlock, WeekDay
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import REGULAR, SEMIBOLD, Role
from ui.pages.time.hours_axis import HOUR, HoursAxis, axis_for, lanes, span_of
from ui.pages.time.week_block import BlockButton
from ui.when_texts import clock, length, week_day, whole_day
from ui.widgets.labels import Label

_ROW, _BLOCK, _HEAD, _FOOT = 37, 26, 26, 4
_DAYS, _TOTALS = 70, 86
_NARROWEST = 3
_WORKING_DAYS = 5
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_MIDDLE_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class WeekChart(QWidget):
    """Arrows go from block to block, and Tab reaches the chart once; Enter edits.

    `block_wanted` carries the `WeekBlock` to edit, `weeks_moved` how many weeks Page Up and Page
    Down want to go.
    """

    block_wanted = Signal(object)
    weeks_moved = Signal(int)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin without a week."""
        super().__init__(parent)
        self._look = look
        self._axis = HoursAxis()
        self._rows: list[_Row] = []
        self._current: BlockButton | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        look.changed.connect(self._fit)

    def show_week(self, week: WeekAccount, today: date) -> None:
        """Show WEEK; whatever had the focus keeps it, if it is still there."""
        shown = [day for n, day in enumerate(week.days) if n < _WORKING_DAYS or day.blocks]
        spare = {_key(b.block): b for row in self._rows for b in row.buttons}
        make = self._made_button
        self._axis = axis_for(block for day in shown for block in day.blocks)
        while len(self._rows) > len(shown):
            self._rows.pop().clear()
        while len(self._rows) < len(shown):
            self._rows.append(_Row(self._look, self))
        for row, day in zip(self._rows, shown, strict=True):
            row.show_day(day, today, spare, make)
        for button in spare.values():
            self._drop(button)
        self._choose(self._current or self._latest(today))
        self._in_tab_order()
        self.setAccessibleDescription(self._summary(week))
        self._fit()

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

    def _nearest(self, rows: Iterable["_Row"], here: int, row: "_Row") -> BlockButton:
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
        for before, after in pairwise(self.buttons):
            QWidget.setTabOrder(before, after)

    def _on_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, BlockButton):
            self.block_wanted.emit(button.block)

    def _on_focused(self) -> None:
        button = self.sender()
        if isinstance(button, BlockButton):
            self._choose(button)

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


class _Row:
    """One day of the chart: its name, its blocks and its total."""

    def __init__(self, look: Appearance, chart: QWidget) -> None:
        self._look = look
        self._day = Label(look, "", Role.SMALL, parent=chart)
        self._total = Label(look, "", Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT, parent=chart)
        self._day.setAlignment(_MIDDLE_LEFT)
        self._total.setAlignment(_MIDDLE_RIGHT)
        self.buttons: list[BlockButton] = []
        self._lanes: dict[WeekBlock, tuple[int, int]] = {}

    def show_day(
        self,
        day: WeekDay,
        today: date,
        spare: dict["_Key", BlockButton],
        make: Callable[[], BlockButton],
    ) -> None:
        """Show DAY with the buttons it had, taken from SPARE, and with new ones that MAKE makes."""
        self._day.setText(week_day(day.day))
        self._day.setAccessibleName(whole_day(day.day, today))
        self._day.set_weight(SEMIBOLD if day.day == today else REGULAR)
        self._day.set_ink(Ink.TEXT if day.day == today else Ink.TEXT2)
        self._total.setText(length(day.minutes) if day.minutes else "")
        self._lanes = lanes(day.blocks)
        self.buttons = []
        for block in sorted(day.blocks, key=_by_hours):
            button = spare.pop(_key(block), None) or make()
            button.show_block(block, today)
            self.buttons.append(button)
        for label in (self._day, self._total):
            label.show()

    def clear(self) -> None:
        """Take name and total away; the chart has the blocks."""
        for label in (self._day, self._total):
            label.hide()
            label.deleteLater()

    def place(self, box: QRect, room: QRect, axis: HoursAxis) -> None:
        """Give everything its place in BOX; blocks with hours lie in ROOM along AXIS."""
        px = self._look.px
        self._day.setGeometry(0, box.top(), room.left() - px(6), box.height())
        right = box.right() + 1
        self._total.setGeometry(room.right(), box.top(), right - room.right(), box.height())
        floating = room.right()
        for button in reversed(self.buttons):
            if button.floats:
                floating -= button.floating_width()
                button.setGeometry(
                    floating, self._block_top(box), button.floating_width(), px(_BLOCK)
                )
                floating -= px(4)
            else:
                button.setGeometry(self._place_of(button.block, box, room, axis))
            button.show()

    def _place_of(self, block: WeekBlock, box: QRect, room: QRect, axis: HoursAxis) -> QRect:
        start, end = span_of(block) or (0, 0)
        left = room.left() + round(axis.share(start) * room.width())
        right = room.left() + round(axis.share(end) * room.width())
        lane, count = self._lanes.get(block, (0, 1))
        height = self._look.px(_BLOCK) // count
        top = self._block_top(box) + lane * height
        return QRect(left, top, max(self._look.px(_NARROWEST), right - left), height)

    def _block_top(self, box: QRect) -> int:
        return box.top() + (box.height() - self._look.px(_BLOCK)) // 2


_Key = tuple[object, ...]

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def hour_text(minute: int) -> str:
    """Return "14:00" for a MINUTE of the day; the end of the day is "24:00"."""
    hour = minute // HOUR
    midnight = clock(time(0)).replace("0", "24", 1)
    return midnight if hour == 24 and midnight.startswith("24") else clock(time(hour % 24))


def _key(block: WeekBlock) -> _Key:
    """Return what stays the same of a block while its hours change."""
    return block.kind, block.visit_id, block.segment_id, block.day


def _by_hours(block: WeekBlock) -> tuple[int, int]:
    """Order blocks by their hours; those without come last, at the right end."""
    return span_of(block) or (10_000, block.visit_id)
