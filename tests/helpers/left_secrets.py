"""Looks for secrets of the tests in whatever the program has written."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

MARKS = (b"marker-of-", b"marker of ")
"""How every password and token of a test begins that must be found nowhere in plain."""

_PIECE = 1 << 20
_OVERLAP = 64


def files_with(folder: Path, marks: Sequence[bytes] = MARKS) -> list[Path]:
    """Return the files below FOLDER that hold one of MARKS, by name or in their bytes."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if _names(path, marks) or _holds(path, marks)]


def _names(path: Path, marks: Sequence[bytes]) -> bool:
    return any(mark in os.fsencode(path.name) for mark in marks)


def _holds(path: Path, marks: Sequence[bytes]) -> bool:
    return any(mark in piece for piece in _pieces(path) for mark in marks)


def _pieces(path: Path) -> Iterator[bytes]:
    """Read the file in pieces that overlap; what is gone meanwhile holds nothing."""
    end = b""
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                yield end + piece
                end = piece[-_OVERLAP:]
    except OSError:
        return
