"""Make the sentences of a task: slots filled from the note, voice I or we, capital and full stop.

No fact enters that is not in the note, the slots or the catalogue's entry.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from consultant_app.domain.settings import Voice
from consultant_app.language.cases import case_of, in_case, name_in_case
from consultant_app.language.counts import count_in_words, counts_in
from consultant_app.language.goods import goods_in
from consultant_app.language.inflection import plural_of
from consultant_app.language.people import Reader, person_in
from consultant_app.language.things import (
    devices_in,
    kind_of,
    place_in,
    program_in,
)
from consultant_app.language.tokens import folded, tokens_of

SLOT = re.compile(r"\{(device|person|place|count|part|day)(?:\.[a-z]+)?\|([^{}]*)\}")
OF_ONE_PERSON = ("your computer", "your laptop", "your phone", "your desk phone", "your tablet")
OF_PROGRAMS = re.compile(r"\bprogram(?:s|m|me)?\b", re.IGNORECASE)
OF_GOODS = re.compile(r"^(?:what you need|the equipment(?: you need)?|an item)$")


@dataclass(frozen=True, slots=True)
class Named:
    """What a clause names, and the devices around it: all that slots are filled with."""

    clause: str
    reader: Reader
    devices: tuple[str, ...]
    beside: tuple[str, ...]
    person: str
    place: str


def named_in(clause: str, reader: Reader, *, around: str = "") -> Named:
    """Return what CLAUSE names.

    Args:
        clause: the words that fill slots.
        reader: what reading the clause needs.
        around: the note before the clause and the request it answers; a device named there
            alone is the one that is meant.
    """
    devices, beside = devices_in(clause, reader), devices_in(around, reader)
    person, place = person_in(clause, reader), place_in(clause, reader)
    return Named(clause, reader, devices, beside, person, place)


def filled(sentence: str, named: Named) -> str:
    """Return SENTENCE with each slot filled from what is NAMED, or its default."""
    if "{" not in sentence:
        return sentence
    bare, reader = SLOT.sub(" ", sentence), named.reader
    devices, person = named.devices, named.person

    def fill(match: re.Match[str]) -> str:
        slot, default = match.group(1), match.group(2)
        case = case_of(match.group())
        if case:
            return _in_case(slot, default, case, (*devices, *named.beside), person, reader)
        if slot == "part":
            return _part(default, named.clause, reader) or default
        if slot == "count":
            return _counted(default, named.clause)
        if slot == "device":
            said = _device(default, devices, bare, reader)
            if said == default and not devices:
                said = _meant(default, named.beside, bare, reader)
            return _theirs(_whose(_in_place(said, named), default, named), before=match)
        if slot == "person" and person and _only_took_part(person, named.clause):
            return default
        return (person if slot == "person" else named.place if slot == "place" else "") or default

    return SLOT.sub(fill, sentence)


def speaks_of_another_device(sentence: str, clause: str, reader: Reader) -> bool:
    """Tell if CLAUSE names only devices that can't stand in the slot of SENTENCE."""
    slots = [match.group(2) for match in SLOT.finditer(sentence) if match.group(1) == "device"]
    devices = devices_in(clause, reader) if slots else ()
    bare = SLOT.sub(" ", sentence)
    fits = any(_fits(device, slot, reader) for device in devices for slot in slots)
    return bool(devices and slots) and not fits and not any(_stands(d, bare) for d in devices)


def in_voice(sentence: str, voice: Voice, table: Mapping[str, str]) -> str:
    """Return SENTENCE, written with "I", in VOICE; a sentence keeps its capital."""
    if voice is Voice.I:
        return sentence
    words = sorted(table, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w'])(?:{'|'.join(map(re.escape, words))})(?![\w'])")

    def say_we(match: re.Match[str]) -> str:
        plain = table[match.group()]
        before = sentence[: match.start()].rstrip()
        begins = not before or before[-1] in ".!?:"
        return plain[0].upper() + plain[1:] if begins else plain

    return pattern.sub(say_we, sentence)


def as_sentence(phrase: str) -> str:
    """Return PHRASE with a capital first letter and a full stop."""
    bare = phrase.strip()
    if not bare:
        return ""
    ended = bare if bare[-1] in ".!?" else f"{bare}."
    return ended[0].upper() + ended[1:]


def _in_case(
    slot: str, default: str, case: str, devices: Sequence[str], person: str, reader: Reader
) -> str:
    """Return the person, or the only device of the kind of DEFAULT, in CASE, else DEFAULT."""
    cases = reader.names.cases
    if slot == "person":
        return name_in_case(person, case, cases) if person else default
    named = {in_case(device, case, cases) for device in devices if _fits(device, default, reader)}
    said = next(iter(named), "")
    return said if len(named) == 1 and said else default


def _device(default: str, devices: Sequence[str], bare: str, reader: Reader) -> str:
    """Return the first of DEVICES that may stand in place of DEFAULT: one of the same kind."""
    for device in devices:
        if not _fits(device, default, reader) or _stands(device, bare):
            continue
        if not default.startswith(("a ", "an ")) or not device.startswith("your "):
            return device
    return default


def _meant(default: str, beside: Sequence[str], bare: str, reader: Reader) -> str:
    """Return the only device of the kind of DEFAULT that is named around the clause."""
    same = {d for d in beside if kind_of(d, reader) == kind_of(default, reader) != ""}
    return _device(default, tuple(same), bare, reader) if len(same) == 1 else default


def _in_place(device: str, named: Named) -> str:
    """Return DEVICE with the room where the clause has it: "the printer in the kitchen"."""
    if not named.place or not device.startswith("your "):
        return device
    noun = re.escape(named.place.rsplit(" ", 1)[-1])
    led = re.search(rf"\b(?:in|at|on) (?:the |\w+ )?{noun}\b", folded(named.clause))
    return f"the {device.removeprefix('your ')} {named.place}" if led else device


def _whose(device: str, default: str, named: Named) -> str:
    """Return DEVICE as the person's for whom the work was done: "Jo's computer"."""
    person = named.person
    own = device == default and default in OF_ONE_PERSON and person[:1].isupper()
    if not own or not re.search(rf"\bfor {re.escape(person.lower())}\b", folded(named.clause)):
        return device
    return f"{person}'s {default.removeprefix('your ')}"


def _only_took_part(person: str, clause: str) -> bool:
    """Tell if the work was done with PERSON: "recorded a greeting with Julie" is not hers."""
    return bool(re.search(rf"\bwith {re.escape(person.lower())}\b(?!'s)", folded(clause)))


def _theirs(device: str, *, before: re.Match[str]) -> str:
    """Return DEVICE as the person's of whom the sentence spoke: no "Jo's email on your phone"."""
    own = any(slot[1] == "person" for slot in SLOT.finditer(before.string[: before.start()]))
    mine = own and device in OF_ONE_PERSON and before.string[: before.start()].endswith(" on ")
    return f"their {device.removeprefix('your ')}" if mine else device


def _counted(default: str, clause: str) -> str:
    """Return the only count in CLAUSE in the form of DEFAULT: "a file" is "three files"."""
    counts = counts_in(clause)
    if len(counts) != 1:
        return default
    number = count_in_words(counts[0])
    article, _, noun = default.partition(" ")
    return f"{number} {plural_of(noun)}" if article in ("a", "an") and noun else number


def _fits(device: str, default: str, reader: Reader) -> bool:
    kinds = kind_of(device, reader), kind_of(default, reader)
    return "" in kinds or kinds[0] == kinds[1]


def _stands(found: str, sentence: str) -> bool:
    """Tell if the noun of FOUND is in SENTENCE already: no "battery that carries your battery"."""
    noun = re.escape(found.rsplit(" ", 1)[-1])
    return bool(re.search(rf"\b{noun}\b", sentence, re.IGNORECASE))


def has_open_part(
    sentence: str, clause: str, reader: Reader, *, stop_words: frozenset[str]
) -> bool:
    """Tell if SENTENCE names a part that CLAUSE does not: "I ordered {part|what you need}"."""
    said = {token.text for token in tokens_of(folded(clause))} - stop_words
    for match in SLOT.finditer(sentence):
        default = {token.text for token in tokens_of(folded(match.group(2)))}
        open_part = match.group(1) == "part" and not _part(match.group(2), clause, reader)
        if open_part and not said & default:
            return True
    return False


def _part(default: str, clause: str, reader: Reader) -> str:
    if OF_PROGRAMS.search(default):
        return program_in(clause, reader)
    if OF_GOODS.match(default):
        return goods_in(clause, reader.names)
    return ""
