"""What the world did: problems that carry facts, not sentences. `ui` and `cli` word them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import dataclass_transform

from consultant_app.domain.changes import What
from consultant_app.domain.letters import LetterState


@dataclass_transform(eq_default=False)
class Problem(Exception):
    """Base of everything that is neither the user's typing nor our bug.

    Each kind is a class that names its facts, like the fields of a dataclass, and is made with
    them; two problems are the same only if they are one.
    """

    def __init_subclass__(cls) -> None:
        """Make a dataclass of the new kind."""
        super().__init_subclass__()
        dataclass(eq=False)(cls)


class NotFound(Problem):
    """No such record. `nearest` are names that were probably meant."""

    kind: str
    wanted: str
    nearest: tuple[str, ...] = ()


class NothingToUndo(Problem):
    """Nothing was done that could be taken back."""


class NothingToRedo(Problem):
    """Nothing was taken back that could be done again."""


class ChangedSince(Problem):
    """An undo found its rows changed by somebody else; nothing was done, nor will it be.

    `what` can't be taken back, or done again; `before_it` is what the next undo or redo acts on.
    """

    what: What | None = None
    before_it: What | None = None


class PageWentOut(Problem):
    """An undo came to what an issued page was made of; nothing was done, nor will it be.

    `day` is that of the visit; `before_it` is what the next undo acts on.
    """

    day: date
    before_it: What | None = None


class NotToldThere(Problem):
    """A visit can't be told on the page of another: it was handed over, say. `day` is its own."""

    day: date


class MadeByNewerVersion(Problem):
    """The database was made by a newer version; it was not touched."""

    path: Path
    found: int
    known: int


class NotOurDatabase(Problem):
    """The file is no database of ours, or it is damaged; it was not touched."""

    path: Path
    why: str


class ProfileInUse(Problem):
    """Another window or command may write to this profile now."""

    path: Path
    holder: str


class ProfileNotEmpty(Problem):
    """Sample data only go into an empty profile."""

    path: Path


class ProfileMissing(Problem):
    """The folder that was asked for is not there."""

    path: Path


class DiskRefused(Problem):
    """The disk did not take it: full, read-only or failing."""

    path: Path
    why: str


class AmongOwnFiles(DiskRefused):
    """Where the consultant wanted a file lie the program's own; nothing was written."""

    why: str = "it is a place of the program itself"


class PlaceNotFree(DiskRefused):
    """Where the consultant wanted a new folder is something already, or none can be made."""


class FileThere(DiskRefused):
    """Where the consultant wanted a file is one already, and nobody said that it may go."""

    why: str = "a file of that name is there"


class LinesChanged(Problem):
    """What was recorded since makes other lines than those to be marked; nothing was marked."""


class TextTooLong(Problem):
    """A text has more letters than its place takes; nothing was changed.

    The place is the `field` of a `kind` of record, such as the name of a Client.
    """

    kind: str
    field: str
    letters: int
    most: int


class WrongInterchange(Problem):
    """A value of an import file is wrong; `place` names it, such as visits[3].day."""

    place: str
    why: str


class BackupDamaged(Problem):
    """A backup file did not pass its proof; nothing was put back."""

    path: Path
    why: str


class BackupNotProven(Problem):
    """A new backup did not pass its proof, so it was not kept."""

    path: Path
    why: str


class CannotIssue(Problem):
    """The summary can't be issued yet; `missing` says what it needs."""

    missing: tuple[object, ...]


class PeriodAhead(Problem):
    """Nobody can look back on a time that has not begun; `first` is its first day."""

    first: date


class CopyNotWritten(Problem):
    """A page was issued as `version` and is kept, but its copy could not be put at `path`."""

    path: Path
    why: str
    version: int


class NoMailAccount(Problem):
    """No mail account is set up, so nothing can be sent by email."""


class NoAddress(Problem):
    """A person who should get a letter has no email address; `reader` is their name."""

    reader: str


class WrongAddress(Problem):
    """What should be an email address is none; nothing was put into the outbox."""

    address: str


class NoMailProgram(Problem):
    """No mail program was found on this computer, or it could not be opened."""


class LetterWentOn(Problem):
    """A letter is no longer where it was seen: on its way, say. `state` is where it is now."""

    state: LetterState


class VisitRuns(Problem):
    """A visit is running at another client already."""

    client: str


class NoVisitRuns(Problem):
    """No visit is running."""


class StretchBegan(Problem):
    """What runs began at `since`, after the moment that was asked for; nothing was changed."""

    since: datetime


class CannotCut(Problem):
    """A stretch of time can't be split, joined or moved so; `why` is one word for it."""

    why: str


class WrongTime(Problem):
    """Time can't be as it was asked for; `found` says what is wrong, and nothing was changed."""

    found: "tuple[FieldProblem, ...]"


class ImageTrouble(StrEnum):
    """Why a file can't be used as a picture."""

    NOT_A_PHOTO = "not a photo"
    PHONE_ONLY = "a HEIC picture, which only phones read"
    TOO_LARGE = "too large"
    DAMAGED = "damaged"
    UNREADABLE = "can't be read"


class BadImage(Problem):
    """The file is no picture that can be used; it was left alone. `why` is an `ImageTrouble`."""

    path: Path
    why: str


class BadWords(Problem):
    """A language file is wrong; `place` names it."""

    place: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldProblem:
    """What the user typed and can't be used: the field, the kind of problem, the text."""

    field: str
    problem: str
    text: str = ""
