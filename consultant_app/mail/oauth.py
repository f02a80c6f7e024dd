"""Signing in with a client id of one's own: where to ask, for what, and tokens for a while.

oauthlib makes and reads what is sent; how it is sent is ours, so that no redirect takes a token
elsewhere and nothing of it is logged.
"""

from __future__ import annotations

import json
import ssl
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPMessage
from pathlib import Path
from typing import IO, TYPE_CHECKING
from urllib.parse import quote

from consultant_app.calls_outside import call_outside
from consultant_app.domain.mail_accounts import MailAccount, SignIn
from consultant_app.domain.secrets import CannotSignIn, SignInRefused, SignInUnreachable
from consultant_app.mail.lost_lines import OwnAuthorityUnread
from consultant_app.mail.trusted_servers import trusting

if TYPE_CHECKING:
    from oauthlib.oauth2 import WebApplicationClient

_TIMEOUT_S = 30
_WHOLE_S = 60
_LONGEST_ANSWER = 200_000
_USUAL_LIFE_S = 3_600
_LONGEST_LIFE_S = 86_400  # what is said to be good for longer is asked for anew all the same


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInPlace:
    """Where a provider lets people sign in, and what the program asks it for.

    `comes_back_to` is this computer, by the name that the provider lets a desktop program use.
    """

    authorize: str
    token: str
    scope: str
    comes_back_to: str
    extra: tuple[tuple[str, str], ...] = ()


_MICROSOFT = SignInPlace(
    authorize="https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize",
    token="https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",  # noqa: S106 - an address
    scope="https://outlook.office.com/SMTP.Send offline_access",
    comes_back_to="localhost",
)
_GOOGLE = SignInPlace(
    authorize="https://accounts.google.com/o/oauth2/v2/auth",
    token="https://oauth2.googleapis.com/token",  # noqa: S106 - an address
    scope="https://mail.google.com/",
    comes_back_to="127.0.0.1",
    extra=(("access_type", "offline"), ("prompt", "consent")),
)
_ANY_TENANT = "common"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What lasts of a sign-in. Never shown by repr.

    Google gives desktop programs a client secret beside their id, and wants it with each request.
    """

    refresh_token: str = field(repr=False)
    client_secret: str = field(default="", repr=False)

    def as_text(self) -> str:
        """Return it as the one text that is kept."""
        return json.dumps({"refresh": self.refresh_token, "client": self.client_secret})

    @classmethod
    def from_text(cls, text: str) -> Grant | None:
        """Return what `as_text` made TEXT of; None if it is something else, such as a password."""
        try:
            kept = json.loads(text)
            return cls(refresh_token=str(kept["refresh"]), client_secret=str(kept["client"]))
        except (ValueError, TypeError, KeyError):
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What a provider gave: a token for `lasts_s` seconds, and what to get the next one with."""

    access_token: str = field(repr=False)
    lasts_s: int
    grant: Grant


def place_of(account: MailAccount) -> SignInPlace:
    """Return where ACCOUNT signs in.

    Raises:
        CannotSignIn: it does not sign in in the browser, or lacks a client id.
    """
    if account.sign_in not in (SignIn.MICROSOFT, SignIn.GOOGLE):
        raise CannotSignIn("browser")
    if not account.client_id:
        raise CannotSignIn("client-id")
    if account.sign_in is SignIn.GOOGLE:
        return _GOOGLE
    tenant = quote(account.tenant or _ANY_TENANT, safe="")
    return SignInPlace(
        authorize=_MICROSOFT.authorize.format(tenant=tenant),
        token=_MICROSOFT.token.format(tenant=tenant),
        scope=_MICROSOFT.scope,
        comes_back_to=_MICROSOFT.comes_back_to,
    )


def tokens_for_code(
    place: SignInPlace,
    client: WebApplicationClient,
    *,
    code: str,
    redirect_uri: str,
    verifier: str,
    client_secret: str = "",
    extra_ca: Path | None = None,
) -> Tokens:
    """Exchange the CODE that the browser brought for tokens.

    Raises:
        SignInRefused: the provider says no, or gives nothing that lasts.
        SignInUnreachable: it does not answer.
    """
    body: str = client.prepare_request_body(
        code=code,
        redirect_uri=redirect_uri,
        code_verifier=verifier,
        client_secret=client_secret or None,
    )
    return _asked(place, body, Grant(refresh_token="", client_secret=client_secret), extra_ca)


def fresh_tokens(
    place: SignInPlace, client_id: str, grant: Grant, *, extra_ca: Path | None = None
) -> Tokens:
    """Return a new token for GRANT, and the grant to keep from now on: it may be another.

    Raises:
        SignInRefused: the provider says no; somebody must sign in again.
        SignInUnreachable: it does not answer.
    """
    from oauthlib.oauth2 import WebApplicationClient

    body = WebApplicationClient(client_id).prepare_refresh_body(
        refresh_token=grant.refresh_token,
        scope=place.scope,
        client_id=client_id,
        client_secret=grant.client_secret or None,
    )
    return _asked(place, body, grant, extra_ca)


def _asked(place: SignInPlace, body: str, grant: Grant, extra_ca: Path | None) -> Tokens:
    """Return what the token endpoint of PLACE answers to BODY; GRANT stands until it gives one."""
    from oauthlib.oauth2 import MissingTokenError, OAuth2Error
    from oauthlib.oauth2.rfc6749.parameters import parse_token_response

    answer = _posted(place.token, body, extra_ca)
    try:
        told = parse_token_response(answer)
        access = str(told["access_token"] or "")
    except (MissingTokenError, ValueError, TypeError, AttributeError, OverflowError):
        raise SignInUnreachable from None  # somebody else has answered: a guest network, say
    except OAuth2Error as error:
        raise SignInRefused(code_only(error.error)) from None  # its words may quote the request
    if not access:
        raise SignInUnreachable
    refresh = str(told.get("refresh_token") or grant.refresh_token)
    if not refresh:  # it would end within the hour, and nobody would know why
        raise SignInRefused("nothing-that-lasts")
    return Tokens(
        access_token=access,
        lasts_s=min(int(told.get("expires_in") or _USUAL_LIFE_S), _LONGEST_LIFE_S),
        grant=Grant(refresh_token=refresh, client_secret=grant.client_secret),
    )


def code_only(code: object) -> str:
    """Return a provider's CODE if it looks like one: what is shown and logged quotes nobody."""
    text = str(code or "")
    plain = text.isascii() and text.replace("_", "").isalnum() and len(text) <= 40
    return text if plain else "refused"


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Goes nowhere: a token belongs to the address that was asked."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> None:
        """Take the redirect as the answer, which is no token."""


def _posted(address: str, body: str, extra_ca: Path | None) -> str:
    try:
        context = trusting(extra_ca)
    except OwnAuthorityUnread:
        raise SignInUnreachable from None
    request = urllib.request.Request(  # noqa: S310 - an address of ours, by https
        address,
        data=body.encode(),
        headers={"Accept": "application/json"},
        method="POST",
    )
    opener = urllib.request.build_opener(_NoRedirect, urllib.request.HTTPSHandler(context=context))
    answer = call_outside(lambda: _read(opener, request))
    try:  # urllib limits each wait, and a name that nobody finds or denies not at all
        return answer.result(timeout=_WHOLE_S)
    except TimeoutError:
        raise SignInUnreachable from None


def _read(opener: urllib.request.OpenerDirector, request: urllib.request.Request) -> str:
    try:
        with opener.open(request, timeout=_TIMEOUT_S) as answer:
            data: bytes = answer.read(_LONGEST_ANSWER)
    except urllib.error.HTTPError as refused:
        with refused:
            data = refused.read(_LONGEST_ANSWER)
        if refused.code >= 500 or refused.code == 429:  # theirs to mend, by waiting
            raise SignInUnreachable from None
    except (OSError, HTTPException, ssl.SSLError):
        raise SignInUnreachable from None
    return data.decode("utf-8", errors="replace")
