"""Teaches the judges of the plain-words checks, and writes `resources/language/en/judges/`.

Run by hand after a change of `packaging/corpus/` or of what a judge looks at:
`python3 packaging/learn_words.py`, with the packages of `pip install -e '.[learn]'`. Prints what
the judges would find of lines that they were not taught with (five parts, each judged by what the
other four teach), beside what the rules find alone.
"""

import math
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from consultant_app.language.check import check_text, secrets_in
from consultant_app.language.data import Words, load_words
from consultant_app.language.judges import FOLDER, Judge, written_judge
from consultant_app.language.secret_judge import NAME as SECRETS
from consultant_app.language.secret_rules import Seek
from consultant_app.language.tone_judges import JUDGED
from corpus_lines import Line, digest_of, lines_of, tuned_lines
from learn_signs import Sample, Sign, secret_samples, taught_by_data, tone_samples

LANGUAGE = Path(__file__).parents[1] / "resources" / "language"
PARTS = 5
SEEN_AT_LEAST = 3  # a sign that stands in one line only teaches that line by heart
LEAST_POINTS = 16  # a weight below says next to nothing
POINTS = 100  # of one of log-odds
MILDNESS = 1.0  # of the regularisation
MOST_WRONG_SECRETS = 0.02  # of harmless lines, flagged by the judge
MOST_WRONG_TONE = 0.0025  # by each of the judges of tone
MOST_WITHDRAWN = 0.005  # of what the rules find rightly

LIKELY = 0.85  # log-odds: what is hardly likelier than not is not said
NEVER = -100.0  # what a rule holds for a secret is hidden, whatever a judge thinks

Array = Any  # numpy's, which setup does not install: only whoever teaches the judges has it


def main() -> None:
    """Teach all judges of English, print how they do, write them."""
    words = _without_judges(load_words("en", LANGUAGE))
    judges = [*_taught_secrets(words), *_taught_tone(words)]
    folder = LANGUAGE / "en" / FOLDER
    folder.mkdir(exist_ok=True)
    for judge in judges:
        file = folder / f"{judge.name}.json"
        file.write_text(written_judge(judge), encoding="utf-8", newline="\n")
        print(f"{file.name}: {file.stat().st_size / 1000:.0f} kB")


@dataclass(frozen=True, slots=True)
class _Class:
    """Samples as the machine reads them; those behind the lines of the corpus are only taught."""

    signs: list[Sign]
    matrix: Array
    kinds: list[frozenset[str]]
    line: Array
    part: Array  # of the line of each sample
    lines: int  # of the corpus


def _taught_secrets(words: Words) -> list[Judge]:
    lines = lines_of("en", "secrets")
    prose = [Line(kinds=frozenset(), text=line.text) for line in lines_of("en", "tone")]
    taught = [*lines, *tuned_lines("secrets"), *prose, *taught_by_data(words, tone=False)]
    room = _class_of(list(secret_samples(taught, words)), taught, lines)
    odds = _odds_unseen(room, "flag")
    harmless = _are(lines, lambda line: not line.kinds)
    ruled = _are(lines, lambda line: bool(secrets_in(line.text, words)))
    least = _least(odds[harmless & ~ruled], int(MOST_WRONG_SECRETS * harmless.sum()))
    digest = digest_of("en")
    judge = _judge(room, "flag", name=SECRETS, least=least, corpus=digest, doubt=NEVER)
    print("secrets           rules  with judge")
    flagged = ruled | (odds >= least)
    print(f"  found          {_share(ruled[~harmless])}  {_share(flagged[~harmless])}")
    print(f"  harmless       {_share(ruled[harmless])}  {_share(flagged[harmless])}")
    return [judge]


def _taught_tone(words: Words) -> list[Judge]:
    lines = lines_of("en", "tone")
    taught = [*lines, *tuned_lines("tone"), *taught_by_data(words, tone=True)]
    room = _class_of(list(tone_samples(taught, words)), taught, lines)
    names = [category.value for category in JUDGED]
    odds = {name: _odds_unseen(room, name) for name in names}
    harmless = _are(lines, lambda line: not line.kinds)
    ruled = {name: _are(lines, _is_found(name, words)) for name in names}
    print("tone              rules  with judges")
    digest = digest_of("en")
    judges, flagged = [], {}
    for name in names:
        right = np.array([name in line.kinds for line in lines])
        least = max(LIKELY, _least(odds[name][harmless], int(MOST_WRONG_TONE * harmless.sum())))
        doubt = _doubt(odds[name][right & ruled[name]])
        flagged[name] = (ruled[name] & (odds[name] >= doubt)) | (odds[name] >= least)
        print(f"  {name:14} {_share(ruled[name][right])}  {_share(flagged[name][right])}")
        judges.append(_judge(room, name, name=name, least=least, corpus=digest, doubt=doubt))
    before, after = np.any([*ruled.values()], axis=0), np.any([*flagged.values()], axis=0)
    print(f"  harmless       {_share(before[harmless])}  {_share(after[harmless])}")
    return judges


def _without_judges(words: Words) -> Words:
    """Return WORDS as the rules alone know them."""
    source = replace(words.tone_source, home=LANGUAGE / "none")
    secrets = [
        replace(rule, seek=_unjudged(rule.seek)) if rule.seek else rule for rule in words.secrets
    ]
    return replace(words, tone_source=source, secrets=tuple(secrets))


def _unjudged(seek: Seek) -> Seek:
    assert isinstance(seek, partial)
    evidence = replace(seek.keywords["evidence"], judge=None)
    return partial(seek.func, evidence=evidence)


def _is_found(name: str, words: Words) -> Callable[[Line], bool]:
    def found(line: Line) -> bool:
        findings = check_text(line.text, words, hints_at_most=50).findings
        return name in {finding.category.value for finding in findings}

    return found


def _class_of(samples: Sequence[Sample], taught: Sequence[Line], lines: Sequence[Line]) -> _Class:
    seen = Counter(sign for sample in samples for sign in sample.signs)
    signs = sorted(sign for sign, times in seen.items() if times >= SEEN_AT_LEAST)
    place = {sign: number for number, sign in enumerate(signs)}
    rows = [sorted(place[s] for s in sample.signs if s in place) for sample in samples]
    starts = np.cumsum([0, *map(len, rows)])
    columns = np.fromiter((column for row in rows for column in row), dtype=np.int64)
    matrix = csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(rows), len(signs)))
    part = [zlib.crc32(line.text.encode()) % PARTS for line in taught]
    number = np.array([sample.line for sample in samples])
    return _Class(
        signs=signs,
        matrix=matrix,
        kinds=[sample.kinds for sample in samples],
        line=number,
        part=np.array(part)[number],
        lines=len(lines),
    )


def _odds_unseen(room: _Class, kind: str) -> Array:
    """Return for each line of the corpus the log-odds of the likeliest of its samples for KIND."""
    odds = np.full(len(room.kinds), -math.inf)
    answers = _answers(room, kind)
    for part in range(PARTS):
        here = room.part == part
        model = _model(room.matrix[~here], answers[~here])
        odds[here] = model.decision_function(room.matrix[here])
    best = np.full(room.lines, -math.inf)
    of_corpus = room.line < room.lines
    np.maximum.at(best, room.line[of_corpus], odds[of_corpus])
    return best


def _judge(room: _Class, kind: str, *, name: str, least: float, corpus: str, doubt: float) -> Judge:
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
        weights=weights,
    )


def _model(matrix: Array, answers: Array) -> Array:
    return LogisticRegression(C=MILDNESS, solver="liblinear", max_iter=300).fit(matrix, answers)


def _answers(room: _Class, kind: str) -> Array:
    return np.array([kind in kinds for kinds in room.kinds])


def _least(harmless: Array, most: int) -> float:
    """Return the log-odds that MOST of the HARMLESS reach, and the next one doesn't."""
    inorder = np.sort(harmless)[::-1]
    return float((inorder[most - 1] + inorder[most]) / 2) if most else float(inorder[0] + 1)


def _doubt(right: Array) -> float:
    """Return the log-odds below which few of the RIGHT findings of the rules lie."""
    return float(np.quantile(right, MOST_WITHDRAWN))


def _are(lines: Iterable[Line], test: Callable[[Line], bool]) -> Array:
    return np.array([test(line) for line in lines])


def _share(found: Array) -> str:
    return f"{100 * found.mean():5.1f} %"


if __name__ == "__main__":
    main()
