"""Issuing freezes the page: its file, its words, its moment and its version."""

import errno
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import RequestId
from consultant_app.domain.missing import MissingWhat
from consultant_app.domain.options import PrintSize
from consultant_app.domain.problems import (
    ChangedSince,
    DiskRefused,
    NotFound,
    NothingToUndo,
    PageWentOut,
)
from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import DocumentKind, Rendered, SummaryDocument
from consultant_app.domain.visits import OwnLines, Visit, VisitState
from consultant_app.reports import visit_summary
from consultant_app.workflows.answer_request import answer_request
from consultant_app.workflows.draft_page import save_draft
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.issue_summary import Issued, issue, preview
from consultant_app.workflows.keep_promises import keep_promise
from consultant_app.workflows.revise_summary import (
    accept_all,
    missing,
    save_lines,
)
from consultant_app.workflows.run_visit import start_visit, visit_facts
from consultant_app.workflows.summary_files import (
    file_name_for,
    save_copy,
)
from helpers.hand_clock import HandClock
from helpers.notes import note, note_promise, note_work


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


def test_a_stored_page_that_can_not_be_read_is_told_and_made_no_second_time(
    desk: Desk, answered_visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that scans or holds the file made it look like a fault of ours."""
    issued = issue(desk, answered_visit.id, accept=True)
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == issued.path:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)

    for act in (issue, preview):
        with pytest.raises(DiskRefused) as refused:
            act(desk, answered_visit.id)
        assert refused.value.path == issued.path
    with desk.store.reading() as tx:
        assert len(tx.versions.of(answered_visit.id)) == 1


def test_the_same_page_issued_twice_at_once_is_one_version(
    desk: Desk, answered_visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both saw that there was none, and the customer's page had a second version and file."""
    both_drew, draw = threading.Barrier(2, timeout=60), visit_summary.render_summary

    def render(document: SummaryDocument) -> Rendered:
        rendered = draw(document)
        both_drew.wait()
        return rendered

    monkeypatch.setattr(visit_summary, "render_summary", render)

    with ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(issue, desk, answered_visit.id, accept=True) for _ in range(2)]
        issued = [job.result() for job in jobs]

    with desk.store.reading() as tx:
        (version,) = tx.versions.of(answered_visit.id)
    assert [page.version for page in issued] == [version, version]
    assert sorted(page.new for page in issued) == [False, True]
    assert [path.read_bytes() for path in desk.documents.rglob("*.pdf")] == [issued[0].pdf]


def test_an_issue_can_not_be_undone_nor_what_it_stands_on(
    desk: Desk, answered_visit: Visit
) -> None:
    issue(desk, answered_visit.id, accept=True)

    with pytest.raises(PageWentOut) as refused:
        desk.store.undo()

    assert refused.value.day == answered_visit.day
    assert visit_facts(desk, answered_visit.id).versions


def test_a_page_that_went_out_holds_all_that_it_was_made_of(
    desk: Desk, answered_visit: Visit
) -> None:
    """Undo took back the outcome and the reply of a page that the customer held."""
    finish_visit(desk, answered_visit.id)
    accept_all(desk, answered_visit.id)
    issue(desk, answered_visit.id)
    handed_over = visit_facts(desk, answered_visit.id)

    for _ in range(20):
        with suppress(PageWentOut, ChangedSince, NothingToUndo):
            desk.store.undo()

    after = visit_facts(desk, answered_visit.id)
    assert replace(after, business=handed_over.business) == handed_over  # its own name is free


def test_a_correction_can_be_taken_back_as_far_as_the_page_that_went_out(
    desk: Desk, answered_visit: Visit
) -> None:
    issue(desk, answered_visit.id, accept=True)
    handed_over = visit_facts(desk, answered_visit.id)
    save_lines(desk, answered_visit.id, OwnLines(headline="All of it works again."))

    desk.store.undo()

    assert visit_facts(desk, answered_visit.id) == handed_over
    with pytest.raises(PageWentOut):
        desk.store.undo()


def test_a_page_holds_the_requests_of_earlier_visits_that_it_answers(
    desk: Desk, answered_visit: Visit, clock: HandClock
) -> None:
    issue(desk, answered_visit.id, accept=True)
    clock.pass_time(days=3)
    earlier = note(desk, answered_visit.id, '"The fax is slow"')
    later = start_visit(desk, answered_visit.client_id)
    note_work(desk, later.id, "Replaced the cable", public="I replaced the cable of the fax.")
    answer_request(desk, RequestId(earlier.id), Outcome.DONE, at_visit=later.id)
    issue(desk, later.id, accept=True)
    asked = visit_facts(desk, later.id).carried

    for _ in range(5):
        with suppress(PageWentOut, ChangedSince, NothingToUndo):
            desk.store.undo()

    assert visit_facts(desk, later.id).carried == asked != ()


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


def test_a_visit_with_notes_only_makes_an_honest_page(
    desk: Desk, running_visit: Visit, acme: Client
) -> None:
    note(desk, running_visit.id, "Replaced failing HDD in NAS")
    note(desk, running_visit.id, "xyzzy frobnicated the quux")

    issued: Issued = issue(desk, running_visit.id, accept=True)

    named = [m for m in missing(desk, running_visit.id) if m.what is MissingWhat.WORDS]
    assert issued.new
    assert [m.note for m in named] == ["xyzzy frobnicated the quux"]


def test_the_preview_is_byte_for_byte_the_page_that_issuing_makes(
    desk: Desk, answered_visit: Visit, clock: HandClock
) -> None:
    """The preview of a correction lacked "Corrected on …", which the file then had."""
    finish_visit(desk, answered_visit.id)
    accept_all(desk, answered_visit.id)
    assert preview(desk, answered_visit.id).pdf == issue(desk, answered_visit.id).pdf

    clock.pass_time(minutes=24 * 60)
    save_lines(desk, answered_visit.id, OwnLines(closing="See you soon."))
    shown = preview(desk, answered_visit.id)
    corrected = issue(desk, answered_visit.id)
    assert corrected.new
    assert shown.pdf == corrected.pdf
