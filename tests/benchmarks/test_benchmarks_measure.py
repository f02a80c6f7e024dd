"""Every benchmark measures something; no test looks at how long anything took."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.__main__ import BY_NAME
from benchmarks.data_rows import TINY, records
from benchmarks.data_set import profile_of
from benchmarks.measuring import Figure, figure_of, in_turns, percentile
from benchmarks.results import line_of
from consultant_app.folders import DATABASE_NAME

TESTS = Path(__file__).resolve().parents[1]


WINDOWS = ("start", "memory", "keystroke")
THE_REST = tuple(name for name in BY_NAME if name not in WINDOWS)


@pytest.mark.parametrize(
    "names", [pytest.param(WINDOWS, id="windows"), pytest.param(THE_REST, id="the-rest")]
)
def test_each_benchmark_prints_its_ratio_on_hardly_any_data(
    names: tuple[str, ...], tmp_path: Path
) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--tiny", "--out", str(tmp_path), *names],
        cwd=TESTS,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    ).stdout

    figures = json.loads((tmp_path / "figures-tiny.json").read_text())["figures"]
    assert {figure["benchmark"] for figure in figures} == set(names)
    assert all(figure["program"] > 0 for figure in figures)
    compared = [figure for figure in figures if figure["benchmark"] != "check"]
    compared = [figure for figure in compared if figure["floor"] is not None]
    assert {figure["benchmark"] for figure in compared} == {*names} - {"check"}
    assert all(figure["ratio"] > 0 for figure in compared)
    assert all(f"{figure['ratio']:.2f}x" in told for figure in compared)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("bench-")] == []


def test_data_are_made_once_and_anew_when_their_recipe_has_changed(tmp_path: Path) -> None:
    profile = profile_of(TINY, tmp_path)
    made = (profile / DATABASE_NAME).stat().st_mtime_ns
    again = profile_of(TINY, tmp_path)
    assert (again / DATABASE_NAME).stat().st_mtime_ns == made

    (profile / "made-from.json").write_text("another recipe")

    assert (profile_of(TINY, tmp_path) / DATABASE_NAME).stat().st_mtime_ns > made


def test_the_same_size_gives_the_same_records() -> None:
    assert list(records(TINY)) == list(records(TINY))


def test_what_slows_both_leaves_the_ratio_alone() -> None:
    program, floor = iter([2.0, 20.0, 2.0, 3.0]), iter([1.0, 10.0, 1.0, 1.0])

    pairs = in_turns(lambda: next(program), lambda: next(floor), pairs=4, warm_up=0)

    assert pairs.ratio == 2.0


@pytest.mark.parametrize(
    ("program", "allowance", "reached"),
    [
        pytest.param(12.0, 0.0, True, id="within-the-limit"),
        pytest.param(13.0, 0.0, False, id="above-it"),
        pytest.param(13.0, 3.0, True, id="above-it-by-next-to-nothing"),
    ],
)
def test_a_figure_says_whether_it_is_reached(
    program: float, allowance: float, reached: bool
) -> None:
    pairs = in_turns(lambda: program, lambda: 10.0, pairs=3)

    figure = figure_of("lists", "Today", pairs, limit=1.25, allowance=allowance, goal="G5")

    assert figure.reached is reached
    assert ("MISSED" in line_of(figure)) is not reached


def test_a_figure_without_a_floor_is_held_to_its_own_unit() -> None:
    figure = Figure(benchmark="check", what="a paragraph", program=4.0, limit=5.0, goal="G16")

    assert figure.reached
    assert "reached (G16: 5 ms)" in line_of(figure)


def test_a_percentile_is_exceeded_by_the_few_that_it_leaves_out() -> None:
    values = [float(number) for number in range(1, 102)]

    assert percentile(values, 50) == 51.0
    assert percentile(values, 99) == 100.0
