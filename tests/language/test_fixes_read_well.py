"""What one key puts in place of a finding must read as if somebody had written it."""

import re
from collections.abc import Iterator
from itertools import chain

import pytest

from benchmarks.held_to_checking import sentences_of_set
from consultant_app.domain.findings import Category, Finding
from consultant_app.language.check import check_text
from consultant_app.language.data import Words

FAULTS = {
    "two articles": re.compile(r"\b(?:an?|the|your|my|our|this) (?:an?|the|your|my|our)\b(?! own)"),
    "the wrong article": re.compile(
        r"\ba (?=[aeio]|u(?!ni|s[ei]))|\ban (?=[bcdfgjklmnpqrstvwxyz])"
    ),
    "a word twice": re.compile(r"\b(\w+) \1\b", re.IGNORECASE),
    "no space, or two": re.compile(r"\w[.,;:!?][a-z]| [.,;:!?]|  |[.,;:!?]{2}"),
    "a small letter at the beginning": re.compile(r"^\W*[a-z]|[.!?] [a-z]"),
}
NOT_SENTENCES = (Category.SPELLING, Category.SECRET)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Every sentence of the development set, without the brackets."""
    every = chain.from_iterable(
        listed for name, listed in sentences_of_set("development").items() if " " in listed[0]
    )
    return [re.sub(r"[\[\]]", "", text) for text in every]


def mended(text: str, finding: Finding) -> Iterator[str]:
    """Yield TEXT with each fix of FINDING in its place."""
    for fix in finding.fixes:
        yield text[: finding.start] + fix + text[finding.end :]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fix_leaves_no(fault: str, texts: list[str], english: Words) -> None:
    faulty = []
    for text in texts:
        for finding in check_text(text, english, hints_at_most=50).findings:
            if finding.category in NOT_SENTENCES:
                continue
            faulty += [
                (finding.rule, new)
                for new in mended(text, finding)
                if FAULTS[fault].search(new) and not FAULTS[fault].search(text)
            ]
    assert faulty == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("The QZX box is in the hall.", "acronym.unknown", id="unknown-abbreviation"),
        pytest.param(
            f"I moved {'the box and ' * 12}the lamp.", "sentence.long", id="long-sentence"
        ),
        pytest.param("I will do it soon.", "tone.vague.soon", id="no-day"),
    ],
)
def test_what_only_the_consultant_can_mend_is_advice_and_no_one_key_fix(
    text: str, rule: str, english: Words
) -> None:
    """One key once put "Make two sentences of it" on the page, and a day nobody had named."""
    found = next(f for f in check_text(text, english).findings if f.rule == rule)
    assert found.fixes == ()
    assert found.why
