"""Spelling, rare words, long sentences and the one word for how hard a page is."""

import pytest

from consultant_app.domain.findings import Category, GradeWord, Level
from consultant_app.language.check import check_text
from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.readability import count_syllables, count_words
from consultant_app.language.spelling import CHAPTER, SortedWords


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("recieved", "received"),
        ("calender", "calendar"),
        ("adress", "address"),
        ("tommorow", "tomorrow"),
        ("keybord", "keyboard"),
        ("pritner", "printer"),
    ],
)
def test_a_slip_gets_the_word_that_was_meant(slip: str, meant: str, english: Words) -> None:
    (finding,) = check_text(f"I wrote {slip} on the card.", english).findings
    assert finding.category is Category.SPELLING
    assert finding.fixes[0] == meant


@pytest.mark.parametrize(
    "text",
    [
        "The colour of the center label is grey, or gray.",
        "Okafor and Lindqvist were there.",
        "The Brightside Nursery opens at nine.",
        "Write to pria@brightside.example or look at brightside.example.",
        "The file is called rota_final2.docx today.",
    ],
)
def test_both_spellings_names_and_addresses_pass(text: str, english: Words) -> None:
    assert check_text(text, english).findings == ()


@pytest.mark.parametrize(
    ("text", "slip", "meant"),
    [
        pytest.param("Teh lamp is on.", "Teh", "The", id="swapped"),
        pytest.param("All is done. Yuo can come in.", "Yuo", "You", id="second-sentence"),
        pytest.param("It is on adn warm.", "adn", "and", id="three-letters"),
        pytest.param("Pritner and lamp are on.", "Pritner", "Printer", id="longer"),
        pytest.param("The card was recieved.", "recieved", "received", id="before-the-full-stop"),
        pytest.param("Tomorow I come back.", "Tomorow", "Tomorrow", id="letter-left-out"),
    ],
)
def test_a_slip_at_the_beginning_or_in_a_short_word_is_found(
    text: str, slip: str, meant: str, english: Words
) -> None:
    """The word "Teh" once passed: as a name for its capital, and as too short."""
    (finding,) = check_text(text, english).findings
    assert (text[finding.start : finding.end], finding.fixes[0]) == (slip, meant)


@pytest.mark.parametrize(
    "text",
    ["Okafor opens at nine.", "Lindqvist called.", "Synnott is new.", "Mia and Ase came in."],
)
def test_a_name_at_the_beginning_is_no_slip(text: str, english: Words) -> None:
    assert check_text(text, english).findings == ()


def test_own_words_are_known(english: Words) -> None:
    text = "The zorblax is on your desk."
    assert check_text(text, english, known=Known(terms=("zorblax",))).findings == ()


def test_a_long_sentence_is_a_hint_and_a_very_long_one_a_warning(english: Words) -> None:
    sentence = "the lamp is on the desk and the chair is by the door"
    words = sentence.split()
    hint = check_text(" ".join((words * 2)[:21]) + ".", english).findings
    warning = check_text(" ".join((words * 3)[:26]) + ".", english).findings
    assert [f.level for f in hint] == [Level.HINT]
    assert [f.level for f in warning] == [Level.WARN]
    assert check_text(" ".join((words * 2)[:20]) + ".", english).findings == ()


def test_under_five_sentences_there_is_no_grade(english: Words) -> None:
    assert check_text("It works. It is on. It is new. I am glad.", english).grade_word == ""


def test_short_plain_sentences_are_easy_and_long_latin_ones_hard(english: Words) -> None:
    easy = "The lamp is on. The box is new. I put it up. It works well. You can sit down."
    hard = (
        "Considerable organisational restructuring necessitated comprehensive documentation of "
        "responsibilities. Subsequent administrative evaluations demonstrated insufficient "
        "coordination between participating departments. "
    ) * 3
    assert check_text(easy, english).grade_word is GradeWord.EASY
    assert check_text(hard, english).grade_word is GradeWord.HARD


def test_names_and_numbers_do_not_make_a_page_harder(english: Words) -> None:
    plain = "I saw the man. He was at the desk. It was on. I put it up. He was glad."
    named = plain.replace("the man", "Mr Papadimitrakopoulos 1234567")
    assert check_text(named, english).grade_word is check_text(plain, english).grade_word


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        *(("the", 1), ("files", 1), ("asked", 1), ("house", 1), ("our", 1), ("table", 2)),
        *(("needed", 2), ("people", 2), ("science", 2), ("copied", 2), ("computer", 3)),
        *(("idea", 3), ("video", 3), ("safely", 2), ("available", 4), ("appointment", 3)),
    ],
)
def test_syllables_are_counted_by_rule(word: str, syllables: int) -> None:
    assert count_syllables(word) == syllables


def test_words_are_counted_as_people_count_them() -> None:
    assert count_words("The Wi-Fi — at 9:05 — works, doesn't it?") == 7


def test_words_in_one_text_are_found_wherever_it_is_cut() -> None:
    words = sorted({f"{letter}{number:b}" for letter in "abcé'" for number in range(CHAPTER)})
    held = SortedWords(" ".join(words))

    assert list(held) == words
    assert all(word in held for word in words)
    assert not [word for word in words if f"{word}x" in held or f"{words[0]} {words[1]}" in held]
    assert "" not in held
    assert "zz" not in held
    assert "" not in SortedWords("")
