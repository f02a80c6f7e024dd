"""A file that goes along with a page: what it is, how large it is, and why one may not."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from consultant_app.domain.letters import LARGE
from consultant_app.domain.problems import Problem

LARGEST = 50_000_000
"""Bytes of all files together; no common mail server takes a letter with more."""

_TRAVELS_AS = 1.37  # base64 with its line ends, measured


class WhyNotAttached(StrEnum):
    """Why a file can't go along."""

    OWN_FILE = "own-file"
    NO_FILE = "no-file"
    EMPTY = "empty"
    TOO_LARGE = "too-large"
    TOGETHER = "together-too-large"
    CHANGED = "changed"
    UNREADABLE = "unreadable"


class CannotAttach(Problem):
    """A file can't go along with a page; nothing was done."""

    path: Path
    why: WhyNotAttached


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedFile:
    """A file that was chosen to go along, as it was then; `size` is in bytes."""

    path: Path
    size: int

    @property
    def name(self) -> str:
        """The name that the reader sees."""
        return self.path.name

    @property
    def kind(self) -> str:
        """What the end of its name says of it: "XLSX"; empty where it says nothing."""
        return self.path.suffix.removeprefix(".").upper()


def check_together(files: Iterable[AttachedFile]) -> None:
    """Refuse the first of FILES with which a letter would be too large for any server.

    Raises:
        CannotAttach: there is one.
    """
    total = 0
    for file in files:
        total += file.size
        if total > LARGEST:
            raise CannotAttach(file.path, WhyNotAttached.TOGETHER)


def travels_as(*sizes: int) -> int:
    """Return about how many bytes a letter with files of SIZES, in bytes, is on its way."""
    return round(sum(sizes) * _TRAVELS_AS)


def is_large(*sizes: int) -> bool:
    """Tell whether a letter with files of SIZES, in bytes, is more than some servers take."""
    return travels_as(*sizes) > LARGE
