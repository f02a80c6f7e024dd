"""Servers to talk to, and the authority that signs for them."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from helpers.mail_certificates import MailAuthority
from helpers.scripted_mail_server import Manners, ScriptedMailServer, a_scripted_mail_server


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> MailAuthority:
    """An authority that only those believe who are told to."""
    return MailAuthority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def certificate(authority: MailAuthority) -> ssl.SSLContext:
    """What a server of this machine shows."""
    return authority.context()


@pytest.fixture
def servers() -> Iterator[Callable[[Manners], ScriptedMailServer]]:
    """Starts a scripted server with given manners; all end with the test."""
    with ExitStack() as all_of_them:
        yield lambda manners: all_of_them.enter_context(a_scripted_mail_server(manners))


@pytest.fixture
def server(servers: Callable[[Manners], ScriptedMailServer]) -> ScriptedMailServer:
    """A scripted server that wants neither encryption nor a password."""
    return servers(Manners())
