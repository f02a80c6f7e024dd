"""The files of drafts: one's mail program can read them, for as long as it must and no longer.

They lie in a private folder of the profile, a folder for each letter, whatever is encrypted.
"""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.letters import Letter, LetterState
from consultant_app.folders import private_folder

FOLDER = "handed-over"


def folder_for(desk: Desk, letter: Letter) -> Path:
    """Return the private folder for the draft of LETTER, made if need be.

    Raises:
        OSError: the disk refused it.
    """
    folder = desk.profile / FOLDER
    for each in (folder, folder / str(letter.id)):
        if each.is_symlink():
            each.unlink()  # it would take the page to where other people or programs read
        private_folder(each)
    return folder / str(letter.id)


def sweep(desk: Desk) -> None:
    """Remove the files of drafts that nobody waits for any more."""
    folder = desk.profile / FOLDER
    if folder.is_symlink() or not folder.is_dir():
        return  # what lies behind a link is not ours
    with desk.store.reading() as tx:
        handed = tx.letters.in_states(LetterState.HANDED_TO_MAIL_PROGRAM)
    waiting = {str(letter.id) for letter in handed}
    for drafted in folder.iterdir():
        if drafted.name not in waiting:
            _remove(drafted)


def _remove(drafted: Path) -> None:
    if drafted.is_symlink() or not drafted.is_dir():
        with contextlib.suppress(OSError):
            drafted.unlink()
    else:
        shutil.rmtree(drafted, ignore_errors=True)
