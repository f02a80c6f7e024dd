"""The first window shows Today before anything heavy is loaded; each of these takes its time."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from consultant_app.desk import close_desk
from helpers.office import hartley, opened, with_business

HEAVY = (
    *("sqlalchemy", "alembic", "reportlab", "uharfbuzz", "pypdfium2", "PIL", "keyring", "smtplib"),
    *("babel", "rapidfuzz", "filelock", "consultant_app.language", "consultant_app.reports"),
    *("consultant_app.exchange", "consultant_app.storage.store"),
)
FIRST_WINDOW = """
import json, sys
from pathlib import Path

import ui.app
from PySide6.QtWidgets import QApplication
from consultant_app.clock import clock_from_environment
from consultant_app.resource_files import resource_root
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow
from ui.pages.today.view import TodayView

app = QApplication([])
window = MainWindow(Appearance(app, resource_root()), Jobs(), Path(sys.argv[1]))
window.first_look(clock_from_environment())
window.show()
picture = window.grab()
today = window.findChild(TodayView)
seen = today is not None and today.isVisible() and not picture.isNull()
print(json.dumps({"today": seen, "modules": sorted(sys.modules)}))
"""


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with a visit planned for today."""
    desk = opened(tmp_path / "profile")
    with_business(desk)
    hartley(desk)
    close_desk(desk)
    return desk.profile


def test_today_is_painted_before_anything_heavy_is_loaded(profile: Path) -> None:
    process = subprocess.run(
        [sys.executable, "-c", FIRST_WINDOW, str(profile)],
        capture_output=True,
        check=True,
        text=True,
    )

    told = json.loads(process.stdout)
    assert told["today"]
    loaded = set(told["modules"])
    assert {"ui.pages.today.view", "consultant_app.storage.first_look"} <= loaded
    assert loaded & set(HEAVY) == set()
