"""What the Outbox shows, and what a person may do there; what went on meanwhile is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import LetterId
from consultant_app.domain.letter_moves import Move
from consultant_app.domain.letters import LetterKind, LetterState, WhyNotSent
from consultant_app.domain.problems import LetterWentOn, WrongAddress
from consultant_app.mail.frozen import from_another, readdressed
from consultant_app.workflows import outbox
from consultant_app.workflows.examine import examine
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.keep_clients import add_client, remove_client
from consultant_app.workflows.send_waiting_mail import send_due
from consultant_app.workflows.take_back_letters import TakenBack, take_back_all
from helpers.hand_clock import HandClock
from helpers.post_office import OWN, PDF, letter_now, queue, with_account
from helpers.scripted_mail_server import ScriptedMailServer, a_scripted_mail_server

MARIA = "maria@riverside.example"
TOM = "tom@riverside.example"
HANDED = LetterState.HANDED_TO_MAIL_PROGRAM


@pytest.fixture
def server() -> Iterator[ScriptedMailServer]:
    with a_scripted_mail_server() as running:
        yield running


@pytest.fixture
def account(desk: Desk, server: ScriptedMailServer) -> None:
    with_account(desk, server.port, copy_to_self=True)


def _take(desk: Desk, id_: LetterId, *states: LetterState, why: str = "", about: str = "") -> None:
    """Take a letter through STATES, the last one for a reason."""
    for state in states:
        last = state is states[-1]
        move = Move(
            to=state, why=WhyNotSent(why if last else ""), about=about if last else "", code=550
        )
        with desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
            tx.letters.move(tx.letters.get(id_), move)


def _fail(desk: Desk, id_: LetterId, about: str) -> None:
    states = (LetterState.SENDING, LetterState.FAILED)
    _take(desk, id_, *states, why="address-refused", about=about)


@pytest.mark.usefixtures("account")
def test_each_letter_stands_in_its_group_and_what_was_taken_back_in_none(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    ids = [each.id for each in queue(desk, acme.id, *(f"r{n}@x.example" for n in range(6)))]
    waiting, refused, unsure, handed, taken, sent = ids
    clock.pass_time(minutes=5)
    _fail(desk, refused, "r1@x.example")
    _take(desk, unsure, LetterState.SENDING, LetterState.HANDING_OVER, LetterState.IN_DOUBT)
    _take(desk, handed, HANDED)
    outbox.take_back(desk, taken)
    _take(desk, sent, LetterState.SENDING, LetterState.HANDING_OVER, LetterState.SENT)

    facts = outbox.outbox(desk)
    assert {line.id for line in facts.needs_you} == {refused, unsure, handed}
    assert [line.id for line in facts.waiting] == [waiting]
    assert [line.id for line in facts.sent] == [sent]
    assert taken not in {line.id for line in facts.lines}
    (line,) = facts.sent
    assert (line.client, line.kind, line.at) == (acme.name, LetterKind.STATEMENT, clock.now_utc())
    (told,) = (line for line in facts.needs_you if line.id == refused)
    assert (told.sentence, told.about) == ("address-refused", "r1@x.example")


@pytest.mark.usefixtures("account")
@pytest.mark.parametrize(
    "act",
    [
        outbox.take_back,
        outbox.send_again,
        outbox.it_arrived,
        outbox.i_sent_it,
        lambda desk, id_: outbox.fix_address(desk, id_, TOM),
    ],
    ids=["take-back", "send-again", "it-arrived", "i-sent-it", "fix-address"],
)
def test_what_was_sent_meanwhile_takes_no_more_acts(desk: Desk, acme: Client, act: object) -> None:
    (letter,) = queue(desk, acme.id, MARIA)
    send_due(desk)
    assert callable(act)
    with pytest.raises(LetterWentOn) as told:
        act(desk, letter.id)
    assert told.value.state is LetterState.SENT


@pytest.mark.usefixtures("account")
def test_what_a_person_says_arrived_is_noted_as_sent_and_goes_no_more(
    desk: Desk, acme: Client, server: ScriptedMailServer
) -> None:
    unsure, handed = queue(desk, acme.id, MARIA, TOM)
    _take(desk, unsure.id, LetterState.SENDING, LetterState.HANDING_OVER, LetterState.IN_DOUBT)
    _take(desk, handed.id, HANDED)
    with pytest.raises(LetterWentOn):
        outbox.i_sent_it(desk, unsure.id)
    outbox.it_arrived(desk, unsure.id)
    outbox.i_sent_it(desk, handed.id)
    assert len(outbox.outbox(desk).sent) == 2
    with desk.store.reading() as tx:
        told = [(went.period, went.detail) for went in tx.handed_over.of(acme.id)]
    assert told == [("2026-11", MARIA), ("2026-11", TOM)]
    send_due(desk, now_all=True)
    assert server.received == []


@pytest.mark.usefixtures("account")
def test_a_mended_address_gets_the_same_letter(
    desk: Desk, acme: Client, server: ScriptedMailServer
) -> None:
    (letter,) = queue(desk, acme.id, MARIA)
    before = outbox.letter_pdf(desk, letter.id)
    _fail(desk, letter.id, MARIA)
    with pytest.raises(WrongAddress):
        outbox.fix_address(desk, letter.id, "maria")
    outbox.fix_address(desk, letter.id, " m.ria@riverside.example ")
    send_due(desk)
    (received,) = server.received
    assert received.recipients == ("m.ria@riverside.example", OWN)
    assert received.message_id == letter.message_id
    assert MARIA.encode() not in received.data
    assert before == outbox.letter_pdf(desk, letter.id) == PDF


@pytest.mark.usefixtures("account")
def test_where_the_mended_address_has_the_letter_already_it_gets_no_second_one(
    desk: Desk, acme: Client
) -> None:
    (right,) = queue(desk, acme.id, TOM, key="same")
    (wrong,) = queue(desk, acme.id, MARIA, key="same")
    _fail(desk, wrong.id, MARIA)
    assert outbox.fix_address(desk, wrong.id, TOM) == right
    assert letter_now(desk, wrong.id).state is LetterState.CANCELLED


@pytest.mark.usefixtures("account")
def test_where_the_own_copy_was_refused_only_that_goes_elsewhere(
    desk: Desk, acme: Client, server: ScriptedMailServer
) -> None:
    (letter,) = queue(desk, acme.id, MARIA)
    _fail(desk, letter.id, OWN)
    outbox.fix_address(desk, letter.id, "sam@elsewhere.example")
    send_due(desk)
    (received,) = server.received
    assert received.recipients == (MARIA, "sam@elsewhere.example")
    assert b"\r\nCc: sam@elsewhere.example\r\n" in received.data
    assert b"\r\nTo: maria@riverside.example\r\n" in received.data


@pytest.mark.usefixtures("account")
def test_only_the_address_lines_of_a_frozen_letter_are_replaced(desk: Desk, acme: Client) -> None:
    many = [f"someone.with.a.long.name{n}@riverside.example" for n in range(5)]
    (letter,) = queue(desk, acme.id, *many, key="many")
    with desk.store.reading() as tx:
        mime = tx.letters.mime(letter.id)
    there = readdressed(mime, recipients=[MARIA, TOM])
    assert readdressed(there, recipients=many) == readdressed(mime, recipients=many)
    assert b"To: maria@riverside.example,\r\n tom@riverside.example\r\n" in there
    assert b"someone" not in there
    other = from_another(mime, sender="sam@new.example", copy_to="")
    assert b"From: Sam Fielding\r\n <sam@new.example>\r\n" in other
    assert b"Cc:" not in other
    assert mime.partition(b"\r\n\r\n")[2] == there.partition(b"\r\n\r\n")[2]


@pytest.mark.usefixtures("account")
def test_a_letter_that_is_no_more_as_it_was_frozen_is_found(desk: Desk, acme: Client) -> None:
    (letter,) = queue(desk, acme.id, MARIA)
    assert (examine(desk).files, examine(desk).letters_waiting) == ((), 1)
    with desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
        tx.letters.address_anew(letter, b"something else")
    assert examine(desk).files == (f"letter {letter.id} is not as it was",)


@pytest.mark.usefixtures("account")
def test_the_export_tells_of_every_letter_and_holds_none_of_its_words(
    desk: Desk, acme: Client, tmp_path: Path
) -> None:
    (letter,) = queue(desk, acme.id, MARIA)
    export_everything(desk, tmp_path / "out")
    heads, row = (tmp_path / "out" / "outbox.csv").read_text("utf-8-sig").splitlines()
    assert heads.replace('"', "").startswith("id,client,document,to,state")
    assert MARIA in row
    assert letter.message_id in row
    for file in (tmp_path / "out").rglob("*"):
        if file.is_file():
            assert b"Dear all" not in file.read_bytes()


@pytest.mark.usefixtures("account")
def test_what_was_removed_meanwhile_keeps_no_other_letter_from_being_taken_back(
    desk: Desk, acme: Client
) -> None:
    other = add_client(desk, "Globex")
    (gone,), (waits,) = queue(desk, other.id, MARIA), queue(desk, acme.id, TOM)
    remove_client(desk, other.id)
    assert take_back_all(desk, (gone.id, waits.id)) == TakenBack(letters=1, gone=0)
    assert letter_now(desk, waits.id).state is LetterState.CANCELLED
