"""What is due is sent once; each state is true, whatever the mail server or the network does."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.letter_moves import Move
from consultant_app.domain.letters import Letter, LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import SignIn
from consultant_app.domain.problems import LetterWentOn
from consultant_app.domain.secrets import KeyringLocked
from consultant_app.mail.outcomes import Secret
from consultant_app.workflows import outbox, send_waiting_mail
from consultant_app.workflows.post_status import post_status
from consultant_app.workflows.send_waiting_mail import next_due, recover, send_due
from helpers.hand_clock import HandClock
from helpers.post_office import (
    HASTY,
    letter_now,
    message_ids,
    queue,
    states,
    with_account,
)
from helpers.scripted_mail_server import (
    Deed,
    Fault,
    ScriptedMailServer,
    Stage,
    a_scripted_mail_server,
)

MARIA = "maria@riverside.example"
TOM = "tom@riverside.example"


@pytest.fixture
def server() -> Iterator[ScriptedMailServer]:
    with a_scripted_mail_server() as running:
        yield running


@pytest.fixture
def letter(desk: Desk, acme: Client, server: ScriptedMailServer) -> Letter:
    """A letter to Maria that waits for an account that works."""
    with_account(desk, server.port)
    return queue(desk, acme.id, MARIA)[0]


def test_a_letter_goes_out_byte_for_byte_and_counts_as_sent_once_the_server_took_it(
    desk: Desk, letter: Letter, server: ScriptedMailServer
) -> None:
    seen: list[LetterState] = []
    done = send_due(desk, on_change=lambda now: seen.append(now.state))
    assert done.sent == (letter.id,)
    assert seen == [LetterState.SENDING, LetterState.HANDING_OVER, LetterState.SENT]
    (received,) = server.received
    assert received.recipients == (MARIA,)
    assert received.message_id == letter.message_id
    with desk.store.reading() as tx:
        assert received.data == tx.letters.mime(letter.id)
    assert send_due(desk).sent == ()
    assert len(server.received) == 1


def test_handing_over_is_on_the_disk_before_the_dot(
    desk: Desk, letter: Letter, server: ScriptedMailServer
) -> None:
    server.will(Fault(at=Stage.DOT, deed=Deed.HANG))
    sending = threading.Thread(target=send_due, args=(desk,))
    sending.start()
    server.wait_for(Stage.DOT)
    assert letter_now(desk, letter.id).state is LetterState.HANDING_OVER
    server.let_go()
    sending.join(30)
    assert letter_now(desk, letter.id).state is LetterState.SENT


def test_sent_is_on_the_disk_before_the_goodbye(
    desk: Desk, letter: Letter, server: ScriptedMailServer
) -> None:
    server.will(Fault(at=Stage.QUIT, deed=Deed.HANG))
    sending = threading.Thread(target=send_due, args=(desk,))
    sending.start()
    server.wait_for(Stage.QUIT)
    assert letter_now(desk, letter.id).state is LetterState.SENT
    server.let_go()
    sending.join(30)


def test_what_was_lost_after_the_dot_is_never_repeated_by_itself(
    desk: Desk, letter: Letter, server: ScriptedMailServer, clock: HandClock
) -> None:
    """P-50: fifty rounds, weeks of time, one message."""
    server.will(Fault(at=Stage.DOT, deed=Deed.DROP))
    for _ in range(50):
        send_due(desk, now_all=True)
        clock.pass_time(hours=12)
    assert states(desk) == [LetterState.IN_DOUBT]
    assert letter_now(desk, letter.id).why is WhyNotSent.MAY_HAVE_GONE
    assert message_ids(server) == [letter.message_id]


def test_sent_again_by_a_person_it_is_the_same_letter(
    desk: Desk, letter: Letter, server: ScriptedMailServer
) -> None:
    server.will(Fault(at=Stage.DOT, deed=Deed.DROP, times=1))
    send_due(desk)
    outbox.send_again(desk, letter.id)
    assert send_due(desk).sent == (letter.id,)
    one, two = server.received
    assert one == two


@pytest.mark.parametrize("deed", [Deed.DROP, Deed.RESET, Deed.HANG])
def test_trouble_at_the_goodbye_changes_nothing(
    desk: Desk, letter: Letter, server: ScriptedMailServer, deed: Deed
) -> None:
    """P-52."""
    server.will(Fault(at=Stage.QUIT, deed=deed))
    send_due(desk, timeouts=HASTY)
    assert states(desk) == [LetterState.SENT]
    send_due(desk, now_all=True)
    assert message_ids(server) == [letter.message_id]


def test_one_refused_address_stops_the_letter_for_all(
    desk: Desk, acme: Client, server: ScriptedMailServer
) -> None:
    """P-53."""
    with_account(desk, server.port)
    (both,) = queue(desk, acme.id, MARIA, TOM, key="statement:both")
    server.will(Fault(at=Stage.RCPT, deed=Deed.REPLY, text="550 5.1.1 no such user", only=TOM))
    done = send_due(desk)
    assert done.needs_you == (both.id,)
    now = letter_now(desk, both.id)
    assert (now.state, now.why, now.about) == (
        LetterState.FAILED,
        WhyNotSent.ADDRESS_REFUSED,
        TOM,
    )
    assert server.received == []
    outbox.fix_address(desk, both.id, "thomas@riverside.example")
    server.will()
    send_due(desk)
    assert server.received[0].recipients == (MARIA, "thomas@riverside.example")


def _signs_in(desk: Desk, acme: Client, server: ScriptedMailServer, count: int) -> None:
    # Without encryption: what is asked here is what comes of a sign-in, not how it is kept safe.
    with_account(desk, server.port, sign_in=SignIn.PASSWORD, user="sam")
    queue(desk, acme.id, *(f"reader{n}@riverside.example" for n in range(count)))


def _secret(*_: object) -> Secret:
    return Secret(password="s3cret-app-pw")


def test_a_busy_sign_in_is_tried_again_and_a_refused_one_asks_once(
    desk: Desk, acme: Client, server: ScriptedMailServer, clock: HandClock
) -> None:
    """P-55: and three letters don't try a wrong password three times, which locks accounts."""
    _signs_in(desk, acme, server, 3)
    server.will(Fault(at=Stage.AUTH, deed=Deed.REPLY, text="454 4.7.0 try later", times=3))
    send_due(desk, secret_of=_secret)
    assert set(states(desk)) == {LetterState.DEFERRED}
    clock.pass_time(minutes=1)
    server.will(Fault(at=Stage.AUTH, deed=Deed.REPLY, text="535 5.7.8 bad password"))
    before = len(server.commands("AUTH"))
    done = send_due(desk, secret_of=_secret)
    assert len(server.commands("AUTH")) == before + 1
    assert set(states(desk)) == {LetterState.FAILED}
    assert len(done.needs_you) == 3
    for _ in range(3):
        clock.pass_time(hours=6)
        send_due(desk, secret_of=_secret, now_all=True)
    assert len(server.commands("AUTH")) == before + 1


def test_with_the_right_password_what_was_stopped_goes(
    desk: Desk, acme: Client, server: ScriptedMailServer
) -> None:
    _signs_in(desk, acme, server, 2)
    assert len(send_due(desk, secret_of=lambda *_: None).needs_you) == 2
    with desk.store.reading() as tx:
        (account,) = tx.mail_accounts.all()
    send_waiting_mail.try_account_again(desk, account.id)
    assert len(send_due(desk, secret_of=_secret).sent) == 2


def test_a_keyring_that_says_nothing_asks_for_the_password(
    desk: Desk, acme: Client, server: ScriptedMailServer
) -> None:
    _signs_in(desk, acme, server, 1)

    def locked(*_: object) -> Secret:
        raise KeyringLocked

    send_due(desk, secret_of=locked)
    (line,) = outbox.outbox(desk).needs_you
    assert line.why is WhyNotSent.NO_PASSWORD
    assert server.connections == 0


def test_a_server_that_puts_off_is_tried_by_the_schedule_and_given_up_after_five_days(
    desk: Desk, letter: Letter, server: ScriptedMailServer, clock: HandClock
) -> None:
    """P-59."""
    server.will(Fault(at=Stage.RCPT, deed=Deed.REPLY, text="451 4.3.0 later"))
    began, tries = clock.now_utc(), []
    while letter_now(desk, letter.id).state is not LetterState.FAILED:
        tries.append(clock.now_utc() - began)
        send_due(desk)
        due = next_due(desk)
        clock.set_to(due or clock.now_utc())
    minutes = [int(at / timedelta(minutes=1)) for at in tries]
    assert minutes[:6] == [0, 1, 6, 21, 81, 321]
    assert minutes[6:] == [321 + 1440 * day for day in range(1, 5)]
    now = letter_now(desk, letter.id)
    assert (now.why, now.code) == (WhyNotSent.GAVE_UP, 451)
    assert server.received == []


@pytest.mark.parametrize(
    "stage", [Stage.BANNER, Stage.EHLO, Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.DOT]
)
def test_a_later_at_any_stage_is_a_later(
    desk: Desk, letter: Letter, server: ScriptedMailServer, clock: HandClock, stage: Stage
) -> None:
    server.will(Fault(at=stage, deed=Deed.REPLY, text="451 4.3.0 later", times=1))
    send_due(desk)
    assert states(desk) == [LetterState.DEFERRED]
    clock.pass_time(minutes=1)
    assert send_due(desk).sent == (letter.id,)
    assert message_ids(server) == [letter.message_id]


def test_weeks_without_internet_are_no_tries(
    desk: Desk, acme: Client, server: ScriptedMailServer, clock: HandClock
) -> None:
    """Else the first "later" of a server after a holiday would be the last."""
    account = with_account(desk, server.port, host="mail.offline.invalid")
    (letter,) = queue(desk, acme.id, MARIA)
    assert send_due(desk).offline
    for _ in range(3):
        clock.pass_time(days=7)
        send_due(desk)
    now = letter_now(desk, letter.id)
    assert (now.state, now.why, now.attempt) == (LetterState.QUEUED, WhyNotSent.OFFLINE, 0)
    _edit(desk, replace(account, host=server.host))
    server.will(Fault(at=Stage.MAIL, deed=Deed.REPLY, text="451 later", times=1))
    send_due(desk, now_all=True)
    assert letter_now(desk, letter.id).state is LetterState.DEFERRED
    clock.pass_time(minutes=1)
    assert send_due(desk).sent == (letter.id,)


def test_where_nobody_answers_one_letter_asks_for_all(
    desk: Desk, acme: Client, server: ScriptedMailServer, clock: HandClock
) -> None:
    with_account(desk, server.port)
    server.will(Fault(at=Stage.BANNER, deed=Deed.DROP))
    first, *others = queue(desk, acme.id, *(f"r{n}@x.example" for n in range(4)))
    send_due(desk)
    assert server.connections == 1
    assert letter_now(desk, first.id).attempt == 1
    assert {letter_now(desk, other.id).attempt for other in others} == {0}
    server.will()
    clock.pass_time(minutes=1)
    assert len(send_due(desk).sent) == 4


def test_try_now_leaves_what_may_still_be_taken_back(
    desk: Desk, letter: Letter, server: ScriptedMailServer, clock: HandClock
) -> None:
    outbox.take_back(desk, letter.id)
    assert send_due(desk, now_all=True).sent == ()
    _move(desk, letter.id, Move(to=LetterState.QUEUED, due_at=clock.now_utc() + _SECONDS))
    assert next_due(desk) == clock.now_utc() + _SECONDS
    assert send_due(desk, now_all=True).sent == ()
    clock.pass_time(seconds=10)
    assert send_due(desk).sent == (letter.id,)
    assert len(server.received) == 1


def test_a_letter_of_a_clock_that_was_ahead_does_not_wait_for_that_year(
    desk: Desk, letter: Letter, server: ScriptedMailServer, clock: HandClock
) -> None:
    clock.set_to(clock.now_utc() - timedelta(days=400))
    assert post_status(desk).due == 1
    assert send_due(desk).sent == (letter.id,)
    assert len(server.received) == 1


def test_a_pause_of_a_clock_that_was_ahead_ends_and_the_next_is_kept(
    desk: Desk, letter: Letter, server: ScriptedMailServer, clock: HandClock
) -> None:
    server.will(Fault(at=Stage.MAIL, deed=Deed.REPLY, text="451 later"))
    send_due(desk)
    clock.set_to(clock.now_utc() - timedelta(days=400))
    send_due(desk)
    assert letter_now(desk, letter.id).attempt == 2
    assert next_due(desk) == clock.now_utc() + timedelta(minutes=5)
    send_due(desk)
    assert server.connections == 2


def test_two_runs_at_once_send_one_mail(
    desk: Desk, letter: Letter, server: ScriptedMailServer
) -> None:
    """P-61."""
    server.will(Fault(at=Stage.DATA, deed=Deed.HANG))
    sending = threading.Thread(target=send_due, args=(desk,))
    sending.start()
    server.wait_for(Stage.DATA)
    assert send_due(desk).busy
    server.let_go()
    sending.join(30)
    assert message_ids(server) == [letter.message_id]


def test_what_is_taken_back_while_it_is_begun_goes_on_or_not_but_never_both(
    desk: Desk, letter: Letter, server: ScriptedMailServer
) -> None:
    server.will(Fault(at=Stage.MAIL, deed=Deed.HANG))
    sending = threading.Thread(target=send_due, args=(desk,))
    sending.start()
    server.wait_for(Stage.MAIL)
    with pytest.raises(LetterWentOn):
        outbox.take_back(desk, letter.id)
    server.let_go()
    sending.join(30)
    assert states(desk) == [LetterState.SENT]


def test_a_stop_before_the_dot_leaves_the_letter_waiting(
    desk: Desk, letter: Letter, server: ScriptedMailServer
) -> None:
    stop = threading.Event()
    server.will(Fault(at=Stage.RCPT, deed=Deed.HANG))
    sending = threading.Thread(target=send_due, args=(desk,), kwargs={"stop": stop})
    sending.start()
    server.wait_for(Stage.RCPT)
    stop.set()
    sending.join(30)
    assert states(desk) == [LetterState.QUEUED]
    assert server.received == []
    server.will()
    server.let_go()
    assert send_due(desk).sent == (letter.id,)


@pytest.mark.parametrize(
    ("left", "then"),
    [
        ((LetterState.SENDING,), LetterState.QUEUED),
        ((LetterState.SENDING, LetterState.HANDING_OVER), LetterState.IN_DOUBT),
    ],
    ids=["before-the-dot", "past-it"],
)
def test_what_a_crash_left_is_sorted_out_at_the_start(
    desk: Desk, letter: Letter, left: tuple[LetterState, ...], then: LetterState
) -> None:
    for state in left:
        _move(desk, letter.id, Move(to=state))
    recover(desk)
    assert letter_now(desk, letter.id).state is then


def test_sorting_out_leaves_alone_what_is_being_sent(
    desk: Desk, letter: Letter, server: ScriptedMailServer
) -> None:
    server.will(Fault(at=Stage.DOT, deed=Deed.HANG))
    sending = threading.Thread(target=send_due, args=(desk,))
    sending.start()
    server.wait_for(Stage.DOT)
    recover(desk)
    assert letter_now(desk, letter.id).state is LetterState.HANDING_OVER
    server.let_go()
    sending.join(30)
    assert states(desk) == [LetterState.SENT]


def test_without_its_account_a_letter_asks_and_then_goes_by_another(
    desk: Desk, letter: Letter, server: ScriptedMailServer
) -> None:
    with desk.store.changing(What.EDIT_MAIL_ACCOUNT) as tx:
        assert letter.account_id is not None
        tx.mail_accounts.remove(letter.account_id)
    send_due(desk)
    assert letter_now(desk, letter.id).why is WhyNotSent.NO_ACCOUNT
    with_account(desk, server.port, address="sam@new.example")
    outbox.send_again(desk, letter.id)
    send_due(desk)
    (received,) = server.received
    assert received.sender == "sam@new.example"
    assert received.data.startswith(b"From: Sam Fielding\r\n <sam@new.example>\r\n")
    assert received.message_id == letter.message_id


_SECONDS = timedelta(seconds=10)


def _edit(desk: Desk, account: object) -> None:
    with desk.store.changing(What.EDIT_MAIL_ACCOUNT) as tx:
        tx.mail_accounts.put(account)  # type: ignore[arg-type]  # an account with one field changed


def _move(desk: Desk, id_: int, move: Move) -> datetime:
    with desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
        tx.letters.move(tx.letters.get(id_), move)  # type: ignore[arg-type]
        return tx.now
