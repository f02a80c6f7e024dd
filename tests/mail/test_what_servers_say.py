"""Replies become reasons, and one refused reader stops the letter for all: P-53 and P-57."""

import re
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consultant_app.domain.email_addresses import is_email_address
from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.mail.conversation import Envelope
from helpers.mail_talks import HASTY, Talks, plain
from helpers.sample_letter import PDF, READER, SENDER, attached, sample_letter, to_reader
from helpers.scripted_mail_server import Deed, Fault, ScriptedMailServer, Stage

REPLIES = [
    (Stage.BANNER, "554 5.3.2 no mail here", WhyNotSent.REFUSED),
    (Stage.BANNER, "421 too many of you", WhyNotSent.BUSY),
    (Stage.EHLO, "550 5.7.1 not you", WhyNotSent.REFUSED),
    (Stage.MAIL, "530 5.7.0 Must issue a STARTTLS command first", WhyNotSent.NOT_ENCRYPTED),
    (Stage.MAIL, "530 5.7.57 Client not authenticated to send mail", WhyNotSent.NO_PASSWORD),
    (Stage.MAIL, "552 5.3.4 Message size exceeds fixed limit", WhyNotSent.TOO_LARGE),
    (Stage.MAIL, "553 5.1.8 your address is not", WhyNotSent.SENDER_REFUSED),
    (Stage.MAIL, "451 4.3.0 try again later", WhyNotSent.BUSY),
    (Stage.RCPT, "550 5.1.1 User unknown", WhyNotSent.ADDRESS_REFUSED),
    (Stage.RCPT, "550 no such user", WhyNotSent.ADDRESS_REFUSED),
    (Stage.RCPT, "552 5.2.2 mailbox full", WhyNotSent.ADDRESS_REFUSED),
    (Stage.RCPT, "450 4.7.1 Greylisted", WhyNotSent.BUSY),
    (
        Stage.RCPT,
        "553 5.7.1 <sam@x.example>: Sender address rejected: not owned by user",
        WhyNotSent.SENDER_REFUSED,
    ),
    (
        Stage.RCPT,
        "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using a list",
        WhyNotSent.REFUSED,
    ),
    (Stage.RCPT, "554 5.7.1 <a@b.example>: Relay access denied", WhyNotSent.REFUSED),
    (Stage.RCPT, "550 5.7.1 Authentication required", WhyNotSent.NO_PASSWORD),
    (Stage.DATA, "554 5.5.1 no valid recipients", WhyNotSent.REFUSED),
    (Stage.DATA, "250 what", WhyNotSent.NO_ANSWER),
    (Stage.DATA, "300 whatever", WhyNotSent.NO_ANSWER),
    (Stage.DOT, "552 5.3.4 Message too big", WhyNotSent.TOO_LARGE),
    (Stage.DOT, "554 5.7.1 looks like spam", WhyNotSent.CONTENT_REFUSED),
    (Stage.DOT, "554 5.2.252 SendAsDenied; sam not allowed", WhyNotSent.SENDER_REFUSED),
    (Stage.DOT, "550 5.1.1 no such user after all", WhyNotSent.ADDRESS_REFUSED),
    (Stage.DOT, "451 4.7.1 come back", WhyNotSent.BUSY),
]


@pytest.mark.parametrize(("stage", "reply", "why"), REPLIES)
def test_a_refusal_becomes_a_reason_and_tells_whether_later_is_fine(
    server: ScriptedMailServer, stage: Stage, reply: str, why: WhyNotSent
) -> None:
    server.will(Fault(at=stage, deed=Deed.REPLY, text=reply))

    outcome = Talks(plain(server)).send()

    state = LetterState.FAILED if reply.startswith("5") else LetterState.DEFERRED
    code, answer = reply.split(" ", 1)
    assert (outcome.state, outcome.why) == (state, why)
    assert (outcome.code, outcome.answer) == (int(code), answer)
    assert server.received == []
    assert server.lines[-1] == "QUIT"


def test_one_refused_reader_stops_the_letter_for_all(server: ScriptedMailServer) -> None:
    """P-53: smtplib sends it to the others, and only returns who was left out."""
    server.will(
        Fault(at=Stage.RCPT, deed=Deed.REPLY, text="550 5.1.1 unknown", only="tom@x.example")
    )
    readers = to_reader("ann@x.example", "tom@x.example", "eve@x.example")

    outcome = Talks(plain(server)).send(envelope=readers)

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.ADDRESS_REFUSED)
    assert outcome.about == "tom@x.example"
    assert server.received == []
    assert not server.commands("DATA")
    assert server.commands("RSET")


@pytest.mark.parametrize("deed", [Deed.DROP, Deed.HALF])
def test_a_refusal_stands_when_the_line_breaks_behind_it(
    server: ScriptedMailServer, deed: Deed
) -> None:
    server.will(
        Fault(at=Stage.RCPT, deed=Deed.REPLY, text="550 5.1.1 unknown"),
        Fault(at=Stage.RSET, deed=deed),
    )

    outcome = Talks(plain(server)).send()

    assert (outcome.why, outcome.about) == (WhyNotSent.ADDRESS_REFUSED, READER)


def test_several_readers_get_one_letter(server: ScriptedMailServer) -> None:
    Talks(plain(server)).send(envelope=to_reader("ann@x.example", "tom@x.example"))

    assert [letter.recipients for letter in server.received] == [("ann@x.example", "tom@x.example")]


@pytest.mark.parametrize(
    "address",
    [
        "a@x.example, b@y.example",
        "a@x.example\r\nRCPT TO:<b@y.example>",
        "a@x.example\nBcc: b@y.example",
        "a@x.example\0",
        "<a@x.example>",
        "a@x.example> SIZE=1",
        "a" * 300 + "@x.example",
        "Ann <a@x.example>",
        "a@x.example;b@y.example",
        "a b@x.example",
        "a@xn--\u00e9.example",
        "",
    ],
)
def test_what_is_no_single_address_goes_to_no_server(
    server: ScriptedMailServer, address: str
) -> None:
    """P-57: what slipped in beside the check at the field still makes no second recipient."""
    assert not is_email_address(address) or "xn--" in address
    talks = Talks(plain(server))

    to_odd = talks.send(envelope=Envelope(sender=SENDER, recipients=(READER, address)))
    from_odd = talks.send(envelope=Envelope(sender=address, recipients=(READER,)))

    for outcome in (to_odd, from_odd):
        assert outcome.state is LetterState.FAILED
        assert (outcome.why, outcome.about) == (WhyNotSent.ADDRESS_NOT_SENDABLE, address)
    assert server.connections == 0


def test_a_domain_of_any_letters_travels_in_its_own_ascii(server: ScriptedMailServer) -> None:
    """The older rules make strasse of straße, which is somebody else's."""
    Talks(plain(server)).send(envelope=to_reader("ann@straße.example", "tom@BÜCHER.example"))

    assert server.received[0].recipients == (
        "ann@xn--strae-oqa.example",
        "tom@xn--bcher-kva.example",
    )


def test_letters_before_the_at_need_a_server_that_takes_them(server: ScriptedMailServer) -> None:
    reader, talks = "žofie@x.example", Talks(plain(server))

    sent = talks.send(sample_letter(recipients=(reader,)), to_reader(reader))
    server.manners.more_offers = ()
    refused = talks.send(sample_letter(recipients=(reader,)), to_reader(reader))

    assert sent.state is LetterState.SENT
    assert server.received[0].recipients == (reader,)
    assert server.commands("MAIL")[0].endswith("BODY=8BITMIME SMTPUTF8")
    assert (refused.state, refused.why) == (LetterState.FAILED, WhyNotSent.ADDRESS_NOT_SENDABLE)
    assert refused.about == reader


def test_a_letter_above_the_servers_limit_is_not_begun(server: ScriptedMailServer) -> None:
    server.manners.size = 5_000

    outcome = Talks(plain(server)).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.TOO_LARGE)
    assert outcome.about == "5000"
    assert not server.commands("MAIL")


def test_a_letter_arrives_byte_for_byte(server: ScriptedMailServer) -> None:
    mime = sample_letter()

    Talks(plain(server)).send(mime)

    assert server.received[0].data == mime
    assert list(attached(server.received[0].data).values()) == [PDF]


def test_the_server_learns_nothing_of_this_machine(server: ScriptedMailServer) -> None:
    Talks(plain(server)).send()

    assert [line.split()[1] for line in server.commands("EHLO")] == ["[127.0.0.1]"]


STAGES = [Stage.BANNER, Stage.EHLO, Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.DOT, Stage.QUIT]
WHOLE = st.from_regex(r"\A[1-6][0-9]{2}( [ -~]{0,40})?\Z")
WHOLE_REPLY = re.compile(r"[1-6][0-9]{2}( [ -~]*)?")
BROKEN = st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace").decode())


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(STAGES), WHOLE | BROKEN, st.sampled_from([Deed.REPLY, Deed.HALF]))
def test_whatever_a_server_says_nothing_is_wrongly_sent_or_sent_again(
    server: ScriptedMailServer, stage: Stage, text: str, deed: Deed
) -> None:
    kept = text.startswith("2")
    if deed is Deed.REPLY and not WHOLE_REPLY.fullmatch(text):
        deed, text = Deed.HALF, f"{text}\r\n"  # and it leaves, so that nobody need wait
    server.will(Fault(at=stage, deed=deed, text=text, keeps=kept))
    mime = sample_letter(body=str(uuid4()), pdf=b"%PDF")

    state = Talks(plain(server), timeouts=HASTY).send(mime).state

    arrived = mime in [letter.data for letter in server.received]
    if state is LetterState.SENT:
        assert arrived
    if state in (LetterState.QUEUED, LetterState.DEFERRED, LetterState.FAILED):
        assert not arrived


@pytest.mark.parametrize("size", ["9" * 5_000, "²", "-1", "1e9", ""])
def test_a_size_that_no_server_has_is_no_limit(server: ScriptedMailServer, size: str) -> None:
    ehlo = f"250-mail.example\r\n250-SIZE {size}\r\n250 8BITMIME"
    server.will(Fault(at=Stage.EHLO, deed=Deed.REPLY, text=ehlo))

    assert Talks(plain(server)).send().state is LetterState.SENT


def test_a_size_with_zeros_before_it_is_the_limit_that_it_says(server: ScriptedMailServer) -> None:
    ehlo = "250-mail.example\r\n250 SIZE 0000000000000000000000000000001000"
    server.will(Fault(at=Stage.EHLO, deed=Deed.REPLY, text=ehlo))

    outcome = Talks(plain(server)).send()

    assert (outcome.why, outcome.about) == (WhyNotSent.TOO_LARGE, "1000")
