"""A phone number is told from an address and from words; how it is written is its owner's."""

import pytest

from consultant_app.domain.phone_numbers import is_phone_number


@pytest.mark.parametrize(
    "text",
    [
        "01632 960 118",
        "+44 (0)1632 960-118",
        "(555) 010-0199",
        "0049/30/901820",
        "01632.960.118 ext. 12",
        "01632 960118 x12",
        "Tel. 01632 960 118",
        "mobile: 07700 900 982",
        "01632 960 118 / 07700 900 982",
        "01632 960 118 or 07700 900 982",
        "112233",
        "030 901820-0, Durchwahl 14",
    ],
)
def test_a_number_may_be_written_in_any_way(text: str) -> None:
    assert is_phone_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 Mill Lane",
        "12 Mill Lane, Bramford IP8 4AS",
        "Flat 4, 221 Upper Street 10115",
        "sam",
        "1 2 3",
        "call me",
        "fielding-it.example",
        "10115",
        "10115 Berlin",
        "+" + "1" * 40,
    ],
)
def test_an_address_or_a_word_is_none(text: str) -> None:
    assert not is_phone_number(text)
