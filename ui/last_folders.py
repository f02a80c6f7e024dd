"""Where a file dialog begins: where it was left, else where such files usually lie."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

Location = QStandardPaths.StandardLocation

_FILE = "window.ini"
_FOLDERS = "folders"


class LastFolders:
    """Kept beside the database, with the places of the window: they belong to this computer."""

    def __init__(self, profile: Path) -> None:
        """Read what was remembered in PROFILE; nothing is written before `note`."""
        self._kept = QSettings(str(profile / _FILE), QSettings.Format.IniFormat)

    def begin(self, purpose: str, usual: Location = Location.PicturesLocation) -> str:
        """Return the folder where a file was last chosen for PURPOSE, else the USUAL one."""
        kept = str(self._kept.value(f"{_FOLDERS}/{purpose}", ""))
        usually = QStandardPaths.writableLocation(usual)
        there = (folder for folder in (kept, usually) if folder and Path(folder).is_dir())
        return next(there, str(Path.home()))

    def note(self, purpose: str, file: Path) -> None:
        """Remember that FILE was chosen for PURPOSE."""
        self._kept.setValue(f"{_FOLDERS}/{purpose}", str(file.parent))
        self._kept.sync()
