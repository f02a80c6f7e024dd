"""The file of the matcher's index: written once by the build, read in a few milliseconds.

After a line of JSON, which tells what the file was made of, stand its parts one after another:
words parted by line ends, and rows of small numbers, all of one width, the low byte first. Rows
are taken out when they are first asked for: of 13,000 a note needs a few dozen. As one JSON the
same took two thirds of the loading of all words.
"""

import hashlib
import json
import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain, count
from pathlib import Path
from typing import Any

from consultant_app.language.matcher_index import (
    EXAMPLES,
    SHARE_PLACES,
    VERSION,
    WEIGHT_PLACES,
    Index,
    Postings,
)

COMPILED = "matcher.bin"
SOURCES = ("tasks.toml", "grammar.toml", EXAMPLES)
SMALL, LARGE = "H", "I"  # numbers of two bytes and of four
WEIGHT_STEPS, SHARE_STEPS = 10**WEIGHT_PLACES, 10**SHARE_PLACES  # they are held in whole steps

Parts = dict[str, bytes]


def written_index(index: Index, folder: Path) -> bytes:
    """Return INDEX, made of the sources in FOLDER, as its file for `read_index`."""
    words = list(index.weights)
    parts = {
        "words": _lines(words),
        "weights": _numbers(LARGE, (round(w * WEIGHT_STEPS) for w in index.weights.values())),
        "owners": _numbers(SMALL, index.owners),
        **_postings("texts", [index.texts[word] for word in words]),
        **_postings("bags", [index.bags[word] for word in words]),
        "slips": _table(index.slips),
        "groups": _table(index.groups),
        "task_stems": _lines(" ".join(sorted(stems)) for stems in index.task_stems),
        "did_stems": _lines(map(" ".join, index.did_stems)),
        "needed": _lines(" ".join(sorted(stems)) for stems in index.needed),
        "trade": " ".join(sorted(index.trade)).encode(),
    }
    sizes = {name: len(part) for name, part in parts.items()}
    head = {"version": VERSION, "sources": digest_of_sources(folder), "parts": sizes}
    return b"\n".join([json.dumps(head).encode(), b"".join(parts.values())])


def read_index(folder: Path) -> Index | None:
    """Return the compiled index of FOLDER, or None where there is none or it is of other sources.

    Times of files tell nothing of that: a copied or unpacked file may be newer than what it was
    made of.
    """
    try:
        head, _, body = (folder / COMPILED).read_bytes().partition(b"\n")
        told: dict[str, Any] = json.loads(head)  # Any: straight from JSON
    except (OSError, ValueError):  # without it the index is made anew, only later
        return None
    if (told.get("version"), told.get("sources")) != (VERSION, digest_of_sources(folder)):
        return None
    sizes = told["parts"]
    ends = list(accumulate(sizes.values()))
    if len(body) != ends[-1]:
        return None
    return _index({n: body[e - s : e] for (n, s), e in zip(sizes.items(), ends, strict=True)})


def digest_of_sources(folder: Path) -> str:
    """Return what tells the sources of the index in FOLDER from any others."""
    digest = hashlib.blake2b(digest_size=16)
    for name in SOURCES:
        source = folder / name
        digest.update(source.read_bytes() if source.exists() else b"")
        digest.update(b"\0")
    return digest.hexdigest()


class PackedPostings(Mapping[str, Postings]):
    """Postings by their word, each taken out of its row when it is first asked for."""

    def __init__(self, places: Mapping[str, int], parts: Parts, name: str) -> None:
        self._places = places
        self._ends = array(LARGE, accumulate(_held(SMALL, parts[f"{name}.counts"]), initial=0))
        self._numbers = _held(SMALL, parts[f"{name}.numbers"])
        self._shares = _held(SMALL, parts[f"{name}.shares"])
        self._out: dict[str, Postings] = {}

    def __getitem__(self, word: str) -> Postings:
        """Return the postings of WORD."""
        if word not in self._out:
            place = self._places[word]
            start, end = self._ends[place], self._ends[place + 1]
            shares = [step / SHARE_STEPS for step in self._shares[start:end]]
            self._out[word] = self._numbers[start:end], shares
        return self._out[word]

    def __contains__(self, word: object) -> bool:
        """Tell if WORD has postings; nothing is taken out for that."""
        return word in self._places

    def __iter__(self) -> Iterator[str]:
        """Yield every word."""
        return iter(self._places)

    def __len__(self) -> int:
        """Return how many words there are."""
        return len(self._places)


class PackedTable(Mapping[str, Sequence[str]]):
    """Lists of words by a key, taken apart when the first is asked for: few notes have a slip."""

    def __init__(self, part: bytes) -> None:
        self._part = part
        self._rows: dict[str, str] = {}

    def __getitem__(self, key: str) -> Sequence[str]:
        """Return the words of KEY."""
        return self._opened()[key].split(" ")

    def __iter__(self) -> Iterator[str]:
        """Yield every key."""
        return iter(self._opened())

    def __len__(self) -> int:
        """Return how many keys there are."""
        return len(self._opened())

    def _opened(self) -> dict[str, str]:
        if self._part:
            rows = (line.partition(" ") for line in self._part.decode().split("\n"))
            self._rows = {key: words for key, _, words in rows}
            self._part = b""
        return self._rows


def _index(parts: Parts) -> Index:
    words = parts["words"].decode().split("\n")
    weights = [step / WEIGHT_STEPS for step in _held(LARGE, parts["weights"])]
    places = dict(zip(words, count(), strict=False))
    return Index(
        weights=dict(zip(words, weights, strict=True)),
        texts=PackedPostings(places, parts, "texts"),
        owners=_held(SMALL, parts["owners"]),
        bags=PackedPostings(places, parts, "bags"),
        slips=PackedTable(parts["slips"]),
        groups=PackedTable(parts["groups"]),
        task_stems=[frozenset(line.split()) for line in _rows_of(parts["task_stems"])],
        did_stems=[line.split() for line in _rows_of(parts["did_stems"])],
        needed=[frozenset(line.split()) for line in _rows_of(parts["needed"])],
        trade=frozenset(parts["trade"].decode().split()),
    )


def _postings(name: str, rows: Sequence[Postings]) -> Parts:
    return {
        f"{name}.counts": _numbers(SMALL, (len(numbers) for numbers, _ in rows)),
        f"{name}.numbers": _numbers(SMALL, chain.from_iterable(numbers for numbers, _ in rows)),
        f"{name}.shares": _numbers(SMALL, (round(s * SHARE_STEPS) for _, row in rows for s in row)),
    }


def _lines(rows: Iterable[str]) -> bytes:
    return "\n".join(rows).encode()


def _rows_of(part: bytes) -> list[str]:
    return part.decode().split("\n")


def _table(table: Mapping[str, Sequence[str]]) -> bytes:
    return _lines(" ".join((key, *words)) for key, words in table.items())


def _numbers(width: str, numbers: Iterable[int]) -> bytes:
    return _low_byte_first(array(width, numbers)).tobytes()


def _held(width: str, part: bytes) -> "array[int]":
    held = array(width)
    held.frombytes(part)
    return _low_byte_first(held)


def _low_byte_first(numbers: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
