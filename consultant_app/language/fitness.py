"""Which tasks may a clause mean at all: the matcher's answer, with a look at the verbs.

"Checked the toner" is no replacement, "ordered a roller" is no fitting, and "disabled" is
not "enabled".
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from consultant_app.language.data import Words
from consultant_app.language.entries import Task, VerbGroup
from consultant_app.language.matcher import Match
from consultant_app.language.people import Reader
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.pieces import Cut
from consultant_app.language.sentences import SLOT
from consultant_app.language.things import devices_in, kind_of, without_names
from consultant_app.language.verb_hits import participles_in

# Nearer than LEAD times a rival's score the consultant is asked, where the rival explains as much.
LEAD, LEAST_SCORE, LEAST_COVER = 1.2, 0.18, 0.3
RIVALS = 4
LEAST_BARE_SCORE = 0.35  # of a clause without a verb: things alone tell of no work
LEAST_BARE_COVER = 0.5
OTHER_SORT = 0.55  # what is left of a score where the verbs are of another sort
OTHER_VERB = 0.75  # the same where the task knows none of the clause's verbs
OTHER_DEVICE = 0.7  # the same where the task is about another kind of device
UNNAMED = 0.6  # the same where a word is missing that the task is always told with
UNEXPLAINED = 0.5  # the same where the task explains nothing of the clause
LOOKING = frozenset({VerbGroup.CHECK, VerbGroup.FIND})
OWN_WORK = frozenset({VerbGroup.ORDER, VerbGroup.SHOW})


class _Heard(NamedTuple):
    """What a clause says, in stems; taken apart once for all tasks that it may mean."""

    stems: frozenset[str]
    verbs: frozenset[str]
    groups: frozenset[VerbGroup]  # of work, that its verbs tell of
    kinds: frozenset[str]  # of device


class Candidate(NamedTuple):
    """A task that a clause may mean; `fits` if its verbs are of the same sort as the clause's.

    `number` is the task's place in the catalogue.
    """

    task: Task
    number: int
    score: float
    cover: float
    fits: bool
    named: bool  # a word of `needs` is in the clause


def candidates_for(
    clause: str, cut: Cut, line: str, words: Words, reader: Reader
) -> list[Candidate]:
    """Return the tasks that CLAUSE may mean, best first; LINE is the text around it."""
    matcher = words.matcher
    bare = without_names(clause, reader)
    stems = matcher.stemmer.stems(bare)
    matches = matcher.find(bare, context=without_names(line, reader), most=12)
    pairs = matcher.stemmer.stems_and_words(bare)
    meant = {matcher.known_stem(*pair)[0] for pair in pairs}  # slips put right
    said, every = words.group_of_stem, frozenset({*stems, *meant})
    heard = _Heard(
        stems=every,
        verbs=every & said.keys(),
        groups=frozenset(said[stem] for stem in every if stem in said),
        kinds=frozenset(kind_of(device, reader) for device in devices_in(clause, reader)) - {""},
    )
    found = [_candidate(match, heard, words) for match in matches]
    if cut.sort in (Sort.STATUS, Sort.FOUND):
        found = [c for c in found if is_look(c.task, words)] or found
    return sorted(found, key=lambda c: -c.score)


def explains_bare_things(best: Candidate) -> bool:
    """Tell if a clause without any verb is so near to a task that it must mean it."""
    return best.score >= LEAST_BARE_SCORE and best.cover >= LEAST_BARE_COVER


def stands_out(
    candidates: Sequence[Candidate],
    explains: Callable[[Candidate], bool],
    says_the_same: Callable[[Candidate], bool],
) -> bool:
    """Tell if the first of CANDIDATES may be proposed without asking.

    It must explain every word of the clause, and no other that does so may be near: a task that
    leaves a word unexplained is no rival, however alike, nor is one with the very same sentence.
    """
    if not candidates:
        return False
    best = candidates[0]
    if best.score < LEAST_SCORE or best.cover < LEAST_COVER or not explains(best):
        return False
    near = [c for c in candidates[1:RIVALS] if best.score < LEAD * c.score and c.fits and c.named]
    return not any(explains(one) and not says_the_same(one) for one in near)


def may_be_meant(best: Candidate) -> bool:
    """Tell if BEST tells of the clause's sort of work, and the clause has the word it needs."""
    return best.fits and (best.named or not best.task.needs)


def is_look(task: Task, words: Words) -> bool:
    """Tell if TASK is a check or a test, whose sentence says what was found."""
    if words.grammar.habits.verb_last:
        said = participles_in(SLOT.sub(" ", task.did), words.grammar)
        return any(verb.group in LOOKING for verb in said)
    groups = _groups(task.did.split(" ")[1:3], words)
    return bool(groups & LOOKING)


def _candidate(match: Match, heard: _Heard, words: Words) -> Candidate:
    task = words.tasks[match.task]
    fits = _same_sort(match.task, heard, words) and not _opposite(match.task, heard, words)
    score = match.score * (1.0 if fits else OTHER_SORT) * _verb_share(match.task, heard, words)
    score *= UNEXPLAINED + (1 - UNEXPLAINED) * match.cover
    needed = words.matcher.needed[match.task]
    named = not needed or bool(needed & heard.stems)
    if not named:
        score *= UNNAMED
    own = words.device_kinds[match.task]
    if heard.kinds and own and "" not in own and not heard.kinds & own:
        score *= OTHER_DEVICE
    return Candidate(task, match.task, score, match.cover, fits, named)


def _same_sort(number: int, heard: _Heard, words: Words) -> bool:
    said, clause = words.group_of_stem, heard.groups
    every = words.task_groups[number]
    did = [said[stem] for stem in words.matcher.did_stems[number][:2] if stem in said]
    if clause and VerbGroup.DO not in clause and not clause & every:
        return False
    if clause and clause <= LOOKING and did and not set(did) & LOOKING:
        return False
    own, told = set(did[:1]) & OWN_WORK, clause & OWN_WORK
    return not (own and clause and not told) and not (told and did and not own)


def _verb_share(number: int, heard: _Heard, words: Words) -> float:
    """Return how much of a score stays where no verb of the clause is one of the task's."""
    own = heard.verbs
    return 1.0 if not own or own & words.matcher.task_stems[number] else OTHER_VERB


def _opposite(number: int, heard: _Heard, words: Words) -> bool:
    own, task = heard.stems, words.matcher.task_stems[number]
    return any(
        (a in own and b in task and a not in task) or (b in own and a in task and b not in task)
        for a, b in words.opposite_stems
    )


def _groups(texts: Sequence[str], words: Words) -> frozenset[VerbGroup]:
    verbs = words.grammar.verbs
    found = (verbs.get(t.lower().rstrip(",.")) or verbs.get(" ".join(texts).lower()) for t in texts)
    return frozenset(verb.group for verb in found if verb)
