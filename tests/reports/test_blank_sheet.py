"""The blank visit sheet: one page of lines, in each language, on each paper."""

from pathlib import Path

import pytest

from consultant_app.domain.blank_sheet import BlankSheet
from consultant_app.domain.options import Letters, PageOptions, Paper, PrintSize
from consultant_app.domain.settings import Business, Voice
from consultant_app.language.page.blank_sheet import blank_sheet
from consultant_app.reports.blank_sheet import render_blank_sheet
from consultant_app.reports.layout.measures import MM
from helpers.page_reader import words_of
from helpers.paper_reader import assert_nothing_overlaps, opened, operations
from helpers.paper_reader import words_of as words_on
from helpers.visit_builder import EVENING

BUSINESS = Business(name="Fielding IT", person="Sam Fielding", phone="01632 960 118")


def _sheet(
    *,
    lang: str = "en-GB",
    options: PageOptions = PageOptions(),  # noqa: B008 - frozen
    client: str = "",
    business: Business = BUSINESS,
) -> BlankSheet:
    return blank_sheet(business, words_of(lang), options=options, made_at=EVENING, client=client)


@pytest.mark.parametrize("lang", ["en-GB", "en-US", "de-DE"])
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("size", list(PrintSize))
def test_it_is_one_page_whatever_the_paper_and_the_letters(
    lang: str, paper: Paper, size: PrintSize, tmp_path: Path
) -> None:
    document = _sheet(lang=lang, options=PageOptions(paper=paper, print_size=size))
    made = render_blank_sheet(document)
    assert made.pages == 1
    assert made.unprintable == ()
    heard = words_on(made.pdf, tmp_path)
    labels = [field.label for row in (*document.rows, *document.last_rows) for field in row]
    for words in (*labels, *(section.heading for section in document.sections)):
        assert words in heard


def test_it_asks_in_german_and_by_a_team(tmp_path: Path) -> None:
    team = Business(name="Fielding IT", voice=Voice.WE)
    heard = words_on(render_blank_sheet(_sheet(lang="de-DE", business=team)).pdf, tmp_path)
    assert "Was wir getan haben" in heard
    assert "Unterschrift" in heard


def test_a_client_is_on_it_only_by_name_and_only_when_chosen(tmp_path: Path) -> None:
    named = words_on(render_blank_sheet(_sheet(client="Hartley & Rowe")).pdf, tmp_path)
    assert "Hartley & Rowe" in named
    assert "Hartley" not in words_on(render_blank_sheet(_sheet()).pdf, tmp_path)


@pytest.mark.parametrize("lang", ["en-GB", "en-US", "de-DE"])
@pytest.mark.parametrize("size", list(PrintSize))
@pytest.mark.parametrize("letters", list(Letters))
def test_each_field_has_room_for_a_hand_and_none_meets_another(
    lang: str, size: PrintSize, letters: Letters, tmp_path: Path
) -> None:
    """In extra large German the name of who saw it had no line, and lay upon the foot."""
    options = PageOptions(print_size=size, letters=letters)
    made = render_blank_sheet(_sheet(lang=lang, options=options)).pdf

    assert_nothing_overlaps(made, tmp_path)
    assert min(_lengths_of_lines(made)) > 20 * MM


def _lengths_of_lines(pdf: bytes) -> list[float]:
    """Return the length of each level line of page 1, in points."""
    lengths, start = [], 0.0
    document = opened(pdf)
    for operands, operator in operations(document.pages[0]):
        if operator == "m":
            start = float(operands[0])
        elif operator == "l":
            lengths.append(float(operands[0]) - start)
    return lengths
