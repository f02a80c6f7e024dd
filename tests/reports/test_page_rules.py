"""The rules of breaking pages, each measured on paper over many fillings of a page."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.domain.options import Length, PageOptions, Paper, PrintSize
from consultant_app.domain.summaries import (
    DidItem,
    NextRow,
    PanelRow,
    Rendered,
    SummaryDocument,
    TableBlock,
)
from consultant_app.reports.layout.measures import MM, measures
from consultant_app.reports.technicians_copy import render_technician
from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import boxes, opened, operations, page_words
from helpers.sample_dentist import dentist
from helpers.sample_file_copy import technician
from helpers.sample_pages import many_requests, with_options
from helpers.sample_shop import shop

SENTENCE = "The copy of your records runs each night and I look at it each morning."
FILLINGS = range(1, 30, 2)
TEXT_LEFT = 66 * MM - 1


@pytest.fixture
def lines(tmp_path: Path) -> "Lines":
    return Lines(tmp_path)


class Lines:
    """Reads where the lines of a page stand."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(
        self, page: Rendered, *, options: PageOptions | None = None
    ) -> dict[int, list[tuple[float, float, str]]]:
        """Return top, left and text of the words of each page, footers left out."""
        sizes = measures(options or PageOptions())
        found: dict[int, list[tuple[float, float, str]]] = defaultdict(list)
        for number, left, top, _right, _bottom, word in boxes(page.pdf, self._folder):
            if top < sizes.top + sizes.height:
                found[number].append((round(top, 1), left, word))
        return found


def filled(count: int, **others: object) -> SummaryDocument:
    """Return the dentist's page with COUNT pieces of work of two lines."""
    did = tuple(DidItem(result=f"Work {n} is done.", how=SENTENCE) for n in range(count))
    return replace(dentist(), did=did, **others)  # type: ignore[arg-type]  # keywords


def tops(words: list[tuple[float, float, str]], wanted: str) -> set[float]:
    """Return where the lines are that hold a word beginning with WANTED."""
    return {top for top, _left, word in words if word.startswith(wanted)}


@pytest.mark.parametrize("count", FILLINGS)
def test_a_heading_has_two_lines_or_an_item_beside_it(count: int, lines: Lines) -> None:
    """Rule 1: the last heading of a page begins where at least two lines or one item follow."""
    page = replace(filled(count), time=(SENTENCE * 3,), trouble=(SENTENCE * 3,), trouble_bold="")

    for words in lines.of(render_summary(page)).values():
        heads = sorted(top for top, left, _ in words if left < TEXT_LEFT)
        beside = {top for top, left, _ in words if left >= TEXT_LEFT and top >= heads[-1] - 3}
        assert len(beside) >= 2


@pytest.mark.parametrize("size", [PrintSize.LARGE, PrintSize.EXTRA_LARGE])
@pytest.mark.parametrize("count", range(1, 16, 2))
def test_a_heading_above_its_text_is_never_the_last_line(
    count: int, size: PrintSize, tmp_path: Path
) -> None:
    """Rule 1, where headings have no column of their own."""
    page = render_summary(with_options(filled(count), print_size=size))
    heads = (
        "What you may notice",
        "Words I used",
        "Our time together",
        "If something is not right",
    )

    for number in range(1, page.pages + 1):
        words = page_words(page.pdf, tmp_path, number).partition("Hill Street Dental Practice ·")
        assert not words[0].strip().endswith(heads)


@pytest.mark.parametrize("before", range(12))
def test_no_paragraph_leaves_a_line_alone(before: int, lines: Lines) -> None:
    """Rule 2: a paragraph that goes over a page has two lines or more on each."""
    long = " ".join(f"torn{n}" for n in range(480))
    did = (*filled(before).did, DidItem(result=long))

    found = lines.of(render_summary(replace(dentist(), did=did)))

    counts = [len(tops(words, "torn")) for words in found.values() if tops(words, "torn")]
    assert len(counts) >= 2, "it fits on one page: the test tells nothing"
    assert min(counts) >= 2


@pytest.mark.parametrize("rows", range(1, 14))
def test_the_panel_stays_on_one_page(rows: int, lines: Lines) -> None:
    """Rule 3, for the panel."""
    panel = tuple(PanelRow(label=f"panel{n}", text=SENTENCE) for n in range(4))
    thanks = "\n".join([SENTENCE] * rows * 3)

    found = lines.of(render_summary(replace(dentist(), thanks=thanks, panel=panel)))

    assert sum(bool(tops(words, "panel")) for words in found.values()) == 1


@pytest.mark.parametrize("count", range(4, 20))
def test_a_row_of_who_does_what_stays_on_one_page(count: int, lines: Lines) -> None:
    """Rule 3, for promises: what, and the day below it."""
    rows = tuple(
        NextRow(who="Sam", what=f"what{n} {SENTENCE} {SENTENCE}", when=f"when{n}.")
        for n in range(count)
    )

    thanks = "\n".join([SENTENCE] * (count % 7))
    found = lines.of(render_summary(replace(dentist(), thanks=thanks, next=rows)))

    for n in range(count):
        pages = {
            number
            for number, words in found.items()
            for _top, _left, word in words
            if word in (f"what{n}", f"when{n}.")
        }
        assert len(pages) == 1


@pytest.mark.parametrize("count", FILLINGS)
def test_a_photo_stays_with_its_caption(count: int, tmp_path: Path) -> None:
    """Rule 3, for photos: as many captions on a page as pictures."""
    pictured = dentist().did[1]
    page = render_summary(replace(dentist(), did=(*filled(count).did, pictured)))
    pdf = opened(page.pdf)

    for number, sheet in enumerate(pdf.pages, start=1):
        words = page_words(page.pdf, tmp_path, number)
        captions = words.count("Worn by the chair.") + words.count("Safely out of the way.")
        tags = [str(operands[0]) for operands, name in operations(sheet) if name == "BDC"]
        signed = "With warm regards" in words
        assert tags.count("/Figure") - signed == captions


@pytest.mark.parametrize("count", range(20, 60, 3))
def test_a_row_of_a_table_stays_on_one_page(count: int, lines: Lines) -> None:
    """Rule 3, for tables."""
    document = technician()
    log = document.blocks[1]
    assert isinstance(log, TableBlock)
    rows = tuple(
        ("09:10", f"row{n}", "NAS-01", f"{SENTENCE * (2 + n % 3)} end{n}") for n in range(count)
    )

    found = lines.of(render_technician(replace(document, blocks=(replace(log, rows=rows),))))

    for n in range(count):
        on = {
            number
            for number, words in found.items()
            for _top, _left, word in words
            if word in (f"row{n}", f"end{n}")
        }
        assert len(on) == 1


@pytest.mark.parametrize("requests", range(1, 9))
@pytest.mark.parametrize("steps", [1, 3, 5])
def test_work_starts_on_page_one_only_where_enough_of_it_is_left(
    requests: int, steps: int, lines: Lines
) -> None:
    """Rule 5: at least 22 % of the page."""
    asked = (dentist().asked * 2)[:requests]
    rows = tuple(NextRow(who="Sam", what="Brings it.", when=f"last{n}.") for n in range(steps))
    height = measures(dentist().options).height

    words = lines.of(render_summary(filled(6, asked=asked, next=rows)))[1]
    ends = max(tops(words, "last") or {0.0})
    begins = [top for top, left, word in words if word == "Work" and left >= TEXT_LEFT]

    if begins and ends:
        assert 15 * MM + height - (ends + 16.8) >= 0.22 * height - 4


def test_work_starts_on_page_one_and_on_page_two(lines: Lines) -> None:
    """Rule 5 decides both ways."""
    few, many = (
        lines.of(render_summary(filled(6, asked=(dentist().asked * 2)[:count])))[1]
        for count in (1, 6)
    )

    assert tops(few, "Work")
    assert not tops(many, "Work")


def test_the_rule_between_sections_is_not_drawn_at_the_top_of_a_page(tmp_path: Path) -> None:
    """Rule 6: what parts two sections parts nothing where a page begins."""
    page = render_summary(dentist())
    words = page_words(page.pdf, tmp_path, 2)
    assert words.startswith("What I did")
    top = (297 - 15) * MM
    second = opened(page.pdf)

    highest = max(
        float(operands[1]) for operands, name in operations(second.pages[1]) if name == "l"
    )
    assert highest < top - 20, "a line stands above the first words"


@pytest.mark.parametrize("count", range(1, 30))
def test_no_last_page_has_less_than_five_lines(count: int, lines: Lines) -> None:
    """Rule 8: less is pulled together, or the section before goes along."""
    found = lines.of(render_summary(filled(count)))

    if len(found) == 2:
        assert len({top for top, _left, _word in found[2]}) >= 5


def test_letters_are_tightened_to_twelve_points_and_never_below() -> None:
    """Rule 8, and large print not at all."""
    sizes = set()
    for count in range(1, 40):
        page = render_summary(with_options(filled(count), length=Length.FULL))
        sizes |= body_sizes(page)
    large = {
        size
        for count in range(1, 12)
        for size in body_sizes(
            render_summary(with_options(filled(count), print_size=PrintSize.LARGE))
        )
    }

    assert sizes <= {12.0, 12.5}
    assert large == {17.0}


@pytest.mark.parametrize("paper", list(Paper))
def test_a_single_page_is_not_stretched(paper: Paper, lines: Lines) -> None:
    """Rule 9: the signature follows the text, the white stays below."""
    short = replace(shop(), asked=shop().asked[:1], next=shop().next[:1], parts=(), time=())
    document = with_options(short, paper=paper)
    page = render_summary(document)

    assert page.pages == 1
    words = lines.of(page, options=document.options)[1]
    (regards,) = tops(words, "regards")
    signed = max(top for top, _left, _word in words)
    assert signed - regards < 30 * MM
    assert signed < 230 * MM


@pytest.mark.parametrize("count", [1, 12, 30])
def test_every_page_says_which_of_how_many_it_is(count: int, tmp_path: Path) -> None:
    """Rule 10, also on a single page."""
    for page in (render_summary(shop()), render_summary(many_requests(count))):
        for number in range(1, page.pages + 1):
            assert f"Page {number} of {page.pages}" in page_words(page.pdf, tmp_path, number)


def body_sizes(page: Rendered) -> set[float]:
    """Return the sizes in which the paragraphs of work are set."""
    return set(_sizes_of(page))


def _sizes_of(page: Rendered) -> Iterator[float]:
    pdf = opened(page.pdf)
    sizes: dict[float, int] = defaultdict(int)
    for sheet in pdf.pages:
        size = 0.0
        for operands, name in operations(sheet):
            if name == "Tf":
                size = float(operands[1])
            elif name in ("Tj", "TJ"):
                sizes[size] += 1
    yield max(sizes, key=lambda s: sizes[s])
