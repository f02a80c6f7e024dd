"""How a photo is shown goes into the file and comes out of it; a wrong value names its place."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from consultant_app.domain.photos import Crop
from consultant_app.domain.problems import WrongInterchange
from consultant_app.exchange.interchange import interchange_of, write_interchange
from consultant_app.resource_files import resource_path
from helpers.interchange_texts import changed

CROP = {"left": 100, "top": 0, "width": 500, "height": 250}
PHOTO = {"file": "attachments/a.jpg", "position": 3, "turn": 1, "crop": CROP}


def with_photo(**values: object) -> dict[str, Any]:
    """Return the example with one photo; VALUES change its keys."""
    return changed("visits[0].photos", [{**PHOTO, **values}])


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    text = resource_path("interchange.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


def test_how_a_photo_is_shown_is_read_and_written_again(validator: Draft202012Validator) -> None:
    data = with_photo()
    validator.validate(data)

    found = interchange_of(data)

    (photo,) = found.visits[0].all_of("photos")
    assert photo.values["crop"] == Crop(left=100, top=0, width=500, height=250)
    assert (photo.values["position"], photo.values["turn"]) == (3, 1)
    assert json.loads(write_interchange(found))["visits"][0]["photos"] == [PHOTO]


def test_a_photo_may_be_shown_whole(validator: Draft202012Validator) -> None:
    data = with_photo(crop=None)
    validator.validate(data)

    assert interchange_of(data).visits[0].all_of("photos")[0].values["crop"] is None


@pytest.mark.parametrize(
    ("values", "place"),
    [
        pytest.param({"turn": 4}, "turn", id="too-many-turns"),
        pytest.param({"turn": -1}, "turn", id="to-the-left"),
        pytest.param({"turn": 90}, "turn", id="degrees"),
        pytest.param({"turn": True}, "turn", id="turned-or-not"),
        pytest.param({"position": -1}, "position", id="before-the-first"),
        pytest.param({"position": "2"}, "position", id="place-as-text"),
        pytest.param({"crop": [0, 0, 10, 10]}, "crop", id="crop-as-list"),
        pytest.param({"crop": {**CROP, "left": -1}}, "crop.left", id="begins-outside"),
        pytest.param({"crop": {**CROP, "height": 0.5}}, "crop.height", id="a-share"),
        pytest.param({"crop": {"left": 0, "top": 0, "width": 9}}, "crop.width", id="too-narrow"),
        pytest.param({"crop": {"left": 0, "top": 0, "width": 500}}, "crop.height", id="no-height"),
        pytest.param({"crop": {**CROP, "tilt": 3}}, "crop.tilt", id="unknown"),
    ],
)
def test_a_wrong_way_to_show_a_photo_names_its_place(
    values: dict[str, object], place: str, validator: Draft202012Validator
) -> None:
    data = with_photo(**values)

    with pytest.raises(WrongInterchange) as wrong:
        interchange_of(data)

    assert wrong.value.place == f"visits[0].photos[0].{place}"
    assert not validator.is_valid(data)


def test_a_part_that_ends_outside_the_picture_is_refused() -> None:
    with pytest.raises(WrongInterchange) as wrong:
        interchange_of(with_photo(crop={**CROP, "left": 600}))

    assert wrong.value.place == "visits[0].photos[0].crop"
