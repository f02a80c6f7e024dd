"""Correct the time of the visit: the editor's fields become stored stretches, or a sentence."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject

from consultant_app.domain.ids import SegmentId
from consultant_app.domain.local_moments import at_clock, local
from consultant_app.domain.problems import FieldProblem
from consultant_app.domain.time_segments import Segment, usual_charge
from consultant_app.workflows import edit_time
from ui.pages.visit.open_visit import OpenVisit
from ui.pages.visit.side.time_card import Stretch, TimeCard, kind_words
from ui.pages.visit.side.time_editor import TimeEditor, TimeRow, TimeWanted
from ui.when_texts import local_clock

_NEW_STRETCH = timedelta(minutes=15)


class TimeActs(QObject):
    """Serves the card and the editor of time."""

    def __init__(self, visit: OpenVisit, card: TimeCard) -> None:
        """Serve CARD for the visit that is open in VISIT."""
        super().__init__(card)
        self._visit = visit
        self._card = card
        self._editor: TimeEditor | None = None
        card.edit_wanted.connect(self._on_edit_wanted)
        visit.reread.connect(self._show_rows)

    def close(self) -> None:
        """Close the editor, if it is open."""
        if self._editor is not None:
            self._editor.close_it()

    def edit(self, segment_id: SegmentId) -> None:
        """Open the editor at one stretch, zero for none."""
        editor = self._made_editor()
        self._show_rows(even_hidden=True)
        editor.open_at(self._card)
        editor.focus_row(segment_id)

    def _on_edit_wanted(self, stretch: Stretch | None) -> None:
        segment_id = stretch.id if stretch else SegmentId(0)
        if stretch is not None and stretch.kind is None and stretch.end is not None:
            segment_id = self._add(stretch.start, stretch.end)
        self.edit(segment_id)

    def _made_editor(self) -> TimeEditor:
        if self._editor is None:
            look = self._visit.workplace.look
            editor = TimeEditor(look, self._card.window())
            editor.setObjectName("time-editor")
            editor.changed.connect(self._on_changed)
            editor.removed.connect(self._on_removed)
            editor.added.connect(self._on_added)
            editor.duration_changed.connect(self._on_duration_changed)
            self._editor = editor
        return self._editor

    def _show_rows(self, *, even_hidden: bool = False) -> None:
        if self._editor is None or (self._editor.isHidden() and not even_hidden):
            return
        visit = self._visit.facts.visit
        rows = tuple(self._row(s) for s in self._segments())
        self._editor.show_rows(rows, visit.kind, duration=visit.duration_minutes)

    def _row(self, segment: Segment) -> TimeRow:
        return TimeRow(
            segment=segment,
            start=self._clock(segment.start),
            end=self._clock(segment.end) if segment.end else None,
        )

    def _on_changed(self, wanted: TimeWanted) -> None:
        before = next((s for s in self._segments() if s.id == wanted.id), None)
        if before is None or self._editor is None:
            return
        if wanted.end is None and before.end is not None:
            self._editor.show_problem(wanted.id, self.tr("Write when it ended, like 10:50."))
            return
        segment = self._as_wanted(before, wanted)
        problems = edit_time.segment_problems(segment, now=self._visit.desk.now())
        if problems:
            self._editor.show_problem(wanted.id, self._sentence(problems[0]))
            return
        edit_time.save_segment(self._visit.desk, segment, by=self._visit.by, merge=True)
        self._visit.stored()
        self._tell_overlap(segment)

    def _as_wanted(self, before: Segment, wanted: TimeWanted) -> Segment:
        changed = replace(
            before,
            start=self._moment(before.start, wanted.start),
            end=None
            if wanted.end is None
            else self._moment(before.end or before.start, wanted.end),
        )
        if wanted.kind is before.kind:
            return changed
        return replace(changed, kind=wanted.kind, charge=usual_charge(wanted.kind))

    def _moment(self, before: datetime, wanted: time) -> datetime:
        """Return the moment of WANTED on the day of BEFORE; the same minute keeps its seconds."""
        if self._clock(before) == wanted:
            return before
        return at_clock(self._day(before), wanted, self._zone)

    def _tell_overlap(self, segment: Segment) -> None:
        others = edit_time.overlaps(segment, self._segments())
        if not others or self._editor is None:
            return
        other = others[0]
        words = self.tr("Overlaps with {kind}, {start}–{end}.").format(
            kind=kind_words(other.kind, self._visit.facts.visit.kind),
            start=local_clock(other.start, self._zone),
            end=local_clock(other.end, self._zone) if other.end else self.tr("now"),
        )
        self._editor.show_problem(segment.id, words)

    def _on_removed(self, segment_id: int) -> None:
        edit_time.remove_segment(self._visit.desk, SegmentId(segment_id), by=self._visit.by)
        self._visit.stored()
        self._visit.workplace.navigation.tell(self.tr("Time removed."), undo=True)

    def _on_added(self) -> None:
        start, end = self._room_for_more()
        added = self._add(start, end)
        if self._editor is not None:
            self._editor.focus_row(added)

    def _add(self, start: datetime, end: datetime) -> SegmentId:
        segment = edit_time.save_segment(
            self._visit.desk,
            Segment(visit_id=self._visit.id, start=start, end=end, zone=self._zone),
            by=self._visit.by,
        )
        self._visit.stored()
        return segment.id

    def _room_for_more(self) -> tuple[datetime, datetime]:
        """Return a stretch after the last one, or before the first where the clock runs."""
        segments, now = self._segments(), self._visit.desk.now()
        if not segments:
            return now - _NEW_STRETCH, now
        ends = [s.end or now for s in segments]
        if now - max(ends) >= timedelta(minutes=1):
            return max(ends), min(now, max(ends) + _NEW_STRETCH)
        return segments[0].start - _NEW_STRETCH, segments[0].start

    def _on_duration_changed(self, minutes: int | None) -> None:
        edit_time.set_duration(
            self._visit.desk, self._visit.id, minutes, by=self._visit.by, merge=True
        )
        self._visit.stored()

    def _sentence(self, problem: FieldProblem) -> str:
        if problem.problem == "in-future":
            return self.tr("This is still to come. Write an earlier time.")
        return self.tr("It ends before it starts. Change one of the two.")

    def _segments(self) -> list[Segment]:
        return sorted(self._visit.facts.segments, key=lambda s: s.start)

    @property
    def _zone(self) -> str:
        return self._visit.facts.visit.zone

    def _clock(self, moment: datetime) -> time:
        return local(moment, self._zone).time().replace(second=0, microsecond=0)

    def _day(self, moment: datetime) -> date:
        return local(moment, self._zone).date()
