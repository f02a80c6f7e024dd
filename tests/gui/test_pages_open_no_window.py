"""Building a page shows no window of its own: it would flash, and take the keyboard away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk, close_desk
from consultant_app.domain.capture import read_line
from consultant_app.domain.ids import VisitId
from consultant_app.workflows import finish_visit, record_entry, run_visit
from helpers.hands import focused
from helpers.office import hartley, opened, with_business
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow
from ui.navigation import PlaceName


class Windows(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            inside = [child.objectName() for child in watched.findChildren(QWidget)]
            self.shown.append(f"{type(watched).__name__} with {[name for name in inside if name]}")
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    watching = Windows()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    open_now = opened(tmp_path / "profile")
    yield open_now
    close_desk(open_now)


@pytest.fixture
def window(qtbot: QtBot, look: Appearance, jobs: Jobs, desk: Desk) -> Iterator[MainWindow]:
    """The main window, without a desk."""
    main = MainWindow(look, jobs, desk.profile)
    qtbot.addWidget(main)
    with qtbot.waitActive(main):
        main.show()
        main.activateWindow()
    yield main
    main.close()


def visit_with_everything(desk: Desk) -> VisitId:
    """Note one of each kind at Hartley & Rowe."""
    visit_id = run_visit.start_visit(desk, hartley(desk).id).id
    for line in (
        '"It is slow"',
        "Updated router firmware",
        "! Call Tom, 20 Nov",
        "+ Cable",
        "// x",
    ):
        record_entry.note_entry(desk, visit_id, read_line(line, today=desk.today()))
    return visit_id


def test_the_first_run_opens_no_window_beside_the_main_one(
    window: MainWindow, desk: Desk, windows: Windows
) -> None:
    window.attach(desk)
    QApplication.processEvents()

    assert windows.shown == []
    assert focused().objectName() == "first-person"


@pytest.mark.parametrize(
    "place",
    [
        PlaceName.TODAY,
        PlaceName.CLIENTS,
        PlaceName.VISITS,
        PlaceName.TIME,
        PlaceName.SETTINGS,
    ],
)
def test_a_page_opens_no_window_beside_the_main_one(
    window: MainWindow, desk: Desk, windows: Windows, place: PlaceName
) -> None:
    with_business(desk)
    visit_with_everything(desk)
    window.attach(desk)

    window.navigation.go(place)
    QApplication.processEvents()

    assert windows.shown == []


def test_visit_and_wrap_up_open_no_window_beside_the_main_one(
    window: MainWindow, desk: Desk, windows: Windows
) -> None:
    with_business(desk)
    visit_id = visit_with_everything(desk)
    window.attach(desk)

    window.navigation.open_visit(visit_id)
    QApplication.processEvents()
    assert windows.shown == []

    finish_visit.finish_visit(desk, visit_id)
    window.navigation.open_wrap_up(visit_id)
    QApplication.processEvents()
    assert windows.shown == []
