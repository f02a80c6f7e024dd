"""What the world did: problems that carry facts, not sentences. `ui` and `cli` word them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from consultant_app.domain.changes import What
from consultant_app.domain.letters import LetterState


class Problem(Exception):
    """Base of everything that is neither the user's typing nor our bug."""


@dataclass(eq=False)
class NotFound(Problem):
    """No such record. `nearest` are names that were probably meant."""

    kind: str
    wanted: str
    nearest: tuple[str, ...] = ()


@dataclass(eq=False)
class NothingToUndo(Problem):
    """Nothing was done that could be taken back."""


@dataclass(eq=False)
class NothingToRedo(Problem):
    """Nothing was taken back that could be done again."""


@dataclass(eq=False)
class ChangedSince(Problem):
    """An undo found its rows changed by somebody else; nothing was done, nor will it be.

    `what` can't be taken back, or done again; `before_it` is what the next undo or redo acts on.
    """

    what: What | None = None
    before_it: What | None = None


@dataclass(eq=False)
class PageWentOut(Problem):
    """An undo came to what an issued page was made of; nothing was done, nor will it be.

    `day` is that of the visit; `before_it` is what the next undo acts on.
    """

    day: date
    before_it: What | None = None


@dataclass(eq=False)
class NotToldThere(Problem):
    """A visit can't be told on the page of another: it was handed over, say. `day` is its own."""

    day: date


@dataclass(eq=False)
class MadeByNewerVersion(Problem):
    """The database was made by a newer version; it was not touched."""

    path: Path
    found: int
    known: int


@dataclass(eq=False)
class NotOurDatabase(Problem):
    """The file is no database of ours, or it is damaged; it was not touched."""

    path: Path
    why: str


@dataclass(eq=False)
class ProfileInUse(Problem):
    """Another window or command may write to this profile now."""

    path: Path
    holder: str


@dataclass(eq=False)
class ProfileNotEmpty(Problem):
    """Sample data only go into an empty profile."""

    path: Path


@dataclass(eq=False)
class ProfileMissing(Problem):
    """The folder that was asked for is not there."""

    path: Path


@dataclass(eq=False)
class DiskRefused(Problem):
    """The disk did not take it: full, read-only or failing."""

    path: Path
    why: str


@dataclass(eq=False)
class AmongOwnFiles(DiskRefused):
    """Where the consultant wanted a file lie the program's own; nothing was written."""

    why: str = "it is a place of the program itself"


@dataclass(eq=False)
class PlaceNotFree(DiskRefused):
    """Where the consultant wanted a new folder is something already, or none can be made."""


@dataclass(eq=False)
class FileThere(DiskRefused):
    """Where the consultant wanted a file is one already, and nobody said that it may go."""

    why: str = "a file of that name is there"


@dataclass(eq=False)
class LinesChanged(Problem):
    """What was recorded since makes other lines than those to be marked; nothing was marked."""


@dataclass(eq=False)
class TextTooLong(Problem):
    """A text has more letters than its place takes; nothing was changed.

    The place is the `field` of a `kind` of record, such as the name of a Client.
    """

    kind: str
    field: str
    letters: int
    most: int


@dataclass(eq=False)
class WrongInterchange(Problem):
    """A value of an import file is wrong; `place` names it, such as visits[3].day."""

    place: str
    why: str


@dataclass(eq=False)
class BackupDamaged(Problem):
    """A backup file did not pass its proof; nothing was put back."""

    path: Path
    why: str


@dataclass(eq=False)
class BackupNotProven(Problem):
    """A new backup did not pass its proof, so it was not kept."""

    path: Path
    why: str


@dataclass(eq=False)
class CannotIssue(Problem):
    """The summary can't be issued yet; `missing` says what it needs."""

    missing: tuple[object, ...]


@dataclass(eq=False)
class PeriodAhead(Problem):
    """Nobody can look back on a time that has not begun; `first` is its first day."""

    first: date


@dataclass(eq=False)
class CopyNotWritten(Problem):
    """A page was issued as `version` and is kept, but its copy could not be put at `path`."""

    path: Path
    why: str
    version: int


@dataclass(eq=False)
class PrintingNotHere(Problem):
    """This system has no queue that takes pages from a command."""


@dataclass(eq=False)
class NoPrinter(Problem):
    """No printer is set up on this computer, or none is the usual one."""

    known: tuple[str, ...] = ()


@dataclass(eq=False)
class PrinterGone(Problem):
    """The printer that was asked for is not there; `known` are those that are."""

    printer: str
    known: tuple[str, ...] = ()


@dataclass(eq=False)
class PrinterRefused(Problem):
    """The printer did not take the page; `why` is what its queue says."""

    printer: str
    why: str


@dataclass(eq=False)
class NoMailAccount(Problem):
    """No mail account is set up, so nothing can be sent by email."""


@dataclass(eq=False)
class NoAddress(Problem):
    """A person who should get a letter has no email address; `reader` is their name."""

    reader: str


@dataclass(eq=False)
class WrongAddress(Problem):
    """What should be an email address is none; nothing was put into the outbox."""

    address: str


@dataclass(eq=False)
class NoMailProgram(Problem):
    """No mail program was found on this computer, or it could not be opened."""


@dataclass(eq=False)
class LetterWentOn(Problem):
    """A letter is no longer where it was seen: on its way, say. `state` is where it is now."""

    state: LetterState


@dataclass(eq=False)
class VisitRuns(Problem):
    """A visit is running at another client already."""

    client: str


@dataclass(eq=False)
class NoVisitRuns(Problem):
    """No visit is running."""


@dataclass(eq=False)
class StretchBegan(Problem):
    """What runs began at `since`, after the moment that was asked for; nothing was changed."""

    since: datetime


@dataclass(eq=False)
class CannotCut(Problem):
    """A stretch of time can't be split, joined or moved so; `why` is one word for it."""

    why: str


@dataclass(eq=False)
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


@dataclass(eq=False)
class BadImage(Problem):
    """The file is no picture that can be used; it was left alone. `why` is an `ImageTrouble`."""

    path: Path
    why: str


@dataclass(eq=False)
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
