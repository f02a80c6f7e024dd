"""The screen outlives the dialogs that ask for it."""

import subprocess
import sys
from pathlib import Path

from helpers.headless import ROOT

# In a process of its own: when it goes wrong, the process breaks down.
_QUESTIONS = """
import gc
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from consultant_app.resource_files import resource_root
from ui.dialogs.question import Question
from ui.look.appearance import Appearance

app = QApplication([])
look = Appearance(app, resource_root())
window = QWidget()
window.show()
for _ in range(5):
    question = Question(look, "Stop?", act="Stop", leave="Go on", parent=window)
    QTimer.singleShot(0, question.accept)
    question.exec()
    del question
    gc.collect()
assert QGuiApplication.screenAt(window.pos()) is not None
"""


def test_a_dialog_that_is_done_takes_no_screen_with_it() -> None:
    """A few seconds after the first dialog the window broke down on a real screen."""
    done = subprocess.run(
        [sys.executable, "-c", _QUESTIONS], capture_output=True, text=True, timeout=60, cwd=ROOT
    )

    assert done.returncode == 0, done.stderr


def test_no_widget_is_asked_for_its_screen() -> None:
    """PySide takes the screen for the widget's child; `screen_of` asks in another way."""
    sources = {path: path.read_text(encoding="utf-8") for path in Path(ROOT, "ui").rglob("*.py")}
    asking = [path.name for path, text in sources.items() if ".screen()." in text]

    assert sources
    assert asking == []
