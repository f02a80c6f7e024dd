"""A page goes onto paper by the command alone: through a real print server, byte for byte."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from consultant_app.domain.printing import PrintJob
from consultant_app.exchange.print_queue import queue
from consultant_app.reports.visit_summary import render_summary
from helpers.headless import Headless
from helpers.paper_compare import assert_same_paper, difference, pages_of
from helpers.sample_dentist import dentist
from helpers.virtual_printer import (
    NAME,
    VirtualPrinter,
    a_virtual_printer,
    needs_a_print_server,
)

pytestmark = needs_a_print_server

AT = "2026-11-12T{}:00+00:00"


@pytest.fixture(scope="module")
def server() -> Iterator[VirtualPrinter]:
    """One print server for all of these."""
    with a_virtual_printer() as printer:
        yield printer


@pytest.fixture
def printer(server: VirtualPrinter, monkeypatch: pytest.MonkeyPatch) -> VirtualPrinter:
    """That server, as the system of this test sees it."""
    for name, value in server.variables.items():
        monkeypatch.setenv(name, value)
    return server


@pytest.fixture
def visit(headless: Headless) -> str:
    """A visit of the sample that was written up."""
    headless.ask("sample", at=AT.format("17:00"))
    for found in headless.ask("visits"):
        if found["versions"]:
            return str(found["id"])
    raise AssertionError("no visit of the sample has a page")


def test_the_issued_page_comes_out_as_it_is_and_is_noted(
    headless: Headless, printer: VirtualPrinter, visit: str, tmp_path: Path
) -> None:
    before = printer.jobs
    done = headless.ask("deliver", visit, "--print", at=AT.format("17:30"))
    assert (done["printer"], done["handed_over"], done["waits"]) == (NAME, True, False)

    file = tmp_path / "page.pdf"
    summary = headless.ask("summary", visit, "-o", str(file), at=AT.format("17:31"))
    assert (summary["version"], summary["sha256"]) == (done["version"], done["sha256"])
    came_out = printer.printed(before + 1)
    assert_same_paper(came_out, file.read_bytes())
    turned = [page.rotate(180) for page in pages_of(came_out)]
    assert difference(turned[0], pages_of(came_out)[0]) > 5  # the measure sees another page


def test_the_same_request_twice_prints_once_unless_asked(
    headless: Headless, printer: VirtualPrinter, visit: str
) -> None:
    before = printer.jobs
    first = headless.ask("deliver", visit, "--print", NAME, at=AT.format("17:30"))
    twice = headless.run("deliver", visit, "--print", NAME, at=AT.format("17:40"))
    assert twice.status == 0
    assert "got it before, at 2026-11-12 17:30 UTC. Nothing was printed" in twice.out
    assert printer.jobs == before + 1
    again = headless.ask("deliver", visit, "--print", NAME, "--again", at=AT.format("17:50"))
    assert (again["handed_over"], again["version"]) == (True, first["version"])
    assert printer.jobs == before + 2


def test_two_copies_are_asked_for_in_the_papers_true_size(
    headless: Headless, printer: VirtualPrinter, visit: str
) -> None:
    before = printer.jobs
    done = headless.ask("deliver", visit, "--print", "--copies", "2", at=AT.format("17:30"))
    printer.printed(before + 1)
    asked = f"pages {2 * done['pages']} media A4 sides one-sided scaling none"
    assert printer.asked_for(before + 1) == asked


def test_only_the_pages_that_were_chosen_come_out(printer: VirtualPrinter) -> None:
    before = printer.jobs
    pdf = render_summary(dentist()).pdf

    waits = queue(pdf, PrintJob(printer=NAME, media="A4", pages="2"), title="second page")

    (came_out,) = pages_of(printer.printed(before + 1))
    _first, second = pages_of(pdf)
    assert not waits
    assert difference(came_out.resize(second.size), second) < 1.5


def test_a_printer_that_is_not_there_is_named_with_those_that_are(
    headless: Headless, printer: VirtualPrinter, visit: str
) -> None:
    before = printer.jobs
    done = headless.run("deliver", visit, "--print", "Nobody", at=AT.format("17:30"))
    assert done.status == 1
    assert done.err == (f'Nothing was printed: there is no printer "Nobody". There is "{NAME}".\n')
    assert printer.jobs == before


def test_a_stopped_printer_keeps_the_page_and_says_so(
    headless: Headless, printer: VirtualPrinter, visit: str
) -> None:
    printer.does("cupsdisable", NAME)
    try:
        done = headless.run("deliver", visit, "--print", "--again", at=AT.format("17:30"))
        assert "It waits there, as the printer is stopped." in done.out
    finally:
        printer.does("cancel", "-a", NAME)
        printer.does("cupsenable", NAME)


def test_a_page_that_misses_something_goes_to_no_printer(
    headless: Headless, printer: VirtualPrinter
) -> None:
    headless.ask("start", "Hartley", "--new", at=AT.format("09:00"))
    visit = headless.ask("status", at=AT.format("09:05"))["running"]["visit"]
    headless.ask("add", "request", '"Why is it slow?"', at=AT.format("09:06"))
    before = printer.jobs
    done = headless.run("deliver", str(visit), "--print", at=AT.format("10:00"))
    assert done.status == 1
    assert "Needs an outcome" in done.err
    assert printer.jobs == before
