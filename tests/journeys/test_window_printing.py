"""Ctrl+P at the real window: the system's own dialog, a real print server, the page on paper."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from consultant_app.desk import close_desk, open_desk
from consultant_app.domain.deliveries import Delivery
from consultant_app.domain.ids import VisitId
from consultant_app.workflows import print_page
from helpers.headless import Headless
from helpers.on_screen import HandsOnScreen, Screen, a_screen, needs_a_screen
from helpers.paper_compare import assert_same_paper
from helpers.virtual_printer import (
    NAME,
    VirtualPrinter,
    a_virtual_printer,
    needs_a_print_server,
)

pytestmark = [needs_a_screen, needs_a_print_server]

AT = "2026-11-12T{}:00+00:00"
BUSINESS = {
    "format": "consultant-app/1",
    "business": {"name": "Fielding IT", "person": "Sam Fielding", "phone": "01632 960 118"},
}


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualPrinter]:
    """A print server that the window finds."""
    with a_virtual_printer() as made:
        for name, value in made.variables.items():
            monkeypatch.setenv(name, value)
        yield made


@pytest.fixture
def screen() -> Iterator[Screen]:
    with a_screen() as made:
        yield made


@pytest.fixture
def written_up(headless: Headless, tmp_path: Path) -> VisitId:
    """A finished visit of which nothing is missing."""
    business = tmp_path / "business.json"
    business.write_text(json.dumps(BUSINESS), encoding="utf-8")
    headless.ask("import", str(business))
    visit = headless.ask("start", "Rossi Bakery", "--new", at=AT.format("09:30"))
    words = ("set up the till", "--public", "I set up the till.")
    headless.ask("add", "work", *words, at=AT.format("10:00"))
    visit_id = str(visit["running"]["visit"])
    headless.ask("finish", visit_id, at=AT.format("10:30"))
    return VisitId(int(visit_id))


def _printed(profile: Path, visit: VisitId) -> tuple[bytes, list[Delivery]]:
    desk = open_desk(profile, writing=False)
    try:
        ((version, deliveries),) = print_page.handed_over(desk, visit)
        return print_page.version_pdf(desk, version.id), list(deliveries)
    finally:
        close_desk(desk)


def test_ctrl_p_prints_the_issued_page_and_notes_where(
    printer: VirtualPrinter, screen: Screen, profile: Path, written_up: VisitId
) -> None:
    hands = HandsOnScreen(screen, profile, datetime.fromisoformat(AT.format("11:00")))
    try:
        hands.rest()
        hands.press("Ctrl+K")
        hands.type("written up")
        hands.rest()
        hands.press("Return")
        hands.rest()
        hands.press("Return")
        hands.rest()
        hands.press("Ctrl+p")
        screen.wait_for_window("Print")
        hands.press("Return")
        hands.until(lambda desk: bool(print_page.handed_over(desk, written_up)))
        hands.until(
            lambda desk: any(all_of for _, all_of in print_page.handed_over(desk, written_up))
        )
        hands.rest()
        hands.press("Ctrl+Q")
    finally:
        hands.end()
    page, deliveries = _printed(profile, written_up)
    assert [delivery.detail for delivery in deliveries] == [NAME]
    assert_same_paper(printer.printed(1), page)
    assert printer.asked_for(1).startswith("pages 1 media A4 sides one-sided scaling none")
