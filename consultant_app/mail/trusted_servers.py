"""Whom the program believes: the authorities of the system, one's own, or one certificate alone."""

import hashlib
import ssl
from dataclasses import dataclass
from pathlib import Path

from consultant_app.domain.mail_certificates import is_same
from consultant_app.mail.lost_lines import OtherCertificate, OwnAuthorityUnread

# Where systems keep their authorities. A Python that was built elsewhere, as on a Mac or in our
# own folder, looks for them at the place of its builder and would believe nobody.
_BUNDLES = (
    "/etc/ssl/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
)


@dataclass(frozen=True, slots=True)
class Trust:
    """How a server proves who it is: to `context`, or by the one certificate that is `only`."""

    context: ssl.SSLContext
    only: str = ""

    def check(self, line: ssl.SSLSocket) -> None:
        """Look at what the server at the other end of LINE has shown; nothing was said to it yet.

        Raises:
            OtherCertificate: one is trusted, and this is another.
        """
        if self.only and not is_same(self.only, fingerprint_on(line)):
            raise OtherCertificate


def trust_in(own: Path | None, *, only: str = "") -> Trust:
    """Return how to believe a server: by the certificate with the fingerprint ONLY, if one is said.

    Raises:
        OwnAuthorityUnread: the file OWN is missing, or holds no authority.
    """
    return Trust(looking(), only) if only else Trust(trusting(own))


def trusting(own: Path | None) -> ssl.SSLContext:
    """Return a context that demands a valid certificate of the right name.

    Args:
        own: a file with a certificate authority of one's own, believed as well.

    Raises:
        OwnAuthorityUnread: the file is missing, or holds none.
    """
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"]:
        _add_system_bundle(context)
    if own is not None:
        try:
            context.load_verify_locations(own)
        except OSError as error:  # what is no certificate is an SSLError, of this kind too
            raise OwnAuthorityUnread from error
    return context


def looking() -> ssl.SSLContext:
    """Return a context that takes any certificate: for who compares it, before a word is said."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def fingerprint_on(line: ssl.SSLSocket) -> str:
    """Return the fingerprint of what the server at the other end of LINE has shown."""
    return hashlib.sha256(line.getpeercert(binary_form=True) or b"").hexdigest()


def _add_system_bundle(context: ssl.SSLContext) -> None:
    bundle = next((name for name in _BUNDLES if Path(name).is_file()), None)
    if bundle is not None:
        context.load_verify_locations(bundle)
