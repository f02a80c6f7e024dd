"""Make the sentence of a task for a clause, and tell if it may be proposed without asking."""

import re
from collections.abc import Callable, Sequence

from consultant_app.domain.proposals import ClauseKind
from consultant_app.language.agreement import bears_out
from consultant_app.language.brackets import reads_oddly
from consultant_app.language.carried import carried
from consultant_app.language.entries import Saying, Task
from consultant_app.language.explained import unexplained
from consultant_app.language.facts import keeps_figures, keeps_names, with_details
from consultant_app.language.fitness import (
    Candidate,
    explains_bare_things,
    is_look,
    may_be_meant,
    stands_out,
)
from consultant_app.language.outcomes import found_well
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.scenes import Draft, Scene
from consultant_app.language.sentences import (
    SLOT,
    filled,
    has_open_part,
    speaks_of_another_device,
)
from consultant_app.language.soundness import claims_only_what_is_said, is_sound
from consultant_app.language.things import kind_of
from consultant_app.language.tokens import folded
from consultant_app.language.told_acts import parts_of, work_verbs
from consultant_app.language.trust_signs import signs_of
from consultant_app.language.weighty import ends_unsaid, leaves_work_out

DONE_WITHOUT_VERB = re.compile(
    r"\b(?:new|now|done|extra|additional|another|spare|replacement|second)\b"
)
FOR_SOMEONE = re.compile(r"^\W*[\w@' -]{3,40} (?:for (?!sale|now|free|good|ages)\w|on \w+'s )")
PROGRAM = re.compile(r"\bhow to use the program\b")  # none that the note names
WORKS = re.compile(r"\bagain\b|\bworks?\b|\bworked\b")
ON_COMPUTER = re.compile(r" (?:on|at|of) \{device\|your (?:computers?|laptop)\}[.,]")
ADDED_COMPUTER = re.compile(
    r"(?<! list) on your computers?(?= \(|\.)| at your computer(?= \(|\.)"
    r"|(?<=\bthe )(?P<part>disk|error records|working memory|clock|sound)"
    r" of your (?:computer|laptop)(?= \(|[.,])"
)
LEAST_EXPLAINED = 0.75  # of a clause, where the sentence names no program or file of its own
# "I ordered what you need" tells nothing where the note does not say what.
NEEDS_ITS_THING = re.compile(r"\{part\|(?:what you|the equipment|an item|new toner)")
# What such a part is named by changes nothing: "more of your files" is true of any folder.
ANY_PART = re.compile(
    r"\{part\|(?:more of your files|a document|your shared f|your document templates|the account)"
)
FLOOR = 0.15  # below it no task is named


def of_task(scene: Scene, found: Sequence[Candidate], wording: Callable[[Task], str]) -> Draft:
    """Return the best task's sentence, sure where it leads and says no more than the clause."""
    if not found or found[0].score < FLOOR:
        return Draft()
    best, sentence = found[0], _said(scene, found[0], wording)
    sure = (
        bool(sentence)
        and not scene.cut.unsure
        and _is_true(sentence, scene, best, wording(best.task))
        and _is_trusted(scene, found, wording)
    )
    return Draft(sentence, sure=sure, task=best.task if sure else None)


def _said(scene: Scene, one: Candidate, wording: Callable[[Task], str]) -> str:
    """Return the sentence of a task for the clause with how it went, or "" if it reads badly."""
    template = wording(one.task)
    bare, sentence = filled(template, scene.named), _with_facts(template, scene)
    sentence = _without_added_computer(sentence, template, scene)
    own = template == one.task.did and bare == SLOT.sub(r"\2", template)  # the tests read those
    if not sentence or not (own or is_sound(bare, scene.words, scene.known)):
        return ""  # a size that is told after it may be hard; it is the note's own
    if scene.cut.kind is ClauseKind.DONE:
        sentence = with_outcome(sentence, scene)
    if scene.cut.kind in (ClauseKind.DONE, ClauseKind.FOUND) and is_look(one.task, scene.words):
        sentence = _with_finding(sentence, scene)
    return sentence


def _without_added_computer(sentence: str, template: str, scene: Scene) -> str:
    """Return SENTENCE without "on your computer" where the note names none.

    The catalogue has it as what is mostly meant; what a terse line leaves open stays open.
    """
    if not ON_COMPUTER.search(template) or not scene.words.grammar.habits.english:
        return sentence
    named = (*scene.named.devices, *scene.named.beside)
    if any(kind_of(device, scene.reader) == "computer" for device in named):
        return sentence
    return ADDED_COMPUTER.sub(lambda one: one["part"] or "", sentence, count=1)


def _is_true(sentence: str, scene: Scene, one: Candidate, template: str) -> bool:
    """Tell if the clause bears out all that SENTENCE says, and SENTENCE has all that it must."""
    return (
        may_be_meant(one)
        and _fills(template, scene, one)
        and keeps(sentence, scene)
        and claims_only_what_is_said(sentence, scene.text, scene.words)
        and bears_out(scene.text, scene.cut, one.number, sentence, scene.words)
        and not reads_oddly(sentence, scene.words)
        and not ends_unsaid(sentence, scene.text, scene.cut)
        and not leaves_work_out(sentence, one.number, scene.meant, scene.cut, scene.words)
    )


def _is_trusted(scene: Scene, found: Sequence[Candidate], wording: Callable[[Task], str]) -> bool:
    """Tell if the first of FOUND is likely enough to be what the clause means.

    Where it stands out by the rule it need not be quite as likely as where it does not.
    """
    judge = scene.words.trust
    if judge is None:
        return _stands_out(scene, found, wording)
    signs = signs_of(
        scene,
        found,
        bare=lambda one: filled(wording(one.task), scene.named),
        said=lambda one: _with_facts(wording(one.task), scene),
    )
    points = judge.points(signs)
    return points >= judge.least or (points >= judge.doubt and _stands_out(scene, found, wording))


def _stands_out(scene: Scene, found: Sequence[Candidate], wording: Callable[[Task], str]) -> bool:
    """Tell if the first of FOUND explains the clause, and nothing near does so too."""
    best, said = found[0], filled(wording(found[0].task), scene.named)
    return (_has_verb(scene) or explains_bare_things(best)) and stands_out(
        found,
        lambda one: _explains(scene, one, wording),
        lambda one: filled(wording(one.task), scene.named) == said,
    )


def _with_facts(template: str, scene: Scene) -> str:
    """Return TEMPLATE filled from the clause, with the facts that it has no room for."""
    sentence = filled(template, scene.named)
    if not sentence or scene.cut.kind is ClauseKind.FAILED:
        return sentence
    return carried(with_details(sentence, scene.told), scene.carriable)


def _explains(scene: Scene, one: Candidate, wording: Callable[[Task], str]) -> bool:
    """Tell if the task accounts for every word of the clause that counts."""
    sentence = _with_facts(wording(one.task), scene)
    return not unexplained(scene.to_explain, one.number, sentence, scene.words)


def _has_verb(scene: Scene) -> bool:
    lower = folded(scene.text)
    told = scene.cut.sort is not Sort.THINGS or DONE_WITHOUT_VERB.search(lower)
    told = told or FOR_SOMEONE.search(lower)  # "docking station for the boss"
    return bool(told) or bool(work_verbs(scene.text, scene.cut, scene.words))


def _fills(template: str, scene: Scene, best: Candidate) -> bool:
    """Tell if the clause names what the slots of TEMPLATE need, and no other device."""
    stop_words = scene.words.grammar.stop_words
    open_part = has_open_part(template, scene.text, scene.reader, stop_words=stop_words)
    left_open = best.cover < LEAST_EXPLAINED and not ANY_PART.search(template)
    if open_part and (left_open or NEEDS_ITS_THING.search(template)):
        return False
    if PROGRAM.search(filled(template, scene.named)) and _names_another_thing(scene):
        return False
    return not speaks_of_another_device(template, _bare_of_own(scene, best), scene.reader)


def _names_another_thing(scene: Scene) -> bool:
    """Tell if the clause is about a device that is no computer: a till is no program."""
    kinds = {kind_of(device, scene.reader) for device in scene.named.devices}
    return bool(kinds) and not kinds & {"", "computer", "server"}


def _bare_of_own(scene: Scene, best: Candidate) -> str:
    """Return the clause without the words that the task itself is known by."""
    matcher = scene.words.matcher
    own = matcher.task_stems[best.number]
    stem = matcher.stemmer.stem_of_word
    return " ".join(word for word in scene.text.split() if stem(folded(word)) not in own)


def saying_for(text: str, sayings: Sequence[Saying], *, after_work: bool) -> str:
    """Return the sentence of the set phrase that TEXT is, or ""."""
    lower = folded(text).strip(" .,;")
    for saying in sayings:
        match = saying.pattern.search(lower) if after_work or not saying.needs_before else None
        if match:
            return saying.sentence.format_map(match.groupdict())  # "It held for {n} minutes."
    return ""


def keeps(sentence: str, scene: Scene) -> bool:
    """Tell if every figure and name of the clause is in SENTENCE."""
    return keeps_figures(sentence, scene.text, scene.words) and keeps_names(
        sentence, scene.text, scene.words, scene.known
    )


def _with_finding(sentence: str, scene: Scene) -> str:
    """Return SENTENCE of a look at something, and that all was well where the clause says so."""
    grammar = scene.words.grammar
    told = grammar.habits.claim.search(sentence) or WORKS.search(sentence) or ". " in sentence
    well = grammar.habits.english and found_well(scene.text) and not told
    return f"{sentence} {grammar.frames['all_well']}" if well else sentence


def with_outcome(sentence: str, scene: Scene) -> str:
    """Return SENTENCE and how it went, where a part of the clause tells: "..., ok now"."""
    if not sentence or WORKS.search(sentence):
        return sentence
    for text, sort in parts_of(scene.text, scene.cut)[1:]:
        if sort in (Sort.STATUS, Sort.BARE):
            said = saying_for(text, scene.words.grammar.sayings, after_work=True)
            if said:
                return f"{sentence} {said}"
    return sentence
