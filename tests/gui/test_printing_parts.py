"""What printing decides before anything leaves: paper, edges, pages, memory, the question."""

from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from reportlab.pdfgen.canvas import Canvas

from consultant_app.domain.printing import (
    Edges,
    Extent,
    PaperTrouble,
    PrintJob,
    Sides,
    paper_trouble,
    percent_to_fit,
)
from helpers.hands import child
from ui.look.appearance import Appearance
from ui.printing.last_printer import LastPrinter
from ui.printing.offer import measured
from ui.printing.page_range import pages_chosen
from ui.printing.paper_question import PaperAnswer, PaperQuestion
from ui.printing.wish import page_size
from ui.widgets.page_pictures import PagePictures

A4, LETTER = Extent(595.28, 841.89), Extent(612, 792)
INK = Edges(57, 43, 57, 40)


@pytest.mark.parametrize(
    ("paper", "free", "trouble"),
    [
        pytest.param(A4, Edges(), None, id="same"),
        pytest.param(Extent(595, 842), Edges(12, 12, 12, 12), None, id="rounded"),
        pytest.param(LETTER, Edges(), PaperTrouble.OTHER_PAPER, id="letter"),
        pytest.param(A4, Edges(12, 12, 12, 48), PaperTrouble.EDGE_CUT, id="wide-foot"),
    ],
)
def test_a_page_goes_only_onto_its_own_paper_with_all_its_edges(
    paper: Extent, free: Edges, trouble: PaperTrouble | None
) -> None:
    assert paper_trouble(A4, paper, free=free, ink=INK) is trouble


def test_a_page_is_never_made_bigger_and_small_enough_for_what_can_be_printed() -> None:
    assert percent_to_fit(A4, LETTER, free=Edges()) == 94
    assert percent_to_fit(A4, LETTER, free=Edges(12, 12, 12, 12)) == 91
    assert percent_to_fit(LETTER, Extent(842, 1191), free=Edges()) == 100


def test_the_edges_of_the_print_are_measured_over_all_pages() -> None:
    written = BytesIO()
    canvas = Canvas(written, pagesize=(600, 800))
    canvas.rect(100, 200, 400, 500, fill=1, stroke=0)
    canvas.showPage()
    canvas.rect(30, 300, 100, 100, fill=1, stroke=0)
    canvas.showPage()
    canvas.save()
    offer = measured(PagePictures(), written.getvalue())
    assert (offer.pages, offer.page) == (2, Extent(600, 800))
    near = pytest.approx((30, 100, 100, 200), abs=3)
    assert (offer.ink.left, offer.ink.top, offer.ink.right, offer.ink.bottom) == near


@pytest.mark.parametrize(
    ("pages", "numbers"),
    [
        ("", [0, 1, 2, 3]),
        ("2-3", [1, 2]),
        ("1,4", [0, 3]),
        ("3-9", [2, 3]),
        ("3-1", [0, 1, 2]),
        ("9", []),
    ],
)
def test_the_pages_chosen_are_those_that_are_there(pages: str, numbers: list[int]) -> None:
    assert list(pages_chosen(pages, 4)) == numbers


def test_papers_have_the_names_that_people_and_printers_know() -> None:
    assert (page_size(A4).key(), page_size(LETTER).key()) == ("A4", "Letter")


def test_the_last_printer_is_remembered_with_what_was_agreed_on(tmp_path: Path) -> None:
    assert LastPrinter(tmp_path).name == ""
    assert LastPrinter(tmp_path).job_for(A4) is None
    job = PrintJob(printer="Attic", media="Letter", sides=Sides.LONG_EDGE, fits=True)
    LastPrinter(tmp_path).note(job, A4)
    assert LastPrinter(tmp_path).name == "Attic"
    assert LastPrinter(tmp_path).job_for(Extent(595, 842)) == job
    assert LastPrinter(tmp_path).job_for(LETTER) is None  # another paper is asked about anew


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        pytest.param(Qt.Key.Key_Return, PaperAnswer.TRUE_SIZE, id="enter"),
        pytest.param(Qt.Key.Key_Escape, PaperAnswer.LEAVE, id="esc"),
        pytest.param(Qt.Key.Key_Space, PaperAnswer.FIT, id="fit"),
    ],
)
def test_another_paper_is_said_in_words_and_answered_by_keys(
    look: Appearance, key: Qt.Key, answer: PaperAnswer
) -> None:
    question = PaperQuestion(look, PaperTrouble.OTHER_PAPER, page="A4", paper="Letter", percent=94)
    said: list[str] = []

    def press_it() -> None:
        said.extend(label.text() for label in question.findChildren(QLabel))
        to = child(question, "fit-paper") if key == Qt.Key.Key_Space else question
        QTest.keyClick(to, key)

    QTimer.singleShot(0, press_it)
    assert question.ask() is answer
    assert "The page is for A4, the printer is set to Letter" in said
    assert any("made smaller, to 94 %" in words for words in said)
    QApplication.processEvents()
