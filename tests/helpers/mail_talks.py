"""How the tests talk to their mail servers: with little patience, and counting."""

import threading
from collections.abc import Callable

from consultant_app.domain.mail_accounts import MailSecurity, SignIn
from consultant_app.mail.conversation import (
    Envelope,
    MailServer,
    Outcome,
    Secret,
    Timeouts,
    converse,
)
from helpers.mail_certificates import MailAuthority
from helpers.sample_letter import sample_letter, to_reader
from helpers.scripted_mail_server import ScriptedMailServer

PATIENT = Timeouts(connect=20, command=20, final=20, goodbye=2)
HASTY = Timeouts(connect=0.4, command=0.4, final=0.4, goodbye=0.2)
USER = "sam@fielding.example"
PASSWORD = "s3cret-app-pä$$word"
SECRET = Secret(password=PASSWORD)


def plain(server: ScriptedMailServer) -> MailServer:
    """Return how to reach a SERVER that wants nothing."""
    return MailServer(
        host=server.host, port=server.port, security=MailSecurity.NONE, sign_in=SignIn.NONE
    )


def encrypted(
    server: ScriptedMailServer,
    authority: MailAuthority | None,
    *,
    security: MailSecurity = MailSecurity.STARTTLS,
    sign_in: SignIn = SignIn.PASSWORD,
) -> MailServer:
    """Return how to reach a SERVER that wants a password over an encrypted line."""
    return MailServer(
        host="localhost",
        port=server.port,
        security=security,
        user=USER,
        sign_in=sign_in,
        extra_ca=authority.file if authority else None,
    )


class Talks:
    """Talks to one server, and counts how often the point of no return was passed."""

    def __init__(
        self, server: MailServer, secret: Secret | None = None, *, timeouts: Timeouts = PATIENT
    ) -> None:
        self.handed_over = 0
        self.told: list[Outcome] = []
        self._server = server
        self._secret = secret
        self._timeouts = timeouts

    def send(
        self,
        mime: bytes = b"",
        envelope: Envelope | None = None,
        *,
        stop: threading.Event | None = None,
        at_the_point: Callable[[], None] | None = None,
    ) -> Outcome:
        """Send one letter, the sample by default."""

        def pass_the_point() -> None:
            self.handed_over += 1
            if at_the_point is not None:
                at_the_point()

        return converse(
            mime or sample_letter(),
            envelope or to_reader(),
            self._server,
            self._secret,
            on_point_of_no_return=pass_the_point,
            on_outcome=self.told.append,
            stop=stop,
            timeouts=self._timeouts,
        )
