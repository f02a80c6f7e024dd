"""A small authorisation server, and the hands of a person at a browser who signs in there.

It demands what a strict provider demands: PKCE, the same way back, each code and each refresh
token once.
"""

import base64
import hashlib
import json
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import urlopen

from consultant_app.mail.oauth import SignInPlace
from helpers.mail_certificates import MailAuthority

CLIENT_ID = "the-consultants-own-client"
MARKER = "marker-of-the-sign-in-5Tz"  # in every code and token; must be found nowhere


class AuthorisationServer:
    """Answers the token endpoint; what it is asked is in `asked`, to look at afterwards."""

    def __init__(self, place: SignInPlace, ca: Path) -> None:
        self.place = place
        self.ca = ca
        self.asked: list[dict[str, str]] = []
        self.refresh_letters = 40
        self.client_secret = ""
        self.trouble: tuple[int, str] | None = None
        self.forgets_refresh = False
        self.newest = ""
        self._codes: dict[str, dict[str, str]] = {}
        self._refresh: set[str] = set()

    def allow(self, address: str) -> str:
        """Return the way back with a code, as if a person had signed in at ADDRESS."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        code = f"{MARKER}-code-{secrets.token_hex(8)}"
        self._codes[code] = asked
        return f"{asked['redirect_uri']}/?{urlencode({'code': code, 'state': asked['state']})}"

    def revoke(self) -> None:
        """Let no refresh token count any more."""
        self._refresh.clear()

    def answer(self, asked: dict[str, str]) -> tuple[int, str]:
        """Return status and body for what the token endpoint is ASKED."""
        self.asked.append(asked)
        if self.trouble is not None:
            return self.trouble
        if asked.get("client_id") != CLIENT_ID or asked.get("client_secret", "") != (
            self.client_secret
        ):
            return 401, json.dumps({"error": "invalid_client", "error_description": MARKER})
        if not self._may(asked):
            return 400, json.dumps({"error": "invalid_grant", "error_description": MARKER})
        return 200, json.dumps(self._tokens())

    def _may(self, asked: dict[str, str]) -> bool:
        if asked["grant_type"] == "refresh_token":
            known = asked["refresh_token"] in self._refresh
            self._refresh.discard(asked["refresh_token"])
            return known
        begun = self._codes.pop(asked["code"], None)
        if begun is None or asked["redirect_uri"] != begun["redirect_uri"]:
            return False
        digest = hashlib.sha256(asked["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        return challenge == begun["code_challenge"]

    def _tokens(self) -> dict[str, object]:
        refresh = f"{MARKER}-refresh-{secrets.token_hex(8)}".ljust(self.refresh_letters, "x")
        self._refresh.add(refresh)
        self.newest = f"{MARKER}-access-{secrets.token_hex(8)}"
        given: dict[str, object] = {
            "token_type": "Bearer",
            "access_token": self.newest,
            "expires_in": 3600,
            "scope": "another order of words",  # Microsoft leaves offline_access out
        }
        return given if self.forgets_refresh else {**given, "refresh_token": refresh}


def visit(address: str) -> str:
    """Open ADDRESS as the browser does; return what it shows."""
    with urlopen(address, timeout=30) as page:
        return str(page.read().decode())


@contextmanager
def an_authorisation_server(folder: Path) -> Iterator[AuthorisationServer]:
    """Give a server on the loopback address, by https under a certificate of its own."""
    authority = MailAuthority(folder)
    context = authority.context()
    http = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    base = f"https://127.0.0.1:{http.server_port}"
    place = SignInPlace(
        authorize=f"{base}/authorize",
        token=f"{base}/token",
        scope="mail offline_access",
        comes_back_to="127.0.0.1",
    )
    server = AuthorisationServer(place, authority.file)
    http.RequestHandlerClass = _handler(server)
    http.daemon_threads = False
    http.socket = context.wrap_socket(http.socket, server_side=True)
    thread = threading.Thread(target=http.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        thread.join()
        http.server_close()


def _handler(server: AuthorisationServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = 10

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            asked = {name: values[0] for name, values in parse_qs(body).items()}
            status, told = server.answer(asked)
            self.send_response(status)
            if status == 302:
                self.send_header("Location", told)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(told.encode())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    return Handler
