"""The files of fixed words: every language says everything, in both voices."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from consultant_app.domain.problems import BadWords
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import Voice
from consultant_app.language.page.page_words import load_page_words
from helpers.page_reader import DOCUMENTS, words_of

ENGLISH = words_of("en-GB")
PLACE = re.compile(r"{(\w*)}")
LANGUAGES = ["en-GB", "en-US", "de-DE"]


def bare(entries: Mapping[str, object]) -> set[str]:
    return {key for key in entries if not key.startswith("we.")}


def places_in(text: str) -> set[str]:
    return set(PLACE.findall(text))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_the_same_keys(lang: str) -> None:
    words = words_of(lang)

    assert bare(words.texts) == bare(ENGLISH.texts)
    assert bare(words.lists) == bare(ENGLISH.lists)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_sentence_asks_for_a_value_that_the_english_one_does_not_get(lang: str) -> None:
    words = words_of(lang)

    english = {key: places_in(text) for key, text in ENGLISH.texts.items()}
    wrong = [
        key
        for key, text in words.texts.items()
        if not places_in(text) <= english[key.removeprefix("we.")]
    ]

    assert wrong == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_voice_of_several_replaces_sentences_that_there_are(lang: str) -> None:
    words = words_of(lang)
    ours = {key.removeprefix("we.") for key in words.texts if key.startswith("we.")}

    assert ours <= bare(words.texts)


@pytest.mark.parametrize("lang", ["en-GB", "en-US"])
def test_several_people_never_say_i_in_fixed_words(lang: str) -> None:
    words = words_of(lang).in_voice(Voice.WE)
    said = {
        k: t for k, t in words.texts.items() if not k.startswith(("we.", "technician.", "verb."))
    }

    singular = [k for k, text in said.items() if re.search(r"\b(?:I|me|my|myself)\b", text)]

    assert singular == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_outcome_has_words_on_both_papers(lang: str) -> None:
    words = words_of(lang)

    for outcome in Outcome:
        assert words.say(f"outcome.{outcome.value}").endswith(".")
        assert words.say(f"technician.outcome_{outcome.value}")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_headings_fit_their_narrow_column(lang: str) -> None:
    """At 13 pt about eighteen letters fit a line of 40 mm, and three lines are allowed."""
    words = words_of(lang)
    narrow = ("asked", "next", "did", "notice", "words", "time", "trouble")
    headings = [f"heading.{name}" for name in narrow]

    for name in (*headings, "statement.how", "statement.right"):
        heading = words.pattern(name)
        assert len(heading) <= 40
        assert max(len(word) for word in heading.split()) <= 18


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_fixed_word_shouts(lang: str) -> None:
    texts = words_of(lang).texts

    assert [key for key in texts if "!" in texts[key] and key != "alone.stand_in"] == []


@pytest.mark.parametrize(
    ("asked", "lang", "thursday"),
    [
        ("en-GB", "en-GB", "Thursday"),
        ("en", "en-GB", "Thursday"),
        ("en-AU", "en-AU", "Thursday"),
        ("de", "de-DE", "Donnerstag"),
        ("de-AT", "de-AT", "Donnerstag"),
        ("fr-FR", "en-GB", "Thursday"),
        ("xx", "en-GB", "Thursday"),
    ],
)
def test_a_language_that_does_not_ship_is_english_throughout(
    asked: str, lang: str, thursday: str
) -> None:
    words = load_page_words(asked, DOCUMENTS)

    assert words.lang == lang
    assert words.locale.days["format"]["wide"][3] == thursday


def test_american_english_changes_what_differs_only() -> None:
    american = words_of("en-US")

    assert american.say("trouble.call", phone="1") == "Please call me at 1."
    assert american.say("panel.now") == "Now"


@pytest.mark.parametrize(
    ("content", "place"),
    [
        pytest.param("[heading]\nasked = 3", "en.toml: heading.asked", id="a-number"),
        pytest.param("[heading\n", "en.toml", id="no-toml"),
        pytest.param(None, "en.toml", id="no-file"),
    ],
)
def test_a_faulty_file_names_its_place(tmp_path: Path, content: str | None, place: str) -> None:
    if content is not None:
        (tmp_path / "en.toml").write_text(content, encoding="utf-8")

    with pytest.raises(BadWords) as caught:
        load_page_words("en-GB", tmp_path)

    assert caught.value.place == place
