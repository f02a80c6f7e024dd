"""Statements and reviews travel as summaries do; files that go along are looked at first."""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Barrier

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.attached_files import (
    LARGEST,
    AttachedFile,
    CannotAttach,
    WhyNotAttached,
    is_large,
)
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Contact, Role
from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.hand_over_ways import Way
from consultant_app.domain.letter_moves import Move
from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.domain.problems import LetterWentOn
from consultant_app.domain.review_periods import Period
from consultant_app.domain.visits import Visit
from consultant_app.workflows import attach_files, handed_over, outbox
from consultant_app.workflows.attach_files import attached_file
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.hand_to_mail_program import hand_page_over
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.keep_people import save_contact
from consultant_app.workflows.letter_readers import To
from consultant_app.workflows.post_letter import post_page
from consultant_app.workflows.posted_pages import (
    ClientPage,
    ReviewPage,
    StatementPage,
    VisitPage,
    proposed,
)
from consultant_app.workflows.revise_summary import accept_all
from consultant_app.workflows.whom_to_hand_over import readers_of_client_page
from helpers.post_office import states, with_account
from helpers.sample_letter import as_read, attached

MARGARET = "margaret@hartley.example"
TOM = "tom@hartley.example"
NOVEMBER = date(2026, 11, 1)


@pytest.fixture
def margaret(desk: Desk, mrs_rowe: Contact) -> Contact:
    """Mrs Rowe, who has an address, and a consultant who has an account."""
    with_account(desk, port=1)
    return save_contact(desk, replace(mrs_rowe, email=MARGARET))


@pytest.fixture
def tom(desk: Desk, acme: Client) -> Contact:
    return save_contact(
        desk, Contact(client_id=acme.id, name="Tom Ash", email=TOM, roles=frozenset({Role.PAYS}))
    )


@pytest.fixture
def ready(desk: Desk, answered_visit: Visit) -> VisitPage:
    """The page of a visit, which needs nothing any more."""
    finish_visit(desk, answered_visit.id)
    accept_all(desk, answered_visit.id)
    return VisitPage(visit_id=answered_visit.id)


@pytest.fixture(params=["statement", "review", "year-letter"])
def page(request: pytest.FixtureRequest, acme: Client, ready: VisitPage) -> ClientPage:
    pages: dict[str, ClientPage] = {
        "statement": StatementPage(client_id=acme.id, month=NOVEMBER),
        "review": ReviewPage(client_id=acme.id, period=Period(2026, 4)),
        "year-letter": ReviewPage(client_id=acme.id, period=Period(2026)),
    }
    return pages[request.param]


def _mime(desk: Desk) -> bytes:
    (line,) = outbox.outbox(desk).lines
    with desk.store.reading() as tx:
        return tx.letters.mime(line.id)


def test_the_proposed_words_and_pages_are_those_that_go(
    desk: Desk, page: ClientPage, margaret: Contact
) -> None:
    before = proposed(desk, page, (margaret,))
    (letter,) = post_page(desk, page, (margaret.id,))
    assert letter.subject == before.words[0]
    text = as_read(_mime(desk)).get_body(("plain",))
    assert text is not None
    assert str(text.get_content()).replace("\r\n", "\n").strip() == before.words[1].strip()
    assert letter.document.pages == before.rendered.pages


def test_words_of_ones_own_go_instead(desk: Desk, page: ClientPage, margaret: Contact) -> None:
    post_page(desk, page, (margaret.id,), words=("Your hours", "Dear Margaret,\n\nas you asked.\n"))
    read = as_read(_mime(desk))
    assert read["Subject"] == "Your hours"
    text = read.get_body(("plain",))
    assert text is not None
    assert "as you asked." in str(text.get_content())


def test_it_is_recorded_once_the_consultant_says_that_they_sent_it(
    desk: Desk, page: ClientPage, margaret: Contact
) -> None:
    letter = hand_page_over(desk, page, margaret.id, opener=lambda _draft: None)
    assert states(desk) == [LetterState.HANDED_TO_MAIL_PROGRAM]
    period = str(page.period) if isinstance(page, ReviewPage) else "2026-11"
    kind = letter.document.kind
    assert handed_over.handed_over(desk, page.client_id, kind, period) == ()
    outbox.i_sent_it(desk, letter.id)
    (went,) = handed_over.handed_over(desk, page.client_id, kind, period)
    assert (went.way, went.detail) == (DeliveryWay.EMAILED, MARGARET)


def test_who_pays_comes_first_for_a_statement_and_who_reads_for_a_review(
    desk: Desk, acme: Client, margaret: Contact, tom: Contact
) -> None:
    statement = readers_of_client_page(desk, StatementPage(client_id=acme.id, month=NOVEMBER))
    review = readers_of_client_page(desk, ReviewPage(client_id=acme.id, period=Period(2026, 4)))
    assert [(r.address, r.way) for r in statement.everybody] == [
        (TOM, Way.EMAIL),
        (MARGARET, Way.NOT_NOW),
    ]
    assert [(r.address, r.way) for r in review.everybody] == [
        (MARGARET, Way.EMAIL),
        (TOM, Way.NOT_NOW),
    ]


def test_two_people_in_one_letter_are_both_greeted(
    desk: Desk, ready: VisitPage, margaret: Contact, tom: Contact
) -> None:
    (letter,) = post_page(desk, ready, ((margaret.id, tom.id),))
    assert letter.recipients == (MARGARET, TOM)
    text = as_read(_mime(desk)).get_body(("plain",))
    assert text is not None
    assert "Tom" in str(text.get_content()).splitlines()[0]


@pytest.mark.usefixtures("margaret")
def test_a_file_goes_along_with_any_page(desk: Desk, page: ClientPage, tmp_path: Path) -> None:
    plan = tmp_path / "Plan für später.txt"
    plan.write_text("one switch", encoding="utf-8")
    post_page(desk, page, extra=(plan,))
    assert attached(_mime(desk))["Plan für später.txt"] == b"one switch"


def test_no_file_of_the_program_goes_along(desk: Desk, ready: VisitPage, tmp_path: Path) -> None:
    """A database, a log, another client's page or a backup would tell of everybody."""
    page = issue(desk, ready.visit_id).version.file
    behind = tmp_path / "harmless.pdf"
    behind.symlink_to(desk.documents / page)
    saved = tmp_path / "backup-20261122-101500.consultant-backup"
    saved.write_bytes(b"all clients")
    own = (desk.profile / "consultant.db", desk.documents / page, behind, saved)
    for path in own:
        assert path.exists()
        with pytest.raises(CannotAttach) as caught:
            attached_file(desk, path)
        assert caught.value.why is WhyNotAttached.OWN_FILE


def test_what_is_no_file_with_something_in_it_does_not_go_along(desk: Desk, tmp_path: Path) -> None:
    empty, huge, pipe = tmp_path / "empty.txt", tmp_path / "huge.iso", tmp_path / "pipe"
    empty.touch()
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    os.mkfifo(pipe)
    why = {}
    for path in (empty, huge, pipe, tmp_path, tmp_path / "gone.txt"):
        with pytest.raises(CannotAttach) as caught:
            attached_file(desk, path)
        why[path.name] = caught.value.why
    assert why == {
        "empty.txt": WhyNotAttached.EMPTY,
        "huge.iso": WhyNotAttached.TOO_LARGE,
        "pipe": WhyNotAttached.NO_FILE,
        tmp_path.name: WhyNotAttached.NO_FILE,
        "gone.txt": WhyNotAttached.NO_FILE,
    }


@pytest.mark.usefixtures("margaret")
def test_a_file_that_is_gone_when_the_letter_is_made_issues_nothing(
    desk: Desk, ready: VisitPage, tmp_path: Path
) -> None:
    with pytest.raises(CannotAttach):
        post_page(desk, ready, extra=(tmp_path / "gone.txt",))
    with desk.store.reading() as tx:
        assert tx.facts(ready.visit_id).versions == ()


def test_who_has_the_page_gets_it_in_no_shared_letter_again(
    desk: Desk, page: ClientPage, margaret: Contact, tom: Contact
) -> None:
    """Margaret got it twice: in a letter of her own, and in one with Tom."""
    (own,) = post_page(desk, page, (margaret.id,))
    (shared,) = post_page(desk, page, ((margaret.id, tom.id),))
    assert (own.recipients, shared.recipients) == ((MARGARET,), (TOM,))
    assert post_page(desk, page, ((tom.id, margaret.id),)) == (own,)


def test_who_shares_a_letter_gets_none_alone(
    desk: Desk, page: ClientPage, margaret: Contact, tom: Contact
) -> None:
    (shared,) = post_page(desk, page, ((margaret.id, tom.id),))
    assert post_page(desk, page, (tom.id,)) == (shared,)
    with pytest.raises(LetterWentOn):
        hand_page_over(desk, page, tom.id, opener=lambda _draft: None)
    assert states(desk) == [LetterState.QUEUED]


@pytest.mark.usefixtures("margaret")
def test_a_statement_that_says_something_else_takes_the_place_of_the_one_that_waits(
    desk: Desk, acme: Client, ready: VisitPage
) -> None:
    """Without internet both waited, and both went out, with different hours."""
    november = StatementPage(client_id=acme.id, month=NOVEMBER)
    october = StatementPage(client_id=acme.id, month=date(2026, 10, 1))
    post_page(desk, october)
    post_page(desk, november)
    post_page(desk, replace(november, closing="The hours of the 12th are mended."))
    assert states(desk) == [LetterState.QUEUED, LetterState.CANCELLED, LetterState.QUEUED]


@pytest.mark.usefixtures("margaret")
def test_files_are_limited_together_and_not_only_each(
    desk: Desk, ready: VisitPage, tmp_path: Path
) -> None:
    """Twenty files of 49 MB went into the outbox, and stayed there for good."""
    paths = [tmp_path / name for name in ("one.iso", "two.iso")]
    for path in paths:
        with path.open("wb") as file:
            file.truncate(LARGEST // 2 + 1)
    with pytest.raises(CannotAttach) as caught:
        post_page(desk, ready, extra=paths)
    assert (caught.value.path, caught.value.why) == (paths[1], WhyNotAttached.TOGETHER)
    with desk.store.reading() as tx:
        assert tx.facts(ready.visit_id).versions == ()


@pytest.mark.usefixtures("margaret")
@pytest.mark.parametrize("instead", ["link", "pipe", "grown"])
def test_what_takes_the_place_of_a_file_in_the_very_moment_does_not_go(
    desk: Desk, ready: VisitPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, instead: str
) -> None:
    """The file was looked at, and then whatever lay there was read."""
    plan = tmp_path / "plan.txt"
    plan.write_text("lines", encoding="utf-8")

    def looked_at(desk: Desk, path: Path) -> AttachedFile:
        found = attached_file(desk, path)
        path.unlink(missing_ok=True)
        if instead == "link":
            path.symlink_to(desk.profile / "consultant.db")
        elif instead == "pipe":
            os.mkfifo(path)
        else:
            path.write_text("half of what is bei", encoding="utf-8")
        return found

    monkeypatch.setattr(attach_files, "attached_file", looked_at)
    with pytest.raises(CannotAttach):
        post_page(desk, ready, extra=(plan,))
    assert states(desk) == []


@pytest.mark.usefixtures("margaret")
def test_a_letter_to_an_address_alone_is_known_by_the_one_that_was_mended(
    desk: Desk, ready: VisitPage
) -> None:
    """The Outbox went on naming the address that was refused."""
    (letter,) = post_page(desk, ready, ("pria@brightside.example",))
    with desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
        tx.letters.move(letter, Move(to=LetterState.FAILED, why=WhyNotSent.ADDRESS_REFUSED))
    mended = outbox.fix_address(desk, letter.id, "priya@brightside.example")
    assert mended.reader == "priya@brightside.example"


def test_a_letter_is_large_by_what_travels_and_not_by_what_lies_on_the_disk() -> None:
    assert not is_large(7_200_000)
    assert is_large(7_300_000, 100_000)


def test_two_windows_that_send_at_once_make_one_letter(
    desk: Desk, page: ClientPage, margaret: Contact, tom: Contact
) -> None:
    wanted = [(margaret.id,), ((margaret.id, tom.id),), (tom.id,), ((tom.id, margaret.id),)] * 2
    begin = Barrier(len(wanted))

    def post(to: tuple[To, ...]) -> None:
        begin.wait()
        post_page(desk, page, to)

    with ThreadPoolExecutor(len(wanted)) as windows:
        list(windows.map(post, wanted))
    with desk.store.reading() as tx:
        letters = tx.letters.in_states(LetterState.QUEUED)
    reached = [address for letter in letters for address in letter.recipients]
    assert sorted(reached) == [MARGARET, TOM]
