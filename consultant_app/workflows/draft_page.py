"""The page as a draft: with everything proposed in it, marked as one, and nothing frozen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import PageOptions
from consultant_app.domain.summaries import DocumentKind, Rendered
from consultant_app.workflows.finishing import finished_facts, is_over
from consultant_app.workflows.next_version import NextVersion, next_version
from consultant_app.workflows.page_making import PageFacts, drafted_from, page_facts
from consultant_app.workflows.summary_files import write_file


def draft_page(desk: Desk, page: PageFacts, wanted: NextVersion) -> Rendered:
    """Return the page that is WANTED, marked as a draft, with what it would correct."""
    from consultant_app.reports.visit_summary import render_summary

    drafted = drafted_from(
        desk,
        page,
        draft=True,
        options=wanted.document.options,
        replaces=wanted.replaces,
        only_signed=wanted.only_signed,
    )
    return render_summary(drafted.document)


def as_if_over(desk: Desk, page: PageFacts) -> PageFacts:
    """Return PAGE of a visit that goes on as if it ended now; others as they are."""
    if is_over(page.facts):
        return page
    return replace(page, facts=finished_facts(desk, page.facts, desk.now()))


def save_draft(
    desk: Desk,
    visit_id: VisitId,
    to: Path,
    *,
    kind: DocumentKind = DocumentKind.SUMMARY,
    options: PageOptions | None = None,
) -> Rendered:
    """Save the page as it stands, marked as a draft, as the file TO; nothing is frozen."""
    page = as_if_over(desk, page_facts(desk, visit_id))
    rendered = draft_page(desk, page, next_version(desk, page, kind, options))
    write_file(desk, to, rendered.pdf)
    return rendered
