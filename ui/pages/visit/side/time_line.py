"""One stretch of time as fields: kind, start, end, length; below it what to know and to mend."""

from datetime import date, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.time_segments import SegmentKind
from ui.length_texts import length_trouble
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.visit.side.time_more import TimeMore
from ui.pages.visit.side.time_notes import TimeNotes
from ui.pages.visit.side.time_rows import TimeRow
from ui.pages.visit.side.time_texts import days_later, kind_words
from ui.pages.visit.side.time_wanted import LengthWanted, RemoveWanted, TimeWanted
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, row
from ui.widgets.buttons import IconButton
from ui.widgets.fields import ChoiceField
from ui.widgets.labels import Label, Wrap
from ui.widgets.value_fields import DurationField, TimeField

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class TimeLine(QWidget):
    """`wanted` carries an act of `time_wanted`; `unfolded` whether its rarer acts are shown."""

    wanted = Signal(object)
    unfolded = Signal(bool)

    def __init__(
        self, look: Appearance, shown: TimeRow, *, today: date, is_open: bool, parent: QWidget
    ) -> None:
        """Show a stretch, with its rarer acts if it IS_OPEN."""
        super().__init__(parent)
        self._look = look
        self._shown = shown
        self._id = shown.segment.id
        self._build_fields()
        self._more = TimeMore(look, shown, today)
        self._more.wanted.connect(self.wanted)
        self._more.unclear.connect(self.show_problem)
        notes = TimeNotes(look, shown)
        notes.wanted.connect(self.wanted)
        self._problem = Label(look, "", Role.MICRO, ink=Ink.ROSE, wrap=Wrap.WORDS)
        self._problem.setObjectName("time-problem")
        self._problem.hide()
        self.setLayout(
            column(self._fields_line(), self._problem, notes, self._more, spacing=look.px(4))
        )
        self._unfold(is_open=is_open)

    def show_problem(self, sentence: str) -> None:
        """Say in one SENTENCE what to mend; empty when all is well."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def _build_fields(self) -> None:
        look, shown = self._look, self._shown
        kinds = tuple((k, kind_words(k, shown.visit_kind)) for k in SegmentKind)
        self.kind = ChoiceField(look, self.tr("Kind of time"), kinds)
        self.kind.setObjectName(f"kind-of-{self._id}")
        self.kind.fill(shown.segment.kind)
        self.kind.value_chosen.connect(self._on_changed)
        self.start = self._time_field(self.tr("From"), "start", shown.start)
        self.end = self._time_field(self.tr("Until"), "end", shown.end)
        self.length = DurationField(look, self.tr("How long"))
        self.length.setObjectName(f"length-of-{self._id}")
        self.length.setFixedWidth(look.px(78))
        self.length.fill_minutes(shown.minutes)
        self.length.minutes_changed.connect(self._on_length)
        self.length.not_understood.connect(self._on_length_unclear)
        if shown.end is None:
            self.end.setPlaceholderText(self.tr("now"))
            self._keep_room(self.length)

    def _time_field(self, words: str, name: str, at: time | None) -> TimeField:
        field = TimeField(self._look, words)
        field.setObjectName(f"{name}-of-{self._id}")
        field.fill_time(at)
        field.setFixedWidth(self._look.px(82))
        field.time_changed.connect(self._on_changed)
        field.not_understood.connect(self._on_time_unclear)
        return field

    def _fields_line(self) -> QWidget:
        look = self._look
        self._fold = IconButton(look, "chevron-right", self.tr("More about this time"))
        self._fold.setObjectName(f"more-of-{self._id}")
        self._fold.clicked.connect(self._on_fold)
        remove = IconButton(look, "x", self.tr("Remove this time"))
        remove.setObjectName(f"remove-time-{self._id}")
        remove.clicked.connect(self._on_remove)
        times = (self.start, Label(look, "–", Role.SMALL), self.end, self._days_later())
        line = QWidget(self)
        parts = (self.kind, *times, self.length, self._fold, remove)
        box = row(*parts, spacing=look.px(7), align=_MIDDLE)
        box.setStretch(0, 1)
        box.setAlignment(self.kind, Qt.AlignmentFlag(0))
        line.setLayout(box)
        return line

    def _days_later(self) -> Label:
        """Return the "+1 day" of an end on another day; without one, its room alone."""
        later = days_later(self._shown.segment)
        words = self.tr("+1 day") if later < 2 else self.tr("+{n} days").format(n=later)
        plus = Label(self._look, words, Role.MICRO, ink=Ink.TEXT2)
        plus.setObjectName(f"plus-of-{self._id}")
        if later == 0:
            self._keep_room(plus)
        return plus

    def _keep_room(self, part: QWidget) -> None:
        """Hide PART but not its room: the fields of all lines stand below each other."""
        policy = part.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        part.setSizePolicy(policy)
        part.hide()

    def _unfold(self, *, is_open: bool) -> None:
        self._more.setVisible(is_open)
        name = self.tr("Less about this time") if is_open else self.tr("More about this time")
        self._fold.set_name(name)
        self._fold.set_icon("chevron-down" if is_open else "chevron-right")

    def _on_fold(self) -> None:
        is_open = self._more.isHidden()
        self._unfold(is_open=is_open)
        self.unfolded.emit(is_open)

    def _on_changed(self, _value: object) -> None:
        kind, start = self.kind.value, self.start.at
        if start is None or not isinstance(kind, SegmentKind):
            self._on_time_unclear("")
            return
        self.wanted.emit(TimeWanted(id=self._id, kind=kind, start=start, end=self.end.at))

    def _on_length(self, minutes: int | None) -> None:
        if minutes is None:
            self._on_length_unclear("")
        else:
            self.wanted.emit(LengthWanted(self._id, minutes))

    def _on_remove(self) -> None:
        self.wanted.emit(RemoveWanted(self._id))

    def _on_length_unclear(self, text: str) -> None:
        self.show_problem(length_trouble(text))

    def _on_time_unclear(self, _text: str) -> None:
        self.show_problem(self.tr("Write the time like 9:30."))
