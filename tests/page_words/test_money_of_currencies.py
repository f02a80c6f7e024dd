"""Amounts in files and on pages agree to the smallest unit of every currency in use."""

from decimal import Decimal

import pytest
from babel.core import get_global
from babel.numbers import get_currency_precision

from consultant_app.domain.billing import in_full, smallest_unit
from consultant_app.domain.ids import VisitId
from consultant_app.domain.parts import Part
from consultant_app.language.page.wording import money
from helpers.page_reader import words_of


def test_a_file_rounds_each_currency_to_the_places_that_the_page_shows() -> None:
    in_use = {
        name
        for currencies in get_global("territory_currencies").values()
        for name, _, until, is_tender in currencies
        if until is None and is_tender
    }
    rounded_to = {name: -int(smallest_unit(name).as_tuple().exponent) for name in in_use}

    assert len(in_use) > 150
    assert rounded_to == {name: get_currency_precision(name) for name in in_use}


@pytest.mark.parametrize(
    ("lang", "amount", "currency", "written"),
    [
        pytest.param("en-GB", "98.76", "CHF", "CHF\u00a098.76", id="letters-stand-apart"),
        pytest.param("en-US", "98.76", "SEK", "SEK\u00a098.76", id="letters-in-american"),
        pytest.param("en-GB", "98.7", "USD", "US$98.70", id="a-sign-stands-close"),
        pytest.param("de-DE", "1234.5", "CHF", "1.234,50\u00a0CHF", id="letters-in-german"),
        pytest.param("en-GB", "1234", "JPY", "JP¥1,234", id="no-places"),
        pytest.param("en-GB", "1.5", "KWD", "KWD\u00a01.500", id="three-places"),
        pytest.param("en-GB", "72.125", "GBP", "£72.125", id="a-rate-keeps-its-places"),
    ],
)
def test_money_is_exact_and_letters_never_touch_figures(
    lang: str, amount: str, currency: str, written: str
) -> None:
    assert money(Decimal(amount), currency, words_of(lang)) == written


@pytest.mark.parametrize(
    ("amount", "currency", "in_a_file"),
    [
        pytest.param("72", "GBP", "72.00", id="two-places"),
        pytest.param("72.125", "GBP", "72.125", id="a-rate-keeps-its-places"),
        pytest.param("72.5000", "GBP", "72.50", id="no-needless-zeros"),
        pytest.param("7000.0", "JPY", "7000", id="no-places"),
        pytest.param("5", "KWD", "5.000", id="three-places"),
        pytest.param("1E+2", "GBP", "100.00", id="no-powers-of-ten"),
    ],
)
def test_a_file_has_the_places_of_the_currency(amount: str, currency: str, in_a_file: str) -> None:
    assert str(in_full(Decimal(amount), currency=currency)) == in_a_file


def test_a_part_costs_on_the_page_what_it_costs_on_the_invoice() -> None:
    cable = Part(visit_id=VisitId(1), name="Cable", quantity=Decimal("1.5"), price=Decimal("8.33"))

    assert (cable.cost("GBP"), cable.cost("JPY")) == (Decimal("12.50"), Decimal("12"))
