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
ADVICE = (Category.SPELLING, Category.UNCOMMON, Category.LONG_SENTENCE, Category.SECRET)
UNKNOWN = "acronym.unknown"  # only the consultant knows what it means: its fixes are advice


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
            if finding.category in ADVICE or finding.rule == UNKNOWN:
                continue
            faulty += [
                (finding.rule, new)
                for new in mended(text, finding)
                if FAULTS[fault].search(new) and not FAULTS[fault].search(text)
            ]
    assert faulty == []
