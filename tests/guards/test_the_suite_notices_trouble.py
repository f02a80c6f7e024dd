"""The suite itself: trouble in a test fails it, and nothing of this machine gets in."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSIDE = """
import logging, os, pathlib, tempfile, warnings

def test_log_warning():
    logging.getLogger("ui.jobs").warning("the disk is full")

def test_library_error():
    logging.getLogger("PIL.Image").error("broken")

def test_expected_log(logged_trouble):
    logging.getLogger("ui.jobs").warning("the disk is full")
    assert [record.getMessage() for record in logged_trouble] == ["the disk is full"]
    logged_trouble.clear()

def test_python_warning():
    warnings.warn("old", DeprecationWarning)

def test_qt_warning(qapp):
    from PySide6.QtCore import qWarning
    qWarning("a layout has two parents")

def test_window_opens_quietly(qtbot):
    from PySide6.QtWidgets import QLabel
    label = QLabel("Hello")
    qtbot.addWidget(label)
    with qtbot.waitExposed(label):
        label.show()

def test_machine_stays_out():
    home = pathlib.Path.home()
    assert list(home.glob("*.*")) == []
    assert str(home).startswith(os.path.realpath(tempfile.gettempdir()))
    assert "CONSULTANT_APP_PROFILE" not in os.environ
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert os.environ["TZ"] == "Europe/London"
"""


def test_trouble_fails_a_test_and_the_machine_stays_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "test_inside.py").write_text(INSIDE, encoding="utf-8")
    monkeypatch.setenv("CONSULTANT_APP_PROFILE", "/home/somebody/profile")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "tests"))
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "-p", "conftest"]
    command += ["-p", "no:cacheprovider", "-q", "-rA", "--basetemp", str(tmp_path / "temp")]

    told = subprocess.run(
        [*command, str(tmp_path)], capture_output=True, text=True, check=False, cwd=ROOT
    )

    ended = {
        line.split("::")[1].split(" ")[0]: line.split(" ")[0]
        for line in told.stdout.splitlines()
        if line.startswith(("PASSED", "FAILED", "ERROR")) and "::" in line
    }
    assert ended == {
        "test_log_warning": "ERROR",
        "test_library_error": "ERROR",
        "test_expected_log": "PASSED",
        "test_python_warning": "FAILED",
        "test_qt_warning": "FAILED",
        "test_window_opens_quietly": "PASSED",
        "test_machine_stays_out": "PASSED",
    }, told.stdout
