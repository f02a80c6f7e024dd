"""What hides passwords in the technician's copy; addresses of networks are at home there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from consultant_app.domain.findings import HIDDEN, Finding

R = TypeVar("R")
Mask = Callable[[str], str]

# Secrets on a customer's page, plain facts in the file: rules that find where a thing is, not how
# to get in.
_AT_HOME = frozenset(
    f"secret.{what}" for what in ("ipv4", "ipv6", "mac", "host", "unc", "uuid", "imei")
)
# Words of ours, and serial numbers: those look like licence keys, and are none.
_NOT_TYPED = frozenset({"serial", "zone", "language", "currency", "logo", "signature", "file"})


def file_mask(secrets: Callable[[str], Sequence[Finding]]) -> Mask:
    """Return what puts "…" in the place of each password or key that SECRETS finds in a text."""

    def mask(text: str) -> str:
        hidden = [f for f in secrets(text) if f.rule not in _AT_HOME]
        for finding in sorted(hidden, key=lambda f: f.start, reverse=True):
            text = f"{text[: finding.start]}{HIDDEN}{text[finding.end :]}"
        return text

    return mask


def masked(value: R, mask: Mask) -> R:
    """Return VALUE, a record or several of them, with MASK put on each text as it was typed.

    Each text goes through alone and whole: joined in a row, the lines of an address read as a
    login and its password, and taken line by line a password loses the label above it.
    """
    return _masked(value, mask)  # type: ignore[no-any-return]  # the same kind as it was given


def _masked(value: Any, mask: Mask) -> Any:  # Any: fields of all records pass here
    if isinstance(value, str) and not isinstance(value, Enum):
        return mask(value) if value.strip() else value
    if isinstance(value, tuple):
        return tuple(_masked(item, mask) for item in value)
    if is_dataclass(value) and not isinstance(value, type | Mapping):
        typed = (f.name for f in fields(value) if f.name not in _NOT_TYPED)
        return replace(value, **{name: _masked(getattr(value, name), mask) for name in typed})
    return value
