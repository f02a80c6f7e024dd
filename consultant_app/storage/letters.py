"""Keep the letters of the outbox. Each change of a state goes through `Letters.move`.

A letter whose visit or client was removed is as if it were not there and begins no more; what is
past the point of no return is still noted, since the mail server has it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from consultant_app.domain.ids import ClientId, LetterId, MailAccountId, VersionId, VisitId
from consultant_app.domain.letter_moves import Move, moved
from consultant_app.domain.letters import DocumentRef, Letter, LetterEvent, LetterKind, LetterState
from consultant_app.domain.mail_accounts import MailAccount
from consultant_app.domain.outbox import PrintedPage
from consultant_app.domain.problems import LetterWentOn, NotFound
from consultant_app.storage.letter_rows import (
    LetterEventRow,
    LetterMailRow,
    LetterRow,
    MailAccountRow,
)
from consultant_app.storage.records import fill_columns, fill_row, record_of
from consultant_app.storage.repository import Repository
from consultant_app.storage.sending import send
from consultant_app.storage.values import instant_of

# A bare column beside max() is of the row that has it.
_PRINTED = """
    SELECT v.id, v.visit_id, s.client_id, c.name, s.day, v.pages, d.detail, max(d.at)
    FROM deliveries d JOIN versions v ON v.id = d.version_id
    JOIN visits s ON s.id = v.visit_id JOIN clients c ON c.id = s.client_id
    WHERE d.way = 'printed' AND d.removed_at IS NULL
    GROUP BY v.id ORDER BY max(d.at) DESC, v.id DESC LIMIT ?
"""
_WORDS_ONLY = 16_000  # bytes: no page with its fonts is as small
_BEGINS = frozenset({LetterState.SENDING, LetterState.HANDING_OVER})
_OF_DOCUMENT = ("kind", "client_id", "visit_id", "title", "file", "pages")
_OWN = tuple(name for name in Letter.__slots__ if name not in ("id", "document"))


class MailAccounts(Repository[MailAccount]):
    """The mail accounts, in their order."""

    def __init__(self, session: Session, *, now: datetime) -> None:
        super().__init__(session, MailAccountRow, MailAccount, now=now)

    def all(self) -> tuple[MailAccount, ...]:
        """Return every account, in its place."""
        return self._those(order=(MailAccountRow.position,))


class LetterEvents:
    """What happened to letters; `Letters` adds to it with each move."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def append(self, event: LetterEvent) -> None:
        """Add EVENT."""
        row = LetterEventRow(letter_id=event.letter_id)
        fill_row(row, event)
        self._session.add(row)
        self._session.flush()

    def of(self, letter_id: LetterId) -> tuple[LetterEvent, ...]:
        """Return all that happened to a letter, the oldest first."""
        wanted = select(LetterEventRow).where(LetterEventRow.letter_id == letter_id)
        rows = self._session.scalars(wanted.order_by(LetterEventRow.id))
        return tuple(record_of(LetterEvent, row) for row in rows)


class Letters:
    """The letters, by their ids."""

    def __init__(self, session: Session, *, now: datetime) -> None:
        self._session = session
        self._now = now
        self._events = LetterEvents(session)

    def add(self, letter: Letter, mime: bytes) -> Letter:
        """Store LETTER, a new one, with what goes out, and return it as it is stored."""
        row = LetterRow(state=letter.state)
        _fill(row, letter)
        self._session.add(row)
        self._session.flush()
        self._session.add(LetterMailRow(letter_id=row.id, mime=mime))
        stored = _letter(row)
        self._note(stored)
        return stored

    def get(self, id_: LetterId) -> Letter:
        """Return the letter ID_.

        Raises:
            NotFound: there is none, or it was removed with its visit or client.
        """
        found = self._those(LetterRow.id == id_)
        if not found:
            raise NotFound(kind="Letter", wanted=str(id_))
        return found[0]

    def mime(self, id_: LetterId) -> bytes:
        """Return what goes out for the letter ID_, byte for byte."""
        wanted = select(LetterMailRow.mime).where(LetterMailRow.letter_id == id_)
        return self._session.scalars(wanted).one()

    def size(self, id_: LetterId) -> int:
        """Return how many bytes go out for the letter ID_."""
        wanted = select(func.length(LetterMailRow.mime)).where(LetterMailRow.letter_id == id_)
        return int(self._session.scalars(wanted).one())

    def move(self, letter: Letter, move: Move) -> Letter:
        """Take LETTER, as it was read, where MOVE says; note it, and return it as it is then.

        Raises:
            LetterWentOn: somebody moved it since it was read, or it was removed and would begin.
            WrongMove: the state may not follow the one before.
        """
        row = self._as_read(letter)
        if row.removed_at is not None and move.to in _BEGINS:
            raise LetterWentOn(row.state)
        _fill(row, moved(letter, move, at=self._now))
        self._session.flush()
        after = _letter(row)
        self._note(after)
        return after

    def address_anew(self, letter: Letter, mime: bytes) -> Letter:
        """Store LETTER, its state untouched, with other readers or sender and another MIME.

        Only for one that certainly never went out: failed, or waiting.

        Raises:
            LetterWentOn: somebody moved it since it was read.
        """
        row = self._as_read(letter)
        _fill(row, replace(letter, rev=letter.rev + 1))
        wanted = select(LetterMailRow).where(LetterMailRow.letter_id == letter.id)
        self._session.scalars(wanted).one().mime = mime
        self._session.flush()
        return _letter(row)

    def same_as(self, document_key: str, recipients: Iterable[str]) -> Letter | None:
        """Return the letter with a document to the same readers, if there is one."""
        same = LetterRow.addressed == addressed(recipients)
        found = self._those(LetterRow.document_key == document_key, same)
        return found[0] if found else None

    def in_states(self, *states: LetterState) -> tuple[Letter, ...]:
        """Return the letters in one of STATES, by when they are due."""
        wanted = LetterRow.state.in_(states)
        return self._those(wanted, order=(LetterRow.due_at,))

    def newest(self, state: LetterState, *, limit: int) -> tuple[Letter, ...]:
        """Return the LIMIT letters that came last to a STATE in which they are settled."""
        order = (LetterRow.settled_at.desc(), LetterRow.id.desc())
        return self._those(LetterRow.state == state, order=order, most=limit)

    def of_visit(self, visit_id: VisitId) -> tuple[Letter, ...]:
        """Return the letters with a page of a visit, in the order they were queued."""
        return self._those(LetterRow.visit_id == visit_id)

    def of_client(self, client_id: ClientId, *states: LetterState) -> tuple[Letter, ...]:
        """Return the letters about a client in one of STATES, in the order they were queued."""
        return self._those(LetterRow.client_id == client_id, LetterRow.state.in_(states))

    def waiting_for(self, account_id: MailAccountId | None) -> tuple[Letter, ...]:
        """Return the letters that an account has still to send, by when they are due."""
        waits = LetterRow.state.in_((LetterState.QUEUED, LetterState.DEFERRED))
        return self._those(waits, LetterRow.account_id == account_id, order=(LetterRow.due_at,))

    def whole_ones(self, *, sent_before: datetime, limit: int) -> tuple[Letter, ...]:
        """Return at most LIMIT letters with a kept page, SENT_BEFORE then and still whole."""
        heavy = select(LetterMailRow.letter_id).where(func.length(LetterMailRow.mime) > _WORDS_ONLY)
        return self._those(
            LetterRow.state == LetterState.SENT,
            LetterRow.kind != LetterKind.STATEMENT,
            LetterRow.settled_at < sent_before,
            LetterRow.id.in_(heavy),
            order=(LetterRow.settled_at,),
            most=limit,
        )

    def keep_words_of(self, id_: LetterId, words: bytes) -> None:
        """Keep the WORDS of a letter that was sent, in place of all that went out."""
        wanted = select(LetterMailRow).where(LetterMailRow.letter_id == id_)
        self._session.scalars(wanted).one().mime = words
        self._session.flush()

    def printed_pages(self, *, limit: int) -> tuple[PrintedPage, ...]:
        """Return the LIMIT pages that were printed last, each once, the newest first."""
        rows = send(self._session.connection(), _PRINTED, (limit,))
        return tuple(
            PrintedPage(
                version_id=VersionId(version_id),
                visit_id=VisitId(visit_id),
                client_id=ClientId(client_id),
                client=client,
                day=date.fromisoformat(day),
                pages=pages,
                printer=printer,
                at=instant_of(at),
            )
            for version_id, visit_id, client_id, client, day, pages, printer, at in rows
        )

    def counts(self) -> dict[LetterState, int]:
        """Return how many letters there are, by state."""
        statement = select(LetterRow.state, func.count().label("number"))
        there = statement.where(LetterRow.removed_at.is_(None))
        found = self._session.execute(there.group_by(LetterRow.state))
        return {row.state: row.number for row in found}

    def _as_read(self, letter: Letter) -> LetterRow:
        row = self._session.get(LetterRow, letter.id)
        if row is None:
            raise NotFound(kind="Letter", wanted=str(letter.id))
        if row.rev != letter.rev:
            raise LetterWentOn(row.state)
        return row

    def _note(self, letter: Letter) -> None:
        self._events.append(
            LetterEvent(
                letter_id=letter.id,
                at=self._now,
                state=letter.state,
                why=letter.why,
                code=letter.code,
                answer=letter.answer,
            )
        )

    def _those(
        self,
        *conditions: ColumnElement[bool],
        order: Sequence[Any] = (),
        most: int | None = None,
    ) -> tuple[Letter, ...]:
        wanted = select(LetterRow).where(LetterRow.removed_at.is_(None), *conditions)
        rows = self._session.scalars(wanted.order_by(*order, LetterRow.id).limit(most))
        return tuple(map(_letter, rows))


def addressed(recipients: Iterable[str]) -> str:
    """Return what two lists of the same readers have in common: order and case don't matter."""
    return "\n".join(sorted({address.casefold() for address in recipients}))


def _letter(row: LetterRow) -> Letter:
    document = DocumentRef(
        key=row.document_key,
        sha256=row.document_sha256,
        **{name: getattr(row, name) for name in _OF_DOCUMENT},
    )
    own = {name: getattr(row, name) for name in _OWN}
    return Letter(id=LetterId(row.id), document=document, **own)


def _fill(row: LetterRow, letter: Letter) -> None:
    document = letter.document
    values = {name: getattr(letter, name) for name in _OWN}
    values |= {name: getattr(document, name) for name in _OF_DOCUMENT}
    values |= {"document_key": document.key, "document_sha256": document.sha256}
    fill_columns(row, Letter, values | {"addressed": addressed(letter.recipients)})
