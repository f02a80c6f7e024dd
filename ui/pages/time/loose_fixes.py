"""The ways to settle hours without an entry, or hours that are there twice.

Nothing is filled or cut by itself: each way is offered in words, and Undo takes it back.
"""

from functools import partial

from PySide6.QtCore import QObject

from consultant_app.domain.ids import SegmentId
from consultant_app.domain.time_account import (
    BlockKind,
    Overlap,
    UnkeptGap,
    WeekAccount,
    WeekBlock,
)
from consultant_app.domain.time_overlaps import Fix as WayOut
from consultant_app.domain.time_overlaps import FixKind as WayOutKind
from consultant_app.domain.time_overlaps import SharedTime
from consultant_app.domain.time_segments import Segment, SegmentKind
from consultant_app.workflows import edit_time
from ui.pages.time.loose_time import Fix, Loose, LooseTime
from ui.place import Workplace
from ui.when_texts import local_clock


class LooseFixes(QObject):
    """Answers the line above the chart with what can be done."""

    def __init__(self, workplace: Workplace, line: LooseTime) -> None:
        """Serve LINE."""
        super().__init__(line)
        self._workplace = workplace
        self._line = line
        self._week: WeekAccount | None = None
        line.fix_wanted.connect(self._on_fix_wanted)

    def follow(self, week: WeekAccount) -> None:
        """Know the blocks of WEEK."""
        self._week = week

    def _on_fix_wanted(self, loose: Loose) -> None:
        fixes = self._for_gap(loose) if isinstance(loose, UnkeptGap) else self._for_overlap(loose)
        self._line.offer(fixes)

    def _for_gap(self, gap: UnkeptGap) -> tuple[Fix, ...]:
        """Return what the hours may have been: a way, more work on either side, or a break."""
        before, after = self._around(gap)
        fixes = []
        if after is not None:
            words = self.tr("It was travel to {client}").format(client=after.client)
            fixes.append(self._adding("car", words, gap, after, SegmentKind.TRAVEL))
        visits = {block.visit_id: block for block in (before, after) if block is not None}
        for block in visits.values():
            words = self.tr("It was work at {client}").format(client=block.client)
            fixes.append(self._adding("wrench", words, gap, block, SegmentKind.WORK))
        one = before or after
        if one is not None:
            words = self.tr("It was a break")
            fixes.append(self._adding("coffee", words, gap, one, SegmentKind.BREAK))
        return tuple(fixes)

    def _for_overlap(self, overlap: Overlap) -> tuple[Fix, ...]:
        """Return the ways out that move one of the two, and the way to each of them."""
        shared = self._shared(overlap)
        ways = [self._moving(overlap, way) for way in shared.fixes] if shared else []
        keep = [self._keeping(shared)] if shared else []
        blocks = {block.visit_id: block for block in (overlap.second, overlap.first)}
        return (*ways, *keep, *(self._by_hand(block) for block in blocks.values()))

    def _shared(self, overlap: Overlap) -> SharedTime | None:
        """Return what the rules of time know of it: one ends earlier, or the other begins later."""
        first, second = overlap.first.segment_id, overlap.second.segment_id
        if first is None or second is None:
            return None
        shared = edit_time.overlaps_of(self._workplace.desk, second)
        both = {first, second}
        return next((each for each in shared if {each.first.id, each.second.id} == both), None)

    def _keeping(self, shared: SharedTime) -> Fix:
        return Fix("check", self.tr("Keep both: they are right"), partial(self._keep, shared))

    def _keep(self, shared: SharedTime) -> None:
        edit_time.keep_both(self._workplace.desk, shared)
        words = self.tr("Both times are kept. You are asked again only if they share more.")
        self._workplace.navigation.tell(words, undo=True)

    def _moving(self, overlap: Overlap, way: WayOut) -> Fix:
        segment = way.segment
        blocks = (overlap.first, overlap.second)
        client = next((b.client for b in blocks if b.segment_id == segment.id), "")
        if way.kind is WayOutKind.END_EARLIER and segment.end is not None:
            words, at = self.tr("End the time at {client} at {time}"), segment.end
        else:
            words, at = self.tr("Begin the time at {client} at {time}"), segment.start
        told = words.format(client=client, time=local_clock(at, segment.zone))
        return Fix("clock", told, partial(self._move, way))

    def _move(self, way: WayOut) -> None:
        edit_time.fix_overlap(self._workplace.desk, way)
        self._workplace.navigation.tell(self.tr("The time is corrected."), undo=True)

    def _by_hand(self, block: WeekBlock) -> Fix:
        words = self.tr("Correct the time at {client} by hand").format(client=block.client)
        open_time = self._workplace.navigation.open_visit_time
        segment_id = block.segment_id or SegmentId(0)
        return Fix("pen-line", words, partial(open_time, block.visit_id, segment_id))

    def _adding(
        self, icon: str, words: str, gap: UnkeptGap, block: WeekBlock, kind: SegmentKind
    ) -> Fix:
        return Fix(icon, words, partial(self._add, gap, block, kind))

    def _add(self, gap: UnkeptGap, block: WeekBlock, kind: SegmentKind) -> None:
        segment = Segment(
            visit_id=block.visit_id,
            kind=kind,
            start=gap.start,
            end=gap.end,
            zone=gap.zone,
            charge=edit_time.charge_of_new(self._workplace.desk, block.visit_id, kind),
        )
        edit_time.save_segment(self._workplace.desk, segment)
        self._workplace.navigation.tell(self.tr("The time is noted."), undo=True)

    def _around(self, gap: UnkeptGap) -> tuple[WeekBlock | None, WeekBlock | None]:
        """Return the recorded blocks that end where GAP begins, and begin where it ends."""
        days = self._week.days if self._week is not None else ()
        blocks = [
            block
            for day in days
            for block in day.blocks
            if block.kind is not BlockKind.PLANNED and block.segment_id is not None
        ]
        before = [block for block in blocks if block.end <= gap.start]
        after = [block for block in blocks if block.start >= gap.end]
        last = max(before, key=lambda b: b.end, default=None)
        first = min(after, key=lambda b: b.start, default=None)
        return last, first
