"""A long import: many rows at once, all of them or none, and somebody hears how far it is."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from consultant_app.desk import Desk
from consultant_app.domain.problems import WrongInterchange
from consultant_app.workflows.import_file import import_file
from consultant_app.workflows.keep_clients import client_lines
from consultant_app.workflows.keep_promises import promise_lines
from consultant_app.workflows.plan_visit import visit_lines
from consultant_app.workflows.run_visit import visit_facts
from helpers.headless import ROOT

Data = dict[str, Any]


def visits_of_years(count: int, *, with_ids: bool = True) -> Data:
    """Return a file of one client with COUNT visits, each with all that a visit has."""
    return {
        "format": "consultant-app/1",
        "clients": [{"id": "c1", "name": "Acme", "contacts": [{"id": "p1", "name": "Ann Roe"}]}],
        "visits": [_visit(number, with_ids=with_ids) for number in range(count)],
    }


def _visit(number: int, *, with_ids: bool) -> Data:
    day = f"{2001 + number // 336}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"

    def called(letter: str) -> Data:
        return {"id": f"{letter}{number}"} if with_ids else {}

    return {
        "id": f"v{number}",
        "client": "c1",
        "contact": "p1",
        "day": day,
        "requests": [{**called("r"), "words": f"Printer {number} jams", "asked_by": "p1"}],
        "work": [{**called("w"), "note": f"Cleaned rollers {number}", "public": "I cleaned it."}],
        "segments": [{"start": f"{day}T09:00:00+00:00", "end": f"{day}T10:00:00+00:00"}],
        "parts": [{"name": "Roller", "quantity": "1", "price": "8.50"}],
        "promises": [{**called("q"), "what": f"A new roller {number}", "by": "2026-11-20"}],
    }


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "years.json"


@contextmanager
def statements() -> Iterator[list[str]]:
    """Give a list that every statement to a database is added to."""
    sent: list[str] = []

    def note(*told: Any) -> None:
        sent.append(told[2])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.parametrize("with_ids", [True, False], ids=["with-ids", "without"])
def test_what_is_new_is_written_and_not_asked_for(with_ids: bool, desk: Desk, file: Path) -> None:
    """Each visit took 25 ms, twice as many questions as it has rows: twenty years, 20 minutes."""
    file.write_text(json.dumps(visits_of_years(100, with_ids=with_ids)), encoding="utf-8")

    with statements() as sent:
        import_file(desk, file)

    questions = [one for one in sent if one.lstrip().startswith("SELECT")]
    assert len(questions) < 2 * 100


def test_new_clients_are_written_many_at_once(desk: Desk, file: Path) -> None:
    """Each client was asked for and stored alone, with each of its people: 5,000 took 6 s."""
    clients = [
        {"id": f"c{n}", "name": f"Firm {n}", "contacts": [{"id": f"p{n}", "name": f"Ann {n}"}]}
        for n in range(300)
    ]
    data = {"format": "consultant-app/1", "clients": clients}
    file.write_text(json.dumps(data), encoding="utf-8")

    with statements() as sent:
        report = import_file(desk, file)

    assert (report.added["client"], report.added["contact"]) == (300, 300)
    assert len([one for one in sent if one.lstrip().startswith("SELECT")]) < 30


def test_clients_of_one_file_that_are_called_alike_are_told(desk: Desk, file: Path) -> None:
    clients = [{"id": "c1", "name": "Rossi Bakery"}, {"id": "c2", "name": "Bakery Rossi"}]
    data = {"format": "consultant-app/1", "clients": clients}
    file.write_text(json.dumps(data), encoding="utf-8")

    report = import_file(desk, file)

    assert (report.added["client"], [n.place for n in report.differing]) == (2, ["clients[1]"])


def test_everything_of_a_long_file_comes_in_once(desk: Desk, file: Path) -> None:
    file.write_text(json.dumps(visits_of_years(250)), encoding="utf-8")

    report = import_file(desk, file)
    again = import_file(desk, file)

    assert dict(report.added) == {
        kind: 1 if kind in ("client", "contact") else 250
        for kind in ("client", "contact", "visit", "request", "work", "promise", "segment", "part")
    }
    assert (dict(again.added), again.differing) == ({}, ())
    last = visit_facts(desk, visit_lines(desk)[0].id)
    assert [request.words for request in last.requests] == ["Printer 249 jams"]
    assert [(part.name, part.visit_id) for part in last.parts] == [("Roller", last.visit.id)]


def test_what_was_imported_is_found(desk: Desk, file: Path) -> None:
    file.write_text(json.dumps(visits_of_years(120)), encoding="utf-8")

    import_file(desk, file)

    with desk.store.reading() as tx:
        assert [hit.text for hit in tx.find("printer 77")] == ["Printer 77 jams"]


def test_twins_without_ids_are_one_thing(desk: Desk, file: Path) -> None:
    data = visits_of_years(3, with_ids=False)
    for visit in data["visits"]:
        visit["requests"] *= 2
        visit["work"] *= 2
        visit["promises"] = [{"what": "Bring the long cable"}]
    file.write_text(json.dumps(data), encoding="utf-8")

    report = import_file(desk, file)

    assert (report.added["request"], report.added["work"], report.added["promise"]) == (3, 3, 1)
    assert [line.what for line in promise_lines(desk)] == ["Bring the long cable"]


def test_a_wrong_link_in_the_last_visit_leaves_nothing_behind(desk: Desk, file: Path) -> None:
    data = visits_of_years(250)
    data["visits"][249]["work"][0]["request"] = "r-of-nowhere"
    file.write_text(json.dumps(data), encoding="utf-8")

    with pytest.raises(WrongInterchange) as refused:
        import_file(desk, file)

    assert refused.value.place == "visits[249].work[0].request"
    assert (client_lines(desk), visit_lines(desk)) == ((), ())


def test_somebody_hears_how_far_it_is(desk: Desk, file: Path) -> None:
    file.write_text(json.dumps(visits_of_years(250)), encoding="utf-8")
    told: list[tuple[int, int]] = []

    import_file(desk, file, told=lambda done, of: told.append((done, of)))

    steps = [done for done, _ in told]
    assert len(steps) > 5
    assert steps == sorted(set(steps))
    assert {of for _, of in told} == {steps[-1]}


def test_a_person_at_a_terminal_sees_how_far_the_command_is(tmp_path: Path, file: Path) -> None:
    file.write_text(json.dumps(visits_of_years(5)), encoding="utf-8")
    command = [sys.executable, "-m", "consultant_app", "--profile", str(tmp_path / "new")]
    ours, theirs = _terminal()

    with os.fdopen(ours, "rb", buffering=0) as terminal, os.fdopen(theirs, "wb") as screen:
        done = subprocess.run(
            [*command, "import", str(file)], stderr=screen, stdout=subprocess.PIPE, cwd=ROOT
        )
        shown = terminal.read(4096)

    assert (done.returncode, done.stdout.splitlines()[0]) == (0, b"Imported.")
    assert b"Importing: 100 %" in shown


def _terminal() -> tuple[int, int]:
    try:
        return os.openpty()
    except (AttributeError, OSError):  # Windows; a system without /dev/pts
        pytest.skip("this machine makes no terminals")
