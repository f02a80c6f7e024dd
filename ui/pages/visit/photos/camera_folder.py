"""The folder that the phone copies to: new pictures in it are offered, never taken.

The system tells of changes; what is in the folder is looked up beside the window, since a folder
on a phone or a network may be slow to answer.
"""

import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from ui.jobs import Jobs
from ui.pages.visit.photos.picture_files import SUFFIXES

_SETTLE_MS = 400

Seen = Mapping[str, tuple[int, float]]
"""Size in bytes and moment of the last change of each picture, by its path."""


class CameraFolder(QObject):
    """Watches one folder. `offered` carries the files that are new, the oldest first.

    New is what was changed since the visit began, or came after the first look. A file is offered
    once it has stopped growing.
    """

    offered = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._jobs = jobs
        self._folder = ""
        self._since = 0.0
        self._before: Seen | None = None
        self._old: set[str] = set()
        self._done: set[str] = set()
        self._shown: tuple[Path, ...] = ()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look_soon)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLE_MS)
        self._soon.timeout.connect(self.look)

    @property
    def files(self) -> tuple[Path, ...]:
        """What is offered now."""
        return self._shown

    def watch(self, folder: str, *, since: float) -> None:
        """Watch FOLDER from now on; SINCE is when the visit began, in seconds since 1970."""
        if (folder, since) != (self._folder, self._since):
            self.stop()
            self._folder, self._since = folder, since
        self.look()

    def stop(self) -> None:
        """Watch nothing, and offer nothing."""
        for path in self._watcher.directories():
            self._watcher.removePath(path)
        self._soon.stop()
        self._folder, self._before = "", None
        self._old.clear()
        self._show(())

    def settle(self) -> None:
        """What is offered was added, or is not wanted: offer it no more."""
        self._done |= {str(path) for path in self._shown}
        self._show(())

    def look(self) -> None:
        """See what is in the folder; a folder that is gone is fine."""
        if self._folder:
            self._jobs.run(partial(pictures_in, self._folder), partial(self._on_seen, self._folder))

    def _look_soon(self, _folder: str) -> None:
        self._soon.start()

    def _on_seen(self, folder: str, seen: Seen | None) -> None:
        if folder != self._folder or seen is None:
            return
        if folder not in self._watcher.directories():
            self._watcher.addPath(folder)
        first, before = self._before is None, self._before or {}
        if first:
            self._old = {path for path, (_size, at) in seen.items() if at < self._since}
        self._before = seen
        new = [path for path in seen if path not in self._old | self._done]
        still = [path for path in new if first or before.get(path) == seen[path]]
        self._show(tuple(Path(path) for path in sorted(still, key=lambda p: (seen[p][1], p))))
        if len(still) < len(new):
            self._soon.start()

    def _show(self, files: tuple[Path, ...]) -> None:
        if files != self._shown:
            self._shown = files
            self.offered.emit(files)


def pictures_in(folder: str) -> Seen | None:
    """Return the pictures in FOLDER, None if there is no such folder or it gives no answer."""
    found: dict[str, tuple[int, float]] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if Path(entry.name).suffix.lower() in SUFFIXES and entry.is_file():
                    facts = entry.stat()
                    found[entry.path] = (facts.st_size, facts.st_mtime)
    except OSError:
        return None
    return found
