"""Writes the examples of the matcher: the notes of the corpus that mean one task.

`learn_notes.py` calls this before it teaches how far the matcher is trusted. None is kept from the
matcher for measuring: `learn_notes.py` measures each note with an index that does not hold it.
"""

import zlib
from collections.abc import Iterable
from pathlib import Path

from corpus_notes import LabelledNote, labelled_notes

OUT = Path(__file__).parents[1] / "resources" / "language" / "en" / "examples.tsv"


def main() -> None:
    """Write the examples, those of a task beside each other."""
    OUT.write_text("\n".join([*examples(labelled_notes("en")), ""]), "utf-8", newline="\n")


def examples(notes: Iterable[LabelledNote]) -> list[str]:
    """Return a line for each of NOTES that the matcher learns: the note, a tab and its task."""
    rows = {(note.tasks[0], note.text) for note in notes if is_example(note)}
    return [f"{text}\t{task}" for task, text in sorted(rows)]


def is_example(note: LabelledNote) -> bool:
    """Tell if NOTE has a task that all of it means; of several it is not known which words do."""
    return bool(note.tasks) and (not note.whole or len(note.tasks) == 1)


def is_aside(note: str) -> bool:
    """Tell if NOTE is one of the third with which the judge of secrets is only measured."""
    return zlib.crc32(note.encode()) % 3 == 0


if __name__ == "__main__":
    main()
