"""A page goes into the outbox once for each reader, frozen; a correction takes its place."""

import email
import errno
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client, Contact, Role
from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import ContactId
from consultant_app.domain.letters import Letter, LetterKind, LetterState
from consultant_app.domain.problems import (
    CannotIssue,
    NoAddress,
    NoMailAccount,
    Problem,
    WrongAddress,
)
from consultant_app.domain.review_periods import Period
from consultant_app.domain.visits import OwnLines, Visit, VisitState
from consultant_app.workflows import outbox
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.keep_clients import remove_client
from consultant_app.workflows.keep_people import save_contact
from consultant_app.workflows.post_letter import post_page, post_summary, words_for
from consultant_app.workflows.posted_pages import ReviewPage, StatementPage
from consultant_app.workflows.revise_summary import accept_all, save_lines
from consultant_app.workflows.run_visit import visit_facts
from consultant_app.workflows.send_waiting_mail import send_due
from helpers.hand_clock import HandClock
from helpers.notes import note_request
from helpers.post_office import OWN, states, the_letter, with_account
from helpers.scripted_mail_server import (
    Deed,
    Fault,
    ScriptedMailServer,
    Stage,
    a_scripted_mail_server,
)

MARGARET = "margaret@hartley.example"
TOM = "tom@hartley.example"


@pytest.fixture
def server() -> Iterator[ScriptedMailServer]:
    with a_scripted_mail_server() as running:
        yield running


@pytest.fixture
def reachable(desk: Desk, mrs_rowe: Contact, server: ScriptedMailServer) -> Contact:
    """Mrs Rowe, who has an address, and a consultant who has an account."""
    with_account(desk, server.port)
    return save_contact(desk, replace(mrs_rowe, email=MARGARET))


@pytest.fixture
def ready(desk: Desk, answered_visit: Visit) -> Visit:
    """A visit whose page needs nothing any more."""
    finish_visit(desk, answered_visit.id)
    accept_all(desk, answered_visit.id)
    return answered_visit


@pytest.fixture
def tom(desk: Desk, acme: Client) -> Contact:
    return save_contact(
        desk, Contact(client_id=acme.id, name="Tom Ash", email=TOM, roles=frozenset({Role.PAYS}))
    )


def _attached(mime: bytes) -> list[tuple[str | None, bytes]]:
    letter = email.message_from_bytes(mime, policy=email.policy.default)
    return [(p.get_filename(), p.get_content()) for p in letter.iter_attachments()]


def _mime(desk: Desk, letter: Letter) -> bytes:
    with desk.store.reading() as tx:
        return tx.letters.mime(letter.id)


def test_sending_issues_the_page_and_attaches_it_byte_for_byte(
    desk: Desk, ready: Visit, reachable: Contact
) -> None:
    (letter,) = post_summary(desk, ready.id)
    facts = visit_facts(desk, ready.id)
    (version,) = facts.versions
    assert facts.visit.state is VisitState.ISSUED
    assert letter.document.version_id == version.id
    assert (letter.recipients, letter.reader) == ((MARGARET,), "Mrs Rowe")
    ((name, pdf),) = _attached(_mime(desk, letter))
    assert digest_of(pdf) == version.sha256
    assert name == Path(version.file).name == letter.document.file
    assert outbox.letter_pdf(desk, letter.id) == pdf


def test_the_same_request_twice_makes_one_letter(
    desk: Desk, ready: Visit, reachable: Contact
) -> None:
    """P-61."""
    assert post_summary(desk, ready.id) == post_summary(desk, ready.id, [MARGARET.upper()])
    assert states(desk) == [LetterState.QUEUED]


def test_what_was_sent_is_not_sent_twice_by_the_same_request(
    desk: Desk, ready: Visit, reachable: Contact, server: ScriptedMailServer
) -> None:
    post_summary(desk, ready.id)
    send_due(desk)
    (letter,) = post_summary(desk, ready.id)
    send_due(desk)
    assert letter.state is LetterState.SENT
    assert len(server.received) == 1


def test_each_person_gets_a_letter_that_greets_them(
    desk: Desk, ready: Visit, reachable: Contact, tom: Contact
) -> None:
    letters = post_summary(desk, ready.id, [reachable.id, tom.id])
    bodies = [_body(_mime(desk, letter)) for letter in letters]
    assert [body.splitlines()[0] for body in bodies] == ["Dear Mrs Rowe,", "Dear Tom Ash,"]
    assert [letter.recipients for letter in letters] == [(MARGARET,), (TOM,)]
    assert len({letter.message_id for letter in letters}) == 2
    assert words_for(desk, ready.id, tom)[1] == bodies[1]


def test_several_addresses_share_a_letter_only_where_the_consultant_puts_them(
    desk: Desk, ready: Visit, reachable: Contact, tom: Contact, server: ScriptedMailServer
) -> None:
    (letter,) = post_summary(desk, ready.id, [(MARGARET, TOM)])
    assert _body(_mime(desk, letter)).startswith("Dear Mrs Rowe, dear Tom Ash,")
    send_due(desk)
    assert [r.recipients for r in server.received] == [(MARGARET, TOM)]


def test_a_copy_to_oneself_is_told_to_the_server_and_seen_by_the_reader(
    desk: Desk, ready: Visit, mrs_rowe: Contact, server: ScriptedMailServer
) -> None:
    with_account(desk, server.port, copy_to_self=True)
    save_contact(desk, replace(mrs_rowe, email=MARGARET))
    post_summary(desk, ready.id)
    send_due(desk)
    (received,) = server.received
    assert received.recipients == (MARGARET, OWN)
    assert email.message_from_bytes(received.data)["Cc"] == OWN


def test_own_words_and_another_file_go_along(
    desk: Desk, ready: Visit, reachable: Contact, tmp_path: Path
) -> None:
    plan = tmp_path / "Plan für März.txt"
    plan.write_bytes(b"on paper\n")
    (letter,) = post_summary(
        desk, ready.id, words=("All is well", "Dear Mrs Rowe,\n\nIt is.\n"), extra=[plan]
    )
    assert letter.subject == "All is well"
    assert _body(_mime(desk, letter)) == "Dear Mrs Rowe,\n\nIt is.\n"
    assert [name for name, _ in _attached(_mime(desk, letter))][1] == "Plan für März.txt"


def test_a_corrected_page_takes_back_the_one_that_still_waits(
    desk: Desk, ready: Visit, reachable: Contact, server: ScriptedMailServer
) -> None:
    """Written in a cellar, corrected on the way home: the customer gets the right one only."""
    (first,) = post_summary(desk, ready.id)
    save_lines(desk, ready.id, OwnLines(thanks="Thank you for the tea."))
    (second,) = post_summary(desk, ready.id)
    assert first.document.key != second.document.key
    assert states(desk) == [LetterState.CANCELLED, LetterState.QUEUED]
    send_due(desk)
    assert [r.message_id for r in server.received] == [second.message_id]


def test_what_was_taken_back_goes_when_it_is_asked_for_again(
    desk: Desk, ready: Visit, reachable: Contact, clock: HandClock
) -> None:
    wait = timedelta(seconds=10)
    (letter,) = post_summary(desk, ready.id, wait=wait)
    assert letter.due_at == clock.now_utc() + wait
    outbox.take_back(desk, letter.id)
    assert outbox.outbox(desk).lines == ()
    (again,) = post_summary(desk, ready.id, words=("Other words", "Dear all,\n"))
    assert (again.id, again.state, again.subject) == (
        letter.id,
        LetterState.QUEUED,
        "Other words",
    )
    assert again.message_id == letter.message_id


def test_what_may_have_gone_is_asked_about_though_it_was_taken_back(
    desk: Desk, ready: Visit, reachable: Contact, server: ScriptedMailServer
) -> None:
    (letter,) = post_summary(desk, ready.id)
    server.will(Fault(at=Stage.DOT, deed=Deed.DROP, keeps=True))
    send_due(desk)
    server.will()
    outbox.take_back(desk, letter.id)
    (asked,) = post_summary(desk, ready.id)
    assert (asked.id, asked.state) == (letter.id, LetterState.IN_DOUBT)
    send_due(desk)
    assert len(server.received) == 1


def test_one_address_twice_gets_one_mail_however_it_is_capitalised(
    desk: Desk, ready: Visit, reachable: Contact, server: ScriptedMailServer
) -> None:
    with_account(desk, server.port, address="Tom@Hartley.example", copy_to_self=True, usual=True)
    (letter,) = post_summary(desk, ready.id, [(MARGARET, MARGARET.title(), TOM)])
    assert letter.recipients == (MARGARET, TOM)
    send_due(desk)
    assert [r.recipients for r in server.received] == [(MARGARET, TOM)]


@pytest.mark.parametrize(
    ("to", "problem"),
    [
        ([ContactId(1)], NoAddress),
        (["a@x.example, b@y.example"], WrongAddress),
        (["a@x.example\r\nBcc: evil@y.example"], WrongAddress),
        (["<>"], WrongAddress),
        ([f"{'a' * 300}@x.example"], WrongAddress),
        (["a\0@x.example"], WrongAddress),
        ([()], WrongAddress),
    ],
    ids=["nobody", "two-in-one", "line-break", "null-path", "too-long", "nul", "none"],
)
def test_a_wrong_address_is_refused_before_anything_is_issued(
    desk: Desk,
    ready: Visit,
    server: ScriptedMailServer,
    to: list[ContactId | str],
    problem: type[Problem],
) -> None:
    """P-57."""
    with_account(desk, server.port)
    with pytest.raises(problem):
        post_summary(desk, ready.id, to)
    assert visit_facts(desk, ready.id).versions == ()
    assert states(desk) == []


def test_without_an_account_nothing_is_issued(desk: Desk, ready: Visit, mrs_rowe: Contact) -> None:
    save_contact(desk, replace(mrs_rowe, email=MARGARET))
    with pytest.raises(NoMailAccount):
        post_summary(desk, ready.id)
    assert visit_facts(desk, ready.id).versions == ()


def test_a_page_that_needs_something_is_not_sent(
    desk: Desk, ready: Visit, reachable: Contact
) -> None:
    note_request(desk, ready.id, "Why is it cold in here?")
    finish_visit(desk, ready.id)
    with pytest.raises(CannotIssue):
        post_summary(desk, ready.id)
    assert states(desk) == []


def test_a_sent_page_says_so_beside_its_version(
    desk: Desk, ready: Visit, reachable: Contact, clock: HandClock
) -> None:
    version = issue(desk, ready.id).version
    post_summary(desk, ready.id)
    with desk.store.reading() as tx:
        assert tx.deliveries.of(version.id) == ()
    clock.pass_time(minutes=5)
    send_due(desk)
    with desk.store.reading() as tx:
        (delivery,) = tx.deliveries.of(version.id)
    assert (delivery.way, delivery.detail, delivery.at) == (
        DeliveryWay.EMAILED,
        MARGARET,
        clock.now_utc(),
    )


def test_a_letter_sent_long_ago_keeps_its_words_and_its_page_lies_among_the_documents(
    desk: Desk, ready: Visit, reachable: Contact, clock: HandClock
) -> None:
    """Else some years of letters would outweigh all other data, in each backup again."""
    (letter,) = post_summary(desk, ready.id)
    before = _mime(desk, letter)
    send_due(desk)
    clock.pass_time(days=29)
    send_due(desk)
    assert _mime(desk, letter) == before
    clock.pass_time(days=2)
    send_due(desk)
    after = _mime(desk, letter)
    assert len(after) < 3_000 < len(before)
    assert (_body(after), _attached(after)) == (_body(before), [])
    assert outbox.letter_pdf(desk, letter.id) == _attached(before)[0][1]


def test_a_letter_whose_page_is_gone_from_the_documents_stays_whole(
    desk: Desk, ready: Visit, reachable: Contact, clock: HandClock
) -> None:
    (letter,) = post_summary(desk, ready.id)
    before = _mime(desk, letter)
    send_due(desk)
    for page in desk.documents.rglob("*.pdf"):
        page.unlink()
    clock.pass_time(days=60)
    send_due(desk)
    assert _mime(desk, letter) == before


def test_an_old_page_that_cannot_be_read_keeps_no_letter_back(
    desk: Desk, ready: Visit, reachable: Contact, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    post_summary(desk, ready.id)
    send_due(desk)
    clock.pass_time(days=60)
    (new,) = post_summary(desk, ready.id, [TOM])

    def broken(_folder: Path, _name: str) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr("consultant_app.storage.files.read_bytes", broken)
    assert send_due(desk).sent == (new.id,)


def test_a_statement_goes_to_who_pays_and_unchanged_goes_once(
    desk: Desk,
    acme: Client,
    ready: Visit,
    reachable: Contact,
    tom: Contact,
    clock: HandClock,
) -> None:
    month = date(2026, 11, 1)
    (letter,) = post_page(desk, StatementPage(client_id=acme.id, month=month))
    clock.pass_time(hours=1)
    assert post_page(desk, StatementPage(client_id=acme.id, month=month)) == (letter,)
    assert (letter.document.kind, letter.recipients) == (LetterKind.STATEMENT, (TOM,))
    body = _body(_mime(desk, letter))
    assert body.startswith("Dear Tom Ash,\n")
    assert "The attached page shows it day by day." in body
    assert outbox.letter_pdf(desk, letter.id).startswith(b"%PDF")


def test_a_review_goes_to_who_reads(
    desk: Desk, acme: Client, ready: Visit, reachable: Contact, server: ScriptedMailServer
) -> None:
    (letter,) = post_page(desk, ReviewPage(client_id=acme.id, period=Period(2026, 4)))
    assert post_page(desk, ReviewPage(client_id=acme.id, period=Period(2026, 4))) == (letter,)
    assert (letter.document.kind, letter.recipients) == (LetterKind.REVIEW, (MARGARET,))
    send_due(desk)
    ((_, pdf),) = _attached(server.received[0].data)
    assert digest_of(pdf) == letter.document.sha256
    assert the_letter(desk).state is LetterState.SENT


def test_a_review_whose_client_is_removed_in_the_very_moment_counts_as_sent(
    desk: Desk, acme: Client, ready: Visit, reachable: Contact, server: ScriptedMailServer
) -> None:
    (letter,) = post_page(desk, ReviewPage(client_id=acme.id, period=Period(2026, 4)))
    server.will(Fault(at=Stage.DOT, deed=Deed.HANG))
    sending = threading.Thread(target=send_due, args=(desk,))
    sending.start()
    server.wait_for(Stage.DOT)
    remove_client(desk, acme.id)
    server.let_go()
    sending.join(30)
    with desk.store.reading() as tx:
        told = [event.state for event in tx.letter_events.of(letter.id)]
    assert told[-1] is LetterState.SENT


def _body(mime: bytes) -> str:
    letter = email.message_from_bytes(mime, policy=email.policy.default)
    part = letter.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n").rstrip("\n") + "\n"
