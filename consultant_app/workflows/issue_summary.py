"""Issue a summary: from then on file, hash, moment and version stand, whatever changes later.

The page is drawn and its files are written with no transaction open; one short change at the end
finishes the visit and freezes the page. A refusal writes nothing at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import PageOptions
from consultant_app.domain.problems import CannotIssue, CopyNotWritten, DiskRefused
from consultant_app.domain.summaries import DocumentKind, Rendered, SummaryVersion
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitState
from consultant_app.workflows.draft_page import as_if_over, draft_page
from consultant_app.workflows.finishing import (
    accepted_facts,
    finished_facts,
    is_over,
    put_finished,
)
from consultant_app.workflows.learn_words import learner_for
from consultant_app.workflows.next_version import NextVersion, next_version
from consultant_app.workflows.page_making import (
    PageFacts,
    all_missing,
    drafted_from,
    page_facts,
)
from consultant_app.workflows.summary_files import (
    copy_held_ready,
    file_name,
    folder_name,
    note_copy,
    stored_pdf,
)

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """An issued summary: its version, its file in the profile, its bytes.

    `new` is False where nothing had changed since the last issue and the same file is given
    again. `unprintable` are characters that no font of ours has.
    """

    version: SummaryVersion
    path: Path
    pdf: bytes
    new: bool
    unprintable: tuple[str, ...] = ()


def issue(
    desk: Desk,
    visit_id: VisitId,
    *,
    kind: DocumentKind = DocumentKind.SUMMARY,
    options: PageOptions | None = None,
    accept: bool = False,
    copy_to: Path | None = None,
    by: object = None,
) -> Issued:
    """Issue the summary of a visit, finishing the visit first if need be.

    Args:
        desk: the open profile.
        visit_id: the visit.
        kind: the full or the short summary.
        options: how it looks, by default as its reader and client wish.
        accept: accept every proposed sentence as it stands.
        copy_to: where the consultant wants a copy; it is noted as handed over.
        by: who makes the change.

    Raises:
        CannotIssue: something is missing; nothing was written, nor accepted, nor finished.
        DiskRefused: the disk did not take it, or not its copy; nothing is left of it.
        CopyNotWritten: it is issued, and its copy could not get its name at the very end.
    """
    wish = _Wish(kind=kind, options=options, accept=accept, copy_to=copy_to)
    while True:
        with suppress(_IssuedMeanwhile):
            return _issued(desk, visit_id, wish, by=by)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """What is to be issued, as the arguments of `issue` say."""

    kind: DocumentKind
    options: PageOptions | None
    accept: bool
    copy_to: Path | None


class _IssuedMeanwhile(Exception):
    """While a page was drawn another of its kind was issued, maybe the very same."""


def _issued(desk: Desk, visit_id: VisitId, wish: _Wish, *, by: object) -> Issued:
    """Issue the summary as it stands now; see `issue`."""
    kind, copy_to = wish.kind, wish.copy_to
    now, before = desk.now(), page_facts(desk, visit_id)
    page = _made_ready(desk, before, accept=wish.accept, at=now)
    wanted = next_version(desk, page, kind, wish.options)
    drawn = _standing(desk, wanted) or _drawn(desk, page, wanted, kind=kind, at=now)
    version: SummaryVersion | None = None
    try:
        with copy_held_ready(desk, copy_to, drawn.rendered.pdf), _filed(desk, page, drawn) as file:
            named = replace(drawn.version, file=file)
            version = _stored(desk, before.facts, page.facts, named, copy_to=copy_to, by=by)
    except DiskRefused as problem:
        if version is None:
            raise
        raise CopyNotWritten(problem.path, problem.why, version.version) from problem
    return Issued(
        version=version,
        path=desk.documents / version.file,
        pdf=drawn.rendered.pdf,
        new=drawn.new,
        unprintable=drawn.rendered.unprintable,
    )


def preview(
    desk: Desk,
    visit_id: VisitId,
    *,
    kind: DocumentKind = DocumentKind.SUMMARY,
    options: PageOptions | None = None,
) -> Rendered:
    """Return the page as it stands, byte for byte what issuing it now would hand over.

    While something is missing it is a draft, marked as one. Reads once and then works on plain
    facts; made for a worker thread.
    """
    page = as_if_over(desk, page_facts(desk, visit_id))
    wanted = next_version(desk, page, kind, options)
    standing = _standing(desk, wanted)
    if standing is not None:
        return standing.rendered
    if any(missing.what.stops for missing in all_missing(desk, page)):
        return draft_page(desk, page, wanted)
    return _drawn(desk, page, wanted, kind=kind, at=desk.now()).rendered


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawn:
    """A page and the version that it is; a new one has no number yet, and NAME for its file."""

    version: SummaryVersion
    rendered: Rendered
    name: str = ""

    @property
    def new(self) -> bool:
        """Whether it was never issued before."""
        return not self.version.version


def _made_ready(desk: Desk, page: PageFacts, *, accept: bool, at: datetime) -> PageFacts:
    """Return PAGE with the visit finished AT and accepted as needed; nothing is stored yet."""
    after = page.facts
    if accept or not is_over(after):
        after = finished_facts(desk, after, at)
    if accept:
        after = accepted_facts(after)
    ready = replace(page, facts=after)
    found = all_missing(desk, ready)
    if any(missing.what.stops for missing in found):
        raise CannotIssue(found)
    return ready


def _standing(desk: Desk, wanted: NextVersion) -> _Drawn | None:
    """Return the last version, if nothing has changed since and its file is whole."""
    last = wanted.standing
    pdf = stored_pdf(desk, last) if last is not None else None
    if last is None or pdf is None:
        return None
    return _Drawn(version=last, rendered=Rendered(pdf=pdf, pages=last.pages))


def _drawn(
    desk: Desk, page: PageFacts, wanted: NextVersion, *, kind: DocumentKind, at: datetime
) -> _Drawn:
    """Draw the page as a version of its own, made AT that moment."""
    from consultant_app.reports.visit_summary import render_summary

    options = wanted.document.options
    document = drafted_from(
        desk,
        page,
        draft=False,
        options=options,
        made_at=at,
        replaces=wanted.replaces,
        only_signed=wanted.only_signed,
    ).document
    rendered = render_summary(document)
    version = SummaryVersion(
        visit_id=page.facts.visit.id,
        version=0,  # counted when it is stored
        kind=kind,
        issued_at=at,
        file="",  # named when it is written
        sha256=digest_of(rendered.pdf),
        pages=rendered.pages,
        title=document.title,
        fingerprint=wanted.mark,
    )
    name = file_name(
        desk, page.facts, corrected=wanted.replaces is not None, only_signed=wanted.only_signed
    )
    return _Drawn(version=version, rendered=rendered, name=name)


@contextmanager
def _filed(desk: Desk, page: PageFacts, drawn: _Drawn) -> Iterator[str]:
    """Put a new page beside the database and give its name there.

    It goes again if the block does not end well: no row would name it.
    """
    from consultant_app.storage.files import write_document

    if not drawn.new:
        yield drawn.version.file
        return
    folder = desk.documents / folder_name(page.facts.client)
    path = write_document(folder, drawn.name, drawn.rendered.pdf)
    try:
        yield path.relative_to(desk.documents).as_posix()
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _stored(
    desk: Desk,
    before: VisitFacts,
    after: VisitFacts,
    version: SummaryVersion,
    *,
    copy_to: Path | None,
    by: object,
) -> SummaryVersion:
    """Store all of it at once: the visit finished, VERSION if it is new, the copy handed over.

    Raises:
        _IssuedMeanwhile: there is a version that BEFORE does not know; nothing was stored.
    """
    new = not version.version
    frozen = new or copy_to is not None
    if before == after and not frozen:
        return version
    learner = learner_for(desk, after) if before != after else None
    what = What.ISSUE_SUMMARY if frozen else What.FINISH_VISIT
    with desk.store.changing(what, by=by, undoable=not frozen) as tx:
        if new and len(tx.versions.of(version.visit_id)) > len(before.versions):
            raise _IssuedMeanwhile
        put_finished(tx, desk, before, after, learner=learner)
        if new:
            tx.issue_page_of(after)
            version = _numbered(tx, version)
        if copy_to is not None:
            note_copy(tx, desk, version.id, copy_to)
        return version


def _numbered(tx: Tx, version: SummaryVersion) -> SummaryVersion:
    """Store VERSION as the next of its kind; its visit is issued."""
    before = tx.versions.of(version.visit_id)
    numbers = [v.version for v in before if v.kind is version.kind]
    stored = tx.versions.put(replace(version, version=max(numbers, default=0) + 1))
    visit = tx.visits.get(version.visit_id)
    tx.visits.put(replace(visit, state=VisitState.ISSUED, told_on_visit_id=None))
    return stored
