"""Which words of a clause a task leaves unexplained: one that counts, and the task is not sure.

A word is explained where the task is known by it, where its sentence says it (a device, a person, a
place, a count), or where it changes nothing about what was done ("dodgy", "again", "during lunch").
"""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from consultant_app.language.agreement import without_reason
from consultant_app.language.data import Words
from consultant_app.language.entries import VerbGroup
from consultant_app.language.people import Reader, names_in
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.pieces import Cut
from consultant_app.language.tokens import folded, tokens_of
from consultant_app.language.told_acts import parts_of
from consultant_app.language.verb_hits import verbs_in

AND = frozenset({"and", "or", "plus", "incl", "including"})
LEAST_ALIKE = 0.8  # of a word with a slip and the one that was probably meant
NAME_OF_FOLDER = re.compile(r"\b(\w+) (?=(?:shared )?(?:folders?|shares?|director(?:y|ies))\b)")


@dataclass(frozen=True, slots=True)
class ToExplain:
    """What of a clause a task has to account for; read once for all the tasks it may mean."""

    words: tuple[tuple[str, str, bool], ...]  # stem, word, and if it counts
    people: frozenset[str]  # the words of their names
    things: tuple[tuple[str, tuple[str, ...]], ...]  # a device as a sentence says it, its words


def to_explain(clause: str, cut: Cut, words: Words, reader: Reader) -> ToExplain:
    """Return what of CLAUSE a task has to account for.

    A word of the trade counts wherever it stands. A word of no task counts where it is what the
    work was done to ("fitted surge protector"), not where it only tells more ("for the gala").

    Args:
        clause: the words that tell what was done, of the length of CUT.
        cut: where the clause stands in its note, and of what parts it is made.
        words: the words of the language.
        reader: what reading names needs.
    """
    found: list[tuple[str, str, bool]] = []
    for text, sort in parts_of(clause, cut):
        if sort is Sort.STATUS and cut.sort is not Sort.STATUS:
            continue  # how it went afterwards is told apart
        told = _of_the_work(text, words)
        object_ = None if sort is Sort.SYMPTOM else _worked_on(told, words)
        found += [
            (stem, word, word == object_ or stem in words.matcher.index.trade)
            for stem, word in words.matcher.stemmer.stems_and_words(told)
            if not _says_nothing(word, reader)
        ]
    people = (part.lower() for name in names_in(clause, reader) for part in name.split())
    return ToExplain(tuple(found), frozenset(people), tuple(_things(folded(clause), reader)))


def unexplained(told: ToExplain, task: int, sentence: str, words: Words) -> tuple[str, ...]:
    """Return the words of a clause that neither the task nor its sentence accounts for.

    Args:
        told: what of the clause is to be accounted for.
        task: the task's place in the catalogue.
        sentence: its sentence, with slots filled and figures carried.
        words: the words of the language.
    """
    said = frozenset(words.matcher.stemmer.stems(sentence)) | words.matcher.task_stems[task]
    spoken = _spoken(told, folded(sentence))
    left: dict[str, bool] = {}
    for stem, word, counts in told.words:
        if word.removesuffix("'s") not in spoken and not left.get(word, False):
            left[word] = not counts or _is_known(stem, word, said, words)
    return tuple(word for word, known in left.items() if not known)


def objects_of(clause: str, cut: Cut, words: Words) -> frozenset[str]:
    """Return the nouns of what the work in CLAUSE was done to."""
    told = (t for t, sort in parts_of(clause, cut) if sort is not Sort.SYMPTOM)
    return frozenset(filter(None, (_worked_on(_of_the_work(one, words), words) for one in told)))


def _worked_on(told: str, words: Words) -> str | None:
    """Return the noun of what the work was done to: the last one before a preposition."""
    tokens = tokens_of(told)
    verb = next(iter(verbs_in(tokens, words.grammar)), None)
    start = verb.last + 1 if verb is not None and verb.last + 1 < len(tokens) else 0
    if verb is not None and verb.first > 0 and verb.past and tokens[start - 1 : start]:
        before = [t.text for t in tokens[: verb.first]]
        start = 0 if not set(before) & words.grammar.prepositions else start
    noun: str | None = None
    for token in tokens[start:]:
        if token.text in words.grammar.prepositions or token.text in AND:
            if noun is not None:
                break
            continue
        if verb is not None and start == 0 and token.start >= tokens[verb.first].start:
            break
        if not _adds_nothing(token.text, words):
            noun = token.text
    return noun


def _adds_nothing(word: str, words: Words) -> bool:
    grammar = words.grammar
    return word in grammar.adds_nothing or word in grammar.stop_words or word[:1].isdigit()


def _of_the_work(text: str, words: Words) -> str:
    """Return folded TEXT less what was wrong with a thing, how well it went, and when and why."""
    lower = without_reason(text)
    for pattern in (words.grammar.kinds.fine, words.grammar.kinds.symptom, words.grammar.states):
        lower = pattern.sub(" ", lower)
    return NAME_OF_FOLDER.sub(" ", lower)


def _spoken(told: ToExplain, sentence: str) -> Set[str]:
    """Return the words that SENTENCE says, folded: its own, people's, and those of devices."""
    said = {token.text.removesuffix("'s") for token in tokens_of(sentence)} | told.people
    for thing, texts in told.things:
        if thing in sentence:
            said.update(texts)
    return said


def _things(clause: str, reader: Reader) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield devices and places as a sentence says them, each with its words in the folded CLAUSE.

    For whose place it was done ("for reception") need not be said: it is then the empty text.
    """
    texts = [token.text for token in tokens_of(clause)]
    for place in range(len(texts)):
        for size in (1, 2):
            phrase = " ".join(texts[place : place + size])
            for names in (reader.names.devices, reader.names.places):
                said = names.get(phrase, "").removeprefix("your ").lower().rstrip("s")
                whose = place > 0 and texts[place - 1] == "for" and phrase in reader.names.places
                if whose or said:
                    yield "" if whose else said, tuple(texts[place : place + size])


def _says_nothing(word: str, reader: Reader) -> bool:
    names = reader.names
    return len(word) == 1 or word in names.makers or any(c.isdigit() for c in word)


def _is_known(stem: str, word: str, said: Set[str], words: Words) -> bool:
    matcher, grammar = words.matcher, words.grammar
    if stem in said or word in grammar.adds_nothing:
        return True
    verb = grammar.verbs.get(grammar.verb_form(word))
    if verb is not None:
        loose = verb.base in grammar.repairs_anything or verb.base in grammar.says_any_act
        if loose or verb.group in (VerbGroup.CHECK, VerbGroup.FIND):
            return True
        base = matcher.stemmer.stem_of_word(verb.base)
        return bool(matcher.stand_ins.get(base, frozenset({base})) & said)
    meant, alike = matcher.known_stem(stem, word)
    return meant in said and alike >= LEAST_ALIKE
