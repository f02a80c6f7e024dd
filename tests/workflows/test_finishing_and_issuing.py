"""Finishing drafts and is never refused; issuing freezes, or refuses and writes nothing."""

import errno
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.findings import Category
from consultant_app.domain.missing import Missing, MissingWhat
from consultant_app.domain.options import PrintSize
from consultant_app.domain.problems import (
    CannotIssue,
    ChangedSince,
    CopyNotWritten,
    DiskRefused,
    NotFound,
)
from consultant_app.domain.promises import CLIENT, CONSULTANT
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import Business
from consultant_app.domain.summaries import DocumentKind
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import SegmentState
from consultant_app.domain.visits import OwnLines, Visit, VisitState
from consultant_app.language.as_printed import as_printed
from consultant_app.storage import files
from consultant_app.workflows.answer_request import answer_request
from consultant_app.workflows.draft_page import save_draft
from consultant_app.workflows.edit_entry import remove_entry, save_promise
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.issue_summary import Issued, issue, preview
from consultant_app.workflows.keep_promises import keep_promise, remove_promise
from consultant_app.workflows.keep_settings import save_business
from consultant_app.workflows.revise_summary import (
    accept,
    accept_all,
    check,
    confirm_no_secret,
    drafted,
    missing,
    save_lines,
    save_public,
    save_reply,
)
from consultant_app.workflows.run_visit import stop_clock, visit_facts
from consultant_app.workflows.summary_files import (
    email_text,
    file_name,
    file_name_for,
    save_copy,
)
from helpers.hand_clock import HandClock
from helpers.notes import note, note_promise, note_request, note_work

WORDS = "I cleared the print queue. We printed five pages."


@pytest.fixture
def answered_visit(desk: Desk, running_visit: Visit, clock: HandClock) -> Visit:
    """A visit with one request, the work that answers it, and an hour on the clock."""
    request = note_request(desk, running_visit.id, "The printer is slow.")
    note_work(desk, running_visit.id, "Reset print spooler", answers=request.id, public=WORDS)
    answer_request(desk, request.id, Outcome.DONE)
    clock.pass_time(minutes=60)
    return running_visit


def test_finishing_stops_the_clock_and_drafts_the_reply(
    desk: Desk, answered_visit: Visit, clock: HandClock
) -> None:
    finished = finish_visit(desk, answered_visit.id)

    (segment,) = finished.facts.segments
    (request,) = finished.facts.requests
    assert finished.visit.state is VisitState.FINISHED
    assert segment.end == clock.now_utc()
    assert (request.reply, request.reply_state) == (WORDS, TextState.PROPOSED)


def test_finishing_is_never_refused_however_little_there_is(
    desk: Desk, running_visit: Visit
) -> None:
    assert finish_visit(desk, running_visit.id).visit.state is VisitState.FINISHED


def test_finishing_does_not_touch_a_time_that_was_stopped(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(minutes=30)
    stop_clock(desk, running_visit.id)
    before = visit_facts(desk, running_visit.id).segments
    clock.pass_time(hours=9)

    assert finish_visit(desk, running_visit.id).facts.segments == before


def test_finishing_answers_no_request_by_itself(desk: Desk, running_visit: Visit) -> None:
    request = note_request(desk, running_visit.id, "The printer is slow.")
    note_work(desk, running_visit.id, "Reset print spooler", answers=request.id, public=WORDS)

    (finished,) = finish_visit(desk, running_visit.id).facts.requests

    assert finished.outcome is Outcome.IN_PROGRESS


def test_plain_words_written_in_the_wrap_up_make_the_reply_of_their_request(
    desk: Desk, running_visit: Visit
) -> None:
    """A terse note left "Done." alone on the page, although its words stood further down."""
    request = note_request(desk, running_visit.id, "Can Tom see the calendar?")
    work = note_work(desk, running_visit.id, "perms", answers=request.id)
    answer_request(desk, request.id, Outcome.DONE)
    finish_visit(desk, running_visit.id)

    save_public(desk, work.id, "Tom can")
    save_public(desk, work.id, "Tom can now see your calendar.")

    (answered,) = visit_facts(desk, running_visit.id).requests
    assert answered.reply == "Tom can now see your calendar."
    assert answered.reply_state is TextState.PROPOSED
    save_reply(desk, request.id, "Yes, since today.")
    save_public(desk, work.id, "Tom can now see it.")
    assert visit_facts(desk, running_visit.id).requests[0].reply == "Yes, since today."


def test_a_step_that_a_note_leaves_open_is_proposed_once(desk: Desk, running_visit: Visit) -> None:
    note_work(desk, running_visit.id, "Reset print spooler; need to order a new roller")

    finish_visit(desk, running_visit.id)
    (step,) = finish_visit(desk, running_visit.id).facts.promises

    assert step.state is TextState.PROPOSED


def test_a_proposed_step_that_was_removed_is_not_proposed_again(
    desk: Desk, running_visit: Visit
) -> None:
    note_work(desk, running_visit.id, "Reset print spooler; need to order a new roller")
    (step,) = finish_visit(desk, running_visit.id).facts.promises
    remove_promise(desk, step.id)

    assert finish_visit(desk, running_visit.id).facts.promises == ()
    issue(desk, running_visit.id, accept=True)
    assert visit_facts(desk, running_visit.id).promises == ()


def test_a_proposed_step_that_was_reworded_is_not_proposed_again(
    desk: Desk, running_visit: Visit
) -> None:
    note_work(desk, running_visit.id, "Reset print spooler; need to order a new roller")
    (step,) = finish_visit(desk, running_visit.id).facts.promises
    save_promise(desk, replace(step, what="Bring the roller along"))

    again = finish_visit(desk, running_visit.id).facts.promises

    assert [p.what for p in again] == ["Bring the roller along"]


def test_a_promise_noted_in_the_same_moment_keeps_no_step_away(
    desk: Desk, running_visit: Visit
) -> None:
    asked = note_request(desk, running_visit.id, "Could it be faster?")
    note_promise(desk, running_visit.id, "A longer cable by Friday", answers=asked.id)
    note_work(desk, running_visit.id, "Reset print spooler; need to order a new roller")

    promised, proposed = finish_visit(desk, running_visit.id).facts.promises

    assert (promised.state, proposed.state) == (TextState.ACCEPTED, TextState.PROPOSED)


def test_what_only_the_customer_can_do_is_proposed_as_theirs(
    desk: Desk, running_visit: Visit
) -> None:
    """To keep the key in a safe place is no promise of the consultant."""
    note_work(desk, running_visit.id, "Encrypted the backup disk")

    (step,) = finish_visit(desk, running_visit.id).facts.promises

    assert (step.what, step.who) == (
        "Keep the key in a safe place, away from the disk.",
        CLIENT,
    )


def test_what_the_consultant_does_afterwards_is_proposed_as_theirs(
    desk: Desk, running_visit: Visit
) -> None:
    note_work(desk, running_visit.id, "Configured offsite copy for 3-2-1")

    (step,) = finish_visit(desk, running_visit.id).facts.promises

    assert (step.what, step.who) == ("I check that the first full copy has finished.", CONSULTANT)


def test_a_clock_set_back_ends_at_its_start_and_asks_for_a_look(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.set_to(clock.now_utc() - timedelta(hours=2))

    (segment,) = finish_visit(desk, running_visit.id).facts.segments

    assert (segment.end, segment.state) == (segment.start, SegmentState.NEEDS_REVIEW)


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


def test_issuing_freezes_file_hash_moment_and_version(
    desk: Desk, answered_visit: Visit, clock: HandClock
) -> None:
    issued = issue(desk, answered_visit.id, accept=True)

    version = issued.version
    assert visit_facts(desk, answered_visit.id).visit.state is VisitState.ISSUED
    assert (version.version, version.issued_at) == (1, clock.now_utc())
    assert issued.path.read_bytes() == issued.pdf
    assert version.sha256 == sha256(issued.pdf).hexdigest()
    assert version.file == (
        "Hartley & Rowe Solicitors/2026-11-12 Visit summary - Hartley & Rowe Solicitors.pdf"
    )
    assert issued.path.stat().st_mode & 0o777 == 0o600


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


def test_a_copy_is_the_page_byte_for_byte_and_is_noted(
    desk: Desk, answered_visit: Visit, tmp_path: Path
) -> None:
    to = tmp_path / "page.pdf"

    issued = issue(desk, answered_visit.id, accept=True, copy_to=to)
    again = issue(desk, answered_visit.id, copy_to=tmp_path / "again.pdf")

    with desk.store.reading() as tx:
        told = [delivery.detail for delivery in tx.deliveries.of(issued.version.id)]
    assert to.read_bytes() == issued.pdf == (tmp_path / "again.pdf").read_bytes()
    assert (again.new, told) == (False, ["page.pdf", "again.pdf"])


def test_accepting_and_issuing_at_once_makes_the_page_that_issuing_again_would(
    desk: Desk, answered_visit: Visit
) -> None:
    """The page is drawn before what it stands on is stored."""
    note_work(desk, answered_visit.id, "Reset print spooler; need to order a new roller")
    first = issue(desk, answered_visit.id, accept=True)
    again = issue(desk, answered_visit.id)

    assert visit_facts(desk, answered_visit.id).promises
    assert (first.new, again.new) == (True, False)


def test_unchanged_it_is_the_same_file_again(
    desk: Desk, answered_visit: Visit, clock: HandClock
) -> None:
    first = issue(desk, answered_visit.id, accept=True)
    clock.pass_time(days=1)

    again = issue(desk, answered_visit.id)

    assert (again.new, again.version, again.pdf) == (False, first.version, first.pdf)


def test_a_promise_kept_later_does_not_change_the_page(
    desk: Desk, answered_visit: Visit, clock: HandClock
) -> None:
    promise = note_promise(desk, answered_visit.id, "Call Tom on Friday")
    first = issue(desk, answered_visit.id, accept=True)
    clock.pass_time(days=1)

    keep_promise(desk, promise.id)

    assert issue(desk, answered_visit.id).version == first.version


def test_a_change_makes_a_corrected_version_beside_the_first(
    desk: Desk, answered_visit: Visit, clock: HandClock
) -> None:
    first = issue(desk, answered_visit.id, accept=True)
    clock.pass_time(days=2)
    save_lines(desk, answered_visit.id, OwnLines(headline="Your printer works again."))

    second = issue(desk, answered_visit.id)

    assert (second.new, second.version.version) == (True, 2)
    assert second.path.name.endswith("(corrected 2026-11-14).pdf")
    assert first.path.read_bytes() == first.pdf


def test_large_print_of_the_same_page_is_no_correction(desk: Desk, answered_visit: Visit) -> None:
    issue(desk, answered_visit.id, accept=True)
    options = visit_facts(desk, answered_visit.id).options

    large = issue(desk, answered_visit.id, options=replace(options, print_size=PrintSize.LARGE))

    assert (large.new, large.version.version) == (True, 2)
    assert "corrected" not in large.path.name


def test_a_stored_page_that_was_altered_is_never_given_out(
    desk: Desk, answered_visit: Visit, tmp_path: Path
) -> None:
    issued = issue(desk, answered_visit.id, accept=True)
    issued.path.write_bytes(issued.pdf + b"altered")

    with pytest.raises(NotFound):
        save_copy(desk, issued.version.id, tmp_path / "copy.pdf")

    assert issue(desk, answered_visit.id).new


def test_an_issue_can_not_be_undone_nor_what_it_stands_on(
    desk: Desk, answered_visit: Visit
) -> None:
    issue(desk, answered_visit.id, accept=True)

    with pytest.raises(ChangedSince):
        desk.store.undo()

    assert visit_facts(desk, answered_visit.id).versions


def test_the_preview_of_an_issued_page_is_the_issued_file(
    desk: Desk, answered_visit: Visit
) -> None:
    before = preview(desk, answered_visit.id)
    issued = issue(desk, answered_visit.id, accept=True)

    assert preview(desk, answered_visit.id).pdf == issued.pdf
    assert before.pdf != issued.pdf


def test_a_draft_freezes_nothing(desk: Desk, answered_visit: Visit, tmp_path: Path) -> None:
    before = visit_facts(desk, answered_visit.id)

    drawn = save_draft(desk, answered_visit.id, tmp_path / "draft.pdf")

    assert (tmp_path / "draft.pdf").read_bytes() == drawn.pdf
    assert visit_facts(desk, answered_visit.id) == before


def test_the_short_page_is_another_document_not_a_correction(
    desk: Desk, answered_visit: Visit
) -> None:
    issue(desk, answered_visit.id, accept=True)

    short = issue(desk, answered_visit.id, kind=DocumentKind.SHORT)

    assert short.version.kind is DocumentKind.SHORT
    assert "corrected" not in short.path.name


def test_accepting_one_place_leaves_the_others(desk: Desk, answered_visit: Visit) -> None:
    note_work(desk, answered_visit.id, "Replaced failing HDD in NAS")
    finish_visit(desk, answered_visit.id)
    first, *_ = [m for m in missing(desk, answered_visit.id) if m.what is MissingWhat.ACCEPT]

    accept(desk, first.place)
    left = accept_all(desk, answered_visit.id)

    assert left == 1
    assert not any(m.what.stops for m in missing(desk, answered_visit.id))


def test_the_next_version_is_proposed_under_its_own_name(
    desk: Desk, answered_visit: Visit, clock: HandClock
) -> None:
    plain = "2026-11-12 Visit summary - Hartley & Rowe Solicitors"
    before = file_name_for(desk, answered_visit.id)
    issue(desk, answered_visit.id, accept=True)
    unchanged = file_name_for(desk, answered_visit.id)
    clock.pass_time(days=2)
    save_lines(desk, answered_visit.id, OwnLines(headline="Your printer works again."))
    changed = file_name_for(desk, answered_visit.id)
    second = issue(desk, answered_visit.id)
    save_lines(desk, answered_visit.id, OwnLines(headline="Your printer works well again."))
    third = file_name_for(desk, answered_visit.id)

    assert (before, unchanged) == (f"{plain}.pdf", f"{plain}.pdf")
    assert changed == second.path.name == f"{plain} (corrected 2026-11-14).pdf"
    assert third == f"{plain} (corrected 2026-11-14) (2).pdf"
    assert issue(desk, answered_visit.id).path.name == third


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


def test_a_visit_with_notes_only_makes_an_honest_page(
    desk: Desk, running_visit: Visit, acme: Client
) -> None:
    note(desk, running_visit.id, "Replaced failing HDD in NAS")
    note(desk, running_visit.id, "xyzzy frobnicated the quux")

    issued: Issued = issue(desk, running_visit.id, accept=True)

    named = [m for m in missing(desk, running_visit.id) if m.what is MissingWhat.WORDS]
    assert issued.new
    assert [m.note for m in named] == ["xyzzy frobnicated the quux"]


def test_removing_a_request_that_was_answered_keeps_the_work(
    desk: Desk, answered_visit: Visit
) -> None:
    request = visit_facts(desk, answered_visit.id).requests[0]

    remove_entry(desk, "requests", request.id)

    (work,) = visit_facts(desk, answered_visit.id).work
    assert work.request_id is None


def _whats(found: tuple[object, ...]) -> list[str]:
    """Return what stops an issue, in order."""
    return [m.what.value for m in found if isinstance(m, Missing) and m.what.stops]
