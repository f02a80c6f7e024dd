"""Issue a summary: from then on file, hash, moment and version stand, whatever changes later.

The page is drawn with no transaction open; a short write at the end freezes it. A refusal writes
nothing at all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import PageOptions
from consultant_app.domain.problems import CannotIssue
from consultant_app.domain.summaries import DocumentKind, Rendered, SummaryVersion
from consultant_app.domain.visits import VisitState
from consultant_app.workflows.draft_page import draft_page
from consultant_app.workflows.finishing import (
    accepted_facts,
    finished_facts,
    is_over,
    put_finished,
)
from consultant_app.workflows.learn_words import learner_for
from consultant_app.workflows.next_version import NextVersion, last_version, next_version
from consultant_app.workflows.page_making import (
    PageFacts,
    all_missing,
    drafted_from,
    options_for,
    page_facts,
)
from consultant_app.workflows.summary_files import file_name, folder_name, stored_pdf


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
    by: object = None,
) -> Issued:
    """Issue the summary of a visit, finishing the visit first if need be.

    Args:
        desk: the open profile.
        visit_id: the visit.
        kind: the full or the short summary.
        options: how it looks, by default as its reader and client wish.
        accept: accept every proposed sentence as it stands.
        by: who makes the change.

    Raises:
        CannotIssue: something is missing; nothing was written, nor accepted, nor finished.
        DiskRefused: the disk did not take it; nothing is left of it.
    """
    _make_ready(desk, visit_id, accept=accept, by=by)
    page = page_facts(desk, visit_id)
    wanted = next_version(desk, page, kind, options)
    last = wanted.standing
    pdf = stored_pdf(desk, last) if last is not None else None
    if last is not None and pdf is not None:
        return Issued(version=last, path=desk.documents / last.file, pdf=pdf, new=False)
    return _issue_anew(desk, page, wanted, kind=kind, by=by)


def preview(
    desk: Desk,
    visit_id: VisitId,
    *,
    kind: DocumentKind = DocumentKind.SUMMARY,
    options: PageOptions | None = None,
) -> Rendered:
    """Return the page as it stands: the issued one if nothing changed since, else a draft.

    Reads once and then works on plain facts; made for a worker thread.
    """
    page = page_facts(desk, visit_id)
    if last_version(page.facts, kind) is not None:
        last = next_version(desk, page, kind, options).standing
        pdf = stored_pdf(desk, last) if last is not None else None
        if last is not None and pdf is not None:
            return Rendered(pdf=pdf, pages=last.pages)
    return draft_page(desk, page, options_for(page.facts, kind, options))


def _make_ready(desk: Desk, visit_id: VisitId, *, accept: bool, by: object) -> None:
    """Finish and accept what is needed, or refuse before anything is written."""
    page = page_facts(desk, visit_id)
    after = page.facts
    if accept or not is_over(after):
        after = finished_facts(desk, after, desk.now())
    if accept:
        after = accepted_facts(after)
    found = all_missing(desk, replace(page, facts=after))
    if any(missing.what.stops for missing in found):
        raise CannotIssue(found)
    if after != page.facts:
        learner = learner_for(desk, after)
        with desk.store.changing(What.FINISH_VISIT, by=by) as tx:
            put_finished(tx, desk, page.facts, after, learner=learner)


def _issue_anew(
    desk: Desk, page: PageFacts, wanted: NextVersion, *, kind: DocumentKind, by: object
) -> Issued:
    """Draw the page, put it beside the database, then freeze it by a short write."""
    from consultant_app.reports.visit_summary import render_summary
    from consultant_app.storage.files import write_document

    now, options = desk.now(), wanted.document.options
    document = drafted_from(
        desk, page, draft=False, options=options, made_at=now, replaces=wanted.replaces
    ).document
    rendered = render_summary(document)
    name = file_name(desk, page.facts, corrected=wanted.replaces is not None)
    path = write_document(desk.documents / folder_name(page.facts), name, rendered.pdf)
    version = SummaryVersion(
        visit_id=page.facts.visit.id,
        version=0,  # counted when it is stored
        kind=kind,
        issued_at=now,
        file=path.relative_to(desk.documents).as_posix(),
        sha256=sha256(rendered.pdf).hexdigest(),
        pages=rendered.pages,
        title=document.title,
        fingerprint=wanted.mark,
    )
    stored = _freeze(desk, version, path, by=by)
    unprintable = rendered.unprintable
    return Issued(version=stored, path=path, pdf=rendered.pdf, new=True, unprintable=unprintable)


def _freeze(desk: Desk, version: SummaryVersion, path: Path, *, by: object) -> SummaryVersion:
    """Store VERSION; if that is refused, its file goes: no row would name it."""
    try:
        with desk.store.changing(What.ISSUE_SUMMARY, by=by, undoable=False) as tx:
            before = tx.versions.of(version.visit_id)
            numbers = [v.version for v in before if v.kind is version.kind]
            stored = tx.versions.put(replace(version, version=max(numbers, default=0) + 1))
            visit = tx.visits.get(version.visit_id)
            tx.visits.put(replace(visit, state=VisitState.ISSUED))
            return stored
    except BaseException:
        path.unlink(missing_ok=True)
        raise
