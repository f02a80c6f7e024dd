"""The talk with a mail server, step by step: at each end it is known what became of a letter."""

import base64
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress

from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailSecurity, SignIn
from consultant_app.mail.addresses import needs_smtputf8, on_the_wire
from consultant_app.mail.line import Line, Stopped
from consultant_app.mail.lost_lines import why_lost
from consultant_app.mail.outcomes import Envelope, MailServer, Outcome, Secret, Timeouts, failed
from consultant_app.mail.replies import Step, means_new_secret, state_after, why_refused
from consultant_app.mail.trusted_servers import Trust, trust_in

_CHUNK = 16 * 1024
_FINE, _GO_ON, _NEVER, _REFUSED = range(200, 300), range(354, 355), range(0), range(400, 600)
_LONGEST_ANSWER = 500


class _Ended(Exception):
    """The talk ended before the final dot."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


class Talk:
    """One talk with a server. Each step raises `_Ended` when the server does not consent."""

    def __init__(
        self,
        server: MailServer,
        secret: Secret | None,
        *,
        timeouts: Timeouts,
        stop: threading.Event | None,
    ) -> None:
        self._server = server
        self._secret = secret or Secret()
        self._timeouts = timeouts
        self._line = Line(stop=stop)

    def close(self) -> None:
        """Hang up; a letter without its dot is thrown away by the server."""
        self._line.close()

    def trouble_in(self, act: Callable[[], None]) -> Outcome | None:
        """Do ACT, and return what came between; None when all went well."""
        try:
            act()
        except _Ended as ended:
            return ended.outcome
        except Stopped:
            self._line.close()
            return Outcome(state=LetterState.QUEUED)
        except OSError as error:  # smtplib's problems are of this kind too
            self._line.close()
            return self._lost(error)
        return None

    def _lost(self, error: OSError) -> Outcome:
        lost = why_lost(error)
        about = lost.about or self._server.host
        return Outcome(state=lost.state, why=lost.why, about=about, answer=lost.answer)

    def open(self, *, trust: Trust | None = None) -> None:
        """Connect, encrypt and sign in; TRUST takes the place of what the server is known by."""
        self._line.begin_phase(self._timeouts.opening)
        self._line.seconds = self._timeouts.connect
        security = self._server.security
        if security is not MailSecurity.NONE and trust is None:
            trust = trust_in(self._server.extra_ca, only=self._server.only_certificate)
        at_once = trust if security is MailSecurity.TLS else None
        self._line.reach(self._server.host, self._server.port, trust=at_once)
        self._check_plain()
        self._line.seconds = self._timeouts.command
        self._expect(_FINE, Step.GREETING, self._line.getreply())
        self._expect(_FINE, Step.EHLO, self._line.ehlo())
        if trust is not None and security is MailSecurity.STARTTLS:
            self._start_tls(trust)
        if self._server.sign_in is not SignIn.NONE:
            self._sign_in()

    def _check_plain(self) -> None:
        plain = self._server.security is MailSecurity.NONE
        if plain and not self._line.peer_is_this_machine():
            raise _Ended(failed(WhyNotSent.NOT_ENCRYPTED, about=self._server.host))

    def certificate(self) -> bytes:
        """Return what the server has shown of itself; nothing while the line is plain."""
        line = self._line.sock
        shown = line.getpeercert(binary_form=True) if isinstance(line, ssl.SSLSocket) else None
        return shown or b""

    def _start_tls(self, trust: Trust) -> None:
        if not self._line.has_extn("starttls"):
            raise _Ended(failed(WhyNotSent.NOT_ENCRYPTED, about=self._server.host))
        self._expect(_FINE, Step.STARTTLS, self._line.docmd("STARTTLS"))
        self._line.encrypt(self._server.host, trust)
        self._expect(_FINE, Step.EHLO, self._line.ehlo())

    def _sign_in(self) -> None:
        ways = self._line.esmtp_features.get("auth", "").upper().split()
        if self._secret.token:
            self._auth(ways, "XOAUTH2", (self._bearer(),))
        elif "PLAIN" in ways:
            both = f"\0{self._server.user}\0{self._secret.password}"
            self._auth(ways, "PLAIN", (both, both))  # again for a server that overheard it
        else:
            self._auth(ways, "LOGIN", ("", self._server.user, self._secret.password))

    def _bearer(self) -> str:
        return f"user={self._server.user}\1auth=Bearer {self._secret.token}\1\1"

    def _auth(self, ways: list[str], way: str, words: tuple[str, ...]) -> None:
        """Sign in the WAY chosen; one try only, since several lock an account."""
        if way not in ways:
            raise _Ended(failed(WhyNotSent.REFUSED, about=way, answer="AUTH is not offered"))
        first, *more = words
        reply = self._line.docmd("AUTH", f"{way} {_base64(first)}".rstrip())
        for word in more:
            if reply[0] == 334:
                reply = self._line.docmd(_base64(word))
        if reply[0] == 334:  # the reason is in it; the refusal follows our empty line
            reply = self._line.docmd("")
        self._expect(_FINE, Step.AUTH, reply)

    def up_to_the_dot(self, mime: bytes, envelope: Envelope) -> None:
        """Open the line and send all of the letter but the dot that hands it over."""
        self.open()
        self._hand_envelope(envelope, size=len(mime), eight_bit=not mime.isascii())
        self._hand_letter(mime)

    def _hand_envelope(self, envelope: Envelope, *, size: int, eight_bit: bool) -> None:
        """Say from whom and to whom; one refused recipient ends it for all."""
        options = self._options(envelope, size=size, eight_bit=eight_bit)
        words = " ".join([f"FROM:<{on_the_wire(envelope.sender)}>", *options])
        self._expect(_FINE, Step.SENDER, self._line.docmd("MAIL", words), about=envelope.sender)
        for address in envelope.recipients:
            reply = self._line.docmd("RCPT", f"TO:<{on_the_wire(address)}>")
            if reply[0] not in _FINE:
                with suppress(OSError, Stopped):  # the refusal stands, whatever comes of this
                    self._line.rset()
            self._expect(_FINE, Step.RECIPIENT, reply, about=address)

    def _options(self, envelope: Envelope, *, size: int, eight_bit: bool) -> list[str]:
        self._check_size(size)
        options = [f"SIZE={size}"] if self._line.has_extn("size") else []
        if eight_bit and self._line.has_extn("8bitmime"):
            options.append("BODY=8BITMIME")
        odd = [name for name in (envelope.sender, *envelope.recipients) if needs_smtputf8(name)]
        if odd and not self._line.has_extn("smtputf8"):
            raise _Ended(failed(WhyNotSent.ADDRESS_NOT_SENDABLE, about=odd[0]))
        if odd:
            self._line.command_encoding = "utf-8"
            options.append("SMTPUTF8")
        return options

    def _check_size(self, size: int) -> None:
        limit = self._line.esmtp_features.get("size", "").lstrip("0")
        # What has more digits is no limit for any letter, and Python reads no number that long.
        if limit.isdecimal() and len(limit) <= len(str(size)) and int(limit) < size:
            raise _Ended(failed(WhyNotSent.TOO_LARGE, about=limit))

    def _hand_letter(self, mime: bytes) -> None:
        self._expect(_GO_ON, Step.DATA, self._line.docmd("DATA"))
        body = _with_dots_doubled(mime)
        self._line.begin_phase(self._timeouts.for_letter(len(body)))
        for start in range(0, len(body), _CHUNK):
            self._line.send(body[start : start + _CHUNK])
        early = self._line.answer_before_its_time()
        if early is not None:
            self._line.close()  # a goodbye would become part of the letter
            self._expect(_NEVER, Step.DATA, early)

    def hand_over(self) -> Outcome:
        """Send the dot, and tell what is known then. A lost line is no refusal any more.

        Who stops now waits a moment for the last word: it spares them the question.
        """
        final, leaving = self._timeouts.final, self._timeouts.leaving
        self._line.begin_phase(final, moment_to_leave=leaving)
        self._line.seconds = final
        try:
            self._line.send(b".\r\n")
            code, text = self._line.getreply()
        except OSError as error:
            return _in_doubt(answer=why_lost(error).answer)
        if code in _FINE:
            return Outcome(state=LetterState.SENT, code=code, answer=self._words(text))
        if code in _REFUSED:
            return self._refusal(Step.AFTER_DOT, code, text)
        self._line.close()
        return _in_doubt(code=code, answer=self._words(text))

    def _expect(self, fine: range, step: Step, reply: tuple[int, bytes], about: str = "") -> None:
        code, text = reply
        if code not in fine:
            raise _Ended(self._refusal(step, code, text, about=about))

    def _refusal(self, step: Step, code: int, text: bytes, *, about: str = "") -> Outcome:
        answer = self._words(text)
        why = why_refused(step, code, answer, by_token=bool(self._secret.token))
        return Outcome(
            state=state_after(code),
            why=why,
            about=about or self._server.host,
            code=code,
            answer=answer,
            new_secret_needed=means_new_secret(why),
        )

    def _words(self, text: bytes) -> str:
        """Return the server's words, fit to be kept: printable, short, and without our secret."""
        words = text.decode("utf-8", "replace")
        for secret in _forms_of(self._server.user, self._secret):
            words = words.replace(secret, "…")
        return "".join(c if c.isprintable() else " " for c in words)[:_LONGEST_ANSWER]

    def say_goodbye(self) -> None:
        """Say QUIT where somebody listens; what comes back changes nothing."""
        if self._line.sock is None:
            return
        self._line.begin_phase(self._timeouts.goodbye)
        self._line.seconds = self._timeouts.goodbye
        try:
            self._line.docmd("QUIT")
        except (OSError, Stopped):
            return


def _in_doubt(*, code: int | None = None, answer: str) -> Outcome:
    why = WhyNotSent.MAY_HAVE_GONE
    return Outcome(state=LetterState.IN_DOUBT, why=why, code=code, answer=answer)


def _with_dots_doubled(mime: bytes) -> bytes:
    """Return MIME as it travels: no line of it is a single dot, and its last line ends."""
    doubled = mime.replace(b"\r\n.", b"\r\n..")
    doubled = b"." + doubled if doubled.startswith(b".") else doubled
    return doubled if doubled.endswith(b"\r\n") else doubled + b"\r\n"


def _base64(words: str) -> str:
    # What came by a pipe in other letters than ours travels as the bytes that it was.
    return base64.b64encode(words.encode(errors="surrogateescape")).decode("ascii")


def _forms_of(user: str, secret: Secret) -> list[str]:
    """Return the secret in all the forms in which a server may say it back."""
    plain = [word for word in (secret.password, secret.token) if word]
    sent = [f"\0{user}\0{secret.password}"] if secret.password else []
    sent += [f"user={user}\1auth=Bearer {secret.token}\1\1"] if secret.token else []
    return [*map(_base64, [*sent, *plain]), *plain]
