"""Which sentences can be told away from their neighbours, in a headline or in *In short*."""

import pytest

from consultant_app.language.page.standing import stands_alone
from consultant_app.language.sentence_ends import sentences_of
from helpers.page_reader import words_of


@pytest.mark.parametrize(
    "sentence",
    [
        "Your printer no longer asks for a password.",
        "I replaced a failing disk in your storage box.",
        "I restarted the nightly copy and tested it.",
        "I put the old cable away and fitted a new one.",
        "I brought one record back from the copy.",
        "I set up Tom’s new laptop and moved his files to it.",
        "I showed Anna where her files are.",
    ],
)
def test_a_sentence_that_names_its_thing_stands_alone(sentence: str) -> None:
    assert stands_alone(sentence, words_of())


@pytest.mark.parametrize(
    "sentence",
    [
        "It now starts in ten seconds.",
        "I cleaned it and left two cards in the top drawer.",
        "I fitted a new one.",
        "I removed one of the two, and we printed three letters.",
        "All his files and his mail are on it.",
        "They have been on the screen since Thursday.",
        "Anna opened it from her own laptop.",
        "Is it better now?",
        "If it comes back, call me.",
        "",
    ],
)
def test_a_sentence_that_points_back_does_not(sentence: str) -> None:
    assert not stands_alone(sentence, words_of())


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two", ("One.", "Two.")),
        ("Call at 9 a.m. on Friday. It is ready.", ("Call at 9 a.m. on Friday.", "It is ready.")),
        ("Ask Dr. Hale. Version 3.2 is in.", ("Ask Dr. Hale.", "Version 3.2 is in.")),
        ("See room no. 2, e.g. the shelf.", ("See room no. 2, e.g. the shelf.",)),
        ("- first line\n* second line;", ("first line.", "second line.")),
        ("He said “no device.” Then it went.", ("He said “no device.”", "Then it went.")),
        ("Wait … it works!", ("Wait … it works!",)),
        (" \n-\n ", ()),
    ],
)
def test_sentences_end_where_people_end_them(text: str, sentences: tuple[str, ...]) -> None:
    assert sentences_of(text) == sentences
