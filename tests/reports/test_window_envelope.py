"""The page for a window envelope, DIN 5008 form B: each thing at its distance from the edges."""

from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.domain.options import Length, PrintSize
from consultant_app.domain.page_document import PostedTo
from consultant_app.domain.summaries import SummaryDocument
from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import (
    assert_nothing_overlaps,
    boxes,
    opened,
    operations,
    page_words,
    spoken,
    words_of,
)
from helpers.sample_law_office import law_office_posted
from helpers.sample_pages import with_options

MM = 72 / 25.4
LONG = "Gesellschaft für die Verwaltung von Nachlässen und Stiftungen"


def tops(document: SummaryDocument, folder: Path) -> dict[str, float]:
    """Return how far from the top each word of page 1 begins, in mm; the first of each counts."""
    found: dict[str, float] = {}
    for page, _left, top, _right, _bottom, word in boxes(render_summary(document).pdf, folder):
        if page == 1:
            found.setdefault(word, top / MM)
    return found


def strokes(document: SummaryDocument) -> list[tuple[float, float, float, bool]]:
    """Return the level lines of page 1: left, length, distance from the top, in artifacts or not.

    All in mm.
    """
    found = []
    pdf = opened(render_summary(document).pdf)
    is_artifact, start = False, (0.0, 0.0)
    for operands, operator in operations(pdf.pages[0]):
        name = str(operator)
        if name in ("BDC", "EMC"):
            is_artifact = name == "BDC" and str(operands[0]) == "/Artifact"
        elif name == "m":
            start = (float(operands[0]), float(operands[1]))
        elif name == "l" and float(operands[1]) == start[1]:
            left, length = start[0] / MM, (float(operands[0]) - start[0]) / MM
            found.append((left, length, 297 - start[1] / MM, is_artifact))
    return found


def test_the_address_lies_in_the_window_and_the_text_begins_below(tmp_path: Path) -> None:
    top = tops(law_office_posted(), tmp_path)

    assert 45 < top["Lindenstraße"] < 60.2
    assert 60.2 < top["Schillerstraße"] < top["10625"] < 90
    assert 98 <= top["Zusammenfassung"] < 99


def test_the_margins_are_those_of_a_letter(tmp_path: Path) -> None:
    found = [b for b in boxes(render_summary(law_office_posted()).pdf, tmp_path) if b[0] == 1]

    assert min(left for _page, left, *_rest in found) / MM == pytest.approx(25, abs=0.5)
    assert max(right for _page, _left, _top, right, *_rest in found) / MM == pytest.approx(
        190, abs=0.5
    )


def test_folds_and_punch_are_marked_at_the_edge_and_say_nothing() -> None:
    marks = [line for line in strokes(law_office_posted()) if line[0] < 10]

    assert [(round(left, 1), round(length, 1)) for left, length, *_ in marks] == [
        (4, 5),
        (4, 5),
        (4, 8),
    ]
    assert [round(top, 1) for _left, _length, top, _ in marks] == [105, 210, 148.5]
    assert all(artifact for *_line, artifact in marks)


def test_the_address_is_read_aloud_between_the_letterhead_and_the_headline(
    tmp_path: Path,
) -> None:
    said = [part.text for part in spoken(render_summary(law_office_posted()).pdf, tmp_path)]

    letter = said.index("Mo–Fr 8 bis 18 Uhr")
    assert said[letter + 1 : letter + 6] == [
        "Jonas Weber, Büro-IT · Lindenstraße 4 · 10969 Berlin",
        "Kanzlei Brandt & Öztürk",
        "Frau Elif Öztürk",
        "Schillerstraße 18",
        "10625 Berlin",
    ]


@pytest.mark.parametrize("size", list(PrintSize))
@pytest.mark.parametrize("length", list(Length))
def test_no_print_size_moves_the_window(size: PrintSize, length: Length, tmp_path: Path) -> None:
    page = with_options(law_office_posted(), print_size=size, length=length)

    top = tops(page, tmp_path)

    assert 60.2 < top["Schillerstraße"] < 90
    assert 98 <= top["Zusammenfassung"] < 99
    assert_nothing_overlaps(render_summary(page).pdf, tmp_path)


def test_a_long_address_becomes_smaller_and_stays_in_the_window(tmp_path: Path) -> None:
    lines = (LONG, f"z. H. Frau {LONG}", "Hinterhaus", "3. Stock", "Schillerstraße 18", "Endstadt")
    page = replace(
        law_office_posted(), posted_to=PostedTo(sender=f"{LONG} · {LONG} · Berlin", lines=lines)
    )

    printed = render_summary(page).pdf

    bottoms = {box[5]: box[4] / MM for box in boxes(printed, tmp_path) if box[0] == 1}
    assert bottoms["Endstadt"] < 90
    assert bottoms["Berlin"] < 60.2
    assert_nothing_overlaps(printed, tmp_path)


def test_a_tall_letterhead_ends_above_the_window(tmp_path: Path) -> None:
    page = with_options(law_office_posted(), print_size=PrintSize.EXTRA_LARGE)
    head = replace(page.letterhead, name=LONG, promise=f"{LONG} {LONG}")

    printed = render_summary(replace(page, letterhead=head)).pdf

    top = tops(replace(page, letterhead=head), tmp_path)
    rules = [line for line in strokes(replace(page, letterhead=head)) if line[1] > 160]
    assert min(top for _left, _length, top, _ in rules) <= 45
    assert 98 <= top["Zusammenfassung"] < 99
    assert_nothing_overlaps(printed, tmp_path)


@pytest.mark.parametrize("size", list(PrintSize))
def test_a_letterhead_of_endless_words_leaves_the_window_free(
    size: PrintSize, tmp_path: Path
) -> None:
    """In large print its smallest letters were too large, and it ran into the window."""
    page = with_options(law_office_posted(), print_size=size)
    word = "W" * 120
    head = replace(page.letterhead, name=word, promise=word, contact_lines=(word,) * 3)

    assert_nothing_overlaps(render_summary(replace(page, letterhead=head)).pdf, tmp_path)


@pytest.mark.parametrize("size", list(PrintSize))
@pytest.mark.parametrize("words", [300, 1500])
def test_a_letterhead_of_hundreds_of_words_is_cut_and_leaves_the_window_free(
    size: PrintSize, words: int, tmp_path: Path
) -> None:
    """What somebody pasted by mistake was printed over the address and over the letter."""
    page = with_options(law_office_posted(), print_size=size)
    text = "Wort " * words
    head = replace(page.letterhead, name=text, promise=text, contact_lines=(text,) * 3)
    full = replace(page, letterhead=head)

    assert_nothing_overlaps(render_summary(full).pdf, tmp_path)
    top = tops(full, tmp_path)
    assert 60.2 < top["Schillerstraße"] < 90
    assert 98 <= top["Zusammenfassung"] < 99


@pytest.mark.parametrize("place", range(4))
def test_an_address_of_hundreds_of_words_is_cut_where_it_is_longest(
    place: int, tmp_path: Path
) -> None:
    """It ran out of the window and over the first lines of the letter; the town stays whole."""
    page = law_office_posted()
    assert page.posted_to is not None
    lines = list(page.posted_to.lines)
    lines.insert(place, "Wort " * 300)
    printed = render_summary(
        replace(page, posted_to=replace(page.posted_to, lines=tuple(lines)))
    ).pdf

    assert_nothing_overlaps(printed, tmp_path)
    bottoms = {box[5]: box[4] / MM for box in boxes(printed, tmp_path) if box[0] == 1}
    assert 63 < bottoms["Schillerstraße"] < bottoms["10625"] < 90.5
    assert bottoms["Wort"] < 90.5
    assert "Wort …" in words_of(printed, tmp_path)


def test_only_the_first_page_has_a_window(tmp_path: Path) -> None:
    page = replace(
        law_office_posted(), notices=tuple(f"Hinweis {n}: das ist normal." for n in range(60))
    )

    printed = render_summary(page).pdf

    assert "Schillerstraße" in page_words(printed, tmp_path, 1)
    assert "Schillerstraße" not in page_words(printed, tmp_path, 2)
