"""A mail server that does wrong exactly where it is told to, and remembers what it was given.

It keeps a letter when the dot arrives, as real ones do: what it says after that is another matter.
"""

import base64
import email
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum

_PATIENCE = 30
_NOW_AND_THEN, _LATE = 0.02, 0.2


class Stage(StrEnum):
    """Where in the talk something may happen; each but CONNECT is a reply of the server."""

    CONNECT = "connect"
    BANNER = "banner"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    BODY = "body"
    DOT = "dot"
    RSET = "rset"
    QUIT = "quit"


class Deed(StrEnum):
    """What the server does instead of what it should."""

    DROP = "drop"
    RESET = "reset"
    HALF = "half"
    HANG = "hang"
    DRIP = "drip"
    LATE = "late"
    REPLY = "reply"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One deed at one stage.

    `text` is the reply of a REPLY, without the last line break. It happens the first `times` times
    that the stage comes, or for `only`, an address, when that is told as recipient. HANG waits
    until `let_go`, then goes on as if nothing had been. DRIP says one letter of a reply now and
    then, at BODY it reads one, and comes to no end; LATE says all of it, late. `keeps` tells
    whether a letter is kept when it goes wrong at the dot; without it, a letter is kept unless it
    is refused.
    """

    at: Stage
    deed: Deed
    text: str = ""
    times: int = 1_000_000
    only: str = ""
    keeps: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A letter as it arrived, without the dots that only travel."""

    sender: str
    recipients: tuple[str, ...]
    data: bytes

    @property
    def message_id(self) -> str:
        """The name that its writer gave it."""
        return str(email.message_from_bytes(self.data)["Message-ID"])


@dataclass(kw_only=True)
class Manners:
    """How the server is when nothing goes wrong.

    `context` is for TLS from the first byte with `implicit`, else for STARTTLS; None is plain.
    `passwords` and `tokens` are those of each user; without any, everybody may come in.
    """

    context: ssl.SSLContext | None = None
    implicit: bool = False
    offers_starttls: bool = True
    sign_in_ways: str = "PLAIN LOGIN XOAUTH2"
    size: int = 26_214_400
    more_offers: tuple[str, ...] = ("8BITMIME", "SMTPUTF8")
    passwords: dict[str, str] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)


class ScriptedMailServer:
    """The server, on a port of its own on this machine."""

    host = "127.0.0.1"

    def __init__(self, manners: Manners) -> None:
        self.manners = manners
        self.received: list[Received] = []
        self.lines: list[str] = []
        self.connections = 0
        self._faults: list[Fault] = []
        self._seen: list[Stage] = []
        self._changed = threading.Condition()
        self._go_on = threading.Event()
        self._closed = False
        self._sessions: set[_Session] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server((self.host, 0), backlog=20)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16 * 1024)
        self.port: int = self._listener.getsockname()[1]
        self._start(self._accept)

    def will(self, *faults: Fault) -> None:
        """From now on do these FAULTS, and no others."""
        with self._changed:
            self._faults = list(faults)

    def wait_for(self, stage: Stage, times: int = 1) -> None:
        """Return once STAGE was reached so many TIMES."""
        with self._changed:
            reached = self._changed.wait_for(
                lambda: self._seen.count(stage) >= times, timeout=_PATIENCE
            )
        assert reached, f"the mail server never came to {stage}"

    def let_go(self) -> None:
        """End every HANG, now and later."""
        self._go_on.set()

    def commands(self, verb: str) -> list[str]:
        """Return the lines that began with VERB."""
        return [line for line in self.lines if line.upper().startswith(verb)]

    def close(self) -> None:
        """Hang up on everybody, and end."""
        self._closed = True
        self._go_on.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for session in list(self._sessions):
            session.hang_up()
        for thread in self._threads:
            thread.join(_PATIENCE)

    def fault_at(self, stage: Stage, about: str = "") -> Fault | None:
        """Note that STAGE was reached, and return what is to go wrong there."""
        with self._changed:
            self._seen.append(stage)
            self._changed.notify_all()
            for place, fault in enumerate(self._faults):
                if fault.at is stage and fault.times > 0 and fault.only in about:
                    self._faults[place] = replace(fault, times=fault.times - 1)
                    return fault
        return None

    def hang(self, seconds: float = _PATIENCE) -> bool:
        """Say nothing for some SECONDS, or until somebody lets go; tell whether they did."""
        return self._go_on.wait(seconds)

    def keep(self, letter: Received) -> None:
        """Take a letter for good."""
        with self._changed:
            self.received.append(letter)

    def _start(self, work: Callable[..., None], *args: socket.socket) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closed:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(_PATIENCE)
        session = _Session(self, connection)
        self._sessions.add(session)
        try:
            with suppress(OSError, _Over, ValueError):
                session.serve()
        finally:
            self._sessions.discard(session)
            session.end()


class _Over(Exception):
    """This talk is at its end."""


class _Session:
    """One talk."""

    def __init__(self, server: ScriptedMailServer, connection: socket.socket) -> None:
        self._server = server
        self._manners = server.manners
        self._connection = connection
        self._lines = connection.makefile("rb")
        self._secure = False
        self._sender = ""
        self._recipients: list[str] = []

    def serve(self) -> None:
        """Talk until one of the two leaves."""
        self._do(Stage.CONNECT, "")
        if self._manners.implicit:
            self._encrypt()
        self._do(Stage.BANNER, "220 post.example ESMTP")
        while True:
            self._obey(self._line())

    def hang_up(self) -> None:
        """Make whoever waits for a word on this line wait no more."""
        with suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)

    def end(self) -> None:
        """Close what is open."""
        self._lines.close()
        self._connection.close()

    def _obey(self, line: str) -> None:
        verb = line.split(" ", 1)[0].upper()
        acts = {
            "EHLO": self._on_ehlo,
            "STARTTLS": self._on_starttls,
            "AUTH": self._on_auth,
            "MAIL": self._on_mail,
            "RCPT": self._on_rcpt,
            "DATA": self._on_data,
            "RSET": self._on_rset,
            "QUIT": self._on_quit,
        }
        if verb in acts:
            acts[verb](line)
        else:
            self._send("502 5.5.2 what is that")

    def _on_ehlo(self, line: str) -> None:
        del line
        manners = self._manners
        offers = [f"SIZE {manners.size}", *manners.more_offers]
        if manners.context and not self._secure and manners.offers_starttls:
            offers.append("STARTTLS")
        elif manners.sign_in_ways:
            offers.append(f"AUTH {manners.sign_in_ways}")
        replies = ["250-post.example", *(f"250-{offer}" for offer in offers)]
        self._do(Stage.EHLO, "\r\n".join([*replies, "250 HELP"]))

    def _on_starttls(self, line: str) -> None:
        del line
        if self._do(Stage.STARTTLS, "220 2.0.0 go ahead").startswith("220"):
            self._encrypt()

    def _on_auth(self, line: str) -> None:
        _, way, *first = line.split(" ")
        if way == "PLAIN":
            _, user, secret = _plain(first[0]).split("\0")
        elif way == "LOGIN":
            user, secret = _plain(self._ask("VXNlcm5hbWU6")), _plain(self._ask("UGFzc3dvcmQ6"))
        else:
            user, secret = _bearer(_plain(first[0]))
        known = self._manners.tokens if way == "XOAUTH2" else self._manners.passwords
        fine = not known or known.get(user) == secret
        if not fine and way == "XOAUTH2":
            self._ask(base64.b64encode(json.dumps({"status": "400"}).encode()).decode())
        said = "235 2.7.0 welcome" if fine else "535 5.7.8 authentication failed"
        self._do(Stage.AUTH, said)

    def _on_mail(self, line: str) -> None:
        self._sender, self._recipients = _between(line), []
        self._do(Stage.MAIL, "250 2.1.0 ok")

    def _on_rcpt(self, line: str) -> None:
        reply = self._do(Stage.RCPT, "250 2.1.5 ok", about=_between(line))
        if reply.startswith("25"):
            self._recipients.append(_between(line))

    def _on_data(self, line: str) -> None:
        del line
        if not self._do(Stage.DATA, "354 go on").startswith("354"):
            return
        data = self._body()
        fault = self._server.fault_at(Stage.DOT)
        if _is_kept(fault):
            letter = Received(sender=self._sender, recipients=tuple(self._recipients), data=data)
            self._server.keep(letter)
        self._perform(fault, "250 2.0.0 queued")

    def _on_rset(self, line: str) -> None:
        del line
        self._sender, self._recipients = "", []
        self._do(Stage.RSET, "250 2.0.0 ok")

    def _on_quit(self, line: str) -> None:
        del line
        self._do(Stage.QUIT, "221 2.0.0 bye")
        raise _Over

    def _body(self) -> bytes:
        lines: list[bytes] = []
        while (line := self._lines.readline()) != b".\r\n":
            if not line.endswith(b"\n"):
                raise _Over
            lines.append(line[1:] if line.startswith(b".") else line)
            if len(lines) == 1:
                self._do(Stage.BODY, "")
        return b"".join(lines)

    def _do(self, stage: Stage, reply: str, *, about: str = "") -> str:
        return self._perform(self._server.fault_at(stage, about), reply)

    def _perform(self, fault: Fault | None, reply: str) -> str:
        """Say REPLY, or do what the FAULT wants; return what was said."""
        if fault is None:
            return self._send(reply)
        if fault.deed is Deed.REPLY:
            return self._send(fault.text)
        if fault.deed is Deed.HANG:
            self._server.hang()
            return self._send(reply)
        if fault.deed is Deed.LATE:
            self._server.hang(_LATE)
            return self._send(reply)
        if fault.deed is Deed.DRIP:
            self._drip(fault.at)
        if fault.deed is Deed.HALF:
            self._connection.sendall((fault.text or reply[:2]).encode())
        if fault.deed is Deed.RESET:
            linger = struct.pack("ii", 1, 0)
            self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        raise _Over

    def _drip(self, stage: Stage) -> None:
        """Be as slow as one can be without ever being silent."""
        for _ in range(100_000):
            if self._server.hang(_NOW_AND_THEN):
                return
            if stage is Stage.BODY:
                self._lines.read(1)
            else:
                self._connection.sendall(b"2")

    def _send(self, reply: str) -> str:
        if reply:
            self._connection.sendall(f"{reply}\r\n".encode())
        return reply

    def _ask(self, challenge: str) -> str:
        self._send(f"334 {challenge}")
        return self._line()

    def _line(self) -> str:
        line = self._lines.readline().decode("utf-8")
        if not line:
            raise _Over
        self._server.lines.append(line.rstrip("\r\n"))
        return line.rstrip("\r\n")

    def _encrypt(self) -> None:
        assert self._manners.context is not None
        self._lines.close()
        self._connection = self._manners.context.wrap_socket(self._connection, server_side=True)
        self._lines = self._connection.makefile("rb")
        self._secure = True


@contextmanager
def a_scripted_mail_server(manners: Manners | None = None) -> Iterator[ScriptedMailServer]:
    """Give a server with these MANNERS, by default plain, and end it afterwards."""
    server = ScriptedMailServer(manners or Manners())
    try:
        yield server
    finally:
        server.close()


def _is_kept(fault: Fault | None) -> bool:
    if fault is None:
        return True
    if fault.keeps is not None:
        return fault.keeps
    return fault.deed is not Deed.REPLY or fault.text.startswith("2")


def _plain(encoded: str) -> str:
    return base64.b64decode(encoded).decode("utf-8", "surrogateescape")


def _bearer(words: str) -> tuple[str, str]:
    user, token, *_ = words.split("\1")
    return user.removeprefix("user="), token.removeprefix("auth=Bearer ")


def _between(line: str) -> str:
    return line[line.index("<") + 1 : line.rindex(">")]
