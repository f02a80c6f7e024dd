"""Sentences of our own, as consultants write them: each gets its category, clean ones get none."""

import tomllib
from pathlib import Path

import pytest

from consultant_app.domain.findings import Category, Level
from consultant_app.language.check import check_text
from consultant_app.language.data import Words


@pytest.fixture(scope="module")
def sentences(samples: Path) -> dict[str, list[str]]:
    return tomllib.loads((samples / "sentences.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    "category", ["blame", "condescending", "over-promise", "anxious", "cold", "vague"]
)
def test_sentences_get_their_category(
    category: str, sentences: dict[str, list[str]], english: Words
) -> None:
    missed = [
        sentence
        for sentence in sentences[category]
        if Category(category) not in {f.category for f in check_text(sentence, english).findings}
    ]
    assert len(missed) <= len(sentences[category]) // 30, missed


def test_clean_sentences_are_left_alone(sentences: dict[str, list[str]], english: Words) -> None:
    flagged = [(s, f.rule) for s in sentences["clean"] for f in check_text(s, english).findings]
    assert flagged == []


def test_blame_covers_the_clause_and_offers_words_that_save_face(english: Words) -> None:
    text = "The spare key was lost, you should have told us sooner, but we made a new one."
    (finding,) = check_text(text, english).findings
    assert text[finding.start : finding.end] == "you should have told us sooner"
    assert finding.category is Category.BLAME
    assert finding.level is Level.WARN
    assert finding.fixes


def test_a_belittling_word_is_mended_by_leaving_it_out(english: Words) -> None:
    text = "Simply press the green button."
    (finding,) = check_text(text, english).findings
    mended = text[: finding.start] + finding.fixes[0] + text[finding.end :]
    assert mended == "Press the green button."


def test_findings_come_worst_first(english: Words) -> None:
    text = "It should be fine. You forgot the DNS. The password is Tulip77! Just restart it."
    levels = [finding.level for finding in check_text(text, english).findings]
    assert levels == sorted(levels, key=list(Level).index)
    assert levels[0] is Level.BLOCK


def test_at_most_five_hints_are_shown(english: Words) -> None:
    text = " ".join(f"I will do number {n} soon." for n in range(20))
    assert len(check_text(text, english).findings) == 5
    assert len(check_text(text, english, hints_at_most=50).findings) == 20


def test_the_customers_own_words_are_never_flagged(english: Words) -> None:
    from consultant_app.language.check import Scope

    text = "You just forgot the NAS again, it's obviously an issue. PIN is 4471."
    (finding,) = check_text(text, english, scope=Scope.QUOTE).findings
    assert finding.category is Category.SECRET


@pytest.mark.parametrize(
    "text",
    [
        "Mr Holt switched off the pump in time.",
        "Mrs Bell turned off the lights in the kitchen.",
        "The caretaker disconnected the old freezer.",
        "Your colleague turned off the lights at six.",
        "Rita dropped the parcel off at the office.",
        "Paul wiped the table.",
        "They blocked the number of the caller.",
        "The driver knocked on the door.",
        "The team skipped lunch to be ready for the move.",
        "Lucy threw away the empty boxes.",
        "Yusuf locked the door.",
        "Sam clicked on the link in my message.",
    ],
)
def test_what_somebody_did_for_a_good_reason_is_no_blame(text: str, english: Words) -> None:
    found = check_text(text, english).findings
    assert not [f.rule for f in found if f.category is Category.BLAME]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Holt switched off the pump, and the cellar flooded.",
        "The staff turned off the alarm on the backup.",
        "Tom switched off the server again.",
        "The user had disabled the antivirus.",
        "Anna turned it off without asking.",
    ],
)
def test_the_same_with_a_bad_end_is_blame(text: str, english: Words) -> None:
    assert any(f.category is Category.BLAME for f in check_text(text, english).findings)


@pytest.mark.parametrize("text", ["Ground floor", "Lindqvist called.", "As usual", "Not so good."])
def test_what_is_shorter_than_four_words_has_no_learned_tone(text: str, english: Words) -> None:
    found = check_text(text, english, hints_at_most=50).findings
    assert not [f.rule for f in found if f.rule.endswith(".learned")]
