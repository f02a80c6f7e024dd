"""From a note to proposed sentences: every clause with its kind, its task and its sentence.

Only what was done becomes "I did". A sentence is sure, and so proposed without asking, when one task
leads clearly, explains the clause, keeps its counts and claims no outcome that the note leaves open;
or when the clause could be said word for word in plain words.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from consultant_app.domain.proposals import Alternative, Clause, ClauseKind, Proposal
from consultant_app.language.clauses import Cut, Sort, split_note
from consultant_app.language.data import Words
from consultant_app.language.entries import Task
from consultant_app.language.fitness import Candidate, candidates_for, is_look, leads
from consultant_app.language.known import Known
from consultant_app.language.outcomes import looked_at, nothing_found, thing_found
from consultant_app.language.rewriting import done_sentence, plain_clause
from consultant_app.language.secrets_check import hide_secrets
from consultant_app.language.sentences import Voice, as_sentence, filled, in_voice
from consultant_app.language.soundness import claims_only_what_is_said, is_sound, keeps_counts
from consultant_app.language.things import Reader
from consultant_app.language.tokens import folded

MOST_MATCHED = 60  # clauses for which a task is looked for
LONGEST_CLAUSE = 400  # characters; longer ones are no clauses
ALTERNATIVES = 5
FLOOR = 0.15  # below it no task is named
NOBODY = Known()
# A plan that was only spoken of, or is another's to do, is no next step of the consultant's.
NOT_OURS = re.compile(
    r"\b(?:recommend|advis|suggest|propos|quot|discuss|consider|talked about|tbc|tbd|awaiting|waiting)"
)
TRIED = re.compile(
    r"^(?:i |we )?(?:tried (?:to )?|attempted (?:to )?|(?:could|can)(?: not|n.?t) |cannot |couldnt "
    r"|unable to |failed to |was unable to |was not able to )",
    re.IGNORECASE,
)
TO_DO = re.compile(
    r"^(?:to-?do:? |to do:? |i |we |still |next (?:visit|time):? |(?:i|we).ll |will |need(?:s)? to |must "
    r"|have to |has to |going to |to |remember to |follow[- ]?up:? )+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Draft:
    """What was made of a clause so far, in the voice "I".

    `task` is the sentence's own: its why and notice go with it.
    """

    sentence: str = ""
    sure: bool = False
    task: Task | None = None


@dataclass(frozen=True, slots=True)
class _Scene:
    """A clause and what is known around it; its secrets are hidden from all that reads it."""

    text: str
    cut: Cut
    line: str
    after_work: bool  # something was done before in the same note
    words: Words
    known: Known

    @property
    def reader(self) -> Reader:
        """What filling a slot needs."""
        return Reader(self.words.grammar.names, self.words.lexicon, self.known)


def propose(note: str, words: Words, *, voice: Voice = Voice.I, known: Known = NOBODY) -> Proposal:
    """Return the clauses of NOTE with a proposed sentence each, nothing left out.

    Args:
        note: a technician's note, one line or many.
        words: the words of the client's language.
        voice: who speaks on the page.
        known: the client's people, things and own words.
    """
    clauses: list[Clause] = []
    worked = False
    for number, cut in enumerate(split_note(note, words.grammar)):
        text = note[cut.start : cut.end]
        if number >= MOST_MATCHED or len(text) > LONGEST_CLAUSE:
            clauses.append(_unmatched(text, cut))
            continue
        safe = hide_secrets(text, words.secrets)
        line = hide_secrets(_line_around(note, cut), words.secrets)
        scene = _Scene(safe, cut, line, worked, words, known)
        clauses.append(_clause(text, scene, voice))
        worked = worked or cut.kind is ClauseKind.DONE
    return Proposal(clauses=tuple(clauses))


def _clause(text: str, scene: _Scene, voice: Voice) -> Clause:
    found = [] if scene.cut.sort is Sort.NEGATED else _candidates(scene)
    draft = _draft(scene, found)
    best = found[0] if found and found[0].score >= FLOOR else None
    table = scene.words.grammar.voice

    def said(sentence: str) -> str:
        return in_voice(filled(sentence, scene.text, scene.reader), voice, table)

    task = draft.task or (best.task if best and not draft.sure else None)
    own = draft.task
    done = scene.cut.kind is ClauseKind.DONE
    return Clause(
        text=text,
        start=scene.cut.start,
        end=scene.cut.end,
        kind=scene.cut.kind,
        task=task.id if task else None,
        score=round(best.score, 3) if best else 0.0,
        sure=draft.sure and bool(draft.sentence),
        sentence=in_voice(draft.sentence, voice, table),
        why=said(own.why) if own and scene.cut.kind is not ClauseKind.PENDING else "",
        notice=said(own.notice) if own and done else "",
        next_step=said(own.next_step) if own and done else "",
        alternatives=tuple(_alternatives(scene, found, said)),
    )


def _candidates(scene: _Scene) -> list[Candidate]:
    return candidates_for(scene.text, scene.cut, scene.line, scene.words)


def _draft(scene: _Scene, found: Sequence[Candidate]) -> _Draft:
    by_kind: dict[ClauseKind, Callable[[_Scene, Sequence[Candidate]], _Draft]] = {
        ClauseKind.DONE: _draft_done,
        ClauseKind.FOUND: _draft_found,
        ClauseKind.FAILED: _draft_failed,
        ClauseKind.PENDING: _draft_pending,
    }
    set_phrase = _saying(scene)
    if set_phrase:
        return _Draft(set_phrase, sure=True)
    return by_kind[scene.cut.kind](scene, found)


def _saying(scene: _Scene) -> str:
    lower = folded(scene.text).strip(" .,;")
    for saying in scene.words.grammar.sayings:
        if saying.pattern.search(lower) and (scene.after_work or not saying.needs_before):
            return saying.sentence
    return ""


def _draft_done(scene: _Scene, found: Sequence[Candidate]) -> _Draft:
    own = _of_task(scene, found, lambda task: task.did)
    if own.sure:
        return own
    plain = plain_clause(scene.text, scene.words, scene.known)
    if plain and not scene.cut.unsure:
        sentence = done_sentence(plain)
        if is_sound(sentence, scene.words, scene.known):
            return _Draft(sentence, sure=True)
    return own


def _draft_found(scene: _Scene, found: Sequence[Candidate]) -> _Draft:
    if scene.cut.sort in (Sort.SYMPTOM, Sort.NEGATED):
        return _Draft()
    own = _of_task(scene, [c for c in found if is_look(c.task, scene.words)], lambda task: task.did)
    if own.sure:
        return own
    for make in (nothing_found, thing_found, looked_at):
        sentence = make(scene.text, scene.words, scene.known)
        if sentence and is_sound(sentence, scene.words, scene.known):
            return _Draft(sentence, sure=True)
    return _Draft()


def _draft_failed(scene: _Scene, found: Sequence[Candidate]) -> _Draft:
    frame = scene.words.grammar.frames["failed"]
    own = _of_task(scene, found, lambda task: _in_frame(frame, task.plan))
    if own.sure:
        return _Draft(own.sentence, sure=True)
    tried = TRIED.sub("", scene.text.strip(" .,;"))
    plain = plain_clause(tried, scene.words, scene.known) if tried != scene.text else None
    if plain:
        sentence = _in_frame(frame, f"{plain.base} {plain.rest}")
        if is_sound(sentence, scene.words, scene.known):
            return _Draft(sentence, sure=True)
    return _Draft(own.sentence)


def _draft_pending(scene: _Scene, found: Sequence[Candidate]) -> _Draft:
    lower = folded(scene.text)
    if scene.words.grammar.kinds.others.search(lower) or NOT_OURS.search(lower):
        return _Draft()
    own = _of_task(scene, found, lambda task: as_sentence(task.plan))
    if own.sure:
        return _Draft(own.sentence, sure=True)
    plain = plain_clause(TO_DO.sub("", scene.text.strip(" .,;")), scene.words, scene.known)
    if plain:
        sentence = as_sentence(f"{plain.base} {plain.rest}")
        if is_sound(sentence, scene.words, scene.known):
            return _Draft(sentence, sure=True)
    return _Draft(own.sentence)


def _of_task(
    scene: _Scene, found: Sequence[Candidate], wording: Callable[[Task], str]
) -> _Draft:
    """Return the sentence of the best task, sure where it leads and says no more than the clause."""
    if not found or found[0].score < FLOOR:
        return _Draft()
    best = found[0]
    sentence = filled(wording(best.task), scene.text, scene.reader)
    if not sentence or not is_sound(sentence, scene.words, scene.known):
        return _Draft()
    sure = (
        leads(found)
        and not scene.cut.unsure
        and keeps_counts(sentence, scene.text, scene.words)
        and claims_only_what_is_said(sentence, scene.text, scene.words)
    )
    return _Draft(sentence, sure=sure, task=best.task if sure else None)


def _in_frame(frame: str, plan: str) -> str:
    return frame.format(plan=plan.removeprefix("try to ")) if plan else ""


def _alternatives(
    scene: _Scene, found: Sequence[Candidate], said: Callable[[str], str]
) -> Iterable[Alternative]:
    frame = scene.words.grammar.frames["failed"]
    wordings: dict[ClauseKind, Callable[[Task], str]] = {
        ClauseKind.FAILED: lambda task: _in_frame(frame, task.plan),
        ClauseKind.PENDING: lambda task: as_sentence(task.plan),
    }
    wording = wordings.get(scene.cut.kind, lambda task: task.did)
    for candidate in found[:ALTERNATIVES]:
        sentence = said(wording(candidate.task))
        if sentence:
            yield Alternative(
                task=candidate.task.id,
                title=candidate.task.title,
                score=round(candidate.score, 3),
                sentence=sentence,
            )


def _unmatched(text: str, cut: Cut) -> Clause:
    return Clause(
        text=text,
        start=cut.start,
        end=cut.end,
        kind=cut.kind,
        task=None,
        score=0.0,
        sure=False,
        sentence="",
    )


def _line_around(note: str, cut: Cut) -> str:
    start = note.rfind("\n", 0, cut.start) + 1
    end = note.find("\n", cut.end)
    return note[max(start, cut.start - 200) : min(len(note) if end < 0 else end, cut.end + 200)]
