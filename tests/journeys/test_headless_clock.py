"""The clock by command: it is set back, switched, asked about and answered without a window."""

import json
from pathlib import Path
from typing import Any

import pytest

from helpers.headless import Headless

HARTLEY = "Hartley & Rowe Solicitors"


def _at(clock: str) -> str:
    return f"2026-11-12T{clock}:00+00:00"


def _segments(headless: Headless, folder: Path) -> list[Any]:
    headless.ask("export", str(folder / "out"))
    data = json.loads((folder / "out" / "data.json").read_text(encoding="utf-8"))
    return [s for visit in data["visits"] for s in visit["segments"]]


def test_a_start_twenty_minutes_ago_also_moves_a_clock_that_runs(headless: Headless) -> None:
    headless.ask("start", HARTLEY, "--new", at=_at("09:32"))

    moved = headless.ask("start", HARTLEY, "--ago", "20", at=_at("09:40"))["running"]

    assert moved["segment_start"] == _at("09:20")
    assert moved["minutes"]["work"] == 20


def test_a_start_before_the_last_stop_tells_what_is_there_twice(headless: Headless) -> None:
    headless.ask("start", HARTLEY, "--new", at=_at("09:00"))
    headless.ask("stop", at=_at("10:00"))

    done = headless.run("start", "Rossi Bakery", "--new", "--ago", "0:15", at=_at("10:05"))

    assert done.status == 0
    assert "From 09:50 to 10:00 there is also time of visit 1: 10 min are there twice." in done.out


def test_a_start_moved_before_another_visit_names_that_visit(headless: Headless) -> None:
    headless.ask("start", HARTLEY, "--new", at=_at("09:00"))
    headless.ask("stop", at=_at("10:00"))
    headless.ask("start", "Rossi Bakery", "--new", at=_at("10:30"))

    done = headless.run("start", "Rossi Bakery", "--ago", "3h", at=_at("11:00"))

    assert "From 09:00 to 10:00 there is also time of visit 1: 1 h 00 are there twice." in done.out


def test_another_client_is_refused_until_it_is_a_switch(headless: Headless, tmp_path: Path) -> None:
    headless.ask("start", HARTLEY, "--new", at=_at("09:00"))
    headless.ask("add", "client", "Rossi Bakery")

    refused = headless.run("start", "Rossi Bakery", at=_at("10:00"))
    switched = headless.ask("start", "Rossi Bakery", "--switch", "--ago", "5 min", at=_at("10:00"))

    assert (refused.status, "--switch" in refused.err) == (1, True)
    assert switched["running"]["client"] == "Rossi Bakery"
    first, second = _segments(headless, tmp_path)
    assert first["end"] == second["start"] == _at("09:55")


def test_a_visit_can_begin_with_the_journey_and_a_break_in_the_past(headless: Headless) -> None:
    headless.ask("start", HARTLEY, "--new", "--travel", at=_at("09:00"))
    headless.ask("start", HARTLEY, at=_at("09:25"))

    paused = headless.ask("break", "--ago", "10", at=_at("10:35"))["running"]

    assert paused["minutes"] == {"work": 60, "travel": 25}
    assert paused["segment"] == "break"


def test_a_moment_before_what_runs_is_refused_in_a_sentence(headless: Headless) -> None:
    headless.ask("start", HARTLEY, "--new", at=_at("09:32"))

    done = headless.run("break", "--ago", "1h30", at=_at("09:40"))

    assert done.status == 1
    assert done.err == "What runs now began at 09:32, later than that. Nothing was changed.\n"


@pytest.mark.parametrize(
    ("answer", "ends"),
    [
        pytest.param("keep", "2026-11-13T08:00:00+00:00", id="all-of-it"),
        pytest.param("cut", "2026-11-12T17:20:00+00:00", id="until-the-last-entry"),
    ],
)
def test_a_clock_forgotten_over_night_is_asked_about_and_answered(
    answer: str, ends: str, headless: Headless, tmp_path: Path
) -> None:
    headless.ask("start", HARTLEY, "--new", at=_at("16:05"))
    headless.ask("add", "work", "Reset print spooler", at=_at("17:20"))
    told = headless.run("status", at="2026-11-13T08:00:00+00:00")
    asked = headless.ask("status", at="2026-11-13T08:00:00+00:00")["running"]
    headless.ask("stop", "--answer", answer, at="2026-11-13T08:00:00+00:00")

    (stretch,) = _segments(headless, tmp_path)

    assert "The clock ran over night, since 2026-11-12 16:05." in told.out
    assert "The last entry was noted at 2026-11-12 17:20." in told.out
    assert (asked["question"]["proposed_end"], asked["minutes"]["work"]) == (_at("17:20"), 0)
    assert (stretch["end"], stretch["state"]) == (ends, "fine")


def test_a_stop_without_an_answer_marks_the_time_and_says_so(
    headless: Headless, tmp_path: Path
) -> None:
    headless.ask("start", HARTLEY, "--new", at=_at("16:05"))

    done = headless.run("stop", at="2026-11-13T08:00:00+00:00")

    assert "This time is marked to be looked at and counts on no invoice" in done.out
    assert "the clock stands, 0 min worked." in done.out
    assert _segments(headless, tmp_path)[0]["state"] == "needs-review"


def test_two_hours_by_command_are_no_absence(headless: Headless, tmp_path: Path) -> None:
    headless.ask("start", HARTLEY, "--new", at=_at("09:32"))
    done = headless.run("stop", at=_at("11:30"))

    assert "looked at" not in done.out
    assert _segments(headless, tmp_path)[0]["state"] == "fine"


def test_time_stopped_without_an_answer_is_listed_and_answered_for_later(
    headless: Headless, tmp_path: Path
) -> None:
    """A stop is the only moment at which a command took an answer; then only the window did."""
    headless.ask("start", HARTLEY, "--new", at=_at("16:05"))
    headless.ask("add", "work", "Reset print spooler", at=_at("17:20"))
    headless.ask("stop", at="2026-11-13T08:00:00+00:00")
    monday = "2026-11-16T09:00:00+00:00"

    told = headless.run("time", "--to-look-at", at=monday).out
    (waiting,) = headless.ask("time", "--to-look-at", at=monday)["to_look_at"]
    status = headless.run("status", at=monday).out
    stretch = waiting["stretch"]
    done = headless.run("time", "--stretch", stretch, "--answer", "cut", at=monday)

    assert f"{stretch:>6}  2026-11-12  {HARTLEY} (visit 1)" in told
    assert "It ran from 2026-11-12 16:05 to 2026-11-13 08:00." in told
    assert waiting["question"]["proposed_end"] == _at("17:20")
    assert "1 stretch of time waits for a look" in status
    assert (done.status, done.out) == (
        0,
        "The time is settled: visit 1 has 1 h 15 of work now.\n",
    )
    assert _segments(headless, tmp_path)[0]["state"] == "fine"
    assert "No time waits for a look." in headless.run("time", "--to-look-at", at=monday).out
    again = headless.run("time", "--stretch", stretch, "--answer", "keep", at=monday)
    assert (again.status, "waits for no answer" in again.err) == (1, True)


def test_a_cut_by_command_without_a_sign_of_life_takes_the_time_away(
    headless: Headless, tmp_path: Path
) -> None:
    headless.ask("start", HARTLEY, "--new", at=_at("16:05"))
    headless.ask("stop", "--answer", "cut", at="2026-11-13T08:00:00+00:00")

    assert _segments(headless, tmp_path) == []


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("--stretch", "1"), id="no-answer"),
        pytest.param(("--answer", "keep"), id="of-nothing"),
    ],
)
def test_an_answer_and_its_stretch_belong_together(
    headless: Headless, arguments: tuple[str, ...]
) -> None:
    headless.ask("add", "client", HARTLEY)

    done = headless.run("time", *arguments)

    assert (done.status, done.out) == (2, "")
    assert "--stretch" in done.err


def test_a_clock_forgotten_for_a_year_claims_no_hours(headless: Headless) -> None:
    """It said "8760 h 00 worked"."""
    headless.ask("start", HARTLEY, "--new", at=_at("09:00"))

    told = headless.run("status", at="2027-11-12T09:00:00+00:00").out

    assert told.splitlines()[0] == (
        f"Visit 1 at {HARTLEY}: the clock runs since 2026-11-12 09:00 and needs an answer."
    )
    assert "8760" not in told
