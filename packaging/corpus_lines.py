"""The sentences that the judges of the plain-words checks are taught with.

`corpus/LANG/MATTER_WRITER.tsv` has a line for each: what it is, a tab, the sentence. What tells
stands between ⟦ and ⟧; several kinds are parted by "|", and what is harmless is "pass" or "clean".
"""

import hashlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from note_examples import is_aside

CORPUS = Path(__file__).parent / "corpus"
# What the rules were tuned on: a judge must know it, and nothing is measured with it.
TUNED_ON = Path(__file__).parents[1] / "tests" / "language" / "data"
TUNED = {
    "secrets": ("secrets_seen", "secrets_habits", "secrets_told"),
    "tone": (
        "development_checking",
        "sentences",
        "kind_words",
        "kind_words_later",
        "kind_words_wide",
        "kind_words_last",
    ),
}
KINDS = {
    "secrets": ("flag", "pass"),
    "tone": ("blame", "condescending", "anxious", "over-promise", "cold", "vague", "clean"),
}
HARMLESS = frozenset({"pass", "clean"})
MARK = re.compile(r"⟦(.*?)⟧", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence, what it is, and where it tells so."""

    kinds: frozenset[str]  # none for a harmless one
    text: str
    marks: tuple[tuple[int, int], ...] = ()
    writer: str = ""  # none for what is no line of the corpus


def lines_of(lang: str, matter: str) -> list[Line]:
    """Return the lines of all writers about MATTER, "secrets" or "tone"."""
    return [
        replace(line_of(written), writer=file.stem)
        for file in _files(lang, matter)
        for written in file.read_text(encoding="utf-8").splitlines()
    ]


def line_of(written: str) -> Line:
    """Return WRITTEN, a line of a file, without its marks."""
    kinds, _, marked = written.partition("\t")
    found = frozenset(kinds.split("|")) - HARMLESS
    return Line(kinds=found, text=MARK.sub(r"\1", marked), marks=tuple(_marks(marked)))


def tuned_lines(matter: str) -> list[Line]:
    """Return the English sentences about MATTER that the rules were tuned on."""
    return [
        line_of(f"{kind}\t{text}")
        for name in TUNED[matter]
        for key, texts in tomllib.loads((TUNED_ON / f"{name}.toml").read_text("utf-8")).items()
        if (kind := key.replace("_", "-")) in KINDS[matter]
        for text in texts
    ]


def notes_of(lang: str) -> list[str]:
    """Return the notes of technicians in LANG that may teach; the others only measure."""
    file = CORPUS / lang / "notes" / "notes.tsv"
    notes = (row.partition("\t")[0] for row in file.read_text(encoding="utf-8").splitlines())
    return [note for note in notes if not is_aside(note)]


def digest_of(lang: str) -> str:
    """Return what tells one state of all lines of LANG from every other."""
    whole = hashlib.sha256()
    for file in sorted((CORPUS / lang).glob("*.tsv")):
        whole.update(file.read_text(encoding="utf-8").encode())  # line ends are no difference
    return whole.hexdigest()


def _files(lang: str, matter: str) -> list[Path]:
    return sorted((CORPUS / lang).glob(f"{matter}_*.tsv"))


def _marks(marked: str) -> Iterator[tuple[int, int]]:
    for count, mark in enumerate(MARK.finditer(marked)):
        start = mark.start() - 2 * count
        yield start, start + len(mark[1])
