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
from consultant_app.language.people import Reader, person_named
from consultant_app.language.pieces import VerbHit, verbs_in
from consultant_app.language.sentences import as_sentence
from consultant_app.language.term_forms import Form
from consultant_app.language.tokens import Token, folded, straight, tokens_of

MOST_WORDS = 14
# Only "3 lamps" is said in words; a version, a size or a name with figures is not.
FIGURE_THAT_COUNTS_NOTHING = re.compile(
    r"\d{3}|\d[^\s\d]|[^\s\d]\d|\b1[3-9]\b|\b[2-9]\d\b|(?<!room )\d\s*$", re.IGNORECASE
)


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
    clause = _with_and(clause)
    lower = folded(clause)
    tokens = _without_leading(tokens_of(lower), words.grammar.leading)
    if not 2 <= len(tokens) <= MOST_WORDS or _has_odd_signs(straight(clause)):
        return None
    hits = verbs_in(tokens, words.grammar)
    hit = _one_verb(tokens, hits, words)
    if hit is None or hit.verb.group is VerbGroup.SHOW:
        return None
    if hit.verb.base in words.grammar.light_verbs:
        return None
    if hit.verb.base == "swap" and any(token.text == "and" for token in tokens):
        return None  # two things that changed places are not replaced
    rest = [*tokens[: hit.first], *tokens[hit.last + 1 :]]
    article = hit.verb.bare_article
    parts = _thing_parts(rest, straight(clause), words, known, article=article)
    if not parts or _says_nothing(parts[0], words) or len(set(parts[::2])) < len(parts[::2]):
        return None
    if hit.verb.say[:5] in {word[:5] for word in parts[0].split()}:  # "archived the archive"
        return None
    base, particle = _verb_and_particle(hit.verb.say)
    past, _ = _verb_and_particle(hit.verb.said)
    # "I put the cable back firmly", not "I put back firmly the cable".
    said = " ".join([parts[0], *([particle] if particle else []), *parts[1:]])
    return Plain(base, past, said, article)


def _with_and(clause: str) -> str:
    """Return CLAUSE with "and" for the sign between two things: "toner + 2 keyboards"."""
    return re.sub(r"(?<=\w) ?[+&] ?(?=\w)", " and ", clause)


def _verb_and_particle(said: str) -> tuple[str, str]:
    if said == "set up" or " " not in said:
        return said, ""
    verb, _, particle = said.partition(" ")
    return verb, particle


def _says_nothing(said: str, words: Words) -> bool:
    """Tell if SAID ends in a noun that tells a reader nothing: "the job", "the delayed start"."""
    bare = said.split()
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
    return odd or bool(FIGURE_THAT_COUNTS_NOTHING.search(text))


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
        said = _noun_phrase(phrase, plain, words, known, article="your" if parts else article)
        if not said:
            return []
        parts.append(said)
        if token is not None:
            parts.append(token.text)
        phrase = []
    return parts


def _noun_phrase(
    tokens: Sequence[Token], plain: str, words: Words, known: Known, *, article: str
) -> str:
    if not tokens:
        return ""
    texts = [token.text for token in tokens]
    if texts.count("and") == 1 and 0 < texts.index("and") < len(texts) - 1:
        middle = texts.index("and")
        pair = [
            _noun_phrase(part, plain, words, known, article=article)
            for part in (tokens[:middle], tokens[middle + 1 :])
        ]
        if article == "a":  # "a hinge and a screen", not "your screen"
            pair = [with_article(p[5:]) if p.startswith("your ") else p for p in pair]
        return " and ".join(pair) if all(pair) else ""
    if len(texts) == 2 and texts[0] == "room" and texts[1].isdigit():
        return f"Room {texts[1]}"
    reader = Reader(words.grammar.names, words.lexicon, known)
    whole = _gazetteer(texts, words) or words.grammar.names.programs.get(" ".join(texts), "")
    if whole:
        return whole
    person = person_named(plain, tokens, reader) if len(tokens) <= 2 else ""
    if person and len(person.split()) == len(tokens):
        return person
    owner = ""
    if len(tokens) > 1 and texts[0].endswith("'s"):
        owner = person_named(plain, tokens[:1], reader)
        if not owner:
            return ""
        tokens, texts = tokens[1:], texts[1:]
    determiner = texts[0] if texts[0] in words.grammar.determiners else ""
    if determiner:
        tokens = tokens[1:]
        whole = _gazetteer(texts[1:], words)
        if whole and determiner in ("the", "a", "an", "your"):
            return whole
    count = words.grammar.names.counts.get(texts[0], "") if texts[0].isdigit() else ""
    if count and not owner and not determiner:
        tokens = tokens[1:]
    said = _plain_words(tokens, plain, words, known)
    if not said or _repeats(said):
        return ""
    if count and not owner and not determiner:
        many = _head_noun(said, words.grammar.prepositions).endswith("s")
        return f"{count} {said}" if many else ""
    if owner:
        return f"{owner}'s {_bare(said, words.grammar.determiners)}"
    if determiner:
        return f"{determiner} {_bare(said, words.grammar.determiners)}"
    return _with_determiner(said, article, words)


def _gazetteer(texts: Sequence[str], words: Words) -> str:
    names = words.grammar.names
    phrase = " ".join(texts)
    device = names.devices.get(phrase)
    if device:
        return device
    for size in (2, 1):
        device = names.devices.get(" ".join(texts[-size:])) if len(texts) > size else None
        owner = " ".join(texts[:-size])
        if device and owner in names.places:
            return f"the {owner} {device.removeprefix('your ')}"
    place = names.places.get(phrase)
    if place and place.startswith(("in the", "at the", "on the")):
        return f"the {phrase}"
    return phrase if place else ""


def _repeats(said: str) -> bool:
    """Tell if a noun stands twice: "backup battery battery", "backup program helper program"."""
    words = [word for word in said.split() if len(word) > 3]
    return len(set(words)) < len(words)


def _plain_words(tokens: Sequence[Token], plain: str, words: Words, known: Known) -> str:
    said: list[str] = []
    terms = place = 0
    while place < len(tokens):
        form = _term_at(tokens, place, words)
        if form is not None:
            terms += 1
            # Two hard words in a row need more than replacing, and so does what is no solid thing.
            if terms > 1 or not _is_solid(form.say, words):
                return ""
            said.append(form.say)
            place += len(form.parts)
            continue
        text = tokens[place].text
        device = words.grammar.names.devices.get(text, "").removeprefix("your ")
        last = place == len(tokens) - 1
        if last and device and terms == 0 and device != text:  # "new monitors" are new screens
            terms += 1
            said.append(device)
            place += 1
            continue
        named = plain[tokens[place].start].isupper() and tokens[place].start > 0
        if named or not _is_plain(text, words, known):
            return ""
        said.append(text)
        place += 1
    return " ".join(said)


def _is_solid(said: str, words: Words) -> bool:
    """Tell if SAID names a thing one can point at: "disk", not "passing on of mail"."""
    words_said = said.split()
    solid = bool(said) and words_said[-1] in words.grammar.solid_nouns
    return solid and not words.grammar.prepositions & set(words_said)


def _term_at(tokens: Sequence[Token], place: int, words: Words) -> Form | None:
    """Return the glossary's form at PLACE; in a note an everyday word has its trade meaning."""
    for form in words.forms.get(tokens[place].text, ()):
        size = len(form.parts)
        if tuple(t.text for t in tokens[place : place + size]) == form.parts:
            return form
    return None


def _is_plain(text: str, words: Words, known: Known) -> bool:
    names = words.grammar.names
    if (
        text in words.grammar.not_plain
        or text in known.words
        or len(text) < 2
        or text.endswith("'s")
    ):
        return False
    if text in names.programs or text in names.not_people:
        return False
    lexicon = words.lexicon
    if names.devices.get(text) == f"your {text}":
        return True
    if text in words.grammar.verbs and text not in words.grammar.also_other:
        return text.endswith("ing")
    return text in lexicon.everyday or (text in lexicon.common and len(text) > 3)


def _with_determiner(said: str, article: str, words: Words) -> str:
    """Return SAID with the article that its noun takes: none before "paper" or "new rollers"."""
    if said.split(" ", 1)[0] in words.grammar.determiners:
        return said
    noun = _head_noun(said, words.grammar.prepositions)
    if article != "a":
        return f"{article} {said}"
    many = noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    if many or noun in words.grammar.mass_nouns or noun.endswith("ware"):
        return said
    return with_article(said)


def _head_noun(said: str, prepositions: frozenset[str]) -> str:
    parts = said.split()
    ends = (i for i, word in enumerate(parts) if word in prepositions or word == "between")
    return parts[max(next(ends, len(parts)) - 1, 0)]


def _bare(said: str, determiners: frozenset[str]) -> str:
    first, _, rest = said.partition(" ")
    return rest if first in determiners and rest else said
