"""Where the page is saved: Documents at first, then the folder used last."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.last_folders import LastFolders
from ui.pages.wrap_up.files import ask_where_to_save


def test_the_page_goes_to_documents_at_first_and_then_where_one_went_last(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It began wherever the program happened to be started."""
    documents, letters = tmp_path / "Documents", tmp_path / "letters"
    for folder in (documents, letters):
        folder.mkdir()
    began: list[Path] = []

    def choose(_over: QWidget, _title: str, begin: str, _kinds: str) -> tuple[str, str]:
        began.append(Path(begin))
        return str(letters / "page"), ""

    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(documents))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window = QWidget()
    qtbot.addWidget(window)
    for _ in range(2):
        saved = ask_where_to_save(LastFolders(tmp_path), window, "For Mrs Rowe.pdf")
        assert saved == letters / "page.pdf"
    assert began == [documents / "For Mrs Rowe.pdf", letters / "For Mrs Rowe.pdf"]
