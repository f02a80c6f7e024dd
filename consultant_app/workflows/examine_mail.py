"""Examine what mail needs: a keyring that answers, an account, something to sign in with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from consultant_app.desk import Desk
from consultant_app.domain.mail_accounts import SignIn
from consultant_app.domain.secrets import (
    KeyringLocked,
    KeyringMissing,
    KeyringRefused,
    KeyringSilent,
    KeyringTrouble,
)
from consultant_app.workflows.keep_mail_accounts import accounts, has_secret, usual_account


class KeyringState(StrEnum):
    """How the keyring answers."""

    READY = "ready"
    LOCKED = "locked"
    MISSING = "missing"
    SILENT = "silent"
    REFUSED = "refused"


_STATES: Mapping[type[KeyringTrouble], KeyringState] = MappingProxyType(
    {
        KeyringLocked: KeyringState.LOCKED,
        KeyringMissing: KeyringState.MISSING,
        KeyringSilent: KeyringState.SILENT,
        KeyringRefused: KeyringState.REFUSED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailExamination:
    """What was found. `can_sign_in` is about the usual account; None where nobody can tell."""

    keyring: KeyringState
    accounts: int
    can_sign_in: bool | None


def examine_mail(desk: Desk) -> MailExamination:
    """Return how mail could be sent; for a worker thread, as the keyring is asked."""
    usual = usual_account(desk)
    found: bool | None = None
    try:
        desk.secrets.look()
        if usual is not None:
            found = usual.sign_in is SignIn.NONE or has_secret(desk, usual.id)
    except KeyringTrouble as trouble:
        state = _STATES[type(trouble)]
    else:
        state = KeyringState.READY
    return MailExamination(keyring=state, accounts=len(accounts(desk)), can_sign_in=found)
