"""A page is a letter: whoever reads it is "you" in its sentences, not a name among others."""

import pytest

from consultant_app.language.page.to_reader import to_reader
from helpers.page_reader import words_of

ENGLISH = words_of("en-GB")
NAMES = ("Maria Lindqvist", "Maria")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I set a new password for Maria.", "I set a new password for you."),
        ("I repaired the program on Maria’s computer.", "I repaired the program on your computer."),
        ("Maria's computer is up to date.", "Your computer is up to date."),
        ("It is done. Maria’s mail works.", "It is done. Your mail works."),
        ("I showed Maria how to scan.", "I showed you how to scan."),
        ("I set it up for Maria Lindqvist and Tom.", "I set it up for you and Tom."),
    ],
)
def test_the_reader_is_spoken_to(said: str, told: str) -> None:
    assert to_reader(said, NAMES, ENGLISH) == told


@pytest.mark.parametrize(
    "said",
    [
        "Maria has a new screen.",
        "I set a new password for Mariana.",
        "I repaired Tom’s computer.",
        "I made a mailbox for Maria Berg.",
        "",
    ],
)
def test_whatever_would_be_wrong_with_you_keeps_the_name(said: str) -> None:
    assert to_reader(said, NAMES, ENGLISH) == said


def test_a_german_reader_is_spoken_to_formally() -> None:
    told = to_reader(
        "Ich habe ein Postfach für Frau Osei angelegt.", ("Frau Osei",), words_of("de-DE")
    )

    assert told == "Ich habe ein Postfach für Sie angelegt."


@pytest.mark.parametrize(
    ("said", "name", "told"),
    [
        ("I showed Helen how to scan.", "Helen Marsh", "I showed you how to scan."),
        ("I set a new password for Mrs Rowe.", "Mrs Rowe", "I set a new password for you."),
        ("I gave Mrs Berg a key.", "Mrs Rowe", "I gave Mrs Berg a key."),
    ],
)
def test_the_reader_is_known_by_the_first_name_too(said: str, name: str, told: str) -> None:
    assert to_reader(said, (name,), ENGLISH) == told
