"""The rarer corrections of one stretch: day, charge, split, join, another visit."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultant_app.domain.day_words import DayWords
from consultant_app.domain.problems import CannotCut
from consultant_app.domain.time_cuts import Joining, JoinTrouble
from consultant_app.domain.time_segments import Charge, SegmentKind
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.pages.visit.side.time_rows import TimeRow
from ui.pages.visit.side.time_texts import charge_words
from ui.pages.visit.side.time_wanted import (
    ChargeWanted,
    DayWanted,
    JoinWanted,
    MoveWanted,
    SplitWanted,
)
from ui.problem_texts import problem_text
from ui.when_texts import length
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.fields import ChoiceField, LineField
from ui.widgets.flow import Flow
from ui.widgets.labels import Label, Wrap
from ui.widgets.value_fields import DateField, TimeField

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class TimeMore(QWidget):
    """Folded away until somebody asks; `wanted` carries an act, `unclear` a sentence."""

    wanted = Signal(object)
    unclear = Signal(str)

    def __init__(self, look: Appearance, shown: TimeRow, today: date) -> None:
        """Show what can be done with the stretch SHOWN."""
        super().__init__()
        self._look = look
        self._shown = shown
        self._id = shown.segment.id
        lines = column(spacing=look.px(7), margins=(look.px(10), look.px(2), 0, look.px(6)))
        lines.addLayout(self._day_line(today))
        if shown.segment.kind is not SegmentKind.BREAK:
            lines.addLayout(self._charge_line())
        lines.addLayout(self._split_line())
        lines.addWidget(Flow(*self._whole_acts(), gap=look.px(7)))
        why_not = self._why_not_joined()
        if why_not:
            lines.addWidget(Label(look, why_not, Role.MICRO, wrap=Wrap.WORDS))
        self.setLayout(lines)

    def _day_line(self, today: date) -> QHBoxLayout:
        self._day = DateField(self._look, self.tr("Day"), today=lambda: today, behind=True)
        self._day.setObjectName(f"day-of-{self._id}")
        self._day.setMaximumWidth(self._look.px(190))
        self._day.fill_day(self._shown.day)
        self._day.day_changed.connect(self._on_day)
        self._day.not_understood.connect(self._on_day_unclear)
        line = self._line(self.tr("Day"), self._day)
        line.addStretch(1)
        return line

    def _charge_line(self) -> QHBoxLayout:
        segment = self._shown.segment
        choices = tuple((charge, charge_words(charge)) for charge in Charge)
        self._charge = ChoiceField(self._look, self.tr("Charge"), choices)
        self._charge.setObjectName(f"charge-of-{self._id}")
        self._charge.fill(segment.charge)
        self._charge.value_chosen.connect(self._on_charge)
        self._reason = LineField(self._look, self.tr("Why"), placeholder=self.tr("Why"))
        self._reason.setObjectName(f"reason-of-{self._id}")
        self._reason.fill(segment.charge_reason)
        self._reason.left.connect(self._on_charge)
        line = self._line(self.tr("Charge"), self._charge)
        line.addWidget(self._reason, 1)
        return line

    def _split_line(self) -> QHBoxLayout:
        self._cut = TimeField(self._look, self.tr("Split at"))
        self._cut.setObjectName(f"split-of-{self._id}")
        self._cut.setFixedWidth(self._look.px(82))
        # Enter tells the field first what is in it; leaving the field alone splits nothing.
        self._cut.returnPressed.connect(self._on_split, Qt.ConnectionType.QueuedConnection)
        self._cut.not_understood.connect(self._on_time_unclear)
        act = Button(self._look, self.tr("Split"), small=True)
        act.setObjectName(f"split-{self._id}")
        act.clicked.connect(self._on_split)
        line = self._line(self.tr("Split at"), self._cut)
        line.addWidget(act)
        line.addStretch(1)
        return line

    def _whole_acts(self) -> tuple[Button, ...]:
        """Return what happens to the stretch as a whole: joined, moved."""
        move = Button(self._look, self.tr("Move to another visit…"), small=True)
        move.setObjectName(f"move-{self._id}")
        move.clicked.connect(self._on_move)
        joining = self._shown.joining
        if joining is None or joining.trouble not in (None, JoinTrouble.GAP):
            return (move,)
        join = Button(self._look, self._join_words(joining), small=True)
        join.setObjectName(f"join-{self._id}")
        join.clicked.connect(self._on_join)
        return (join, move)

    def _join_words(self, joining: Joining) -> str:
        if not joining.gap_minutes:
            return self.tr("Join with the next")
        words = self.tr("Join with the next, and count the {time} between")
        return words.format(time=length(joining.gap_minutes))

    def _why_not_joined(self) -> str:
        trouble = self._shown.joining.trouble if self._shown.joining is not None else None
        if trouble in (None, JoinTrouble.GAP):
            return ""
        words = self.tr("It can’t be joined with the next. {why}")
        return words.format(why=problem_text(CannotCut(why=trouble)).body)

    def _line(self, words: str, edit: QWidget) -> QHBoxLayout:
        label = Label(self._look, words, Role.SMALL)
        label.setBuddy(edit)
        label.setMinimumWidth(self._look.px(64))
        return row(label, edit, spacing=self._look.px(8), align=_MIDDLE)

    def _on_day(self, understood: DayWords | None) -> None:
        if understood is None or understood.by is None:
            self._on_day_unclear("")
        elif understood.by != self._shown.day:
            self.wanted.emit(DayWanted(self._id, understood.by))

    def _on_charge(self, _value: object) -> None:
        charge = self._charge.value
        if isinstance(charge, Charge):
            self.wanted.emit(ChargeWanted(self._id, charge, self._reason.text()))

    def _on_split(self) -> None:
        if self._cut.at is None:
            self.unclear.emit(self.tr("Write when it should be split, like 10:15."))
            self._cut.setFocus()
            return
        self.wanted.emit(SplitWanted(self._id, self._cut.at))

    def _on_join(self) -> None:
        joining = self._shown.joining
        if joining is not None:
            self.wanted.emit(JoinWanted(joining.first.id, joining.second.id))

    def _on_move(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            self.wanted.emit(MoveWanted(self._id, button))

    def _on_day_unclear(self, _text: str) -> None:
        self.unclear.emit(self.tr("Write the day like “yesterday” or “20 Nov”."))

    def _on_time_unclear(self, _text: str) -> None:
        self.unclear.emit(self.tr("Write the time like 9:30."))
