"""Hard words: the glossary's own examples, explanations, cues, own words, and "Words I used"."""

import pytest

from consultant_app.domain.findings import Category
from consultant_app.language.check import check_text, find_terms
from consultant_app.language.data import Words
from consultant_app.language.known import Known


def hard(text: str, english: Words, known: Known | None = None) -> list[str]:
    found = check_text(text, english, known=known or Known()).findings
    kinds = (Category.ACRONYM, Category.JARGON)
    return [text[f.start : f.end] for f in found if f.category in kinds]


def test_the_first_fix_of_each_term_turns_before_into_after(english: Words) -> None:
    wrong = []
    for term in english.terms:
        text = term.before
        found = [f for f in check_text(text, english).findings if f.rule == f"term.{term.id}"]
        for finding in sorted(found, key=lambda f: -f.start):
            text = text[: finding.start] + finding.fixes[0] + text[finding.end :]
        if text != term.after:
            wrong.append((term.id, text, term.after))
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "The NAS (a box that keeps your files) is full.",
        "I moved it to a shared storage box (NAS).",
        "The NAS, which is your storage box, is full.",
        "NAS stands for a box on the network.",
        "Your bank sent a one time code (OTC).",
    ],
)
def test_a_word_explained_where_it_first_stands_is_left_alone(text: str, english: Words) -> None:
    assert hard(text, english) == []


def test_after_its_explanation_a_word_is_not_flagged_again(english: Words) -> None:
    text = "The NAS (a box that keeps your files) is full. I emptied the NAS."
    assert hard(text, english) == []


def test_what_the_page_explained_before_is_not_flagged(english: Words) -> None:
    text = "I emptied the NAS."
    assert check_text(text, english, explained=frozenset({"nas"})).findings == ()


@pytest.mark.parametrize(
    ("technical", "everyday"),
    [
        ("I replaced the network switch in the rack.", "I will switch the lamp on."),
        ("I opened a port on the firewall.", "The ship is in the port."),
        ("I updated the printer driver.", "The driver brought the parcel."),
    ],
)
def test_an_everyday_word_counts_only_beside_a_cue(
    technical: str, everyday: str, english: Words
) -> None:
    assert hard(technical, english)
    assert hard(everyday, english) == []


@pytest.mark.parametrize(
    "text",
    [
        "The TV in the UK office shows the PDF.",
        "I will NOT be there on Monday.",
        "The US team has a new PC.",
        "Your VAT letter is on the desk.",
        "Ask J. R. Hartley about it.",
        "The smart new raid of the post by pop music fans was on the radio.",
        "Write to sam@nas.example or look at dns.example.com.",
    ],
)
def test_what_every_office_knows_is_no_hard_word(text: str, english: Words) -> None:
    assert hard(text, english) == []


def test_an_unknown_abbreviation_is_flagged(english: Words) -> None:
    assert hard("The QXZ is on the shelf.", english) == ["QXZ"]


def test_names_and_own_words_are_never_flagged(english: Words) -> None:
    text = "The QXZ keeps the NAS of Dobbs."
    assert hard(text, english, Known(terms=("NAS", "QXZ Partners"))) == []


def test_small_letters_hide_no_abbreviation(english: Words) -> None:
    assert hard("I restarted the nas and the dns.", english) == ["nas", "dns"]


def test_the_article_fits_the_plain_word(english: Words) -> None:
    text = "I put in an SSD."
    (finding,) = check_text(text, english).findings
    mended = text[: finding.start] + finding.fixes[0] + text[finding.end :]
    assert mended == "I put in a fast disk."


def test_words_i_used_come_in_order_each_once(english: Words) -> None:
    text = "The router and the NAS are new. The NAS is quick."
    assert [word.id for word in find_terms(text, english)] == ["router", "nas"]
    assert all(word.explain for word in find_terms(text, english))
