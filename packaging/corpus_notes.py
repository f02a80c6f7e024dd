"""Notes with the tasks that are right for them: they teach the matcher and how far it is trusted.

`corpus/LANG/notes/*.tsv` has a line for each: the note, a tab, the ids of its tasks parted by "|";
nothing after the tab where no task of the catalogue fits. In `whole*.tsv` the tasks are those of
all clauses of the note; elsewhere a note of several clauses names the task of one.
"""

import hashlib
import tomllib
import zlib
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
TUNED_ON = Path(__file__).parents[1] / "tests" / "language" / "data"
TUNED = ("notes", "habit_notes", "later_notes")
PARTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledNote:
    """A note and the tasks that are right for it, the first of them its own.

    `whole` if each of its clauses is named; `writer` is the file that it stands in.
    """

    text: str
    tasks: tuple[str, ...]
    whole: bool
    writer: str

    @property
    def part(self) -> int:
        """The part that the note belongs to when it is judged by what the others teach."""
        return zlib.crc32(self.text[::-1].encode()) % PARTS


def labelled_notes(lang: str) -> list[LabelledNote]:
    """Return the notes of the corpus of LANG."""
    return [
        _note(line, writer=file.stem)
        for file in _files(lang)
        for line in file.read_text(encoding="utf-8").splitlines()
    ]


def tuned_notes() -> list[LabelledNote]:
    """Return the English notes of the tests to which the engine was tuned."""
    return [
        LabelledNote(text=text, tasks=_tasks(wanted), whole=True, writer=f"tuned_{name}")
        for name in TUNED
        for text, *wanted in tomllib.loads((TUNED_ON / f"{name}.toml").read_text("utf-8"))["notes"]
    ]


def digest_of_notes(lang: str) -> str:
    """Return what tells one state of the notes of LANG from every other."""
    whole = hashlib.sha256()
    for file in _files(lang):
        whole.update(file.read_text(encoding="utf-8").encode())  # line ends are no difference
    return whole.hexdigest()


def _note(line: str, *, writer: str) -> LabelledNote:
    text, _, tasks = line.partition("\t")
    named = tuple(filter(None, tasks.split("|")))
    return LabelledNote(text=text, tasks=named, whole=writer.startswith("whole"), writer=writer)


def _tasks(wanted: list[str]) -> tuple[str, ...]:
    """Return the ids in labels such as "pending:buying.ordered|buying.quote"."""
    return tuple(one.rpartition(":")[2] for label in wanted for one in label.split("|") if one)


def _files(lang: str) -> list[Path]:
    return sorted((CORPUS / lang / "notes").glob("*.tsv"))
