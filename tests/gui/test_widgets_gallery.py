"""One of every widget: looked at in each look, and walked through for what holds for all."""

import os
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from consultant_app.domain.settings import Look
from helpers.gallery import gallery
from ui.jobs import Jobs
from ui.look.appearance import Appearance

OUTPUT = Path(__file__).resolve().parents[2] / "test-output" / "gallery"


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """A page that stands for the customer's."""
    written = BytesIO()
    page = Canvas(written, pagesize=(595, 842))
    for line in range(30):
        page.drawString(60, 780 - 20 * line, "Your printer no longer asks for a password.")
    page.save()
    return written.getvalue()


@pytest.fixture
def window(look: Appearance, jobs: Jobs, pdf: bytes, qtbot: QtBot) -> QWidget:
    """The gallery, shown."""
    made = gallery(look, jobs, pdf)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize(
    ("choice", "text_size"),
    [(Look.LIGHT, 100), (Look.DARK, 100), (Look.LIGHT, 130), (Look.LIGHT, 90)],
    ids=["light", "dark", "light-130", "light-90"],
)
def test_every_look_paints_its_own_ground_and_text(
    window: QWidget, look: Appearance, choice: Look, text_size: int
) -> None:
    look.choose(choice, text_size=text_size, less_motion=True)
    QApplication.processEvents()  # the new sizes are laid out
    picture = window.grab().toImage()
    OUTPUT.mkdir(parents=True, exist_ok=True)
    assert picture.save(os.fspath(OUTPUT / f"{choice.value}-{text_size}.png"))
    shown = {picture.pixelColor(x, y).name() for x in range(0, 1366, 5) for y in range(0, 900, 5)}
    tokens = look.tokens
    for colour in (tokens.canvas, tokens.surface, tokens.sidebar, tokens.bar, tokens.paper):
        assert QColor(colour).name() in shown


def test_all_labels_show_plain_text(window: QWidget) -> None:
    labels = window.findChildren(QLabel)
    rich = [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText]
    assert len(labels) > 30
    assert rich == []


def test_everything_that_takes_the_focus_has_a_name(window: QWidget) -> None:
    focusable = [w for w in window.findChildren(QWidget) if _takes_the_focus(w)]
    nameless = [type(w).__name__ for w in focusable if not _spoken_name(w)]
    assert len(focusable) > 30
    assert nameless == []


def test_every_target_is_big_enough_to_hit(window: QWidget) -> None:
    small = {
        f"{type(w).__name__} {w.accessibleName()}": (w.width(), w.height())
        for w in window.findChildren(QWidget)
        if _takes_the_focus(w) and min(w.width(), w.height()) < 24
    }
    assert small == {}


def test_making_widgets_opens_no_window_by_the_way(
    look: Appearance, jobs: Jobs, pdf: bytes, qapp: QApplication, qtbot: QtBot
) -> None:
    opened = _Opened()
    qapp.installEventFilter(opened)
    qtbot.addWidget(gallery(look, jobs, pdf))
    qapp.removeEventFilter(opened)
    assert opened.names == []


class _Opened(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def _takes_the_focus(widget: QWidget) -> bool:
    inner = isinstance(widget.parentWidget(), QAbstractScrollArea | QLineEdit)
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return widget.isVisible() and by_tab and not inner


def _spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""
