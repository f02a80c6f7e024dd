"""The second way from a note to a sentence: the note's own words, each said plainly.

"Replaced failing HDD in NAS" becomes "I replaced a failing disk in your shared storage box". Only
when every word is known: as a verb of the trade, a term of the glossary, a thing of the gazetteer
or an everyday word. Otherwise nothing, and the clause waits for the consultant's words.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from consultant_app.language.data import Words
from consultant_app.language.entries import VerbGroup
from consultant_app.language.inflection import with_article
from consultant_app.language.known import Known
from consultant_app.language.noun_phrases import SUPPLIERS, noun_phrase
from consultant_app.language.sentences import as_sentence
from consultant_app.language.tokens import Token, folded, straight, tokens_of
from consultant_app.language.verb_hits import VerbHit, verbs_in

MOST_WORDS = 14
NEW_THINGS = frozenset(
    {"order", "buy", "install", "add", "set up", "fit", "create", "build", "send"}
)
# Only "3 lamps" is said in words; a version, a size or a name with figures is not.
FIGURE_THAT_COUNTS_NOTHING = re.compile(
    r"\d{3}|\d[^\s\d]|[^\s\d]\d|\b1[3-9]\b|\b[2-9]\d\b|(?<!room )\d\s*$", re.IGNORECASE
)
# "The new firewall is ordered": who did it is whoever notes it.
PASSIVE = re.compile(r" (?:is|are|was|were|has been|have been)(?: now)? (?=[\w-]+ed\W*$)")
JOINED_ON = re.compile(r"\w-(?:on|off|in|out|up|to|by|of|for)\b")  # "power-on hours"


@dataclass(frozen=True, slots=True)
class Plain:
    """A clause said plainly: its verb in both forms, and the rest after it.

    `article` is the one that the verb's bare things take.
    """

    base: str
    past: str
    rest: str
    article: str


def plain_clause(clause: str, words: Words, known: Known) -> Plain | None:
    """Return CLAUSE in plain words if it has one verb of work and every other word is known.

    Taken are "VERB thing (in place)" and "thing VERBED", as "toner replaced".
    """
    if not words.grammar.habits.english:  # the word order below is English
        return None
    clause = PASSIVE.sub(" ", _with_and(clause))
    lower = folded(clause)
    tokens = _without_leading(tokens_of(lower), words.grammar.leading)
    if not 2 <= len(tokens) <= MOST_WORDS or _has_odd_signs(straight(clause)):
        return None
    hits = verbs_in(tokens, words.grammar)
    hit = _one_verb(tokens, hits, words)
    if hit is None or hit.verb.group is VerbGroup.SHOW:
        return None
    if hit.verb.base in words.grammar.light_verbs and tokens[-1].text not in SUPPLIERS:
        return None  # "called the POS vendor" says whom, "called Dave" not why
    if hit.verb.base in ("tell", "ask"):
        return None  # whom says not what: see `own_telling.py`
    if hit.verb.base == "swap" and any(token.text == "and" for token in tokens):
        return None  # two things that changed places are not replaced
    if hit.first > 0 and hit.verb.base in words.grammar.done_by_others:
        return None  # "meeting cancelled": by whom is not said
    rest = [*tokens[: hit.first], *tokens[hit.last + 1 :]]
    article = hit.verb.bare_article
    parts = _thing_parts(rest, straight(clause), words, known, article=article)
    if parts and hit.verb.base in NEW_THINGS and not _has_determiner(rest, words):
        parts = [_as_new(parts[0]), *parts[1:]]
    if not parts or _says_nothing(parts[0], words) or len(set(parts[::2])) < len(parts[::2]):
        return None
    if hit.verb.say[:5] in {word[:5] for word in parts[0].split()}:  # "archived the archive"
        return None
    base, particle = _verb_and_particle(hit.verb.say)
    past, _ = _verb_and_particle(hit.verb.said)
    if particle and _is_program(parts[0], words):
        return None  # a program is not turned on, let through or brought back
    return Plain(base, past, _with_particle(_with_owners(parts, words), particle), article)


def _has_determiner(tokens: Sequence[Token], words: Words) -> bool:
    return any(token.text in words.grammar.determiners for token in tokens[:1])


def _as_new(said: str) -> str:
    """Return "a label printer" for "your label printer": what was ordered or fitted is new."""
    bare = said.removeprefix("your ")
    return said if bare == said else bare if bare.endswith("s") else with_article(bare)


def _is_program(said: str, words: Words) -> bool:
    bare = said.removeprefix("the ").removeprefix("your ")
    return bare.lower() in words.grammar.names.programs


def _with_owners(parts: Sequence[str], words: Words) -> Sequence[str]:
    """Return PARTS with "the old account", "of", "Mark" as one: "Mark's old account"."""
    if len(parts) < 3 or parts[1] != "of" or not parts[2][:1].isupper():
        return parts
    first, _, rest = parts[0].partition(" ")
    thing = rest if first in words.grammar.determiners and rest else parts[0]
    return [f"{parts[2]}'s {thing}", *parts[3:]]


def _with_particle(parts: Sequence[str], particle: str) -> str:
    """Return PARTS with PARTICLE after the thing: "the cable back firmly in your printer"."""
    size = 3 if len(parts) > 2 and parts[1] == "of" else 1
    return " ".join([*parts[:size], *([particle] if particle else []), *parts[size:]])


def _with_and(clause: str) -> str:
    """Return CLAUSE with "and" for the sign between things ("toner + 2 mice") and 3 for "3x"."""
    clause = re.sub(r"(?<![\w.])(\d{1,2}) ?x(?= [a-zA-Z])", r"\1", clause)
    return re.sub(r"(?<=\w) ?[+&] ?(?=\w)", " and ", clause)


def _verb_and_particle(said: str) -> tuple[str, str]:
    if said == "set up" or " " not in said:
        return said, ""
    verb, _, particle = said.partition(" ")
    return verb, particle


def _says_nothing(said: str, words: Words) -> bool:
    """Tell if SAID ends in a noun that tells a reader nothing: "the job", "the delayed start"."""
    bare = said.split()
    if bare[-1] in words.grammar.not_plain:
        return True  # "the back" of "copied back" is no thing
    return bare[-1] in words.grammar.empty_nouns and not said.startswith("your ")


def plain_thing(text: str, words: Words, known: Known, *, article: str) -> str:
    """Return a thing with what belongs to it in plain words, or "" where a word is not known."""
    tokens = tokens_of(folded(text))
    fits = words.grammar.habits.english and 1 <= len(tokens) <= MOST_WORDS
    if not fits or _has_odd_signs(straight(text)):
        return ""
    return _thing(tokens, straight(text), words, known, article=article)


def done_sentence(plain: Plain) -> str:
    """Return what was done: "I replaced a disk in your storage box."."""
    return as_sentence(f"I {plain.past} {plain.rest}")


def _without_leading(tokens: list[Token], leading: frozenset[str]) -> list[Token]:
    place = 0
    while place < len(tokens) and tokens[place].text in leading:
        place += 1
    return tokens[place:]


def _has_odd_signs(text: str) -> bool:
    """Tell if TEXT holds signs that no sentence has: paths, settings, sizes, brackets, figures."""
    odd = any(c in '/\\<>=@#%_*{}[]()|~^&+:;,"' for c in text)
    return odd or bool(JOINED_ON.search(text)) or bool(FIGURE_THAT_COUNTS_NOTHING.search(text))


def _one_verb(tokens: Sequence[Token], hits: Sequence[VerbHit], words: Words) -> VerbHit | None:
    """Return the verb that says what was done: at the start, or a past form at the end."""
    also_other = words.grammar.also_other
    first = next((h for h in hits if h.first == 0), None)
    others = [h for h in hits if h is not first and h.written not in also_other and h.past]
    if first is not None:
        return None if others else first
    ends = [h for h in hits if h.past and h.last == len(tokens) - 1]
    if len(ends) == 1 and len(others) <= 1 and ends[0].first > 0:
        return ends[0]
    return None


def _thing(tokens: Sequence[Token], plain: str, words: Words, known: Known, *, article: str) -> str:
    """Return the words of TOKENS said plainly, part by part between the prepositions."""
    return " ".join(_thing_parts(tokens, plain, words, known, article=article))


def _thing_parts(
    tokens: Sequence[Token], plain: str, words: Words, known: Known, *, article: str
) -> list[str]:
    """Return the thing and what follows it, each said plainly; nothing where a word is unknown."""
    parts: list[str] = []
    phrase: list[Token] = []
    for token in [*tokens, None]:
        if token is not None and token.text not in words.grammar.prepositions:
            phrase.append(token)
            continue
        owned = "the" if token is not None and token.text == "of" else "your"  # "the plug of your"
        said = noun_phrase(phrase, plain, words, known, article=owned if parts else article)
        if not said:
            return []
        parts.append(said)
        if token is not None:
            parts.append(token.text)
        phrase = []
    return parts
