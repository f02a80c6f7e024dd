"""From a note to proposed sentences: every clause with its kind, its task and its sentence.

Only what was done becomes "I did". A sentence is sure, and so proposed without asking, when its
task is likely enough the one that is meant, and it keeps the clause's figures and names and claims
nothing that the note leaves open; or when the clause could be said word for word in plain words.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache

from consultant_app.domain.proposals import Alternative, Clause, ClauseKind, Proposal
from consultant_app.domain.settings import Voice
from consultant_app.language.agreement import tells_of_claims
from consultant_app.language.clauses import split_note, verb_of_too, without_too
from consultant_app.language.data import Words
from consultant_app.language.drafts import candidates_of, draft_of, in_frame
from consultant_app.language.entries import Task
from consultant_app.language.fitness import Candidate
from consultant_app.language.known import Known
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.pieces import Cut
from consultant_app.language.remembered import NOTHING, Remembered, in_own_words
from consultant_app.language.scenes import Scene
from consultant_app.language.secrets_check import hide_secrets
from consultant_app.language.sentences import as_sentence, filled, in_voice
from consultant_app.language.task_sentences import FLOOR
from consultant_app.language.weighty import held_back

MOST_MATCHED = 60  # clauses for which a task is looked for
LONGEST_CLAUSE = 400  # characters; longer ones are no clauses
ALTERNATIVES = 5
NOBODY = Known()


def propose(
    note: str,
    words: Words,
    *,
    voice: Voice = Voice.I,
    known: Known = NOBODY,
    about: str = "",
    remembered: Remembered = NOTHING,
) -> Proposal:
    """Return the clauses of NOTE with a proposed sentence each, nothing left out.

    Args:
        note: a technician's note, one line or many.
        words: the words of the client's language.
        voice: who speaks on the page.
        known: the client's people, things and own words.
        about: the request that the work answers; the device it names is the one that is meant.
        remembered: how the consultant said such clauses before; offered before anything else.
    """
    clauses: list[Clause] = []
    cuts: list[Cut] = []
    worked = False
    last: Cut | None = None

    @cache
    def safely(text: str) -> str:
        return hide_secrets(text, words.secrets)

    for number, cut in enumerate(split_note(note, words.grammar)):
        text = note[cut.start : cut.end]
        cuts.append(cut)
        if number >= MOST_MATCHED or len(text) > LONGEST_CLAUSE:
            clauses.append(_unmatched(text, cut))
            continue
        around, before = _line_around(note, cut), _line_before(note, cut)
        safe, line = safely(text), safely(around)
        hidden = line != around
        before = "\n".join(
            safely(t) if hidden or t is about else t for t in (about, before) if t.strip()
        )
        verb = verb_of_too(note, cut, last, words.grammar)
        if verb:  # "PSU replaced. CMOS battery too"
            safe, cut = f"{verb} {without_too(safe)}", replace(cut, sort=Sort.ACTION, parts=())
        last = cut
        scene = Scene(safe, cut, line, before, worked, words, known)
        clause = _clause(text, scene, voice)
        clauses.append(in_own_words(clause, remembered, scene, voice=voice))
        worked = worked or cut.kind is ClauseKind.DONE
    return Proposal(clauses=tuple(held_back(clauses, cuts, words)))


def _clause(text: str, scene: Scene, voice: Voice) -> Clause:
    found = candidates_of(scene)
    draft = draft_of(scene, found)
    best = found[0] if found and found[0].score >= FLOOR else None
    table = scene.words.grammar.voice

    def said(sentence: str) -> str:
        return in_voice(filled(sentence, scene.named), voice, table)

    task = draft.task or (best.task if best and not draft.sure else None)

    def follows(sentence: str) -> str:  # only what the clause bears out
        return said(sentence) if tells_of_claims(scene.text, sentence, scene.words) else ""

    own = draft.task if scene.cut.kind in (ClauseKind.DONE, ClauseKind.FOUND) else None
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
        why=follows(own.why) if own else "",
        notice=follows(own.notice) if own and done else "",
        next_step=follows(own.next_step) if own and done else "",
        alternatives=tuple(_alternatives(scene, found, said)),
    )


def _alternatives(
    scene: Scene, found: Sequence[Candidate], said: Callable[[str], str]
) -> Iterable[Alternative]:
    frame = scene.words.grammar.frames["failed"]
    wordings: dict[ClauseKind, Callable[[Task], str]] = {
        ClauseKind.DONE: lambda task: task.did,
        ClauseKind.FOUND: lambda task: task.did,
        ClauseKind.FAILED: lambda task: in_frame(frame, task.plan),
        ClauseKind.PENDING: lambda task: as_sentence(task.plan),
    }
    wording = wordings[scene.cut.kind]
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


def _line_before(note: str, cut: Cut) -> str:
    start = note.rfind("\n", 0, cut.start) + 1
    return note[max(start, cut.start - 200) : cut.start]
