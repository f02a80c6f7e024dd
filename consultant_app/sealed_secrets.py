"""Secrets too long for a keyring: files that only a key from the keyring opens.

They are no part of a backup: whoever puts one back signs in again.
"""

import contextlib
import hashlib
import os
from pathlib import Path

from consultant_app.domain.problems import DiskRefused
from consultant_app.folders import PRIVATE_FILE, private_folder

KEY_BYTES = 32

_FOLDER = "sealed"
_MARK = b"CAS1"
_NONCE_BYTES = 12


class SealedSecrets:
    """The sealed files of one profile, by AES-256-GCM; a name opens no other name's file."""

    def __init__(self, profile: Path) -> None:
        """Touch nothing yet; the folder is made with the first secret."""
        self._folder = profile / _FOLDER

    def holds(self, name: str) -> bool:
        """Tell whether there is a file for NAME."""
        return self._file(name).is_file()

    def write(self, name: str, secret: str, key: bytes) -> None:
        """Seal SECRET with KEY as NAME, in the place of an earlier one.

        Raises:
            DiskRefused: the disk does not take it; an earlier one is as it was.
        """
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(_NONCE_BYTES)
        sealed = AESGCM(key).encrypt(nonce, secret.encode(), name.encode())
        try:
            _put(private_folder(self._folder), self._file(name), _MARK + nonce + sealed)
        except OSError as error:
            raise DiskRefused(self._folder, error.strerror or "not permitted") from error

    def read(self, name: str, key: bytes) -> str | None:
        """Return what was sealed as NAME; None if nothing is there that KEY opens."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            data = self._file(name).read_bytes()
        except OSError:
            return None
        head = len(_MARK) + _NONCE_BYTES
        if not data.startswith(_MARK) or len(data) <= head:
            return None
        try:
            return AESGCM(key).decrypt(data[len(_MARK) : head], data[head:], name.encode()).decode()
        except InvalidTag:  # another key, another name, or not whole any more
            return None

    def forget(self, name: str) -> None:
        """Remove the file of NAME, if there is one."""
        with contextlib.suppress(OSError):
            self._file(name).unlink()

    def _file(self, name: str) -> Path:
        return self._folder / hashlib.sha256(name.encode()).hexdigest()


def _put(folder: Path, file: Path, data: bytes) -> None:
    """Write DATA under a temporary name in FOLDER, and give it the name of FILE once it is safe."""
    temporary = file.with_suffix(".new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    descriptor = os.open(temporary, flags, PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(file)
    if os.name == "posix":  # elsewhere a folder can't be opened
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
