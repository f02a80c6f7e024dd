"""What of a note no sentence may pass over: losses, faults of our own, denials, "only", "since".

A task may be the right one and its sentence still leave out the word on which the meaning hangs:
"set password policy to no expiry", "checked the copies - last good one 3 Nov". The signs stand in
`grammar.toml` under `weighty`, each with what in a sentence tells it. What a sentence passes over
keeps it from being offered unasked, and so does, for the clause before it, a turn that follows.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from consultant_app.domain.proposals import Clause, ClauseKind
from consultant_app.language.data import Words
from consultant_app.language.entries import VerbGroup, Weighty
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.pieces import Cut
from consultant_app.language.still_open import corrects_a_look, goes_on, runs_on
from consultant_app.language.tokens import folded, tokens_of
from consultant_app.language.told_acts import parts_of
from consultant_app.language.told_twice import told_once
from consultant_app.language.verb_hits import verbs_in

WORK = frozenset({Sort.ACTION, Sort.BARE, Sort.THINGS})
TURNS = frozenset({Sort.FAILED, Sort.NEGATED, Sort.SYMPTOM})  # "..., still drops out"
# What was wrong before, and so the reason for the work: "the black one was empty".
HOW_IT_WAS = re.compile(r"\b(?:was|were|had|been|old|after|before|because|as|due)\b")
MADE_NEW = re.compile(r"\bneu(?:e[rnms]?)?\W*$|\b(?:made|done|set) (?:a)?new\W*$")  # "Profil neu"
ENDED = re.compile(
    r"^(?:I|Ich habe) .*?\b(?:closed|deleted|erased|cancelled|removed|geschlossen)\b"
)
GONE = re.compile(r"\b(?:off|gone|out|rid|away|closed|shut|weg|raus|aus|zu|ab)\b")
# What still runs is then what was just told: "takes till tonight", "live in 24-48h".
WORKED = re.compile(
    r"^\W*(?:and |that |it |now )*(?:works?|worked|ok|okay|fine|solved|sorted|did it)\b"
)
NO_SUBJECT = re.compile(
    r"^\W*(?:it |now |still |and |but )*(?:takes?|can|may|will|should|live|active|running|runs|done"
    r"|ready|finish\w*|left|watch|see|syncing|check|first|overnight|tonight|\d)"
)
LOOKS = frozenset({VerbGroup.CHECK, VerbGroup.FIND})


def passed_over(sentence: str, clause: str, cut: Cut, words: Words) -> tuple[str, ...]:
    """Return the names of the weighty signs in CLAUSE that SENTENCE does not tell."""
    said, to_come = folded(sentence), cut.kind is ClauseKind.PENDING
    return tuple(
        sign.name
        for sign in words.grammar.weighty
        if (sign.anywhere or not to_come)  # what is still to do was not done, and says so
        and not (sign.told and sign.told.search(said))
        and _has(sign, clause, cut)
    )


def leaves_work_out(sentence: str, task: int, clause: str, cut: Cut, words: Words) -> bool:
    """Tell if a part of CLAUSE is work of which neither SENTENCE nor the task has a word.

    "Cleaned the fan, swapped the keyboard" is not told by what was done to the fan.
    """
    works = [text for text, sort in parts_of(clause, cut) if sort in (Sort.ACTION, Sort.THINGS)]
    matcher = words.matcher
    known = frozenset(matcher.stemmer.stems(sentence)) | matcher.task_stems[task]

    def is_known(stem: str, word: str) -> bool:
        meant, _ = matcher.known_stem(stem, word)
        return meant in known or matcher.knows(task, meant)

    return len(works) > 1 and any(
        named and not any(is_known(*one) for one in named)
        for named in (_named_in(text, words) for text in works)
    )


def ends_unsaid(sentence: str, clause: str, cut: Cut) -> bool:
    """Tell if SENTENCE ends something where CLAUSE only names it: "2 leavers accts"."""
    named = cut.sort is Sort.THINGS and not GONE.search(folded(clause))
    return named and bool(ENDED.search(sentence))


def _named_in(text: str, words: Words) -> list[tuple[str, str]]:
    """Return the stems and words of what the work in TEXT was done to, if it is work at all."""
    hits = verbs_in(tokens_of(folded(text)), words.grammar)
    done = any(hit.past and hit.verb.group not in LOOKS for hit in hits)
    if not done and not MADE_NEW.search(folded(text)):
        return []
    nothing = words.empty_stems | words.weak_stems | words.group_of_stem.keys()
    pairs = words.matcher.stemmer.stems_and_words(folded(text))
    return [(stem, word) for stem, word in pairs if stem not in nothing]


def held_back(clauses: Sequence[Clause], cuts: Sequence[Cut], words: Words) -> list[Clause]:
    """Return CLAUSES, none of them sure that what is left untold beside it would change.

    A loss or a fault of our own without its words holds the whole note back: told without it, the
    rest would be a good day. A turn without words ("..., still drops out") holds back what stands
    before it.

    Args:
        clauses: of one note, in order.
        cuts: where each of them stands.
        words: the words of the language.
    """
    if any(not clause.sure and _is_grave(clause, words, clauses) for clause in clauses):
        return [replace(clause, sure=False) for clause in clauses]
    held = told_once(clauses)
    for place in range(1, len(held)):
        before = held[place - 1]
        unsaid = before.sure and not held[place].sure
        if unsaid and (_turns(place, held, cuts, words) or _takes_back(place, held, words)):
            held[place - 1] = replace(before, sure=False)
    return held


def _has(sign: Weighty, clause: str, cut: Cut) -> bool:
    text = folded(clause)
    if not sign.anywhere:
        text = " , ".join(folded(t) for t, sort in parts_of(clause, cut) if sort in WORK)
        text = text or (folded(clause) if cut.sort is not Sort.SYMPTOM else "")
    if sign.apart:
        text = sign.apart.sub(" ", text)
    return bool(sign.sign.search(text)) and not (sign.unless and sign.unless.search(text))


def _is_grave(clause: Clause, words: Words, note: Sequence[Clause]) -> bool:
    """Tell if CLAUSE speaks of a loss that nothing else in NOTE mends, or of a fault of our own."""
    text = folded(clause.text)
    if words.grammar.admits.search(text):
        return True
    whole = " , ".join(folded(one.text) for one in note)
    return any(
        sign.sign.search(sign.apart.sub(" ", text) if sign.apart else text)
        and not (sign.unless and sign.unless.search(whole))
        for sign in words.grammar.weighty
        if sign.grave
    )


def _turns(place: int, clauses: Sequence[Clause], cuts: Sequence[Cut], words: Words) -> bool:
    """Tell if the clause at PLACE changes what the one before it says: "..., not licensed"."""
    clause, cut, before = clauses[place], cuts[place], clauses[place - 1]
    if before.kind is ClauseKind.PENDING or clause.kind is ClauseKind.PENDING:
        return False  # what is still to come stays in sight beside what was done
    if not cut.soft:
        return cut.sort is Sort.FAILED
    if cut.sort in TURNS:
        return not (cut.sort is Sort.SYMPTOM and HOW_IT_WAS.search(folded(clause.text)))
    if cut.sort is Sort.FOUND and _tells_of_a_look(before.sentence, words):
        return True
    return bool(passed_over("", clause.text, cut, words))


def _takes_back(place: int, clauses: Sequence[Clause], words: Words) -> bool:
    """Tell if the clause at PLACE says that what the one before it tells is not over or not well.

    "Rebuilt the index, takes till tonight", "battery test 4 min, should be 15".
    """
    text, before = clauses[place].text, clauses[place - 1]
    if not words.grammar.habits.english or before.kind is ClauseKind.PENDING:
        return False
    if corrects_a_look(text):
        return _tells_of_a_look(before.sentence, words)
    if before.kind is ClauseKind.FAILED:  # "tried the spare mouse - works"
        return bool(WORKED.search(folded(text)))
    return goes_on(text) or (bool(NO_SUBJECT.search(folded(text))) and runs_on(text))


def _tells_of_a_look(sentence: str, words: Words) -> bool:
    """Tell if SENTENCE begins with a look: "I checked", whose meaning is what was found."""
    hits = verbs_in(tokens_of(folded(sentence))[1:4], words.grammar)
    return bool(hits) and hits[0].first == 0 and hits[0].verb.group is VerbGroup.CHECK
