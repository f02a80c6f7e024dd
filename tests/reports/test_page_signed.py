"""The customer's sign-off on paper: beside the name, as a figure, never alone, never fixed."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import page_words, spoken, squeezed
from helpers.sample_dentist import dentist
from helpers.sample_pages import many_requests, signed

_SENTENCE = "Maria Lindqvist saw the scanner working, Thursday at 11:30."


def _figures(pdf: bytes) -> list[str]:
    with pikepdf.open(BytesIO(pdf)) as file:
        found = [o for o in file.objects if isinstance(o, pikepdf.Dictionary)]
        return [str(o.Alt) for o in found if o.get("/S") == "/Figure"]


def test_the_drawn_line_is_a_figure_that_says_whose_it_is() -> None:
    pdf = render_summary(signed(dentist())).pdf

    assert "Signature of Maria Lindqvist" in _figures(pdf)
    assert "Signature of Maria Lindqvist" not in _figures(render_summary(dentist()).pdf)


def test_it_is_read_after_the_name_beside_which_it_stands(tmp_path: Path) -> None:
    said = [s.text for s in spoken(render_summary(signed(dentist())).pdf, tmp_path)]

    assert said.index("Sam Okafor") < next(
        n
        for n, text in enumerate(said)
        if "Maria Lindqvist" in text and "saw" in " ".join(said[n:])
    )
    assert " ".join(said[-3:]).replace("\xa0", " ").endswith(_SENTENCE)


@pytest.mark.parametrize("count", [1, 5, 9, 14, 26])
def test_it_flows_with_the_text_and_stands_with_the_name(count: int, tmp_path: Path) -> None:
    page = render_summary(signed(many_requests(count)))

    last = page_words(page.pdf, tmp_path, page.pages)
    assert "Maria Lindqvist saw the" in last
    assert squeezed(many_requests(count).closing) in last
    assert many_requests(count).regards in last


def test_without_a_drawn_line_the_name_alone_says_it(tmp_path: Path) -> None:
    page = replace(signed(dentist()), seen_by_signature=None, signature=None)

    assert "Maria Lindqvist saw the" in page_words(render_summary(page).pdf, tmp_path, 2)


def test_a_file_that_is_no_picture_leaves_the_sentence(tmp_path: Path) -> None:
    page = replace(signed(dentist()), seen_by_signature=b"broken")

    assert "Maria Lindqvist saw the" in page_words(render_summary(page).pdf, tmp_path, 2)
