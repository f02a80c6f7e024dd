"""Teaches the matcher with technicians' notes, and how far the task that it finds is trusted.

Run by hand after a change of `packaging/corpus/en/notes/`, of the catalogue or of what the signs
are: `python3 packaging/learn_notes.py`, with the packages of `pip install -e '.[learn]'`. Writes
`examples.tsv` and `judges/tasks.json` of English. No note is judged by itself: the
examples and the judge that it meets are of the other four parts, or of other writers.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from consultant_app.language.data import Words, load_words
from consultant_app.language.judges import FOLDER, Judge, written_judge
from consultant_app.language.matcher import make_matcher
from consultant_app.language.matcher_index import make_index
from consultant_app.language.propose import propose
from consultant_app.language.trust_signs import NAME, Sign
from corpus_notes import PARTS, LabelledNote, digest_of_notes, labelled_notes, tuned_notes
from note_examples import is_example
from note_examples import main as write_examples

LANGUAGE = Path(__file__).parents[1] / "resources" / "language"
RIGHT = 0.963  # of the sentences proposed without asking, by their tasks
MILDNESS = 0.1  # of the regularisation
MORE = 0.7  # log-odds that a task which stands out by the rule may lack
POINTS = 100  # of one of log-odds
LEAST_POINTS = 2

Array = Any  # numpy's, which setup does not install: only whoever teaches has it


@dataclass(frozen=True, slots=True)
class Sample:
    """The signs of a clause that a sentence could be true of, and if its task is right."""

    note: LabelledNote
    said: str
    signs: frozenset[Sign]
    right: bool
    stands_out: bool  # by the rule by which a language without a judge goes


@dataclass(frozen=True)
class _Recorder(Judge):
    """Trusts everything, and keeps the signs of what it was asked about."""

    seen: list[frozenset[Sign]] = field(default_factory=list)

    def points(self, signs: Any) -> int:
        self.seen.append(frozenset(signs))
        return 1


def main() -> None:
    """Write the examples and the judge of English, and print what they do."""
    words, notes = load_words("en", LANGUAGE), labelled_notes("en")
    write_examples()
    samples = [*_samples(tuned_notes(), _knowing(words, notes))]
    for part in range(PARTS):
        others = _knowing(words, [n for n in notes if n.part != part])
        samples += _samples([n for n in notes if n.part == part], others)
    judge = _taught(samples, corpus=digest_of_notes("en"))
    (LANGUAGE / "en" / FOLDER / f"{NAME}.json").write_text(
        written_judge(judge), "utf-8", newline="\n"
    )


def _knowing(words: Words, examples: Sequence[LabelledNote]) -> Words:
    """Return WORDS with a matcher that knows EXAMPLES and no others."""
    by_task: defaultdict[str, list[str]] = defaultdict(list)
    for note in filter(is_example, examples):
        by_task[note.tasks[0]].append(note.text)
    other = replace(words)
    index = make_index(words.tasks, words.grammar, by_task)
    other.__dict__["matcher"] = make_matcher(
        words.tasks, words.grammar, is_word=words.lexicon.has, index=index
    )
    return other


def _samples(notes: Sequence[LabelledNote], words: Words) -> Iterator[Sample]:
    """Yield what of NOTES could be said by a task, were it trusted.

    Where the note names the task of one clause only, those of several clauses tell nothing.
    """
    recorder = _Recorder(name=NAME, corpus="", bias=0, least=1, doubt=1, unseen={}, weights={})
    for note in notes:
        recorder.seen.clear()
        words.__dict__["trust"] = recorder
        clauses = propose(note.text, words).clauses
        meant = [c for c in clauses if c.sure and c.task is not None]
        if (len(clauses) > 1 and not note.whole) or len(meant) != len(recorder.seen):
            continue
        words.__dict__["trust"] = None
        ruled = {c.start for c in propose(note.text, words).clauses if c.sure and c.task}
        for clause, signs in zip(meant, recorder.seen, strict=True):
            right = clause.task in note.tasks
            yield Sample(note, clause.sentence, signs, right, clause.start in ruled)


def _taught(samples: Sequence[Sample], *, corpus: str) -> Judge:
    room = DictVectorizer(dtype=np.float32)
    table = room.fit_transform([dict.fromkeys(map("\t".join, s.signs), 1.0) for s in samples])
    right = np.array([sample.right for sample in samples])
    odds = _foreseen(table, right, [sample.note.part for sample in samples])
    odds += MORE * _ruled(samples)
    least = _least(odds, right)
    _print_shares("other parts teach", samples, odds, right, least)
    writers = [sample.note.writer for sample in samples]
    by_writer = _foreseen(table, right, writers)
    by_writer += MORE * _ruled(samples)
    _print_shares("other writers teach", samples, by_writer, right, least)
    _print_wrong(samples, odds, right, least)
    model = _model().fit(table, right)
    return Judge(
        name=NAME,
        corpus=corpus,
        bias=round(POINTS * model.intercept_[0]),
        least=round(POINTS * least),
        doubt=round(POINTS * (least - MORE)),
        unseen={
            "found": _of_thousand(by_writer[right], least),
            "wrong": _of_thousand(by_writer[~right], least),
        },
        weights=_by_kind(room.get_feature_names_out(), model.coef_[0]),
    )


def _ruled(samples: Sequence[Sample]) -> Array:
    """Return which of SAMPLES stand out by the rule."""
    return np.array([sample.stands_out for sample in samples])


def _of_thousand(odds: Array, least: float) -> int:
    """Return how many of a thousand are trusted."""
    return round(1000 * float((odds >= least).mean()))


def _model() -> LogisticRegression:
    return LogisticRegression(C=MILDNESS, max_iter=2000)


def _foreseen(table: Array, right: Array, groups: Sequence[object]) -> Array:
    """Return the log-odds of each sample, as those of the other groups teach it."""
    odds = np.zeros(len(right))
    for group in set(groups):
        held = np.array([one == group for one in groups])
        odds[held] = _model().fit(table[~held], right[~held]).decision_function(table[held])
    return odds


def _least(odds: Array, right: Array) -> float:
    """Return the lowest log-odds above which RIGHT of the sentences are right."""
    order = np.argsort(-odds)
    shares = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    return float(odds[order[np.flatnonzero(shares >= RIGHT)[-1]]])


def _by_kind(names: Sequence[str], weights: Array) -> Mapping[str, Mapping[str, int]]:
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for name, weight in zip(names, weights, strict=True):
        kind, _, step = name.partition("\t")
        if abs(points := round(POINTS * weight)) >= LEAST_POINTS:
            found[kind][step] = points
    return found


def _print_shares(
    title: str, samples: Sequence[Sample], odds: Array, right: Array, least: float
) -> None:
    """Print by writer how many sentences are trusted, and how many of these are right."""
    print(f"{title}: trusted, of these right")
    writers = np.array([sample.note.writer for sample in samples])
    for writer in [*sorted(set(writers)), "all"]:
        own = (writers == writer) | (writer == "all")
        trusted = own & (odds >= least)
        share = right[trusted].mean() if trusted.any() else 0.0
        print(f"  {writer:12} {trusted.sum():4} of {own.sum():4}  {share:6.1%}")


def _print_wrong(samples: Sequence[Sample], odds: Array, right: Array, least: float) -> None:
    for place in np.argsort(-odds):
        if odds[place] >= least and not right[place]:
            print(f"  {samples[place].note.text!r} -> {samples[place].said}")


if __name__ == "__main__":
    main()
