"""The notes that the matcher learns from are those of the corpus that mean one task."""

from corpus_notes import LabelledNote, labelled_notes
from note_examples import OUT, examples


def _note(text: str, *tasks: str, whole: bool = False) -> LabelledNote:
    return LabelledNote(text=text, tasks=tasks, whole=whole, writer="test")


def test_the_examples_are_those_of_the_corpus() -> None:
    """After a change of a note: `python3 packaging/learn_notes.py`."""
    assert OUT.read_text("utf-8").splitlines() == examples(labelled_notes("en"))


def test_a_note_without_a_task_is_no_example() -> None:
    assert examples([_note("wall clock hung up")]) == []


def test_a_note_of_several_pieces_of_work_is_no_example() -> None:
    several = _note("new mouse, cleared a jam", "computer.mouse", "printer.jam", whole=True)
    assert examples([several]) == []


def test_of_the_tasks_that_are_true_of_a_note_the_first_is_its_own() -> None:
    note = _note("static ip for printer", "network.fixed-address", "printer.address")
    assert examples([note]) == ["static ip for printer\tnetwork.fixed-address"]
