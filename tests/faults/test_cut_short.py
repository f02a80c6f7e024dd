"""An act is killed, or the disk fails, at each of its steps: all of it is there, or nothing.

The program runs in a process of its own each time, on a copy of the same folder.
"""

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from consultant_app.desk import close_desk
from consultant_app.domain.capture import read_line
from consultant_app.storage.backup import look_inside
from consultant_app.storage.driver import chosen_driver, connect
from consultant_app.storage.health import check_database
from consultant_app.workflows import add_photo, back_up, finish_visit, keep_clients, run_visit
from consultant_app.workflows.examine import examine
from consultant_app.workflows.record_entry import note_entry
from helpers.cut_short import ACTS, CLOCK, Ended, Fault, Outcome, outcomes
from helpers.interchange_texts import example
from helpers.office import opened, with_business

pytestmark = pytest.mark.skipif(
    os.name != "posix" or not chosen_driver().wal, reason="forks, and needs SQLite of sqlcipher3"
)

Contents = dict[str, list[object]]

_TABLES = """
    SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' ORDER BY name
"""
_NEVER = 1_000_000
# Of all steps, acts and faults those that a change is held to; `--long` tries every one.
SAMPLE = [
    pytest.param("start", Fault.KILLED, 1, 11, id="start-killed"),
    pytest.param("start", Fault.TORN, 3, 11, id="start-torn"),
    pytest.param("start", Fault.FULL, 5, 11, id="start-full"),
    pytest.param("start", Fault.FAILING, 7, 11, id="start-failing"),
    pytest.param("issue", Fault.KILLED, 4, 12, id="issue-killed"),
    pytest.param("issue", Fault.FULL, 9, 12, id="issue-full"),
    pytest.param("import", Fault.TORN, 2, 23, id="import-torn"),
    pytest.param("import", Fault.FAILING, 9, 17, id="import-failing"),
    pytest.param("backup", Fault.FULL, 5, 23, id="backup-full"),
    pytest.param("restore", Fault.KILLED, 1, 37, id="restore-killed"),
    pytest.param("restore", Fault.FULL, 13, 29, id="restore-full"),
    pytest.param("export", Fault.FAILING, 2, 11, id="export-failing"),
]


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with a finished visit, a photo and a page; beside it an import and a backup."""
    place = tmp_path_factory.mktemp("start") / "start"
    (place / "import" / "attachments").mkdir(parents=True)
    Image.new("RGB", (40, 30), "teal").save(place / "import" / "attachments" / "a.jpg")
    data = example()
    data["visits"][0]["photos"] = [{"file": "attachments/a.jpg"}]
    (place / "import" / "data.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:  # the zone is asked once for all tests
        patch.setenv("TZ", "Europe/London")
        time.tzset()
        _fill(place)
    time.tzset()
    return place


def _fill(place: Path) -> None:
    desk = opened(place / "profile", CLOCK)
    with_business(desk)
    visit = run_visit.start_visit(desk, keep_clients.add_client(desk, "Rossi Bakery").id)
    line = read_line("Reset the router", today=desk.today())
    note_entry(desk, visit.id, line, public="I restarted the router.")
    photo = add_photo.add_photo(desk, visit.id, place / "import" / "attachments" / "a.jpg")
    add_photo.save_photo(desk, replace(photo, description="The router"))
    finish_visit.finish_visit(desk, visit.id)
    back_up.back_up(desk, place / "old.backup")
    keep_clients.add_client(desk, "Came after the backup")
    close_desk(desk)


@pytest.fixture(scope="module")
def done(start: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Contents]:
    """What the profile holds after an act, undisturbed; each is carried out once."""

    @cache
    def after(act: str) -> Contents:
        work = tmp_path_factory.mktemp("done") / act
        (undisturbed,) = outcomes(start, work, act, Fault.KILLED, first=_NEVER, every=1)
        assert undisturbed.ended is Ended.DONE, undisturbed.told
        return _contents(undisturbed.profile)

    return after


@pytest.mark.parametrize(("act", "fault", "first", "every"), SAMPLE)
def test_an_act_cut_short_is_done_or_not_begun(
    act: str,
    fault: Fault,
    first: int,
    every: int,
    start: Path,
    done: Callable[[str], Contents],
    tmp_path: Path,
) -> None:
    _sweep(
        start, outcomes(start, tmp_path / "cut", act, fault, first=first, every=every), done(act)
    )


@pytest.mark.long
@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize("act", ACTS)
def test_an_act_cut_short_at_any_step_is_done_or_not_begun(
    act: str, fault: Fault, start: Path, done: Callable[[str], Contents], tmp_path: Path
) -> None:
    _sweep(start, outcomes(start, tmp_path / "cut", act, fault, first=1, every=1), done(act))


def _sweep(start: Path, found: Iterator[Outcome], done: Contents) -> None:
    before = _contents(start / "profile")
    cut = 0
    for outcome in found:
        assert outcome.ended is not Ended.BROKEN, outcome.told
        _check(outcome, before=before, done=done)
        shutil.rmtree(outcome.place)
        cut += 1
    assert cut > 3


def _check(outcome: Outcome, *, before: Contents, done: Contents) -> None:
    """Hold that the data are those before or after, whole, and that one can go on working."""
    told = f"step {outcome.step}: {outcome.ended} {outcome.told}"
    assert check_database(outcome.profile / "consultant.db") == (), told
    found = _contents(outcome.profile)
    assert _differing(found, before) == [] or _differing(found, done) == [], told
    if outcome.ended is Ended.DONE:
        assert _differing(found, done) == [], told
    new = outcome.place / "new.backup"
    if new.exists():
        look_inside(new)
    for page in (outcome.place / "export").rglob("*.json"):
        json.loads(page.read_text(encoding="utf-8"))
    desk = opened(outcome.profile, CLOCK)
    try:
        examined = examine(desk)
        assert (examined.database, examined.files) == ((), ()), told
        assert keep_clients.add_client(desk, "Came later").id
    finally:
        close_desk(desk)
    rest = [path for path in outcome.profile.rglob("*") if "being-written" in path.name]
    assert rest == [], told


def _differing(found: Contents, expected: Contents) -> list[tuple[str, list[object]]]:
    """Return the rows that are in one of two profiles only, by table."""
    tables = {*found, *expected}
    both = {name: (found.get(name, []), expected.get(name, [])) for name in tables}
    rows = {
        name: [r for r in one + other if (r in one) != (r in other)]
        for name, (one, other) in both.items()
    }
    return [(name, differing) for name, differing in sorted(rows.items()) if differing]


def _contents(profile: Path) -> Contents:
    """Return all rows of all tables; what is only there to find things is left out."""
    connection = connect(profile / "consultant.db", read_only=True)
    try:
        named = connection.execute(_TABLES).fetchall()
        select = 'SELECT * FROM "{}" ORDER BY 1'
        return {name: connection.execute(select.format(name)).fetchall() for (name,) in named}
    finally:
        connection.close()
