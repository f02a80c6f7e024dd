"""A server that is slow without being silent, or silent after the dot, holds nobody up for long."""

import socket
import threading
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailSecurity
from consultant_app.mail.conversation import Timeouts
from consultant_app.mail.outcomes import WHILE_SOMEBODY_WAITS
from helpers.mail_certificates import MailAuthority
from helpers.mail_talks import PATIENT, SECRET, Talks, encrypted, plain
from helpers.sample_letter import sample_letter
from helpers.scripted_mail_server import Deed, Fault, Manners, ScriptedMailServer, Stage

BEFORE_THE_LETTER = [Stage.BANNER, Stage.EHLO, Stage.MAIL, Stage.RCPT, Stage.DATA]
# Each wait may be long; it is the phase that ends it.
SHORT_PHASES = replace(PATIENT, opening=0.5, letter=0.5, final=0.5)


@pytest.mark.parametrize("stage", BEFORE_THE_LETTER)
def test_a_server_that_drips_its_replies_is_given_up_before_the_letter(
    server: ScriptedMailServer, stage: Stage
) -> None:
    server.will(Fault(at=stage, deed=Deed.DRIP))
    talks = Talks(plain(server), timeouts=SHORT_PHASES)

    lost = talks.send()
    server.let_go()

    assert (lost.state, lost.why) == (LetterState.DEFERRED, WhyNotSent.NO_ANSWER)
    assert (talks.handed_over, server.received) == (0, [])


def test_replies_that_each_come_in_time_have_an_end_together(server: ScriptedMailServer) -> None:
    """Ten replies of nearly five minutes each would keep all other letters for an hour."""
    slow = [Fault(at=stage, deed=Deed.LATE) for stage in BEFORE_THE_LETTER]
    server.will(*slow)

    lost = Talks(plain(server), timeouts=SHORT_PHASES).send()

    assert (lost.state, lost.why) == (LetterState.DEFERRED, WhyNotSent.NO_ANSWER)
    assert server.received == []


def test_a_server_that_sips_the_letter_is_given_up_before_the_dot(
    server: ScriptedMailServer,
) -> None:
    server.will(Fault(at=Stage.BODY, deed=Deed.DRIP))
    big = sample_letter(pdf=b"%PDF" + b"\x00" * 8_000_000)
    slowest = replace(SHORT_PHASES, opening=20, slowest_bytes=len(big) * 2)
    talks = Talks(plain(server), timeouts=slowest)

    lost = talks.send(big)
    server.let_go()

    assert (lost.state, lost.why) == (LetterState.DEFERRED, WhyNotSent.NO_ANSWER)
    assert (talks.handed_over, server.received) == (0, [])


def test_a_large_letter_has_the_time_that_it_takes_on_a_slow_line() -> None:
    usual = Timeouts()

    assert usual.for_letter(300_000) == pytest.approx(660, abs=1)
    assert usual.for_letter(25_000_000) / 3600 == pytest.approx(1.55, abs=0.05)


def test_a_server_that_drips_its_last_word_leaves_a_doubt(server: ScriptedMailServer) -> None:
    server.will(Fault(at=Stage.DOT, deed=Deed.DRIP))
    talks = Talks(plain(server), timeouts=SHORT_PHASES)

    outcome = talks.send()
    server.let_go()

    assert (outcome.state, talks.handed_over) == (LetterState.IN_DOUBT, 1)


@pytest.mark.parametrize("deed", [Deed.HANG, Deed.DRIP])
def test_stopping_after_the_dot_waits_a_moment_for_the_last_word_and_then_tells_the_doubt(
    server: ScriptedMailServer, deed: Deed
) -> None:
    """Who quits does not wait ten minutes for a server that has fallen silent."""
    server.will(Fault(at=Stage.DOT, deed=deed))
    stop = threading.Event()
    patient = replace(PATIENT, final=600, leaving=0.3)
    talks = Talks(plain(server), timeouts=patient)
    sender = threading.Thread(target=lambda: talks.send(stop=stop))

    sender.start()
    server.wait_for(Stage.DOT)
    stop.set()
    sender.join()
    server.let_go()

    (told,) = talks.told
    assert (told.state, told.why) == (LetterState.IN_DOUBT, WhyNotSent.MAY_HAVE_GONE)
    assert len(server.received) == 1


def test_a_last_word_that_comes_while_one_leaves_still_counts(server: ScriptedMailServer) -> None:
    server.will(Fault(at=Stage.DOT, deed=Deed.HANG))
    stop = threading.Event()
    talks = Talks(plain(server), timeouts=replace(PATIENT, final=600, leaving=20))
    sender = threading.Thread(target=lambda: talks.send(stop=stop))

    sender.start()
    server.wait_for(Stage.DOT)
    stop.set()
    server.let_go()
    sender.join()

    assert [outcome.state for outcome in talks.told] == [LetterState.SENT]


def test_who_leaves_does_not_wait_for_a_goodbye(server: ScriptedMailServer) -> None:
    server.will(Fault(at=Stage.QUIT, deed=Deed.HANG))
    stop = threading.Event()
    begun = time.monotonic()

    outcome = Talks(plain(server), timeouts=replace(PATIENT, goodbye=20)).send(
        stop=stop, at_the_point=stop.set
    )

    assert outcome.state is LetterState.SENT
    assert time.monotonic() - begun < 10


@pytest.mark.parametrize("stopped", [False, True], ids=["in-time", "when-stopped"])
def test_a_name_that_nobody_finds_or_denies_holds_nobody_up(
    monkeypatch: pytest.MonkeyPatch, server: ScriptedMailServer, stopped: bool
) -> None:
    """A resolver behind a captive portal may say nothing for half a minute and more."""
    asked, answer = threading.Event(), threading.Event()

    def says_nothing(*_: object, **__: object) -> list[object]:
        asked.set()
        answer.wait(30)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", says_nothing)
    stop = threading.Event()
    limits = replace(PATIENT, connect=20 if stopped else 0.3)
    talks = Talks(plain(server), timeouts=limits)
    sender = threading.Thread(target=lambda: talks.send(stop=stop))

    sender.start()
    assert asked.wait(20)
    if stopped:
        stop.set()
    sender.join()
    answer.set()

    state = LetterState.QUEUED if stopped else LetterState.DEFERRED
    assert [outcome.state for outcome in talks.told] == [state]


def test_a_handshake_that_drips_is_given_up(
    servers: Callable[[Manners], ScriptedMailServer], authority: MailAuthority
) -> None:
    server = servers(Manners(context=authority.context(), implicit=True))
    server.will(Fault(at=Stage.CONNECT, deed=Deed.HANG))
    there = encrypted(server, authority, security=MailSecurity.TLS)

    lost = Talks(there, SECRET, timeouts=SHORT_PHASES).send()
    server.let_go()

    assert (lost.state, lost.why) == (LetterState.DEFERRED, WhyNotSent.NO_ANSWER)


def test_who_watches_a_test_is_told_within_minutes() -> None:
    assert WHILE_SOMEBODY_WAITS.opening <= 60
    assert WHILE_SOMEBODY_WAITS.final <= 60
