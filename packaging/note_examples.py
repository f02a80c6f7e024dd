"""Chooses which technicians' notes help the matcher: two thirds of the corpus that have a task.

Run by hand when `packaging/corpus/en/notes/notes.tsv` grows: `python3 packaging/note_examples.py`.
The third that is left out is for measuring only. A note's own digits decide, so that a note never
moves from one side to the other.
"""

import zlib
from pathlib import Path

CORPUS = Path("packaging", "corpus", "en", "notes", "notes.tsv")
OUT = Path("resources", "language", "en", "examples.tsv")


def main() -> None:
    """Write the examples, those of a task beside each other."""
    chosen = sorted(examples(CORPUS.read_text("utf-8")), key=lambda line: line.split("\t")[1])
    OUT.write_text("\n".join([*chosen, ""]), "utf-8")


def examples(corpus: str) -> list[str]:
    """Return the lines of CORPUS, each a note, a tab and its task, that the matcher learns."""
    rows = [line.partition("\t") for line in corpus.splitlines()]
    return ["\t".join((note, task)) for note, _, task in rows if task and not is_aside(note)]


def is_aside(note: str) -> bool:
    """Tell if NOTE is one of the third that only measures."""
    return zlib.crc32(note.encode()) % 3 == 0


if __name__ == "__main__":
    main()
