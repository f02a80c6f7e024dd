"""What speaks for and against the best task of a clause, as signs that a judge has weighed.

Whether a sentence is true of its note (figures, names, verbs, outcomes) is for `task_sentences` and
`agreement` to ask. Here it is only asked how likely the task is the one that was meant: how near it
is, how far the next one, and how much of the clause it leaves over.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from consultant_app.language.data import Words
from consultant_app.language.explained import objects_of, unexplained
from consultant_app.language.fitness import RIVALS, Candidate
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.scenes import Scene
from consultant_app.language.things import without_names
from consultant_app.language.told_acts import parts_of, work_verbs

NAME = "tasks"  # of the judge
FAR = 1.5  # a lead, as a logarithm, beyond which no rival counts
SHARES = (0.01, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.99)
LEADS = (0.05, 0.1, 0.2, 0.3, 0.45, 0.65, 0.9, 1.4)
COUNTS = (0.5, 1.5, 2.5)
# A figure gives a sign for each step that it reaches: what a little and what a lot of it says are
# learnt apart. What is not named here is there or not.
STEPS: Mapping[str, Sequence[float]] = {
    "score": (0.18, 0.21, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.5, 0.6),
    "known to the catalogue": SHARES,
    "known to the task": SHARES,
    "known to no task": SHARES,
    "not of the trade": SHARES,
    "lead": LEADS,
    "lead over what explains": LEADS,
    "near behind": COUNTS,
    "slips": COUNTS,
    "words": (1.5, 2.5, 3.5, 4.5, 6.5, 8.5),
    "verbs": COUNTS,
    "parts": COUNTS,
    "left of the trade": COUNTS,
    "left of others": COUNTS,
    "left unknown to the task": COUNTS,
}
YES = (0.5,)

Sign = tuple[str, str]


def signs_of(
    scene: Scene,
    found: Sequence[Candidate],
    bare: Callable[[Candidate], str],
    said: Callable[[Candidate], str],
) -> Iterator[Sign]:
    """Yield what speaks for and against the first of FOUND as the task of the clause.

    Args:
        scene: the clause and what is known around it.
        found: the tasks that it may mean, best first.
        bare: the sentence of each, its slots filled; two that are equal are no rivals.
        said: the same with the facts that it has no room for, which takes longer to make.
    """

    @cache
    def left(one: Candidate) -> tuple[str, ...]:
        return unexplained(scene.to_explain, one.number, said(one), scene.words)

    figures = {
        **_of_words(scene, found[0], said(found[0])),
        **_of_rivals(found, bare, left),
        **_of_left(scene, found[0], left(found[0])),
        **_of_shape(scene, found[0]),
    }
    for name, figure in figures.items():
        for step in STEPS.get(name, YES):
            if figure >= step:
                yield name, str(step)


def _of_words(scene: Scene, best: Candidate, sentence: str) -> dict[str, float]:
    """Return how much of the clause's weight is known, and to whom."""
    matcher = scene.words.matcher
    index, rarest = matcher.index, matcher.rarest
    pairs = matcher.stemmer.stems_and_words(without_names(scene.meant, scene.reader))
    stems = [stem for stem, _ in pairs]
    told = frozenset(matcher.stemmer.stems(sentence))
    weights = [index.weights.get(stem, rarest) for stem in stems]
    whole = sum(weights) or 1.0

    def share(counts: Callable[[str], bool]) -> float:
        return sum(w for stem, w in zip(stems, weights, strict=True) if counts(stem)) / whole

    return {
        "score": best.score,
        "known to the catalogue": best.cover,
        "known to the task": share(lambda stem: matcher.knows(best.number, stem)),
        "known to no task": share(lambda stem: stem not in told and stem not in index.bags),
        "not of the trade": share(lambda stem: stem not in index.trade),
        "words": len(stems),
        "slips": sum(matcher.known_stem(*one)[0] != one[0] for one in pairs),
    }


def _of_rivals(
    found: Sequence[Candidate],
    bare: Callable[[Candidate], str],
    left: Callable[[Candidate], tuple[str, ...]],
) -> dict[str, float]:
    """Return how far the first of FOUND is ahead of those that would be said otherwise."""
    best = found[0]
    told = bare(best)
    others = [one for one in found[1 : RIVALS + 2] if bare(one) != told]
    rivals = [one for one in others[:RIVALS] if one.fits and one.named and not left(one)]
    return {
        "lead": _lead(best, others),
        "lead over what explains": _lead(best, rivals),
        "near behind": sum(one.score > 0.8 * best.score for one in others),
    }


def _of_left(scene: Scene, best: Candidate, left: Sequence[str]) -> dict[str, float]:
    """Return what the task leaves over of the clause, and of what kind that is."""
    words = scene.words
    stem, index = words.matcher.stemmer.stem_of_word, words.matcher.index
    objects = objects_of(scene.meant, scene.cut, words)
    unknown = [word for word in left if not words.matcher.knows(best.number, stem(word))]
    of_trade = sum(stem(word) in index.trade for word in left)
    return {
        "left": bool(left),
        "left of the trade": of_trade,
        "left of others": len(left) - of_trade,
        "left unknown to the task": len(unknown),
        "left known nowhere": any(stem(word) not in index.bags for word in left),
        "left is the thing": any(word in objects for word in left),
        "left is the thing, unknown": any(word in objects for word in unknown),
    }


def _of_shape(scene: Scene, best: Candidate) -> dict[str, float]:
    """Return how the clause is built: its verbs, and what stands beside the work."""
    words, cut = scene.words, scene.cut
    bases = {base for base, _ in work_verbs(scene.text, cut, words)}
    parts = parts_of(scene.text, cut)
    return {
        "no verb": not bases,
        "verbs": len(bases),
        "verb of the task": any(_knows_verb(base, best, words) for base in bases),
        "things alone": cut.sort is Sort.THINGS,
        "no thing": cut.sort is Sort.BARE,
        "how it went": cut.sort is Sort.STATUS,
        "found": cut.sort is Sort.FOUND,
        "to do": cut.sort is Sort.PENDING,
        "in vain": cut.sort is Sort.FAILED,
        "fault and remedy": any(sort is Sort.SYMPTOM for _, sort in parts),
        "parts": len(parts),
        "beside others": len(scene.line) > len(scene.text) + 3,
        "claims a repair": bool(words.grammar.repair.claim.search(best.task.did)),
    }


def _lead(best: Candidate, others: Sequence[Candidate]) -> float:
    """Return how far BEST is ahead of the nearest of OTHERS, on a scale of logarithms."""
    nearest = max((one.score for one in others), default=0.0)
    return min(math.log(best.score / nearest), FAR) if nearest and best.score else FAR


def _knows_verb(base: str, best: Candidate, words: Words) -> bool:
    stem = words.matcher.stemmer.stem_of_word(base)
    same = words.matcher.stand_ins.get(stem, frozenset({stem}))
    return any(words.matcher.knows(best.number, one) for one in same)
