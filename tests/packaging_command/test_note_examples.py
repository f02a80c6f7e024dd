"""The notes that the matcher learns from are those of the corpus, less the third that measures."""

from checkout import ROOT
from note_examples import CORPUS, OUT, examples, is_aside


def test_the_examples_are_two_thirds_of_the_corpus() -> None:
    corpus = (ROOT / CORPUS).read_text("utf-8")
    kept = (ROOT / OUT).read_text("utf-8").splitlines()
    assert sorted(kept) == sorted(examples(corpus))


def test_no_note_that_measures_is_learnt() -> None:
    kept = (ROOT / OUT).read_text("utf-8").splitlines()
    assert not [line for line in kept if is_aside(line.split("\t")[0])]


def test_a_note_without_a_task_is_no_example() -> None:
    assert examples("wall clock hung up\t\n") == []
