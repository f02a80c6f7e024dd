"""The new preview after a pause in typing, beside drawing the same document and its pictures."""

from collections.abc import Iterator
from functools import partial

from benchmarks.data_set import NOW
from benchmarks.measuring import Figure, figure_of, in_turns, timed
from benchmarks.room import Room
from consultant_app.clock import FixedClock
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.ids import VisitId
from consultant_app.domain.summaries import SummaryDocument
from consultant_app.domain.visits import OwnLines
from consultant_app.reports.visit_summary import render_summary
from consultant_app.workflows import (
    issue_summary,
    make_sample_data,
    page_making,
    plan_visit,
    revise_summary,
)
from ui.widgets.page_pictures import PagePictures

NAME = "preview"
_WIDTH = 620  # pixels of a page beside the steps of wrapping up


def measure(room: Room) -> Iterator[Figure]:
    """Yield the figure of the sample visit where most was asked."""
    profile = room.scratch / "sample"
    profile.mkdir(mode=0o700, exist_ok=True)
    desk = open_desk(profile, clock=FixedClock(NOW))
    try:
        if not plan_visit.visit_lines(desk, limit=1):
            make_sample_data.make_sample_data(desk)
        visit = max(plan_visit.visit_lines(desk), key=lambda line: line.requests).id
        changed = OwnLines(closing="It was good to see you.")  # or the issued page is shown again
        revise_summary.save_lines(desk, visit, changed)
        page = page_making.page_facts(desk, visit)
        document = page_making.drafted_from(desk, page, draft=True).document
        pictures = PagePictures()
        program = timed(partial(_previewed, desk, visit, pictures))
        floor = timed(partial(_drawn, document, pictures))
        pairs = in_turns(program, floor, pairs=room.some)
        yield figure_of(NAME, "the whole page, drawn anew", pairs)
    finally:
        close_desk(desk)


def _previewed(desk: Desk, visit: VisitId, pictures: PagePictures) -> None:
    _pictured(issue_summary.preview(desk, visit).pdf, pictures)


def _drawn(document: SummaryDocument, pictures: PagePictures) -> None:
    _pictured(render_summary(document).pdf, pictures)


def _pictured(pdf: bytes, pictures: PagePictures) -> None:
    for page in range(len(pictures.sizes(pdf))):
        pictures.draw(pdf, page=page, width=_WIDTH)
