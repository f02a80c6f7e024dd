"""A statement for a window envelope: the address of whoever pays, in its field, on A4 alone."""

from pathlib import Path

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client, Site
from consultant_app.domain.options import Paper, PrintSize, Shows, Window
from consultant_app.workflows.keep_people import save_site
from consultant_app.workflows.time_statement import MadeStatement, make
from helpers.law_office import OCTOBER, law_office, october
from helpers.paper_reader import assert_nothing_overlaps, boxes, words_of

MM = 72 / 25.4
WINDOW = Shows(window=Window.DIN)


@pytest.fixture
def client(desk: Desk) -> Client:
    """A law office at an address, with an October that was full."""
    client = law_office(desk)
    october(desk, client)
    save_site(desk, Site(client_id=client.id, name="Office", address=("18 Castle Row", "Ashcombe")))
    return client


def _tops(made: MadeStatement, folder: Path) -> dict[str, float]:
    found: dict[str, float] = {}
    for page, _left, top, _right, _bottom, word in boxes(made.rendered.pdf, folder):
        if page == 1:
            found.setdefault(word, top / MM)
    return found


@pytest.mark.parametrize("size", list(PrintSize))
def test_the_address_stands_in_the_window_and_the_month_below(
    size: PrintSize, desk: Desk, client: Client, tmp_path: Path
) -> None:
    made = make(desk, client.id, OCTOBER, wishes=Shows(window=Window.DIN, print_size=size))

    top = _tops(made, tmp_path)
    assert 60.2 < top["Castle"] < 90
    assert top["Your"] >= 98
    assert_nothing_overlaps(made.rendered.pdf, tmp_path)


def test_the_payer_is_named_above_the_address(desk: Desk, client: Client) -> None:
    made = make(desk, client.id, OCTOBER, wishes=WINDOW)

    assert made.document.posted_to is not None
    assert made.document.posted_to.lines == (
        "Brandt & Osei Solicitors",
        "Ama Osei",
        "18 Castle Row",
        "Ashcombe",
    )


@pytest.mark.parametrize(
    "wishes", [Shows(), Shows(window=Window.DIN, paper=Paper.LETTER)], ids=["not-wished", "letter"]
)
def test_without_a_window_no_address_is_on_the_page(
    wishes: Shows, desk: Desk, client: Client, tmp_path: Path
) -> None:
    made = make(desk, client.id, OCTOBER, wishes=wishes)

    assert made.document.options.window is Window.NONE
    assert "Castle" not in words_of(made.rendered.pdf, tmp_path)
