"""How much the checks find and leave alone: floors a little under what was reached, set by set.

Raise them with the checks. The table with its misses is printed by
`python -m benchmarks.held_to_checking`, from `tests`.
"""

import pytest

from benchmarks.held_to import Share
from benchmarks.held_to_checking import SETS, sentences_of_set, shares
from consultant_app.language.data import Words

# per cent found at least, of each set in the order of SETS
FOUND = {
    "blame": (96, 96, 70),
    "condescending": (96, 92, 75),
    "anxious": (96, 92, 65),
    "over-promise": (96, 96, 80),
    "cold": (96, 90, 80),
    "vague": (96, 96, 95),
    "wordy": (80, 80, 75),
    "abbreviations found": (97, 97, 97),
    "hard words found": (95, 92, 80),
    "hard phrases found": (97, 92, 85),
    "common words, technical": (96, 94, 90),
}
# per cent wrong at most
WRONG = {
    "common words, everyday: false alarms": (2, 3, 6),
    "everyday words wrongly flagged": (1, 2.2, 1),
    # the goal of 1 in 36 is held on the first two; the fresh set has 2 of 50
    "clean sentences flagged": (0.5, 2.6, 4),
}


@pytest.fixture(scope="module")
def measured(english: Words) -> dict[tuple[str, str], Share]:
    """Every measure of every set."""
    return {
        (name, share.measure): share
        for name in SETS
        for share in shares(english, sentences_of_set(name))
    }


@pytest.mark.parametrize("measure", FOUND)
def test_the_checks_find(measure: str, measured: dict[tuple[str, str], Share]) -> None:
    found = [measured[name, measure] for name in SETS]
    low = [s.wrong for s, floor in zip(found, FOUND[measure], strict=True) if s.per_cent < floor]
    assert low == []


@pytest.mark.parametrize("measure", WRONG)
def test_the_checks_leave_alone(measure: str, measured: dict[tuple[str, str], Share]) -> None:
    wrong = [measured[name, measure] for name in SETS]
    high = [s.wrong for s, most in zip(wrong, WRONG[measure], strict=True) if s.per_cent > most]
    assert high == []


def test_every_measure_has_a_floor(measured: dict[tuple[str, str], Share]) -> None:
    assert {measure for _, measure in measured} == {*FOUND, *WRONG}


def test_no_sentence_stands_in_two_sets() -> None:
    every = [
        text
        for name in SETS
        for texts in sentences_of_set(name).values()
        for text in texts
        if " " in text
    ]
    assert len(set(every)) == len(every), sorted(t for t in set(every) if every.count(t) > 1)
