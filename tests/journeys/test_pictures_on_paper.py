"""Where the queue takes no PDF, pages are drawn on the printer: the same page, in its true size."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from helpers.headless import ROOT
from helpers.paper_compare import assert_same_paper, pages_of
from helpers.virtual_printer import (
    NAME,
    VirtualPrinter,
    a_virtual_printer,
    needs_a_print_server,
)

pytestmark = needs_a_print_server

# A process of its own: the print library asks for its server once in a process.
_DRAW = """
import json, sys, threading
from pathlib import Path
from PySide6.QtWidgets import QApplication
from consultant_app.domain.printing import PrintJob
from ui.printing.picture_printing import draw_on_printer
from ui.widgets.page_pictures import PagePictures

application = QApplication([])
told, stop = [], threading.Event()
def progress(page, pages):
    told.append([page, pages])
    if sys.argv[3] == "stop":
        stop.set()
job = PrintJob(printer=sys.argv[2], pages=sys.argv[4])
done = []
drawing = threading.Thread(target=lambda: done.append(draw_on_printer(
    PagePictures(), Path(sys.argv[1]).read_bytes(), job, progress=progress, stop=stop)))
drawing.start()
drawing.join()
print(json.dumps([done, told]))
"""


@pytest.fixture(scope="module")
def printer() -> Iterator[VirtualPrinter]:
    """One print server for all of these."""
    with a_virtual_printer() as made:
        yield made


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Three pages with a frame near the edge, letters and a black field."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=(595.28, 841.89))
    for number in range(3):
        canvas.rect(40, 40, 515, 762)
        canvas.rect(100 + 100 * number, 200, 90, 300, fill=1)
        canvas.drawString(60, 760, f"page {number + 1}")
        canvas.showPage()
    canvas.save()
    file = tmp_path / "page.pdf"
    file.write_bytes(written.getvalue())
    return file


def _drawn(printer: VirtualPrinter, page: Path, how: str = "", pages: str = "") -> list[object]:
    done = subprocess.run(
        [sys.executable, "-c", _DRAW, str(page), NAME, how, pages],
        env={**os.environ, **printer.variables},
        capture_output=True,
        text=True,
        timeout=120,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    told: list[object] = json.loads(done.stdout)
    return told


def test_drawn_off_the_gui_thread_it_is_the_same_page_in_its_own_place(
    printer: VirtualPrinter, page: Path
) -> None:
    before = printer.jobs
    assert _drawn(printer, page) == [[True], [[1, 3], [2, 3], [3, 3]]]
    assert_same_paper(printer.printed(before + 1), page.read_bytes())


def test_only_the_pages_chosen_are_drawn(printer: VirtualPrinter, page: Path) -> None:
    before = printer.jobs
    assert _drawn(printer, page, pages="2-2") == [[True], [[1, 1]]]
    (only,) = pages_of(printer.printed(before + 1))
    assert only.getpixel((245, 500)) == 0  # the black field of page 2, not that of page 1
    assert only.getpixel((145, 500)) == 255


def test_stopped_before_the_first_page_nothing_reaches_the_printer(
    printer: VirtualPrinter, page: Path
) -> None:
    before = printer.jobs
    assert _drawn(printer, page, "stop") == [[False], [[1, 3]]]
    assert printer.jobs == before
