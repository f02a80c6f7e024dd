"""Where a page is saved, and opening it: the system's own dialog and its own programs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.last_folders import LastFolders, Location

ChooseFile = Callable[[QWidget, str], Path | None]
"""Asks over a window where to save a file of that name; None where nothing was chosen."""

OpenFile = Callable[[Path], bool]
"""Opens a file that we wrote; tells whether the system knew how."""

_SUFFIX = ".pdf"
_PAGES = "pages"


def ask_where_to_save(folders: LastFolders, over: QWidget, name: str) -> Path | None:
    """Ask with the system's dialog where to save the file NAME; FOLDERS know where it was last."""
    folder = folders.begin(_PAGES, Location.DocumentsLocation)
    title = QCoreApplication.translate("Files", "Save the page")
    kinds = QCoreApplication.translate("Files", "PDF files (*.pdf)")
    chosen, _ = QFileDialog.getSaveFileName(over, title, str(Path(folder) / name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    folders.note(_PAGES, path)
    return path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)


def open_in_system(file: Path) -> bool:
    """Open FILE in the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
