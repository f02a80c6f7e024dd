"""A file with time that can't have been is refused by the place of it; nothing of it comes in."""

import json
from pathlib import Path
from typing import Any

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.problems import WrongInterchange
from consultant_app.workflows import keep_clients
from consultant_app.workflows.import_file import import_file
from helpers.interchange_texts import changed, example


def _import(desk: Desk, folder: Path, data: dict[str, Any]) -> None:
    file = folder / "from-elsewhere.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    import_file(desk, file)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        pytest.param("visits[0].segments[0].end", "2026-11-12T09:31:00+00:00", id="ends-before"),
        pytest.param("visits[0].segments[0].end", "2028-11-01T09:31:00+00:00", id="end-to-come"),
        pytest.param("visits[0].segments[0].start", "9998-06-01T09:31:00+00:00", id="year-9998"),
        pytest.param("visits[0].day", "0001-01-01", id="year-1"),
        pytest.param("visits[0].day", "9999-12-31", id="year-9999"),
        pytest.param("visits[0].day", "1970-12-31", id="day-too-early"),
        pytest.param("visits[0].day", "2028-12-24", id="done-on-a-day-to-come"),
        pytest.param("visits[0].promises[0].by", "9999-12-31", id="promise-of-9999"),
        pytest.param("visits[0].promises[0].kept_on", "0001-01-01", id="kept-in-year-1"),
        pytest.param("visits[0].duration_minutes", 0, id="no-length"),
        pytest.param("visits[0].duration_minutes", 1441, id="longer-than-a-day"),
        pytest.param("visits[0].planned_minutes", 9000, id="planned-for-a-week"),
    ],
)
def test_the_place_is_named_and_nothing_comes_in(
    desk: Desk, tmp_path: Path, place: str, value: object
) -> None:
    with pytest.raises(WrongInterchange) as refused:
        _import(desk, tmp_path, changed(place, value))
    assert refused.value.place == place
    assert keep_clients.client_lines(desk) == ()


def test_the_third_stretch_of_the_second_visit_is_named_as_that(desk: Desk, tmp_path: Path) -> None:
    data = example()
    good = data["visits"][0]["segments"][0]
    wrong = {**good, "start": "2026-11-11T10:00:00+00:00", "end": "2026-11-11T09:00:00+00:00"}
    second = {"id": "v2", "client": "c1", "day": "2026-11-11", "segments": [good, good, wrong]}
    data["visits"].append(second)
    with pytest.raises(WrongInterchange) as refused:
        _import(desk, tmp_path, data)
    assert refused.value.place == "visits[1].segments[2].end"


@pytest.mark.parametrize(
    ("day", "state"),
    [
        pytest.param("2029-03-01", "planned", id="a-plan"),
        pytest.param("2027-03-01", "finished", id="recorded-under-a-wrong-clock"),
    ],
)
def test_a_day_to_come_is_let_in_where_it_can_be(
    desk: Desk, tmp_path: Path, day: str, state: str
) -> None:
    data = changed("visits[0].day", day)
    data["visits"][0] |= {"segments": [], "state": state}
    _import(desk, tmp_path, data)
    assert len(keep_clients.client_lines(desk)) == 1


def test_a_stretch_that_the_clock_noted_without_length_comes_back(
    desk: Desk, tmp_path: Path
) -> None:
    same = example()["visits"][0]["segments"][0]["start"]
    data = changed("visits[0].segments[0].end", same)
    _import(desk, tmp_path, data)
    assert len(keep_clients.client_lines(desk)) == 1
