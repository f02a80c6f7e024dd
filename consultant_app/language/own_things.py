"""Say a thing of a note in plain words, whatever stands before its noun: "two faulty screens".

Each of its words must be of the lists (`own_lexicon.py`), a device, a place, a program, a name or a
term of the glossary that stands for a solid thing. Of anything else nothing is said.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from consultant_app.language.data import Words
from consultant_app.language.entries import TermKind
from consultant_app.language.inflection import plural_of, with_article
from consultant_app.language.known import Known
from consultant_app.language.people import Reader, person_named
from consultant_app.language.things import room_of
from consultant_app.language.tokens import Token

MOST_UNITS = 4
LONGEST_UNIT = 3
LONGEST_SAID = 7  # words of a thing; more is no plain English
DETERMINERS = frozenset({"a", "an", "the", "your", "this", "that"})
OWNERS = frozenset({"his", "her", "their"})  # only beside the name of whose it is
SEVERAL = frozenset({"some", "more", "another", "several"})
ALL_OF_THEM = frozenset({"all", "both"})
NO_NOUN = frozenset({"one", "ones", "spare", "hard", "present", "back", "front", "top", "new"})
LED = ("in the", "at the", "on the")


@dataclass(frozen=True, slots=True)
class Hearing:
    """What reading a clause needs: the straight text, the words of its language, and its names."""

    plain: str
    words: Words
    known: Known

    @property
    def reader(self) -> Reader:
        """What finding names needs."""
        return Reader(self.words.grammar.names, self.words.lexicon, self.known)


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing as it is said, whether it is more than one, and whether it is somebody."""

    said: str
    many: bool = False
    person: bool = False


def thing_said(tokens: Sequence[Token], hearing: Hearing, *, article: str) -> Thing | None:
    """Return the thing that TOKENS are as a whole, or None where a word of it is not known.

    Args:
        tokens: the words of the thing, without a preposition.
        hearing: the clause they stand in.
        article: "the" for a thing that is there, "a" for one that is new.
    """
    if not tokens:
        return None
    texts = [token.text for token in tokens]
    if "and" in texts[1:-1]:
        return _both(tokens, texts.index("and", 1), hearing, article=article)
    return _named(tokens, hearing) or _described(tokens, hearing, article=article)


def person_said(tokens: Sequence[Token], hearing: Hearing) -> Thing | None:
    """Return whom TOKENS name: a person, a firm or somebody by trade; "them" are the readers."""
    phrase = " ".join(token.text for token in tokens)
    other = hearing.words.grammar.own.others.get(phrase)
    if other:
        return Thing(other, person=True)
    if not tokens:
        return None
    named = person_named(hearing.plain, tokens, hearing.reader)
    if named and len(named.split()) == len(tokens):
        return Thing(named, person=True)
    words = hearing.words
    small = len(tokens) == 1 and phrase in words.grammar.names.first_names
    plain = small and phrase not in words.lexicon.everyday  # "left one with kim"
    return Thing(phrase.capitalize(), person=True) if plain else None


def _both(tokens: Sequence[Token], middle: int, hearing: Hearing, *, article: str) -> Thing | None:
    first = thing_said(tokens[:middle], hearing, article=article)
    second = thing_said(tokens[middle + 1 :], hearing, article=article)
    if first is None or second is None or first.person is not second.person:
        return None
    return Thing(f"{first.said} and {second.said}", many=True, person=first.person)


def _named(tokens: Sequence[Token], hearing: Hearing) -> Thing | None:
    """Return the place, program or person that TOKENS are: no noun with an article of its own."""
    names = hearing.words.grammar.names
    texts = [token.text for token in tokens]
    phrase = " ".join(texts[1:] if texts[0] == "the" else texts)
    if texts[0] in ("room", "rm", "desk", "line", "tray", "till") and len(texts) == 2:
        numbered = texts[1].isdigit() and texts[0] in ("room", "rm")
        return Thing(f"Room {texts[1]}") if numbered else None
    place = names.places.get(phrase, "")
    if place:
        room = room_of(place)
        return Thing(f"the {room}" if place.startswith(LED) else room) if room != place else None
    program = names.programs.get(phrase)
    return Thing(program) if program else person_said(tokens, hearing)


def _described(tokens: Sequence[Token], hearing: Hearing, *, article: str) -> Thing | None:
    """Return a noun with what leads it: whose it is, how many, an article."""
    whole = _noun(tokens, hearing)  # "8 port switch" counts nothing
    if whole is not None:
        return _with_article(whole, tokens, hearing, article=article)
    first, rest = tokens[0].text, tokens[1:]
    counts = hearing.words.grammar.names.counts
    if rest and first.endswith("'s"):
        owner = person_named(hearing.plain, tokens[:1], hearing.reader)
        owner = owner or _owning_room(first, hearing)
        noun = _noun(rest, hearing)
        return Thing(f"{owner}'s {noun.said}", noun.many) if owner and noun else None
    if first in DETERMINERS or (first in OWNERS and _names_somebody(hearing)):
        noun = _noun(rest, hearing)
        return _led(first, noun, hearing) if noun else None
    if first in ALL_OF_THEM:
        return _all_of(first, rest, hearing)
    if first in SEVERAL and rest:
        noun = _noun(rest, hearing)
        mass = noun is not None and _head(noun) in hearing.words.grammar.own.mass
        single = first == "another"
        fits = noun is not None and not (mass and single) and (mass or noun.many is not single)
        return Thing(f"{first} {noun.said}", noun.many) if noun and fits else None
    count = counts.get(first, first) if first.isdigit() else ""
    count = first if first in counts.values() else count
    if count and rest:
        noun = _noun(rest, hearing)
        if noun is None or noun.many is (count in ("one", "1")):
            return None
        return Thing(f"{count} {noun.said}", noun.many)
    return None


def _all_of(first: str, rest: Sequence[Token], hearing: Hearing) -> Thing | None:
    """Return "all the pages", "all your printers" or "both screens"."""
    rest = rest[1:] if rest and rest[0].text == "the" else rest
    noun = _noun(rest, hearing)
    if noun is None or not noun.many:
        return None
    led = _with_article(noun, rest, hearing, article="the") if first == "all" else noun
    return Thing(f"{first} {led.said}", many=True)


def _owning_room(first: str, hearing: Hearing) -> str:
    role = hearing.words.grammar.names.roles.get(first.removesuffix("'s"), "")
    return role if role.startswith("the ") else ""


def _names_somebody(hearing: Hearing) -> bool:
    firsts = hearing.words.grammar.names.first_names
    return any(word.strip(".,").lower() in firsts for word in hearing.plain.split())


def _led(first: str, noun: Thing, hearing: Hearing) -> Thing | None:
    if first in ("a", "an"):
        single = not noun.many and _head(noun) not in hearing.words.grammar.own.mass
        return Thing(with_article(noun.said)) if single else None
    return Thing(f"{first} {noun.said}", noun.many)


def _with_article(noun: Thing, tokens: Sequence[Token], hearing: Hearing, *, article: str) -> Thing:
    """Return NOUN with ARTICLE, "your" for a device that nothing more is said of."""
    phrase = " ".join(token.text for token in tokens)
    own = hearing.words.grammar.names.devices.get(phrase, "").startswith("your ")
    if article == "a":
        bare = noun.many or _head(noun) in hearing.words.grammar.own.mass
        return noun if bare else Thing(with_article(noun.said))
    return Thing(f"{'your' if own else article} {noun.said}", noun.many)


def _head(noun: Thing) -> str:
    return noun.said.partition(" with ")[0].rsplit(" ", 1)[-1]


def _noun(tokens: Sequence[Token], hearing: Hearing) -> Thing | None:
    """Return the noun of TOKENS with the words before it, each said plainly, or None."""
    said: list[str] = []
    place, many, ended = 0, False, False
    while place < len(tokens):
        unit = _unit(tokens, place, hearing)
        if unit is None or len(said) == MOST_UNITS:
            return None
        size, written, many, ended = unit
        words = " ".join(token.text for token in tokens[place : place + size])
        if place + size < len(tokens) and " " in written and written.lower() != words:
            return None  # "internet box built-in software" helps nobody
        said.append(written)
        place += size
    phrase = " ".join(said)
    parts = [word for word in phrase.split() if len(word) > 2]
    if not ended or len(parts) > LONGEST_SAID or len(set(parts)) < len(parts):
        return None
    return Thing(phrase, many)


def _unit(
    tokens: Sequence[Token], place: int, hearing: Hearing
) -> tuple[int, str, bool, bool] | None:
    """Return the longest known words at PLACE: how many, how said, if plural, if a noun."""
    for size in range(min(LONGEST_UNIT, len(tokens) - place), 0, -1):
        written = " ".join(token.text for token in tokens[place : place + size])
        last = place + size == len(tokens)
        noun = _noun_said(written, hearing, last=last)
        if noun is not None:
            return size, noun.said, noun.many, True
        adjective = hearing.words.grammar.own.adjectives.get(written)
        if adjective and not last:
            return size, adjective, False, False
    return None


def _noun_said(written: str, hearing: Hearing, *, last: bool) -> Thing | None:
    """Return WRITTEN as a noun, in its own number; an adjective leads where more follows."""
    grammar = hearing.words.grammar
    own = grammar.own
    if not last and written in own.adjectives and written not in ("paper", "rubber", "glass"):
        return None
    if last and written in NO_NOUN and written != "spare":
        return None
    if written in own.nouns:
        return Thing(own.nouns[written], _is_many(written, own.nouns[written], hearing))
    device = grammar.names.devices.get(written, "")
    if device.startswith("your "):
        said = device.removeprefix("your ")
        return Thing(said, said.endswith("s") and written.endswith("s"))
    if written in own.mass:
        return Thing(written)
    for ending, other in (("ies", "y"), ("ves", "f"), ("es", ""), ("s", "")):
        single = written.removesuffix(ending) + other
        if written.endswith(ending) and single in own.nouns and single not in own.mass:
            return Thing(_plural(own.nouns[single], written, single), True)
    return _term(written, hearing) if last else None


def _is_many(written: str, said: str, hearing: Hearing) -> bool:
    own = hearing.words.grammar.own
    if written in own.plural or said in own.plural or said.rsplit(" ", 1)[-1] in own.plural:
        return True
    single = said.removesuffix("s")
    return said.endswith("s") and (single in own.nouns or single in own.nouns.values())


def _plural(said: str, written: str, single: str) -> str:
    if said == single:
        return written
    noun, _, rest = said.partition(" with ")
    return plural_of(noun) + (f" with {rest}" if rest else "")


def _term(written: str, hearing: Hearing) -> Thing | None:
    """Return the plain saying of a term of the glossary, where that is one solid thing."""
    parts = tuple(written.split())
    for form in hearing.words.forms.get(parts[0], ()):
        if form.parts == parts and form.say and form.term.kind is not TermKind.COMMON:
            head = form.say.rsplit(" ", 1)[-1]
            solid = head in hearing.words.grammar.solid_nouns and len(form.say.split()) < 4
            led = form.say.split()[0] in DETERMINERS
            many = head.endswith("s") and not head.endswith("ss")
            return Thing(form.say, many) if solid and not led else None
    return None
