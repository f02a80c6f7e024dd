"""Files that go along with a page: looked at when they are chosen, read when the letter is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.attached_files import (
    LARGEST,
    AttachedFile,
    CannotAttach,
    WhyNotAttached,
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


def read_attached(desk: Desk, path: Path) -> Attachment:
    """Return the file PATH as it goes along.

    Raises:
        CannotAttach: it can't go, or is not there any more.
    """
    from consultant_app.mail.message import Attachment

    file = attached_file(desk, path)
    try:
        return Attachment(file_name=file.name, content=file.path.read_bytes())
    except OSError as error:
        raise CannotAttach(path, WhyNotAttached.UNREADABLE) from error
