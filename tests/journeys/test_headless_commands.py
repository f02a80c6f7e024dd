"""The headless command keeps its promises: exit status, one sentence, one JSON document."""

import dataclasses
import inspect
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import get_type_hints

import pytest

from consultant_app.cli.command_line import command_parser
from consultant_app.cli.problem_sentences import sentence_for
from consultant_app.domain import problems
from helpers.headless import ROOT, Headless
from helpers.interchange_texts import changed, example

COMMANDS = (
    *("sample", "import", "export", "clients", "visits", "promises", "start", "stop", "break"),
    *("log", "deliver", "outbox", "send", "mail", "review"),
    *("status", "add", "answer", "keep", "finish", "summary", "check", "propose", "search"),
    *("backup", "restore", "salvage", "doctor", "time", "invoice", "statement"),
)


def test_there_are_these_commands_and_no_others() -> None:
    offered = command_parser()._subparsers._group_actions[0].choices  # type: ignore[union-attr]

    assert set(offered or ()) == set(COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("juggle",),
        ("start",),
        ("add", "wish", "a pony"),
        ("answer", "1", "maybe"),
        ("visits", "--from", "someday"),
        ("export", "out", "--month", "November"),
        ("summary", "1"),
    ],
)
def test_wrong_usage_ends_with_two(arguments: tuple[str, ...], headless: Headless) -> None:
    done = headless.run(*arguments)

    assert (done.status, done.out) == (2, "")
    assert done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("stop",),
        ("break",),
        ("start", "Nobody"),
        ("add", "work", "Restarted the router"),
        ("add", "work", "Restarted the router", "--visit", "7"),
        ("answer", "7", "done"),
        ("finish", "7"),
        ("finish", "seven"),
        ("summary", "7", "-o", "page.pdf"),
        ("visits", "--client", "Nobody"),
        ("import", "nowhere.json"),
        ("restore", "nowhere.backup"),
        ("restore", "nowhere.backup", "--look"),
    ],
)
def test_a_refusal_is_one_plain_sentence(arguments: tuple[str, ...], headless: Headless) -> None:
    done = headless.run(*arguments)

    assert (done.status, done.out) == (1, "")
    assert done.err.count("\n") == 1
    assert done.err.strip().endswith(".")
    assert "Error" not in done.err
    assert "wrong inside" not in done.err


def test_a_home_folder_of_nobody_is_told_as_missing(headless: Headless) -> None:
    done = headless.run("--profile", "~nobody-of-this-name/x", "clients")

    assert done.status == 1
    assert "The folder ~nobody-of-this-name/x is not there" in done.err


def test_a_missing_drive_makes_no_new_profile(headless: Headless, tmp_path: Path) -> None:
    gone = tmp_path / "drive" / "profile"

    done = headless.run("--profile", str(gone), "clients")

    assert done.status == 1
    assert "is not there" in done.err
    assert not gone.parent.exists()


def test_an_unknown_client_is_refused_with_the_nearest_unless_new(headless: Headless) -> None:
    headless.ask("add", "client", "Rossi Bakery")

    refused = headless.run("start", "Rosi Bakery")
    begun = headless.ask("start", "Rosi Bakery", "--new")

    assert refused.status == 1
    assert '"Rossi Bakery"' in refused.err
    assert begun["running"]["client"] == "Rosi Bakery"


def test_a_start_that_is_refused_adds_no_client(headless: Headless) -> None:
    headless.ask("start", "Rossi Bakery", "--new")

    refused = headless.run("start", "Zed", "--new")

    assert refused.status == 1
    assert "Rossi Bakery" in refused.err
    assert [client["name"] for client in headless.ask("clients")] == ["Rossi Bakery"]


def test_the_clock_tells_what_it_does(headless: Headless) -> None:
    day = "2026-11-12T{}:00+00:00"
    assert headless.ask("status") == {"running": None}

    headless.ask("start", "Rossi", "--new", at=day.format("09:32"))
    headless.ask("break", at=day.format("10:50"))
    on_break = headless.ask("status", at=day.format("10:55"))["running"]
    headless.ask("break", at=day.format("11:00"))
    stopped = headless.ask("stop", at=day.format("11:27"))["running"]

    assert (on_break["clock"], on_break["minutes"]["work"]) == ("on a break", 78)
    assert (stopped["clock"], stopped["minutes"]["work"]) == (None, 105)
    assert headless.ask("visits")[0]["minutes"] == {"work": 105, "travel": 0, "break": 10}


def test_an_entry_is_read_as_the_capture_line_reads_it(headless: Headless) -> None:
    headless.ask("start", "Rossi", "--new", at="2026-11-12T09:00:00+00:00")

    work = headless.ask("add", "work", "Reset print spooler 20m")
    part = headless.ask("add", "part", "2 x keyboard 34.90")
    promise = headless.ask(
        "add", "promise", "Bring the cable, next Thursday", at="2026-11-12T10:00:00+00:00"
    )
    request = headless.ask("add", "request", '"It is slow." @Anna')

    assert work["minutes"] == 20
    assert (part["quantity"], part["price"]) == ("2", "34.90")
    assert promise["by"] == "2026-11-19"
    assert request["new_person"]["name"] == "Anna"


def test_an_answer_with_a_day_is_listed_as_a_promise(headless: Headless) -> None:
    headless.ask("start", "Rossi", "--new")
    request = headless.ask("add", "request", "The printer is slow.")["id"]

    headless.ask("answer", request, "part", "A roller is left.", "--by", "2026-11-17")

    (promise,) = headless.ask("promises")
    assert (promise["what"], promise["by"]) == ("“The printer is slow.”", "2026-11-17")


@pytest.mark.parametrize(
    ("name", "listed"),
    [("clients", 8), ("visits", 15), ("promises", 7)],
)
def test_lists_tell_the_same_as_text(name: str, listed: int, headless: Headless) -> None:
    at = "2026-11-12T09:10:00+00:00"
    headless.ask("sample", at=at)

    data = headless.ask(name, at=at)
    lines = headless.run(name, at=at).out.splitlines()

    assert len(data) == len(lines) == listed
    assert all(str(item["id"]) in line for item, line in zip(data, lines, strict=True))


def test_visits_can_be_narrowed(headless: Headless) -> None:
    at = "2026-11-12T09:10:00+00:00"
    headless.ask("sample", at=at)

    found = headless.ask(
        "visits", "--client", "Hartley & Rowe", "--from", "2026-10-01", "--to", "2026-11-11", at=at
    )

    assert [visit["day"] for visit in found] == ["2026-10-26", "2026-10-07"]
    assert (found[0]["billable_minutes"], found[0]["amount"]) == (135, "168.75")


def test_search_finds_a_word_somebody_said(headless: Headless) -> None:
    headless.ask("start", "Rossi", "--new")
    headless.ask("add", "request", "The wireless keyboard sleeps too long.")

    (hit,) = headless.ask("search", "wirel")

    assert (hit["kind"], hit["client"]) == ("request", "Rossi")
    assert hit["text"][hit["start"] : hit["end"]] == "wirel"


def test_json_and_profile_may_stand_on_either_side(headless: Headless, tmp_path: Path) -> None:
    other = tmp_path / "other"
    headless.run("--profile", str(other), "add", "client", "Rossi")

    before = headless.run("--json", "--profile", str(other), "clients")
    after = headless.run("clients", "--profile", str(other), "--json")

    assert before.data == after.data
    assert before.data[0]["name"] == "Rossi"


def test_a_place_that_takes_no_file_is_refused_before_anything_is_issued(
    headless: Headless, tmp_path: Path
) -> None:
    headless.ask("sample", at="2026-11-12T09:10:00+00:00")
    gone = tmp_path / "gone" / "page.pdf"

    done = headless.run("summary", "7", "--accept", "-o", str(gone))

    assert done.status == 1
    assert "its folder is not there" in done.err
    assert next(v for v in headless.ask("visits") if v["id"] == "7")["versions"] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in a folder there")
def test_a_device_is_no_place_for_a_page(headless: Headless, tmp_path: Path) -> None:
    headless.ask("sample", at="2026-11-12T09:10:00+00:00")
    device = tmp_path / "device"
    os.mkfifo(device)

    done = headless.run("summary", "7", "--accept", "-o", str(device))

    assert done.status == 1
    assert "it is no plain file" in done.err
    assert next(v for v in headless.ask("visits") if v["id"] == "7")["versions"] == 0


def test_a_file_in_the_place_of_the_profile_is_named_as_one(
    headless: Headless, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("mine", encoding="utf-8")

    done = headless.run("--profile", str(file), "clients")

    assert done.status == 1
    assert "it is a file, not a folder" in done.err
    assert file.read_text(encoding="utf-8") == "mine"


def test_a_file_that_holds_no_object_is_refused_in_one_sentence(
    headless: Headless, tmp_path: Path
) -> None:
    file = tmp_path / "list.json"
    file.write_text("[]", encoding="utf-8")

    done = headless.run("import", str(file))

    assert done.err == "Nothing was imported. The file must hold one object.\n"


@pytest.mark.parametrize("language", ["", "..", "../..", "en/.."])
def test_a_language_that_is_none_is_answered_in_english(language: str, headless: Headless) -> None:
    done = headless.run("check", "--lang", language, stdin="I set up the printer.")

    assert (done.status, done.err) == (0, "")


def test_a_wrong_file_names_its_place_and_changes_nothing(
    headless: Headless, tmp_path: Path
) -> None:
    file = tmp_path / "wrong.json"
    file.write_text(json.dumps(changed("visits[0].segments[0].end", "later")), encoding="utf-8")

    done = headless.run("import", str(file))

    assert done.status == 1
    assert "visits[0].segments[0].end" in done.err
    assert headless.ask("clients") == []


def test_a_trial_of_an_import_changes_nothing(headless: Headless, tmp_path: Path) -> None:
    file = tmp_path / "data.json"
    file.write_text(json.dumps(example()), encoding="utf-8")

    told = headless.ask("import", str(file), "--dry-run")

    assert told["added"]["client"] == 1
    assert headless.ask("clients") == []


def test_a_backup_is_looked_into_and_put_back(headless: Headless, tmp_path: Path) -> None:
    backup = tmp_path / "everything.backup"
    headless.ask("add", "client", "Rossi")
    made = headless.ask("backup", str(backup))
    headless.ask("add", "client", "Only for a day")

    inside = headless.ask("restore", str(backup), "--look")
    headless.ask("restore", str(backup))

    assert (made["clients"], inside["clients"]) == (1, 1)
    assert [client["name"] for client in headless.ask("clients")] == ["Rossi"]


def test_a_backup_with_one_bit_turned_is_not_put_back(headless: Headless, tmp_path: Path) -> None:
    backup = tmp_path / "everything.backup"
    headless.ask("add", "client", "Rossi")
    headless.ask("backup", str(backup))
    damaged = bytearray(backup.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    backup.write_bytes(damaged)

    done = headless.run("restore", str(backup))

    assert done.status == 1
    assert "Nothing was put back" in done.err
    assert [client["name"] for client in headless.ask("clients")] == ["Rossi"]


def test_doctor_tells_nothing_private(headless: Headless) -> None:
    headless.ask("add", "client", "Rossi Bakery")

    found = headless.ask("doctor", at="2026-11-12T09:10:00+00:00")

    assert (found["fine"], found["database"], found["clients"]) == (True, [], 1)
    assert found["now_is_set"] == "2026-11-12T09:10:00+00:00"
    assert "Rossi" not in json.dumps(found)


def test_a_clock_setting_that_is_no_time_is_wrong_usage(headless: Headless) -> None:
    done = headless.run("status", at="half past nine")

    assert done.status == 2
    assert "CONSULTANT_APP_NOW" in done.err


def test_a_day_in_words_does_not_hide_a_wrong_clock_setting(headless: Headless) -> None:
    done = headless.run("promises", "--from", "tomorrow", at="half past nine")

    assert done.status == 2
    assert "CONSULTANT_APP_NOW" in done.err


HOSTILE = [
    pytest.param("", id="nothing"),
    pytest.param("\n\n  \t\n", id="blank"),
    pytest.param("I reset the router. " * 5000, id="100,000-characters"),
    pytest.param("x" * 100_000, id="one-endless-word"),
    pytest.param("\x00\x01\x1b[31m\x7f\x85\u202e\u2066 reset", id="control-characters"),
    pytest.param("reset; and, and; ;;, and and", id="only-joints"),
    pytest.param("🙂 Łukasz Ελένη 你好", id="other-scripts"),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_check_answers_for_any_text(text: str, headless: Headless) -> None:
    found = headless.ask("check", "-", stdin=text)

    assert set(found) == {"findings", "grade_word", "words"}
    assert all(0 <= f["start"] < f["end"] <= len(text) for f in found["findings"])


@pytest.mark.parametrize("text", HOSTILE)
def test_propose_answers_for_any_text(text: str, headless: Headless) -> None:
    clauses = headless.ask("propose", "-", stdin=text)["clauses"]

    assert all(text[c["start"] : c["end"]] == c["text"] for c in clauses)


def test_bytes_that_are_no_text_are_answered_too(headless: Headless) -> None:
    assert headless.ask("check", "-", stdin=b"\xff\xfe reset \x80")["words"] >= 1


def test_with_lines_there_is_one_document_per_line(headless: Headless) -> None:
    typed = "Reset print spooler\r\n\nReplaced HDD\u2028in NAS"

    lines = headless.run("propose", "-", "--lines", stdin=typed).out.splitlines()

    documents = [json.loads(line) for line in lines if line]
    assert len(documents) == 3
    assert documents[0]["clauses"][0]["text"] == "Reset print spooler"
    assert documents[1]["clauses"] == []


def test_a_secret_in_a_checked_text_is_not_repeated(headless: Headless) -> None:
    said = headless.run("check", "-", stdin="The password is Lantern-4827.")

    assert said.status == 0
    assert "secret" in said.out
    assert "Lantern" not in said.out


@pytest.mark.parametrize("command", ["check", "propose"])
def test_the_words_commands_load_no_database_and_no_paper(command: str, tmp_path: Path) -> None:
    script = (
        "import sys; from consultant_app.cli import main; "
        f"main(['{command}', '-']); "
        "heavy = {'sqlalchemy', 'reportlab', 'sqlcipher3', 'PySide6'} & set(sys.modules); "
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], input="Reset it.", text=True, capture_output=True, cwd=ROOT
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_the_command_never_imports_qt(profile: Path) -> None:
    script = (
        "import sys; from consultant_app.cli import main; "
        f"main(['--profile', {str(profile)!r}, 'sample']); "
        "sys.exit('PySide6' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "kind",
    [
        problem
        for _, problem in inspect.getmembers(problems, inspect.isclass)
        if issubclass(problem, problems.Problem) and problem is not problems.Problem
    ],
)
def test_every_problem_has_a_sentence_of_its_own(kind: type[problems.Problem]) -> None:
    sentence = sentence_for(_example_of(kind))

    assert kind.__name__ not in sentence
    assert sentence.endswith(".")
    assert "!" not in sentence


def _example_of(kind: type[problems.Problem]) -> problems.Problem:
    hints = get_type_hints(kind)
    samples = {str: "this", int: 1, Path: Path("there"), datetime: datetime.now(UTC)}
    fields = dataclasses.fields(kind)  # type: ignore[arg-type]  # all but the base are dataclasses
    return kind(**{f.name: samples.get(hints[f.name], ()) for f in fields})
