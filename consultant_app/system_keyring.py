"""The one door to the system's keyring: keyrings that are known to be safe, and none beside them.

Which keyring to take is not left to the library: an environment variable could choose one that
keeps nothing, and an add-on one that keeps passwords readable in a file. The system may ask for its
password meanwhile: who called waits so long and no longer.
"""

from __future__ import annotations

import contextlib
import importlib
import logging
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, InvalidStateError
from typing import TYPE_CHECKING, Protocol

from consultant_app.calls_outside import call_outside
from consultant_app.domain.secrets import (
    KeyringLocked,
    KeyringMissing,
    KeyringRefused,
    KeyringSilent,
    KeyringTrouble,
)

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

PATIENCE_S = 20.0
LONGEST_SECRET = 1_000
"""More letters than this one keyring or another does not take; Windows ends at 1,280."""

log = logging.getLogger(__name__)

_OWNER = "Consultant App"
_ACCEPTED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.libsecret", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
}


class Keyring(Protocol):
    """What keeps secrets under names."""

    def read(self, name: str) -> str | None:
        """Return the secret called NAME, None if there is none."""

    def write(self, name: str, secret: str) -> None:
        """Keep SECRET as NAME, in the place of an earlier one, and prove that it is there."""

    def forget(self, name: str) -> None:
        """Forget the secret called NAME, if there is one."""

    def let_go(self) -> None:
        """Keep nobody waiting any more: the program ends."""


class SystemKeyring:
    """The keyring of the person who is signed in at this computer; any thread may ask.

    Every call raises one of these:
        KeyringMissing: there is none that is accepted.
        KeyringLocked: it is locked, and nobody opened it.
        KeyringSilent: no answer in time. The call goes on; asking the same again waits for it.
        KeyringRefused: anything else.
    """

    def __init__(
        self,
        *,
        patience_s: float = PATIENCE_S,
        find: Callable[[], KeyringBackend] | None = None,
    ) -> None:
        """Ask nothing yet.

        Args:
            patience_s: how long to wait for an answer, in seconds.
            find: what makes a fresh object of the library's, by default of the accepted kinds.
        """
        self._patience_s = patience_s
        self._find = find or accepted_backend
        self._lock = threading.Lock()
        self._pending: dict[tuple[str, str], Future[str | None]] = {}
        self._owed: set[Future[str | None]] = set()  # also those that nobody may join any more
        self._closed = False

    def read(self, name: str) -> str | None:
        """Return the secret called NAME, None if there is none."""
        return self._asked("read", name, lambda: self._find().get_password(_place(name), name))

    def write(self, name: str, secret: str) -> None:
        """Keep SECRET as NAME; read it back by a fresh object, for some say yes and keep nothing.

        Raises:
            ValueError: it is longer than every keyring takes.
        """
        if len(secret) > LONGEST_SECRET:
            raise ValueError("this secret is too long for a keyring")

        def write_and_look() -> None:
            self._find().set_password(_place(name), name, secret)
            if self._find().get_password(_place(name), name) != secret:
                raise KeyringRefused("kept nothing")

        self._asked("write", name, write_and_look)

    def forget(self, name: str) -> None:
        """Forget the secret called NAME, if there is one."""

        def remove() -> None:
            keyring = self._find()
            if keyring.get_password(_place(name), name) is not None:
                keyring.delete_password(_place(name), name)

        self._asked("forget", name, remove)

    def let_go(self) -> None:
        """Tell everybody who waits that there is no answer; the program ends."""
        with self._lock:
            self._closed = True
            for answer in self._owed:
                with contextlib.suppress(InvalidStateError):  # it came in this moment
                    answer.set_exception(KeyringSilent())

    def _asked(self, act: str, name: str, call: Callable[[], str | None]) -> str | None:
        """Return what CALL says on its own thread, or raise what it meets."""
        key = (act, name)
        with self._lock:
            if self._closed:
                raise KeyringSilent
            if act != "read":  # what was read before it is of yesterday; a write is never joined
                self._pending.pop(("read", name), None)
            answer = self._pending.get(key) if act == "read" else None
            if answer is None:
                answer = self._pending[key] = call_outside(lambda: _translated(call))
                self._owed.add(answer)
        try:
            found = answer.result(timeout=self._patience_s)
        except TimeoutError:
            log.info("The keyring gave no answer in time")
            raise KeyringSilent from None
        finally:
            with self._lock:
                if answer.done():
                    self._owed.discard(answer)
                    if self._pending.get(key) is answer:
                        del self._pending[key]
        return found


def accepted_backend() -> KeyringBackend:
    """Return a fresh object of the best keyring that is accepted and works here.

    Raises:
        KeyringMissing: there is none.
    """
    platform = "linux" if sys.platform not in _ACCEPTED else sys.platform  # the BSDs are like it
    for module, name in _ACCEPTED[platform]:
        kind: type[KeyringBackend] = getattr(importlib.import_module(module), name)
        if kind.viable:
            return kind()
    raise KeyringMissing


def _place(name: str) -> str:
    """Return the service that NAME is kept under: one for each.

    Where several names share one, Windows moves the others about with every write.
    """
    return f"{_OWNER}: {name}"


def _translated(call: Callable[[], str | None]) -> str | None:
    try:
        return call()
    except BaseException as error:  # every keyring's libraries raise types of their own
        raise _as_trouble(error) from None


def _as_trouble(error: BaseException) -> KeyringTrouble:
    """Return what ERROR means; its own words are dropped, as they may quote anything."""
    from keyring.errors import InitError, NoKeyringError
    from keyring.errors import KeyringLocked as Locked

    if isinstance(error, KeyringTrouble):
        return error
    if isinstance(error, Locked | InitError):  # the second: its first password was not chosen
        return KeyringLocked()
    if isinstance(error, NoKeyringError):
        return KeyringMissing()
    return KeyringRefused(type(error).__name__)
