"""Correct the time of a visit: every stretch in one line of fields."""

from dataclasses import dataclass
from datetime import time
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.ids import SegmentId
from consultant_app.domain.time_segments import Segment, SegmentKind
from consultant_app.domain.visits import VisitKind
from ui.focus_keeping import FocusKeeper
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.visit.side.time_card import kind_words
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.fields import ChoiceField
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.popover import Popover
from ui.widgets.value_fields import DurationField, TimeField

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_WIDTH = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRow:
    """A stretch as it is edited: clock times of the visit's own zone; no end while it runs."""

    segment: Segment
    start: time
    end: time | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWanted:
    """What the fields of one line say; `id` zero is a stretch not stored yet."""

    id: SegmentId
    kind: SegmentKind
    start: time
    end: time | None


class TimeEditor(Popover):
    """All stretches, one more to add, and the length of a visit without any.

    `changed` carries a `TimeWanted`; the page answers with `show_rows` or `show_problem`.
    """

    changed = Signal(object)
    removed = Signal(int)
    added = Signal()
    duration_changed = Signal(object)

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Begin without lines."""
        self._head = SectionHead(look, "")
        self._inside = holder(column())
        self._add = Button(look, "", Kind.QUIET, icon="plus", small=True)
        self._done = Button(look, "", Kind.GHOST, small=True)
        foot = row(self._add, None, self._done, align=_MIDDLE)
        super().__init__(look, window, self._head, self._inside, foot, name="", spacing=10)
        self._lines: dict[int, _Line] = {}
        self._head.show_title(self.tr("Time of this visit"))
        self.setAccessibleName(self.tr("Time of this visit"))
        self._add.set_label(self.tr("Add time"))
        self._add.setObjectName("add-time")
        self._add.clicked.connect(self.added)
        self._done.set_label(self.tr("Close"))
        self._done.setObjectName("close-time")
        self._done.clicked.connect(self.close_it)
        self.set_panel_width(_WIDTH)

    def show_rows(
        self, rows: tuple[TimeRow, ...], visit: VisitKind, *, duration: int | None
    ) -> None:
        """Show ROWS of a visit of kind VISIT; DURATION is its length where it has no rows."""
        keeper = FocusKeeper(self._inside)
        self._lines = {}
        lines = column(spacing=self._look.px(6))
        for shown in rows:
            lines.addWidget(self._line(shown, visit))
        if not rows:
            lines.addWidget(self._duration(duration))
        fresh = holder(lines)
        self._body.replaceWidget(self._inside, fresh)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = fresh
        fresh.show()  # Qt would do it later, and the focus would be gone by then
        keeper.restore(fresh)

    def focus_row(self, segment_id: SegmentId) -> None:
        """Give the focus to the start of one stretch."""
        if segment_id in self._lines:
            self._lines[segment_id].start.setFocus(Qt.FocusReason.PopupFocusReason)
            self._lines[segment_id].start.selectAll()

    def show_problem(self, segment_id: SegmentId, sentence: str) -> None:
        """Say in one SENTENCE what to mend in a line; empty when all is well."""
        if segment_id in self._lines:
            self._lines[segment_id].show_problem(sentence)

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with what is said below the lines."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return done

    def _line(self, shown: TimeRow, visit: VisitKind) -> QWidget:
        line = _Line(self._look, shown, visit)
        line.changed.connect(self.changed)
        line.removed.connect(partial(self.removed.emit, shown.segment.id))
        self._lines[shown.segment.id] = line
        return line

    def _duration(self, minutes: int | None) -> QWidget:
        edit = DurationField(self._look, self.tr("How long it took"))
        edit.setObjectName("visit-length")
        edit.fill_minutes(minutes)
        edit.minutes_changed.connect(self.duration_changed)
        words = Label(self._look, self.tr("How long it took"), Role.SMALL)
        return holder(row(words, None, edit, align=_MIDDLE))


class _Line(QWidget):
    """Kind, start, end, and a cross; below them what to mend."""

    changed = Signal(object)
    removed = Signal()

    def __init__(self, look: Appearance, shown: TimeRow, visit: VisitKind) -> None:
        super().__init__()
        self._segment = shown.segment
        number = shown.segment.id
        kinds = tuple((k, kind_words(k, visit)) for k in SegmentKind)
        self.kind = ChoiceField(look, self.tr("Kind of time"), kinds)
        self.kind.setObjectName(f"kind-of-{number}")
        self.kind.fill(shown.segment.kind)
        self.start = TimeField(look, self.tr("From"))
        self.start.setObjectName(f"start-of-{number}")
        self.start.fill_time(shown.start)
        self.end = TimeField(look, self.tr("Until"))
        self.end.setObjectName(f"end-of-{number}")
        self.end.fill_time(shown.end)
        if shown.end is None:
            self.end.setPlaceholderText(self.tr("now"))
        remove = IconButton(look, "x", self.tr("Remove this time"))
        remove.setObjectName(f"remove-time-{number}")
        remove.clicked.connect(self.removed)
        for edit in (self.start, self.end):
            edit.setFixedWidth(look.px(82))
            edit.time_changed.connect(self._on_changed)
            edit.not_understood.connect(self._on_not_understood)
        self.kind.value_chosen.connect(self._on_changed)
        self._problem = Label(look, "", Role.MICRO, ink=Ink.ROSE, wrap=Wrap.WORDS)
        self._problem.setObjectName("time-problem")
        self._problem.hide()
        dash = Label(look, "–", Role.SMALL)
        line = row(self.kind, self.start, dash, self.end, remove, spacing=look.px(7), align=_MIDDLE)
        line.setStretch(0, 1)
        line.setAlignment(self.kind, Qt.AlignmentFlag(0))
        self.setLayout(column(line, self._problem, spacing=look.px(3)))

    def show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _on_changed(self, _value: object) -> None:
        kind, start = self.kind.value, self.start.at
        if start is None or not isinstance(kind, SegmentKind):
            self.show_problem(self.tr("Write the time like 9:30."))
            return
        wanted = TimeWanted(id=self._segment.id, kind=kind, start=start, end=self.end.at)
        self.changed.emit(wanted)

    def _on_not_understood(self, _text: str) -> None:
        self.show_problem(self.tr("Write the time like 9:30."))
