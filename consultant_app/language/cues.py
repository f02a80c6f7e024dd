"""What kinds of words a sentence is made of: "you", "reception" and a name are all a `who`.

A cue is a list of words and phrases that do the same in a sentence. The longest phrase at a place
counts. Words that no list can hold have a name in pointed brackets and stand in lists as that:
`<name>` is a person's name, `<owner>` a person with 's, `<ly>` a word such as "quickly", `<number>`
figures, `<pause>` a comma or the like. `<ed>` and `<ing>` are words such as "pulled" and "pulling",
and the only ones that a word of a list can be too.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from consultant_app.language.reading import Entry
from consultant_app.language.tokens import Span, Token, words_of
from consultant_app.language.word_lists import WordLists

NAME, OWNER, LY, NUMBER, PAUSE = "<name>", "<owner>", "<ly>", "<number>", "<pause>"
ENDINGS = {"ed": "<ed>", "ing": "<ing>"}
SHORTEST_ENDED = 5  # letters: "need" and "thing" are neither
PAUSES = frozenset(",;:()-…")
FIRST_SIGN = 0x4E00  # one character for each kind, far from all that stands in patterns
TITLES = frozenset({"mr", "mrs", "ms", "dr"})


Pairs = Mapping[str, Mapping[str, Sequence[tuple[tuple[str, ...], str]]]]


class Unit(NamedTuple):
    """A word or phrase of a sentence and its kinds, one character each; most words have none."""

    start: int
    end: int
    kinds: str


@dataclass(frozen=True, slots=True)
class CueIndex:
    """All cues: single words, and phrases by their first two words, the longest first.

    A phrase has the kinds of its words too. Calms take the sting out of a sentence wherever they
    stand, so they share their words with the cues.
    """

    signs: Mapping[str, str]  # the name of a cue -> its character
    by_word: Mapping[str, str]
    by_pair: Pairs
    calm_by_first: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]  # phrase, category
    no_names: frozenset[str]
    first_names: frozenset[str]


NO_CUES = CueIndex({}, {}, {}, {}, frozenset(), frozenset())


def index_cues(data: Entry, lists: WordLists) -> CueIndex:
    """Return `[cues]` and `[calms]` of DATA; `{{name}}` stands for a list or a cue above it."""
    table, words = data.table("cues"), data.table("words")
    phrases: dict[str, Sequence[str]] = dict(lists.phrases)
    kinds: dict[tuple[str, ...], set[str]] = {}
    signs: dict[str, str] = {}
    for name in table.values:
        signs[name] = chr(FIRST_SIGN + len(signs))
        phrases[name] = [*_opened(table, name, phrases)]
        for phrase in phrases[name]:
            kinds.setdefault(_parts(phrase), set()).add(signs[name])
    ends = {name: kinds.get((name,), set()) for name in ENDINGS.values()}
    by_word = {
        parts[0]: "".join(sorted(found | ends.get(_ending(parts[0]), set())))
        for parts, found in kinds.items()
        if len(parts) == 1
    }
    return CueIndex(
        signs,
        by_word,
        _by_pair(kinds, by_word),
        _calms(data.table("calms"), phrases),
        frozenset(words.texts("no_name")),
        frozenset(words.texts("first_name")),
    )


def units_of(text: str, sentence: Span, tokens: Sequence[Token], index: CueIndex) -> list[Unit]:
    """Return TOKENS of the SENTENCE of the straight TEXT with their kinds, phrases as one unit."""
    units: list[Unit] = []
    texts = [token.text for token in tokens]
    sizes, found = _phrases(texts, index)
    place, end, by_word = 0, sentence.start, index.by_word
    while place < len(tokens):
        token, size = tokens[place], sizes[place]
        if token.start - end > 1 and not PAUSES.isdisjoint(text[end : token.start]):
            units.append(Unit(end, token.start, by_word.get(PAUSE, "")))
        if size > 1 and max(sizes[place : place + size]) > size:
            size = 1  # a longer phrase begins within this one
        kinds = found[place] if size > 1 else by_word.get(token.text)
        if kinds is None:
            kinds = by_word.get(_unlisted(text, token, index, first=place == 0), "")
        end = tokens[place + size - 1].end if size > 1 else token.end
        units.append(Unit(token.start, end, kinds))
        place += size
    return units


def calmed(texts: Sequence[str], index: CueIndex) -> set[str]:
    """Return the categories for which the words TEXTS of a sentence take the sting out."""
    return {
        category
        for place, word in enumerate(texts)
        if word in index.calm_by_first
        for parts, category in index.calm_by_first[word]
        if parts == tuple(texts[place : place + len(parts)])
    }


def _phrases(texts: Sequence[str], index: CueIndex) -> tuple[list[int], list[str]]:
    """Return for each word the length of the longest phrase that begins there, and its kinds."""
    sizes, found = [1] * len(texts), [""] * len(texts)
    by_first = index.by_pair
    for place, (word, after) in enumerate(pairwise(texts)):
        if word not in by_first or after not in by_first[word]:
            continue
        for parts, kinds in by_first[word][after]:
            size = len(parts)
            if size == 2 or parts == tuple(texts[place : place + size]):
                sizes[place], found[place] = size, kinds
                break
    return sizes, found


def _by_pair(kinds: Mapping[tuple[str, ...], set[str]], by_word: Mapping[str, str]) -> Pairs:
    pairs: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
    for parts in sorted(kinds, key=len, reverse=True):
        if len(parts) > 1:
            own = kinds[parts].union(
                *(by_word.get(w) or by_word.get(_ending(w), "") for w in parts)
            )
            listed = pairs.setdefault(parts[0], {}).setdefault(parts[1], [])
            listed.append((parts, "".join(sorted(own))))
    return pairs


def _calms(
    table: Entry, phrases: Mapping[str, Sequence[str]]
) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    calms: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for category in table.values:
        for phrase in _opened(table, category, phrases):
            parts = _parts(phrase)
            calms.setdefault(parts[0], []).append((parts, category))
    return calms


def _unlisted(text: str, token: Token, index: CueIndex, *, first: bool) -> str:
    """Return what stands in the lists for a word that does not."""
    word = token.text
    owned = word[-2:] == "'s"
    if owned and not _persons(index).isdisjoint(index.by_word.get(word[:-2], "")):
        return OWNER
    if text[token.start].isupper() and _is_name(text, token, index, first=first):
        return OWNER if owned else NAME
    if word[-2:] == "ly":
        return LY
    return NUMBER if word[0].isdigit() else _ending(word) or word


def _ending(word: str) -> str:
    """Return the kind that the ending of a verb's form tells; none for most words."""
    if len(word) < SHORTEST_ENDED:
        return ""
    return ENDINGS["ed"] if word[-2:] == "ed" else ENDINGS["ing"] if word[-3:] == "ing" else ""


def _is_name(text: str, token: Token, index: CueIndex, *, first: bool) -> bool:
    """Tell if a word with a capital is a person's name; the first word of a sentence rarely is."""
    bare = token.text.removesuffix("'s")
    if bare in index.no_names or not text[token.start + 1 : token.start + 2].islower():
        return False
    title = text[max(0, token.start - 4) : token.start].lower().strip(" .") in TITLES
    return not first or title or bare in index.first_names


def _persons(index: CueIndex) -> frozenset[str]:
    return frozenset(index.by_word.get(NAME, ""))


def _opened(table: Entry, name: str, phrases: Mapping[str, Sequence[str]]) -> Iterable[str]:
    for phrase in table.texts(name):
        if not phrase.startswith("{{"):
            yield phrase
        elif phrase[2:-2] in phrases:
            yield from phrases[phrase[2:-2]]
        else:
            raise table.fault(f"no list is called {phrase[2:-2]}")


def _parts(phrase: str) -> tuple[str, ...]:
    if phrase.startswith("<"):
        return (phrase,)
    return words_of(phrase.replace("|", " "))
