"""One day of the week's chart: its name, its blocks and its total."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from consultant_app.domain.time_account import WeekBlock, WeekDay
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import REGULAR, SEMIBOLD, Role
from ui.pages.time.hours_axis import HoursAxis, lanes, span_of
from ui.pages.time.week_block import BlockButton
from ui.when_texts import length, week_day, whole_day
from ui.widgets.labels import Label

_BLOCK = 26
_NARROWEST = 3
_AFTER_ALL_HOURS = 10_000
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_MIDDLE_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight

BlockKey = tuple[object, ...]


class ChartRow:
    """Places what belongs to one day; the chart paints the hours behind it."""

    def __init__(self, look: Appearance, chart: QWidget) -> None:
        """Put name and total onto CHART."""
        self._look = look
        self._day = Label(look, "", Role.SMALL, parent=chart)
        self._total = Label(look, "", Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT, parent=chart)
        self._day.setAlignment(_MIDDLE_LEFT)
        self._total.setAlignment(_MIDDLE_RIGHT)
        self.buttons: list[BlockButton] = []
        self._lanes: dict[WeekBlock, tuple[int, int]] = {}

    def show_name(self, day: WeekDay, today: date) -> None:
        """Show name and total of DAY, without blocks until `show_day`."""
        self._day.setText(week_day(day.day))
        self._day.setAccessibleName(whole_day(day.day, today))
        self._day.set_weight(SEMIBOLD if day.day == today else REGULAR)
        self._day.set_ink(Ink.TEXT if day.day == today else Ink.TEXT2)
        self._total.setText(length(day.minutes) if day.minutes else "")
        self._lanes = {}
        self.buttons = []
        for label in (self._day, self._total):
            label.show()

    def show_day(
        self,
        day: WeekDay,
        today: date,
        spare: dict[BlockKey, BlockButton],
        make: Callable[[], BlockButton],
    ) -> None:
        """Show DAY with the buttons it had, taken from SPARE, and with new ones that MAKE makes."""
        self._lanes = lanes(day.blocks)
        self.buttons = []
        for block in sorted(day.blocks, key=_by_hours):
            button = spare.pop(block_key(block), None) or make()
            button.show_block(block, today)
            self.buttons.append(button)

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


def block_key(block: WeekBlock) -> BlockKey:
    """Return what stays the same of a block while its hours change."""
    return block.kind, block.visit_id, block.segment_id, block.day


def _by_hours(block: WeekBlock) -> tuple[int, int]:
    """Order blocks by their hours; those without come last, at the right end."""
    return span_of(block) or (_AFTER_ALL_HOURS, block.visit_id)
