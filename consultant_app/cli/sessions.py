"""Open the profile for one command: its folder, its log, its clock, its lock."""

from __future__ import annotations

import logging
import os
from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.cli.output import complain
from consultant_app.clock import clock_from_environment
from consultant_app.domain.problems import DiskRefused, Problem, ProfileMissing
from consultant_app.folders import folder_of_profile, keep_new_files_private, profile_folder
from consultant_app.logs import log_kept_in
from consultant_app.shared_places import shared_with

if TYPE_CHECKING:
    from consultant_app.desk import Desk

log = logging.getLogger(__name__)


def folder_of(arguments: Namespace, *, made: bool = True) -> Path:
    """Return the folder of the profile that ARGUMENTS name, MADE if need be.

    Raises:
        ProfileMissing: the folder around it is not there; it is not made.
        DiskRefused: it can't be made or entered.
    """
    keep_new_files_private()
    chosen: Path | None = getattr(arguments, "profile", None)
    try:
        return profile_folder(chosen) if made else folder_of_profile(chosen)
    except FileNotFoundError as error:
        raise ProfileMissing(Path(error.filename or chosen or "")) from error
    except FileExistsError as error:
        raise DiskRefused(Path(error.filename), "it is a file, not a folder") from error
    except OSError as error:
        raise DiskRefused(Path(chosen or ""), error.strerror or "not permitted") from error


@contextmanager
def open_profile(arguments: Namespace, *, writing: bool) -> Iterator[Desk]:
    """Give the desk of the profile that ARGUMENTS name, for the length of one command.

    Raises:
        ProfileInUse: WRITING, and the window or another command has it open.
    """
    from consultant_app.desk import close_desk, open_desk

    folder = folder_of(arguments)
    with ExitStack() as stack:
        _keep_log(stack, folder, verbose=getattr(arguments, "verbose", False))
        desk = open_desk(folder, clock=clock_from_environment(), writing=writing)
        stack.callback(close_desk, desk)
        if writing:
            _warn_if_shared(folder)
        log.info("Command %s", arguments.command)
        try:
            yield desk
        except (Problem, OSError):
            raise
        except Exception:
            log.exception("Command %s failed", arguments.command)  # while there is a log
            raise


def _warn_if_shared(folder: Path) -> None:
    """Tell who writes to FOLDER how to move it, if another program or computer does so, too."""
    who = shared_with(folder)
    if who:
        complain(
            f"{folder} is shared with {who}, which can lose what is saved here. To move it: "
            "`consultant-app backup FILE`, then `consultant-app --profile NEW-FOLDER restore FILE`."
        )


def _keep_log(stack: ExitStack, folder: Path, *, verbose: bool) -> None:
    """Keep a log if the folder lets us: a profile that can only be read is read without one."""
    if os.access(folder, os.W_OK):
        stack.enter_context(log_kept_in(folder, name="command", verbose=verbose))
