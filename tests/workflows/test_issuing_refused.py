"""What stops the issue of a page: it says what is missing, and nothing at all is written."""

import errno
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.findings import Category
from consultant_app.domain.ids import SegmentId
from consultant_app.domain.missing import Missing, MissingWhat
from consultant_app.domain.problems import (
    CannotIssue,
    CopyNotWritten,
    DiskRefused,
)
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import Business
from consultant_app.domain.summaries import DocumentKind
from consultant_app.domain.visits import OwnLines, Visit, VisitState
from consultant_app.language.as_printed import as_printed
from consultant_app.storage import files
from consultant_app.workflows import answer_the_clock
from consultant_app.workflows.answer_request import answer_request
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.keep_settings import save_business
from consultant_app.workflows.mind_the_clock import question_about
from consultant_app.workflows.revise_summary import (
    accept_all,
    check,
    confirm_no_secret,
    drafted,
    missing,
    save_lines,
    save_reply,
)
from consultant_app.workflows.run_visit import visit_facts
from consultant_app.workflows.summary_files import (
    email_text,
    file_name,
    file_name_for,
)
from helpers.hand_clock import HandClock
from helpers.notes import note_request, note_work


def test_finishing_is_never_refused_however_little_there_is(
    desk: Desk, running_visit: Visit
) -> None:
    assert finish_visit(desk, running_visit.id).visit.state is VisitState.FINISHED


def test_issuing_refuses_with_what_is_missing_and_writes_nothing(
    desk: Desk, running_visit: Visit
) -> None:
    note_request(desk, running_visit.id, "The printer is slow.")
    note_work(desk, running_visit.id, "Reset print spooler")
    before = visit_facts(desk, running_visit.id)

    with pytest.raises(CannotIssue) as refused:
        issue(desk, running_visit.id)

    assert _whats(refused.value.missing) == ["outcome", "accept"]
    assert visit_facts(desk, running_visit.id) == before
    assert not any(desk.documents.rglob("*.pdf"))


def test_a_disk_that_takes_no_page_leaves_the_visit_as_it_was(
    desk: Desk, answered_visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The visit was finished and its clock stopped before the page was written."""

    def refuse(path: Path) -> BinaryIO:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(files, "open_private", refuse)
    before = visit_facts(desk, answered_visit.id)

    with pytest.raises(DiskRefused):
        issue(desk, answered_visit.id, accept=True)

    assert visit_facts(desk, answered_visit.id) == before


def test_a_disk_that_takes_no_copy_leaves_the_visit_as_it_was(
    desk: Desk, answered_visit: Visit, tmp_path: Path
) -> None:
    before = visit_facts(desk, answered_visit.id)

    with pytest.raises(DiskRefused):
        issue(desk, answered_visit.id, accept=True, copy_to=tmp_path / "gone" / "page.pdf")

    assert visit_facts(desk, answered_visit.id) == before
    assert not any(desk.documents.rglob("*.pdf"))


def test_a_copy_that_can_not_get_its_name_is_told_with_the_version_that_stands(
    desk: Desk, answered_visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some systems refuse to replace a page that a reader has open."""
    to = tmp_path / "page.pdf"
    rename = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target == to:
            raise PermissionError(errno.EACCES, "Permission denied", str(target))
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(CopyNotWritten) as refused:
        issue(desk, answered_visit.id, accept=True, copy_to=to)

    (version,) = visit_facts(desk, answered_visit.id).versions
    assert (refused.value.version, refused.value.path) == (version.version, to)
    assert not any(p.name.endswith(".being-written") for p in tmp_path.iterdir())


def test_what_was_confirmed_to_be_no_secret_is_not_marked_again(
    desk: Desk, answered_visit: Visit
) -> None:
    text = "The new Wi-Fi password is Lantern-4827."
    other = "The new Wi-Fi password is Lantern-5938."
    confirm_no_secret(desk, answered_visit.id, text)

    def secrets(words: str) -> int:
        found = check(desk, words, language="en-GB", visit_id=answered_visit.id).findings
        return sum(f.category is Category.SECRET for f in found)

    assert (secrets(text), secrets(other)) == (0, 1)


def test_a_secret_stops_the_issue_until_it_is_confirmed_to_be_none(
    desk: Desk, answered_visit: Visit
) -> None:
    request = visit_facts(desk, answered_visit.id).requests[0]
    text = "The new Wi-Fi password is Lantern-4827."
    save_reply(desk, request.id, text)

    with pytest.raises(CannotIssue) as refused:
        issue(desk, answered_visit.id, accept=True)
    (secret,) = [m for m in missing(desk, answered_visit.id) if m.what is MissingWhat.SECRET]
    confirm_no_secret(desk, answered_visit.id, text)

    assert "secret" in _whats(refused.value.missing)
    assert "Lantern" not in secret.note
    assert (secret.place.table, secret.place.field) == ("requests", "reply")
    assert issue(desk, answered_visit.id, accept=True).new


@pytest.mark.parametrize(
    ("said", "secret"),
    [
        pytest.param("The WiFi key\nBlueOtter42 is new.", "BlueOtter42", id="next-line"),
        pytest.param("The password is\r\n\r\nhunter2.", "hunter2", id="next-paragraph"),
        pytest.param("Password:     hunter2", "hunter2", id="many-spaces"),
        pytest.param("Your pass\u00adword: hunter2", "hunter2", id="soft-hyphen"),
        pytest.param("The PI\u200bN 44\u200b71 opens it.", "4471", id="no-width"),
        pytest.param("The PIN \u200e4471 opens it.", "4471", id="direction-mark"),
        pytest.param("PIN\ufe0f 4471", "4471", id="variation"),
    ],
)
def test_a_secret_that_only_the_printed_line_shows_stops_the_issue(
    desk: Desk, answered_visit: Visit, said: str, secret: str
) -> None:
    """The page puts a text on one line and leaves out what is not drawn: so does the check."""
    note_request(desk, answered_visit.id, said)
    save_lines(desk, answered_visit.id, OwnLines(headline=said))

    with pytest.raises(CannotIssue) as refused:
        issue(desk, answered_visit.id, accept=True)

    assert _whats(refused.value.missing).count("secret") == 2
    page = drafted(desk, answered_visit.id).document
    assert secret not in as_printed(page.headline + page.asked[-1].quote).text


def test_a_secret_in_a_clients_name_is_proposed_in_no_file_name(
    desk: Desk, answered_visit: Visit
) -> None:
    with desk.store.changing(What.EDIT_CLIENT) as tx:
        client = tx.clients.get(answered_visit.client_id)
        tx.clients.put(replace(client, name="Rossi, pw: Zebra77!x"))

    names = [
        file_name_for(desk, answered_visit.id),
        file_name_for(desk, answered_visit.id, kind=DocumentKind.TECHNICIAN),
        file_name(desk, visit_facts(desk, answered_visit.id), draft=True),
    ]

    assert all("Rossi, pw" in name and "Zebra77" not in name for name in names), names


def test_without_a_name_or_a_way_to_be_reached_nothing_is_issued(
    desk: Desk, answered_visit: Visit, business: Business
) -> None:
    save_business(desk, replace(business, phone=""))

    with pytest.raises(CannotIssue) as refused:
        issue(desk, answered_visit.id, accept=True)

    assert _whats(refused.value.missing) == ["sender"]


def test_a_request_answered_for_later_needs_its_day(desk: Desk, answered_visit: Visit) -> None:
    request = visit_facts(desk, answered_visit.id).requests[0]
    answer_request(desk, request.id, Outcome.LATER)

    with pytest.raises(CannotIssue) as refused:
        issue(desk, answered_visit.id, accept=True)
    answer_request(desk, request.id, Outcome.LATER, by_day=desk.today() + timedelta(days=5))

    assert _whats(refused.value.missing) == ["day"]
    assert issue(desk, answered_visit.id, accept=True).new


def test_the_email_says_what_the_page_says_or_is_refused(desk: Desk, answered_visit: Visit) -> None:
    finish_visit(desk, answered_visit.id)
    with pytest.raises(CannotIssue):
        email_text(desk, answered_visit.id)
    issue(desk, answered_visit.id, accept=True)

    letter = email_text(desk, answered_visit.id)

    assert "“The printer is slow.”" in letter.body
    assert "spooler" not in letter.body


def _whats(found: tuple[object, ...]) -> list[str]:
    """Return what stops an issue, in order."""
    return [m.what.value for m in found if isinstance(m, Missing) and m.what.stops]


def test_hours_that_nobody_looked_at_are_on_no_page(
    desk: Desk, answered_visit: Visit, clock: HandClock
) -> None:
    """The night of a forgotten clock was frozen on a page, while the visit still ran."""
    clock.sleep(hours=16)
    with pytest.raises(CannotIssue) as refused:
        issue(desk, answered_visit.id, accept=True)
    assert _whats(refused.value.missing) == ["time"]

    finish_visit(desk, answered_visit.id)
    accept_all(desk, answered_visit.id)
    (unsure,) = [m for m in missing(desk, answered_visit.id) if m.what.stops]
    assert unsure.what is MissingWhat.TIME
    with pytest.raises(CannotIssue):
        email_text(desk, answered_visit.id)

    question = question_about(desk, SegmentId(unsure.place.id))
    assert question is not None
    answer_the_clock.cut(desk, question)
    issue(desk, answered_visit.id)
