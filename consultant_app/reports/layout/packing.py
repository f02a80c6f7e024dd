"""Write the objects of a document as a file, those without a stream packed together.

A tagged page has a hundred small objects, and ReportLab writes each as plain text with a line of
its own in the table of objects. Object streams (PDF 1.5) press them all at once.
"""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase import pdfdoc

# The second line tells programs that carry files about that this one is not text.
_FIRST_LINES = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"

# Readers unpack a whole stream to find one object in it.
_MOST_IN_ONE = 1000

# How a table of objects calls what it knows about one.
_FREE, _PLAIN, _PACKED = range(3)
_PLACE_BYTES = (1, 4, 2)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an object is: KIND, then the offset in the file, or the stream and the place in it."""

    kind: int
    where: int
    within: int = 0


def packed(document: Any) -> bytes:
    """Return DOCUMENT, one of ReportLab's that is complete, as a file.

    Any: ReportLab's stubs know nothing of what is read here; a test says when it moves.
    """
    root, info = document.Reference(document.Catalog), document.Reference(document.info)
    bodies = dict(_bodies(document))
    plain = [(number, body) for number, body in bodies.items() if _has_stream(body)]
    small = [(number, body) for number, body in bodies.items() if not _has_stream(body)]
    places = {0: _Place(_FREE, 0, 65535)}
    for first in range(0, len(small), _MOST_IN_ONE):
        number, group = len(bodies) + 1 + first // _MOST_IN_ONE, small[first : first + _MOST_IN_ONE]
        plain.append((number, _object_stream(group)))
        places |= {n: _Place(_PACKED, number, place) for place, (n, _body) in enumerate(group)}
    file = _written(plain, places)
    trailer = {"Root": root, "Info": info, "ID": document.ID()}
    said = b"".join(b"/%s %s\n" % (k.encode(), _formatted(v, document)) for k, v in trailer.items())
    return file + _table(places, at=len(file), said=said)


def _bodies(document: Any) -> Iterator[tuple[int, bytes]]:
    """Yield each object with its number; writing one may bring others about."""
    number = 1
    while number in document.numberToId:
        thing = document.idToObject[document.numberToId[number]]
        yield number, _formatted(thing, document)
        number += 1


def _formatted(thing: object, document: Any) -> bytes:
    body: bytes = pdfdoc.format(thing, document, toplevel=1)
    return body.strip()


def _has_stream(body: bytes) -> bool:
    return body.endswith(b"endstream")


def _object_stream(group: Sequence[tuple[int, bytes]]) -> bytes:
    """Return GROUP as one object: the numbers and offsets first, then the objects."""
    heads, offset = [], 0
    for number, body in group:
        heads.append(b"%d %d" % (number, offset))
        offset += len(body) + 1
    head = b" ".join(heads) + b"\n"
    about = b"/Type /ObjStm /N %d /First %d" % (len(group), len(head))
    return _stream(about, head + b"\n".join(body for _number, body in group))


def _stream(about: bytes, content: bytes) -> bytes:
    pressed = zlib.compress(content, 9)
    said = b"<< %s /Filter /FlateDecode /Length %d >>" % (about, len(pressed))
    return said + b"\nstream\n" + pressed + b"\nendstream"


def _written(plain: Iterable[tuple[int, bytes]], places: dict[int, _Place]) -> bytes:
    """Return the PLAIN objects one after the other, and note in PLACES where each begins."""
    file = bytearray(_FIRST_LINES)
    for number, body in plain:
        places[number] = _Place(_PLAIN, len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    return bytes(file)


def _table(places: dict[int, _Place], *, at: int, said: bytes) -> bytes:
    """Return the end of a file: the stream that tells where every object is, and its own place."""
    number = max(places) + 1
    every = [*(places[n] for n in range(number)), _Place(_PLAIN, at)]
    rows = b"".join(_row(place) for place in every)
    widths = b" ".join(b"%d" % width for width in _PLACE_BYTES)
    about = b"/Type /XRef /Size %d /W [%s]\n%s" % (len(every), widths, said)
    table = b"%d 0 obj\n%s\nendobj\n" % (number, _stream(about, rows))
    return table + b"startxref\n%d\n%%%%EOF\n" % at


def _row(place: _Place) -> bytes:
    values = (place.kind, place.where, place.within)
    return b"".join(v.to_bytes(w, "big") for v, w in zip(values, _PLACE_BYTES, strict=True))
