"""Find in a clause what fills the slots of a sentence: device, place, program, part and count.

A small gazetteer with the client's own names first. What is not in the note is never made up.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from consultant_app.language.counts import NUMBER_WORDS
from consultant_app.language.inflection import plural_of
from consultant_app.language.people import (
    OF_SECRETS,
    PERSON_AFTER,
    TAUGHT,
    Reader,
    name_at,
    possessive,
)
from consultant_app.language.tokens import Token, folded, straight, tokens_of

AFTER = frozenset({"on", "in", "at", "for", "to", "of", "from", "inside", "into", "onto"})
ADJECTIVES = frozenset({"new", "old", "second", "spare", "main", "other", "big", "small"})
NUMBERED = frozenset({"rm", "room", "desk", "floor", "bay", "unit", "office", "till", "line"})
LED_BY = re.compile(r"^(?:in|at|on) (?:the )?")
TOLD = re.compile(r"\b(?:to|is|was|as|now|with|from)\b|[:=]")


def devices_in(clause: str, reader: Reader) -> tuple[str, ...]:
    """Return the devices that CLAUSE names as the page says them: "the reception computer".

    The client's own names come first, then those after a preposition, then the others.
    """
    tokens = tokens_of(folded(clause))
    own = _own_equipment(tokens, reader.known.equipment)
    hits = list(_gazetteer_hits(tokens, reader.names.devices))
    hits = [hit for hit in hits if not _comes_from(tokens, hit[0])]
    after = [hit for hit in hits if _follows_preposition(tokens, hit[0])]
    ordered = [*reversed(after), *(hit for hit in hits if hit not in after)]
    named = (_with_its_owner(clause, tokens, *hit, reader) for hit in ordered)
    return tuple(dict.fromkeys(name for name in (own, *named) if name))


def kind_of(device: str, reader: Reader) -> str:
    """Return what kind of thing DEVICE is, or "" for one that is like no other."""
    words = device.partition(" that ")[0].removesuffix(".").split()
    for size in (2, 1):
        kind = reader.names.device_kinds.get(" ".join(words[-size:]))
        if kind:
            return kind
    return ""


def place_in(clause: str, reader: Reader) -> str:
    """Return the place that CLAUSE names with its preposition ("in the kitchen"), or ""."""
    tokens = tokens_of(folded(clause))
    for place in reader.known.places:
        parts = [t.text for t in tokens_of(folded(place))]
        if parts and _index_of(parts, tokens) >= 0:
            return f"in {place}"
    room = re.search(r"\b((?:[A-Z][a-z]+ )?[Rr]oom \d{1,3})\b", straight(clause))
    if room:
        return f"in {room.group(1)[0].upper()}{room.group(1)[1:]}"
    hits = _gazetteer_hits(tokens, reader.names.places)
    return next((said for at, _, said in hits if not _is_left_behind(tokens, at)), "")


def room_of(place: str) -> str:
    """Return the noun of a PLACE as it is said: "accounts" for "in accounts"."""
    return LED_BY.sub("", place)


def _is_left_behind(tokens: Sequence[Token], place: int) -> bool:
    """Tell if the place at PLACE is where something came from: "moved from the back office"."""
    return "from" in [token.text for token in tokens[max(0, place - 2) : place]]


def program_in(clause: str, reader: Reader) -> str:
    """Return the programs that CLAUSE names by their names, or ""."""
    tokens = tokens_of(folded(clause))
    hits = list(_gazetteer_hits(tokens, reader.names.programs))
    names = list(dict.fromkeys(hit[2] for hit in hits))
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def names_a_secret(clause: str) -> bool:
    """Tell if CLAUSE speaks of a password or code and may say it: "reset password to Tulip"."""
    lower = folded(clause)
    return bool(OF_SECRETS.search(lower) and TOLD.search(lower))


def without_names(clause: str, reader: Reader) -> str:
    """Return CLAUSE without the people and places in it, which say nothing of what was done."""
    tokens = tokens_of(folded(clause))
    plain = straight(clause)
    drop = {t.text for name in reader.known.people for t in tokens_of(folded(name))}
    kept = [
        clause[token.start : token.end]
        for place, token in enumerate(tokens)
        if token.text.removesuffix("'s") not in drop
        and not _is_name(plain, tokens, place, reader)
        and not _is_place(tokens, place, reader)
    ]
    return " ".join(kept)


def _own_equipment(tokens: Sequence[Token], equipment: Iterable[str]) -> str:
    """Return the client's own name for a thing when all its words stand together in the note."""
    same = {"pc": "computer", "mfp": "copier", "screen": "monitor", "nas": "storage"}
    words = [same.get(token.text, token.text) for token in tokens]
    for name in equipment:
        parts = [same.get(t.text, t.text) for t in tokens_of(folded(name))]
        if len(parts) > 1 and any(
            words[i : i + len(parts)] == parts for i in range(len(words) - len(parts) + 1)
        ):
            begins_small = name[1:2].islower() and not name.split(" ")[0].endswith("'s")
            return f"the {name[0].lower()}{name[1:]}" if begins_small else f"the {name}"
    return ""


def _gazetteer_hits(
    tokens: Sequence[Token], names: Mapping[str, str]
) -> Iterable[tuple[int, int, str]]:
    texts = [token.text.removesuffix("'s") for token in tokens]
    place = 0
    while place < len(tokens):
        for size in (3, 2, 1):
            said = names.get(" ".join(texts[place : place + size]))
            if said and place + size <= len(tokens):
                yield place, place + size - 1, said
                place += size - 1
                break
        place += 1


def _follows_preposition(tokens: Sequence[Token], place: int) -> bool:
    return any(token.text in AFTER for token in tokens[max(0, place - 4) : place])


def _comes_from(tokens: Sequence[Token], place: int) -> bool:
    """Tell if the device at PLACE is what something came from: "from the old laptop to new"."""
    if not any(token.text in ("to", "onto", "into") for token in tokens[place + 1 :]):
        return False
    near = [token.text for token in tokens[max(0, place - 3) : place]]
    return "from" in near and not set(near[near.index("from") :]) & (AFTER - {"from"})


def _with_its_owner(
    clause: str, tokens: Sequence[Token], first: int, last: int, said: str, reader: Reader
) -> str:
    """Return SAID with the words before it that tell which one: "Anna's", "reception", "new"."""
    noun = said.removeprefix("your ")
    if last + 1 < len(tokens) and tokens[last + 1].text == "s":
        return said
    before = tokens[first - 1] if first else None
    if before is None:
        return said
    name = name_at(straight(clause), tokens, first - 1, reader)
    if name and possessive(before, reader):
        return f"{name}'s {noun}"
    owner = before.text.removesuffix("'s")
    if (
        owner != before.text and owner not in reader.names.places
    ):  # "MD's pc" is not "your computer"
        return (
            f"{reader.names.roles[owner]}'s {noun}"
            if owner in reader.names.roles
            else f"the {noun}"
        )
    two = f"{tokens[first - 2].text} {before.text}" if first > 1 else ""
    for modifier in (two, before.text):
        if modifier in reader.names.places and modifier not in (
            "office",
            "shop",
            "upstairs",
            "downstairs",
        ):
            return f"the {room_of(reader.names.places[modifier])} {noun}"
    if before.text in ADJECTIVES:
        return f"the {before.text} {noun}"
    if first > 1 and tokens[first - 2].text in NUMBERED:  # "exam rm 2 PC" is one computer
        return said
    return _counted(before.text, noun, said, reader)


def _counted(before: str, noun: str, said: str, reader: Reader) -> str:
    number = reader.names.counts.get(before, before if before in NUMBER_WORDS else "")
    if before in ("all", "both"):
        many = noun if noun.endswith("s") else plural_of(noun)
        return f"all your {many}" if before == "all" else f"both {many}"
    if number and number != "one":
        return f"{number} {noun if noun.endswith('s') else plural_of(noun)}"
    return said


def _is_name(plain: str, tokens: Sequence[Token], place: int, reader: Reader) -> bool:
    led = place > 0 and tokens[place - 1].text in PERSON_AFTER | TAUGHT
    named = name_at(plain, tokens, place, reader)
    return bool(named) and (led or possessive(tokens[place], reader))


def _is_place(tokens: Sequence[Token], place: int, reader: Reader) -> bool:
    """Tell if the word at PLACE is a room before a device, or after "in the": "accounts PC"."""
    if tokens[place].text not in reader.names.places:
        return False
    after = tokens[place + 1].text if place + 1 < len(tokens) else ""
    before = tokens[place - 1].text if place else ""
    return after in reader.names.devices or before in ("in", "at", "on", "the")


def _index_of(parts: Sequence[str], tokens: Sequence[Token]) -> int:
    words = [token.text.removesuffix("'s") for token in tokens]
    for place in range(len(words) - len(parts) + 1):
        if words[place : place + len(parts)] == list(parts):
            return place
    return -1
