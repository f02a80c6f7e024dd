"""Typed words mean a name in any order, half typed, and with one slip in a long word."""

import pytest

from consultant_app.domain.near_words import slips


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("doyle", 0, id="as-it-is"),
        pytest.param("co doy", 0, id="begun-in-any-order"),
        pytest.param("doyel", 1, id="two-letters-changed-places"),
        pytest.param("dolye", 1, id="changed-places-inside"),
        pytest.param("foyle", 1, id="a-wrong-letter"),
        pytest.param("doyyle", 1, id="a-letter-too-many"),
        pytest.param("harbor", 1, id="a-letter-missing"),
        pytest.param("habrou", 1, id="half-typed-with-a-slip"),
        pytest.param("doyel habrour", 2, id="a-slip-in-each-word"),
        pytest.param("dyol", None, id="too-short-for-a-slip"),
        pytest.param("dyoel", None, id="two-slips-in-a-word"),
        pytest.param("harbs", None, id="half-typed-another-word"),
        pytest.param("doyel bakery", None, id="a-word-that-is-not-there"),
        pytest.param("", 0, id="nothing-typed"),
    ],
)
def test_one_slip_in_a_long_word_is_forgiven(typed: str, found: int | None) -> None:
    assert slips("Doyle Harbour Co", typed) == found
