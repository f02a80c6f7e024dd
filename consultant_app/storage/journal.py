"""Undo and redo: the images of rows before and after each labelled change, kept in memory.

A step is taken back only if every row is still as the step left it; otherwise nothing is done, and
the step is forgotten: what was made of its rows since can't be taken back. An issued page is a
floor: the steps that it was made of stay, even those whose rows are as they left them.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from sqlalchemy import Connection

from consultant_app.domain.changes import Change, Did, Subject, What
from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import (
    ChangedSince,
    NothingToRedo,
    NothingToUndo,
    PageWentOut,
)
from consultant_app.storage.row_images import (
    Image,
    Key,
    RowChange,
    RowChanges,
    image_now,
    touched_by,
    write,
)

MOST_STEPS = 500

# Typed text is older than its undo, and the clock's facts only ever grow.
_NEVER_UNDONE = frozenset({"drafts", "timer_events"})
# What is learnt while somebody types comes and goes with the words: the typing is one step still.
_FOLLOWS = frozenset({"wordings", "wording_uses"})
# By which column people know the rows of a table. Private notes are told to nobody.
_NAMES = MappingProxyType(
    {
        "clients": "name",
        "contacts": "name",
        "equipment": "name",
        "requests": "words",
        "work": "note",
        "parts": "name",
        "promises": "what",
    }
)


@dataclass(slots=True)
class Step:
    """A change that can be taken back."""

    what: What
    by: object
    rows: RowChanges
    may_grow: bool = True
    went_out: date | None = None  # the day of the visit whose issued page was made of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """What an issued page was made of: all of a visit, and ROWS of earlier ones."""

    visit_id: VisitId
    day: date
    rows: frozenset[Key] = frozenset()

    def holds(self, step: Step) -> bool:
        """Tell whether the page was made of STEP."""
        visits = touched_by(step.rows).get("visits", frozenset())
        return self.visit_id in visits or not self.rows.isdisjoint(step.rows)


@dataclass(slots=True)
class Journal:
    """The steps that can be undone and redone, newest last."""

    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    def add(self, step: Step, *, merge: bool) -> None:
        """Put STEP on top; with MERGE it grows a step of the same label, maker and rows."""
        kept = {key: c for key, c in step.rows.items() if key[0] not in _NEVER_UNDONE}
        if not kept:
            return
        self.undone.clear()
        last = self.done[-1] if self.done else None
        if merge and last is not None and _is_same_run(last, step.what, step.by, kept):
            for key, change in kept.items():
                last.rows.setdefault(key, change).after = change.after
            return
        self.done.append(Step(step.what, step.by, kept))
        del self.done[:-MOST_STEPS]

    def lay(self, floor: Floor) -> None:
        """Let undo stop at what the page of FLOOR was made of."""
        self.undone.clear()
        for step in self.done:
            if floor.holds(step):
                step.went_out = floor.day
                step.may_grow = False

    def next_undo(self) -> Step:
        """Return the newest step done.

        Raises:
            NothingToUndo: there is none.
            PageWentOut: a page was made of it and issued; the step is forgotten, and those right
                below it that are held by a page too.
        """
        if not self.done:
            raise NothingToUndo
        day = self.done[-1].went_out
        if day is None:
            return self.done[-1]
        while self.done and self.done[-1].went_out is not None:
            self.done.pop()
        raise PageWentOut(day=day, before_it=self._leave_on_top(self.done))

    def next_redo(self) -> Step:
        """Return the newest step undone.

        Raises:
            NothingToRedo: there is none.
        """
        if not self.undone:
            raise NothingToRedo
        return self.undone[-1]

    def note_undone(self) -> None:
        """Move the newest step done to those undone."""
        self.undone.append(self.done.pop())
        if self.done:
            self.done[-1].may_grow = False

    def note_redone(self) -> None:
        """Move the newest step undone back to those done."""
        step = self.undone.pop()
        step.may_grow = False
        self.done.append(step)

    def drop(self, steps: list[Step], fits: Callable[[Step], bool]) -> ChangedSince:
        """Drop the newest of STEPS, done or undone, and those below it that don't fit any more.

        A step that failed once would fail for ever, and keep everything before it out of reach.

        Returns:
            the problem to tell: what is out of reach, and what comes next.
        """
        failed = steps.pop()
        while steps and not fits(steps[-1]):
            steps.pop()
        return ChangedSince(what=failed.what, before_it=self._leave_on_top(steps))

    def _leave_on_top(self, steps: list[Step]) -> What | None:
        """Let the newest of STEPS, which is told of, grow no more; return what it is."""
        if not steps:
            return None
        steps[-1].may_grow = False
        return steps[-1].what


def _is_same_run(last: Step, what: What, by: object, rows: RowChanges) -> bool:
    same_maker = last.what is what and last.by is by
    return last.may_grow and same_maker and _leading(last.rows) == _leading(rows)


def _leading(rows: RowChanges) -> set[Key]:
    """Return the rows of a change without those that only follow them."""
    return {key for key in rows if key[0] not in _FOLLOWS}


def take_back(connection: Connection, step: Step) -> None:
    """Write the rows of STEP as they were before it.

    Raises:
        ChangedSince: a row is no longer as the step left it; nothing was written.
    """
    turned = {key: RowChange(c.after, c.before) for key, c in reversed(step.rows.items())}
    write(connection, turned)


def can_take_back(connection: Connection, step: Step) -> bool:
    """Tell whether every row of STEP is still as the step left it."""
    return all(image_now(connection, key) == c.after for key, c in step.rows.items())


def can_take_again(connection: Connection, step: Step) -> bool:
    """Tell whether every row of STEP is still as it was before the step."""
    return all(image_now(connection, key) == c.before for key, c in step.rows.items())


def take_again(connection: Connection, step: Step) -> None:
    """Write the rows of STEP as they were after it.

    Raises:
        ChangedSince: a row is no longer as it was before the step; nothing was written.
    """
    write(connection, step.rows)


def undo_change(what: What, step: Step, *, by: object) -> Change:
    """Return the news that STEP was undone or done again, as WHAT says."""
    return Change(what=what, by=by, touched=touched_by(step.rows), subject=_subject(step))


def _subject(step: Step) -> Subject | None:
    """Return what STEP was about when it was made, None if not one thing with a name."""
    named = [(_NAMES[table], c) for (table, _), c in step.rows.items() if table in _NAMES]
    if len(named) != 1:
        return None
    column, change = named[0]
    known = change.after or change.before or {}
    return Subject(name=str(known.get(column) or ""), did=_did(change))


def _did(change: RowChange) -> Did:
    if _is_away(change.before):
        return Did.ADDED
    return Did.REMOVED if _is_away(change.after) else Did.CHANGED


def _is_away(image: Image) -> bool:
    return image is None or image.get("removed_at") is not None
