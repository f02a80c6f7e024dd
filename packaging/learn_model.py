"""From samples of a corpus to a judge: the sums of a logistic regression, in whole points.

Every line is also judged by what the other writers teach: people have their ways, and a judge that
knows a writer's ways looks better than it is.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from consultant_app.language.judges import Judge
from corpus_lines import Line
from learn_signs import Sample, Sign

SEEN_AT_LEAST = 3  # a sign that stands in one line only teaches that line by heart
LEAST_POINTS = 16  # a weight below says next to nothing
POINTS = 100  # of one of log-odds
MILDNESS = 0.5  # of the regularisation

Array = Any  # numpy's, which setup does not install: only whoever teaches the judges has it


@dataclass(frozen=True, slots=True)
class Room:
    """Samples as the machine reads them; those behind the lines of the corpus are only taught."""

    signs: list[Sign]
    matrix: Array
    kinds: list[frozenset[str]]
    judged: Array  # whether the program asks the judge about the sample
    line: Array  # the number of the line of each sample
    writer: Array  # of that line
    lines: int  # of the corpus


def room_of(samples: Sequence[Sample], taught: Sequence[Line], *, lines: int) -> Room:
    """Return the SAMPLES of the lines that are TAUGHT, of which the first LINES are the corpus."""
    seen = Counter(sign for sample in samples for sign in sample.signs)
    signs = sorted(sign for sign, times in seen.items() if times >= SEEN_AT_LEAST)
    place = {sign: number for number, sign in enumerate(signs)}
    rows = [sorted(place[s] for s in sample.signs if s in place) for sample in samples]
    starts = np.cumsum([0, *map(len, rows)])
    columns = np.fromiter((column for row in rows for column in row), dtype=np.int64)
    matrix = csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(rows), len(signs)))
    number = np.array([sample.line for sample in samples])
    return Room(
        signs=signs,
        matrix=matrix,
        kinds=[sample.kinds for sample in samples],
        judged=np.array([sample.judged for sample in samples]),
        line=number,
        writer=np.array([line.writer for line in taught])[number],
        lines=lines,
    )


def odds_unseen(room: Room, kind: str) -> tuple[Array, Array]:
    """Return for each line of the corpus the log-odds of the likeliest of its samples for KIND.

    First only of those about which the program asks, then of all. What judges a line was taught
    without any line of its writer.
    """
    odds = np.full(len(room.kinds), -math.inf)
    answers = _answers(room, kind)
    for writer in sorted(set(room.writer) - {""}):
        here = room.writer == writer
        model = _model(room.matrix[~here], answers[~here])
        odds[here] = model.decision_function(room.matrix[here])
    of_corpus = room.line < room.lines
    return _best(odds, room, of_corpus & room.judged), _best(odds, room, of_corpus)


def _best(odds: Array, room: Room, among: Array) -> Array:
    best = np.full(room.lines, -math.inf)
    np.maximum.at(best, room.line[among], odds[among])
    return best


def judge_of(
    room: Room,
    kind: str,
    *,
    name: str,
    corpus: str,
    least: float,
    doubt: float,
    unseen: Mapping[str, int],
) -> Judge:
    """Return the judge NAME for KIND, taught with everything in ROOM.

    Args:
        room: all samples.
        kind: what it tells from everything else.
        name: of the judge.
        corpus: the digest of the lines.
        least: the log-odds from which on it says yes.
        doubt: those below which it holds a rule's yes for a mistake.
        unseen: how it did with writers whom it did not know.
    """
    model = _model(room.matrix, _answers(room, kind))
    weights: dict[str, dict[str, int]] = {}
    for (of_kind, sign), weight in zip(room.signs, model.coef_[0], strict=True):
        points = round(POINTS * weight)
        if abs(points) >= LEAST_POINTS:
            weights.setdefault(of_kind, {})[sign] = points
    return Judge(
        name=name,
        corpus=corpus,
        bias=round(POINTS * model.intercept_[0]),
        least=round(POINTS * least),
        doubt=round(POINTS * doubt),
        unseen=unseen,
        weights=weights,
    )


def _model(matrix: Array, answers: Array) -> Array:
    return LogisticRegression(C=MILDNESS, solver="liblinear", max_iter=300).fit(matrix, answers)


def _answers(room: Room, kind: str) -> Array:
    return np.array([kind in kinds for kinds in room.kinds])
