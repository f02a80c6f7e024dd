"""One's own mail program gets the page, and nothing here is called sent before one says so."""

import os
import stat
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import unquote

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import LetterId, VisitId
from consultant_app.domain.letter_moves import Move
from consultant_app.domain.letters import Letter, LetterState, WhyNotSent
from consultant_app.domain.problems import LetterWentOn, NoMailProgram
from consultant_app.domain.visits import Visit
from consultant_app.mail.handover import Draft, NotOpened, open_draft, unsent
from consultant_app.workflows import finish_visit, outbox, post_letter, revise_summary
from consultant_app.workflows.draft_files import FOLDER, sweep
from consultant_app.workflows.hand_to_mail_program import hand_letter_over, hand_over
from helpers.post_office import letter_now, states, with_account

MARIA = "maria@riverside.example"


@pytest.fixture
def told(tmp_path: Path) -> Path:
    """Where the stub program writes what it was told, a line for each word."""
    return tmp_path / "told"


@pytest.fixture
def page(desk: Desk, answered_visit: Visit) -> VisitId:
    """A finished visit whose page can go out."""
    finish_visit.finish_visit(desk, answered_visit.id)
    revise_summary.accept_all(desk, answered_visit.id)
    return answered_visit.id


def _stub(folder: Path, name: str, told: Path, *, status: int = 0) -> None:
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}"\nexit {status}\n')
    program.chmod(0o700)


def _only(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("PATH", str(folder))


@pytest.mark.parametrize("program", ["thunderbird", "xdg-email"])
def test_each_program_is_given_the_very_page_in_a_file_of_ones_own(
    desk: Desk,
    page: VisitId,
    told: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    program: str,
) -> None:
    """P-60: the path is there, can be read, is nobody else's, and the row says so."""
    _stub(tmp_path / "bin", program, told)
    _only(monkeypatch, tmp_path / "bin")
    letter = hand_over(desk, page, MARIA)
    assert letter.state is LetterState.HANDED_TO_MAIL_PROGRAM
    (pdf,) = (desk.profile / FOLDER).glob("*/*.pdf")
    assert pdf.read_bytes() == outbox.letter_pdf(desk, letter.id)
    assert stat.S_IMODE(pdf.stat().st_mode) == 0o600
    assert stat.S_IMODE(pdf.parent.stat().st_mode) == 0o700
    words = told.read_text(encoding="utf-8")
    assert MARIA in words
    assert letter.subject in words
    assert pdf.name.split()[0] in words


@pytest.mark.parametrize("program", ["thunderbird", "kmail"])
def test_where_a_program_takes_a_file_the_words_are_not_said_aloud(
    desk: Desk,
    page: VisitId,
    told: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    program: str,
) -> None:
    """Everybody at this computer can read what a program was started with."""
    for name in (program, "xdg-email"):
        _stub(tmp_path / "bin", name, tmp_path / f"told-{name}")
    settings = tmp_path / "bin" / "xdg-settings"
    settings.write_text("#!/bin/sh\necho org.kde.kmail2.desktop\n")
    settings.chmod(0o700)
    _only(monkeypatch, tmp_path / "bin")
    hand_over(desk, page, MARIA, words=("It is done", "Dear Maria, marked words\n"))
    said = (tmp_path / f"told-{program}").read_text(encoding="utf-8")
    assert "marked words" not in said
    (words,) = (desk.profile / FOLDER).glob("*/words.txt")
    assert words.read_text(encoding="utf-8") == "Dear Maria, marked words\n"
    assert str(words) in said
    assert not (tmp_path / "told-xdg-email").exists()


def test_kmail_is_asked_only_where_mail_is_written_with_it(
    desk: Desk, page: VisitId, told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stub(tmp_path / "bin", "kmail", tmp_path / "told-kmail")
    _stub(tmp_path / "bin", "xdg-email", told)
    _only(monkeypatch, tmp_path / "bin")
    hand_over(desk, page, MARIA)
    assert told.exists()
    assert not (tmp_path / "told-kmail").exists()


def test_the_draft_is_one_to_be_sent_and_names_no_sender(desk: Desk, page: VisitId) -> None:
    drafts: list[Draft] = []
    hand_over(desk, page, MARIA, words=("It’s done", "Dear Maria,\n"), opener=drafts.append)
    draft = message_from_bytes(drafts[0].eml.read_bytes(), policy=policy.default)
    assert draft["X-Unsent"] == "1"
    assert draft["Subject"] == "It’s done"
    assert draft["From"] is None
    assert drafts[0].body == "Dear Maria,\n"


def test_without_a_mail_program_nothing_is_left_behind_and_the_page_can_go_otherwise(
    desk: Desk, page: VisitId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin").mkdir()
    _only(monkeypatch, tmp_path / "bin")
    with pytest.raises(NoMailProgram):
        hand_over(desk, page, MARIA)
    assert states(desk) == [LetterState.CANCELLED]
    assert list((desk.profile / FOLDER).iterdir()) == []
    assert outbox.outbox(desk).lines == ()


def test_a_program_that_fails_at_once_did_not_open_anything(
    desk: Desk, page: VisitId, told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stub(tmp_path / "bin", "xdg-email", told, status=3)
    _only(monkeypatch, tmp_path / "bin")
    with pytest.raises(NoMailProgram):
        hand_over(desk, page, MARIA)


def test_the_same_page_handed_over_twice_is_one_letter(desk: Desk, page: VisitId) -> None:
    first = hand_over(desk, page, MARIA, opener=_nothing)
    assert hand_over(desk, page, MARIA, opener=_nothing).id == first.id
    assert states(desk) == [LetterState.HANDED_TO_MAIL_PROGRAM]


def test_what_waits_here_leaves_the_outbox_before_the_program_has_it(
    desk: Desk, page: VisitId
) -> None:
    letter = _queued(desk, page)
    seen: list[LetterState] = []
    hand_letter_over(desk, letter.id, opener=lambda _: seen.append(states(desk)[0]))
    assert seen == [LetterState.HANDED_TO_MAIL_PROGRAM]


def test_what_waits_here_stays_in_the_outbox_where_no_program_opens(
    desk: Desk, page: VisitId
) -> None:
    letter = _queued(desk, page)
    with pytest.raises(NoMailProgram):
        hand_letter_over(desk, letter.id, opener=_refuses)
    assert letter_now(desk, letter.id).state is LetterState.QUEUED
    with pytest.raises(NoMailProgram):
        hand_over(desk, page, MARIA, opener=_refuses)
    assert letter_now(desk, letter.id).state is LetterState.QUEUED


def test_what_was_refused_stays_refused_where_no_program_opens(desk: Desk, page: VisitId) -> None:
    """A wrong password is not tried again because of that."""
    letter = _queued(desk, page)
    _fail(desk, letter, WhyNotSent.WRONG_PASSWORD)
    with pytest.raises(NoMailProgram):
        hand_letter_over(desk, letter.id, opener=_refuses)
    now = letter_now(desk, letter.id)
    assert (now.state, now.why, now.code) == (LetterState.FAILED, WhyNotSent.WRONG_PASSWORD, 535)


def test_what_never_went_is_handed_over_with_the_words_of_today(desk: Desk, page: VisitId) -> None:
    letter = _queued(desk, page)
    outbox.take_back(desk, letter.id)
    drafts: list[Draft] = []
    handed = hand_over(desk, page, MARIA, words=("New", "Dear Maria,\n"), opener=drafts.append)
    assert (handed.id, handed.message_id) == (letter.id, letter.message_id)
    assert (handed.subject, drafts[0].subject, drafts[0].body) == ("New", "New", "Dear Maria,\n")


def test_what_may_have_gone_is_not_handed_over(desk: Desk, page: VisitId) -> None:
    letter = hand_over(desk, page, MARIA, opener=_nothing)
    outbox.i_sent_it(desk, letter.id)
    with pytest.raises(LetterWentOn):
        hand_letter_over(desk, letter.id, opener=_nothing)


def test_files_of_drafts_go_once_nobody_waits_for_them(desk: Desk, page: VisitId) -> None:
    letter = hand_over(desk, page, MARIA, opener=_nothing)
    sweep(desk)
    assert len(list((desk.profile / FOLDER).iterdir())) == 1
    outbox.i_sent_it(desk, letter.id)
    assert list((desk.profile / FOLDER).iterdir()) == []


@pytest.mark.parametrize("act", [outbox.take_back, outbox.send_again])
def test_they_go_whatever_else_becomes_of_the_letter(
    desk: Desk, page: VisitId, act: Callable[[Desk, LetterId], object]
) -> None:
    with_account(desk, port=1)
    letter = hand_over(desk, page, MARIA, opener=_nothing)
    act(desk, letter.id)
    assert list((desk.profile / FOLDER).iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("linked", ["", "1", "1/letter.eml"])
def test_a_link_leads_the_page_nowhere_else(
    desk: Desk, page: VisitId, tmp_path: Path, linked: str
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "theirs").write_text("untouched")
    link = desk.profile / FOLDER / linked
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(elsewhere / "theirs" if linked.endswith("eml") else elsewhere)
    hand_over(desk, page, MARIA, opener=_nothing)
    assert [each.name for each in elsewhere.iterdir()] == ["theirs"]
    assert (elsewhere / "theirs").read_text() == "untouched"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_what_lies_behind_a_link_is_not_swept(desk: Desk, tmp_path: Path) -> None:
    theirs = tmp_path / "elsewhere" / "theirs"
    theirs.mkdir(parents=True)
    (desk.profile / FOLDER).symlink_to(theirs.parent)
    sweep(desk)
    assert theirs.is_dir()


def test_a_file_that_others_could_read_is_not_written_into(desk: Desk, page: VisitId) -> None:
    letter = hand_over(desk, page, MARIA, opener=_nothing)
    (pdf,) = (desk.profile / FOLDER).glob("*/*.pdf")
    pdf.chmod(0o644)
    hand_letter_over(desk, letter.id, opener=_nothing)
    assert stat.S_IMODE(pdf.stat().st_mode) == 0o600


def test_thunderbird_gets_an_address_with_an_apostrophe_as_it_is(
    desk: Desk, page: VisitId, told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stub(tmp_path / "bin", "thunderbird", told)
    _only(monkeypatch, tmp_path / "bin")
    words = ("The dogs', and Tom's", "Dear all,\n")
    hand_over(desk, page, "o'brien@riverside.example", words=words)
    assert "to='o'brien@riverside.example'," in told.read_text()
    assert "subject='The dogs’, and Tom's'," in told.read_text()


@pytest.mark.parametrize("program", ["thunderbird", "kmail", "xdg-email"])
def test_every_program_is_given_the_files_that_go_along(
    desk: Desk,
    page: VisitId,
    told: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    program: str,
) -> None:
    """Programs that take no whole letter were never told of them, and nobody else either."""
    plans = [tmp_path / name / "it's a plan.txt" for name in ("one", "two")]
    for plan in plans:
        plan.parent.mkdir()
        plan.write_text(plan.parent.name, encoding="utf-8")
    _stub(tmp_path / "bin", program, told)
    settings = tmp_path / "bin" / "xdg-settings"
    settings.write_text("#!/bin/sh\necho org.kde.kmail2.desktop\n")
    settings.chmod(0o700)
    _only(monkeypatch, tmp_path / "bin")
    hand_over(desk, page, MARIA, extra=plans)
    along = sorted((desk.profile / FOLDER).glob("*/*/it's a plan.txt"))
    assert [path.read_text(encoding="utf-8") for path in along] == ["one", "two"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in along} == {0o600}
    said = unquote(told.read_text(encoding="utf-8"))
    assert [path for path in along if str(path) not in said] == []


def test_a_draft_loses_what_only_a_sent_letter_has() -> None:
    head = b"From: Sam\r\n <sam@x.example>\r\nTo: a@x.example\r\nMessage-ID: <1@x>\r\n"
    mime = head + b"\r\nFrom: body\r\n"
    assert unsent(mime) == b"X-Unsent: 1\r\nTo: a@x.example\r\n\r\nFrom: body\r\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has what is missing here")
def test_windows_without_a_program_for_drafts_says_so(tmp_path: Path) -> None:
    draft = Draft(
        recipients=(MARIA,),
        subject="",
        body="",
        pdf=tmp_path / "p.pdf",
        eml=tmp_path / "l.eml",
        words=tmp_path / "w.txt",
    )
    with pytest.raises(NotOpened):
        open_draft(draft, platform="win32")


def _queued(desk: Desk, page: VisitId) -> Letter:
    with_account(desk, port=1)
    return post_letter.post_summary(desk, page, (MARIA,))[0]


def _fail(desk: Desk, letter: Letter, why: WhyNotSent) -> None:
    for move in (Move(to=LetterState.SENDING), Move(to=LetterState.FAILED, why=why, code=535)):
        with desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
            tx.letters.move(tx.letters.get(letter.id), move)


def _nothing(_draft: Draft) -> None:
    """Open nothing, and complain of nothing."""


def _refuses(_draft: Draft) -> None:
    raise NotOpened("no mail program")
