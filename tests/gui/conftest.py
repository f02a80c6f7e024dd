"""The look, the jobs and a window, for tests of widgets."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
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
