"""Photos, settings, typed text, search, backups and the house's examination."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.clients import Client
from consultant_app.domain.missing import MissingWhat
from consultant_app.domain.problems import BackupDamaged, BadImage, NotFound, ProfileInUse
from consultant_app.domain.settings import Business, Look
from consultant_app.domain.visits import Visit
from consultant_app.workflows.add_photo import add_photo, photo_bytes, save_photo
from consultant_app.workflows.back_up import back_up, look_inside, restore
from consultant_app.workflows.examine import examine
from consultant_app.workflows.find_anything import find
from consultant_app.workflows.keep_clients import add_client, client_lines
from consultant_app.workflows.keep_draft import forget, keep, kept
from consultant_app.workflows.keep_settings import (
    app_settings,
    business,
    keep_logo,
    save_app_settings,
)
from consultant_app.workflows.revise_summary import check, missing
from consultant_app.workflows.run_visit import running_visit as clock_of
from helpers.hand_clock import HandClock
from helpers.notes import note_request, note_work


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    file = tmp_path / "from-the-phone.jpg"
    Image.new("RGB", (60, 40), "teal").save(file, "JPEG")
    return file


def test_a_photo_is_kept_under_its_hash_and_needs_a_description(
    desk: Desk, running_visit: Visit, picture: Path
) -> None:
    photo = add_photo(desk, running_visit.id, picture, caption="Worn by the chair.")
    named = [m for m in missing(desk, running_visit.id) if m.what is MissingWhat.DESCRIPTION]

    save_photo(desk, replace(photo, description="A frayed cable."))

    data = photo_bytes(desk, photo)
    assert data is not None
    assert data.startswith(b"\xff\xd8")
    assert [m.place.id for m in named] == [photo.id]
    assert not any(m.what is MissingWhat.DESCRIPTION for m in missing(desk, running_visit.id))


def test_what_is_no_photo_is_refused_and_left_alone(
    desk: Desk, running_visit: Visit, tmp_path: Path
) -> None:
    file = tmp_path / "letter.jpg"
    file.write_text("Dear Sam")

    with pytest.raises(BadImage):
        add_photo(desk, running_visit.id, file)

    assert list(desk.attachments.iterdir()) == []


def test_a_logo_is_part_of_the_business(desk: Desk, acme: Client, picture: Path) -> None:
    saved = keep_logo(desk, picture)

    assert (desk.attachments / saved.logo).is_file()
    assert business(desk).name == "Fielding IT"


def test_the_looks_of_the_program_are_no_step_to_undo(desk: Desk, business: Business) -> None:
    before = desk.store.can_undo

    save_app_settings(desk, replace(app_settings(desk), look=Look.DARK))

    assert app_settings(desk).look is Look.DARK
    assert desk.store.can_undo == before


def test_typed_text_is_there_again_until_it_is_forgotten(desk: Desk, profile: Path) -> None:
    keep(desk, "visit/1/line", "Reset print spo")
    close_desk(desk)

    again = open_desk(profile)
    typed = kept(again, "visit/1/line")
    forget(again, "visit/1/line")
    left = kept(again, "visit/1/line")
    close_desk(again)

    assert (typed, left) == ("Reset print spo", "")


def test_a_word_somebody_said_is_found(desk: Desk, running_visit: Visit) -> None:
    note_request(desk, running_visit.id, "The wireless keyboard sleeps too long.")
    note_work(desk, running_visit.id, "Paired keyboard again")

    assert [hit.kind for hit in find(desk, "keyb")] == ["work", "request"]


def test_names_of_the_visit_are_no_jargon(desk: Desk, running_visit: Visit) -> None:
    text = "Hartley & Rowe now share one list."

    found = check(desk, text, language="en-GB", visit_id=running_visit.id)

    assert found.findings == ()


def test_a_backup_comes_back_as_it_was(
    desk: Desk, acme: Client, tmp_path: Path, profile: Path
) -> None:
    made = back_up(desk, tmp_path / "all.backup")
    add_client(desk, "Only for a day")
    close_desk(desk)

    restore(profile, made.path)

    again = open_desk(profile)
    names = [line.name for line in client_lines(again)]
    close_desk(again)
    assert names == ["Hartley & Rowe Solicitors"]
    assert list(profile.glob("before-restore-*/consultant.db"))


def test_a_profile_that_is_open_is_not_restored(
    desk: Desk, acme: Client, tmp_path: Path, profile: Path
) -> None:
    made = back_up(desk, tmp_path / "all.backup")

    with pytest.raises(ProfileInUse):
        restore(profile, made.path)


def test_looking_into_what_is_no_backup_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.backup").write_bytes(b"no backup at all")

    with pytest.raises(BackupDamaged):
        look_inside(tmp_path / "x.backup")
    with pytest.raises(NotFound):
        look_inside(tmp_path / "gone.backup")


def test_a_clock_that_ran_in_a_backup_is_looked_at(
    desk: Desk, running_visit: Visit, tmp_path: Path, profile: Path, clock: HandClock
) -> None:
    made = back_up(desk, tmp_path / "all.backup")
    close_desk(desk)

    restore(profile, made.path, clock=clock)

    again = open_desk(profile, clock=clock)
    running = _state_of_the_clock(again)
    close_desk(again)
    assert running == "needs-review"


def test_the_examination_tells_of_the_house_and_of_nobody(desk: Desk, acme: Client) -> None:
    back_up(desk)

    found = examine(desk)

    assert found.is_fine
    assert (found.clients, found.visits) == (1, 0)
    assert found.newest_backup == desk.now()
    assert "Hartley" not in repr(found)


def _state_of_the_clock(desk: Desk) -> str:
    running = clock_of(desk)
    assert running is not None
    with desk.store.reading() as tx:
        return tx.segments.of(running.visit_id)[0].state
