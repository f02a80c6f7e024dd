"""A certificate authority of the tests, and what mail servers of the tests show."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

_HERE = ("localhost", "127.0.0.1")


class MailAuthority:
    """An authority whose file one may choose to believe."""

    def __init__(self, folder: Path) -> None:
        self._authority = trustme.CA()
        self._folder = folder
        self.file = folder / "authority.pem"
        self._authority.cert_pem.write_to_path(self.file)

    def context(
        self,
        *names: str,
        valid_until: datetime | None = None,
        valid_from: datetime | None = None,
    ) -> ssl.SSLContext:
        """Return what a server needs to be one of NAMES; this machine without any."""
        certificate = self._authority.issue_cert(
            *(names or _HERE), not_after=valid_until, not_before=valid_from
        )
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        certificate.configure_cert(context)
        return context

    def files(self) -> tuple[Path, Path]:
        """Return the files with the chain and the key of a server on this machine."""
        certificate = self._authority.issue_cert(*_HERE)
        chain, key = self._folder / "server.pem", self._folder / "server.key"
        chain.unlink(missing_ok=True)
        for blob in certificate.cert_chain_pems:
            blob.write_to_path(chain, append=True)
        certificate.private_key_pem.write_to_path(key)
        key.chmod(0o600)
        return chain, key


def last_week() -> datetime:
    """Return a moment at which a certificate may have ended."""
    return datetime.now(UTC) - timedelta(days=7)


def next_week() -> datetime:
    """Return a moment at which a certificate may begin."""
    return datetime.now(UTC) + timedelta(days=7)
