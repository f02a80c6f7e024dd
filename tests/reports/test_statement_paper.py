"""The statement on paper: read as written, on any paper, its table as long as it needs to be."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from consultant_app.domain.options import Ink, Letters, Paper, PrintSize
from consultant_app.domain.statement_document import DayRow, StatementDocument
from consultant_app.reports.time_statement import render_statement
from helpers.paper_reader import (
    Said,
    assert_nothing_overlaps,
    boxes,
    page_words,
    spoken,
    squeezed,
    words_of,
)
from helpers.sample_statement import long_statement, statement


def _with(document: StatementDocument, **options: Any) -> StatementDocument:
    return replace(document, options=replace(document.options, **options))


def _with_rows(document: StatementDocument, *rows: DayRow) -> StatementDocument:
    return replace(document, days=replace(document.days, rows=rows))


def _written(page: StatementDocument, *, apart: bool = True) -> Iterator[str]:
    """Yield every text of PAGE as one reads it; where is below what, or APART from it."""
    top, days = page.letterhead, page.days
    yield from (top.name, top.promise, *top.contact_lines)
    yield from (page.kicker, page.headline, page.greeting, page.intro)
    yield from (text for row in page.panel for text in (row.label, row.text))
    whats = (days.heads.what, days.heads.where) if apart else (days.heads.what_where,)
    yield from (days.heading, days.heads.day, *whats, days.heads.time, days.heads.cover)
    for row in page.days.rows:
        yield from (row.day, row.what, row.where, row.time, *row.cover.split("\n"))
    yield from (days.total_label, days.total_time, *filter(None, (days.total_cost,)))
    yield from (text for part in page.sections for text in (part.heading, part.text))
    yield from (page.closing, page.regards, page.signer)


@pytest.mark.parametrize(
    ("document", "apart"),
    [
        pytest.param(statement(), True, id="standard"),
        pytest.param(long_statement(60), True, id="sixty-rows"),
        pytest.param(_with(statement(), print_size=PrintSize.EXTRA_LARGE), False, id="extra-large"),
    ],
)
def test_a_reader_hears_the_statement_as_it_was_written(
    document: StatementDocument, apart: bool, tmp_path: Path
) -> None:
    heard = spoken(render_statement(document).pdf, tmp_path)

    assert [said.text for said in heard] == [
        squeezed(text) for text in _written(document, apart=apart)
    ]


def test_headline_headings_and_cells_are_told_apart(tmp_path: Path) -> None:
    heard = spoken(render_statement(statement()).pdf, tmp_path)

    assert Said("H1", statement().headline) in heard
    assert [said.text for said in heard if said.tag == "H2"] == [
        "Day by day",
        "How I count",
        "Does it look right?",
    ]


def test_the_law_offices_month_fits_one_page() -> None:
    assert render_statement(statement()).pages == 1
    assert render_statement(_with(statement(), paper=Paper.LETTER)).pages == 1


@pytest.mark.parametrize(
    ("paper", "size", "letters"), list(itertools.product(Paper, PrintSize, Letters))
)
def test_no_words_overlap_on_any_paper_in_any_print(
    paper: Paper, size: PrintSize, letters: Letters, tmp_path: Path
) -> None:
    document = _with(
        long_statement(20), paper=paper, print_size=size, letters=letters, ink=Ink.BLACK
    )

    assert_nothing_overlaps(render_statement(document).pdf, tmp_path)


def test_every_page_of_a_long_month_has_its_heading_and_heads(tmp_path: Path) -> None:
    printed = render_statement(long_statement(90))
    pages = [page_words(printed.pdf, tmp_path, n + 1) for n in range(printed.pages)]
    of_table = [text for text in pages if "Row number" in text]

    assert len(of_table) > 3
    assert "(continued)" not in of_table[0]
    for text in of_table[1:]:
        assert text.startswith("Day by day (continued) Day What it was for Where")
        assert "Time Covered by" in text
    assert words_of(printed.pdf, tmp_path).count("What it was for") == 1
    assert pages[-1].endswith(f"Page {printed.pages} of {printed.pages}")


@pytest.mark.parametrize("count", range(1, 40))
def test_the_sum_stays_with_the_last_two_rows_and_the_name_with_the_end(
    count: int, tmp_path: Path
) -> None:
    printed = render_statement(long_statement(count))
    pages = [page_words(printed.pdf, tmp_path, n + 1) for n in range(printed.pages)]

    with_sum = next(text for text in pages if "All together" in text)
    assert f"Row number {count}." in with_sum
    assert f"Row number {max(1, count - 1)}." in with_sum
    assert "rather put it right" in pages[-1]
    assert "Sam Okafor" in pages[-1]


def test_figures_stand_below_each_other(tmp_path: Path) -> None:
    words = list(boxes(render_statement(statement()).pdf, tmp_path))
    rights = {box[3] for box in words if box[5] in ("£78.00", "Plan", "me") and box[1] > 450}
    times = {box[3] for box in words if box[5] == "min"}

    assert max(rights) - min(rights) < 1
    assert max(times) - min(times) < 1


@pytest.mark.parametrize("what", ["word " * 400, "x" * 300], ids=["words", "one-word"])
def test_a_very_long_text_loses_nothing(what: str, tmp_path: Path) -> None:
    first, *others = statement().days.rows
    page = _with_rows(statement(), replace(first, what=what.strip()), *others)

    printed = render_statement(page).pdf

    heard = words_of(printed, tmp_path).replace(" ", "")
    assert what.replace(" ", "") in heard
    assert_nothing_overlaps(printed, tmp_path)


def test_a_quiet_month_has_neither_panel_nor_table(tmp_path: Path) -> None:
    page = _with_rows(statement())
    page = replace(page, panel=(), sections=page.sections[1:])

    heard = spoken(render_statement(page).pdf, tmp_path)

    assert [said.text for said in heard if said.tag == "H2"] == ["Does it look right?"]
    assert "All together" not in [said.text for said in heard]


def test_a_table_of_two_rows_in_large_print_does_not_leave_half_a_page_empty(
    tmp_path: Path,
) -> None:
    """All of it moved to page 2: its last row was bound to the first, and that to the head."""
    page = _with_rows(statement(), *statement().days.rows[:2])
    page = _with(replace(page, intro=f"{page.intro} " * 3), print_size=PrintSize.LARGE)

    assert squeezed(page.days.rows[0].time) in page_words(render_statement(page).pdf, tmp_path, 1)
