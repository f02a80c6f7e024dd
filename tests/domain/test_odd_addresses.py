"""Addresses that can be right and still want a look before a letter goes there."""

import pytest

from consultant_app.domain.odd_addresses import Odd, odd_in, strange_letters


@pytest.mark.parametrize(
    ("address", "odd"),
    [
        pytest.param("tom@hartley.example", None, id="plain"),
        pytest.param("sam@bücher.example", None, id="a-domain-with-an-umlaut"),
        pytest.param("tom@почта.example", None, id="a-label-of-one-script"),
        pytest.param("tom@hаrtley.example", Odd.TWO_SCRIPTS, id="a-cyrillic-a-in-the-domain"),
        pytest.param("tоm@hartley.example", Odd.TWO_SCRIPTS, id="a-cyrillic-o-in-the-name"),
        pytest.param(
            "tom@\u0430\u0440\u0440\u04cf\u0435.com", Odd.TWO_SCRIPTS, id="apple-of-twins"
        ),
        pytest.param("tom@почта.рус", None, id="an-ending-of-the-same-script"),
        pytest.param("jörg@hartley.example", Odd.NAME_BEYOND_ASCII, id="a-name-with-an-umlaut"),
    ],
)
def test_what_is_odd_is_told(address: str, odd: Odd | None) -> None:
    assert odd_in(address) is odd


def test_the_letters_that_only_look_alike_are_named() -> None:
    assert strange_letters("tom@hаrtlеy.example") == "ае"
