"""Photos in the wrap-up: which are on the page, as they are shown, and those that are gone."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId
from consultant_app.domain.missing import MissingWhat
from consultant_app.domain.photos import Crop
from consultant_app.workflows import add_photo, revise_summary
from helpers.hands import focused, press
from helpers.phone_pictures import phone_jpeg
from helpers.wrap_up_stage import WrapUpStage, wrap_up_on_stage
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.shortcuts import CommandName


@pytest.fixture
def six(desk: Desk, visit_id: VisitId, tmp_path: Path) -> list[int]:
    """Six described photos of the visit, all of them for the page."""
    names = []
    for number in range(6):
        file = tmp_path / f"{number}.jpg"
        file.write_bytes(phone_jpeg(seed=number, orientation=1))
        names.append(add_photo.keep_picture(desk, file))
    photos = add_photo.put_photos(desk, visit_id, names)
    for photo in photos:
        add_photo.save_photo(desk, replace(photo, description="A grey cable"))
    revise_summary.accept_all(desk, visit_id)
    return [photo.id for photo in photos]


def on_page(stage: WrapUpStage) -> list[int]:
    return [photo.id for photo in stage.facts.photos if photo.public]


def asked(stage: WrapUpStage) -> list[MissingWhat]:
    return [one.what for one in revise_summary.missing(stage.desk, stage.visit_id)]


def test_more_than_four_photos_ask_which_four_and_the_rest_stay(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, six: list[int]
) -> None:
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    words = "6 photos are ticked, and the page has room for four."
    assert any(text.startswith(words) for text in stage.texts())
    assert asked(stage) == [MissingWhat.CHOICE]
    for photo_id in six[:2]:
        stage.go_to(f"choose-photo-{photo_id}")
        press(Qt.Key.Key_Space)
        assert focused().objectName() == f"choose-photo-{photo_id}"
    assert on_page(stage) == six[2:]
    assert asked(stage) == []
    assert len(stage.facts.photos) == 6
    stage.leave()


def test_one_button_takes_the_first_four(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, six: list[int]
) -> None:
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    stage.click("first-four-photos")
    assert on_page(stage) == six[:4]
    assert not stage.sees("first-four-photos")
    stage.leave()


def test_what_is_asked_for_leads_to_the_photos(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, six: list[int]
) -> None:
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    stage.workplace.commands.run(CommandName.HAND_OVER)
    said = "6 photos are for the page, and it has room for four. Choose on step 1."
    qtbot.waitUntil(lambda: f"Not saved yet. {said}" in stage.texts())
    stage.click(f"missing-photos-{six[4]}-public")
    assert focused().objectName() == f"choose-photo-{six[4]}"
    stage.leave()


def test_a_photo_that_is_gone_is_told_and_stops_nothing(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, six: list[int]
) -> None:
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    stage.click("first-four-photos")
    gone = stage.facts.photos[0]
    (desk.attachments / gone.file).unlink()
    [told] = revise_summary.missing(desk, visit_id)
    assert (told.what, told.what.stops, told.note) == (MissingWhat.PICTURE, False, "A grey cable")
    stage.leave()


def test_the_small_picture_shows_the_part_that_the_page_shows(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, six: list[int]
) -> None:
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    stage.click("first-four-photos")
    photo = stage.facts.photos[0]
    lower = Crop(left=0, top=500, width=1000, height=500)
    add_photo.save_photo(desk, replace(photo, crop=lower))
    picture = stage.widget(f"photo-picture-{photo.id}")
    colour = picture.grab().toImage().pixelColor(picture.rect().center() / 2)
    assert colour.blue() > colour.red()
    stage.leave()
