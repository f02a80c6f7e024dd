"""The page on the screen: sharp, fit to the width, in its place, calm when it cannot be drawn."""

from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.widgets.page_pictures import PagePictures, PageUnreadable
from ui.widgets.page_preview import PagePreview

Stage = Callable[[QWidget], QWidget]


def _pdf(pages: int, words: str = "Dear Mrs Rowe") -> bytes:
    written = BytesIO()
    canvas = Canvas(written, pagesize=(595, 842))
    for page in range(pages):
        canvas.setFillGray(0)
        canvas.rect(60, 700, 200, 80, fill=1)
        canvas.drawString(60, 600, f"{words}, page {page + 1}")
        canvas.showPage()
    canvas.save()
    return written.getvalue()


@pytest.fixture
def preview(look: Appearance, jobs: Jobs, stage: Stage) -> PagePreview:
    """An empty preview in a window."""
    made = PagePreview(look, jobs, PagePictures(), title="As Mrs Rowe will see it")
    stage(made)
    return made


def _said(preview: PagePreview) -> list[str]:
    return [label.text() for label in preview.findChildren(QLabel) if label.isVisible()]


def _bar(preview: PagePreview) -> QScrollArea:
    area = preview.findChild(QScrollArea)
    assert area is not None
    return area


def test_a_page_has_the_width_asked_for_and_its_own_black_and_white() -> None:
    picture = PagePictures().draw(_pdf(1), page=0, width=595)
    assert (picture.width(), picture.height()) == (595, 842)
    assert picture.pixelColor(150, 842 - 740).name() == "#000000"
    assert picture.pixelColor(500, 400).name() == "#ffffff"


def test_what_is_no_pdf_cannot_be_read() -> None:
    with pytest.raises(PageUnreadable):
        PagePictures().sizes(b"no page")
    with pytest.raises(PageUnreadable):
        PagePictures().draw(_pdf(1), page=4, width=100)


def test_threads_draw_one_page_at_a_time(qtbot: QtBot) -> None:
    pictures, pdf, jobs = PagePictures(), _pdf(4), Jobs()
    widths: list[int] = []
    for number in range(24):
        work = partial(pictures.draw, pdf, page=number % 4, width=200)
        jobs.run(work, lambda picture: widths.append(picture.width()))
    qtbot.waitUntil(lambda: len(widths) == 24, timeout=20_000)
    jobs.close()
    assert widths == [200] * 24


def test_the_page_is_shown_with_its_number(preview: PagePreview, qtbot: QtBot) -> None:
    with qtbot.waitSignals([preview.drawn, preview.place_changed]):
        preview.show_pdf(_pdf(3))
    assert {"As Mrs Rowe will see it", "Page 1 of 3"} <= set(_said(preview))


def test_a_change_keeps_the_place(preview: PagePreview) -> None:
    preview.show_pdf(_pdf(3))
    preview.scroll_to(1, 0.5)
    place = _bar(preview).verticalScrollBar().value()
    preview.show_pdf(_pdf(3, words="Dear Tom"))
    assert place > 0
    assert _bar(preview).verticalScrollBar().value() == place
    assert "Page 2 of 3" in _said(preview)


def test_the_same_page_is_not_drawn_twice(preview: PagePreview, qtbot: QtBot) -> None:
    pdf = _pdf(1)
    preview.show_pdf(pdf)
    with qtbot.assertNotEmitted(preview.drawn):
        preview.show_pdf(pdf)


def test_a_wider_window_draws_the_page_anew(preview: PagePreview, qtbot: QtBot) -> None:
    preview.show_pdf(_pdf(1))
    with qtbot.waitSignal(preview.drawn):
        preview.window().resize(900, 600)


def test_a_page_that_cannot_be_drawn_says_that_the_words_are_safe(
    preview: PagePreview, qtbot: QtBot
) -> None:
    preview.show_pdf(b"no page")
    assert "Your words are safe." in _said(preview)
    preview.show_pdf(_pdf(1))
    assert "Your words are safe." not in _said(preview)


def test_a_slow_first_page_is_mentioned(preview: PagePreview, qtbot: QtBot) -> None:
    preview.show_waiting()
    assert "Making the page…" not in _said(preview)
    qtbot.waitUntil(lambda: "Making the page…" in _said(preview), timeout=2_000)
    preview.show_pdf(_pdf(1))
    assert "Making the page…" not in _said(preview)


@pytest.fixture
def threads() -> Iterator[Jobs]:
    """Jobs with real threads."""
    made = Jobs()
    yield made
    made.close()


def test_drawing_does_not_hold_the_window(
    look: Appearance, threads: Jobs, stage: Stage, qtbot: QtBot
) -> None:
    preview = PagePreview(look, threads, PagePictures(), title="As Tom will see it")
    stage(preview)
    with qtbot.waitSignal(preview.drawn, timeout=10_000):
        preview.show_pdf(_pdf(2))
    assert "Page 1 of 2" in _said(preview)
