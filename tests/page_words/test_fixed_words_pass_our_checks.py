"""What the program says of itself is held to the checks that it holds the consultant to."""

import re
from collections.abc import Iterator

import pytest

from consultant_app.domain.settings import Voice
from consultant_app.language.check import check_text
from consultant_app.language.data import Words, load_words
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.sentence_ends import capital_first, ended
from helpers.page_reader import DOCUMENTS, words_of

# What else stands in the files helps to read words, or is for the file alone.
PRINTED = re.compile(
    r"(?:heading|thanks|kind|asked|outcome|next|did|now|headline|time|parts|trouble|close|email|panel|statement|review|year)\."
)
HELPS_TO_READ = ("did.verb", "did.chain", "now.recurring", "now.state", "headline.cut")
# What a judge thinks likely of a label of two words, which is no sentence, is no slip of ours.
LIKELY_ONLY = (".weighed", ".learned")
VALUES = {
    "all": "three",
    "are": "are",
    "amount": "two",
    "animal": "Biscuit",
    "client": "Hill Street",
    "counted": "2 hours",
    "day": "Thursday 12 November",
    "done": "Two",
    "drink": "tea",
    "event": "open day",
    "least": "30 minutes",
    "m": "20",
    "mode": "rounded up",
    "money": "£60.00",
    "month": "November",
    "n": "two",
    "name": "Maria",
    "over": "1 hour",
    "news": "The fan is clean",
    "part": "a cable",
    "parts": "a cable and a lamp",
    "per": "visit",
    "phone": "01632 960 147",
    "phrase": "bring the cable",
    "place": "office",
    "plan": "5 hours",
    "rates": "£60.00 at your office and £50.00 by phone",
    "reach": "01632 960 147",
    "reason": "the move",
    "result": "Your scanner works again",
    "step": "15 minutes",
    "thing": "cable",
    "time": "an hour",
    "weekday": "Thursday",
    "what": "bring the cable",
    "when": "on Thursday",
    "who": "Maria",
}


def sentences(page: PageWords) -> Iterator[tuple[str, str]]:
    """Yield the printed words of PAGE with values in their places, each as a sentence."""
    for key, text in page.texts.items():
        if PRINTED.match(key) and key not in HELPS_TO_READ:
            filled = re.sub(r"{(\w+)}", lambda m: VALUES.get(m.group(1), "that"), text)
            yield key, ended(capital_first(filled))


@pytest.fixture(scope="module", params=["en-GB", "en-US", "de-DE"])
def language(request: pytest.FixtureRequest) -> tuple[PageWords, Words]:
    """The fixed words of a language, and what its texts are checked by."""
    tag: str = request.param
    return words_of(tag), load_words(tag[:2], DOCUMENTS.parent / "language")


@pytest.mark.parametrize("voice", Voice)
def test_no_fixed_sentence_asks_for_a_better_one(
    voice: Voice, language: tuple[PageWords, Words]
) -> None:
    page, words = language
    wrong = [
        (key, text, finding.rule)
        for key, text in sentences(page.in_voice(voice))
        for finding in check_text(text, words).findings
        if not finding.rule.endswith(LIKELY_ONLY)
    ]
    assert wrong == []
