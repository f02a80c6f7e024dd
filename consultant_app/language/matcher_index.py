"""The index that the matcher searches, made from the catalogue.

Making it takes a fifth of a second. So `packaging/compile_language.py` writes it beside the other
compiled data (`language/matcher_file.py`), and the program reads it from there.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from consultant_app.language.entries import Grammar, Task
from consultant_app.language.stems import Stemmer, make_stemmer
from consultant_app.language.verb_hits import participles_in

SLOT = re.compile(r"\{[a-z.]+\|([^{}]*)\}")
PAIR_WEIGHT = 0.5
SATURATION = 1.2
ALIAS, NOTE, SENTENCE, EXAMPLE = 1.0, 0.95, 0.75, 0.7
GROUP = 4  # letters of a group
VERSION = 5  # to be raised when the index is made otherwise: an older file is then made anew
EXAMPLES = "examples.tsv"  # notes of technicians, each with the task that it means
WEIGHT_PLACES, SHARE_PLACES = 4, 3  # decimal places that are kept: its file has no more

# Two lists of one length, not one of pairs: that takes half the room.
Postings = tuple[Sequence[int], Sequence[float]]


@dataclass(frozen=True, slots=True)
class Index:
    """Every text of the catalogue taken apart. Never changed after it was made."""

    weights: Mapping[str, float]  # how rare a stem or pair is
    texts: Mapping[str, Postings]  # stem -> texts with it, their shares
    owners: Sequence[int]  # text -> task
    bags: Mapping[str, Postings]  # stem -> tasks with it, their shares
    slips: Mapping[str, Sequence[str]]  # a word less one letter -> stems
    groups: Mapping[str, Sequence[str]]  # letter group -> stems
    task_stems: Sequence[frozenset[str]]  # task -> every stem of its texts, less its examples
    did_stems: Sequence[Sequence[str]]  # task -> the stems of its sentence, its verb first
    needed: Sequence[frozenset[str]]  # task -> stems of which a clause should have one
    trade: frozenset[str]  # every stem of titles and aliases: what a task may be about


def make_index(
    tasks: Sequence[Task], grammar: Grammar, examples: Mapping[str, Sequence[str]]
) -> Index:
    """Return the index over TASKS.

    Args:
        tasks: the catalogue.
        grammar: the grammar of its language.
        examples: notes of technicians by the id of the task that they mean. They help to find the
            task; what a sentence may claim is for the words of the catalogue alone to bear out.
    """
    stemmer = make_stemmer(grammar)
    owners: list[int] = []
    counted: list[tuple[Counter[str], float]] = []
    bags: list[Counter[str]] = []
    own: list[frozenset[str]] = []
    for number, task in enumerate(tasks):
        bag: Counter[str] = Counter()
        for text, weight in _texts_of(task):
            features = _features(stemmer.stems(text))
            owners.append(number)
            counted.append((features, weight))
            bag.update(features)
        own.append(frozenset(f for f in bag if " " not in f))
        for text in examples.get(task.id, ()):
            features = _features(stemmer.stems(text))
            owners.append(number)
            counted.append((features, EXAMPLE))
            bag.update(features)
        bags.append(bag)
    _drop_lonely_pairs(counted, bags)
    weights = _rarity(bags)
    stems = [stem for stem in weights if " " not in stem and len(stem) >= 4 and stem.isalpha()]
    return Index(
        weights=weights,
        texts=_postings(counted, weights),
        owners=owners,
        bags=_postings([(bag, 1.0) for bag in bags], weights, pivot=0.35),
        slips=_by_slip(stems),
        groups=_by_group(stems),
        task_stems=own,
        did_stems=[_from_verb(task, stemmer, grammar) for task in tasks],
        needed=[frozenset(s for n in task.needs for s in stemmer.stems(n)) for task in tasks],
        trade=frozenset(
            stem
            for task in tasks
            for text in (task.title, *task.match)
            for stem in stemmer.stems(text)
        ),
    )


def read_examples(folder: Path) -> dict[str, list[str]]:
    """Return the notes of the examples in FOLDER by the id of their task; none without a file."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    source = folder / EXAMPLES
    for line in source.read_text(encoding="utf-8").splitlines() if source.exists() else ():
        note, _, task = line.partition("\t")
        found[task].append(note)
    return dict(found)


def _drop_lonely_pairs(
    counted: Sequence[tuple[Counter[str], float]],
    bags: Sequence[Counter[str]],
) -> None:
    """Take the word pairs that stand in a single example out: they tell nothing and weigh a lot."""
    spread = Counter(feature for features, _ in counted for feature in features)
    examples = (row for row in counted if row[1] == EXAMPLE)
    lonely = {f for row, _ in examples for f in row if " " in f and spread[f] == 1}
    for bag in (*(row for row, _ in counted), *bags):
        for feature in lonely & bag.keys():
            del bag[feature]


def _from_verb(task: Task, stemmer: Stemmer, grammar: Grammar) -> list[str]:
    """Return the stems of the sentence of TASK, those of its verb first."""
    said = SLOT.sub(r"\1", task.did)
    if not grammar.habits.verb_last:
        return stemmer.stems(said)
    return [stemmer.stem_of_word(verb.base) for verb in participles_in(said, grammar)]


def _texts_of(task: Task) -> list[tuple[str, float]]:
    sentence = SLOT.sub(r"\1", task.did)
    return [
        (task.title, ALIAS),
        *((alias, ALIAS) for alias in task.match),
        *((note, NOTE) for note in task.notes),
        (sentence, SENTENCE),
    ]


def _features(stems: Sequence[str]) -> Counter[str]:
    features = Counter(stems)
    features.update(f"{one} {two}" for one, two in pairwise(stems))
    return features


def _rarity(bags: Sequence[Counter[str]]) -> dict[str, float]:
    spread = Counter(feature for bag in bags for feature in bag)
    every = len(bags)
    return {
        feature: round(
            math.log(1 + (every - count + 0.5) / (count + 0.5))
            * (PAIR_WEIGHT if " " in feature else 1.0),
            WEIGHT_PLACES,
        )
        for feature, count in spread.items()
    }


def _postings(
    counted: Iterable[tuple[Counter[str], float]],
    weights: Mapping[str, float],
    *,
    pivot: float = 1.0,
) -> dict[str, Postings]:
    """Return for each feature the texts with it and its share of that text's weight.

    Args:
        counted: the features of each text and the text's own weight.
        weights: how rare each feature is.
        pivot: how much a text's length counts against it, from 0 (not at all) to 1.
    """
    postings: defaultdict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))
    rows = list(counted)
    weighted = [[(f, _saturated(n) * weights[f]) for f, n in row.items()] for row, _ in rows]
    sizes = [math.sqrt(sum(part * part for _, part in row)) or 1.0 for row in weighted]
    mean = sum(sizes) / len(sizes) if sizes else 1.0
    for number, row in enumerate(weighted):
        share = rows[number][1] / (pivot * sizes[number] + (1 - pivot) * mean)
        for feature, part in row:
            numbers, shares = postings[feature]
            numbers.append(number)
            shares.append(round(part * share, SHARE_PLACES))
    return dict(postings)


def _saturated(count: int) -> float:
    if count == 1:
        return 1.0
    return count * (SATURATION + 1) / (count + SATURATION)


def _by_slip(stems: Iterable[str]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for stem in stems:
        for form in (stem, *one_letter_less(stem)):
            found[form].append(stem)
    return dict(found)


def _by_group(stems: Iterable[str]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for stem in stems:
        for group in letter_groups(stem):
            found[group].append(stem)
    return dict(found)


def one_letter_less(word: str) -> list[str]:
    """Return every form of WORD with one letter left out."""
    return [word[:i] + word[i + 1 :] for i in range(len(word))]


def letter_groups(word: str) -> frozenset[str]:
    """Return the groups of four letters in WORD, its ends marked."""
    framed = f"^{word}$"
    return frozenset(framed[i : i + GROUP] for i in range(len(framed) - GROUP + 1))
