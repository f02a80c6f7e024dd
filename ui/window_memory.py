"""Where the window stood and how big it was, remembered for each screen."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ui.screens import screen_of

_FILE = "window.ini"
_LAST = "last"
_PLACES = "places"
_TOLD = "told"
_USUAL = (1320, 860)
_MAXIMISED_BELOW = 1440


class WindowMemory:
    """Kept beside the database, not in it: the window is there before the database is open."""

    def __init__(self, profile: Path) -> None:
        """Read what was remembered in PROFILE; nothing is written before `keep`."""
        self._kept = QSettings(str(profile / _FILE), QSettings.Format.IniFormat)

    def restore(self, window: QWidget) -> None:
        """Give WINDOW the place it had on the screen where it was last; else the usual size."""
        last = self._kept.value(_LAST)
        screens = {_key(screen): screen for screen in QGuiApplication.screens()}
        key = last if last in screens else _key(screen_of(window))
        place = self._kept.value(f"{_PLACES}/{key}")
        if not (isinstance(place, QByteArray) and window.restoreGeometry(place)):
            _size_up(window)

    def keep(self, window: QWidget) -> None:
        """Remember where WINDOW is now."""
        key = _key(screen_of(window))
        self._kept.setValue(_LAST, key)
        self._kept.setValue(f"{_PLACES}/{key}", window.saveGeometry())
        self._kept.sync()

    def first_time(self, what: str) -> bool:
        """Tell whether WHAT happens for the first time, and remember that it did."""
        key = f"{_TOLD}/{what}"
        first = self._kept.value(key) is None
        if first:
            self._kept.setValue(key, 1)
        return first


def _size_up(window: QWidget) -> None:
    window.resize(*_USUAL)
    if screen_of(window).availableGeometry().width() < _MAXIMISED_BELOW:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _key(screen: QScreen) -> str:
    """Return the name of a screen with its size: the laptop's own and the one on the desk."""
    name = "".join(c if c.isalnum() else "-" for c in screen.name())
    return f"{name}-{screen.size().width()}x{screen.size().height()}"
