"""Remembered wordings: found for the same clause, offered as the next note needs them, quickly."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from consultant_app.domain.own_words import Wording
from consultant_app.domain.proposals import ClauseKind
from consultant_app.domain.settings import Voice
from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.propose import propose
from consultant_app.language.remembered import Remembered, says_the_same

DAY = date(2026, 11, 12)
HINGES = Wording(
    id=1,  # type: ignore[arg-type]  # a plain number does
    language="en",
    kind=ClauseKind.DONE,
    clause="oiled hinges of rack",
    sentence="I oiled the doors of your cabinet.",
    last_used=DAY,
)


@pytest.mark.parametrize(
    "note",
    ["oiled hinges of rack", "Oiled the hinges of the rack", "oiled hinges of racks"],
    ids=["same", "articles", "ending"],
)
def test_a_clause_that_says_the_same_gets_it(english: Words, note: str) -> None:
    (clause,) = propose(note, english, remembered=Remembered([HINGES])).clauses
    assert (clause.sentence, clause.sure) == (HINGES.sentence, True)
    assert clause.own is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("installed driver", "uninstalled driver"),
        ("locked account", "unlocked account"),
        ("connected printer", "disconnected printer"),
        ("oiled hinges of rack", "oiled hinges of rack and of door"),
        ("replaced {number} fans", "replaced fans"),
        ("reset pwd", "reset pwd for {person}"),
    ],
)
def test_what_looks_alike_and_means_something_else_is_told_apart(
    english: Words, one: str, other: str
) -> None:
    assert not says_the_same(one, other, english)
    assert not says_the_same(other, one, english)


def test_we_is_said_where_the_page_says_we(english: Words) -> None:
    remembered = Remembered([HINGES])
    said = propose("oiled hinges of rack", english, voice=Voice.WE, remembered=remembered)
    assert said.sentence == "We oiled the doors of your cabinet."


def test_a_name_that_the_note_lacks_leaves_the_wording_out(english: Words) -> None:
    wording = replace(HINGES, sentence="I oiled the doors for {person}.")
    known = Known(people=("Jane Hartley",))
    (clause,) = propose(
        "oiled hinges of rack", english, known=known, remembered=Remembered([wording])
    ).clauses
    assert clause.own is None


def test_the_one_used_last_comes_first(english: Words) -> None:
    later = replace(
        HINGES,
        id=2,  # type: ignore[arg-type]  # a plain number does
        sentence="I saw to the doors.",
        last_used=DAY + timedelta(days=1),
    )
    often = replace(HINGES, uses=9)
    said = propose("oiled hinges of rack", english, remembered=Remembered([often, later]))
    assert said.sentence == later.sentence


def test_what_changed_is_put_beside_the_others_and_the_old_shelf_stays(english: Words) -> None:
    before = Remembered([HINGES])
    after = before.with_changes([1], [replace(HINGES, sentence="I saw to the doors.")])
    gone = after.with_changes([1], [])
    notes = [propose("oiled hinges of rack", english, remembered=s) for s in (before, after, gone)]
    assert [p.own is not None for p in notes] == [True, True, False]
    assert notes[1].sentence == "I saw to the doors."


def test_five_thousand_wordings_cost_next_to_nothing(english: Words) -> None:
    """Counted in comparisons, not on a clock: a test that waits on one fails on a busy machine."""
    nouns = (
        "rack",
        "door",
        "cable",
        "switch",
        "screen",
        "printer",
        "router",
        "phone",
        "till",
        "nas",
    )
    many = [
        replace(
            HINGES,
            id=number,  # type: ignore[arg-type]  # a plain number does
            clause=f"replaced {nouns[number % 10]} fan unit {nouns[number // 10 % 10]} no{number}",
        )
        for number in range(1, 5_001)
    ]
    remembered = Remembered(many)
    note = "replaced rack fan unit door no4711x"
    compared = remembered.worth_comparing(note, ClauseKind.DONE)
    assert len(compared) <= 30
    assert len(remembered) == 5_000
