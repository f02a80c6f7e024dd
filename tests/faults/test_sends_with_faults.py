"""Thousands of sends to a server that fails anywhere: no letter twice, none wrongly called sent.

The server keeps a letter when the dot arrives, whatever it says after that, as real ones do.
"""

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.letters import Letter, LetterState
from consultant_app.mail.outcomes import Timeouts
from consultant_app.workflows import outbox
from consultant_app.workflows.send_waiting_mail import next_due, send_due
from helpers.hand_clock import HandClock
from helpers.post_office import letter_now, queue, with_account
from helpers.scripted_mail_server import (
    Deed,
    Fault,
    ScriptedMailServer,
    Stage,
    a_scripted_mail_server,
)

SHORT = Timeouts(connect=2, command=0.3, final=0.3, goodbye=0.1)
REPLIED = (Stage.BANNER, Stage.EHLO, Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.DOT)
LOST = (Stage.CONNECT, *REPLIED, Stage.BODY, Stage.QUIT)
REFUSALS = ("421 4.7.0 bye", "451 4.3.0 later", "452 4.2.2 full", "550 5.7.1 no", "999 what")
FAULTS = (
    *(Fault(at=at, deed=Deed.REPLY, text=text) for at in REPLIED for text in REFUSALS),
    *(Fault(at=at, deed=deed) for at in LOST for deed in (Deed.DROP, Deed.RESET)),
    *(Fault(at=at, deed=Deed.HALF) for at in (*REPLIED, Stage.QUIT)),
    *(Fault(at=Stage.DOT, deed=deed, keeps=False) for deed in (Deed.DROP, Deed.RESET)),
)
SLOW = tuple(
    Fault(at=at, deed=deed)
    for at in (Stage.EHLO, Stage.RCPT, Stage.DOT, Stage.QUIT)
    for deed in (Deed.HANG, Deed.DRIP)
)
CRASHES = (LetterState.SENDING, LetterState.HANDING_OVER, LetterState.SENT)
UNSENT = (LetterState.QUEUED, LetterState.DEFERRED, LetterState.FAILED)


class Crash(BaseException):
    """The end of the program, at a moment of the test's choosing."""


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def desk(tmp_path: Path, clock: HandClock) -> Iterator[Desk]:
    profile = tmp_path / "profile"
    profile.mkdir(mode=0o700)
    opened = open_desk(profile, clock=clock)
    yield opened
    close_desk(opened)


@pytest.fixture
def server() -> Iterator[ScriptedMailServer]:
    with a_scripted_mail_server() as running:
        yield running


@pytest.mark.timeout(3_600)
@pytest.mark.parametrize(
    "count", [120, pytest.param(2_000, marks=pytest.mark.long)], ids=["some", "all"]
)
def test_no_letter_goes_twice_and_none_is_wrongly_called_sent(
    desk: Desk, server: ScriptedMailServer, clock: HandClock, count: int
) -> None:
    chance = random.Random(20261112)
    with_account(desk, server.port)
    with desk.store.changing(What.ADD_CLIENT) as tx:
        client = tx.clients.put(Client(name="Riverside Dental"))
    ends: Counter[LetterState] = Counter()
    for number in range(count):
        (letter,) = queue(desk, client.id, f"reader{number}@riverside.example")
        ends[_seen_to_its_end(desk, server, clock, letter, chance)] += 1
    assert set(ends) == {LetterState.SENT, LetterState.FAILED, LetterState.IN_DOUBT}
    kept = Counter(letter.message_id for letter in server.received)
    assert max(kept.values()) == 1
    with desk.store.reading() as tx:
        sent = {s.message_id for s in tx.letters.newest(LetterState.SENT, limit=count)}
    assert sent <= set(kept)
    assert ends[LetterState.SENT] > count / 3


def _seen_to_its_end(
    desk: Desk,
    server: ScriptedMailServer,
    clock: HandClock,
    letter: Letter,
    chance: random.Random,
) -> LetterState:
    """Let LETTER meet faults until nothing is done about it by itself; return where it ended."""
    while True:
        _one_try(desk, server, chance)
        state = letter_now(desk, letter.id).state
        copies = sum(kept.recipients == letter.recipients for kept in server.received)
        assert copies <= 1, state
        assert state is not LetterState.SENT or copies == 1
        assert state not in UNSENT or copies == 0
        due = next_due(desk)
        left = outbox.outbox(desk, sent=1).sending
        if due is None and not left:
            return state
        clock.set_to(due or clock.now_utc())


def _one_try(desk: Desk, server: ScriptedMailServer, chance: random.Random) -> None:
    """Send what is due, with or without a fault, and now and then with a crash."""
    fault = chance.choice(SLOW if chance.random() < 0.04 else FAULTS)
    server.will(*([fault] if chance.random() < 0.7 else []))
    crash = chance.choice(CRASHES) if chance.random() < 0.15 else None

    def end(now: Letter) -> None:
        if now.state is crash:
            raise Crash

    try:
        send_due(desk, timeouts=SHORT, on_change=end)
    except Crash:
        return
