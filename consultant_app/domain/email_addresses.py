"""Whether what was typed can be one email address; only a letter that arrives proves more."""

import re
from collections.abc import Iterable

_ONE_ADDRESS = re.compile(
    r"(?![.-])[^\s@<>()\[\],;:\"\\\x00-\x1f]{1,64}(?<!\.)@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]"
)
_LONGEST = 254


def is_email_address(text: str) -> bool:
    """Tell whether TEXT is one address such as tom@acme.example, and nothing beside it."""
    plain = text.isprintable() and ".." not in text and len(text) <= _LONGEST
    return plain and bool(_ONE_ADDRESS.fullmatch(text))


def each_once(addresses: Iterable[str]) -> tuple[str, ...]:
    """Return ADDRESSES without those that are there already, however they are capitalised."""
    found: dict[str, str] = {}
    for address in addresses:
        found.setdefault(address.casefold(), address)
    return tuple(found.values())
