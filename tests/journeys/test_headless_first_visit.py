"""From the first note to the page, by the headless command alone."""

import json
import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from helpers.headless import Headless, python_apart, run_apart
from helpers.paper_reader import everything_in, words_of

DAY = "2026-11-12T{}:00+00:00"
BUSINESS = {
    "format": "consultant-app/1",
    "business": {
        "name": "Fielding IT",
        "person": "Sam Fielding",
        "phone": "01632 960 118",
        "urgent": "If work has stopped, say “urgent”.",
    },
}
PRIVATE = ("4471", "spooler", "spaniel", "PC has 4 GB", "DHCP", "Zebra-Marker")


@pytest.fixture
def new_house(headless: Headless, tmp_path: Path) -> Headless:
    """A profile in which nothing is but who writes the pages."""
    file = tmp_path / "business.json"
    file.write_text(json.dumps(BUSINESS), encoding="utf-8")
    headless.ask("import", str(file))
    return headless


@pytest.fixture
def finished_visit(new_house: Headless) -> str:
    """The journey up to the finished visit: three requests, four works, a promise; its id."""
    house = new_house
    visit = house.ask("start", "Hartley & Rowe Solicitors", "--new", at=_at("09:32"))
    house.ask("add", "note", "Reception PC has 4 GB, side door 4471#", at=_at("09:40"))
    slow = _add(house, "request", '"Could the internet be faster?" @Tom Bailey', "10:20")
    calendar = _add(house, "request", '"How does Tom’s calendar work?" @Mrs Rowe', "10:38")
    printer = _add(house, "request", '"The printer keeps asking me for a password."', "11:02")
    _work(house, "Moved shared calendar, DHCP lease renewed 18m", "10:41", calendar)
    _work(house, "Reset print spooler, removed duplicate driver", "11:05", printer)
    _work(house, "Replaced failing HDD in NAS", "11:10")
    _work(house, "Installed Windows updates on 2 PCs", "11:15")
    _add(house, "promise", "Bring a longer cable, 20 Nov", "11:16", "--answers", slow)
    house.ask("answer", calendar, "done", "You shared it with Tom twice.", at=_at("11:20"))
    house.ask("answer", printer, "done", at=_at("11:21"))
    house.ask("finish", visit["running"]["visit"], at=_at("11:27"))
    return str(visit["running"]["visit"])


def test_the_page_holds_the_words_in_order_and_nothing_private(
    new_house: Headless, finished_visit: str, tmp_path: Path
) -> None:
    page = tmp_path / "page.pdf"

    made = new_house.ask("summary", finished_visit, "-o", str(page), "--accept", at=_at("11:28"))

    words = words_of(page.read_bytes(), tmp_path)
    _assert_in_order(
        words,
        "Summary of my visit on Thursday",
        "“Could the internet be faster?”",
        "Planned.",
        "“How does Tom’s calendar work?”",
        "Answered.",
        "You shared it with Tom twice.",
        "“The printer keeps asking me for a password.”",
        "Done.",
        "prints moving again",
        "Brings a longer cable.",
        "Friday",
        "failing disk",
        "Why it matters.",
        "1 hour 55 minutes with you",
        "01632",
        "Sam Fielding",
    )
    assert [marker for marker in PRIVATE if marker in words] == []
    assert (made["version"], made["file"]) == (1, str(page))
    assert [m for m in made["missing"] if m["what"] not in ("reply", "words")] == []


def test_without_accepting_it_says_what_is_missing_and_writes_nothing(
    new_house: Headless, finished_visit: str, tmp_path: Path
) -> None:
    page = tmp_path / "page.pdf"

    done = new_house.run("summary", finished_visit, "-o", str(page), "--json", at=_at("11:28"))

    assert done.status == 1
    assert done.err.count("\n") == 1
    assert done.data["file"] is None
    assert {m["what"] for m in done.data["missing"]} >= {"accept"}
    assert not page.exists()
    assert new_house.ask("visits")[0]["state"] == "finished"


def test_the_same_page_again_is_the_same_file(
    new_house: Headless, finished_visit: str, tmp_path: Path
) -> None:
    once, again = tmp_path / "once.pdf", tmp_path / "again.pdf"

    first = new_house.ask("summary", finished_visit, "-o", str(once), "--accept", at=_at("11:28"))
    second = new_house.ask("summary", finished_visit, "-o", str(again), at=_at("15:00"))

    assert (second["version"], second["sha256"]) == (1, first["sha256"])
    assert again.read_bytes() == once.read_bytes()


def test_a_draft_leaves_a_secret_out_and_names_it(
    new_house: Headless, finished_visit: str, tmp_path: Path
) -> None:
    page = tmp_path / "draft.pdf"
    public = "The new Wi-Fi password is Lantern-4827."
    new_house.ask("add", "work", "New Wi-Fi key", "--public", public, "--visit", finished_visit)

    made = new_house.ask("summary", finished_visit, "-o", str(page), "--draft", at=_at("11:28"))

    words = words_of(page.read_bytes(), tmp_path)
    assert "Lantern" not in words + json.dumps(made)
    assert "secret" in {m["what"] for m in made["missing"]}
    assert made["version"] is None
    assert new_house.ask("visits")[0]["state"] == "finished"


def test_time_and_money_follow_the_clock(new_house: Headless, finished_visit: str) -> None:
    (visit,) = new_house.ask("visits")

    assert visit["minutes"] == {"work": 115, "travel": 0, "break": 0}
    assert (visit["client"], visit["day"], visit["versions"]) == (
        "Hartley & Rowe Solicitors",
        "2026-11-12",
        0,
    )


def test_other_documents_freeze_nothing(
    new_house: Headless, finished_visit: str, tmp_path: Path
) -> None:
    copy, letter = tmp_path / "copy.pdf", tmp_path / "letter.txt"

    new_house.ask("summary", finished_visit, "-o", str(copy), "--kind", "technician")
    new_house.ask("summary", finished_visit, "-o", str(letter), "--kind", "email", "--draft")

    assert "spooler" in words_of(copy.read_bytes(), tmp_path)
    assert letter.read_text(encoding="utf-8").startswith("Subject: ")
    assert new_house.ask("visits")[0]["state"] == "finished"


def test_marker_words_of_every_private_field_stay_off_the_page(
    headless: Headless, tmp_path: Path
) -> None:
    data = _with_markers()
    file, page = tmp_path / "marked.json", tmp_path / "page.pdf"
    file.write_text(json.dumps(data), encoding="utf-8")
    headless.ask("import", str(file))

    headless.ask("summary", "1", "-o", str(page), "--accept", at=_at("12:00"))
    headless.ask("summary", "1", "-o", str(tmp_path / "letter"), "--kind", "email", at=_at("12:00"))

    words = words_of(page.read_bytes(), tmp_path)
    assert "“The printer is slow.”" in words
    told = words + page.name + (tmp_path / "letter").read_text(encoding="utf-8")
    assert "Zebra-Marker" not in told
    assert b"Zebra-Marker" not in everything_in(page.read_bytes())
    logs = "".join(p.read_text(encoding="utf-8") for p in headless.profile.glob("logs/*"))
    assert "Zebra-Marker" not in logs


def test_a_killed_program_comes_back_with_clock_and_typed_text(profile: Path) -> None:
    with python_apart(profile, _TYPING) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        process.kill()
        process.wait(timeout=30)

    done = run_apart(profile, "status", "--json", at=datetime(2026, 11, 12, 12, 10, tzinfo=UTC))

    running = done.data["running"]
    assert running["client"] == "Rossi Bakery"
    assert running["minutes"]["work"] == 130
    assert running["question"]["last_sign"] == "2026-11-12T10:00:00+00:00"
    assert _kept_draft(profile) == "Reset print spo"


def test_while_the_window_is_open_writing_is_refused_and_looking_works(profile: Path) -> None:
    with python_apart(profile, _TYPING) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"

        written = run_apart(profile, "add", "client", "Another")
        looked = run_apart(profile, "clients", "--json")

    assert written.status == 1
    assert "open in the window" in written.err
    assert [c["name"] for c in looked.data] == ["Rossi Bakery"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_everything_in_the_profile_is_for_its_owner_only(
    new_house: Headless, finished_visit: str, tmp_path: Path
) -> None:
    before = os.umask(0o022)
    try:
        new_house.ask("summary", finished_visit, "-o", str(tmp_path / "p.pdf"), "--accept")
    finally:
        os.umask(before)

    modes = {p: p.stat().st_mode & 0o077 for p in new_house.profile.rglob("*")}
    assert [p.name for p, mode in modes.items() if mode] == []


_TYPING = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from consultant_app.clock import FixedClock
from consultant_app.desk import open_desk
from consultant_app.workflows import keep_clients, keep_draft, run_visit

desk = open_desk(Path(sys.argv[1]), clock=FixedClock(datetime(2026, 11, 12, 10, tzinfo=UTC)))
client = keep_clients.add_client(desk, "Rossi Bakery")
visit = run_visit.start_visit(desk, client.id)
keep_draft.keep(desk, f"visit/{visit.id}/line", "Reset print spo")
print("typed", flush=True)
time.sleep(60)
"""


def _kept_draft(profile: Path) -> str:
    from consultant_app.desk import close_desk, open_desk
    from consultant_app.workflows import keep_draft

    desk = open_desk(profile, writing=False)
    try:
        return keep_draft.kept(desk, "visit/1/line")
    finally:
        close_desk(desk)


def _at(clock: str) -> str:
    return DAY.format(clock)


def _add(house: Headless, kind: str, text: str, clock: str, *more: str) -> str:
    return str(house.ask("add", kind, text, *more, at=_at(clock))["id"])


def _work(house: Headless, note: str, clock: str, answers: str = "") -> str:
    return _add(house, "work", note, clock, *(["--answers", answers] if answers else []))


def _assert_in_order(words: str, *parts: str) -> None:
    pattern = ".*?".join(re.escape(part) for part in parts)
    assert re.search(pattern, words.replace("\u00a0", " "), re.DOTALL), words


def _with_markers() -> dict[str, object]:
    mark = "Zebra-Marker"
    return {
        "format": "consultant-app/1",
        "business": BUSINESS["business"],
        "clients": [
            {
                "id": "c1",
                "name": "Rossi Bakery",
                "also_known_as": [mark],
                "private_notes": mark,
                "sites": [{"id": "s1", "name": mark, "address": [mark], "access": mark}],
                "contacts": [
                    {
                        "id": "p1",
                        "name": "Anna Rossi",
                        "role": ["reads"],
                        "email": f"{mark}@rossi.example",
                        "phone": mark,
                        "remember": mark,
                    },
                    {"id": "p2", "name": "Tom Bailey", "remember": mark},
                ],
                "equipment": [
                    {
                        "id": "e1",
                        "name": mark,
                        "make": mark,
                        "serial": mark,
                        "private_notes": mark,
                    }
                ],
            }
        ],
        "visits": [
            {
                "id": "v1",
                "client": "c1",
                "site": "s1",
                "contact": "p1",
                "day": "2026-11-12",
                "private_notes": mark,
                "requests": [
                    {
                        "id": "r1",
                        "words": "The printer is slow.",
                        "asked_by": "p2",
                        "outcome": "done",
                        "reply": "It is quick now.",
                    }
                ],
                "work": [
                    {
                        "id": "w1",
                        "note": mark,
                        "public": "I cleaned the printer.",
                        "request": "r1",
                        "equipment": ["e1"],
                    },
                    {"id": "w2", "note": mark, "public": mark, "only_for_me": True},
                    {"id": "w3", "note": mark},
                ],
                "duration_minutes": 45,
                "promises": [{"id": "q1", "what": "Call you", "to": "p2"}],
            }
        ],
    }
