"""Every text that the window marks for translation is gathered, however it is marked."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import translations
from checkout import ROOT


@pytest.fixture
def window(tmp_path: Path) -> Path:
    """A module with a text of each kind."""
    file = tmp_path / "window.py"
    file.write_text(
        """
from PySide6.QtCore import QCoreApplication

_WHY = "since it rains"
_NAMES = {1: "one", 2: "two"}

class Page:
    def fill(self, many):
        self.tr("Go on")
        self.tr("The longer "
                "sentence")
        self.tr("Visits" if many else "Visit")
        print("not for people")

def shown(name):
    tr = QCoreApplication.translate
    tr("Findings", "A long sentence")
    QCoreApplication.translate("Changes", _NAMES[name])
    return _tr(_WHY) + _tr("Say \\"hello\\"")

def _tr(text):
    return QCoreApplication.translate("Window", text)
""",
        encoding="utf-8",
    )
    return file


def test_each_way_of_marking_is_understood(window: Path) -> None:
    assert translations.texts_in(window) == {
        ("Page", "Go on"),
        ("Page", "The longer sentence"),
        ("Page", "Visits"),
        ("Page", "Visit"),
        ("Findings", "A long sentence"),
        ("Changes", "one"),
        ("Changes", "two"),
        ("Window", "since it rains"),
        ("Window", 'Say "hello"'),
    }


def test_what_a_translator_wrote_stays_and_reaches_the_program(
    window: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ui").mkdir()
    window.rename(tmp_path / "ui" / "window.py")
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path / "translations")
    translations.update()
    ts = tmp_path / "translations" / "consultant-app_de.ts"
    _translate(ts, 'Say "hello"', "Sag hallo")

    translations.update()

    assert _said_in_german(ts.with_suffix(".qm"), "Window", 'Say "hello"') == "Sag hallo"


def test_the_windows_own_texts_are_among_them() -> None:
    texts = {text for file in (ROOT / "ui").rglob("*.py") for text in translations.texts_in(file)}

    assert {("Sidebar", "Today"), ("Changes", "visit started"), ("Commands", "Back")} <= texts


def _translate(ts: Path, source: str, words: str) -> None:
    tree = ET.parse(ts)
    (message,) = [m for m in tree.iter("message") if m.findtext("source") == source]
    translation = message.find("translation")
    assert translation is not None
    translation.attrib.clear()
    translation.text = words
    tree.write(ts, encoding="utf-8", xml_declaration=True)


def _said_in_german(qm: Path, context: str, source: str) -> str:
    ask = (
        "import sys; from PySide6.QtCore import QTranslator; t = QTranslator();"
        "assert t.load(sys.argv[1]); print(t.translate(sys.argv[2], sys.argv[3]))"
    )
    command = [sys.executable, "-c", ask, str(qm), context, source]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def test_setup_packs_what_is_translated_and_only_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(ROOT / "resources" / "translations" / "consultant-app_de.ts", tmp_path)
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path)

    assert translations.pack() == [tmp_path / "consultant-app_de.qm"]
    assert (tmp_path / "consultant-app_de.qm").stat().st_size > 10_000
    assert translations.pack() == []
