"""The page on the screen: sharp, fit to the width, in its place, calm when it cannot be drawn."""

from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.widgets.page_desk import PageDesk
from ui.widgets.page_drawing import PageDrawing
from ui.widgets.page_pictures import PagePictures, PageSize, PageUnreadable, bands_of
from ui.widgets.page_preview import PagePreview
from ui.widgets.page_zoom import bigger, smaller

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


def test_for_whom_the_page_is_can_be_read_where_there_is_room_for_it(preview: PagePreview) -> None:
    """Half of the free width was kept empty, and the title ended in dots beside it."""
    title = next(t for t in preview.findChildren(QLabel) if t.text() == "As Mrs Rowe will see it")
    wide = preview.fontMetrics().horizontalAdvance(title.text())

    preview.window().resize(wide * 2 + 120, 600)
    QApplication.processEvents()

    assert title.width() >= title.fontMetrics().horizontalAdvance(title.text())
    assert title.toolTip() == ""


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


def _desk(preview: PagePreview) -> PageDesk:
    desk = preview.findChild(PageDesk)
    assert desk is not None
    return desk


def _view(preview: PagePreview) -> tuple[int, float]:
    """Return the page in the middle of what is seen, and how far down on it that is."""
    bar, desk = _bar(preview), _desk(preview)
    middle = bar.verticalScrollBar().value() + bar.viewport().height() // 2
    place = desk.place_at(QPoint(0, middle))
    return place.page, place.share


def _stands_at(preview: PagePreview, page: int, share: float) -> None:
    now = _view(preview)
    assert now[0] == page
    assert now[1] == pytest.approx(share, abs=0.01)


def _wheel(area: QScrollArea, at: QPoint) -> None:
    """Turn the wheel up once at a point of AREA, with Ctrl held."""
    seen = area.viewport()
    turned = QWheelEvent(
        QPointF(at),
        QPointF(seen.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(seen, turned)


def test_bands_below_each_other_are_the_whole_page() -> None:
    pictures, pdf = PagePictures(), _pdf(1)
    whole = pictures.draw(pdf, page=0, width=700)
    joined = QImage(whole.size(), whole.format())
    painter = QPainter(joined)
    for band in bands_of(whole.height(), at_most=300):
        part = pictures.draw(pdf, page=0, width=700, band=band)
        assert part.height() == band.bottom - band.top
        painter.drawImage(0, band.top, part)
    painter.end()
    assert joined == whole


def test_zooming_goes_in_steps_and_ends() -> None:
    assert (bigger(83.4), bigger(100), bigger(300)) == (100, 125, 300)
    assert (smaller(83.4), smaller(100), smaller(50)) == (80, 80, 50)


def test_zooming_keeps_what_is_in_the_middle(preview: PagePreview) -> None:
    preview.show_pdf(_pdf(3))
    preview.scroll_to(1, 0.5)
    page, share = _view(preview)
    before = _desk(preview).sheet_width
    preview.zoom_in()
    preview.zoom_in()
    assert _desk(preview).sheet_width > before
    _stands_at(preview, page, share)
    preview.fit_width()
    assert _desk(preview).sheet_width == before
    _stands_at(preview, page, share)


def test_ctrl_and_the_wheel_zoom_where_the_mouse_is(preview: PagePreview) -> None:
    preview.show_pdf(_pdf(2))
    area, desk, mouse = _bar(preview), _desk(preview), QPoint(150, 260)
    before, width = desk.place_at(mouse), desk.sheet_width
    for _ in range(4):
        _wheel(area, mouse)
    corner = QPoint(area.horizontalScrollBar().value(), area.verticalScrollBar().value())
    after = desk.place_at(corner + mouse)
    assert desk.sheet_width > 1.5 * width
    assert after.page == before.page
    assert after.share == pytest.approx(before.share, abs=0.01)
    assert after.across == pytest.approx(before.across, abs=0.01)


def test_a_zoomed_page_is_drawn_in_its_own_size(preview: PagePreview) -> None:
    preview.show_pdf(_pdf(1))
    for _ in range(8):
        preview.zoom_in()
    bar, desk = _bar(preview), _desk(preview)
    assert desk.sheet_width == 2380  # 595 points at 96 dots to an inch, three times as big
    preview.scroll_to(0, 102 / 842)
    left = 60 * 4  # where the black box begins, 4 pixels to a point
    bar.horizontalScrollBar().setValue(left)
    seen = bar.viewport().grab().toImage()
    edge = desk.box(0).left() + left - bar.horizontalScrollBar().value()
    row = seen.height() // 2
    assert seen.pixelColor(edge - 4, row).lightness() > 250
    assert seen.pixelColor(edge + 4, row).lightness() < 5


def test_home_and_end_lead_to_the_ends_and_the_page_keys_between(preview: PagePreview) -> None:
    preview.show_pdf(_pdf(4))
    area = _bar(preview)
    QTest.keyClick(area, Qt.Key.Key_End)
    assert "Page 4 of 4" in _said(preview)
    assert area.accessibleDescription() == "Page 4 of 4"
    QTest.keyClick(area, Qt.Key.Key_PageUp)
    assert 0 < area.verticalScrollBar().value() < area.verticalScrollBar().maximum()
    QTest.keyClick(area, Qt.Key.Key_Home)
    assert area.verticalScrollBar().value() == 0
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_the_keys_of_a_reader_turn_page_by_page(preview: PagePreview) -> None:
    preview.show_pdf(_pdf(4))
    area, desk = _bar(preview), _desk(preview)
    tops = [desk.box(page).top() for page in range(4)]

    seen = []
    for key in (Qt.Key.Key_N, Qt.Key.Key_Right, Qt.Key.Key_P, Qt.Key.Key_Left, Qt.Key.Key_P):
        QTest.keyClick(area, key)
        seen.append(area.verticalScrollBar().value())

    assert seen == [tops[1], tops[2], tops[1], tops[0], tops[0]]


def test_back_leads_to_the_top_of_the_page_that_is_begun(preview: PagePreview) -> None:
    preview.show_pdf(_pdf(4))
    area, desk = _bar(preview), _desk(preview)
    area.verticalScrollBar().setValue(desk.box(2).top() + 30)

    QTest.keyClick(area, Qt.Key.Key_P)

    assert area.verticalScrollBar().value() == desk.box(2).top()


def test_sixty_pages_fill_no_memory_however_far_one_scrolls(preview: PagePreview) -> None:
    preview.show_pdf(_pdf(60))
    area, desk = _bar(preview), _desk(preview)
    view = area.viewport().width() * area.viewport().height()
    for share in range(0, 101, 2):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() * share // 100)
        assert 0 < desk.pixels_held < 10 * view
    assert "Page 60 of 60" in _said(preview)


def test_scrolling_draws_what_comes_into_view_but_tells_of_no_new_page(
    preview: PagePreview, qtbot: QtBot
) -> None:
    preview.show_pdf(_pdf(9))
    desk = _desk(preview)
    (band,) = bands_of(desk.box(8).height(), at_most=2_000)
    assert not desk.has(8, band)
    with qtbot.assertNotEmitted(preview.renewed):
        QTest.keyClick(_bar(preview), Qt.Key.Key_End)
    assert desk.has(8, band)


def test_where_pixels_are_small_a_page_has_twice_as_many(look: Appearance, jobs: Jobs) -> None:
    pdf, desk = _pdf(1), PageDesk(look)
    desk.set_sheet_width(300)
    desk.lay_out([PageSize(595, 842)])
    drawing = PageDrawing(jobs, PagePictures(), desk)
    drawing.draw_anew(pdf, QRect(0, 0, 320, 500), 2.0)
    assert desk.pixels_held == 600 * 850
    desk.deleteLater()


def test_a_narrower_window_keeps_the_place(preview: PagePreview, qtbot: QtBot) -> None:
    preview.show_pdf(_pdf(4))
    preview.scroll_to(2, 0.6)
    area, desk = _bar(preview), _desk(preview)
    top = desk.place_at(QPoint(0, area.verticalScrollBar().value()))
    with qtbot.waitSignal(preview.drawn):
        preview.window().resize(460, 500)
    now = desk.place_at(QPoint(0, area.verticalScrollBar().value()))
    assert now.page == top.page
    assert now.share == pytest.approx(top.share, abs=0.01)
