"""What was kept of two stretches goes out and comes back; it is neither doubled nor invented."""

import json
from pathlib import Path
from typing import Any

import pytest

from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.problems import WrongInterchange
from consultant_app.workflows import edit_time, time_page
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.import_file import ImportReport, import_file
from consultant_app.workflows.plan_visit import visit_lines
from consultant_app.workflows.run_visit import visit_facts
from helpers.hand_clock import HandClock
from helpers.interchange_texts import example
from helpers.week_of_time import MONDAY


def _import(desk: Desk, folder: Path, data: dict[str, Any]) -> ImportReport:
    file = folder / "from-elsewhere.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    return import_file(desk, file)


def _two_that_share_time(**kept: object) -> dict[str, Any]:
    """Return a file of two visits that share from 10:00 to 10:50."""
    data = example()
    first = data["visits"][0]
    hours = {"start": "2026-11-12T10:00:00+00:00", "end": "2026-11-12T11:00:00+00:00"}
    second = {"id": "v2", "client": "c1", "day": "2026-11-12", "segments": [hours]}
    data["visits"].append(second)
    if kept:
        usual = {
            "one_visit": "v1",
            "one_start": first["segments"][0]["start"],
            "other_visit": "v2",
            "other_start": hours["start"],
            "start": "2026-11-12T10:00:00+00:00",
            "end": "2026-11-12T10:50:00+00:00",
        }
        data["kept_overlaps"] = [{**usual, **kept}]
    return data


def _told(desk: Desk) -> int:
    return len(time_page.week(desk, MONDAY).overlaps)


def test_what_was_kept_is_not_asked_again_in_another_profile(
    desk: Desk, clock: HandClock, tmp_path: Path
) -> None:
    _import(desk, tmp_path, _two_that_share_time())
    assert _told(desk) == 1
    (second,) = visit_facts(desk, visit_lines(desk)[0].id).segments
    edit_time.keep_both(desk, edit_time.overlaps_of(desk, second.id)[0])
    assert _told(desk) == 0

    export_everything(desk, tmp_path / "out")
    (tmp_path / "other").mkdir()
    other = open_desk(tmp_path / "other", clock=clock)
    import_file(other, tmp_path / "out")
    again = import_file(other, tmp_path / "out")
    assert _told(other) == 0
    assert again.added.get("kept_overlap", 0) == 0
    with other.store.reading() as tx:
        segments = [s.id for line in visit_lines(other) for s in tx.segments.of(line.id)]
        assert len(tx.kept_overlaps.of(segments)) == 1
    close_desk(other)


def test_a_kept_overlap_of_a_stretch_that_is_not_here_is_named(desk: Desk, tmp_path: Path) -> None:
    data = _two_that_share_time(other_start="2026-11-12T10:01:00+00:00")
    report = _import(desk, tmp_path, data)
    assert [note.place for note in report.left_out] == ["kept_overlaps[0]"]
    assert _told(desk) == 1


@pytest.mark.parametrize(
    ("kept", "key"),
    [
        pytest.param({"one_visit": "v9"}, "one_visit", id="unknown-visit"),
        pytest.param({"end": "2026-11-12T09:00:00+00:00"}, "end", id="ends-before-it-starts"),
        pytest.param({"start": "10:00"}, "start", id="no-day"),
    ],
)
def test_a_wrong_value_names_its_place_and_nothing_comes_in(
    desk: Desk, tmp_path: Path, kept: dict[str, str], key: str
) -> None:
    with pytest.raises(WrongInterchange) as refused:
        _import(desk, tmp_path, _two_that_share_time(**kept))
    assert refused.value.place == f"kept_overlaps[0].{key}"
    assert visit_lines(desk) == ()
