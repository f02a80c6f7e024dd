"""Files that go along with a page: looked at when they are chosen, read when the letter is made."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from consultant_app.desk import Desk
from consultant_app.domain.attached_files import (
    LARGEST,
    AttachedFile,
    CannotAttach,
    WhyNotAttached,
    check_together,
)
from consultant_app.domain.problems import AmongOwnFiles

if TYPE_CHECKING:
    from consultant_app.mail.message import Attachment


def attached_file(desk: Desk, path: Path) -> AttachedFile:
    """Look at the file PATH, which is to go along with a page.

    Raises:
        CannotAttach: it is one of the program's own, or none that could go.
    """
    from consultant_app.storage.backup import SUFFIX
    from consultant_app.storage.own_ground import check_outside

    try:
        check_outside(desk.profile, path)
        if path.suffix.casefold() == SUFFIX:  # all clients lie in it, wherever it was put
            raise CannotAttach(path, WhyNotAttached.OWN_FILE)
        if not path.is_file():  # a folder, a pipe that never ends, nothing at all
            raise CannotAttach(path, WhyNotAttached.NO_FILE)
        size = path.stat().st_size
    except AmongOwnFiles as problem:
        raise CannotAttach(path, WhyNotAttached.OWN_FILE) from problem
    except OSError as error:
        raise CannotAttach(path, WhyNotAttached.UNREADABLE) from error
    if not size:
        raise CannotAttach(path, WhyNotAttached.EMPTY)
    if size > LARGEST:
        raise CannotAttach(path, WhyNotAttached.TOO_LARGE)
    return AttachedFile(path=path, size=size)


def read_attached(desk: Desk, paths: Sequence[Path]) -> tuple[Attachment, ...]:
    """Return the files PATHS as they go along.

    Raises:
        CannotAttach: one can't go, is not there any more, or is being written just now.
    """
    from consultant_app.mail.message import Attachment

    files = [attached_file(desk, path) for path in paths]
    check_together(files)
    return tuple(Attachment(file_name=file.name, content=_content(desk, file)) for file in files)


def _content(desk: Desk, file: AttachedFile) -> bytes:
    """Return what is in FILE, if what was opened is still what was looked at."""
    path = file.path
    try:
        with _opened(path) as opened:
            is_it = attached_file(desk, path) == file and _is_behind(path, opened)
            content = opened.read(file.size + 1) if is_it else b""
    except OSError as error:
        raise CannotAttach(path, WhyNotAttached.UNREADABLE) from error
    if len(content) != file.size:
        raise CannotAttach(path, WhyNotAttached.CHANGED)
    return content


def _opened(path: Path) -> BinaryIO:
    # A pipe that takes the place of the file meanwhile would keep whoever opens it for ever.
    at_once = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, os.O_RDONLY | at_once), "rb")


def _is_behind(path: Path, opened: BinaryIO) -> bool:
    return os.path.samestat(os.fstat(opened.fileno()), path.stat())
