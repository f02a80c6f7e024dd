"""How long a text may be: one cap for what a page lays out as one line, one for all the rest.

Who types is told by `most_letters` how much room there is; who stores is refused what is over.
An import holds the same caps, so that whatever is kept here can be taken elsewhere and back.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from consultant_app.domain.clients import Client, Contact
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.invoicing import InvoiceLine
from consultant_app.domain.own_words import NeverFlag, OwnTerm
from consultant_app.domain.parts import Part
from consultant_app.domain.photos import Photo
from consultant_app.domain.problems import TextTooLong
from consultant_app.domain.reviews import ReviewVersion
from consultant_app.domain.seen_by import SeenBy
from consultant_app.domain.settings import Business
from consultant_app.domain.summaries import SummaryVersion

MOST_OF_NAME = 300
MOST_OF_TEXT = 100_000

_NAMES = frozenset(
    {
        (Business, "logo"),
        (Business, "signature"),
        (Client, "name"),
        (Contact, "name"),
        (Equipment, "name"),
        (Part, "name"),
        (Photo, "file"),
        (SummaryVersion, "file"),
        (ReviewVersion, "file"),
        (SeenBy, "name"),
        (SeenBy, "signature"),
        (OwnTerm, "form"),
        (NeverFlag, "rule"),
        (InvoiceLine, "client"),
    }
)


def most_letters(kind: type[object], field: str) -> int:
    """Return how many letters the FIELD of a record of KIND may hold: (Client, "name") is 300.

    Of a list, such as the lines of an address, each text may be so long.
    """
    return MOST_OF_NAME if (kind, field) in _NAMES else MOST_OF_TEXT


def check_length(kind: type[object], field: str, value: object) -> None:
    """Refuse VALUE for the FIELD of a record of KIND if a text in it is too long.

    Raises:
        TextTooLong: with the place, the length and the cap.
    """
    _check(kind.__name__, field, value, most=most_letters(kind, field))


def check_lengths(record: object) -> None:
    """Refuse a RECORD, a dataclass, if a text in one of its fields is too long.

    Raises:
        TextTooLong: with the place, the length and the cap.
    """
    for name, value in _values(record):
        check_length(type(record), name, value)


def check_text(kind: str, field: str, text: str, *, most: int = MOST_OF_TEXT) -> None:
    """Refuse a TEXT of more than MOST letters; it would be the FIELD of what KIND names.

    Raises:
        TextTooLong: with the place, the length and the cap.
    """
    if len(text) > most:
        raise TextTooLong(kind=kind, field=field, letters=len(text), most=most)


def _check(kind: str, field: str, value: object, *, most: int) -> None:
    if isinstance(value, str):
        check_text(kind, field, value, most=most)
    elif isinstance(value, tuple):
        for item in value:
            _check(kind, field, item, most=most)
    elif isinstance(value, Mapping):  # rates by kind
        for key in value:
            _check(kind, field, key, most=MOST_OF_NAME)
    elif is_dataclass(value):  # the consultant's own lines of a visit
        for name, inner in _values(value):
            _check(kind, name, inner, most=most)


def _values(record: object) -> Iterator[tuple[str, object]]:
    # a class is a dataclass too; only instances have values
    assert is_dataclass(record)
    assert not isinstance(record, type)
    return ((field.name, getattr(record, field.name)) for field in fields(record))
