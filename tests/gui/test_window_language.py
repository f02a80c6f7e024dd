"""The window speaks the language of the system, where its texts are translated."""

import os
import subprocess
import sys
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


@pytest.mark.parametrize(
    ("preferred", "today"),
    [
        pytest.param("en_GB:de", "Today", id="english-first"),
        pytest.param("de_AT:en_GB", "Heute", id="german-first"),
        pytest.param("fr:de:en", "Heute", id="german-before-english"),
        pytest.param("fr:en:de", "Today", id="english-before-german"),
    ],
)
def test_of_several_languages_the_first_that_the_window_speaks_counts(
    texts: Path, preferred: str, today: str
) -> None:
    """Whoever prefers English and reads German as well got a German window."""
    asked = (
        "import sys; from pathlib import Path;"
        "from PySide6.QtCore import QCoreApplication, QLocale;"
        "from PySide6.QtWidgets import QApplication; from ui.window_language import speak;"
        "app = QApplication([]); speak(app, QLocale.system(), Path(sys.argv[1]));"
        "print(QCoreApplication.translate('When', 'Today'))"
    )
    system = {"LANG": f"{preferred.split(':')[0]}.UTF-8", "LANGUAGE": preferred}
    said = subprocess.run(
        [sys.executable, "-c", asked, str(texts)],
        env=os.environ | system | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    )
    assert said.stdout.strip() == today


def test_without_texts_in_its_language_the_window_speaks_english(
    qapp: QApplication, texts: Path
) -> None:
    assert speak(qapp, QLocale("fr_FR"), texts) is None
    assert QCoreApplication.translate("When", "Today") == "Today"
