"""The pages that travel by email, and what their letters are made of; each in the same way."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.clients import Contact
from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import ClientId, ContactId, VisitId
from consultant_app.domain.letters import DocumentRef, LetterKind
from consultant_app.domain.options import PageOptions, Shows
from consultant_app.domain.review_periods import Period
from consultant_app.domain.whom_to_meet import usual_payer, usual_reader
from consultant_app.workflows.attach_files import read_attached
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.letter_readers import Readers, To, reader_or_none, readers_of
from consultant_app.workflows.letters_with_page import without_it
from consultant_app.workflows.queue_letter import Parcel
from consultant_app.workflows.summary_files import email_text

if TYPE_CHECKING:
    from consultant_app.domain.review_document import ReviewDocument
    from consultant_app.domain.statement_document import StatementDocument
    from consultant_app.domain.summaries import Rendered
    from consultant_app.workflows.time_statement import MadeStatement

Words = tuple[str, str]
"""The subject and the body of an email."""

_ANY_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitPage:
    """The summary of a visit."""

    visit_id: VisitId


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPage:
    """The time statement of a client's month, that of the day MONTH."""

    client_id: ClientId
    month: date
    wishes: Shows | None = None
    closing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPage:
    """A client's review of a quarter, or the letter of a year."""

    client_id: ClientId
    period: Period
    wishes: Shows | None = None


ClientPage = StatementPage | ReviewPage
PostedPage = VisitPage | ClientPage


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """What a letter would say, and the pages it would carry as they are now."""

    words: Words
    rendered: Rendered


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """A document as it goes out, and how it is told to whom."""

    document: DocumentRef
    pdf: bytes
    words: Callable[[Readers], Words]


def parcels_of(
    desk: Desk,
    page: PostedPage,
    to: Iterable[To] = (),
    *,
    words: Words | None = None,
    extra: Sequence[Path] = (),
    by: object = None,
) -> tuple[Parcel, ...]:
    """Return what the letters with PAGE are made of, one for each of TO; it is issued if need be.

    Who would share a letter and has the page already, or soon, is left out of it.

    Args:
        desk: the open profile.
        page: what is sent.
        to: ids of people, addresses, or several of them that share a letter; by default
            whoever such a page is for.
        words: subject and body, as the consultant edited them.
        extra: files that go along with the page.
        by: who makes the change.

    Raises:
        NoAddress, WrongAddress, CannotAttach: nothing was done.
        CannotIssue, PeriodAhead: the page can't be issued yet; nothing was done.
        DiskRefused: the disk did not take the page.
    """
    people = _people(desk, page)
    all_readers = readers_of(people, tuple(to) or _usual(desk, page, people))
    files = read_attached(desk, extra)
    ready = _ready(desk, page, by=by)
    with desk.store.reading() as tx:
        all_readers = tuple(without_it(tx, ready.document, each) for each in all_readers)
    told = ((readers, words or ready.words(readers)) for readers in all_readers)
    return tuple(
        Parcel(
            document=ready.document,
            pdf=ready.pdf,
            readers=readers,
            subject=subject,
            body=body,
            extra=files,
        )
        for readers, (subject, body) in told
    )


def words_of(desk: Desk, page: VisitPage, people: Sequence[Contact]) -> Words:
    """Return subject and body of the letter that brings the page of a visit to PEOPLE.

    Raises:
        CannotIssue: the page still needs something.
    """
    text = email_text(desk, page.visit_id, readers=people)
    return text.subject, text.body


def proposed(desk: Desk, page: ClientPage, people: Sequence[Contact]) -> Proposed:
    """Return what the letter with PAGE would say to PEOPLE; nothing is issued, nothing stored."""
    if isinstance(page, StatementPage):
        from consultant_app.workflows.time_statement import make

        made = make(desk, page.client_id, page.month, wishes=page.wishes, closing=page.closing)
        return Proposed(
            words=_cover(desk, page.client_id, made.document, people), rendered=made.rendered
        )
    from consultant_app.workflows.issue_review import made_review
    from consultant_app.workflows.look_back import look_back

    review = made_review(desk, look_back(desk, page.client_id, page.period), wishes=page.wishes)
    return Proposed(
        words=_cover(desk, page.client_id, review.document, people), rendered=review.rendered
    )


def usual_readers(desk: Desk, visit_id: VisitId) -> tuple[ContactId, ...]:
    """Return who gets the page of a visit unless somebody else is named: whom it speaks to.

    Raises:
        NoAddress: it speaks to nobody.
    """
    with desk.store.reading() as tx:
        facts = tx.facts(visit_id)
    return (*reader_or_none(facts.contact), *(c.id for c in facts.also_greeted))


def usual_person(page: ClientPage, people: Sequence[Contact]) -> Contact | None:
    """Return whom of PEOPLE such a page is for unless somebody says otherwise."""
    return (usual_payer if isinstance(page, StatementPage) else usual_reader)(people)


def _usual(desk: Desk, page: PostedPage, people: Sequence[Contact]) -> tuple[To, ...]:
    if isinstance(page, VisitPage):
        return usual_readers(desk, page.visit_id)
    return reader_or_none(usual_person(page, people))


def _people(desk: Desk, page: PostedPage) -> tuple[Contact, ...]:
    with desk.store.reading() as tx:
        if isinstance(page, VisitPage):
            return tx.facts(page.visit_id).contacts
        return tx.contacts.of(tx.clients.get(page.client_id).id)


def _ready(desk: Desk, page: PostedPage, *, by: object) -> _Ready:
    match page:
        case VisitPage():
            return _summary(desk, page, by=by)
        case StatementPage():
            return _statement(desk, page)
        case ReviewPage():
            return _review(desk, page, by=by)


def _summary(desk: Desk, page: VisitPage, *, by: object) -> _Ready:
    issued = issue(desk, page.visit_id, by=by)
    with desk.store.reading() as tx:
        client_id = tx.visits.get(page.visit_id).client_id
    version = issued.version
    document = DocumentRef(
        key=f"{LetterKind.SUMMARY}:{version.id}",
        kind=LetterKind.SUMMARY,
        client_id=client_id,
        visit_id=page.visit_id,
        title=version.title,
        file=PurePosixPath(version.file).name,
        sha256=version.sha256,
        pages=version.pages,
    )
    return _Ready(
        document=document, pdf=issued.pdf, words=lambda to: words_of(desk, page, to.people)
    )


def _statement(desk: Desk, page: StatementPage) -> _Ready:
    from consultant_app.workflows.time_statement import make

    made = make(desk, page.client_id, page.month, wishes=page.wishes, closing=page.closing)
    document = DocumentRef(
        key=_key_of(made, page),
        kind=LetterKind.STATEMENT,
        client_id=page.client_id,
        title=made.document.title,
        file=made.name,
        sha256=digest_of(made.rendered.pdf),
        pages=made.rendered.pages,
    )
    return _Ready(
        document=document,
        pdf=made.rendered.pdf,
        words=lambda to: _cover(desk, page.client_id, made.document, to.people),
    )


def _review(desk: Desk, page: ReviewPage, *, by: object) -> _Ready:
    from consultant_app.workflows.issue_review import issue_review

    issued = issue_review(desk, page.client_id, page.period, wishes=page.wishes, by=by)
    version, made = issued.version, issued.made
    document = DocumentRef(
        key=f"{LetterKind.REVIEW}:{version.id}",
        kind=LetterKind.YEAR_LETTER if page.period.is_year else LetterKind.REVIEW,
        client_id=page.client_id,
        title=version.title,
        file=PurePosixPath(version.file).name,
        sha256=version.sha256,
        pages=version.pages,
    )
    return _Ready(
        document=document,
        pdf=made.rendered.pdf,
        words=lambda to: _cover(desk, page.client_id, made.document, to.people),
    )


def _cover(
    desk: Desk,
    client_id: ClientId,
    document: StatementDocument | ReviewDocument,
    people: Sequence[Contact],
) -> Words:
    from consultant_app.language.page.cover_email import cover_email

    with desk.store.reading() as tx:
        client, business = tx.clients.get(client_id), tx.settings.business()
    words = desk.page_words(document.language)
    text = cover_email(document, words, business=business, client=client, readers=people)
    return text.subject, text.body


def _key_of(made: MadeStatement, page: StatementPage) -> str:
    """Return what tells a statement from one that says something else, whenever it was made."""
    timeless = dataclasses.replace(
        made.document, made_at=_ANY_MOMENT, options=PageOptions(), creator=""
    )
    said = digest_of(repr(timeless).encode())
    return f"{LetterKind.STATEMENT}:{page.client_id}:{page.month:%Y-%m}:{said}"
