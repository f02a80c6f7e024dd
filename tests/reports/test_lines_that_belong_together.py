"""Small manners of the page: nothing is left alone that belongs to something."""

from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.domain.options import PrintSize
from consultant_app.domain.summaries import DidItem, NextRow, TableBlock
from consultant_app.reports.layout.fonts import Fonts
from consultant_app.reports.layout.lines import Type, broken
from consultant_app.reports.layout.text import plain
from consultant_app.reports.technicians_copy import render_technician
from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import page_words, words_of
from helpers.sample_dentist import dentist
from helpers.sample_file_copy import technician
from helpers.sample_pages import many_requests, with_options
from helpers.sample_shop import shop


@pytest.mark.parametrize("count", range(3, 12))
def test_what_happens_next_is_not_torn_where_it_fits_on_a_page(count: int, tmp_path: Path) -> None:
    rows = tuple(NextRow(who="Sam", what=f"Brings thing {n}.", when="Friday.") for n in range(4))

    page = render_summary(replace(many_requests(count), next=rows))

    texts = [page_words(page.pdf, tmp_path, n) for n in range(1, page.pages + 1)]
    assert [text for text in texts if all(f"thing {n}." in text for n in range(4))]


@pytest.mark.parametrize("count", range(1, 9))
def test_a_result_is_never_left_at_the_foot_without_its_why(count: int, tmp_path: Path) -> None:
    work = tuple(
        DidItem(result=f"Work {n} is done.", why_label="Why it matters.", why=f"Reason {n}.")
        for n in range(24)
    )
    longer = replace(dentist(), did=work, thanks=f"{dentist().thanks} " * count)
    page = render_summary(with_options(longer, print_size=PrintSize.LARGE))

    texts = [page_words(page.pdf, tmp_path, n) for n in range(1, page.pages + 1)]
    for n in range(24):
        (text,) = [text for text in texts if f"Work {n} is" in text]
        assert f"Reason {n}." in text


def test_the_last_word_of_a_paragraph_does_not_stand_alone() -> None:
    words = "They are on the screen by the door since Thursday morning"
    fonts = Fonts(with_options(shop()).options.letters)

    for width in range(220, 300, 5):
        lines = broken(plain(words), Type(12.5, 16.8), fonts=fonts, width_pt=width)
        last = "".join(piece.word.text for piece in lines[-1].pieces)
        assert len(last.split()) > 1, f"{width}: {last}"


def test_no_name_in_a_table_is_broken_inside_a_word(tmp_path: Path) -> None:
    document = technician()
    promises = document.blocks[3]
    assert isinstance(promises, TableBlock)
    rows = (("Bookrightsystems Limited", "Switches on the access", "Thu 26 Nov", "Wed 25 Nov"),)
    log = document.blocks[1]
    assert isinstance(log, TableBlock)
    times = tuple(("09:50 (40 min)", *row[1:]) for row in log.rows)
    blocks = (replace(promises, rows=rows), replace(log, rows=times))

    page = render_technician(replace(document, blocks=blocks))

    told = words_of(page.pdf, tmp_path)
    assert "Bookrightsystems" in told
    assert "09:50 (40 min)" in told


def test_a_pen_gets_less_room_before_a_second_sheet_is_begun() -> None:
    page = replace(shop(), signature=None, asked=shop().asked[:2])
    longer = [replace(page, thanks=f"{page.thanks} " * n) for n in range(1, 8)]

    assert [render_summary(each).pages for each in longer] == [1, 1, 1, 1, 1, 2, 2]
