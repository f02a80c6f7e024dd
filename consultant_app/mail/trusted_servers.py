"""Whom the program believes: the authorities of the system, and one's own where one is named."""

import ssl
from pathlib import Path

from consultant_app.mail.lost_lines import OwnAuthorityUnread

# Where systems keep their authorities. A Python that was built elsewhere, as on a Mac or in our
# own folder, looks for them at the place of its builder and would believe nobody.
_BUNDLES = (
    "/etc/ssl/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
)


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


def _add_system_bundle(context: ssl.SSLContext) -> None:
    bundle = next((name for name in _BUNDLES if Path(name).is_file()), None)
    if bundle is not None:
        context.load_verify_locations(bundle)
