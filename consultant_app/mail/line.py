"""A line to a mail server: smtplib's commands, with limits and a way to stop.

`smtplib` waits as long as a server drips bytes, reads a reply of any length, and takes half a
reply for a whole one. Here a reply is whole lines, comes within its time, and has an end; and so
has each phase of the talk, however many waits it is made of.
"""

import errno
import math
import os
import selectors
import smtplib
import socket
import ssl
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from consultant_app.calls_outside import call_outside
from consultant_app.mail.lost_lines import Injected
from consultant_app.mail.trusted_servers import Trust

# An address, not the name of this machine: that is nobody's business, and asking for it may block.
_OUR_NAME = "[127.0.0.1]"
_SLICE = 0.2
_LONGEST_LINE = 8192
_MOST_LINES = 200
_UNDER_WAY = (0, errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY)

T = TypeVar("T")


class Stopped(Exception):
    """Somebody asked to stop, and nothing was handed over yet."""


class Line(smtplib.SMTP):
    """One connection. `seconds` is what each wait may take; whoever talks sets it."""

    def __init__(self, *, stop: threading.Event | None = None) -> None:
        super().__init__(local_hostname=_OUR_NAME)
        self.seconds = 30.0
        self._stop = stop
        self._moment_to_leave: float | None = None
        self._phase_ends = math.inf
        self._unread = b""

    def begin_phase(self, seconds: float, *, moment_to_leave: float | None = None) -> None:
        """Let all waits from here on end within SECONDS together.

        Args:
            seconds: until the next phase begins, or the talk is over.
            moment_to_leave: what is left of it once somebody wants to stop; by default nothing,
                and whoever waits is `Stopped`.
        """
        self._phase_ends = time.monotonic() + seconds
        self._moment_to_leave = moment_to_leave

    def reach(self, host: str, port: int, *, trust: Trust | None) -> None:
        """Connect, and encrypt at once where a TRUST is named; the greeting is still to come."""
        self.sock = self._connected(host, port)
        if trust is not None:
            self.encrypt(host, trust)

    def encrypt(self, host: str, trust: Trust) -> None:
        """Encrypt the line, and forget all that was said on it before.

        Raises:
            ssl.SSLCertVerificationError, OtherCertificate: it can't prove that it is HOST.
            Injected: more than the reply to STARTTLS came in plain.
        """
        if self._unread:
            raise Injected
        plain = self._open_socket()
        plain.settimeout(_SLICE)
        secure = trust.context.wrap_socket(
            plain, server_hostname=host, do_handshake_on_connect=False
        )
        self.sock = secure
        self._in_time(secure.do_handshake)
        trust.check(secure)
        self.ehlo_resp = self.helo_resp = None
        self.esmtp_features = {}
        self.does_esmtp = False

    def peer_is_this_machine(self) -> bool:
        """Tell whether the other end is on this machine itself."""
        address = str(self._open_socket().getpeername()[0])
        return address == "::1" or address.removeprefix("::ffff:").startswith("127.")

    def send(self, s: Any) -> None:
        """Send S whole; text is a command. `Any` because smtplib says so."""
        left = memoryview(s.encode(self.command_encoding) if isinstance(s, str) else s)
        try:
            while left:
                left = left[self._send_some(left) :]
        except OSError:
            self.close()
            raise

    def getreply(self) -> tuple[int, bytes]:
        """Return the code and the text of the next whole reply; -1 if it is none.

        Raises:
            OSError: it did not come, or not in time.
        """
        deadline = time.monotonic() + self.seconds
        texts: list[bytes] = []
        while len(texts) < _MOST_LINES:
            line = self._whole_line(deadline)
            texts.append(line[4:].strip())
            if line[3:4] != b"-":
                return _code(line), b"\n".join(texts)
        self.close()
        raise smtplib.SMTPServerDisconnected("a reply without an end")

    def answer_before_its_time(self) -> tuple[int, bytes] | None:
        """Return what the server said without being asked; None while it is silent.

        Raises:
            OSError: it went away.
        """
        open_socket = self._open_socket()
        open_socket.settimeout(0)
        try:
            self._unread += open_socket.recv(_LONGEST_LINE) or _gone()
        except (BlockingIOError, ssl.SSLWantReadError):
            pass
        finally:
            open_socket.settimeout(_SLICE)
        return self.getreply() if self._unread else None

    def _whole_line(self, deadline: float) -> bytes:
        while b"\n" not in self._unread:
            if len(self._unread) > _LONGEST_LINE:
                self.close()
                raise smtplib.SMTPServerDisconnected("a line without an end")
            try:
                self._unread += self._in_time(self._receive, deadline=deadline) or _gone()
            except OSError:
                self.close()
                raise
        line, self._unread = self._unread.split(b"\n", 1)
        return line.rstrip(b"\r")

    def _receive(self) -> bytes:
        return self._open_socket().recv(_LONGEST_LINE)

    def _send_some(self, data: memoryview) -> int:
        return self._in_time(lambda: self._open_socket().send(data))

    def _open_socket(self) -> socket.socket:
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("the line is closed")
        return self.sock

    def _in_time(self, act: Callable[[], T], *, deadline: float | None = None) -> T:
        """Repeat ACT, which waits for a slice of time only, until it comes to something.

        A byte now and then is no news: the end is looked at before each, not only after silence.
        """
        deadline = time.monotonic() + self.seconds if deadline is None else deadline
        while True:
            self._heed_stop()
            if time.monotonic() >= min(deadline, self._phase_ends):
                raise TimeoutError
            try:
                return act()
            except TimeoutError as error:
                if error.errno is not None:  # the system's own: there is nothing to wait for
                    raise

    def _heed_stop(self) -> None:
        if self._stop is None or not self._stop.is_set():
            return
        if self._moment_to_leave is None:
            raise Stopped
        self._phase_ends = min(self._phase_ends, time.monotonic() + self._moment_to_leave)
        self._moment_to_leave = math.inf  # it began; it does not begin again

    def _connected(self, host: str, port: int) -> socket.socket:
        """Return a socket to the first of HOST's addresses that answers."""
        trouble = OSError(errno.EHOSTUNREACH, os.strerror(errno.EHOSTUNREACH))
        found = call_outside(partial(_addresses_of, host, port))  # may take its time, or for ever
        for family, kind, protocol, _, address in self._in_time(partial(found.result, _SLICE)):
            try:
                return self._connect(socket.socket(family, kind, protocol), address)
            except OSError as error:
                trouble = error
        raise trouble

    def _connect(self, plain: socket.socket, address: Any) -> socket.socket:
        # `address` is whatever the socket's family takes.
        try:
            plain.setblocking(False)
            _raise_unless(_UNDER_WAY, plain.connect_ex(address))
            with selectors.DefaultSelector() as ready:
                ready.register(plain, selectors.EVENT_WRITE)
                self._in_time(lambda: ready.select(_SLICE) or _not_yet())
            _raise_unless((0,), plain.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
        except BaseException:
            plain.close()
            raise
        plain.settimeout(_SLICE)
        return plain


def _addresses_of(host: str, port: int) -> list[tuple[int, int, int, str, Any]]:
    try:
        # Without a name the system means this machine, which nobody meant.
        return list(socket.getaddrinfo(host or "\0", port, type=socket.SOCK_STREAM))
    except (ValueError, OverflowError) as error:  # no name at all: too long, two dots, a NUL
        raise socket.gaierror(socket.EAI_NONAME, "no name of a machine") from error


def _code(line: bytes) -> int:
    return int(line[:3]) if line[:3].isdigit() and line[3:4] in (b"", b" ") else -1


def _gone() -> bytes:
    raise smtplib.SMTPServerDisconnected("the server went away")


def _not_yet() -> object:
    raise TimeoutError


def _raise_unless(fine: tuple[int, ...], code: int) -> None:
    if code not in fine:
        raise OSError(code, os.strerror(code))
