"""The SHA-256 by which a file or a text is known again, as hexadecimal digits."""

from hashlib import sha256
from pathlib import Path

_BLOCK = 1 << 20


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of DATA."""
    return sha256(data).hexdigest()


def digest_of_file(path: Path) -> str:
    """Return the SHA-256 of what stands in the file at PATH, read in blocks."""
    digest = sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
