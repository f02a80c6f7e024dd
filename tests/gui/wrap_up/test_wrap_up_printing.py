"""Printing from the last step: by keys, to a real print server, and where there is none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from consultant_app.domain.deliveries import Delivery, DeliveryWay
from consultant_app.domain.printing import Extent, PrintJob
from consultant_app.workflows import print_page, revise_summary
from helpers.hands import focused, press
from helpers.paper_compare import assert_same_paper
from helpers.virtual_printer import (
    NAME,
    VirtualPrinter,
    a_virtual_printer,
    needs_a_print_server,
)
from helpers.wrap_up_stage import WrapUpStage
from ui.printing.last_printer import LastPrinter
from ui.widgets.buttons import Button

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
A4 = Extent(595.28, 841.89)


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
def used_before(profile: Path) -> None:
    """A page was printed from this computer before."""
    LastPrinter(profile).note(PrintJob(printer=NAME, media="A4"), A4)


def _label(stage: WrapUpStage, name: str) -> str:
    button = stage.widget(name)
    assert isinstance(button, Button)
    return button.label


def _accepted(stage: WrapUpStage) -> None:
    """Accept what is proposed, so that nothing is missing."""
    revise_summary.accept_all(stage.desk, stage.visit_id)


def _deliveries(stage: WrapUpStage) -> list[Delivery]:
    return [d for _, all_of in print_page.handed_over(stage.desk, stage.visit_id) for d in all_of]


def _banner(stage: WrapUpStage) -> str:
    return " ".join(label.text() for label in stage.widget("not-saved").findChildren(QLabel))


def test_before_the_first_print_a_file_is_the_first_offer_and_paper_the_other(
    stage: WrapUpStage,
) -> None:
    for _ in range(3):
        press(Qt.Key.Key_PageDown, CTRL)
    assert _label(stage, "go-on") == "Save PDF"
    assert _label(stage, "hand-over-otherwise") == "Print…"


def test_without_a_printer_ctrl_p_says_so_and_freezes_nothing(stage: WrapUpStage) -> None:
    _accepted(stage)
    press(Qt.Key.Key_P, CTRL)
    assert "No printer is set up on this computer." in _banner(stage)
    assert stage.facts.versions == ()
    assert focused() is stage.widget("go-on")


def test_what_is_missing_stops_paper_as_it_stops_a_file(stage: WrapUpStage) -> None:
    press(Qt.Key.Key_P, CTRL)
    why = stage.widget("why-not-yet")
    assert isinstance(why, QLabel)
    assert why.text()
    assert not stage.sees("not-saved")
    assert stage.facts.versions == ()


@pytest.mark.usefixtures("used_before")
def test_a_printer_that_is_gone_is_named_and_the_page_is_kept(stage: WrapUpStage) -> None:
    _accepted(stage)
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    told = _banner(stage)
    assert f"“{NAME}”" in told or "No printer is set up" in told
    assert "The page is made and kept here as version 1." in told
    assert _deliveries(stage) == []


@needs_a_print_server
@pytest.mark.usefixtures("used_before", "printer")
def test_a_printer_with_another_name_now_is_said_to_be_gone(
    profile: Path, request: pytest.FixtureRequest
) -> None:
    LastPrinter(profile).note(PrintJob(printer="Attic", media="A4"), A4)
    stage: WrapUpStage = request.getfixturevalue("stage")
    _accepted(stage)
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    assert "The printer “Attic” is not there any more." in _banner(stage)
    assert "Nothing was printed. Choose another printer." in _banner(stage)


@needs_a_print_server
@pytest.mark.usefixtures("used_before")
def test_one_key_prints_the_very_page_again_where_one_was_printed(
    printer: VirtualPrinter, stage: WrapUpStage
) -> None:
    before = printer.jobs
    _accepted(stage)
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    assert f"Handed to the printer “{NAME}”" in stage.texts()
    assert "Whether it came out, only you can see." in stage.texts()
    (noted,) = _deliveries(stage)
    assert (noted.way, noted.detail) == (DeliveryWay.PRINTED, NAME)
    (version,) = stage.facts.versions
    page = print_page.version_pdf(stage.desk, version.id)
    assert_same_paper(printer.printed(before + 1), page)
    stage.click("print-again")
    assert printer.jobs == before + 2
    assert len(stage.facts.versions) == 1
    assert len(_deliveries(stage)) == 2

    stage.click("change-something")
    banner = stage.widget("version")
    (show,) = (b for b in banner.findChildren(Button) if b.isVisible())
    show.setFocus()
    press(Qt.Key.Key_Space)
    told = [text for text in stage.texts() if text.startswith("Handed to the printer")]
    assert told == ["\n".join([f"Handed to the printer “{NAME}”, 12 November, 11:17"] * 2)]
    stage.click(f"save-version-{version.id}")
    assert stage.asked_for == ["2026-11-12 Visit summary - Hartley & Rowe Solicitors.pdf"]


@needs_a_print_server
@pytest.mark.usefixtures("used_before", "printer")
def test_the_button_says_where_it_prints(stage: WrapUpStage) -> None:
    for _ in range(3):
        press(Qt.Key.Key_PageDown, CTRL)
    assert _label(stage, "go-on") == f"Print to {NAME}"
    assert _label(stage, "hand-over-otherwise") == "Save PDF"
