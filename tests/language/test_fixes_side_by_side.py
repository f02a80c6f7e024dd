"""Every fix taken, one after the other: where two hard words adjoin, the sentence still reads."""

import random

import pytest

from consultant_app.domain.findings import Category
from consultant_app.language.check import check_text
from consultant_app.language.data import Words
from consultant_app.language.entries import Term

HARD = (Category.ACRONYM, Category.JARGON)
PAIRS = 400
MOST_FIXES = 8


def all_taken(text: str, words: Words, *, choice: int = 0) -> str:
    """Return TEXT with a fix of each hard word taken in turn, as one key after the other does."""
    for _ in range(MOST_FIXES):
        found = check_text(text, words, hints_at_most=0).findings
        hard = sorted((f for f in found if f.category in HARD and f.fixes), key=lambda f: f.start)
        if not hard:
            return text
        first = hard[0]
        text = (
            text[: first.start] + first.fixes[min(choice, len(first.fixes) - 1)] + text[first.end :]
        )
    raise AssertionError(f"there is no end to it: {text}")


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        pytest.param(
            "I set up the WPA2 mesh in the hall.",
            "I set up the WPA2 (a Wi-Fi lock) mesh (set of linked Wi-Fi boxes) in the hall.",
            id="two-words",
        ),
        pytest.param(
            "I checked DHCP/DNS.",
            "I checked DHCP (automatic numbering) / DNS (web address lookup).",
            id="a-slash",
        ),
        pytest.param(
            "I emptied the NAS-RAID.",
            "I emptied the NAS (shared storage box) RAID (group of disks).",
            id="a-dash",
        ),
        pytest.param(
            "I moved it to RAID-based storage.",
            "I moved it to RAID-based (group of disks) storage.",
            id="a-dash-and-an-everyday-word",
        ),
        pytest.param(
            "The NAS (a box that keeps your files) RAID is full.",
            "The NAS (a box that keeps your files) RAID (group of disks) is full.",
            id="one-explained-before",
        ),
        pytest.param("The NAS rebooted.", "The shared storage box restarted.", id="a-verb-after"),
        pytest.param("I flashed firmware.", "I updated built-in software.", id="a-verb-before"),
        pytest.param(
            "I linked the NAS, RAID and all.",
            "I linked the shared storage box, group of disks and all.",
            id="only-beside-each-other",
        ),
    ],
)
def test_hard_words_side_by_side_are_explained_where_they_stand(
    text: str, mended: str, english: Words
) -> None:
    assert all_taken(text, english) == mended


def pairs(words: Words) -> list[tuple[Term, Term, str]]:
    """Return many pairs of names of the trade, and what stands between them."""
    chance = random.Random(2026)
    names = [t for t in words.terms if not t.say_for and len(t.say.split()) > 1]
    drawn = []
    for _ in range(PAIRS):
        one, two = chance.sample(names, 2)
        drawn.append((one, two, chance.choice((" ", "-", "/"))))
    return drawn


@pytest.mark.parametrize("choice", [0, 1], ids=["first-fix", "second-fix"])
def test_plain_words_for_one_never_stand_against_those_for_another(
    choice: int, english: Words
) -> None:
    odd = []
    for one, two, between in pairs(english):
        text = f"I looked at the {one.forms[0]}{between}{two.forms[0]} in the hall."
        mended = all_taken(text, english, choice=choice).lower()
        if any(f"{one.say}{gap}{two.say}".lower() in mended for gap in (" ", "-", "/", " / ")):
            odd.append((text, mended))
    assert odd == []
