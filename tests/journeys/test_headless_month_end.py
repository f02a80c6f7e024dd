"""Month end without a window: the lines, their file, the mark, the mark taken away, the hours."""

import csv
import io
from pathlib import Path

import pytest

from helpers.headless import Headless

DAY = "2026-11-12T{}:00+00:00"


@pytest.fixture
def billed(headless: Headless) -> Headless:
    """An hour and a quarter at Rossi, and a cable."""
    headless.ask("start", "Rossi", "--new", at=DAY.format("09:30"))
    headless.ask("add", "request", "The till is slow.", at=DAY.format("09:31"))
    headless.ask("add", "part", "Cable 8.50", at=DAY.format("10:00"))
    headless.ask("stop", at=DAY.format("10:45"))
    return headless


def test_a_month_is_listed_written_marked_and_not_marked_twice(
    billed: Headless, tmp_path: Path
) -> None:
    file = tmp_path / "november.csv"

    done = billed.ask("invoice", "--month", "2026-11", "-o", str(file), "--mark")
    again = billed.ask("invoice", "--month", "2026-11", "--again", "--mark")
    left = billed.ask("invoice", "--month", "2026-11")

    assert [(n["kind"], n["what"], n["minutes"]) for n in done["lines"]] == [
        ("work", "The till is slow.", 75),
        ("part", "Cable", 0),
    ]
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
    assert [(row["day"], row["minutes"], row["amount"]) for row in rows] == [
        ("2026-11-12", "75", done["lines"][0]["amount"]),
        ("2026-11-12", "", "8.50"),
    ]
    assert done["file"] == str(file)
    assert done["marked"]["id"]
    assert [n["amount"] for n in again["lines"]] == [n["amount"] for n in done["lines"]]
    assert (again["marked"], left["lines"]) == (None, [])


@pytest.mark.parametrize("price", ["9" * 13 + ".99", "9" * 32 + ".99"])
def test_no_price_is_so_long_that_month_end_breaks(headless: Headless, price: str) -> None:
    """Once a part of 30 figures was noted, no invoice, month or statement could be made again."""
    headless.ask("start", "Rossi", "--new", at=DAY.format("09:30"))
    headless.ask("add", "part", f"Cable {price}", at=DAY.format("10:00"))
    headless.ask("add", "part", "9999 x Cable 999999999999.99", at=DAY.format("10:00"))
    headless.ask("stop", at=DAY.format("10:45"))

    (line,) = [ln for ln in headless.ask("invoice")["lines"] if ln["kind"] == "part"]
    month = headless.ask("time", "--month", "2026-11")

    assert (line["what"], line["amount"]) == ("Cable", "9998999999999900.01")
    assert month["not_invoiced"]["amounts"] == {"GBP": "9998999999999900.01"}


def test_a_mark_can_be_found_and_taken_away(billed: Headless) -> None:
    id_ = billed.ask("invoice", "--mark")["marked"]["id"]
    (found,) = billed.ask("invoice", "--marked")

    billed.ask("invoice", "--unmark", id_)

    assert (found["id"], len(found["lines"])) == (id_, 2)
    assert billed.ask("invoice", "--marked") == []
    assert len(billed.ask("invoice")["lines"]) == 2
    assert billed.run("invoice", "--unmark", id_).status == 1


def test_a_file_that_is_there_is_refused_in_one_sentence(billed: Headless, tmp_path: Path) -> None:
    file = tmp_path / "november.xlsx"
    file.write_text("mine")

    refused = billed.run("invoice", "-o", str(file), "--mark")

    assert (refused.status, refused.out, file.read_text()) == (1, "", "mine")
    assert "--replace" in refused.err
    assert billed.ask("invoice", "--marked") == []
    billed.ask("invoice", "-o", str(file), "--replace")
    assert file.read_bytes()[:2] == b"PK"


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("-o", "lines.pdf"), id="another-ending"),
        pytest.param(("--marked", "--unmark", "1"), id="two-acts"),
        pytest.param(("--unmark", "1", "--mark"), id="mark-and-unmark"),
    ],
)
def test_what_means_nothing_is_wrong_usage(billed: Headless, arguments: tuple[str, ...]) -> None:
    done = billed.run("invoice", *arguments)

    assert (done.status, done.out) == (2, "")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("time", "--month", "9999-12"), id="the-last-month"),
        pytest.param(("time", "--week", "9999-12-31"), id="the-last-week"),
        pytest.param(("time", "--month", "0001-01"), id="the-first-month"),
        pytest.param(("time", "--kindness", "9999"), id="the-last-year"),
        pytest.param(("time", "--kindness", "0"), id="no-year"),
        pytest.param(("invoice", "--month", "9999-12"), id="an-invoice"),
    ],
)
def test_days_of_which_no_time_is_kept_are_wrong_usage(
    billed: Headless, arguments: tuple[str, ...]
) -> None:
    done = billed.run(*arguments)

    assert (done.status, done.out) == (2, "")
    assert "no month" in done.err or "no year" in done.err or "no time is kept" in done.err


def test_the_hours_of_a_week_and_a_month_are_told(billed: Headless) -> None:
    week = billed.ask("time", "--week", "2026-11-12")
    month = billed.ask("time", "--month", "2026-11")
    said = billed.run("time", "--month", "2026-11")

    assert (week["first"], week["minutes"], week["chargeable_minutes"]) == ("2026-11-09", 75, 75)
    assert [day["minutes"] for day in week["days"]] == [0, 0, 0, 75, 0, 0, 0]
    assert month["by_day"] == [{"day": "2026-11-12", "minutes": 75}]
    assert month["by_kind"] == {"on-site": 75, "remote": 0, "travel": 0}
    (rossi,) = month["clients"]
    assert (rossi["client"], rossi["visits"], rossi["parts"]) == ("Rossi", 1, "8.50")
    assert month["not_invoiced"]["amounts"] == {"GBP": rossi["to_invoice"]}
    assert "Together 1 h 15 in 2026-11." in said.out


def test_a_clock_left_running_is_told_and_not_counted(headless: Headless) -> None:
    headless.ask("start", "Rossi", "--new", at="2025-11-12T09:30:00+00:00")

    said = headless.run("time", at=DAY.format("10:00"))

    assert "Together 0 min" in said.out
    assert "The clock at Rossi runs since 2025-11-12 09:30 and is not counted." in said.out


def test_kindness_is_told_to_the_one_who_gave_it(headless: Headless) -> None:
    assert headless.ask("time", "--kindness", "2026") == {
        "year": 2026,
        "minutes": 0,
        "visits": 0,
        "amounts": {},
    }
