"""Where pages break: what stays together, what is repeated, what is pulled together."""

from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.domain.options import Length, Paper, PrintSize
from consultant_app.domain.summaries import DidItem, NextRow, PanelRow, SummaryDocument, TableBlock
from consultant_app.reports.technicians_copy import render_technician
from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import assert_nothing_overlaps, page_words, spoken
from helpers.sample_dentist import dentist
from helpers.sample_extremes import filed_log
from helpers.sample_file_copy import technician
from helpers.sample_pages import many_requests, with_options
from helpers.sample_shop import shop

SENTENCE = "The copy of your records runs each night and I look at it each morning."


def pages_of(document: SummaryDocument, folder: Path) -> list[str]:
    """Return the words of each page of DOCUMENT, the footer included."""
    page = render_summary(document)
    return [page_words(page.pdf, folder, number) for number in range(1, page.pages + 1)]


def with_work(count: int, *, words: str = SENTENCE) -> SummaryDocument:
    """Return the dentist's page with COUNT pieces of work and no photo."""
    return replace(
        dentist(), did=tuple(DidItem(result=f"Work {n} is done.", how=words) for n in range(count))
    )


def test_the_first_page_answers_the_first_three_questions(tmp_path: Path) -> None:
    first, second = pages_of(dentist(), tmp_path)

    assert "Until Thursday 19 November." in first
    assert "What I did" not in first
    assert second.startswith("What I did, and why it matters")


def test_work_starts_on_the_first_page_where_a_fifth_of_it_is_left(tmp_path: Path) -> None:
    one_request = replace(dentist(), asked=dentist().asked[:1], next=dentist().next[:1])

    first, *_others = pages_of(one_request, tmp_path)

    assert "What I did, and why it matters" in first


@pytest.mark.parametrize("count", range(1, 40, 2))
def test_the_signature_never_stands_alone(count: int, tmp_path: Path) -> None:
    last = pages_of(with_work(count), tmp_path)[-1]

    assert "call back within 30 minutes." in last
    assert last.index("call back within") < last.index("I hope the open day")
    assert last.index("I hope the open day") < last.index("Sam Okafor")
    assert "Please call me on" in last, "the last paragraph is torn"


@pytest.mark.parametrize("count", range(1, 40, 4))
def test_the_last_paragraph_before_the_signature_is_never_torn(count: int, tmp_path: Path) -> None:
    last_words = " ".join(f"Sentence {n} of the last paragraph." for n in range(20))

    pages = pages_of(replace(with_work(count), trouble=("Call me.", last_words)), tmp_path)

    assert "Sentence 0 of" in pages[-1]
    assert "Sam Okafor" in pages[-1]


def test_no_second_sheet_is_begun_for_the_last_section_alone(tmp_path: Path) -> None:
    page = dentist()
    little = replace(
        page, asked=page.asked[:2], next=page.next[:1], did=(), notices=(), words=(), seen_by=""
    )

    (only,) = pages_of(replace(little, seen_by_bold=""), tmp_path)

    assert "If something is not right" in only
    assert "Sam Okafor" in only


@pytest.mark.parametrize("count", range(1, 9))
def test_a_second_sheet_holds_more_than_the_last_section(count: int, tmp_path: Path) -> None:
    """Where tightening saves no sheet, the work goes along with the signature."""
    page = with_work(count)
    little = replace(page, asked=page.asked[:2], next=page.next[:1], notices=(), words=())

    *_first, last = pages_of(little, tmp_path)

    assert not last.startswith("If something is not right")


def test_a_continued_section_repeats_its_heading(tmp_path: Path) -> None:
    _first, second, *_others = pages_of(many_requests(26), tmp_path)

    assert second.startswith("What you asked for (continued)")


def test_the_technicians_copy_repeats_the_heading_of_a_block_as_well(tmp_path: Path) -> None:
    pdf = render_technician(filed_log()).pdf

    assert page_words(pdf, tmp_path, 2).startswith("Notes (continued) 2026-11-12")
    assert not [said for said in spoken(pdf, tmp_path) if "(continued)" in said.text]


def test_the_repeated_heading_is_read_only_once(tmp_path: Path) -> None:
    said = [part.text for part in spoken(render_summary(many_requests(26)).pdf, tmp_path)]

    assert said.count("What you asked for") == 1
    assert not [text for text in said if "(continued)" in text]


@pytest.mark.parametrize("count", range(8, 26))
def test_a_repeated_heading_never_runs_into_the_next(count: int, tmp_path: Path) -> None:
    """Three lines of heading stood beside one line of text, and the next section came too soon."""
    single = with_work(count, words="")
    page = replace(single, notices=("One.",), next=dentist().next[:1], asked=dentist().asked[:2])

    assert_nothing_overlaps(render_summary(page).pdf, tmp_path)


@pytest.mark.parametrize("size", list(PrintSize))
def test_a_request_is_never_torn(size: PrintSize, tmp_path: Path) -> None:
    pages = pages_of(with_options(many_requests(26), print_size=size), tmp_path)

    for number in range(1, 27):
        (page,) = [page for page in pages if f"“Request number {number}.”" in page]
        quote = page.index(f"“Request number {number}.”")
        answer = page[quote:].split("“Request", 2)[1]
        assert any(end in answer for end in ("together.", "visit.", "replacing.", "morning."))


def test_a_promise_stays_with_its_day(tmp_path: Path) -> None:
    rows = tuple(
        NextRow(who="Sam", what=f"Brings thing {n}.", when=f"On day {n}.") for n in range(60)
    )

    pages = pages_of(replace(dentist(), next=rows), tmp_path)

    for n in range(60):
        (page,) = [page for page in pages if f"Brings thing {n}." in page]
        assert f"On day {n}." in page


def test_a_request_taller_than_half_a_page_is_split(tmp_path: Path) -> None:
    item = replace(dentist().asked[0], reply=" ".join([SENTENCE] * 60))

    first, second, *_others = pages_of(replace(dentist(), asked=(item,)), tmp_path)

    assert SENTENCE in first
    assert SENTENCE in second


def test_a_panel_taller_than_half_a_page_is_split_and_none_is_lost(tmp_path: Path) -> None:
    row = PanelRow(label="You asked", text=" ".join([SENTENCE] * 80))

    pages = pages_of(replace(dentist(), panel=(row,)), tmp_path)

    assert sum(page.count(SENTENCE.split()[-1]) for page in pages) >= 80


def test_a_page_that_barely_needs_a_third_sheet_is_pulled_together() -> None:
    loose = [render_summary(with_work(count)).pages for count in range(1, 30)]

    assert loose == sorted(loose)
    assert loose.count(2) >= 8


def test_the_short_summary_is_one_page_where_it_fits() -> None:
    page = replace(
        dentist(), did=(), notices=(), words=(), asked=dentist().asked[:1], next=dentist().next[:1]
    )

    assert render_summary(shop()).pages == 1
    assert render_summary(with_options(page, length=Length.SHORT)).pages == 1


def test_large_print_is_never_made_smaller_to_save_a_sheet() -> None:
    large = with_options(shop(), print_size=PrintSize.LARGE)

    assert render_summary(large).pages == 2


@pytest.mark.parametrize("paper", list(Paper))
def test_a_table_repeats_its_head_on_every_page(paper: Paper, tmp_path: Path) -> None:
    document = technician()
    log = document.blocks[1]
    assert isinstance(log, TableBlock)
    rows = tuple(("09:10–09:50", f"R{n}", "NAS-01", SENTENCE) for n in range(120))
    long = replace(document, blocks=(replace(log, rows=rows),))

    page = render_technician(replace(long, options=replace(long.options, paper=paper)))

    assert page.pages > 2
    for number in range(1, page.pages + 1):
        words = page_words(page.pdf, tmp_path, number)
        assert words.count("What I did") == 1
        assert words.endswith(f"Page {number} of {page.pages}")
        assert "For the file, not for the client" in words
    said = [part.text for part in spoken(page.pdf, tmp_path)]
    assert said.count("What I did") == 1


def test_a_short_visit_gets_along_with_one_page() -> None:
    """Seven minutes took two sheets, the second with a few lines and the signature."""
    letter = replace(dentist(), signature=None)
    told = replace(
        letter, asked=letter.asked[:2], next=letter.next[:1], did=(), notices=(), words=()
    )

    assert render_summary(told).pages == 1
