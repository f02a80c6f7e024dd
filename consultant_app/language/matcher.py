"""Find the task of the catalogue that a clause means.

Every task is known by several short texts (title, aliases, sample notes, its sentence). A clause
is compared with each: words and word pairs weighted by how rare they are (BM25), a text's length
evened out. A word that no text knows is first looked for among words one slip or a few letter
groups away, so typing errors do little harm. Plain Python; a query takes a fraction of a
millisecond.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from consultant_app.language.entries import Grammar, Task
from consultant_app.language.pieces import participles_in
from consultant_app.language.stems import Stemmer, make_stemmer

SLOT = re.compile(r"\{[a-z.]+\|([^{}]*)\}")
PAIR_WEIGHT = 0.5
BAG_SHARE = 0.6  # of the score comes from all texts of a task together
SATURATION = 1.2
UNKNOWN_SHARE = 0.5  # an unknown word weighs this much of the rarest known one
ALIAS, NOTE, SENTENCE = 1.0, 0.95, 0.75
GROUP = 4  # letters of a group


@dataclass(frozen=True, slots=True)
class Match:
    """A task by its place in the catalogue, how well it fits, and what it explains of the clause.

    `score` runs from 0 to about 1; `cover` is the share of the clause's weight found in the task.
    """

    task: int
    score: float
    cover: float


@dataclass(frozen=True, slots=True)
class Matcher:
    """The index over a catalogue. Never changed after `make_matcher`."""

    stemmer: Stemmer
    weights: Mapping[str, float]  # how rare a stem or pair is
    texts: Mapping[str, Sequence[tuple[int, float]]]  # stem -> texts with it, their share
    owners: Sequence[int]  # text -> task
    bags: Mapping[str, Sequence[tuple[int, float]]]  # stem -> tasks with it, their share
    slips: Mapping[str, Sequence[str]]  # a word less one letter -> stems
    groups: Mapping[str, Sequence[str]]  # letter group -> stems
    task_stems: Sequence[frozenset[str]]  # task -> every stem of its texts
    did_stems: Sequence[Sequence[str]]  # task -> the stems of its sentence, its verb first
    needed: Sequence[frozenset[str]]  # task -> stems of which a clause should have one
    stand_ins: Mapping[str, frozenset[str]]  # a verb's stem -> those that may stand for it
    rarest: float
    is_word: Callable[[str], bool]

    def find(
        self, clause: str, *, context: str = "", most: int = 6, context_weight: float = 0.3
    ) -> list[Match]:
        """Return the tasks nearest to CLAUSE, best first; CONTEXT is the text around it."""
        words = self._query(clause, 1.0)
        own = sum(self._weight(stem) * share for stem, share in words.items() if " " not in stem)
        if not own:
            return []
        explained = dict(words)
        if context:
            for stem, share in self._query(context, context_weight).items():
                words.setdefault(stem, share)
        scores = self._scores(words)
        best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:most]
        return [Match(task, score, self._cover(task, explained, own)) for task, score in best]

    def _query(self, text: str, weight: float) -> dict[str, float]:
        query: dict[str, float] = {}
        known: list[str] = []
        for stem, word in self.stemmer.stems_and_words(text):
            meant, share = self._known_stem(stem, word)
            known.append(meant)
            query[meant] = max(query.get(meant, 0.0), share * weight)
        for one, two in pairwise(known):
            pair = f"{one} {two}"
            if pair in self.weights:
                query[pair] = PAIR_WEIGHT * weight
        return query

    def _known_stem(self, stem: str, word: str) -> tuple[str, float]:
        """Return the known stem that STEM is or was probably meant as, and how sure that is.

        Only what is no word at all is taken for a slip: "parked" is not "packed".
        """
        if stem in self.weights or len(stem) < 4 or not stem.isalpha() or self.is_word(word):
            return stem, 1.0
        near = {s for form in (stem, *_one_letter_less(stem)) for s in self.slips.get(form, ())}
        if near:
            return min(near, key=lambda s: (abs(len(s) - len(stem)), s[0] != stem[0], s)), 0.85
        shared = Counter(s for group in _letter_groups(stem) for s in self.groups.get(group, ()))
        size = len(_letter_groups(stem))
        if shared:
            likely, count = min(
                shared.items(), key=lambda i: (-i[1], abs(len(i[0]) - len(stem)), i[0])
            )
            alike = 2 * count / (size + len(_letter_groups(likely)))
            if alike >= 0.55:
                return likely, alike
        return stem, 1.0

    def _weight(self, stem: str) -> float:
        return self.weights.get(stem, self.rarest * UNKNOWN_SHARE)

    def _scores(self, query: Mapping[str, float]) -> dict[int, float]:
        size = math.sqrt(sum((self._weight(s) * share) ** 2 for s, share in query.items()))
        texts: defaultdict[int, float] = defaultdict(float)
        bags: defaultdict[int, float] = defaultdict(float)
        for stem, share in query.items():
            pull = self._weight(stem) * share / size
            for text, part in self.texts.get(stem, ()):
                texts[text] += pull * part
            for task, part in self.bags.get(stem, ()):
                bags[task] += pull * part
        best: dict[int, float] = {}
        for text, score in texts.items():
            task = self.owners[text]
            if score > best.get(task, 0.0):
                best[task] = score
        return {
            task: (1 - BAG_SHARE) * score + BAG_SHARE * bags[task] for task, score in best.items()
        }

    def _cover(self, task: int, query: Mapping[str, float], own: float) -> float:
        found = sum(
            self._weight(stem) * share
            for stem, share in query.items()
            if stem in self.task_stems[task]
        )
        return found / own


def make_matcher(
    tasks: Sequence[Task], grammar: Grammar, *, is_word: Callable[[str], bool]
) -> Matcher:
    """Return the matcher for TASKS; IS_WORD tells a word from a slip."""
    stemmer = make_stemmer(grammar)
    owners: list[int] = []
    counted: list[tuple[Counter[str], float]] = []
    bags: list[Counter[str]] = []
    memo: dict[str, tuple[str, ...]] = {}
    for number, task in enumerate(tasks):
        bag: Counter[str] = Counter()
        for text, weight in _texts_of(task):
            features = _features(stemmer.stems(text, memo))
            owners.append(number)
            counted.append((features, weight))
            bag.update(features)
        bags.append(bag)
    weights = _rarity(bags)
    stems = [stem for stem in weights if " " not in stem and len(stem) >= 4 and stem.isalpha()]
    return Matcher(
        stemmer=stemmer,
        weights=weights,
        texts=_postings(counted, weights),
        owners=owners,
        bags=_postings([(bag, 1.0) for bag in bags], weights, pivot=0.35),
        slips=_by_slip(stems),
        groups=_by_group(stems),
        task_stems=[frozenset(f for f in bag if " " not in f) for bag in bags],
        did_stems=[_from_verb(task, stemmer, grammar, memo) for task in tasks],
        needed=[frozenset(s for n in task.needs for s in stemmer.stems(n)) for task in tasks],
        stand_ins=_stand_ins(grammar, stemmer),
        rarest=max(weights.values(), default=1.0),
        is_word=is_word,
    )


def _stand_ins(grammar: Grammar, stemmer: Stemmer) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for act in grammar.acts:
        stems = frozenset(stemmer.stem_of_word(verb) for verb in act)
        found |= {one: found.get(one, frozenset()) | stems for one in stems}
    return found


def _from_verb(
    task: Task, stemmer: Stemmer, grammar: Grammar, memo: dict[str, tuple[str, ...]]
) -> list[str]:
    """Return the stems of the sentence of TASK, those of its verb first."""
    said = SLOT.sub(r"\1", task.did)
    if not grammar.habits.verb_last:
        return stemmer.stems(said, memo)
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
        feature: math.log(1 + (every - count + 0.5) / (count + 0.5))
        * (PAIR_WEIGHT if " " in feature else 1.0)
        for feature, count in spread.items()
    }


def _postings(
    counted: Iterable[tuple[Counter[str], float]],
    weights: Mapping[str, float],
    *,
    pivot: float = 1.0,
) -> dict[str, list[tuple[int, float]]]:
    """Return for each feature the texts with it and its share of that text's weight.

    Args:
        counted: the features of each text and the text's own weight.
        weights: how rare each feature is.
        pivot: how much a text's length counts against it, from 0 (not at all) to 1.
    """
    postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    rows = list(counted)
    weighted = [[(f, _saturated(n) * weights[f]) for f, n in row.items()] for row, _ in rows]
    sizes = [math.sqrt(sum(part * part for _, part in row)) or 1.0 for row in weighted]
    mean = sum(sizes) / len(sizes) if sizes else 1.0
    for number, row in enumerate(weighted):
        share = rows[number][1] / (pivot * sizes[number] + (1 - pivot) * mean)
        for feature, part in row:
            postings[feature].append((number, part * share))
    return dict(postings)


def _saturated(count: int) -> float:
    if count == 1:
        return 1.0
    return count * (SATURATION + 1) / (count + SATURATION)


def _by_slip(stems: Iterable[str]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for stem in stems:
        for form in (stem, *_one_letter_less(stem)):
            found[form].append(stem)
    return dict(found)


def _by_group(stems: Iterable[str]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for stem in stems:
        for group in _letter_groups(stem):
            found[group].append(stem)
    return dict(found)


def _one_letter_less(word: str) -> list[str]:
    return [word[:i] + word[i + 1 :] for i in range(len(word))]


def _letter_groups(word: str) -> frozenset[str]:
    framed = f"^{word}$"
    return frozenset(framed[i : i + GROUP] for i in range(len(framed) - GROUP + 1))
