"""Make the sentence of one clause by its kind: what was done, found, tried in vain, or is to do.

First the catalogue's task, where one leads clearly; then the note's own words in plain ones.
"""

import re
from collections.abc import Callable, Sequence

from consultant_app.domain.proposals import ClauseKind
from consultant_app.language.explained import unexplained
from consultant_app.language.fitness import Candidate, candidates_for, is_look
from consultant_app.language.foreign import is_foreign
from consultant_app.language.open_work import (
    HAD_BEEN,
    advice_in,
    has_unknown_verb,
    is_no_step_of_ours,
    others_did,
    step_in,
    tried_in_vain,
)
from consultant_app.language.outcomes import (
    fault_found,
    left_undone,
    looked_at,
    nothing_found,
    state_found,
    thing_found,
)
from consultant_app.language.overreach import overreaches
from consultant_app.language.own_words import said_in_own_words
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.prose import said_as_it_stands
from consultant_app.language.rewriting import plain_clause, plain_thing
from consultant_app.language.said_plainly import said_plainly
from consultant_app.language.scenes import Draft, Scene
from consultant_app.language.sentences import as_sentence
from consultant_app.language.soundness import is_sound
from consultant_app.language.task_sentences import keeps, of_task, saying_for, with_outcome
from consultant_app.language.things import names_a_secret
from consultant_app.language.tokens import folded
from consultant_app.language.weighty import passed_over

LOOKED = re.compile(r"I tried to (?:look|check|find|test|search|see|examine|tell)\b")
TRIED = re.compile(
    r"^(?:i |we )?(?:tried (?:to )?|attempted (?:to )?|(?:could|can)(?: not|n.?t) |cannot |couldnt "
    r"|unable to |failed to |was unable to |was not able to )",
    re.IGNORECASE,
)
STILL = re.compile(r"^\W*(?:but |it |they |that |she |he |both |all )*(?:still|remains?|keeps?)\b")
NO_LUCK_WITH = re.compile(r"^no (?:joy|luck|success) (?:with|w\/?|on) (.{2,80})$", re.IGNORECASE)


def candidates_of(scene: Scene) -> list[Candidate]:
    """Return the tasks that the clause may mean, best first."""
    if scene.cut.sort is Sort.NEGATED or _is_foreign(scene):
        return []
    if scene.cut.sort is Sort.FAILED:  # "no luck" alone names no work
        rest = scene.words.grammar.kinds.failed.sub(" ", folded(scene.text))
        if not scene.words.matcher.stemmer.stems(rest):
            return []
    if scene.cut.soft and not _names_a_thing(scene):
        return []
    return candidates_for(scene.meant, scene.cut, scene.line, scene.words, scene.reader)


def _names_a_thing(scene: Scene) -> bool:
    """Tell if the clause has a word that a task may be about, a verb of any work apart.

    What follows a comma without one is how it went ("left behind", "by phone"), whatever is near.
    """
    words, matcher = scene.words, scene.words.matcher
    nothing = words.empty_stems | words.weak_stems | words.vague_stems
    pairs = matcher.stemmer.stems_and_words(scene.meant)
    return any(
        one in matcher.index.trade and one not in nothing
        for one in (matcher.known_stem(*pair)[0] for pair in pairs)
    )


def _is_foreign(scene: Scene) -> bool:
    """Tell if the clause is in another language: it then waits for the consultant's words."""
    return is_foreign(scene.text, own=scene.words.own_words, foreign=scene.words.foreign)


def draft_of(scene: Scene, found: Sequence[Candidate]) -> Draft:
    """Return the sentence for the clause, FOUND being its tasks, best first.

    A fault that the consultant admits is smoothed over by no sentence: it waits for their words.
    """
    if scene.words.grammar.admits.search(folded(scene.text)):
        return Draft()
    by_kind: dict[ClauseKind, Callable[[Scene, Sequence[Candidate]], Draft]] = {
        ClauseKind.DONE: _draft_done,
        ClauseKind.FOUND: _draft_found,
        ClauseKind.FAILED: _draft_failed,
        ClauseKind.PENDING: _draft_pending,
    }
    set_phrase = saying_for(scene.text, scene.words.grammar.sayings, after_work=scene.after_work)
    if set_phrase:
        return Draft(set_phrase, sure=True)
    draft = by_kind[scene.cut.kind](scene, found)
    if not draft.sure or draft.task is not None:
        own = _in_own_words(scene)
        if own is not None and (not draft.sure or _says_more(own, found, draft, scene)):
            draft = own
    if draft.sure and (
        passed_over(draft.sentence, scene.text, scene.cut, scene.words)
        or overreaches(draft.sentence, scene)
    ):
        return Draft(draft.sentence)
    return draft


def _in_own_words(scene: Scene) -> Draft | None:
    """Return the clause in the note's own words, where every word of it is known."""
    if others_did(scene.text, scene.words) or names_a_secret(scene.text):
        return None
    own = said_in_own_words(scene.text, scene.cut, scene.words, scene.known)
    draft = _sure_if_sound(own, scene)
    return draft if draft.sure else None


def _says_more(own: Draft, found: Sequence[Candidate], draft: Draft, scene: Scene) -> bool:
    """Tell if the note's OWN words say what the task of DRAFT leaves out.

    It does not account for a word of the clause, or its sentence names no thing of it: a cover
    that was put back is no "case".
    """
    task = next((one for one in found if one.task is draft.task), None)
    if task is None or unexplained(scene.to_explain, task.number, draft.sentence, scene.words):
        return True
    stems = scene.words.matcher.stemmer.stems
    return not set(stems(folded(own.sentence))) & set(stems(folded(draft.sentence)))


def _draft_done(scene: Scene, found: Sequence[Candidate]) -> Draft:
    found_so = len(scene.cut.parts) < 2 and HAD_BEEN.search(folded(scene.text))
    if found_so or others_did(scene.text, scene.words):
        return Draft()
    own = of_task(scene, found, lambda task: task.did)
    if own.sure:
        return own
    if scene.cut.unsure or names_a_secret(scene.text):
        return own
    plain = said_plainly(scene.text, scene.cut, scene.words, scene.known)
    plain = plain or said_as_it_stands(scene.text, scene.words, scene.known)
    if plain and _loses_its_thing(plain, scene):
        return own
    sentence = with_outcome(plain, scene) if plain else ""
    if sentence and is_sound(sentence, scene.words, scene.known) and keeps(sentence, scene):
        return Draft(sentence, sure=True)
    return own


def _loses_its_thing(plain: str, scene: Scene) -> bool:
    """Tell if PLAIN lacks the fault that says of what: "scanner won't read, cleaned window"."""
    complains = any(part.sort is Sort.SYMPTOM for part in scene.cut.parts)
    ends = plain.strip(" .").rsplit(" ", 1)[-1].lower()
    names = scene.words.grammar
    return complains and ends not in names.solid_nouns and ends not in names.names.devices


def _draft_found(scene: Scene, found: Sequence[Candidate]) -> Draft:
    if scene.cut.sort is Sort.ADVISED:
        return _sure_if_sound(advice_in(scene.text, scene.words, scene.known), scene)
    if scene.cut.sort in (Sort.SYMPTOM, Sort.NEGATED):
        make = fault_found if scene.cut.sort is Sort.SYMPTOM else left_undone
        return _sure_if_sound(make(scene.text, scene.words, scene.known), scene)
    own = of_task(scene, [c for c in found if is_look(c.task, scene.words)], lambda task: task.did)
    if own.sure or not scene.words.grammar.habits.english:  # the words below are English
        return own if own.sure else Draft()
    for make in (nothing_found, thing_found, state_found, looked_at):
        draft = _sure_if_sound(make(scene.text, scene.words, scene.known), scene)
        if draft.sure:
            return draft
    return Draft()


def _sure_if_sound(sentence: str, scene: Scene) -> Draft:
    """Return SENTENCE, made of the note's own words, or nothing where it can't be offered."""
    sound = sentence and is_sound(sentence, scene.words, scene.known) and keeps(sentence, scene)
    return Draft(sentence, sure=True) if sound else Draft()


def _draft_failed(scene: Scene, found: Sequence[Candidate]) -> Draft:
    frame = scene.words.grammar.frames["failed"]
    vain = _sure_if_sound(tried_in_vain(scene.text, scene.words, scene.known), scene)
    if vain.sure:
        return vain
    thing = NO_LUCK_WITH.match(scene.text.strip(" .,;"))
    own = of_task(scene, found, lambda task: in_frame(frame, task.plan))
    if STILL.match(folded(scene.text)):  # a fault that stays says not what was tried
        return Draft()
    if own.sure and LOOKED.match(own.sentence):  # a search in vain is no thing that "works"
        return Draft(own.sentence)
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
    if is_no_step_of_ours(scene.text, scene.before, scene.words):
        return Draft()
    own = of_task(scene, found, lambda task: as_sentence(task.plan))
    unknown = scene.words.grammar.habits.english and has_unknown_verb(scene.text, scene.words)
    if own.sure and not unknown:
        return own
    step = _sure_if_sound(step_in(scene.text, scene.words, scene.known), scene)
    return step if step.sure else Draft(own.sentence)


def in_frame(frame: str, plan: str) -> str:
    """Return FRAME around PLAN, a bare verb phrase: "I tried to ..., but it does not work yet."."""
    return frame.format(plan=plan.removeprefix("try to ")) if plan else ""
