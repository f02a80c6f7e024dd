"""How much of what must stay secret is found, in sentences that were tuned on and in others.

In the files `secrets_*.toml` what must be covered stands between ⟦ and ⟧. "seen", "habits" and
"told" were tuned on, "unseen", "fresh" and "odd_fresh" were not.
"""

import re
import tomllib
from pathlib import Path

import pytest

from consultant_app.language.check import masked, secrets_in
from consultant_app.language.data import Words

LEAST_FOUND = 0.97  # of sentences that nobody tuned to
LEAST_FRESH = 0.8  # of such sentences in odder ways: short of the goal, and known
LEAST_ODD = 0.55  # the same, jotted down and told sideways: far from the goal, and known
MOST_BLOCKED_UNSEEN = 1 / 36  # of clean sentences that nobody tuned to; of the others none
LEAST_OF_HABITS = 0.93  # of many people's odd ways, tuned on; half of them found 72 % at first
LEAST_OF_TOLD = 0.82  # told in passing, tuned on; the rest needs a reader
MARKS = re.compile(r"⟦(.*?)⟧", re.DOTALL)


def _samples(folder: Path, name: str, kind: str) -> list[str]:
    data = tomllib.loads((folder / f"{name}.toml").read_text("utf-8"))
    sentences: list[str] = data[kind]
    return sentences


def _typed(sentence: str) -> str:
    return MARKS.sub(r"\1", sentence)


def _uncovered(sentence: str, words: Words) -> str:
    """Return the letters and figures between the marks of SENTENCE that no finding covers."""
    secret, covered = _marked(sentence), _covered(sentence, words)
    return _letters(_typed(sentence), secret - covered)


def _too_much(sentence: str, words: Words) -> str:
    """Return the letters and figures of SENTENCE that are covered and no secret."""
    secret, covered = _marked(sentence), _covered(sentence, words)
    return _letters(_typed(sentence), covered - secret)


def _marked(sentence: str) -> set[int]:
    secret, shift = set[int](), 0
    for mark in MARKS.finditer(sentence):
        secret.update(range(mark.start(1) - shift - 1, mark.end(1) - shift - 1))
        shift += 2
    return secret


def _covered(sentence: str, words: Words) -> set[int]:
    return {at for f in secrets_in(_typed(sentence), words) for at in range(f.start, f.end)}


def _letters(typed: str, places: set[int]) -> str:
    return "".join(typed[at] for at in sorted(places) if typed[at].isalnum())


def test_every_secret_that_was_tuned_on_is_covered_whole(english: Words, samples: Path) -> None:
    sentences = _samples(samples, "secrets_seen", "flag")
    assert len(sentences) >= 150
    assert [s for s in sentences if _uncovered(s, english)] == []


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("secrets_unseen", LEAST_FOUND),
        ("secrets_fresh", LEAST_FRESH),
        ("secrets_odd_fresh", LEAST_ODD),
    ],
)
def test_secrets_that_nobody_tuned_to_are_covered_whole(
    name: str, least: float, english: Words, samples: Path
) -> None:
    sentences = _samples(samples, name, "flag")
    partly = [s for s in sentences if _uncovered(s, english)]
    assert len(partly) <= (1 - least) * len(sentences), partly


@pytest.mark.parametrize(
    ("name", "least"), [("secrets_habits", LEAST_OF_HABITS), ("secrets_told", LEAST_OF_TOLD)]
)
def test_the_habits_of_many_people_are_known(
    name: str, least: float, english: Words, samples: Path
) -> None:
    sentences = _samples(samples, name, "flag")
    partly = [s for s in sentences if _uncovered(s, english)]
    assert len(partly) <= (1 - least) * len(sentences), partly


def test_what_a_secret_belongs_to_stays_to_be_read(english: Words, samples: Path) -> None:
    """A default name beside its password, as in "admin/password", is hidden with it."""
    sentences = _samples(samples, "secrets_habits", "flag")
    more = [s for s in sentences if _too_much(s, english)]
    assert len(more) <= 0.04 * len(sentences), more


@pytest.mark.parametrize("name", ["secrets_seen", "secrets_habits", "secrets_told"])
def test_no_clean_sentence_is_blocked(name: str, english: Words, samples: Path) -> None:
    sentences = _samples(samples, name, "pass")
    assert len(sentences) >= 200
    assert [s for s in sentences if secrets_in(s, english)] == []


@pytest.mark.parametrize("name", ["secrets_unseen", "secrets_fresh", "secrets_odd_fresh"])
def test_hardly_a_clean_sentence_that_nobody_tuned_to_is_blocked(
    name: str, english: Words, samples: Path
) -> None:
    sentences = _samples(samples, name, "pass")
    blocked = [s for s in sentences if secrets_in(s, english)]
    assert len(sentences) >= 39
    assert len(blocked) <= MOST_BLOCKED_UNSEEN * len(sentences), blocked


def test_hiding_leaves_nothing_of_a_row_of_secrets(english: Words) -> None:
    assert masked("My passwords are hunter2 and hunter3.", english) == "My passwords are …."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Password\nis\nhunter2", id="over-lines"),
        pytest.param("pass\u00adword: hunter2", id="soft-hyphen-in-the-name"),
        pytest.param("password: hun\u200bter2", id="zero-width-in-the-value"),
        pytest.param("\u0440\u0430ssw\u043erd: hunter2", id="letters-of-another-alphabet"),
        pytest.param("\uff50\uff57: hunter2", id="wide-letters"),
        pytest.param("p\u00e4ssword   is   hunter2", id="accents-and-spaces"),
        pytest.param("\ufb01rst password: hunter2", id="ligature-before"),
    ],
)
def test_a_text_is_searched_as_it_reads_and_hidden_as_it_was_typed(
    text: str, english: Words
) -> None:
    (finding,) = secrets_in(text, english)
    hidden = text[finding.start : finding.end]
    assert re.sub(r"\W", "", hidden) == "hunter2"
    assert masked(text, english) == text.replace(hidden, "…")


def test_a_line_after_a_password_is_not_hidden_with_it(english: Words) -> None:
    note = "Password: Tulip77\nI then left the office"
    assert masked(note, english) == "Password: …\nI then left the office"
