"""Amounts in files and on pages agree to the smallest unit of every currency in use."""

from babel.core import get_global
from babel.numbers import get_currency_precision

from consultant_app.domain.billing import smallest_unit


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
