"""Signing in at the system's own browser, which brings the answer back to this computer.

RFC 8252: a port of our own on the loopback address, PKCE, and a state that nobody else knows. What
the browser brings is never logged.
"""

from __future__ import annotations

import contextlib
import hmac
import html
import queue
import secrets
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from consultant_app.domain.secrets import SignInRefused, SignInUnfinished
from consultant_app.mail.oauth import SignInPlace, Tokens, code_only, tokens_for_code

PATIENCE_S = 600.0

_LOOPBACK = "127.0.0.1"
_LOOK_EVERY_S = 0.1
_SLOWEST_BROWSER_S = 5
_VERIFIER_LETTERS = 96


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowserWords:
    """What the browser shows at the end."""

    done: str = "You are signed in. You can close this page and go back to the program."
    not_done: str = "You are not signed in. Go back to the program and try again."


USUAL_WORDS = BrowserWords()


def sign_in_at_browser(
    place: SignInPlace,
    client_id: str,
    show: Callable[[str], None],
    *,
    login_hint: str = "",
    client_secret: str = "",
    extra_ca: Path | None = None,
    stop: threading.Event | None = None,
    patience_s: float = PATIENCE_S,
    words: BrowserWords = USUAL_WORDS,
) -> Tokens:
    """Let a person sign in at PLACE, and return the tokens they allowed.

    Args:
        place: where to sign in.
        client_id: the program's name there, the consultant's own.
        show: opens an address in the browser; called once, on this thread.
        login_hint: the address to sign in with.
        client_secret: what some providers give beside the id.
        extra_ca: a file with a certificate authority of one's own.
        stop: set it to call it off.
        patience_s: how long to wait for the person, in seconds.
        words: what the browser shows at the end.

    Raises:
        SignInUnfinished: nobody came back in time, or it was called off.
        SignInRefused: the person or the provider said no.
        SignInUnreachable: the provider did not answer.
    """
    from oauthlib.oauth2 import WebApplicationClient

    client = WebApplicationClient(client_id)
    verifier = client.create_code_verifier(_VERIFIER_LETTERS)
    state = secrets.token_urlsafe(32)
    with _listening(state, words) as (port, answers):
        redirect_uri = f"http://{place.comes_back_to}:{port}"
        hint = {"login_hint": login_hint} if login_hint else {}
        address = client.prepare_request_uri(
            place.authorize,
            redirect_uri=redirect_uri,
            scope=place.scope,
            state=state,
            code_challenge=client.create_code_challenge(verifier, "S256"),
            code_challenge_method="S256",
            **hint,
            **dict(place.extra),
        )
        show(address)
        told = _wait(answers, stop, patience_s)
    return tokens_for_code(
        place,
        client,
        code=_code_in(told),
        redirect_uri=redirect_uri,
        verifier=verifier,
        client_secret=client_secret,
        extra_ca=extra_ca,
    )


def _code_in(told: dict[str, list[str]]) -> str:
    if "code" in told:
        return told["code"][0]
    raise SignInRefused(code_only(told["error"][0]))


def _wait(
    answers: queue.Queue[dict[str, list[str]]], stop: threading.Event | None, patience_s: float
) -> dict[str, list[str]]:
    end = time.monotonic() + patience_s
    while time.monotonic() < end and not (stop is not None and stop.is_set()):
        try:
            return answers.get(timeout=_LOOK_EVERY_S)
        except queue.Empty:
            continue
    raise SignInUnfinished


@contextmanager
def _listening(
    state: str, words: BrowserWords
) -> Iterator[tuple[int, queue.Queue[dict[str, list[str]]]]]:
    """Give the port that listens, and what is answered there by whoever knows STATE."""
    answers: queue.Queue[dict[str, list[str]]] = queue.Queue()

    class Handler(_Handler):
        expected = state
        shown = words
        heard = staticmethod(answers.put)

    server = _Server((_LOOPBACK, 0), Handler)
    listening = threading.Thread(target=server.serve_forever, args=(_LOOK_EVERY_S,))
    listening.start()
    try:
        yield server.server_port, answers
    finally:
        server.shutdown()
        listening.join()
        server.hang_up()
        server.server_close()


class _Server(ThreadingHTTPServer):
    """One thread a connection: browsers open some ahead, and say nothing on them."""

    daemon_threads = False  # all of them have ended when the server has

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._lines: list[socket.socket] = []
        super().__init__(address, handler)

    def get_request(self) -> tuple[socket.socket, Any]:  # Any: an address, as the library has it
        """Take the next connection, and remember it."""
        line, address = super().get_request()
        self._lines.append(line)
        return line, address

    def hang_up(self) -> None:
        """End what still waits for a browser to say something."""
        for line in self._lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    """Hears the browser once; whoever does not know the state is told nothing."""

    expected = ""
    shown = USUAL_WORDS
    heard: Callable[[dict[str, list[str]]], None]
    timeout = _SLOWEST_BROWSER_S

    def do_GET(self) -> None:
        """Take the answer, and thank."""
        told = parse_qs(urlsplit(self.path).query)
        state = told.get("state", [""])[0]
        if not hmac.compare_digest(state.encode(), self.expected.encode()):
            self.send_error(404)
            return
        if "code" not in told and "error" not in told:
            self.send_error(400)
            return
        self._say(self.shown.done if "code" in told else self.shown.not_done)
        self.heard(told)

    def _say(self, words: str) -> None:
        page = f"<!doctype html><meta charset=utf-8><title>.</title><p>{html.escape(words)}</p>"
        data = page.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Content-Security-Policy", "default-src 'none'")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing: the line would hold the code (P-71)."""
