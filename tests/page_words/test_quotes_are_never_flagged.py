"""The customer's words inside our sentences: searched for secrets, and for nothing else."""

import pytest

from consultant_app.domain.findings import Category
from consultant_app.language.check import check_text
from consultant_app.language.check_around import check_around_quotes, quotes_hidden
from consultant_app.language.data import Words, load_words
from helpers.page_reader import DOCUMENTS

SAID = "Could you ASAP look at the DHCP thing, it is simply always my fault?"


@pytest.fixture(scope="module")
def words() -> Words:
    return load_words("en", DOCUMENTS.parent / "language")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Comes back to you about “{SAID}”", id="whole"),
        pytest.param("Comes back to you about “Could you ASAP look at the DHCP …”", id="begun"),
        pytest.param(f"On Friday, Sam comes back to you about “{SAID}” I fixed it.", id="inside"),
        pytest.param("“" + SAID.replace("the DHCP", "the\u00a0DHCP") + "”", id="hard-space"),
        pytest.param("“It’s the DHCP thing”", id="apostrophe"),
    ],
)
def test_what_the_customer_said_is_not_flagged(text: str, words: Words) -> None:
    assert check_text(text, words).findings != ()
    assert check_around_quotes(text, words, said=[SAID, "It's the DHCP thing"]).findings == ()


def test_what_we_say_around_it_still_is(words: Words) -> None:
    text = f"Renews the DHCP lease after “{SAID}”"

    found = check_around_quotes(text, words, said=[SAID]).findings

    assert [text[f.start : f.end] for f in found if f.category is Category.ACRONYM] == ["DHCP"]


def test_a_secret_is_found_even_in_a_quote(words: Words) -> None:
    said = "The password is Sommer2024! and it fails"
    text = f"Comes back to you about “{said}”"

    (found,) = check_around_quotes(text, words, said=[said]).findings

    assert found.category is Category.SECRET
    assert "Sommer2024!" in text[found.start : found.end]


def test_words_that_nobody_said_are_ours_even_in_quotation_marks(words: Words) -> None:
    text = "The screen says “DHCP lease expired” again."

    assert check_around_quotes(text, words, said=[SAID]).findings != ()


def test_hiding_a_quote_moves_nothing() -> None:
    text = f"About “{SAID}” and more"

    assert len(quotes_hidden(text, [SAID])) == len(text)
    assert quotes_hidden(text, [SAID]).endswith("” and more")
