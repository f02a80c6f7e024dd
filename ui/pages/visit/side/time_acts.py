"""Correct the time of the visit: opens the editor, and does what it asks for."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from consultant_app.domain.clock_questions import Answer
from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.lines import VisitLine
from consultant_app.domain.problems import CannotCut, Problem, WrongTime
from consultant_app.domain.time_segments import Segment
from consultant_app.workflows import (
    answer_the_clock,
    edit_time,
    invoiced_time,
    invoicing,
    mind_the_clock,
    rearrange_time,
)
from ui.pages.visit.menus import menu_text, show_menu
from ui.pages.visit.open_visit import OpenVisit
from ui.pages.visit.side.time_card import Stretch, TimeCard
from ui.pages.visit.side.time_corrections import (
    Correction,
    cut_moment,
    with_fields,
    with_length,
)
from ui.pages.visit.side.time_editor import TimeEditor
from ui.pages.visit.side.time_rows import rows_of
from ui.pages.visit.side.time_texts import invoiced_sentence
from ui.pages.visit.side.time_wanted import (
    AddWanted,
    AnswerWanted,
    ChargeWanted,
    DayWanted,
    JoinWanted,
    LengthWanted,
    MoveWanted,
    OverlapWanted,
    RemoveWanted,
    SplitWanted,
    TimeWanted,
    VisitDayWanted,
    VisitLengthWanted,
)
from ui.problem_texts import problem_text
from ui.shortcuts import CommandName, keys_of
from ui.undo import redo_last, undo_last
from ui.when_texts import field_day, long_day
from ui.widgets.menu import Menu

_NEW_STRETCH = timedelta(minutes=15)


class TimeActs(QObject):
    """Serves the card and the editor of time. Each act is one change, which undo takes back."""

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
            segment_id = self._added(stretch.start, stretch.end)
        self.edit(segment_id)

    def _made_editor(self) -> TimeEditor:
        if self._editor is None:
            look, desk = self._visit.workplace.look, self._visit.desk
            editor = TimeEditor(look, self._card.window(), desk.today())
            editor.setObjectName("time-editor")
            editor.wanted.connect(self._on_wanted)
            self._undo_within(editor)
            self._editor = editor
        return self._editor

    def _undo_within(self, editor: TimeEditor) -> None:
        """Let Ctrl+Z reach the data from EDITOR too: the window's own keys end at a panel."""
        desk, navigation = self._visit.desk, self._visit.workplace.navigation
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for name, act in ((CommandName.UNDO, undo_last), (CommandName.REDO, redo_last)):
            for key in keys_of(name):
                shortcut = QShortcut(QKeySequence(key), editor, context=within)
                shortcut.activated.connect(partial(act, desk, navigation))

    def _show_rows(self, *, even_hidden: bool = False) -> None:
        editor = self._editor
        if editor is None or (editor.isHidden() and not even_hidden):
            return
        desk, facts = self._visit.desk, self._visit.facts
        lines = invoicing.invoiced_of_visit(desk, self._visit.id)
        editor.show_invoiced(invoiced_sentence(lines, desk.today()))
        if facts.segments:
            editor.show_rows(rows_of(desk, facts))
        else:
            editor.show_length(facts.visit)

    def _on_wanted(self, wanted: object) -> None:
        """Do what is WANTED; a stretch that is gone meanwhile is passed over."""
        match wanted:
            case TimeWanted() | LengthWanted():
                self._correct(wanted)
            case DayWanted():
                self._move_to_day(wanted)
            case ChargeWanted(segment_id, charge, reason):
                change = partial(edit_time.set_charge, charge=charge, reason=reason)
                self._do(partial(change, self._visit.desk, segment_id))
            case SplitWanted() | JoinWanted():
                self._rearrange(wanted)
            case MoveWanted():
                self._choose_visit(wanted)
            case RemoveWanted(segment_id):
                told = self._with_mark(self.tr("Time removed."), segment_id)
                self._do(partial(edit_time.remove_segment, self._visit.desk, segment_id), told=told)
            case AddWanted():
                self._add(wanted)
            case AnswerWanted():
                self._answer(wanted)
            case OverlapWanted():
                self._settle(wanted)
            case VisitDayWanted(day):
                self._set_day(day)
            case VisitLengthWanted(minutes, charge):
                lasted = partial(edit_time.set_duration, charge=charge, merge=True)
                self._do(partial(lasted, self._visit.desk, self._visit.id, minutes))

    def _move_to_day(self, wanted: DayWanted) -> None:
        """Move a stretch to the day that is wanted, or say beside it why it can't be there."""
        try:
            self._do(partial(edit_time.move_to_day, self._visit.desk, wanted.id, wanted.day))
        except WrongTime as problem:
            self._say_beside(wanted.id, problem)

    def _say_beside(self, segment_id: SegmentId, problem: Problem) -> None:
        if self._editor is not None:
            self._editor.show_problem(segment_id, problem_text(problem).body)

    def _set_day(self, day: date) -> None:
        """Put a visit without clock times on another day, or say why it can't be there."""
        try:
            self._do(partial(edit_time.set_day, self._visit.desk, self._visit.id, day))
        except WrongTime as problem:
            if self._editor is not None:
                self._editor.show_length_problem(problem_text(problem).body)

    def _correct(self, wanted: TimeWanted | LengthWanted) -> None:
        """Store the stretch as it is wanted, or say beside it what to mend."""
        before = self._segment(wanted.id)
        if before is None or self._editor is None:
            return
        correction = self._as_wanted(before, wanted)
        if correction.problem:
            self._editor.show_problem(wanted.id, correction.problem)
            return
        save = partial(edit_time.save_segment, self._visit.desk, correction.segment, merge=True)
        self._do(save)
        self._editor.show_problem(wanted.id, correction.note)

    def _as_wanted(self, before: Segment, wanted: TimeWanted | LengthWanted) -> Correction:
        now = self._visit.desk.now()
        if isinstance(wanted, TimeWanted):
            rate = self._visit.travel_rate
            return with_fields(before, wanted, now=now, travel_rate=rate)
        return with_length(before, wanted, now=now)

    def _rearrange(self, wanted: SplitWanted | JoinWanted) -> None:
        desk, segment = self._visit.desk, self._segment(wanted.id)
        if segment is None or self._editor is None:
            return
        if isinstance(wanted, SplitWanted):
            at = cut_moment(segment, wanted)
            act: Callable[..., object] = partial(rearrange_time.split_segment, desk, segment.id, at)
            told = self.tr("The time is split.")
        else:
            joins = partial(rearrange_time.join_segments, over_gap=True)
            act = partial(joins, desk, segment.id, wanted.following)
            told = self.tr("The two are one now.")
        try:
            self._do(act, told=self._with_mark(told, segment.id))
        except CannotCut as problem:
            self._say_beside(wanted.id, problem)

    def _choose_visit(self, wanted: MoveWanted) -> None:
        menu = Menu(wanted.anchor)
        for line in rearrange_time.visits_to_move_to(self._visit.desk, wanted.id):
            entry = menu.addAction(menu_text(self._visit_words(line)))
            entry.setObjectName(f"move-to-{line.id}")
            entry.triggered.connect(partial(self._move, wanted.id, line.id, line.client))
        if not menu.actions():
            menu.addAction(self.tr("No other visit is near this day")).setEnabled(False)
        show_menu(menu, wanted.anchor)

    def _visit_words(self, line: VisitLine) -> str:
        day = field_day(line.day, self._visit.desk.today())
        return f"{day}  {line.client}  {line.title}".rstrip()

    def _move(
        self, segment_id: SegmentId, visit_id: VisitId, client: str, _on: bool = False
    ) -> None:
        act = partial(rearrange_time.move_segment, self._visit.desk, segment_id, visit_id)
        words = self.tr("The time belongs to the visit at {client} now.")
        self._do(act, told=self._with_mark(words.format(client=client), segment_id))

    def _with_mark(self, told: str, segment_id: SegmentId) -> str:
        """Return what is TOLD, and that the stretch stays on the invoice it is on."""
        day = invoiced_time.invoiced_on(self._visit.desk, segment_id)
        if day is None:
            return told
        words = self.tr("{told} It stays on the invoice of {day}.")
        return words.format(told=told, day=long_day(day, self._visit.desk.today()))

    def _add(self, wanted: AddWanted) -> None:
        gap = wanted.gap
        added = self._added(*((gap.start, gap.end) if gap else self._room_for_more()))
        if self._editor is not None:
            self._editor.focus_row(added)

    def _added(self, start: datetime, end: datetime) -> SegmentId:
        zone = self._visit.facts.visit.zone
        new = Segment(visit_id=self._visit.id, start=start, end=end, zone=zone)
        segment = edit_time.save_segment(self._visit.desk, new, by=self._visit.by)
        self._visit.stored()
        return segment.id

    def _room_for_more(self) -> tuple[datetime, datetime]:
        """Return a stretch after the last one, or before the first where the clock runs."""
        segments, now = self._visit.facts.segments, self._visit.desk.now()
        if not segments:
            return now - _NEW_STRETCH, now
        last = max(s.end or now for s in segments)
        if now - last >= timedelta(minutes=1):
            return last, min(now, last + _NEW_STRETCH)
        first = min(s.start for s in segments)
        return first - _NEW_STRETCH, first

    def _answer(self, wanted: AnswerWanted) -> None:
        """Answer for a stretch that was stopped before anybody had answered."""
        desk = self._visit.desk
        question = mind_the_clock.question_about(desk, wanted.id)
        told = self.tr("The times are settled.")
        if question is None or wanted.answer is None:
            self._do(partial(edit_time.keep_times, desk, wanted.id), told=told)
            return
        answers: dict[Answer, Callable[..., object]] = {
            Answer.KEEP: answer_the_clock.keep,
            Answer.CUT: answer_the_clock.cut,
            Answer.SPLIT: answer_the_clock.split,
        }
        self._do(partial(answers[wanted.answer], desk, question), told=told)

    def _settle(self, wanted: OverlapWanted) -> None:
        """Mend an overlap, or keep both as they are."""
        if wanted.fix is None:
            keep = partial(edit_time.keep_both, self._visit.desk, wanted.shared)
            self._do(keep, told=self.tr("Both stay as they are."))
            return
        fix = partial(edit_time.fix_overlap, self._visit.desk, wanted.fix)
        self._do(fix, told=self.tr("The time is corrected."))

    def _do(self, act: Callable[..., object], *, told: str = "") -> None:
        """Make one change in the name of the page, show it, and tell how to take it back."""
        act(by=self._visit.by)
        self._visit.stored()
        if told:
            self._visit.workplace.navigation.tell(told, undo=True)

    def _segment(self, segment_id: SegmentId) -> Segment | None:
        return next((s for s in self._visit.facts.segments if s.id == segment_id), None)
