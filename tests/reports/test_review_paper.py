"""The review on paper: read as written, its chart one described figure, on any paper and print."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from consultant_app.domain.options import Ink, Letters, Paper, PrintSize
from consultant_app.domain.review_document import ChartMonth, ReviewDocument
from consultant_app.reports.review import render_review
from helpers.paper_reader import (
    Said,
    assert_nothing_overlaps,
    elements,
    opened,
    page_words,
    spoken,
    squeezed,
    tag_of,
    tool,
)
from helpers.sample_review import review, review_with, year_letter


def _written(page: ReviewDocument) -> Iterator[str]:
    """Yield every text of PAGE as one reads it, the chart's left out: it is described."""
    top = page.letterhead
    yield from (top.name, top.promise, *top.contact_lines)
    yield from (page.kicker, page.headline, page.greeting, page.intro)
    yield from (text for tile in page.tiles for text in (tile.figure, tile.text))
    for prose in (page.on_me,):
        yield from (prose.heading, *prose.texts) if prose else ()
    if page.months:
        yield from (page.months.heading, page.months.text)
    for prose in (page.meant, page.not_kept):
        yield from (prose.heading, *prose.texts) if prose else ()
    if page.still_open:
        yield page.still_open.heading
        for item in page.still_open.items:
            yield from (item.quote, f"{item.outcome_word} {item.reply}")
    if page.advice:
        yield from (page.advice.heading, page.advice.lead)
        for number, advice in enumerate(page.advice.items, start=1):
            yield from (str(number), f"{advice.what} {advice.why}")
            yield f"{advice.takes_label} {advice.takes}"
    if page.spent:
        rows = (page.spent.heads, *page.spent.rows, page.spent.foot)
        yield from (page.spent.heading, *(cell for row in rows for cell in row if cell))
    yield from (page.closing, page.regards, page.signer)


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(review(), id="quarter"),
        pytest.param(year_letter(), id="year"),
        pytest.param(review_with(print_size=PrintSize.EXTRA_LARGE), id="extra-large"),
    ],
)
def test_a_reader_hears_the_review_as_it_was_written(
    document: ReviewDocument, tmp_path: Path
) -> None:
    heard = spoken(render_review(document).pdf, tmp_path)

    said = [squeezed(part.text) for part in heard if part.tag != "Figure"]
    assert said == [squeezed(text) for text in _written(document)]


def test_the_chart_is_a_figure_that_tells_every_value(tmp_path: Path) -> None:
    with opened(render_review(review()).pdf) as document:
        figures = [each for each in elements(document) if tag_of(each) == "Figure"]
        told = [str(each.Alt) for each in figures]
        boxes = [[float(number) for number in each.A.BBox] for each in figures]

    assert told[0] == review().months.chart.alt  # type: ignore[union-attr]  # it has a chart
    assert "April: 9 things you asked for, 2 planned visits." in told[0]
    left, bottom, right, top = boxes[0]
    assert right - left > 300
    assert top - bottom > 120


def test_the_chart_shows_each_value_and_marks_this_quarter(tmp_path: Path) -> None:
    words = page_words(render_review(review()).pdf, tmp_path, 1).split()

    for month in ("April", "May", "June", "July", "August", "September"):
        assert month in words
    assert "this quarter" in " ".join(words)
    assert [w for w in words if w in {"9", "7", "8"}]


def test_headline_headings_and_tiles_are_told_apart(tmp_path: Path) -> None:
    heard = spoken(render_review(review()).pdf, tmp_path)

    assert [said.text for said in heard if said.tag == "H1"] == [review().headline]
    assert [said.text for said in heard if said.tag == "H2"] == [
        "Fewer surprises",
        "What it meant for your work",
        "The promise I did not keep",
        "Still open",
        "Three things I would do next",
        "Where the time went",
    ]
    assert Said("Lbl", "31 of 32") in [Said(s.tag, squeezed(s.text)) for s in heard]


def test_a_quarter_takes_two_pages_and_a_year_one() -> None:
    assert render_review(review()).pages == 2
    assert render_review(review_with(paper=Paper.LETTER)).pages == 2
    assert render_review(year_letter()).pages == 1


@pytest.mark.parametrize(
    ("paper", "size", "letters"), list(itertools.product(Paper, PrintSize, Letters))
)
def test_no_words_overlap_on_any_paper_in_any_print(
    paper: Paper, size: PrintSize, letters: Letters, tmp_path: Path
) -> None:
    document = review_with(paper=paper, print_size=size, letters=letters, ink=Ink.BLACK)

    assert_nothing_overlaps(render_review(document).pdf, tmp_path)


@pytest.mark.parametrize("count", range(2, 26, 2))
def test_a_recommendation_is_never_torn(count: int, tmp_path: Path) -> None:
    """What, why and what it takes stand on one page, and who decides stands with the first."""
    document = review()
    assert document.meant is not None
    assert document.advice is not None
    long = " ".join(["They are seven years old, and nobody makes parts for them."] * 3)
    items = tuple(replace(item, why=f"{item.why} {long}") for item in document.advice.items)
    filled = replace(
        document,
        meant=replace(document.meant, texts=tuple(f"Point {n} of many." for n in range(count))),
        advice=replace(document.advice, items=items),
    )
    page = render_review(filled)
    told = [page_words(page.pdf, tmp_path, number) for number in range(1, page.pages + 1)]

    assert any("You decide." in text and items[0].what in text for text in told)
    for item in items:
        (text,) = [text for text in told if item.what in text]
        after = text.split(item.what, 1)[1]
        assert item.takes in after


def test_all_fonts_are_inside_and_the_same_page_gives_the_same_bytes(tmp_path: Path) -> None:
    pdf = render_review(review()).pdf
    (tmp_path / "page.pdf").write_bytes(pdf)
    fonts = tool("pdffonts", str(tmp_path / "page.pdf")).splitlines()[2:]

    assert pdf == render_review(review()).pdf
    assert fonts
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)


def test_every_mark_belongs_to_the_tree() -> None:
    with opened(render_review(review()).pdf) as document:
        numbers = document.Root.StructTreeRoot.ParentTree.Nums
        counts = [len(each) for each in numbers if isinstance(each, pikepdf.Array)]
        begun = [_marks(page) for page in document.pages]

    assert begun == counts


def _marks(page: Any) -> int:
    steps = pikepdf.parse_content_stream(page)
    return sum(str(step.operator) == "BDC" and "MCID" in str(step.operands) for step in steps)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_a_chart_of_few_months_and_large_numbers_stays_on_the_page(
    count: int, tmp_path: Path
) -> None:
    page = review()
    assert page.months is not None
    assert page.months.chart is not None
    months = tuple(
        ChartMonth(name=f"Month {n}", asked=n * 120, planned=0, current=True) for n in range(count)
    )
    chart = replace(page.months.chart, months=months)
    changed = replace(page, months=replace(page.months, chart=chart))

    assert_nothing_overlaps(render_review(changed).pdf, tmp_path)
