"""The window speaks the language of the system, where its texts are translated."""

import subprocess
import sysconfig
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from consultant_app.resource_files import resource_path
from ui.window_language import speak


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with the German texts, packed as the program reads them."""
    tool = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    ts = resource_path("translations") / "consultant-app_de.ts"
    packed = tmp_path / "consultant-app_de.qm"
    subprocess.run([tool, "-silent", ts, "-qm", packed], check=True, capture_output=True)
    return tmp_path


def test_a_german_system_gets_a_german_window(qapp: QApplication, texts: Path) -> None:
    translator = speak(qapp, QLocale("de_AT"), texts)
    assert translator is not None
    assert QCoreApplication.translate("When", "Today") == "Heute"
    qapp.removeTranslator(translator)


def test_without_texts_in_its_language_the_window_speaks_english(
    qapp: QApplication, texts: Path
) -> None:
    assert speak(qapp, QLocale("fr_FR"), texts) is None
    assert QCoreApplication.translate("When", "Today") == "Today"
