"""The secrets of a running program: in the keyring, sealed if too long, else for this run only.

What was read once is remembered: each start asks the keyring at most once for each secret.
"""

import secrets
import threading

from consultant_app.domain.problems import Problem
from consultant_app.domain.secrets import Keeping, SecretKept
from consultant_app.sealed_secrets import KEY_BYTES, SealedSecrets
from consultant_app.system_keyring import LONGEST_SECRET, Keyring

_KEY_NAME = "key of what is sealed"


class SecretShelf:
    """Any thread but that of the window may ask: the system may want its password first."""

    def __init__(self, keyring: Keyring, sealed: SealedSecrets) -> None:
        """Keep secrets in KEYRING, and the long ones as SEALED files."""
        self._keyring = keyring
        self._sealed = sealed
        self._lock = threading.Lock()
        self._held: dict[str, str | None] = {}
        self.renewing = threading.Lock()
        """Held by whoever changes one secret for the next: a provider takes each once."""

    def put(self, name: str, secret: str) -> Keeping:
        """Keep SECRET as NAME, where it outlives this run if it can; return how it was kept."""
        self.hold(name, secret)
        try:
            self._keep(name, secret)
        except Problem as problem:
            return Keeping(kept=SecretKept.SESSION, why=problem)
        return Keeping(kept=SecretKept.KEYRING)

    def hold(self, name: str, secret: str) -> None:
        """Keep SECRET as NAME for this run only."""
        with self._lock:
            self._held[name] = secret

    def held(self, name: str) -> str | None:
        """Return the secret called NAME if this run knows it; the keyring is not asked."""
        with self._lock:
            return self._held.get(name)

    def get(self, name: str) -> str | None:
        """Return the secret called NAME, None if there is none.

        Raises:
            KeyringTrouble: the keyring could not be asked.
        """
        with self._lock:
            if name in self._held:
                return self._held[name]
        found = self._read(name)
        with self._lock:  # what was put meanwhile is newer
            return self._held.setdefault(name, found)

    def look(self) -> None:
        """Look whether the keyring answers.

        Raises:
            KeyringTrouble: it does not.
        """
        self._keyring.read(_KEY_NAME)

    def forget(self, name: str) -> None:
        """Forget the secret called NAME here and in the keyring.

        Raises:
            KeyringTrouble: the keyring could not be asked; here it is forgotten all the same.
        """
        with self._lock:
            self._held.pop(name, None)
        self._sealed.forget(name)
        self._keyring.forget(name)

    def let_go(self) -> None:
        """Keep nobody waiting for the keyring any more: the program ends."""
        self._keyring.let_go()

    def _keep(self, name: str, secret: str) -> None:
        if len(secret) <= LONGEST_SECRET:
            self._keyring.write(name, secret)
            self._sealed.forget(name)
            return
        self._sealed.write(name, secret, self._key() or self._new_key())

    def _read(self, name: str) -> str | None:
        if not self._sealed.holds(name):
            return self._keyring.read(name)
        key = self._key()
        return self._sealed.read(name, key) if key else None

    def _key(self) -> bytes | None:
        try:
            key = bytes.fromhex(self.get(_KEY_NAME) or "")
        except ValueError:  # somebody has changed it by hand
            return None
        return key if len(key) == KEY_BYTES else None

    def _new_key(self) -> bytes:
        """Make a key and return it once the keyring has proven that it keeps it."""
        key = secrets.token_bytes(KEY_BYTES)
        self._keyring.write(_KEY_NAME, key.hex())
        self.hold(_KEY_NAME, key.hex())
        return key
