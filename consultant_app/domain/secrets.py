"""Passwords and sign-ins: how they are held, and what the world may do to them.

No record holds one. What is here are the facts around them, which may be shown and logged.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from consultant_app.domain.problems import Problem


class SecretKept(StrEnum):
    """How long a password or a sign-in stays within reach."""

    KEYRING = "keyring"
    SESSION = "session"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """How a secret was kept; `why` is what kept it out of the keyring, if anything did."""

    kept: SecretKept
    why: Problem | None = field(default=None, compare=False)


class KeyringTrouble(Problem):
    """Base of what a keyring may do; a secret is then held for this session only."""


class KeyringMissing(KeyringTrouble):
    """This computer has no keyring that the program accepts."""


class KeyringLocked(KeyringTrouble):
    """The keyring is locked, and nobody opened it."""


class KeyringSilent(KeyringTrouble):
    """The keyring has not answered in time: it may be waiting for somebody's password."""


class KeyringRefused(KeyringTrouble):
    """The keyring did not do as it was asked; `why` is the type of its trouble, never its words."""

    why: str


class SignInRefused(Problem):
    """The provider did not let the program in; `why` is its short code, such as invalid_grant."""

    why: str


class SignInUnfinished(Problem):
    """Nobody finished signing in at the browser, or it was called off."""


class SignInUnreachable(Problem):
    """The provider's sign-in did not answer."""


class CannotSignIn(Problem):
    """An account can't sign in in the browser: `missing` is what it needs, such as client-id."""

    missing: str
