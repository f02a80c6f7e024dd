"""What a mail server shows to prove who it is, and the one of it that an account may trust.

A small office often made its own: no authority vouches for it. An account may trust exactly that
one, by its fingerprint, and no other; there is no way to trust whatever comes.
"""

import hmac
import re
from dataclasses import dataclass
from datetime import datetime

_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCertificate:
    """What a server showed. `fingerprint` is the SHA-256 of it; `believed` without being trusted.

    `names` are the machines that it is for, as it says itself; so are issuer and days.
    """

    fingerprint: str
    names: tuple[str, ...]
    issuer: str
    valid_from: datetime | None
    valid_until: datetime | None
    believed: bool


def fingerprint_of(text: str) -> str:
    """Return the fingerprint that TEXT says in one way or another; empty if it says none."""
    plain = re.sub(r"[\s:]", "", text).casefold().removeprefix("sha256fingerprint=")
    return plain if _FINGERPRINT.fullmatch(plain) else ""


def spelled(fingerprint: str) -> str:
    """Return FINGERPRINT as people compare it: pairs of capitals with colons between."""
    return ":".join(re.findall("..", fingerprint.upper()))


def is_same(one: str, other: str) -> bool:
    """Tell whether ONE fingerprint is the OTHER; of none that is said nothing is the same."""
    return bool(fingerprint_of(one)) and hmac.compare_digest(one, other)
