"""Look at the certificate of a mail server, and tell it nothing meanwhile."""

from __future__ import annotations

import hashlib
import threading
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from consultant_app.domain.letters import WhyNotSent
from consultant_app.domain.mail_accounts import SignIn
from consultant_app.domain.mail_certificates import ShownCertificate
from consultant_app.mail.outcomes import (
    WHILE_SOMEBODY_WAITS,
    MailServer,
    Outcome,
    Timeouts,
    failed,
)
from consultant_app.mail.talk import Talk
from consultant_app.mail.trusted_servers import Trust, looking

if TYPE_CHECKING:
    from cryptography import x509


_MOST_NAMES = 5
_LONGEST = 200


def shown_certificate(
    server: MailServer,
    *,
    stop: threading.Event | None = None,
    timeouts: Timeouts = WHILE_SOMEBODY_WAITS,
) -> ShownCertificate | Outcome:
    """Return what SERVER shows, or why it shows nothing.

    No name and no password are said; whether the computer would believe it is tried by a second
    line, on which none are said either.
    """
    nameless = replace(server, sign_in=SignIn.NONE, user="", only_certificate="")
    with closing(Talk(nameless, None, timeouts=timeouts, stop=stop)) as talk:
        trouble = talk.trouble_in(lambda: talk.open(trust=Trust(looking())))
        shown = talk.certificate()
        talk.say_goodbye()
    if trouble is not None or not shown:
        return trouble or failed(WhyNotSent.NOT_ENCRYPTED, about=server.host)
    with closing(Talk(nameless, None, timeouts=timeouts, stop=stop)) as talk:
        believed = talk.trouble_in(talk.open) is None
        talk.say_goodbye()
    return _read(shown, believed=believed)


def _read(shown: bytes, *, believed: bool) -> ShownCertificate:
    """Return what the certificate SHOWN says of itself; nothing where it can't be read."""
    from cryptography import x509

    try:
        certificate = x509.load_der_x509_certificate(shown)
        names = tuple(map(_harmless, _names_in(certificate)[:_MOST_NAMES]))
        issuer = _harmless(certificate.issuer.rfc4514_string())
    except ValueError:
        certificate, names, issuer = None, (), ""
    return ShownCertificate(
        fingerprint=hashlib.sha256(shown).hexdigest(),
        names=names,
        issuer=issuer,
        valid_from=certificate.not_valid_before_utc if certificate else None,
        valid_until=certificate.not_valid_after_utc if certificate else None,
        believed=believed,
    )


def _names_in(certificate: x509.Certificate) -> tuple[str, ...]:
    from cryptography import x509

    try:
        kind = x509.SubjectAlternativeName
        found = certificate.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return tuple(str(each.value) for each in certificate.subject)
    return tuple(str(each.value) for each in found)


def _harmless(words: str) -> str:
    """Return WORDS that anybody may have written into a certificate, fit to be shown."""
    return "".join(c if c.isprintable() else " " for c in words)[:_LONGEST]
