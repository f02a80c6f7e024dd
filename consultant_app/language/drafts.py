"""Make the sentence of one clause by its kind: what was done, found, tried in vain, or is to do.

First the catalogue's task, where one leads clearly; then the note's own words in plain ones.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from consultant_app.domain.proposals import ClauseKind
from consultant_app.language.agreement import bears_out, parts_of, work_verbs
from consultant_app.language.carried import carried
from consultant_app.language.data import Words
from consultant_app.language.entries import Saying, Task
from consultant_app.language.explained import unexplained
from consultant_app.language.facts import keeps_figures, keeps_names, told_apart, with_details
from consultant_app.language.fitness import (
    Candidate,
    candidates_for,
    explains_bare_things,
    is_look,
    stands_out,
)
from consultant_app.language.foreign import is_foreign
from consultant_app.language.known import Known
from consultant_app.language.outcomes import looked_at, nothing_found, state_found, thing_found
from consultant_app.language.people import Reader
from consultant_app.language.pieces import Cut, Sort
from consultant_app.language.rewriting import plain_clause, plain_thing
from consultant_app.language.said_plainly import said_plainly
from consultant_app.language.sentences import (
    Named,
    as_sentence,
    filled,
    has_open_part,
    named_in,
    speaks_of_another_device,
)
from consultant_app.language.soundness import claims_only_what_is_said, is_sound
from consultant_app.language.technical import without_label, without_technical
from consultant_app.language.things import names_a_secret
from consultant_app.language.tokens import folded

DONE_WITHOUT_VERB = re.compile(
    r"\b(?:new|now|done|extra|additional|another|spare|replacement|second)\b"
)
FOR_SOMEONE = re.compile(r"^\W*[\w@' -]{3,40} (?:for (?!sale|now|free|good|ages)\w|on \w+'s )")
WORKS = re.compile(r"\bagain\b|\bworks?\b|\bworked\b")
LEAST_EXPLAINED = 0.75  # of a clause, where the sentence names no program or file of its own
# "I ordered what you need" tells nothing where the note does not say what.
NEEDS_ITS_THING = re.compile(r"\{part\|(?:what you|the equipment|an item|new toner|the account)")
FLOOR = 0.15  # below it no task is named
# A plan that was only spoken of, or is another's to do, is no next step of the consultant's.
NOT_OURS = re.compile(
    r"\b(?:rec\b|recommend|advis|suggest|propos|quot|discuss|consider|talked about|tbc|tbd|awaiting"
    r"|waiting)"
)
TRIED = re.compile(
    r"^(?:i |we )?(?:tried (?:to )?|attempted (?:to )?|(?:could|can)(?: not|n.?t) |cannot |couldnt "
    r"|unable to |failed to |was unable to |was not able to )",
    re.IGNORECASE,
)
NO_LUCK_WITH = re.compile(r"^no (?:joy|luck|success) (?:with|w\/?|on) (.{2,80})$", re.IGNORECASE)
TO_DO = re.compile(
    r"^(?:to-?do:? |to do:? |i |we |still |next (?:visit|time):? |(?:i|we).ll |will |needs? to "
    r"|must "
    r"|have to |has to |going to |to |remember to |follow[- ]?up:? )+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What was made of a clause so far, in the voice "I".

    `task` is the sentence's own: its why and notice go with it.
    """

    sentence: str = ""
    sure: bool = False
    task: Task | None = None


@dataclass(frozen=True)
class Scene:
    """A clause and what is known around it; its secrets are hidden from all that reads it."""

    text: str
    cut: Cut
    line: str
    before: str  # the note's line up to the clause, and the request that the work answers
    after_work: bool  # something was done before in the same note
    words: Words
    known: Known

    @property
    def reader(self) -> Reader:
        """What filling a slot needs."""
        return Reader(self.words.grammar.names, self.words.lexicon, self.known)

    @cached_property
    def meant(self) -> str:
        """The clause less what only the technician needs, of the same length."""
        grammar = self.words.grammar
        return without_technical(without_label(self.text, grammar), grammar)

    @cached_property
    def named(self) -> Named:
        """What the clause names; read once for all the sentences it is filled into."""
        return named_in(self.text, self.reader, around=self.before)


def candidates_of(scene: Scene) -> list[Candidate]:
    """Return the tasks that the clause may mean, best first."""
    if scene.cut.sort is Sort.NEGATED or _is_foreign(scene):
        return []
    if scene.cut.sort is Sort.FAILED:  # "no luck" alone names no work
        rest = scene.words.grammar.kinds.failed.sub(" ", folded(scene.text))
        if not scene.words.matcher.stemmer.stems(rest):
            return []
    return candidates_for(scene.meant, scene.cut, scene.line, scene.words, scene.reader)


def _is_foreign(scene: Scene) -> bool:
    """Tell if the clause is in another language: it then waits for the consultant's words."""
    return is_foreign(scene.text, own=scene.words.own_words, foreign=scene.words.foreign)


def draft_of(scene: Scene, found: Sequence[Candidate]) -> Draft:
    """Return the sentence for the clause, FOUND being its tasks, best first."""
    by_kind: dict[ClauseKind, Callable[[Scene, Sequence[Candidate]], Draft]] = {
        ClauseKind.DONE: _draft_done,
        ClauseKind.FOUND: _draft_found,
        ClauseKind.FAILED: _draft_failed,
        ClauseKind.PENDING: _draft_pending,
    }
    set_phrase = _saying(scene.text, scene.words.grammar.sayings, after_work=scene.after_work)
    if set_phrase:
        return Draft(set_phrase, sure=True)
    return by_kind[scene.cut.kind](scene, found)


def _saying(text: str, sayings: Sequence[Saying], *, after_work: bool) -> str:
    lower = folded(text).strip(" .,;")
    for saying in sayings:
        if saying.pattern.search(lower) and (after_work or not saying.needs_before):
            return saying.sentence
    return ""


def _draft_done(scene: Scene, found: Sequence[Candidate]) -> Draft:
    own = _of_task(scene, found, lambda task: task.did)
    if own.sure:
        return own
    if scene.cut.unsure or names_a_secret(scene.text):
        return own
    plain = said_plainly(scene.text, scene.cut, scene.words, scene.known)
    sentence = _with_outcome(plain, scene) if plain else ""
    if sentence and is_sound(sentence, scene.words, scene.known) and _keeps(sentence, scene):
        return Draft(sentence, sure=True)
    return own


def _keeps(sentence: str, scene: Scene) -> bool:
    """Tell if every figure and name of the clause is in SENTENCE."""
    return keeps_figures(sentence, scene.text, scene.words) and keeps_names(
        sentence, scene.text, scene.words, scene.known
    )


def _with_outcome(sentence: str, scene: Scene) -> str:
    """Return SENTENCE and how it went, where a part of the clause tells: "..., ok now"."""
    if not sentence or WORKS.search(sentence):
        return sentence
    for text, sort in parts_of(scene.text, scene.cut)[1:]:
        if sort in (Sort.STATUS, Sort.BARE):
            said = _saying(text, scene.words.grammar.sayings, after_work=True)
            if said:
                return f"{sentence} {said}"
    return sentence


def _draft_found(scene: Scene, found: Sequence[Candidate]) -> Draft:
    if scene.cut.sort in (Sort.SYMPTOM, Sort.NEGATED):
        return Draft()
    own = _of_task(scene, [c for c in found if is_look(c.task, scene.words)], lambda task: task.did)
    if own.sure:
        return own
    for make in (nothing_found, thing_found, state_found, looked_at):
        sentence = make(scene.text, scene.words, scene.known)
        if sentence and is_sound(sentence, scene.words, scene.known):
            return Draft(sentence, sure=True)
    return Draft()


def _draft_failed(scene: Scene, found: Sequence[Candidate]) -> Draft:
    frame = scene.words.grammar.frames["failed"]
    thing = NO_LUCK_WITH.match(scene.text.strip(" .,;"))
    own = _of_task(scene, found, lambda task: in_frame(frame, task.plan))
    if own.sure and not thing:  # "no joy with the handset" says not what was tried
        return own
    if thing:
        said = plain_thing(thing.group(1), scene.words, scene.known, article="your")
        sentence = scene.words.grammar.frames["failed_thing"].format(thing=said)
        if said and is_sound(sentence, scene.words, scene.known):
            return Draft(sentence, sure=True)
    tried = TRIED.sub("", scene.text.strip(" .,;"))
    plain = plain_clause(tried, scene.words, scene.known) if tried != scene.text else None
    if plain:
        sentence = in_frame(frame, f"{plain.base} {plain.rest}")
        if is_sound(sentence, scene.words, scene.known):
            return Draft(sentence, sure=True)
    return Draft(own.sentence)


def _draft_pending(scene: Scene, found: Sequence[Candidate]) -> Draft:
    lower = folded(scene.text)
    if scene.words.grammar.kinds.others.search(lower) or NOT_OURS.search(lower):
        return Draft()
    own = _of_task(scene, found, lambda task: as_sentence(task.plan))
    if own.sure:
        return own
    plain = plain_clause(TO_DO.sub("", scene.text.strip(" .,;")), scene.words, scene.known)
    if plain:
        sentence = as_sentence(f"{plain.base} {plain.rest}")
        if is_sound(sentence, scene.words, scene.known):
            return Draft(sentence, sure=True)
    return Draft(own.sentence)


def _of_task(scene: Scene, found: Sequence[Candidate], wording: Callable[[Task], str]) -> Draft:
    """Return the best task's sentence, sure where it leads and says no more than the clause."""
    if not found or found[0].score < FLOOR:
        return Draft()
    best, template = found[0], wording(found[0].task)
    sentence = _with_facts(template, scene)
    if not sentence or not is_sound(filled(template, scene.named), scene.words, scene.known):
        return Draft()  # a size that is told after it may be hard; it is the note's own
    if scene.cut.kind is ClauseKind.DONE:
        sentence = _with_outcome(sentence, scene)
    sure = (
        stands_out(found, lambda one: _explains(scene, one, wording))
        and not scene.cut.unsure
        and (_has_verb(scene) or explains_bare_things(best))
        and _fills(template, scene, best)
        and _keeps(sentence, scene)
        and claims_only_what_is_said(sentence, scene.text, scene.words)
        and bears_out(scene.text, scene.cut, best.number, sentence, scene.words)
    )
    return Draft(sentence, sure=sure, task=best.task if sure else None)


def _with_facts(template: str, scene: Scene) -> str:
    """Return TEMPLATE filled from the clause, with the facts that it has no room for."""
    sentence = filled(template, scene.named)
    if not sentence or scene.cut.kind is ClauseKind.FAILED:
        return sentence
    told = told_apart(scene.text, scene.words)
    return carried(with_details(sentence, told), scene.meant, scene.words, scene.reader)


def _explains(scene: Scene, one: Candidate, wording: Callable[[Task], str]) -> bool:
    """Tell if the task accounts for every word of the clause that counts."""
    sentence = _with_facts(wording(one.task), scene)
    left = unexplained(scene.meant, scene.cut, one.number, sentence, scene.words, scene.reader)
    return not left


def _has_verb(scene: Scene) -> bool:
    lower = folded(scene.text)
    told = scene.cut.sort is not Sort.THINGS or DONE_WITHOUT_VERB.search(lower)
    told = told or FOR_SOMEONE.search(lower)  # "docking station for the boss"
    return bool(told) or bool(work_verbs(scene.text, scene.cut, scene.words))


def _fills(template: str, scene: Scene, best: Candidate) -> bool:
    """Tell if the clause names what the slots of TEMPLATE need, and no other device."""
    stop_words = scene.words.grammar.stop_words
    open_part = has_open_part(template, scene.text, scene.reader, stop_words=stop_words)
    if open_part and (best.cover < LEAST_EXPLAINED or NEEDS_ITS_THING.search(template)):
        return False
    return not speaks_of_another_device(template, _bare_of_own(scene, best), scene.reader)


def _bare_of_own(scene: Scene, best: Candidate) -> str:
    """Return the clause without the words that the task itself is known by."""
    matcher = scene.words.matcher
    own = matcher.task_stems[best.number]
    stem = matcher.stemmer.stem_of_word
    return " ".join(word for word in scene.text.split() if stem(folded(word)) not in own)


def in_frame(frame: str, plan: str) -> str:
    """Return FRAME around PLAN, a bare verb phrase: "I tried to ..., but it does not work yet."."""
    return frame.format(plan=plan.removeprefix("try to ")) if plan else ""
