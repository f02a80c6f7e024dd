"""Photos of a visit: their order, pairs, and which part of each is shown."""

from dataclasses import replace

import pytest

from consultant_app.domain.ids import PhotoId, VisitId, WorkId
from consultant_app.domain.photos import (
    WHOLE,
    Crop,
    Pair,
    Photo,
    cropped,
    in_rows,
    moved,
    next_position,
    turned,
    with_pairs_together,
)

UPPER_LEFT = Crop(left=0, top=100, width=500, height=300)


def photo(number: int, *, pair: Pair | None = None, work: int | None = None) -> Photo:
    work_id = None if work is None else WorkId(work)
    id_ = PhotoId(number)
    return Photo(id=id_, visit_id=VisitId(1), file="", pair=pair, work_id=work_id, position=number)


def numbers(photos: tuple[Photo, ...]) -> list[int]:
    return [shown.id for shown in photos]


def test_turning_a_photo_turns_the_part_that_is_shown_with_it() -> None:
    right = turned(replace(photo(1), crop=UPPER_LEFT), 1)

    assert (right.turn, right.crop) == (1, Crop(left=600, top=0, width=300, height=500))
    assert turned(right, -1) == replace(photo(1), crop=UPPER_LEFT)
    assert turned(right, 3).turn == 0


def test_the_whole_picture_is_no_crop() -> None:
    assert cropped(replace(photo(1), crop=UPPER_LEFT), WHOLE).crop is None


@pytest.mark.parametrize(
    "crop",
    [
        pytest.param(Crop(left=-1, top=0, width=500, height=500), id="begins-outside"),
        pytest.param(Crop(left=600, top=0, width=500, height=500), id="ends-outside"),
        pytest.param(Crop(left=0, top=0, width=500, height=10), id="next-to-nothing"),
    ],
)
def test_what_is_no_part_of_a_picture_does_not_fit(crop: Crop) -> None:
    assert not crop.fits
    assert UPPER_LEFT.fits


def test_a_part_of_a_tiny_picture_has_at_least_one_dot() -> None:
    assert Crop(left=980, top=980, width=20, height=20).box(3, 3) == (2, 2, 3, 3)
    assert UPPER_LEFT.box(200, 100) == (0, 10, 100, 40)


def test_a_photo_moves_and_stops_at_the_ends() -> None:
    three = tuple(photo(number) for number in (1, 2, 3))

    assert numbers(moved(three, PhotoId(3), -1)) == [1, 3, 2]
    assert numbers(moved(three, PhotoId(1), -1)) == [1, 2, 3]
    assert [p.position for p in moved(three, PhotoId(1), 1)] == [0, 1, 2]


def test_a_new_photo_goes_to_the_end() -> None:
    assert next_position(()) == 0
    assert next_position((photo(7), photo(2))) == 8


def test_each_after_stands_behind_the_before_of_the_same_work() -> None:
    photos = (
        photo(1, pair=Pair.AFTER, work=1),
        photo(2),
        photo(3, pair=Pair.BEFORE, work=1),
        photo(4, pair=Pair.BEFORE, work=2),
        photo(5, pair=Pair.AFTER),
    )

    assert numbers(with_pairs_together(photos)) == [2, 3, 1, 4, 5]


@pytest.mark.parametrize(
    ("letters", "rows"),
    [
        pytest.param("", [], id="none"),
        pytest.param("xxx", ["xx", "x"], id="no-pair"),
        pytest.param("xba", ["x", "ba"], id="a-pair-stays-together"),
        pytest.param("baxba", ["ba", "x", "ba"], id="two-pairs"),
        pytest.param("bxa", ["bx", "a"], id="halves-apart-are-no-pair"),
    ],
)
def test_photos_stand_two_to_a_row_and_pairs_share_one(letters: str, rows: list[str]) -> None:
    pairs = {"b": Pair.BEFORE, "a": Pair.AFTER}

    found = in_rows([(pairs.get(letter), letter) for letter in letters])

    assert ["".join(row) for row in found] == rows
