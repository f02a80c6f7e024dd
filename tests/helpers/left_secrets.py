"""Looks for secrets of the tests in whatever the program has written, pages unpacked."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pikepdf

from helpers.paper_reader import opened, streams, words_on_pages

MARKS = (b"marker-of-", b"marker of ")
"""How every password and token of a test begins that must be found nowhere in plain."""

_PIECE = 1 << 20
_OVERLAP = 64
_PDF = b"%PDF"


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
                if piece.startswith(_PDF):
                    yield from _unpacked(path.read_bytes())
                yield end + piece
                end = piece[-_OVERLAP:]
    except OSError:
        return


def _unpacked(data: bytes) -> Iterator[bytes]:
    """Yield what is packed in DATA, if it is a PDF: its streams, and its words as a reader does."""
    if not data.startswith(_PDF):
        return
    with suppress(pikepdf.PdfError), opened(data) as document:
        yield from streams(document)
    yield from words_on_pages(data)
