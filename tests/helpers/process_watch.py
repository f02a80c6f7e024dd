"""Looks at what everybody at this computer may see of a program while it runs: argv, environment.

Also at what it opens of files: those below folders that are named.
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from helpers.left_secrets import MARKS

_PROC = Path("/proc")
_EVERY_S = 0.01


class Watch:
    """What was seen of a process and of all that it started."""

    def __init__(self, pid: int) -> None:
        self.looked: dict[int, str] = {}
        """By its number, what each process was started with."""
        self.found: set[str] = set()
        """Where a secret stood: the process and the file of /proc."""
        self._pid = pid
        self._known = {pid}

    def look(self, marks: Sequence[bytes]) -> None:
        """Look once at all of them; what has ended meanwhile shows nothing."""
        self._known |= _descendants(self._known)
        for pid in self._known:
            for name in ("cmdline", "environ"):
                try:
                    data = (_PROC / str(pid) / name).read_bytes()
                except OSError:
                    continue
                if name == "cmdline" and data:
                    self.looked[pid] = data.replace(b"\0", b" ").decode(errors="replace")
                if any(mark in data for mark in marks):
                    self.found.add(f"{name} of {self.looked.get(pid, pid)}")


@contextmanager
def watching(pid: int, marks: Sequence[bytes] = MARKS) -> Iterator[Watch]:
    """Look again and again at the process PID and what it starts, until the block ends."""
    watch, stop = Watch(pid), threading.Event()

    def go_on_looking() -> None:
        while not stop.wait(_EVERY_S):
            watch.look(marks)

    thread = threading.Thread(target=go_on_looking)
    thread.start()
    try:
        yield watch
        watch.look(marks)
    finally:
        stop.set()
        thread.join()


def _descendants(known: set[int]) -> set[int]:
    """Return the processes that one of those KNOWN has started."""
    found: set[int] = set()
    for folder in _PROC.iterdir():
        if not folder.name.isdigit():
            continue
        try:
            # The name before it stands in brackets, and may hold anything.
            after_name = (folder / "stat").read_text(errors="replace").rpartition(")")[2]
        except OSError:
            continue
        if int(after_name.split()[1]) in known:
            found.add(int(folder.name))
    return found
