"""Keep the consultant's own wording: remembered sentences, own terms, what is never flagged.

What is removed here is gone at once: forgetting means that. Undo still brings it back.
"""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Generic, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from consultant_app.domain.ids import WordingId, WorkId
from consultant_app.domain.own_words import Lesson, NeverFlag, OwnTerm, Wording
from consultant_app.domain.problems import NotFound
from consultant_app.domain.proposals import ClauseKind
from consultant_app.storage.records import fill_row, record_of
from consultant_app.storage.row_base import Row
from consultant_app.storage.side_rows import (
    NeverFlagRow,
    OwnTermRow,
    WordingRow,
    WordingUseRow,
)

SideRow = TypeVar("SideRow", bound=WordingRow | OwnTermRow | NeverFlagRow)
Kept = TypeVar("Kept", bound=Wording | OwnTerm | NeverFlag)


class OwnRecords(Generic[SideRow, Kept]):
    """The records of one table of own wording."""

    def __init__(self, session: Session, row: type[SideRow], kind: type[Kept]) -> None:
        self._session = session
        self._row = row
        self._kind = kind

    def all(self) -> tuple[Kept, ...]:
        """Return every record, the oldest first."""
        rows = self._session.scalars(select(self._row).order_by(self._row.id))
        return tuple(record_of(self._kind, row) for row in rows)

    def get(self, id_: int) -> Kept:
        """Return the record ID_.

        Raises:
            NotFound: there is none.
        """
        return record_of(self._kind, self._get_row(id_))

    def put(self, record: Kept) -> Kept:
        """Store RECORD, a new one if its id is zero, and return it as it is stored.

        Raises:
            NotFound: it has an id, but there is no such record (any more).
        """
        row = self._get_row(record.id) if record.id else self._row()
        fill_row(row, record)
        if not record.id:
            self._session.add(row)
        self._session.flush()
        return record_of(self._kind, row)

    def remove(self, id_: int) -> None:
        """Forget the record ID_.

        Raises:
            NotFound: there is none.
        """
        self._delete(self._get_row(id_))

    def _delete(self, *rows: Row) -> None:
        for row in rows:
            self._session.delete(row)
        self._session.flush()

    def _get_row(self, id_: int) -> SideRow:
        row = self._session.get(self._row, id_)
        if row is None:
            raise NotFound(kind=self._kind.__name__, wanted=str(id_))
        return row


class OwnTerms(OwnRecords[OwnTermRow, OwnTerm]):
    """The hard words that the consultant added."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, OwnTermRow, OwnTerm)


class NeverFlags(OwnRecords[NeverFlagRow, NeverFlag]):
    """What the checks say nothing of any more."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, NeverFlagRow, NeverFlag)


class Wordings(OwnRecords[WordingRow, Wording]):
    """The sentences that are remembered, and which pieces of work are said in them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, WordingRow, Wording)

    def those(self, ids: Collection[int]) -> tuple[Wording, ...]:
        """Return those of the wordings IDS that are there."""
        rows = self._session.scalars(select(WordingRow).where(WordingRow.id.in_(ids)))
        return tuple(record_of(Wording, row) for row in rows)

    def same(self, wording: Wording | Lesson) -> Wording | None:
        """Return the wording that says the same sentence for the same clause, if there is one."""
        row = self._same_row(wording)
        return None if row is None else record_of(Wording, row)

    def remove(self, id_: int) -> None:
        """Forget a wording, and that work was said in it."""
        row = self._get_row(id_)
        self._delete(*self._uses_of(WordingId(id_)))
        self._delete(row)

    def learn(self, work_id: WorkId, lessons: Iterable[Lesson], *, on_day: date) -> None:
        """Remember that a piece of work is said so, and no longer as it was said before.

        A sentence that only this work used is rewritten, so that what is half typed leaves
        nothing behind. What the engine would say anyway is only kept beside other wordings of the
        same clause: there it is the consultant's choice.
        """
        before = self._uses_by(work_id)
        wanted = [one for one in lessons if not one.plain or self._is_said_otherwise(one)]
        kept = {row.id for row in map(self._same_row, wanted) if row is not None}
        left = [use for use in before if use.wording_id not in kept]
        for lesson in wanted:
            row = self._same_row(lesson) or self._rewritten(lesson, left)
            self._use(row or self._new(lesson, on_day), work_id, on_day)
        for use in left:
            self._let_go(use)

    def _use(self, row: WordingRow, work_id: WorkId, on_day: date) -> None:
        if any(use.wording_id == row.id for use in self._uses_by(work_id)):
            return
        row.uses += 1
        row.last_used = max(row.last_used, on_day)
        self._session.add(WordingUseRow(work_id=work_id, wording_id=row.id, on_day=on_day))
        self._session.flush()

    def _let_go(self, use: WordingUseRow) -> None:
        row = self._get_row(use.wording_id)
        self._delete(use)
        if row.uses <= 1:
            self._delete(row)
            return
        row.uses -= 1
        days = [other.on_day for other in self._uses_of(WordingId(row.id))]
        row.last_used = max(days, default=row.last_used)
        self._session.flush()

    def _new(self, lesson: Lesson, on_day: date) -> WordingRow:
        row = WordingRow(uses=0, last_used=on_day)
        _write(row, lesson)
        self._session.add(row)
        self._session.flush()
        return row

    def _rewritten(self, lesson: Lesson, left: list[WordingUseRow]) -> WordingRow | None:
        """Return the wording of the same clause that only this work used, with LESSON's words."""
        for use in left:
            row = self._get_row(use.wording_id)
            if row.uses == 1 and _clause_of(row) == _clause_of(lesson):
                left.remove(use)
                _write(row, lesson)
                self._session.flush()
                return row
        return None

    def _is_said_otherwise(self, lesson: Lesson) -> bool:
        language, kind, clause = _clause_of(lesson)
        statement = select(WordingRow.id).where(
            WordingRow.language == language, WordingRow.kind == kind, WordingRow.clause == clause
        )
        return self._session.scalar(statement.limit(1)) is not None

    def _same_row(self, wording: Wording | Lesson) -> WordingRow | None:
        language, kind, clause = _clause_of(wording)
        statement = select(WordingRow).where(
            WordingRow.language == language,
            WordingRow.kind == kind,
            WordingRow.clause == clause,
            WordingRow.sentence == wording.sentence,
        )
        row: WordingRow | None = self._session.scalar(statement)
        return row

    def _uses_by(self, work_id: WorkId) -> list[WordingUseRow]:
        statement = select(WordingUseRow).where(WordingUseRow.work_id == work_id)
        return list(self._session.scalars(statement.order_by(WordingUseRow.id)))

    def _uses_of(self, wording_id: WordingId) -> list[WordingUseRow]:
        statement = select(WordingUseRow).where(WordingUseRow.wording_id == wording_id)
        return list(self._session.scalars(statement))


def _clause_of(said: Wording | Lesson | WordingRow) -> tuple[str, ClauseKind, str]:
    return said.language, said.kind, said.clause


def _write(row: WordingRow, lesson: Lesson) -> None:
    row.language, row.kind, row.clause = _clause_of(lesson)
    row.sentence, row.task = lesson.sentence, lesson.task
