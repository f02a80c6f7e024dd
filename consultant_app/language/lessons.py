"""What an accepted text teaches of the consultant's wording, and what it must not keep.

Each clause of the note is paired with the sentences that say it; where that can't be told, nothing
is learnt. A sentence is only kept if it holds for the next customer too: no name, no day, no figure
that its clause has not, nothing that looks like a secret.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from consultant_app.domain.day_words import find_day
from consultant_app.domain.own_words import Lesson
from consultant_app.domain.proposals import Clause, ClauseKind
from consultant_app.domain.settings import Voice
from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.own_clauses import (
    LEAST,
    PERSON,
    Mention,
    OwnClause,
    figure_words,
    own_clause,
    people_in,
)
from consultant_app.language.people import OF_SECRETS, Reader
from consultant_app.language.propose import propose
from consultant_app.language.secrets_check import find_secrets
from consultant_app.language.tokens import Token, folded, sentences_of, straight, tokens_of

MOST_CHARACTERS = 400  # of a sentence; a longer text is a letter of its own
FEWEST_WORDS = 3
ALIKE = 60  # of 100: an edited sentence that close to the proposed one still says the same clause
ANY_DAY = date(2000, 1, 3)
# Who is spoken of changes with the person: "she" of one customer is "he" of the next.
GENDERED = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
TOLD_LAST = re.compile(r"(?:\b(?:to|is|was|as|now)|[:=])\s+[\"']?(\w+)[\"']?\s*(?:[.,;!?]|$)")


def lessons_in(
    note: str, public: str, words: Words, *, voice: Voice, known: Known
) -> tuple[Lesson, ...]:
    """Return what PUBLIC, accepted as the words for NOTE, teaches."""
    clauses = [c for c in propose(note, words, voice=voice, known=known).clauses if _is_told(c)]
    said = [public[s.start : s.end] for s in sentences_of(straight(public)) if s.end > s.start]
    found = (_lesson(c, text, words, known) for c, text in _pairs(clauses, said))
    return tuple(lesson for lesson in found if lesson is not None)


def kept_words(
    sentence: str, clause: str, words: Words, known: Known
) -> tuple[OwnClause, str] | None:
    """Return CLAUSE and SENTENCE as they may be kept, or None where they may not."""
    key = own_clause(clause, words, known)
    if not 0 < len(sentence) <= MOST_CHARACTERS or len(sentence.split()) < FEWEST_WORDS:
        return None
    if not key.text or key.people > 1 or _tells_a_secret(clause, words):
        return None
    if _tells_a_secret(sentence, words) or find_day(sentence, today=ANY_DAY) is not None:
        return None
    general = _without_person(sentence, key, words, known)
    general = None if general is None else _without_figures(general, key, words)
    if general is None or not all(_ordinary(general, words)):
        return None
    return key, general


def _is_told(clause: Clause) -> bool:
    return clause.kind is not ClauseKind.PENDING and bool(clause.text.strip())


def _lesson(clause: Clause, said: str, words: Words, known: Known) -> Lesson | None:
    kept = kept_words(said, clause.text, words, known)
    if kept is None:
        return None
    key, sentence = kept
    return Lesson(
        language=words.lang,
        kind=clause.kind,
        clause=key.text,
        sentence=sentence,
        task=clause.task,
        plain=clause.sure and clause.sentence.strip() == said.strip(),
    )


def _pairs(clauses: Sequence[Clause], said: Sequence[str]) -> Iterator[tuple[Clause, str]]:
    """Yield each clause with what says it: all of it, the proposed sentence, one like it, or what
    is left over for the only clause left over.
    """
    if len(clauses) == 1 and said:
        yield clauses[0], " ".join(said)
        return
    left, open_clauses = list(said), []
    for clause in clauses:
        told = _taken_from(left, clause.sentence)
        if told:
            yield clause, told
        else:
            open_clauses.append(clause)
    for clause in tuple(open_clauses):
        near = _nearest(clause.sentence, left)
        if near:
            left.remove(near)
            open_clauses.remove(clause)
            yield clause, near
    if len(open_clauses) == 1 and left:
        yield open_clauses[0], " ".join(left)


def _taken_from(left: list[str], proposed: str) -> str:
    """Take the sentences of PROPOSED out of LEFT, if all of them are there, and return them."""
    wanted = [proposed[s.start : s.end] for s in sentences_of(straight(proposed))]
    if not wanted or any(one not in left for one in wanted):
        return ""
    for one in wanted:
        left.remove(one)
    return " ".join(wanted)


def _nearest(proposed: str, left: Sequence[str]) -> str:
    from rapidfuzz import fuzz  # only where somebody wrote words of their own

    scored = [(fuzz.token_sort_ratio(proposed, one), one) for one in left] if proposed else []
    score, near = max(scored, default=(0.0, ""))
    return near if score >= ALIKE else ""


def _tells_a_secret(text: str, words: Words) -> bool:
    """Tell if TEXT holds a secret, or ends a clause on what a password may be: "to tulip"."""
    if find_secrets(text, words.secrets):
        return True
    lower = folded(text)
    names = words.grammar.names
    told = TOLD_LAST.findall(lower) if OF_SECRETS.search(lower) else []
    return any(one not in names.programs and one not in names.devices for one in told)


def _without_person(sentence: str, key: OwnClause, words: Words, known: Known) -> str | None:
    """Return SENTENCE with the clause's person as a slot; None if it names anybody else."""
    reader = Reader(words.grammar.names, words.lexicon, known)
    named = key.person.words if key.person else frozenset()
    mentions = list(people_in(sentence, reader, also=named))
    if any(not _is_same(mention, key.person) for mention in mentions):
        return None
    if mentions and any(t.text in GENDERED for t in tokens_of(folded(sentence))):
        return None
    general = sentence
    for mention in reversed(mentions):
        general = general[: mention.start] + PERSON + general[mention.end :]
    return general


def _is_same(mention: Mention, person: Mention | None) -> bool:
    return person is not None and bool(mention.words & person.words)


def _without_figures(sentence: str, key: OwnClause, words: Words) -> str | None:
    """Return SENTENCE with figures of the clause as slots; None if it has one of its own."""
    figures, literal = figure_words(words), frozenset(key.text.split())
    general = sentence
    for token in reversed(tokens_of(folded(sentence))):
        figure = figures.get(token.text, token.text)
        if not any(c.isdigit() for c in figure) or token.text in literal:
            continue
        if not figure.isdecimal() or int(figure) < LEAST or key.numbers.count(figure) != 1:
            return None
        kind = "number" if token.text == figure else "word"
        slot = f"{{{kind}:{key.numbers.index(figure)}}}"
        general = general[: token.start] + slot + general[token.end :]
    return general


def _ordinary(sentence: str, words: Words) -> Iterator[bool]:
    """Yield for each word of SENTENCE whether any customer may be told it: names are not."""
    plain = straight(re.sub(r"\{[^{}]*\}", " ", sentence))
    starts = {span.start for span in sentences_of(plain)}
    for token in tokens_of(folded(plain)):
        written = plain[token.start : token.end]
        begins = token.start in starts
        yield _is_ordinary(token, written, words, begins=begins)


def _is_ordinary(token: Token, written: str, words: Words, *, begins: bool) -> bool:
    bare = token.text.removesuffix("'s")
    names = words.grammar.names
    if bare in names.programs or bare in names.devices or bare in words.forms:
        return True
    if written.upper() in words.everyday_acronyms and written.isupper():
        return True
    if written[:1].isupper() and not begins and bare.split("'")[0] != "i":
        return any(bare in one.split() for one in names.programs) or _in_catalogue(written, words)
    if words.lexicon.is_common(bare) or bare in words.lexicon.rare or "'" in bare:
        return True
    return any(char.isdigit() for char in bare) or _in_catalogue(bare, words)


def _in_catalogue(word: str, words: Words) -> bool:
    """Tell if catalogue or glossary say WORD, so written: then it is a thing, and nobody's name."""
    pattern = re.compile(rf"\b{re.escape(word)}s?\b")
    texts = (f"{task.did} {task.why} {task.notice} {' '.join(task.match)}" for task in words.tasks)
    return any(map(pattern.search, texts)) or any(
        pattern.search(f"{term.say} {term.explain}") for term in words.terms
    )
