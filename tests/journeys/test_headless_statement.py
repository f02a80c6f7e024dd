"""A month's time statement without a window: the file, its facts, what it will not do."""

from pathlib import Path

import pytest

from helpers.headless import Headless
from helpers.paper_reader import words_of

DAY = "2026-11-12T{}:00+00:00"
LATER = "2026-12-01T09:00:00+00:00"


@pytest.fixture
def billed(headless: Headless) -> Headless:
    """An hour and a quarter at a bakery, for the till."""
    headless.ask("start", "Rossi Bakery", "--new", at=DAY.format("09:30"))
    headless.ask("add", "request", "The till is slow.", at=DAY.format("09:31"))
    headless.ask("stop", at=DAY.format("10:45"))
    return headless


def test_a_month_becomes_a_file_and_its_facts(billed: Headless, tmp_path: Path) -> None:
    file = tmp_path / "november.pdf"

    done = billed.ask(
        "statement",
        "Rossi Bakery",
        "2026-11",
        "-o",
        str(file),
        "--closing",
        "Enjoy the fair",
        at=LATER,
    )

    assert done["file"] == str(file)
    assert (done["client"], done["month"], done["pages"]) == ("Rossi Bakery", "2026-11", 1)
    assert (done["minutes"], done["extra_minutes"], done["on_me_minutes"]) == (75, 75, 0)
    (row,) = done["rows"]
    assert (row["day"], row["what"], row["where"]) == (
        "2026-11-12",
        "“The till is slow”",
        "Your bakery",
    )
    assert (row["minutes"], row["covered_by"]) == (75, "extra")
    heard = words_of(file.read_bytes(), tmp_path)
    assert "I spent 1 hour 15 minutes on your bakery in November." in heard
    assert "Enjoy the fair." in heard


def test_in_a_folder_it_gets_its_own_name(billed: Headless, tmp_path: Path) -> None:
    done = billed.run("statement", "Rossi Bakery", "2026-11", "-o", str(tmp_path), at=LATER)

    (file,) = tmp_path.glob("*.pdf")
    assert file.name == "2026-11 Time statement - Rossi Bakery.pdf"
    assert done.out.startswith(f"{file}: 1 h 15, 1 page.")


def test_a_file_that_is_there_stays_unless_it_may_go(billed: Headless, tmp_path: Path) -> None:
    file = tmp_path / "mine.pdf"
    file.write_text("mine")
    asked = ("statement", "Rossi Bakery", "2026-11", "-o", str(file))

    done = billed.run(*asked, at=LATER)

    assert (done.status, file.read_text()) == (1, "mine")
    assert "--replace" in done.err
    assert billed.run(*asked, "--replace", at=LATER).status == 0
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("client", "month", "status"),
    [("Nobody", "2026-11", 1), ("Rossi Bakery", "November", 2)],
    ids=["unknown-client", "no-month"],
)
def test_what_cannot_be_made_says_why(
    billed: Headless, tmp_path: Path, client: str, month: str, status: int
) -> None:
    done = billed.run("statement", client, month, "-o", str(tmp_path / "s.pdf"), at=LATER)

    assert (done.status, done.out) == (status, "")
    assert done.err
    assert list(tmp_path.glob("*.pdf")) == []
