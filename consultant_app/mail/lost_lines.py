"""What a line that was lost or never came about means: from the system's errors to a reason."""

import errno
import smtplib
import socket
import ssl
from dataclasses import dataclass
from enum import StrEnum

from consultant_app.domain.letters import LetterState, WhyNotSent

# By these numbers X.509 says why it does not believe.
_NOT_YET_VALID, _EXPIRED, _OTHER_NAME, _OTHER_ADDRESS = 9, 10, 62, 64
_NO_NETWORK = frozenset(
    (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL)
)


class CertificateTrouble(StrEnum):
    """Why a server could not prove who it is."""

    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    OTHER_NAME = "other-name"
    UNKNOWN_ISSUER = "unknown-issuer"
    OWN_FILE = "own-file"
    CHANGED = "changed"


class OwnAuthorityUnread(OSError):
    """The file with one's own certificate authority is missing, or holds none."""


class Injected(smtplib.SMTPException):
    """Somebody spoke between STARTTLS and the encrypted line, in the server's name."""


class OtherCertificate(OSError):
    """The server shows another certificate than the one that is trusted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """What a lost line means for a letter of which nothing was handed over yet."""

    state: LetterState
    why: WhyNotSent
    about: str = ""
    answer: str = ""


def why_lost(error: OSError) -> Lost:
    """Return what ERROR means. An answer names the kind of it; its own words may hold paths."""
    answer = type(error).__name__
    trouble = _certificate_trouble(error)
    if trouble is not None:
        return Lost(
            state=LetterState.FAILED, why=WhyNotSent.CERTIFICATE, about=trouble, answer=answer
        )
    if isinstance(error, Injected) or _speaks_no_tls(error):
        return Lost(state=LetterState.FAILED, why=WhyNotSent.NOT_ENCRYPTED, answer=answer)
    offline = isinstance(error, socket.gaierror) or error.errno in _NO_NETWORK
    why = WhyNotSent.OFFLINE if offline else WhyNotSent.NO_ANSWER
    return Lost(state=LetterState.DEFERRED, why=why, answer=answer)


def _speaks_no_tls(error: OSError) -> bool:
    """Tell a server without encryption, or with an old one, from a line that broke meanwhile."""
    broke = isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError)
    return isinstance(error, ssl.SSLError) and not broke


def _certificate_trouble(error: OSError) -> CertificateTrouble | None:
    if isinstance(error, OwnAuthorityUnread):
        return CertificateTrouble.OWN_FILE
    if isinstance(error, OtherCertificate):
        return CertificateTrouble.CHANGED
    if not isinstance(error, ssl.SSLCertVerificationError):
        return None
    known = {
        _EXPIRED: CertificateTrouble.EXPIRED,
        _NOT_YET_VALID: CertificateTrouble.NOT_YET_VALID,
        _OTHER_NAME: CertificateTrouble.OTHER_NAME,
        _OTHER_ADDRESS: CertificateTrouble.OTHER_NAME,
    }
    return known.get(error.verify_code, CertificateTrouble.UNKNOWN_ISSUER)
