"""Whatever words a command is given, it does it or says in one line why not, and nothing breaks."""

import itertools
import json
from pathlib import Path

import pytest

from consultant_app.cli.arguments import DONE, REFUSED, WRONG_USAGE
from helpers.headless import Done, Headless

LONG = "x" * 100_000
HALF_A_LETTER = "a\udc80b"  # what Python makes of a byte that is no UTF-8
TEXTS = ["", " ", "\t\n", LONG, HALF_A_LETTER, "\0", "\x1b[2J\a", "\u202eevil", "--", "-", "½", "٣"]
IDS = ["", " ", "0", "-1", "999", "9" * 15, "9" * 30, "1.0", *TEXTS[3:7], "½", "٣"]
DAYS = [
    "",
    "0000-01-01",
    "10000-01-01",
    "2026-02-30",
    "29 Feb 9999",
    *TEXTS[3:7],
    "-1",
    "in a while",
]
FILES = ["", LONG, "a\0b", HALF_A_LETTER, "missing/x", "file/x", "file", "/dev/null"]
KINDS = ["client", "request", "work", "promise", "part", "note"]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with a visit that runs, numbered 1, and a request, numbered 1."""
    from consultant_app.cli import main

    profile = tmp_path_factory.mktemp("odd") / "profile"
    named = ["--profile", str(profile)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(profile.parent / "state"))  # no test's own home yet
        for words in (["start", "Acme", "--new"], ["add", "request", "The printer jams"]):
            assert main([*named, *words]) == DONE
    return profile


@pytest.fixture
def odd(
    office: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Headless:
    """Runs commands at the office, in a folder of its own that holds a plain file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("nothing of ours", encoding="utf-8")
    return Headless(office, monkeypatch, capsys)


def is_plain(done: Done) -> bool:
    """Tell whether DONE ended as promised: done, or one short line that blames no bug."""
    if done.status == DONE:
        return done.err == ""
    lines = done.err.splitlines()
    said = len(lines) == 1 and len(lines[0]) < 1000 and "inside the program" not in lines[0]
    return done.status in (REFUSED, WRONG_USAGE) and said and done.out == ""


@pytest.mark.parametrize("text", TEXTS, ids=lambda t: ascii(t[:9]))
@pytest.mark.parametrize("kind", KINDS)
def test_any_text_is_noted_or_refused_in_a_line(kind: str, text: str, odd: Headless) -> None:
    """`add work -- --` said that something went wrong inside the program."""
    done = odd.run("add", kind, "--", text)

    assert is_plain(done), done
    assert done.status == WRONG_USAGE or text.strip(), done


@pytest.mark.parametrize("id_", IDS, ids=lambda t: ascii(t[:9]))
@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["finish", "{}"], id="finish"),
        pytest.param(["summary", "{}", "-o", "x.pdf"], id="summary"),
        pytest.param(["answer", "{}", "done"], id="answer"),
        pytest.param(["add", "work", "x", "--visit={}"], id="visit"),
        pytest.param(["add", "work", "x", "--answers={}"], id="work-that-answers"),
        pytest.param(["add", "promise", "x", "--answers={}"], id="promise-that-answers"),
        pytest.param(["start", "{}"], id="start"),
        pytest.param(["visits", "--client=nobody{}"], id="visits"),
    ],
)
def test_an_id_of_nothing_is_named_in_a_line(words: list[str], id_: str, odd: Headless) -> None:
    """`add work x --answers 999` said that something went wrong inside the program."""
    done = odd.run(*(word.format(id_) for word in words))

    assert is_plain(done), done
    assert done.status != DONE, done


@pytest.mark.parametrize("day", DAYS, ids=lambda t: ascii(t[:12]))
@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["add", "promise", "x", "--by={}"], id="promise"),
        pytest.param(["answer", "1", "waiting", "--by={}"], id="answer"),
        pytest.param(["visits", "--from={}"], id="from"),
        pytest.param(["promises", "--to={}"], id="to"),
        pytest.param(["export", "out", "--month={}"], id="month"),
    ],
)
def test_what_is_no_day_is_wrong_usage(words: list[str], day: str, odd: Headless) -> None:
    done = odd.run(*(word.format(day) for word in words))

    assert is_plain(done), done
    assert done.status == WRONG_USAGE


@pytest.mark.parametrize("file", FILES, ids=lambda t: ascii(t[:9]))
@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["import", "{}"], id="import"),
        pytest.param(["export", "{}"], id="export"),
        pytest.param(["backup", "{}"], id="backup"),
        pytest.param(["restore", "{}", "--look"], id="restore"),
        pytest.param(["summary", "1", "--draft", "-o", "{}"], id="summary"),
        pytest.param(["check", "{}"], id="check"),
        pytest.param(["--profile", "{}", "clients"], id="profile"),
    ],
)
def test_any_name_of_a_file_is_taken_or_refused_in_a_line(
    words: list[str], file: str, odd: Headless
) -> None:
    done = odd.run(*(word.format(file) for word in words))

    assert is_plain(done), done


@pytest.mark.parametrize("now", ["1971-01-02", "2020-01-01", "2261-12-30", "2999-12-31", "soon"])
@pytest.mark.parametrize("words", [["status"], ["visits"], ["add", "work", "x"], ["break"]])
def test_any_time_is_worked_with_or_refused_in_a_line(
    words: list[str], now: str, odd: Headless
) -> None:
    assert is_plain(odd.run(*words, at=now))


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("",),
        ("\0",),
        ("--profile",),
        ("visits", "extra"),
        ("add", "wish", LONG),
        ("summary", "1"),
    ],
)
def test_wrong_usage_is_told_in_one_line_that_names_the_help(
    words: tuple[str, ...], odd: Headless
) -> None:
    done = odd.run(*words)

    assert is_plain(done), done
    assert (done.status, "--help" in done.err) == (WRONG_USAGE, True)


@pytest.mark.parametrize(
    ("kind", "option"),
    [
        (kind, option)
        for (option, taken), kind in itertools.product(
            {
                "visit": KINDS[1:],
                "answers": ["work", "promise"],
                "by": ["promise"],
                "public": ["work"],
            }.items(),
            KINDS,
        )
        if kind not in taken
    ],
)
def test_what_an_entry_cant_keep_is_not_lost_silently(
    kind: str, option: str, odd: Headless
) -> None:
    value = "2026-11-20" if option == "by" else "1"

    done = odd.run("add", kind, "x", f"--{option}", value)

    assert is_plain(done)
    assert (done.status, f"--{option}" in done.err) == (WRONG_USAGE, True)


def test_days_that_are_turned_round_are_wrong_usage(odd: Headless) -> None:
    done = odd.run("visits", "--from", "2026-12-01", "--to", "2026-01-01")

    assert is_plain(done)
    assert done.status == WRONG_USAGE


def test_a_name_of_two_lines_takes_one_line_of_a_list(odd: Headless, tmp_path: Path) -> None:
    odd.profile = tmp_path / "profile"
    odd.run("add", "client", "Smith\n    99  and\u2028Sons")

    listed = odd.run("clients").out.splitlines()

    assert len(listed) == 1, listed


@pytest.mark.parametrize(
    ("given", "told"),
    [
        pytest.param({"clients": 1}, ["1 client"], id="one"),
        pytest.param({"clients": 2, "contacts": 1}, ["2 clients", "2 people"], id="several"),
        pytest.param(
            {"clients": 1, "contacts": 1, "equipment": 2},
            ["1 person", "2 pieces of equipment"],
            id="odd-plurals",
        ),
    ],
)
def test_what_was_added_is_counted_as_people_count(
    given: dict[str, int], told: list[str], odd: Headless, tmp_path: Path
) -> None:
    """An import said "added: 2 visit"."""
    odd.profile = tmp_path / "profile"
    clients = [
        {
            "id": f"c{n}",
            "name": f"Client {n}",
            "contacts": [{"name": f"P{i}"} for i in range(given.get("contacts", 0))],
            "equipment": [{"name": f"E{i}"} for i in range(given.get("equipment", 0))],
        }
        for n in range(given["clients"])
    ]
    file = tmp_path / "data.json"
    file.write_text(
        json.dumps({"format": "consultant-app/1", "clients": clients}), encoding="utf-8"
    )

    out = odd.run("import", str(file)).out

    assert [f"  added: {words}\n" in out for words in told] == [True] * len(told), out
