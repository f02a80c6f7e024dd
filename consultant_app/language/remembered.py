"""The consultant's remembered wordings: found for a clause, ranked, and offered with their source.

A wording is found where the clause is the same, or the same but for articles, endings and slips.
Of several the one used last comes first: it is how they say it now.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from consultant_app.domain.own_words import Wording
from consultant_app.domain.proposals import Clause, ClauseKind, OwnUse
from consultant_app.domain.settings import Voice
from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.own_clauses import NUMBER, PERSON, OwnClause, own_clause
from consultant_app.language.sentences import in_voice

SIMILAR = 90  # of 100, by the set of words
SLIP = 85  # of 100, between two words one of which is none
MOST_WORDS = 40  # of a clause that are compared
FREQUENT = 400  # clauses with a word; a more frequent one says too little to go by
MOST_COMPARED = 30

Key = tuple[ClauseKind, str]


class Remembered:
    """The wordings of one language. Never changed: `with_changes` gives the next."""

    def __init__(self, wordings: Iterable[Wording] = ()) -> None:
        self._all: dict[int, Wording] = {}
        self._by_clause: dict[Key, tuple[Wording, ...]] = {}
        self._by_word: dict[str, frozenset[Key]] = {}
        groups: dict[Key, list[Wording]] = {}
        keys: dict[str, set[Key]] = {}
        for wording in wordings:
            self._all[wording.id] = wording
            groups.setdefault(_key(wording), []).append(wording)
        for key, found in groups.items():
            self._by_clause[key] = _ranked(found)
            for word in _words(key):
                keys.setdefault(word, set()).add(key)
        self._by_word = {word: frozenset(found) for word, found in keys.items()}

    def __len__(self) -> int:
        return len(self._all)

    def with_changes(self, gone: Iterable[int], new: Iterable[Wording]) -> "Remembered":
        """Return what is remembered without the ids GONE and with the wordings NEW."""
        after = Remembered()
        after._all = dict(self._all)
        after._by_clause = dict(self._by_clause)
        after._by_word = dict(self._by_word)
        for id_ in gone:
            after._forget(id_)
        for wording in new:
            after._forget(wording.id)
            after._take_in(wording)
        return after

    def find(self, clause: OwnClause, kind: ClauseKind, words: Words) -> Sequence[Wording]:
        """Return the wordings for CLAUSE of that KIND, the one to offer first."""
        exact = self._by_clause.get((kind, clause.text))
        if exact:
            return exact
        near = self._similar(clause.text, kind, words)
        return self._by_clause[near] if near else ()

    def is_exact(self, clause: OwnClause, kind: ClauseKind) -> bool:
        """Tell whether the very same clause is remembered."""
        return (kind, clause.text) in self._by_clause

    def _similar(self, text: str, kind: ClauseKind, words: Words) -> Key | None:
        from rapidfuzz import fuzz

        scored = [
            (score, key)
            for key in self.worth_comparing(text, kind)
            if (score := fuzz.token_set_ratio(text, key[1])) >= SIMILAR
            and says_the_same(text, key[1], words)
        ]
        return max(scored, default=(0.0, None), key=lambda found: found[0])[1]

    def worth_comparing(self, text: str, kind: ClauseKind) -> Sequence[Key]:
        """Return the few remembered clauses that share telling words with TEXT."""
        shared: Counter[Key] = Counter()
        for word in _words((kind, text)):
            keys = self._by_word.get(word, frozenset())
            if len(keys) <= FREQUENT:
                shared.update(key for key in keys if key[0] is kind)
        return [key for key, _ in shared.most_common(MOST_COMPARED)]

    def _forget(self, id_: int) -> None:
        old = self._all.pop(id_, None)
        if old is None:
            return
        key = _key(old)
        left = tuple(w for w in self._by_clause[key] if w.id != id_)
        if left:
            self._by_clause[key] = left
            return
        del self._by_clause[key]
        for word in _words(key):
            self._by_word[word] -= {key}

    def _take_in(self, wording: Wording) -> None:
        key = _key(wording)
        self._all[wording.id] = wording
        self._by_clause[key] = _ranked((*self._by_clause.get(key, ()), wording))
        for word in _words(key):
            self._by_word[word] = self._by_word.get(word, frozenset()) | {key}


NOTHING = Remembered()


class Cutting(Protocol):
    """How a clause was cut out of its note."""

    @property
    def unsure(self) -> bool:
        """Whether it may be done or still to do."""


class AroundClause(Protocol):
    """What the engine knows around a clause."""

    @property
    def cut(self) -> Cutting:
        """The clause as it was cut out of its note."""

    @property
    def words(self) -> Words:
        """The words of the language."""

    @property
    def known(self) -> Known:
        """The names of the client."""


def in_own_words(
    clause: Clause, remembered: Remembered, around: AroundClause, *, voice: Voice
) -> Clause:
    """Return CLAUSE with the consultant's own sentence, if one is remembered for it.

    Where it is unsure whether the clause was done at all, only the very same clause counts.
    """
    if not len(remembered) or clause.kind is ClauseKind.PENDING:
        return clause
    words = around.words
    asked = own_clause(clause.text, words, around.known)
    if around.cut.unsure and not remembered.is_exact(asked, clause.kind):
        return clause
    for wording in remembered.find(asked, clause.kind, words):
        said = asked.filled(wording.sentence, words.grammar.names.counts)
        if said is not None:
            return _said_so(clause, wording, in_voice(said, voice, words.grammar.voice))
    return clause


def says_the_same(one: str, other: str, words: Words) -> bool:
    """Tell if two clauses differ only in articles, endings and slips of the hand.

    Similar by their set of words is not enough: a note may be all of another one, and more.
    """
    first, second = one.split(), other.split()
    if _slots(first) != _slots(second):
        return False
    alone = [w for w in first if w not in second], [w for w in second if w not in first]
    mine, theirs = (_telling(found, words) for found in alone)
    return all(any(_is_slip(a, b, words) for b in theirs) for a in mine) and all(
        any(_is_slip(a, b, words) for a in mine) for b in theirs
    )


def _said_so(clause: Clause, wording: Wording, sentence: str) -> Clause:
    """Return CLAUSE said as WORDING; why it matters stays only with the task it belongs to."""
    use = OwnUse(wording=wording.id, uses=wording.uses, last_used=wording.last_used)
    same = wording.task == clause.task
    return replace(
        clause,
        sentence=sentence,
        sure=True,
        own=use,
        task=wording.task,
        why=clause.why if same else "",
        notice=clause.notice if same else "",
        next_step=clause.next_step if same else "",
    )


def _is_slip(one: str, other: str, words: Words) -> bool:
    from rapidfuzz import fuzz

    stem = words.matcher.stemmer.stem_of_word
    if stem(one) == stem(other):
        return True
    if one[:1] != other[:1] or any(c.isdigit() for c in one + other):
        return False
    both_words = words.lexicon.has(one) and words.lexicon.has(other)
    return not both_words and fuzz.ratio(one, other) >= SLIP


def _telling(found: Iterable[str], words: Words) -> list[str]:
    articles = words.grammar.determiners & words.grammar.stop_words
    silent = articles - {"all", "both", "each", "no", "some", "that"}
    return [word for word in found if word not in silent]


def _slots(parts: Iterable[str]) -> Mapping[str, int]:
    return Counter(part for part in parts if part in (PERSON, NUMBER))


def _key(wording: Wording) -> Key:
    return wording.kind, wording.clause


def _words(key: Key) -> frozenset[str]:
    return frozenset(key[1].split()[:MOST_WORDS]) - {PERSON, NUMBER}


def _ranked(found: Iterable[Wording]) -> tuple[Wording, ...]:
    order = sorted(found, key=lambda w: (w.last_used, w.uses, w.id), reverse=True)
    return tuple(order)
