"""From whom a letter is: its headers and what the mail server is told say the same address."""

import email
from collections.abc import Iterator
from dataclasses import replace

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.digests import digest_of
from consultant_app.domain.letters import LetterState
from consultant_app.domain.mail_accounts import MailAccount
from consultant_app.workflows.keep_mail_accounts import accounts, change_account, remove_account
from consultant_app.workflows.outbox import send_again
from consultant_app.workflows.send_waiting_mail import send_due
from helpers.office import hartley, with_business
from helpers.post_office import HASTY, OWN, queue, the_letter, with_account
from helpers.scripted_mail_server import (
    Deed,
    Fault,
    Received,
    ScriptedMailServer,
    Stage,
    a_scripted_mail_server,
)

MARIA = "maria@riverside.example"
NEW = "office@fielding.example"


@pytest.fixture
def server() -> Iterator[ScriptedMailServer]:
    with a_scripted_mail_server() as running:
        yield running


@pytest.fixture
def client(desk: Desk) -> Client:
    with_business(desk)
    return hartley(desk)


def _moved_to(desk: Desk, address: str) -> MailAccount:
    (account,) = accounts(desk)
    return change_account(desk, replace(account, address=address))


def _from_in(letter: Received) -> str:
    return str(email.message_from_bytes(letter.data)["From"]).replace("\r\n", "")


def test_a_letter_that_waits_goes_from_the_address_that_the_account_has_by_then(
    desk: Desk, client: Client, server: ScriptedMailServer
) -> None:
    with_account(desk, server.port, copy_to_self=True, sender="Sam Fielding, IT")
    (before,) = queue(desk, client.id, MARIA)
    _moved_to(desk, NEW)

    send_due(desk)

    (received,) = server.received
    assert received.sender == NEW
    assert _from_in(received) == f'"Sam Fielding, IT" <{NEW}>'
    assert received.recipients == (MARIA, NEW)
    assert received.message_id == before.message_id
    after = the_letter(desk)
    assert (after.state, after.copy_to) == (LetterState.SENT, NEW)
    with desk.store.reading() as tx:
        assert digest_of(tx.letters.mime(after.id)) == after.sha256


def test_a_letter_that_may_have_gone_is_repeated_byte_for_byte_from_where_it_was(
    desk: Desk, client: Client, server: ScriptedMailServer
) -> None:
    """The reader may have it: two letters that differ would be two letters."""
    with_account(desk, server.port)
    queue(desk, client.id, MARIA)
    server.will(Fault(at=Stage.DOT, deed=Deed.DROP, times=1))
    send_due(desk)
    _moved_to(desk, NEW)

    send_again(desk, the_letter(desk).id)
    send_due(desk)

    first, second = server.received
    assert the_letter(desk).state is LetterState.SENT
    assert second == first
    assert second.sender == OWN


def test_a_refused_sender_that_was_mended_is_mended_in_its_letters_too(
    desk: Desk, client: Client, server: ScriptedMailServer
) -> None:
    with_account(desk, server.port)
    queue(desk, client.id, MARIA)
    server.will(Fault(at=Stage.MAIL, deed=Deed.REPLY, text="553 5.7.1 not yours", times=1))
    send_due(desk, timeouts=HASTY)
    assert the_letter(desk).state is LetterState.FAILED
    _moved_to(desk, NEW)

    send_again(desk, the_letter(desk).id)
    send_due(desk)

    (received,) = server.received
    assert (received.sender, _from_in(received).endswith(f"<{NEW}>")) == (NEW, True)


def test_a_copy_to_another_address_stays_there(
    desk: Desk, client: Client, server: ScriptedMailServer
) -> None:
    with_account(desk, server.port)
    (letter,) = queue(desk, client.id, MARIA)
    from consultant_app.domain.changes import What
    from consultant_app.mail.message import letter_mime

    with desk.store.changing(What.MOVE_LETTER) as tx:
        mime = letter_mime(
            sender_name="",
            sender=OWN,
            recipients=[MARIA],
            copy_to="archive@fielding.example",
            subject="Your time",
            body="Dear Maria,",
            pdf=None,
            message_id=letter.message_id,
            at=letter.queued_at,
        )
        anew = replace(letter, copy_to="archive@fielding.example", sha256=digest_of(mime))
        tx.letters.address_anew(anew, mime)
    _moved_to(desk, NEW)

    send_due(desk)

    (received,) = server.received
    assert received.recipients == (MARIA, "archive@fielding.example")
    assert _from_in(received) == NEW


def test_a_letter_whose_account_is_gone_goes_from_the_usual_one_under_its_own_name(
    desk: Desk, client: Client, server: ScriptedMailServer
) -> None:
    gone = with_account(desk, server.port, sender="Sam")
    queue(desk, client.id, MARIA)
    remove_account(desk, gone.id)
    send_due(desk)
    with_account(desk, server.port, address=NEW)

    send_again(desk, the_letter(desk).id)
    send_due(desk)

    (received,) = server.received
    assert (received.sender, _from_in(received)) == (NEW, f"Sam <{NEW}>")
