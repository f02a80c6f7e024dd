"""The photos of a visit: added many at once, put in order, chosen, removed, and missed."""

from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import PhotoId
from consultant_app.domain.missing import Missing, MissingWhat
from consultant_app.domain.photos import Photo
from consultant_app.domain.visits import Visit
from consultant_app.workflows.add_photo import keep_picture, put_photos, save_photo
from consultant_app.workflows.arrange_photos import (
    choose_photos,
    move_photo,
    remove_photo,
)
from consultant_app.workflows.revise_summary import missing
from consultant_app.workflows.run_visit import visit_facts
from helpers.phone_pictures import phone_jpeg


@pytest.fixture
def names(desk: Desk, tmp_path: Path) -> list[str]:
    """Three pictures that are kept in the profile and belong to no visit yet."""
    kept = []
    for number in range(3):
        file = tmp_path / f"{number}.jpg"
        file.write_bytes(phone_jpeg(seed=number))
        kept.append(keep_picture(desk, file))
    return kept


@pytest.fixture
def photos(desk: Desk, running_visit: Visit, names: list[str]) -> tuple[Photo, ...]:
    return put_photos(desk, running_visit.id, names)


def of_kind(desk: Desk, visit: Visit, what: MissingWhat) -> list[Missing]:
    """Return what the page of VISIT misses of the kind WHAT."""
    return [one for one in missing(desk, visit.id) if one.what is what]


def files(desk: Desk, visit: Visit) -> list[str]:
    return [photo.file for photo in visit_facts(desk, visit.id).photos]


def test_many_photos_come_in_their_order_and_go_with_one_undo(
    desk: Desk, running_visit: Visit, photos: tuple[Photo, ...], names: list[str]
) -> None:
    assert files(desk, running_visit) == names

    desk.store.undo()

    assert files(desk, running_visit) == []


def test_the_same_picture_is_not_added_twice(
    desk: Desk, running_visit: Visit, photos: tuple[Photo, ...], names: list[str]
) -> None:
    assert put_photos(desk, running_visit.id, [names[0], names[0]]) == ()
    assert files(desk, running_visit) == names


def test_a_photo_is_moved_and_moved_back_by_undo(
    desk: Desk, running_visit: Visit, photos: tuple[Photo, ...], names: list[str]
) -> None:
    move_photo(desk, photos[2], -1)
    assert files(desk, running_visit) == [names[0], names[2], names[1]]

    desk.store.undo()
    assert files(desk, running_visit) == names


def test_photos_that_were_there_before_places_were_kept_are_moved_too(
    desk: Desk, running_visit: Visit, photos: tuple[Photo, ...], names: list[str]
) -> None:
    for photo in photos:
        save_photo(desk, replace(photo, position=0))

    move_photo(desk, photos[0], 1)

    assert files(desk, running_visit) == [names[1], names[0], names[2]]


def test_those_that_are_chosen_are_for_the_page_and_the_others_stay_with_the_visit(
    desk: Desk, running_visit: Visit, photos: tuple[Photo, ...]
) -> None:
    choose_photos(desk, running_visit.id, {photos[1].id})

    shown = [photo.public for photo in visit_facts(desk, running_visit.id).photos]
    assert shown == [False, True, False]


def test_a_removed_photo_comes_back_by_undo(
    desk: Desk, running_visit: Visit, photos: tuple[Photo, ...], names: list[str]
) -> None:
    remove_photo(desk, photos[1].id)
    assert files(desk, running_visit) == [names[0], names[2]]

    desk.store.undo()
    assert files(desk, running_visit) == names


def test_photos_whose_file_is_gone_or_damaged_are_found(
    desk: Desk, running_visit: Visit, photos: tuple[Photo, ...]
) -> None:
    gone, damaged, whole = photos
    (desk.attachments / gone.file).unlink()
    (desk.attachments / damaged.file).write_bytes(b"half a picture")

    found = of_kind(desk, running_visit, MissingWhat.PICTURE)

    assert [one.place.id for one in found] == [gone.id, damaged.id]
    assert not any(one.what.stops for one in found)
    assert whole.public


def test_a_photo_that_is_only_kept_is_not_missed(
    desk: Desk, running_visit: Visit, photos: tuple[Photo, ...]
) -> None:
    (desk.attachments / photos[0].file).unlink()
    save_photo(desk, replace(photos[0], public=False))

    assert of_kind(desk, running_visit, MissingWhat.PICTURE) == []


def test_more_than_four_photos_ask_for_a_choice(
    desk: Desk, running_visit: Visit, photos: tuple[Photo, ...]
) -> None:
    with desk.store.changing(What.ADD_PHOTO) as tx:
        for number in range(2):
            tx.photos.put(replace(photos[0], id=PhotoId(0), position=number + 3))

    (asked,) = of_kind(desk, running_visit, MissingWhat.CHOICE)
    assert asked.what.stops
    assert asked.note == "5"

    choose_photos(desk, running_visit.id, {photo.id for photo in photos})
    assert of_kind(desk, running_visit, MissingWhat.CHOICE) == []
