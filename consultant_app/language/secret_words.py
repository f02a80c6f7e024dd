"""A sentence as the secret check reads it: what each of its words may do beside a secret.

A word can name a secret ("password") or what one opens ("gate"), join it to the next word ("is"),
or tell that the next word is none ("invoice"). Which words do what stands in `secrets.toml`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from consultant_app.language.judges import Judge
from consultant_app.language.late_pattern import LatePattern
from consultant_app.language.secret_weights import Shapes

STOP = re.compile(r"(?<!\b\d)(?<!\b[nN]o)(?<!\bi\.e)(?<!\be\.g)[.!?][ ]+(?=[A-Z(\"'#\d])|\n")
TOKEN = re.compile(
    r"(?P<plain>(?:[A-Za-z][a-z]{0,30}|[A-Z]{2,30})(?:'[a-z]{1,2})?(?![^\s\"'()\[\]{}<>,;|:=\\/.!?]|[.!?]\w))"
    r"|[*#]{0,2}[^\W_][^\s\"'()\[\]{}<>,;|:=\\/]*"
)
ENDS = ".!?…"
LONGEST = 500  # characters of a sentence
NAMED_BY_LAST_PART = frozenset({"name", "code"})  # families: "Safe-Kombination", "till-PIN"


class Role:
    """What a word may do beside a secret: bits in plain numbers, since an `IntFlag` is slow."""

    NONE = 0
    BE = 1  # "is", "takes": what it is said of comes before it
    ACT = 2  # "type", "use": what is typed follows
    CHANGE = 4  # "set": with "to" what it was set to follows
    OPEN = 8  # "unlocks": with "with" what opens it follows
    BETWEEN = 16  # "now", "still": may stand before any secret
    ITSELF = 32  # "it", "mine": stands for what was named before
    THING = 64  # "invoice": the word or number of such a thing is none
    TIME = 128  # "at", "until": a number after it is no code
    USER = 256  # "admin": a name beside which a password stands
    TELLS = 512  # "temporarily", "hash": nobody says it of anything but a secret
    KNOWN = 1024  # "calvin": a password that makers of devices give
    GOES_ON = 2048  # "for", "until": may follow a secret
    PLACE = 4096  # "on", "of": what follows says more of the word before
    NUMBER = 8192  # "seven", "double": a figure that is dictated
    LETTER = 16384  # "tango": a letter that is dictated
    HINT = 32768  # "birthday": what many secrets are made of
    WHOSE = 65536  # "her": may begin a hint
    HAND = 262144  # "gave": a secret may follow, but no plain word is one for it
    NOT = 131072  # "never": the sentence says what no secret should be


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """A family of words that hint at a secret, and how much they say of figures and of words."""

    id: str
    figures: int
    words: int
    names_too: bool  # what follows may as well be the name of it, as of a network
    plain_too: bool  # any word may follow, as after "password"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What every word may do, as the language data tells."""

    roles: Mapping[str, int]
    clues: Mapping[str, Clue]
    first_of_two: frozenset[str]  # words that begin a clue of two words


class Token(NamedTuple):
    """A word or value of a sentence at its place in the text."""

    start: int
    end: int
    lower: str
    role: int
    clue: Clue | None
    is_plain: bool


Seen = tuple[str, int, int, Clue | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Everything that adds up, as the language data holds it."""

    vocabulary: Vocabulary
    shapes: Shapes
    spelt: LatePattern  # "all lower case", said of what is to be typed
    names: LatePattern  # in the names of networks
    thing_before: LatePattern  # "serial no.", ends where the value begins
    thing_after: LatePattern  # " was replaced", begins where the value ends
    heading: LatePattern  # of a list of secrets, a whole line
    judge: Judge | None = None
    # what was found lately, by a sentence with what is around it and the clue before it
    lately: dict[Seen, tuple[tuple[int, int], ...]] = field(
        init=False, default_factory=dict, compare=False, repr=False
    )


class Scene(NamedTuple):
    """A sentence or a line, and the clue that the one before it gave."""

    text: str  # as a whole
    end: int  # of the sentence
    tokens: list[Token]
    before: Clue | None
    spelt: bool  # it says how something is typed
    evidence: Evidence


def scenes_of(text: str, evidence: Evidence) -> Iterator[Scene]:
    """Yield the sentences of TEXT that have words; an empty line parts what stands around it."""
    lower = text.lower()
    before: Clue | None = None
    last_said = 0  # sentences since that clue
    for start, end in _sentences(text):
        tokens = words_of(text, lower, start, end, evidence.vocabulary)
        if not tokens:
            before = None
            continue
        spelt = bool(evidence.spelt.search(lower, start, end))
        yield Scene(text, end, tokens, before, spelt, evidence)
        clues = [token.clue for token in tokens if token.clue]
        if clues:
            before, last_said = max(clues, key=lambda clue: clue.figures + clue.words), 0
        elif last_said:
            before = None
        last_said += 1


def words_of(text: str, lower: str, start: int, end: int, vocabulary: Vocabulary) -> list[Token]:
    """Return the words of TEXT from START to END; LOWER is the same in small letters."""
    tokens: list[Token] = []
    roles, clues, firsts = vocabulary.roles, vocabulary.clues, vocabulary.first_of_two
    before = ""  # the word before, where it may begin a clue of two
    for match in TOKEN.finditer(text, start, end):
        first, last = match.span()
        plain = match.lastgroup is not None
        if not plain:
            while last > first and lower[last - 1] in ENDS:
                last -= 1
        word = lower[first:last]
        bare = word[:-2] if word[-2:] == "'s" else word
        clue = clues.get(bare)
        if clue is None and not plain:
            clue = _numbered(bare, clues)
        role = roles.get(word) or roles.get(bare, 0)
        if before and first - tokens[-1].end == 1:
            pair = clues.get(f"{before} {bare}")
            if pair is not None:
                last_one = tokens.pop()
                first, word, clue = last_one.start, f"{before} {word}", pair
                role = roles.get(word, last_one.role & Role.OPEN)
        tokens.append(Token(first, last, word, role, clue, plain))
        before = word if word in firsts else ""
    return tokens


def _numbered(word: str, clues: Mapping[str, Clue]) -> Clue | None:
    """Return the clue of "sim1", "till2" and "lock-combination"; "secret1" may be one itself."""
    clue = clues.get(word.rstrip("0123456789"))
    if clue is None and "-" in word and word[0].isalpha():
        last = clues.get(word.rpartition("-")[2])
        return last if last and last.id in NAMED_BY_LAST_PART else None
    return clue if clue and clue.figures > clue.words else None


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences and lines of TEXT stand; an endless one comes in parts."""
    start = 0
    for end in (*(stop.end() for stop in STOP.finditer(text)), len(text)):
        while end - start > LONGEST:
            parted = text.rfind(" ", start, start + LONGEST) + 1 or start + LONGEST
            yield start, parted
            start = parted
        if start < end:
            yield start, end
        start = end
