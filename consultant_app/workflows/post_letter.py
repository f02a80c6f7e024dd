"""Send a page by email: it is issued if need be, and put into the outbox once for each reader."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.clients import Contact
from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import ClientId, ContactId, VisitId
from consultant_app.domain.letters import DocumentRef, Letter, LetterKind
from consultant_app.domain.options import PageOptions, Shows
from consultant_app.domain.problems import DiskRefused
from consultant_app.domain.review_periods import Period
from consultant_app.domain.whom_to_meet import usual_payer, usual_reader
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.letter_readers import Readers, To, reader_or_none, readers_of
from consultant_app.workflows.queue_letter import Parcel, check_has_account, queue_all
from consultant_app.workflows.summary_files import email_text

if TYPE_CHECKING:
    from consultant_app.domain.review_document import ReviewDocument
    from consultant_app.domain.statement_document import StatementDocument
    from consultant_app.mail.message import Attachment
    from consultant_app.workflows.time_statement import MadeStatement

Words = tuple[str, str]
"""The subject and the body of an email."""

_ANY_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
_NO_WAIT = timedelta(0)


def post_summary(
    desk: Desk,
    visit_id: VisitId,
    to: Iterable[To] = (),
    *,
    words: Words | None = None,
    extra: Sequence[Path] = (),
    wait: timedelta = _NO_WAIT,
    by: object = None,
) -> tuple[Letter, ...]:
    """Put the page of a visit into the outbox, issuing it first if need be; one letter for each.

    The same page to the same readers is one letter, however often it is asked for.

    Args:
        desk: the open profile.
        visit_id: the visit.
        to: ids of people, addresses, or several addresses that share a letter; by default
            whoever the page speaks to.
        words: subject and body, as the consultant edited them.
        extra: files that go along with the page.
        wait: how long it may be taken back before anything is sent.
        by: who makes the change.

    Raises:
        NoMailAccount, NoAddress, WrongAddress: nothing was done.
        CannotIssue: the page still needs something; nothing was done.
        DiskRefused: the disk did not take the page, or a file could not be read.
    """
    check_has_account(desk)
    parcels = summary_parcels(desk, visit_id, to, words=words, extra=extra, by=by)
    return queue_all(desk, parcels, wait=wait, by=by)


def summary_parcels(
    desk: Desk,
    visit_id: VisitId,
    to: Iterable[To] = (),
    *,
    words: Words | None = None,
    extra: Sequence[Path] = (),
    by: object = None,
) -> tuple[Parcel, ...]:
    """Return what the letters of `post_summary` are made of; the page is issued if need be.

    Raises:
        NoAddress, WrongAddress, CannotIssue, DiskRefused: as there.
    """
    all_readers = _readers_of_visit(desk, visit_id, to)
    files = tuple(map(_attachment, extra))
    issued = issue(desk, visit_id, by=by)
    version = issued.version
    document = DocumentRef(
        key=f"{LetterKind.SUMMARY}:{version.id}",
        kind=LetterKind.SUMMARY,
        client_id=_client_of(desk, visit_id),
        visit_id=visit_id,
        title=version.title,
        file=PurePosixPath(version.file).name,
        sha256=version.sha256,
        pages=version.pages,
    )
    told = ((readers, words or _summary_words(desk, visit_id, readers)) for readers in all_readers)
    return tuple(_parcel(document, issued.pdf, r, said, extra=files) for r, said in told)


def words_for(desk: Desk, visit_id: VisitId, contact: Contact | None = None) -> Words:
    """Return subject and body of the email that brings the page of a visit to CONTACT.

    Raises:
        CannotIssue: the page still needs something.
    """
    text = email_text(desk, visit_id, readers=(contact,) if contact else ())
    return text.subject, text.body


def post_statement(
    desk: Desk,
    client_id: ClientId,
    month: date,
    to: Iterable[To] = (),
    *,
    wishes: Shows | None = None,
    closing: str = "",
    words: Words | None = None,
    wait: timedelta = _NO_WAIT,
    by: object = None,
) -> tuple[Letter, ...]:
    """Put the time statement of a client's month into the outbox, by default for who pays.

    Raises:
        NotFound: there is no such client.
        NoMailAccount, NoAddress, WrongAddress: nothing was done.
    """
    from consultant_app.workflows import time_statement

    check_has_account(desk)
    people = _people(desk, client_id)
    readers = readers_of(people, tuple(to) or reader_or_none(usual_payer(people)))
    made = time_statement.make(desk, client_id, month, wishes=wishes, closing=closing)
    document = DocumentRef(
        key=_key_of(made, client_id, month),
        kind=LetterKind.STATEMENT,
        client_id=client_id,
        title=made.document.title,
        file=made.name,
        sha256=digest_of(made.rendered.pdf),
        pages=made.rendered.pages,
    )
    parcels = [
        _parcel(
            document, made.rendered.pdf, each, words or _cover(desk, made.document, document, each)
        )
        for each in readers
    ]
    return queue_all(desk, parcels, wait=wait, by=by)


def post_review(
    desk: Desk,
    client_id: ClientId,
    period: Period,
    to: Iterable[To] = (),
    *,
    wishes: Shows | None = None,
    words: Words | None = None,
    wait: timedelta = _NO_WAIT,
    by: object = None,
) -> tuple[Letter, ...]:
    """Put a review or year letter into the outbox, issuing it first if need be.

    Raises:
        CannotIssue: something is missing; nothing was done.
        PeriodAhead: no day of it has come yet.
        NoMailAccount, NoAddress, WrongAddress: nothing was done.
        DiskRefused: the disk did not take it.
    """
    from consultant_app.workflows.issue_review import issue_review

    check_has_account(desk)
    people = _people(desk, client_id)
    readers = readers_of(people, tuple(to) or reader_or_none(usual_reader(people)))
    issued = issue_review(desk, client_id, period, wishes=wishes, by=by)
    version, made = issued.version, issued.made
    document = DocumentRef(
        key=f"{LetterKind.REVIEW}:{version.id}",
        kind=LetterKind.YEAR_LETTER if period.is_year else LetterKind.REVIEW,
        client_id=client_id,
        title=version.title,
        file=PurePosixPath(version.file).name,
        sha256=version.sha256,
        pages=version.pages,
    )
    parcels = [
        _parcel(
            document, made.rendered.pdf, each, words or _cover(desk, made.document, document, each)
        )
        for each in readers
    ]
    return queue_all(desk, parcels, wait=wait, by=by)


def usual_readers(desk: Desk, visit_id: VisitId) -> tuple[ContactId, ...]:
    """Return who gets the page of a visit unless somebody else is named: whom it speaks to.

    Raises:
        NoAddress: it speaks to nobody.
    """
    with desk.store.reading() as tx:
        facts = tx.facts(visit_id)
    return (*reader_or_none(facts.contact), *(c.id for c in facts.also_greeted))


def _readers_of_visit(desk: Desk, visit_id: VisitId, to: Iterable[To]) -> tuple[Readers, ...]:
    chosen = tuple(to) or usual_readers(desk, visit_id)
    with desk.store.reading() as tx:
        people = tx.facts(visit_id).contacts
    return readers_of(people, chosen)


def _summary_words(desk: Desk, visit_id: VisitId, readers: Readers) -> Words:
    text = email_text(desk, visit_id, readers=readers.people)
    return text.subject, text.body


def _cover(
    desk: Desk,
    document: StatementDocument | ReviewDocument,
    ref: DocumentRef,
    readers: Readers,
) -> Words:
    from consultant_app.language.page.cover_email import cover_email

    with desk.store.reading() as tx:
        client, business = tx.clients.get(ref.client_id), tx.settings.business()
    text = cover_email(
        document,
        desk.page_words(document.language),
        business=business,
        client=client,
        readers=readers.people,
    )
    return text.subject, text.body


def _parcel(
    document: DocumentRef,
    pdf: bytes,
    readers: Readers,
    words: Words,
    *,
    extra: tuple[Attachment, ...] = (),
) -> Parcel:
    subject, body = words
    return Parcel(
        document=document, pdf=pdf, readers=readers, subject=subject, body=body, extra=extra
    )


def _key_of(made: MadeStatement, client_id: ClientId, month: date) -> str:
    """Return what tells a statement from one that says something else, whenever it was made."""
    timeless = dataclasses.replace(
        made.document, made_at=_ANY_MOMENT, options=PageOptions(), creator=""
    )
    said = digest_of(repr(timeless).encode())
    return f"{LetterKind.STATEMENT}:{client_id}:{month:%Y-%m}:{said}"


def _attachment(file: Path) -> Attachment:
    """Return FILE as it goes along with a page.

    Raises:
        DiskRefused: it can't be read.
    """
    from consultant_app.mail.message import Attachment

    try:
        return Attachment(file_name=file.name, content=file.read_bytes())
    except OSError as error:
        raise DiskRefused(file, error.strerror or "not read") from error


def _people(desk: Desk, client_id: ClientId) -> tuple[Contact, ...]:
    with desk.store.reading() as tx:
        return tx.contacts.of(tx.clients.get(client_id).id)


def _client_of(desk: Desk, visit_id: VisitId) -> ClientId:
    with desk.store.reading() as tx:
        return tx.visits.get(visit_id).client_id
