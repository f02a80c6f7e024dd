"""Find the people that a clause names: those known, those with a title, those of a person's shape.

A word that begins with a capital is a person where it is a first name, or where it is no ordinary
word and no maker or program and stands where a person stands ("for Femi", "Femi's").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from consultant_app.language.entries import Gazetteer
from consultant_app.language.known import Known
from consultant_app.language.spelling import Lexicon
from consultant_app.language.tokens import Token, folded, straight, tokens_of

TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "mister"})
TAUGHT = frozenset(
    {"showed", "helped", "trained", "taught", "gave", "lent", "walked", "talked", "told", "asked"}
    | {"added", "invited", "unlocked"}
)
PERSON_AFTER = frozenset({"for", "to", "with", "by", "of"})
OTHERS_BEFORE = frozenset({"from", "with", "by", "per", "via", "at", "in", "than", "and"})
MANAGERS = frozenset({"password", "task", "device", "credential", "cred", "file", "boot", "data"})
ROLES = frozenset({"leaver", "starter", "joiner", "user", "colleague", "employee", "staff"})
WITH_INITIAL = re.compile(r"\b(?:for|with|to|by) ([A-Z])\.? ([A-Z][a-z]{2,})\b")
OF_SECRETS = re.compile(r"\b(?:pass ?words?|pw|pwd|pin|psk|code|key|login|user ?name)\b")


@dataclass(frozen=True, slots=True)
class Reader:
    """What reading a clause needs to know."""

    names: Gazetteer
    lexicon: Lexicon
    known: Known


def person_in(clause: str, reader: Reader) -> str:
    """Return the person or group that CLAUSE names, or ""."""
    plain, lower = straight(clause), folded(clause)
    tokens = tokens_of(lower)
    known = _known_person(tokens, reader)
    if known:
        return known
    initialed = WITH_INITIAL.search(plain)
    if initialed:
        return f"{initialed.group(1)}. {initialed.group(2)}"
    # "Reset the password to Tulip" names no person.
    secret = OF_SECRETS.search(lower)
    leads = PERSON_AFTER - {"to", "with", "by"} if secret else PERSON_AFTER
    spots = [(place, name_at(plain, tokens, place, reader)) for place in range(len(tokens))]
    named = [(place, name) for place, name in spots if name]
    for place, name in named:
        if place and tokens[place - 1].text in ROLES:
            return _whole_name(name, plain, tokens, place, reader)
    for place, name in named:
        before = tokens[place - 1].text if place else ""
        if possessive(tokens[place], reader) or before in leads or before in TAUGHT:
            return _whole_name(name, plain, tokens, place, reader)
    group = next(_groups_in(tokens, reader), "")
    return group or _alone_named(plain, tokens, reader)


def names_in(clause: str, reader: Reader) -> tuple[str, ...]:
    """Return every word of CLAUSE that is written like a person's name, wherever it stands."""
    plain = straight(clause)
    tokens = tokens_of(folded(clause))
    names = (name_at(plain, tokens, place, reader) for place in range(len(tokens)))
    return tuple(dict.fromkeys(n for n in names if n and n.lower() not in reader.names.programs))


def person_named(plain: str, tokens: Sequence[Token], reader: Reader) -> str:
    """Return the person whose name TOKENS of the straight text are, wherever they stand, or ""."""
    words = [token.text.removesuffix("'s") for token in tokens]
    for person in reader.known.people:
        for name in (person, person.split(" ")[0]):
            if [t.text for t in tokens_of(folded(name))] == words:
                return name
    first = name_at(plain, [tokens[0], *tokens], 1, reader)
    if len(tokens) == 2 and words[0] in TITLES:
        return name_at(plain, tokens, 1, reader)
    if len(tokens) == 2 and first and words[0] in reader.names.first_names:
        second = name_at(plain, tokens, 1, reader) or _surname(plain, tokens[1], reader)
        return f"{first} {second}" if second else ""
    return first if len(tokens) == 1 else ""


def name_at(plain: str, tokens: Sequence[Token], place: int, reader: Reader) -> str:
    """Return the person's name that begins or ends at the token PLACE, or ""."""
    token = tokens[place]
    if not plain[token.start].isupper():
        return _name_in_small_letters(tokens, place, reader)
    written = plain[token.start : token.end].removesuffix("'s").removesuffix("'S")
    if _without_apostrophe(token, reader):  # "Annas laptop"
        written = written[:-1]
    word = written.lower()
    before = tokens[place - 1].text if place else ""
    if before in TITLES and written[:1].isupper():
        return f"{before.capitalize()} {written}"
    if not (written[:1].isupper() and written[1:].islower() and written.isalpha()):
        return ""
    names = reader.names
    if word in names.not_people or word in names.devices or word in TITLES:
        return ""
    owns = possessive(token, reader)
    everyday = word in reader.lexicon.everyday
    if word in names.first_names:
        return "" if everyday and not owns and (place == 0 or word in names.devices) else written
    if (place == 0 or everyday) and not owns:
        return ""
    return written


def _name_in_small_letters(tokens: Sequence[Token], place: int, reader: Reader) -> str:
    """Return "Tom" for "tom's laptop" or "for tom": a first name that is no other word."""
    token, names = tokens[place], reader.names
    word = token.text.removesuffix("'s")
    owns = possessive(token, reader)
    word = word[:-1] if owns and word == token.text else word
    if word not in names.first_names or word in reader.lexicon.everyday:
        return ""
    before = tokens[place - 1].text if place else ""
    led = owns or before in PERSON_AFTER | TAUGHT
    taken = word in names.not_people or word in names.devices or word in names.programs
    return word.capitalize() if led and not taken else ""


def possessive(token: Token, reader: Reader) -> bool:
    """Tell if the token says whose something is: "Anna's", or "Annas" of a known first name."""
    return token.text.endswith("'s") or _without_apostrophe(token, reader)


def _without_apostrophe(token: Token, reader: Reader) -> bool:
    names = reader.names.first_names
    word = token.text
    return word.endswith("s") and word not in names and word[:-1] in names


def _known_person(tokens: Sequence[Token], reader: Reader) -> str:
    texts = [token.text.removesuffix("'s") for token in tokens]
    for person in reader.known.people:
        for name in dict.fromkeys((person, person.split(" ")[0])):
            parts = [t.text for t in tokens_of(folded(name))]
            wanted = [parts, [f"{parts[0]}s"]] if len(parts) == 1 else [parts]  # "toms pc"
            if name and any(_stand_in(texts, part) for part in wanted):
                return name
    return ""


def _stand_in(texts: Sequence[str], parts: Sequence[str]) -> bool:
    size = len(parts)
    return any(list(texts[i : i + size]) == list(parts) for i in range(len(texts) - size + 1))


def _whole_name(name: str, plain: str, tokens: Sequence[Token], place: int, reader: Reader) -> str:
    """Return NAME with the surname after it, and with a second person joined by "and"."""
    if place + 1 >= len(tokens) or possessive(tokens[place], reader):
        return name
    after, between = tokens[place + 1], plain[tokens[place].end : tokens[place + 1].start]
    if between == " " and name.lower() in reader.names.first_names:
        surname = _surname(plain, after, reader)
        if surname:
            return f"{name} {surname}"
    step = 2 if after.text == "and" else 1
    if place + step >= len(tokens):
        return name
    if step == 2 or between.strip() in ("&", "+"):
        second = name_at(plain, tokens, place + step, reader)
        if second and not possessive(tokens[place + step], reader):
            return f"{name} and {second}"
    return name


def _surname(plain: str, token: Token, reader: Reader) -> str:
    written = plain[token.start : token.end]
    names = reader.names
    taken = token.text in names.not_people or token.text in names.devices
    taken = taken or token.text in names.programs
    looks_named = written[:1].isupper() and written[1:].islower() and written.isalpha()
    return written if looks_named and not taken else ""


def _groups_in(tokens: Sequence[Token], reader: Reader) -> Iterator[str]:
    for place in range(len(tokens)):
        for size in (2, 1):
            phrase = " ".join(token.text for token in tokens[place : place + size])
            before = tokens[place - 1].text if place else ""
            if phrase in reader.names.groups and before not in MANAGERS:
                yield reader.names.groups[phrase]


def _alone_named(plain: str, tokens: Sequence[Token], reader: Reader) -> str:
    """Return the only first name of the clause: "pw reset Liam" and "2FA reset Liam, new phone"."""
    if len(tokens) < 3 or len(names_in(plain, reader)) != 1:
        return ""
    for place in (len(tokens) - 1, *range(len(tokens) - 1)):
        alone = place == 0 or tokens[place - 1].text not in OTHERS_BEFORE
        if alone and tokens[place].text in reader.names.first_names:
            return name_at(plain, tokens, place, reader)
    return ""
