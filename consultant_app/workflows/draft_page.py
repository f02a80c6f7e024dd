"""The page as a draft: with everything proposed in it, marked as one, and nothing frozen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import PageOptions
from consultant_app.domain.summaries import DocumentKind, Rendered
from consultant_app.workflows.finishing import finished_facts, is_over
from consultant_app.workflows.page_making import (
    PageFacts,
    drafted_from,
    options_for,
    page_facts,
)
from consultant_app.workflows.summary_files import write_file


def draft_page(desk: Desk, page: PageFacts, options: PageOptions) -> Rendered:
    """Return the page marked as a draft; a visit that goes on is shown as if it ended now."""
    from consultant_app.reports.visit_summary import render_summary

    if not is_over(page.facts):
        page = replace(page, facts=finished_facts(desk, page.facts, desk.now()))
    return render_summary(drafted_from(desk, page, draft=True, options=options).document)


def save_draft(
    desk: Desk,
    visit_id: VisitId,
    to: Path,
    *,
    kind: DocumentKind = DocumentKind.SUMMARY,
    options: PageOptions | None = None,
) -> Rendered:
    """Save the page as it stands, marked as a draft, as the file TO; nothing is frozen."""
    page = page_facts(desk, visit_id)
    rendered = draft_page(desk, page, options_for(page.facts, kind, options))
    write_file(desk, to, rendered.pdf)
    return rendered
