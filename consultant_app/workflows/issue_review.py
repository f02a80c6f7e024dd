"""Preview and issue a quarterly review or a year letter; what was issued stands from then on.

The page is drawn and its files are written with no transaction open; one short change at the end
freezes it. A refusal writes nothing at all.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import ClientId
from consultant_app.domain.options import PageOptions, Shows, page_options
from consultant_app.domain.problems import CannotIssue, CopyNotWritten, DiskRefused
from consultant_app.domain.review_document import ReviewDocument
from consultant_app.domain.review_missing import ReviewMissing
from consultant_app.domain.review_periods import Period
from consultant_app.domain.reviews import ReviewVersion
from consultant_app.domain.summaries import Rendered
from consultant_app.workflows import handed_over
from consultant_app.workflows.look_back import (
    LookBack,
    look_back,
    missing_of,
    review_of,
    secrets_for,
)
from consultant_app.workflows.summary_files import copy_held_ready, folder_name

if TYPE_CHECKING:
    from consultant_app.language.page.review_facts import DraftedReview
    from consultant_app.storage.transaction import Tx

_ANY_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
_MARK = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeReview:
    """A review as it would be handed over now, and the name to save it by.

    `missing` is what it still needs; while something of that stops it, the page is a draft.
    `version` is the issued one that it is, None for a page that was never issued. `headline` is
    what the program would print where the consultant wrote none.
    """

    found: LookBack
    document: ReviewDocument
    rendered: Rendered
    name: str
    headline: str
    missing: tuple[ReviewMissing, ...]
    version: ReviewVersion | None = None
    replaces: ReviewVersion | None = None
    mark: str = ""

    @property
    def is_draft(self) -> bool:
        """Whether something stops it from being issued."""
        return any(missing.what.stops for missing in self.missing)


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedReview:
    """An issued review: its version, its file in the profile, its bytes; whether it is new."""

    version: ReviewVersion
    path: Path
    made: MadeReview
    new: bool


def made_review(
    desk: Desk, found: LookBack, *, wishes: Shows | None = None, draft: bool = False
) -> MadeReview:
    """Return the page as it stands, byte for byte what issuing it now would hand over.

    While something is missing, or where a DRAFT is asked for, it is marked as one.
    """
    missing = missing_of(desk, found)
    options = page_options(wishes or Shows(), *found.facts.wishes)
    bare = _drafted(desk, found, options, made_at=_ANY_MOMENT)
    mark = _print_of(bare.document)
    if draft or any(each.what.stops for each in missing):
        return _drawn(desk, found, options, missing, mark=mark, draft=True)
    last = found.versions[-1] if found.versions else None
    if last is not None and last.fingerprint == mark:
        pdf = _stored_pdf(desk, last)
        if pdf is not None:
            return MadeReview(
                found=found,
                document=bare.document,
                rendered=Rendered(pdf=pdf, pages=last.pages),
                name=Path(last.file).name,
                headline=bare.headline,
                missing=missing,
                version=last,
                mark=mark,
            )
    same = last is not None and _content(last.fingerprint) == _content(mark)
    replaces = None if same else last
    return _drawn(desk, found, options, missing, mark=mark, replaces=replaces)


def issue_review(
    desk: Desk,
    client_id: ClientId,
    period: Period,
    *,
    wishes: Shows | None = None,
    copy_to: Path | None = None,
    by: object = None,
) -> IssuedReview:
    """Issue a client's review of PERIOD; unchanged since the last issue, the same file again.

    Raises:
        CannotIssue: something is missing; nothing was written.
        PeriodAhead: no day of it has come yet.
        DiskRefused: the disk did not take it, or not its copy; nothing is left of it.
        CopyNotWritten: it is issued, and its copy could not get its name at the very end.
    """
    while True:
        made = made_review(desk, look_back(desk, client_id, period), wishes=wishes)
        if made.is_draft:
            raise CannotIssue(made.missing)
        with suppress(_IssuedMeanwhile):
            return _issued(desk, made, copy_to=copy_to, by=by)


class _IssuedMeanwhile(Exception):
    """While a page was drawn another was issued, maybe the very same."""


def _issued(desk: Desk, made: MadeReview, *, copy_to: Path | None, by: object) -> IssuedReview:
    """Issue the page MADE, unless something was issued since it was; see `issue_review`."""
    version: ReviewVersion | None = None
    try:
        with copy_held_ready(desk, copy_to, made.rendered.pdf), _filed(desk, made) as file:
            version = made.version or _stored(desk, made, file, by=by)
            if copy_to is not None:
                saved = DeliveryWay.SAVED
                client_id, period = made.found.client.id, made.found.period
                handed_over.note_review(desk, client_id, period, saved, copy_to.name, by=by)
    except DiskRefused as problem:
        if version is None:
            raise
        raise CopyNotWritten(problem.path, problem.why, version.version) from problem
    path = desk.documents / version.file
    return IssuedReview(version=version, path=path, made=made, new=made.version is None)


def place_for(made: MadeReview, to: Path) -> Path:
    """Return where the copy of MADE goes: the file TO, or in a folder TO a free name of its own."""
    from consultant_app.storage.files import free_name

    return to / free_name(to, made.name) if to.is_dir() else to


def _drafted(
    desk: Desk,
    found: LookBack,
    options: PageOptions,
    *,
    made_at: datetime,
    draft: bool = False,
    replaces: ReviewVersion | None = None,
) -> DraftedReview:
    from consultant_app.language.page.review import draft_review

    return draft_review(
        found.facts,
        desk.page_words(found.facts.language),
        secrets=secrets_for(desk, found),
        made_at=made_at,
        options=options,
        draft=draft,
        replaces=replaces,
    )


def _drawn(
    desk: Desk,
    found: LookBack,
    options: PageOptions,
    missing: tuple[ReviewMissing, ...],
    *,
    mark: str,
    draft: bool = False,
    replaces: ReviewVersion | None = None,
) -> MadeReview:
    from consultant_app.reports.review import render_review

    drafted = _drafted(desk, found, options, made_at=desk.now(), draft=draft, replaces=replaces)
    return MadeReview(
        found=found,
        document=drafted.document,
        rendered=render_review(drafted.document),
        name=_name(desk, found, drafted, draft=draft, corrected=replaces is not None),
        headline=drafted.headline,
        missing=missing,
        replaces=replaces,
        mark=mark,
    )


def _name(
    desk: Desk, found: LookBack, drafted: DraftedReview, *, draft: bool, corrected: bool
) -> str:
    from consultant_app.reports.file_names import review_file_name

    words, kind = (
        desk.page_words(found.facts.language),
        "year" if found.period.is_year else "review",
    )
    return review_file_name(
        str(found.period),
        drafted.client,
        words.say(f"{kind}.file_words"),
        corrected=desk.today() if corrected else None,
        corrected_word=words.say("document.corrected_word"),
        draft_word=words.say("heading.draft") if draft else "",
    )


@contextmanager
def _filed(desk: Desk, made: MadeReview) -> Iterator[str]:
    """Put a new page beside the database and give its name there; it goes again on trouble."""
    from consultant_app.storage.files import write_document

    if made.version is not None:
        yield made.version.file
        return
    folder = desk.documents / folder_name(made.found.client)
    path = write_document(folder, made.name, made.rendered.pdf)
    try:
        yield path.relative_to(desk.documents).as_posix()
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _stored(desk: Desk, made: MadeReview, file: str, *, by: object) -> ReviewVersion:
    with desk.store.changing(What.ISSUE_REVIEW, by=by, undoable=False) as tx:
        return _numbered(tx, made, file)


def _numbered(tx: Tx, made: MadeReview, file: str) -> ReviewVersion:
    """Store the page as the next version of its review.

    Raises:
        _IssuedMeanwhile: there is one that was not there when the page was made.
    """
    review = review_of(tx, made.found.client.id, made.found.period)
    stored = review if review.id else tx.reviews.put(review)
    before = tx.review_versions.of(stored.id)
    if len(before) > len(made.found.versions):
        raise _IssuedMeanwhile
    numbers = [version.version for version in before]
    return tx.review_versions.put(
        ReviewVersion(
            review_id=stored.id,
            version=max(numbers, default=0) + 1,
            issued_at=made.document.made_at,
            file=file,
            sha256=digest_of(made.rendered.pdf),
            pages=made.rendered.pages,
            title=made.document.title,
            fingerprint=made.mark,
        )
    )


def _print_of(document: ReviewDocument) -> str:
    """Return what tells whether a page says, and in its second part looks, the same."""
    plain = dataclasses.replace(document, options=PageOptions(), creator="")
    looks = digest_of(repr(document.options).encode())[:_MARK]
    return f"{digest_of(repr(plain).encode())}-{looks}"


def _content(mark: str) -> str:
    return mark.partition("-")[0]


def _stored_pdf(desk: Desk, version: ReviewVersion) -> bytes | None:
    """Return the bytes of an issued review, None if the file is gone or not as it was."""
    from consultant_app.storage.files import read_bytes

    pdf = read_bytes(desk.documents, version.file)
    return pdf if pdf is not None and digest_of(pdf) == version.sha256 else None
