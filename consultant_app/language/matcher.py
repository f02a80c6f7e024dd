"""Find the task of the catalogue that a clause means.

Every task is known by several short texts (title, aliases, sample notes, its sentence). A clause
is compared with each: words and word pairs weighted by how rare they are (BM25), a text's length
evened out. A word that no text knows is first looked for among words one slip or a few letter
groups away, so typing errors do little harm. Plain Python; a query takes a fraction of a
millisecond.
"""

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from consultant_app.language.entries import Grammar, Task
from consultant_app.language.matcher_index import (
    PAIR_WEIGHT,
    Index,
    Postings,
    letter_groups,
    make_index,
    one_letter_less,
    read_examples,
)
from consultant_app.language.stems import Stemmer, make_stemmer

BAG_SHARE = 0.6  # of the score comes from all texts of a task together
NOWHERE: Postings = ((), ())
UNKNOWN_SHARE = 0.5  # an unknown word weighs this much of the rarest known one


class Match(NamedTuple):
    """A task by its place in the catalogue, how well it fits, and what it explains of the clause.

    `score` runs from 0 to about 1; `cover` is the share of the clause's weight found in the task.
    """

    task: int
    score: float
    cover: float


@dataclass(frozen=True, slots=True)
class Matcher:
    """Finds tasks in the index of a catalogue. Never changed after `make_matcher`."""

    stemmer: Stemmer
    index: Index
    stand_ins: Mapping[str, frozenset[str]]  # a verb's stem -> those that may stand for it
    rarest: float
    is_word: Callable[[str], bool]

    @property
    def task_stems(self) -> Sequence[frozenset[str]]:
        """Every stem of the texts of each task."""
        return self.index.task_stems

    @property
    def did_stems(self) -> Sequence[Sequence[str]]:
        """The stems of each task's sentence, its verb first."""
        return self.index.did_stems

    @property
    def needed(self) -> Sequence[frozenset[str]]:
        """The stems of which a clause should have one, for each task."""
        return self.index.needed

    def knows(self, task: int, stem: str) -> bool:
        """Tell if STEM is in any text of TASK, be it an example alone."""
        numbers = self.index.bags.get(stem, NOWHERE)[0]
        place = bisect_left(numbers, task)  # they are in order
        return place < len(numbers) and numbers[place] == task

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
        least = sorted(scores.values())[-most:][0] if scores else 0.0
        near = [(-score, task) for task, score in scores.items() if score >= least]
        best = [(task, -score) for score, task in sorted(near)[:most]]
        return [Match(task, score, self._cover(task, explained, own)) for task, score in best]

    def _query(self, text: str, weight: float) -> dict[str, float]:
        query: dict[str, float] = {}
        known: list[str] = []
        for stem, word in self.stemmer.stems_and_words(text):
            meant, share = self.known_stem(stem, word)
            known.append(meant)
            query[meant] = max(query.get(meant, 0.0), share * weight)
        for one, two in pairwise(known):
            pair = f"{one} {two}"
            if pair in self.index.weights:
                query[pair] = PAIR_WEIGHT * weight
        return query

    def known_stem(self, stem: str, word: str) -> tuple[str, float]:
        """Return the known stem that STEM is or was probably meant as, and how sure that is.

        Only what is no word at all is taken for a slip: "parked" is not "packed".
        """
        if stem in self.index.weights or len(stem) < 4 or not stem.isalpha() or self.is_word(word):
            return stem, 1.0
        near = {
            s for form in (stem, *one_letter_less(stem)) for s in self.index.slips.get(form, ())
        }
        if near:
            return min(near, key=lambda s: (abs(len(s) - len(stem)), s[0] != stem[0], s)), 0.85
        shared = Counter(
            s for group in letter_groups(stem) for s in self.index.groups.get(group, ())
        )
        size = len(letter_groups(stem))
        if shared:
            likely, count = min(
                shared.items(), key=lambda i: (-i[1], abs(len(i[0]) - len(stem)), i[0])
            )
            alike = 2 * count / (size + len(letter_groups(likely)))
            if alike >= 0.55:
                return likely, alike
        return stem, 1.0

    def _weight(self, stem: str) -> float:
        return self.index.weights.get(stem, self.rarest * UNKNOWN_SHARE)

    def _scores(self, query: Mapping[str, float]) -> dict[int, float]:
        size = math.sqrt(sum((self._weight(s) * share) ** 2 for s, share in query.items()))
        texts: defaultdict[int, float] = defaultdict(float)
        bags = [0.0] * len(self.index.task_stems)
        for stem, share in query.items():
            pull = self._weight(stem) * share / size
            numbers, parts = self.index.texts.get(stem, NOWHERE)
            if not texts:  # the first word adds to nothing, and that goes without a loop
                texts.update(zip(numbers, [pull * part for part in parts], strict=True))
                numbers = parts = ()
            for text, part in zip(numbers, parts, strict=True):
                texts[text] += pull * part
            for task, part in zip(*self.index.bags.get(stem, NOWHERE), strict=True):
                bags[task] += pull * part
        best: dict[int, float] = {}
        owners, so_far = self.index.owners, best.get
        for text, score in texts.items():
            task = owners[text]
            if score > so_far(task, 0.0):
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
    tasks: Sequence[Task],
    grammar: Grammar,
    *,
    is_word: Callable[[str], bool],
    index: Index | None = None,
    folder: Path | None = None,
) -> Matcher:
    """Return the matcher for TASKS.

    Args:
        tasks: the catalogue.
        grammar: the grammar of its language.
        is_word: tells a word from a slip.
        index: the catalogue's index where it was compiled; else it is made.
        folder: where the examples of the catalogue are, if it has some.
    """
    made = index or make_index(tasks, grammar, read_examples(folder) if folder else {})
    stemmer = make_stemmer(grammar)
    return Matcher(
        stemmer=stemmer,
        index=made,
        stand_ins=_stand_ins(grammar, stemmer),
        rarest=max(made.weights.values(), default=1.0),
        is_word=is_word,
    )


def _stand_ins(grammar: Grammar, stemmer: Stemmer) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for act in grammar.acts:
        stems = frozenset(stemmer.stem_of_word(verb) for verb in act)
        found |= {one: found.get(one, frozenset()) | stems for one in stems}
    return found
