"""The look, the jobs and a window, for tests of widgets."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.resource_files import resource_root
from helpers.at_once import AtOnce
from ui.jobs import Jobs
from ui.look.appearance import Appearance


@pytest.fixture
def look(qapp: QApplication, qtbot: QtBot) -> Iterator[Appearance]:
    """The look of the program, light and at the usual text size."""
    appearance = Appearance(qapp, resource_root())
    yield appearance
    appearance.deleteLater()


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    """Jobs that run at once, where they are started."""
    at_once = Jobs(AtOnce())
    yield at_once
    at_once.close()


Stage = Callable[[QWidget], QWidget]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    """Show a widget in an active window beside a place named "elsewhere", and give it the focus."""
    windows: list[QWidget] = []

    def show(widget: QWidget) -> QWidget:
        window, elsewhere = QWidget(), QWidget()
        elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        elsewhere.setObjectName("elsewhere")
        box = QVBoxLayout(window)
        box.addWidget(widget)
        box.addWidget(elsewhere)
        window.resize(700, 500)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        widget.setFocus()
        return window

    yield show
    windows.clear()
