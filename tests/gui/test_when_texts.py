"""Days as the system's locale writes them."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ui.when_texts import field_day, long_day, short_day, week_day, whole_day

THURSDAY = date(2026, 11, 12)


@pytest.fixture
def locale() -> Iterator[Callable[[str], None]]:
    """Set the locale by its name; the one before comes back."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("en_GB", ["Thursday 12 November", "12 Nov", "Thu 12"], id="british"),
        pytest.param("en_US", ["Thursday, November 12", "Nov 12", "Thu 12"], id="american"),
        pytest.param("de_DE", ["Donnerstag, 12. November", "12. Nov.", "Do. 12."], id="german"),
    ],
)
def test_a_day_is_written_as_in_its_country(
    locale: Callable[[str], None], name: str, words: list[str]
) -> None:
    locale(name)
    shown = [whole_day(THURSDAY, THURSDAY), short_day(THURSDAY, THURSDAY), week_day(THURSDAY)]
    assert shown == words


def test_another_year_stands_behind_a_german_day(locale: Callable[[str], None]) -> None:
    locale("de_DE")
    assert long_day(date(2027, 3, 1), THURSDAY) == "Mo., 1. März 2027"
    assert field_day(date(2027, 1, 5), THURSDAY) == "Di., 5. Jan. 2027"
