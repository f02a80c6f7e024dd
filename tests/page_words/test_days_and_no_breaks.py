"""Days, clocks and money as each language writes them, and what stays on one line."""

from datetime import date, time
from decimal import Decimal

import pytest

from consultant_app.language.page.no_break import holder
from consultant_app.language.page.wording import (
    clock,
    day_in_full,
    day_in_table,
    duration_in_table,
    joined,
    money,
    quantity,
)
from helpers.page_reader import drafted, words_of
from helpers.visit_builder import a_visit, promise, request

DAY = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("lang", "full", "table"),
    [
        ("en-GB", "Thursday 12 November 2026", "Thu 12 Nov"),
        ("en-US", "Thursday, November 12, 2026", "Thu, Nov 12"),
        ("de-DE", "Donnerstag, 12. November 2026", "Do, 12. Nov."),
    ],
)
def test_days_are_written_as_at_home(lang: str, full: str, table: str) -> None:
    assert day_in_full(DAY, words_of(lang)) == full
    assert day_in_table(DAY, words_of(lang)) == table


@pytest.mark.parametrize(
    ("lang", "at", "written"),
    [
        ("en-GB", time(9, 5), "9:05"),
        ("en-US", time(9, 5), "9:05 a.m."),
        ("en-US", time(0, 30), "12:30 a.m."),
        ("en-US", time(12, 0), "12:00 p.m."),
        ("de-DE", time(9, 5), "9:05 Uhr"),
    ],
)
def test_clocks_are_written_as_at_home(lang: str, at: time, written: str) -> None:
    assert clock(at, words_of(lang)) == written


@pytest.mark.parametrize(
    ("lang", "currency", "written"),
    [
        ("en-GB", "GBP", "£24.00"),
        ("en-US", "USD", "$24.00"),
        ("de-DE", "EUR", "24,00\u00a0€"),
    ],
)
def test_money_is_written_as_at_home(lang: str, currency: str, written: str) -> None:
    assert money(Decimal("24"), currency, words_of(lang)) == written


def test_tables_tell_hours_and_minutes_never_parts_of_an_hour() -> None:
    words = words_of()

    assert [duration_in_table(m, words) for m in (155, 120, 20, 0)] == [
        "2 h 35 min",
        "2 h",
        "20 min",
        "0 min",
    ]


def test_lists_and_quantities_have_no_needless_signs() -> None:
    assert joined(["A", "B", "C"], words_of()) == "A, B and C"
    assert joined([], words_of()) == ""
    assert [quantity(Decimal(q), words_of()) for q in ("2.00", "1.50", "100")] == [
        "2",
        "1.5",
        "100",
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-GB", "On~Monday~9~November I used a mouse, for~£12.50, and waited for 3 things"),
        ("de-DE", "am~Montag und ein Kabel für~24,00~€"),
        ("en-GB", "on~Thursday~12~November and on 3~November"),
        ("en-GB", "in Treatment Room~2, Printer~B and Room A1, for Room service"),
        ("en-GB", "within 30~minutes, 3~metres, 2.5~GB, 10~%, 3 things"),
        ("en-GB", "every 20~mins, 2~hrs, a cable of 10~ft or 6~inches"),
        ("en-US", "every 20~mins, a cable of 10~ft"),
        ("en-GB", "Please give Dr~Hale and Mrs.~Rowe my best, Mr"),
        ("en-GB", "call 01632~960~147 or +44~1632~960~147 now, not 12 or 3"),
        ("en-US", "Thursday, November~12, and (415)~555-0147 at 9:05~a.m."),
        ("de-DE", "am 12.~November um 9:05~Uhr, Frau~Rowe in Raum~2"),
    ],
)
def test_what_belongs_together_stays_on_one_line(lang: str, text: str) -> None:
    """A tilde stands for the no-break space."""
    typed = text.replace("~", " ")

    assert holder(words_of(lang))(typed).replace("\u00a0", "~") == text


def test_a_number_in_the_customers_words_stays_with_what_it_counts() -> None:
    page = drafted(a_visit(requests=(request("It stops every 20 mins."),))).document

    assert page.asked[0].quote == "“It stops every 20\u00a0mins.”"
    assert page.panel[0].text == "“It stops every 20\u00a0mins.”"


def test_apostrophes_inside_words_are_set_as_in_print_and_quotes_stay_as_typed() -> None:
    facts = a_visit(
        requests=(request("It's 'stuck'", reply="I mended Peter's drawer."),),
        promises=(promise("Don't open the 'old' drawer"),),
    )

    page = drafted(facts).document

    assert page.asked[0].quote == "“It’s 'stuck'”"
    assert page.asked[0].reply == "I mended Peter’s drawer."
    assert page.next[1].what == "Don’t open the 'old' drawer."
