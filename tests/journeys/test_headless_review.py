"""A quarter's review without a window: the file, its facts, what it asks for, its German."""

from pathlib import Path

import pytest

from helpers.headless import Headless
from helpers.paper_reader import words_of

DAY = "2026-08-{}:00+00:00"
LATER = "2026-10-12T09:00:00+00:00"


@pytest.fixture
def bakery(headless: Headless) -> Headless:
    """An hour at a bakery in August, for the till, and a promise that came late."""
    _own_business(headless)
    headless.ask("start", "Rossi Bakery", "--new", at=DAY.format("12T09:30"))
    headless.ask("add", "request", "The till is slow.", at=DAY.format("12T09:31"))
    headless.ask("answer", "1", "done", "I cleared it out.", at=DAY.format("12T09:50"))
    headless.ask(
        "add", "promise", "Bring a longer cable", "--by", "2026-08-20", at=DAY.format("12T10:00")
    )
    headless.ask("stop", at=DAY.format("12T10:30"))
    return headless


def _own_business(headless: Headless) -> None:
    """Let the pages have a sender."""
    file = headless.profile.parent / "own.json"
    file.write_text(
        '{"format": "consultant-app/1", "business": {"name": "Okafor Office IT", '
        '"person": "Sam Okafor", "phone": "01632 960 147"}, "clients": [], "visits": []}'
    )
    headless.ask("import", str(file))


def test_a_quarter_becomes_a_file_and_its_facts(bakery: Headless, tmp_path: Path) -> None:
    file = tmp_path / "quarter.pdf"

    done = bakery.ask(
        "review",
        "Rossi Bakery",
        "2026-Q3",
        "-o",
        str(file),
        "--not-kept",
        "The cable has not come yet. I am sorry. I now order on the same day.",
        "--advise",
        "Replace the till|It is nine years old|About £900",
        at=LATER,
    )

    assert (done["file"], done["version"], done["draft"]) == (str(file), 1, False)
    assert (done["requests"], done["finished"], done["promises"], done["kept"]) == (1, 1, 1, 0)
    assert done["minutes"]["asked"] == 60
    heard = words_of(file.read_bytes(), tmp_path)
    assert "What you asked for is finished, and one promise was late." in heard
    assert "One thing I would do next You decide. Nothing happens until you say yes." in heard
    assert "What it takes. About £900." in heard


def test_what_is_missing_makes_a_draft_that_says_so(bakery: Headless, tmp_path: Path) -> None:
    done = bakery.run("review", "Rossi Bakery", "2026-Q3", "-o", str(tmp_path), at=LATER)

    (file,) = tmp_path.glob("*.pdf")
    assert done.status == 0
    assert file.name == "2026-Q3 Quarterly review - Rossi Bakery (Draft).pdf"
    assert "a draft, not issued" in done.out
    assert "--not-kept" in done.out
    assert "promised for 2026-08-20, not kept yet: Bring a longer cable" in done.out
    assert not list((bakery.profile / "documents").rglob("*.pdf"))


def test_words_given_once_are_kept_and_the_year_has_its_letter(
    bakery: Headless, tmp_path: Path
) -> None:
    year = ("review", "Rossi Bakery", "2026", "-o", str(tmp_path))
    first = bakery.ask(*year, "--headline", "A calm year", at=LATER)
    again = bakery.ask(*year, "--value", "Nobody waited.", at=LATER)

    assert first["file"].endswith("2026 Year letter - Rossi Bakery.pdf")
    assert (first["headline"], again["headline"]) == ("A calm year.", "A calm year.")
    assert (first["version"], again["version"]) == (1, 2)
    assert "(corrected 2026-10-12)" in again["file"]


def test_a_file_that_is_there_stays_unless_it_may_go(bakery: Headless, tmp_path: Path) -> None:
    file = tmp_path / "mine.pdf"
    file.write_text("mine")
    asked = ("review", "Rossi Bakery", "2026", "-o", str(file))

    done = bakery.run(*asked, at=LATER)

    assert (done.status, file.read_text()) == (1, "mine")
    assert bakery.run(*asked, "--replace", at=LATER).status == 0
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("period", ["2026-Q5", "summer", "2026-08"])
def test_what_is_no_period_is_wrong_use(period: str, bakery: Headless, tmp_path: Path) -> None:
    done = bakery.run("review", "Rossi Bakery", period, "-o", str(tmp_path))

    assert done.status == 2
    assert "2026-Q3" in done.err


def test_a_quarter_to_come_is_refused_in_one_sentence(bakery: Headless, tmp_path: Path) -> None:
    done = bakery.run("review", "Rossi Bakery", "2027-Q1", "-o", str(tmp_path), at=LATER)

    assert (done.status, done.err.count("\n")) == (1, 1)
    assert "2027-01-01" in done.err
    assert not list(tmp_path.glob("*.pdf"))
