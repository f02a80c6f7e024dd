"""Pages of days that went otherwise than most: what stands on which sheet."""

from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import SummaryDocument
from consultant_app.reports.layout.measures import MM
from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import boxes, opened, operations, page_words
from helpers.sample_dentist import dentist
from helpers.sample_extremes import LONG_WORD, PATH, long_words
from helpers.sample_pages import many_requests

PANEL_LABEL, PANEL_TEXT = (20 + 6) * MM, (20 + 6 + 30) * MM


def pictured(outcome: Outcome) -> SummaryDocument:
    """Return a page with photos and a single request that ended with OUTCOME."""
    page = dentist()
    asked = (replace(page.asked[0], outcome=outcome),)
    bad_news = outcome is Outcome.DECLINED
    return replace(
        page,
        asked=asked,
        next=page.next[:1],
        did=page.did[1:],
        signature=None,
        bad_news=bad_news,
    )


def figures_on(document: SummaryDocument, page: int) -> int:
    """Return how many figures PAGE of DOCUMENT has, the first page being 1."""
    pdf = opened(render_summary(document).pdf)
    steps = operations(pdf.pages[page - 1])
    tags = [str(operands[0]) for operands, name in steps if name == "BDC"]
    return tags.count("/Figure")


def test_no_photo_stands_on_the_first_page_of_bad_news() -> None:
    assert figures_on(pictured(Outcome.DONE), 1) == 2, "without bad news they would stand there"

    assert figures_on(pictured(Outcome.DECLINED), 1) == 0
    assert figures_on(replace(pictured(Outcome.DONE), bad_news=True), 1) == 0, "a loss is told"
    assert figures_on(pictured(Outcome.DECLINED), 2) == 2


def test_work_without_a_photo_stays_on_the_first_page_of_bad_news(tmp_path: Path) -> None:
    page = replace(pictured(Outcome.DECLINED), did=dentist().did)

    first = page_words(render_summary(page).pdf, tmp_path, 1)

    assert "The nightly copy of your records is running again." in first
    assert "The scanner cable now runs" not in first


@pytest.mark.parametrize("word", [LONG_WORD, PATH], ids=["word", "address"])
def test_a_long_name_in_the_panel_keeps_its_distance(word: str, tmp_path: Path) -> None:
    printed = render_summary(long_words(word)).pdf

    found = [box for box in boxes(printed, tmp_path) if box[0] == 1]
    ends = [box[3] for box in found if abs(box[1] - PANEL_LABEL) < 1]
    starts = [box[1] for box in found if abs(box[1] - PANEL_TEXT) < 1]
    assert len(ends) > 4
    assert max(ends) + 5 < min(starts)


def test_no_sheet_but_the_last_is_left_nearly_empty(tmp_path: Path) -> None:
    """Parted so that the signature's sheet is of a piece, the sheet before held a single row."""
    page = render_summary(long_words(PATH))

    for number in range(1, page.pages):
        words = page_words(page.pdf, tmp_path, number).split()
        assert len(words) > 60


@pytest.mark.parametrize("count", [6, 7])
def test_what_happens_next_comes_onto_the_first_page_where_less_air_makes_room(
    count: int, tmp_path: Path
) -> None:
    """Rule 5: the first page carries what was asked and what happens next, if they fit."""
    page = many_requests(count)
    short = replace(page, next=page.next[:1], did=(), words=page.words)

    words = page_words(render_summary(short).pdf, tmp_path, 1)

    assert "Nothing to do. I will take care of the rest." in words
