"""Send a page by email: it is issued if need be, and put into the outbox once for each reader."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import VisitId
from consultant_app.domain.letters import Letter
from consultant_app.workflows.letter_readers import To
from consultant_app.workflows.posted_pages import (
    PostedPage,
    VisitPage,
    Words,
    parcels_of,
    usual_readers,
    words_of,
)
from consultant_app.workflows.queue_letter import check_has_account, queue_all

__all__ = (
    "Words",
    "post_page",
    "post_summary",
    "usual_readers",
    "words_for",
)

_NO_WAIT = timedelta(0)


def post_page(
    desk: Desk,
    page: PostedPage,
    to: Iterable[To] = (),
    *,
    words: Words | None = None,
    extra: Sequence[Path] = (),
    wait: timedelta = _NO_WAIT,
    by: object = None,
) -> tuple[Letter, ...]:
    """Put PAGE into the outbox, issuing it first if need be; one letter for each of TO.

    The same page to the same readers is one letter, however often it is asked for.

    Args:
        desk: the open profile.
        page: what is sent.
        to: ids of people, addresses, or several of them that share a letter; by default
            whoever such a page is for.
        words: subject and body, as the consultant edited them.
        extra: files that go along with the page.
        wait: how long it may be taken back before anything is sent.
        by: who makes the change.

    Raises:
        NotFound: there is no such client, visit or person.
        NoMailAccount, NoAddress, WrongAddress, CannotAttach: nothing was done.
        CannotIssue, PeriodAhead: the page can't be issued yet; nothing was done.
        DiskRefused: the disk did not take the page.
    """
    check_has_account(desk)
    parcels = parcels_of(desk, page, to, words=words, extra=extra, by=by)
    return queue_all(desk, parcels, wait=wait, by=by)


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
    """Put the page of a visit into the outbox, by default for those whom it speaks to.

    Raises:
        Problem: as `post_page`.
    """
    page = VisitPage(visit_id=visit_id)
    return post_page(desk, page, to, words=words, extra=extra, wait=wait, by=by)


def words_for(desk: Desk, visit_id: VisitId, contact: Contact | None = None) -> Words:
    """Return subject and body of the email that brings the page of a visit to CONTACT.

    Raises:
        CannotIssue: the page still needs something.
    """
    return words_of(desk, VisitPage(visit_id=visit_id), (contact,) if contact else ())
