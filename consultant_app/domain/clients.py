"""Clients, their sites and the people there; how names are likened."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from consultant_app.domain.billing import Rounding
from consultant_app.domain.ids import ClientId, ContactId, SiteId
from consultant_app.domain.options import Shows


class Role(StrEnum):
    """What a contact does with our pages."""

    READS = "reads"
    SIGNS = "signs"
    PAYS = "pays"


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A business looked after. Empty language or currency means: as the consultant's own."""

    id: ClientId = ClientId(0)
    name: str
    also_known_as: tuple[str, ...] = ()
    language: str = ""
    currency: str = ""
    archived: bool = False
    private_notes: str = ""
    rounding: Rounding | None = None
    rates: Mapping[str, Decimal] = field(default_factory=lambda: MappingProxyType({}))
    plan_minutes: int = 0
    shows: Shows = field(default_factory=Shows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place of a client. `access` holds one way in per line and is private."""

    id: SiteId = SiteId(0)
    client_id: ClientId
    name: str = ""
    address: tuple[str, ...] = ()
    access: str = ""
    travel_minutes: int | None = None
    distance_km: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person at a client. `remember` is private; `greeting` is their own line, if any."""

    id: ContactId = ContactId(0)
    client_id: ClientId
    name: str
    address_as: str = ""
    greeting: str = ""
    roles: frozenset[Role] = frozenset()
    email: str = ""
    phone: str = ""
    remember: str = ""
    language: str = ""
    large_print: bool = False

    @property
    def called(self) -> str:
        """How the person is addressed: as they like it, else by their name."""
        return self.address_as or self.name


class AccessKind(StrEnum):
    """What one line of a site's access notes is about."""

    DOOR = "door"
    PARKING = "parking"
    ANIMAL = "animal"
    WIFI = "wifi"
    BREAK = "break"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessNote:
    """One way in: what it is about, its words, and the code in it, if any ("4471#").

    `covered` is the sentence with dots where the code stood, where it did not stand at the end;
    `whole` is the sentence as it was written.
    """

    kind: AccessKind
    text: str
    code: str = ""
    covered: str = ""
    whole: str = ""


_ACCESS_WORDS = (
    (AccessKind.WIFI, r"wi-?fi|wlan|guest network"),
    (AccessKind.PARKING, r"park\w*|garage|car|bay"),
    (AccessKind.ANIMAL, r"dog|cat|spaniel|terrier|labrador|puppy|poodle|parrot"),
    (AccessKind.BREAK, r"tea|coffee|kettle|sugar|milk"),
    (AccessKind.DOOR, r"door|gate|key|code|alarm|entrance|lock|bell|buzzer|lift"),
)
_DOTS = "•••"
_SENTENCE_ENDS = re.compile(r"(?<=[^\s.])\.\s+(?=[A-Z])")
_CODE = re.compile(r"(?<!\S)(?=\S*\d)[A-Za-z0-9#*-]*(?:\d[#*]|\d{3,})[A-Za-z0-9#*-]*(?=[\s.,;]|$)")


def access_notes(access: str) -> tuple[AccessNote, ...]:
    """Return the access notes of a site, each with its kind and its code.

    Each line is one; so is each sentence of a line that speaks of another thing than the one
    before: "Side door 4471#. Park behind the bank".
    """
    lines = (line.strip() for line in access.splitlines())
    return tuple(_access_note(part) for line in lines if line for part in _parted(line))


def _parted(line: str) -> list[str]:
    """Return the sentences of LINE, those about nothing we know joined to their neighbour."""
    parts: list[str] = []
    for sentence in _SENTENCE_ENDS.split(line):
        kinds = {_access_kind(parts[-1]), _access_kind(sentence)} if parts else set()
        if len(kinds) > 1 and AccessKind.NOTE not in kinds:
            parts.append(sentence)
        else:
            parts[-1:] = [". ".join((*parts[-1:], sentence))]
    return parts


def _access_kind(line: str) -> AccessKind:
    said = [k for k, words in _ACCESS_WORDS if re.search(rf"\b(?:{words})\b", line, re.IGNORECASE)]
    if AccessKind.DOOR in said and AccessKind.WIFI not in said and _CODE.search(line):
        return AccessKind.DOOR  # the code is what counts, whatever else stands beside it
    return said[0] if said else AccessKind.NOTE


def _access_note(line: str) -> AccessNote:
    kind = _access_kind(line)
    code = _CODE.search(line) if kind in (AccessKind.DOOR, AccessKind.WIFI) else None
    if code is None:
        return AccessNote(kind=kind, text=line, whole=line)
    before, after = line[: code.start()], line[code.end() :]
    rest = " ".join((before + after).split()).strip(" :,;-")
    covered = f"{before}{_DOTS}{after}" if after.strip(" .") else ""
    return AccessNote(kind=kind, text=rest, code=code.group(), covered=covered, whole=line)


_UNFOLDABLE = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ħ": "h"}
)


def folded(text: str) -> str:
    """Return TEXT for comparing: lower case, without accents, one space between words.

    Letters that Unicode does not take apart (Ł, Đ, ø, ß) are replaced by hand, so that "luk"
    finds Łukasz.
    """
    lowered = unicodedata.normalize("NFKD", text.casefold()).translate(_UNFOLDABLE)
    bare = "".join(c for c in lowered if not unicodedata.combining(c))
    return " ".join(bare.split())


_IDLE_WORDS = frozenset({"the", "and", "ltd", "limited", "llp", "llc", "inc", "co", "gmbh", "plc"})


def name_key(name: str) -> frozenset[str]:
    """Return the words that make a name, so that "Bakery Rossi" equals "Rossi Bakery"."""
    words = re.findall(r"[^\W_]+", folded(name))
    return frozenset(w for w in words if w not in _IDLE_WORDS) or frozenset(words)


def alike(one: str, other: str) -> bool:
    """Tell whether two names may mean the same client: same words in any order."""
    a, b = name_key(one), name_key(other)
    return bool(a) and a == b
