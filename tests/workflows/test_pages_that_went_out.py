"""What went out stays as it was; each correction says which page it replaces."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.visits import OwnLines, Visit
from consultant_app.workflows import keep_clients, keep_settings
from consultant_app.workflows.issue_summary import issue, preview
from consultant_app.workflows.revise_summary import save_lines
from consultant_app.workflows.run_visit import visit_facts
from consultant_app.workflows.summary_files import save_copy
from helpers.hand_clock import HandClock
from helpers.paper_reader import words_of

NEW_NAME, NEW_PHONE = "Rowe & Partners", "01632 960 999"


def everything_changes(desk: Desk, client: Client) -> None:
    """Give the client another name and the consultant other letters, colour and phone."""
    stored = keep_clients.client(desk, client.id)
    keep_clients.save_client(desk, replace(stored, name=NEW_NAME))
    business = keep_settings.business(desk)
    keep_settings.save_business(
        desk, replace(business, phone=NEW_PHONE, accent="#7A0044", promise="Another promise")
    )


def test_a_changed_name_phone_or_colour_leaves_what_went_out_alone(
    desk: Desk, acme: Client, answered_visit: Visit, tmp_path: Path
) -> None:
    first = issue(desk, answered_visit.id, accept=True)

    everything_changes(desk, acme)
    save_copy(desk, first.version.id, tmp_path / "copy.pdf")

    assert first.path.read_bytes() == first.pdf
    assert sha256(first.path.read_bytes()).hexdigest() == first.version.sha256
    (kept,) = visit_facts(desk, answered_visit.id).versions
    assert (kept.file, kept.sha256) == (first.version.file, first.version.sha256)
    assert NEW_NAME not in words_of(first.path.read_bytes(), tmp_path)


def test_only_the_next_correction_has_what_changed(
    desk: Desk, acme: Client, answered_visit: Visit, clock: HandClock, tmp_path: Path
) -> None:
    first = issue(desk, answered_visit.id, accept=True)
    everything_changes(desk, acme)
    clock.pass_time(days=2)
    save_lines(desk, answered_visit.id, OwnLines(headline="Your printer works again."))

    second = issue(desk, answered_visit.id)

    told = words_of(second.pdf, tmp_path)
    assert NEW_PHONE in told
    assert NEW_PHONE not in words_of(first.path.read_bytes(), tmp_path)
    assert first.path.read_bytes() == first.pdf


def test_the_correction_of_a_correction_replaces_the_page_before_it(
    desk: Desk, answered_visit: Visit, clock: HandClock, tmp_path: Path
) -> None:
    made = [issue(desk, answered_visit.id, accept=True)]
    for headline in ("Your printer works again.", "Your printer works well again."):
        clock.pass_time(days=2)
        save_lines(desk, answered_visit.id, OwnLines(headline=headline))
        shown = preview(desk, answered_visit.id)
        made.append(issue(desk, answered_visit.id))
        assert shown.pdf == made[-1].pdf

    first, second, third = (words_of(each.path.read_bytes(), tmp_path) for each in made)

    assert "Corrected" not in first
    assert "Corrected on 14 November. It replaces the summary of 12 November." in second
    assert "Corrected on 16 November. It replaces the summary of 14 November." in third
    assert [each.path.read_bytes() for each in made] == [each.pdf for each in made]
    assert len({each.path.name for each in made}) == 3
