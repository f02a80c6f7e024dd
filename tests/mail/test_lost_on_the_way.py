"""A line that breaks: before the final dot the letter may go again, after it nobody knows.

P-50 to P-52 of the catalogue, against a server that leaves at every stage of the talk.
"""

import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest

from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailSecurity, SignIn
from consultant_app.mail.conversation import MailServer
from helpers.mail_talks import HASTY, PATIENT, Talks, plain
from helpers.sample_letter import MESSAGE_ID, sample_letter
from helpers.scripted_mail_server import (
    Deed,
    Fault,
    Manners,
    ScriptedMailServer,
    Stage,
    a_scripted_mail_server,
)

BEFORE_THE_DOT = [
    Stage.CONNECT,
    Stage.BANNER,
    Stage.EHLO,
    Stage.MAIL,
    Stage.RCPT,
    Stage.DATA,
]
LEAVING = [Deed.DROP, Deed.RESET, Deed.HALF]
GOES_AGAIN = (LetterState.QUEUED, LetterState.DEFERRED)


@pytest.fixture(scope="module")
def big_letter() -> bytes:
    """A letter that no buffer between the two can hold."""
    return sample_letter(pdf=b"%PDF" + b"\x00" * 12_000_000)


@pytest.mark.parametrize("deed", LEAVING)
@pytest.mark.parametrize("stage", BEFORE_THE_DOT)
def test_a_server_that_leaves_before_the_dot_has_nothing_and_may_be_asked_again(
    server: ScriptedMailServer, stage: Stage, deed: Deed
) -> None:
    server.will(Fault(at=stage, deed=deed, times=1))
    talks = Talks(plain(server))

    lost = talks.send()

    assert (lost.state, lost.why) == (LetterState.DEFERRED, WhyNotSent.NO_ANSWER)
    assert talks.handed_over == 0
    assert server.received == []
    assert talks.send().state is LetterState.SENT
    assert len(server.received) == 1


@pytest.mark.parametrize("deed", [Deed.DROP, Deed.RESET])
def test_a_server_that_leaves_amid_the_letter_has_no_letter(
    server: ScriptedMailServer, big_letter: bytes, deed: Deed
) -> None:
    server.will(Fault(at=Stage.BODY, deed=deed))
    talks = Talks(plain(server))

    lost = talks.send(big_letter)

    assert (lost.state, lost.why) == (LetterState.DEFERRED, WhyNotSent.NO_ANSWER)
    assert (talks.handed_over, server.received) == (0, [])


def test_a_server_that_refuses_before_it_heard_the_dot_is_believed(
    server: ScriptedMailServer, big_letter: bytes
) -> None:
    server.will(Fault(at=Stage.BODY, deed=Deed.REPLY, text="421 4.3.0 going down"))
    talks = Talks(plain(server))

    refused = talks.send(big_letter)

    assert (refused.state, refused.why) == (LetterState.DEFERRED, WhyNotSent.BUSY)
    assert (talks.handed_over, server.received) == (0, [])


@pytest.mark.parametrize("kept", [True, False], ids=["kept", "lost"])
@pytest.mark.parametrize("deed", LEAVING)
def test_a_server_that_leaves_after_the_dot_leaves_a_doubt(
    server: ScriptedMailServer, deed: Deed, kept: bool
) -> None:
    server.will(Fault(at=Stage.DOT, deed=deed, keeps=kept))
    talks = Talks(plain(server))

    outcome = talks.send()

    assert (outcome.state, outcome.why) == (LetterState.IN_DOUBT, WhyNotSent.MAY_HAVE_GONE)
    assert talks.handed_over == 1
    assert len(server.received) == kept


@pytest.mark.parametrize("half", ["2", "25", "250", "250 2.0.0 que", "250-queued\r\n", "551"])
def test_half_a_reply_after_the_dot_is_no_reply(server: ScriptedMailServer, half: str) -> None:
    server.will(Fault(at=Stage.DOT, deed=Deed.HALF, text=half))

    assert Talks(plain(server)).send().state is LetterState.IN_DOUBT


@pytest.mark.parametrize("reply", ["", "hello", "2500 ok", "25x ok", "334 more", "101 hm", "250"])
def test_only_a_reply_of_the_right_kind_is_consent(server: ScriptedMailServer, reply: str) -> None:
    server.will(Fault(at=Stage.DOT, deed=Deed.REPLY, text=reply or "\r"))

    state = Talks(plain(server)).send().state

    assert state is (LetterState.SENT if reply == "250" else LetterState.IN_DOUBT)


def test_fifty_rounds_with_a_server_that_leaves_after_the_dot_bring_one_letter(
    server: ScriptedMailServer,
) -> None:
    """The story of freescout#5457 and many others: 3 to 40 times the same letter. P-50."""
    server.will(Fault(at=Stage.DOT, deed=Deed.DROP))
    talks = Talks(plain(server))
    state = LetterState.QUEUED

    for _ in range(50):
        if state in GOES_AGAIN:
            state = talks.send().state

    assert state is LetterState.IN_DOUBT
    assert [letter.message_id for letter in server.received] == [MESSAGE_ID]


@pytest.mark.parametrize("deed", [*LEAVING, Deed.HANG])
def test_what_happens_at_the_goodbye_changes_nothing(
    server: ScriptedMailServer, deed: Deed
) -> None:
    """P-52: the server has it; smtplib alone tells this as a failure, and it would go again."""
    server.will(Fault(at=Stage.QUIT, deed=deed))
    talks = Talks(plain(server))

    outcome = talks.send()

    assert outcome.state is LetterState.SENT
    assert len(server.received) == 1


def test_the_outcome_is_told_before_a_goodbye_that_hangs(server: ScriptedMailServer) -> None:
    server.will(Fault(at=Stage.QUIT, deed=Deed.HANG))
    talks = Talks(plain(server))
    sender = threading.Thread(target=talks.send)

    sender.start()
    server.wait_for(Stage.QUIT)
    told = [outcome.state for outcome in talks.told]
    server.let_go()
    sender.join()

    assert told == [LetterState.SENT]


@pytest.mark.parametrize("stage", [*BEFORE_THE_DOT[1:], Stage.DOT])
def test_a_server_that_falls_silent_is_given_up_in_time(
    server: ScriptedMailServer, stage: Stage
) -> None:
    server.will(Fault(at=stage, deed=Deed.HANG))
    after_the_dot = stage is Stage.DOT
    talks = Talks(plain(server), timeouts=replace(PATIENT, final=0.3) if after_the_dot else HASTY)

    state = talks.send().state

    assert state is (LetterState.IN_DOUBT if after_the_dot else LetterState.DEFERRED)
    assert talks.handed_over == after_the_dot


def test_a_server_that_stops_reading_is_given_up_in_time(
    server: ScriptedMailServer, big_letter: bytes
) -> None:
    server.will(Fault(at=Stage.BODY, deed=Deed.HANG))
    talks = Talks(plain(server), timeouts=HASTY)

    assert talks.send(big_letter).state is LetterState.DEFERRED
    assert talks.handed_over == 0


@pytest.mark.parametrize("stage", [*BEFORE_THE_DOT[1:], Stage.BODY])
def test_stopping_before_the_dot_hands_nothing_over(
    server: ScriptedMailServer, big_letter: bytes, stage: Stage
) -> None:
    server.will(Fault(at=stage, deed=Deed.HANG))
    talks, stop = Talks(plain(server)), threading.Event()
    sender = threading.Thread(target=lambda: talks.send(big_letter, stop=stop))

    sender.start()
    server.wait_for(stage)
    stop.set()
    sender.join()

    assert [outcome.state for outcome in talks.told] == [LetterState.QUEUED]
    assert (talks.handed_over, server.received) == (0, [])


def test_stopping_at_the_dot_is_too_late(server: ScriptedMailServer) -> None:
    """Half handed over is what nobody could tell any more."""
    stop = threading.Event()

    outcome = Talks(plain(server)).send(stop=stop, at_the_point=stop.set)

    assert outcome.state is LetterState.SENT
    assert len(server.received) == 1


def test_nothing_is_handed_over_when_it_cannot_be_noted_first(server: ScriptedMailServer) -> None:
    def disk_full() -> None:
        raise OSError(28, "no space left")

    with pytest.raises(OSError, match="no space"):
        Talks(plain(server)).send(at_the_point=disk_full)

    server.close()
    assert server.received == []


def test_a_flood_of_words_ends(server: ScriptedMailServer) -> None:
    flood = "250-and\r\n" * 5_000 + "250 so on"
    server.will(Fault(at=Stage.EHLO, deed=Deed.REPLY, text=flood))

    assert Talks(plain(server)).send().state is LetterState.DEFERRED


def test_a_line_without_an_end_ends(server: ScriptedMailServer) -> None:
    server.will(Fault(at=Stage.BANNER, deed=Deed.REPLY, text="220 " + "x" * 100_000))

    assert Talks(plain(server)).send().state is LetterState.DEFERRED


@pytest.mark.parametrize(
    "host", ["nowhere.invalid", "a..b", "x" * 70 + ".example", "", "nul\0.example", "ž" * 80]
)
def test_a_machine_that_cannot_be_found_is_asked_for_later(host: str) -> None:
    server = MailServer(host=host, port=587, security=MailSecurity.STARTTLS, sign_in=SignIn.NONE)

    outcome = Talks(server, timeouts=HASTY).send()

    assert outcome.state is LetterState.DEFERRED
    assert outcome.why in (WhyNotSent.OFFLINE, WhyNotSent.NO_ANSWER)


@pytest.fixture
def deaf_port() -> Iterator[int]:
    """A port of a machine that answers no more calls: its line of waiting ones is full."""
    with ExitStack() as calls, socket.create_server(("127.0.0.1", 0), backlog=0) as deaf:
        for _ in range(3):
            caller = calls.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(deaf.getsockname())
        yield deaf.getsockname()[1]


@pytest.mark.parametrize("stopped", [False, True], ids=["in-time", "when-stopped"])
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full line is answered otherwise")
def test_a_call_that_is_not_answered_ends(deaf_port: int, stopped: bool) -> None:
    there = MailServer(
        host="127.0.0.1", port=deaf_port, security=MailSecurity.NONE, sign_in=SignIn.NONE
    )
    talks, stop = Talks(there, timeouts=PATIENT if stopped else HASTY), threading.Event()
    sender = threading.Thread(target=lambda: talks.send(stop=stop))

    sender.start()
    if stopped:
        stop.set()
    sender.join()

    state = LetterState.QUEUED if stopped else LetterState.DEFERRED
    assert [outcome.state for outcome in talks.told] == [state]


def test_a_machine_where_nobody_listens_is_asked_later() -> None:
    with a_scripted_mail_server() as server:
        there = plain(server)

    outcome = Talks(there).send()

    assert (outcome.state, outcome.why) == (LetterState.DEFERRED, WhyNotSent.NO_ANSWER)
    assert outcome.about == server.host


def test_a_line_in_plain_to_another_machine_is_never_used(
    servers: Callable[[Manners], ScriptedMailServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    server = servers(Manners())
    monkeypatch.setattr("consultant_app.mail.line.Line.peer_is_this_machine", lambda _: False)

    outcome = Talks(plain(server)).send()

    assert (outcome.state, outcome.why) == (LetterState.FAILED, WhyNotSent.NOT_ENCRYPTED)
    assert server.lines in ([], ["QUIT"])
