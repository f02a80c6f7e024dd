"""A wrong interchange file names the place that is wrong, and leaves the profile as it was."""

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from helpers.headless import Headless
from helpers.interchange_texts import changed, example

NOT_DATA = ("lock", "logs")


def what_is_stored(profile: Path) -> tuple[str, dict[str, str]]:
    """Return the whole database as SQL, read without any of our code, and every other file."""
    uri = f"file:{profile / 'consultant.db'}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as database:
        dump = "\n".join(database.iterdump())
    files = [path for path in sorted(profile.rglob("*")) if path.is_file()]
    others = {
        str(path.relative_to(profile)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
        if path.parts[len(profile.parts)] not in NOT_DATA and "consultant.db" not in path.name
    }
    return dump, others


@pytest.fixture
def lived_in(headless: Headless, tmp_path: Path) -> Headless:
    """A profile with one client and one visit, so that there is something to spoil."""
    file = tmp_path / "good.json"
    file.write_text(json.dumps(example()), encoding="utf-8")
    headless.ask("import", str(file))
    return headless


@pytest.mark.parametrize(
    ("place", "value"),
    [
        pytest.param("clients[0].name", "", id="no-name"),
        pytest.param("clients[0].rates.work", "seventy", id="rate-in-words"),
        pytest.param("clients[0].contacts[0].role", ["boss"], id="unknown-role"),
        pytest.param("visits[0].client", "c9", id="client-that-is-not-there"),
        pytest.param("visits[0].day", "2026-02-30", id="day-that-never-was"),
        pytest.param("visits[0].zone", "Europe/Atlantis", id="unknown-zone"),
        pytest.param("visits[0].requests[0].outcome", "maybe", id="unknown-outcome"),
        pytest.param("visits[0].work[0].request", "r9", id="request-that-is-not-there"),
        pytest.param("visits[0].segments[0].end", "2026-11-12T08:00:00+00:00", id="ends-first"),
        pytest.param("visits[0].parts[0].quantity", 1, id="number-where-text-belongs"),
        pytest.param("visits[0].promises[0].by", "soon", id="day-in-words"),
    ],
)
def test_a_wrong_value_names_its_place_and_changes_nothing(
    lived_in: Headless, tmp_path: Path, place: str, value: object
) -> None:
    before = what_is_stored(lived_in.profile)
    data = changed(place, value)
    data["clients"].append({"id": "c2", "name": "A good client before the wrong place"})
    file = tmp_path / "wrong.json"
    file.write_text(json.dumps(data), encoding="utf-8")

    done = lived_in.run("import", str(file))

    assert (done.status, done.out) == (1, "")
    assert done.err.count("\n") == 1
    assert place in done.err
    assert "Hartley" in before[0]
    assert what_is_stored(lived_in.profile) == before


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\xff\xfe\x00", id="no-text"),
        pytest.param(b'{"format": "consultant-app/1", "clients": [', id="cut-off"),
        pytest.param(b'{"format": "consultant-app/9"}', id="from-a-newer-program"),
        pytest.param(b"[]", id="something-else"),
        pytest.param(b"[" * 100_000, id="brackets-without-end"),
        pytest.param(b'{"format": "consultant-app/1", "clients": ' + b"9" * 5000 + b"}", id="huge"),
    ],
)
def test_a_file_that_is_none_of_ours_is_refused_in_one_sentence(
    lived_in: Headless, tmp_path: Path, content: bytes
) -> None:
    before = what_is_stored(lived_in.profile)
    file = tmp_path / "wrong.json"
    file.write_bytes(content)

    done = lived_in.run("import", str(file))

    assert (done.status, done.out) == (1, "")
    assert done.err.count("\n") == 1
    assert "Traceback" not in done.err
    assert "Hartley" in before[0]
    assert what_is_stored(lived_in.profile) == before
