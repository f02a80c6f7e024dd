"""Days that were are read as people say them, and never put into the future."""

from datetime import date

import pytest

from consultant_app.domain.past_days import read_past_day

THURSDAY = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("yesterday", date(2026, 11, 11)),
        (" Yesterday ", date(2026, 11, 11)),
        ("today", THURSDAY),
        ("Tuesday", date(2026, 11, 10)),
        ("last tue", date(2026, 11, 10)),
        ("Friday", date(2026, 11, 6)),
        ("10 Nov", date(2026, 11, 10)),
        ("Tue 10 Nov", date(2026, 11, 10)),
        ("Tue, the 10th of November", date(2026, 11, 10)),
        ("20 Nov", date(2025, 11, 20)),
        ("Oct 3", date(2026, 10, 3)),
        ("2026-11-10", date(2026, 11, 10)),
        ("29 Feb", date(2024, 2, 29)),
        ("the 5th", date(2026, 11, 5)),
        ("on the 31st", date(2026, 10, 31)),
    ],
)
def test_a_day_that_was_is_read(text: str, day: date) -> None:
    found = read_past_day(text, today=THURSDAY)

    assert found is not None
    assert found.by == day


@pytest.mark.parametrize(
    "text", ["tomorrow", "2027-01-01", "20 Nov 2027", "in 3 days", "in 2 Wochen"]
)
def test_what_can_only_be_to_come_stays_so_and_is_refused_later(text: str) -> None:
    found = read_past_day(text, today=THURSDAY)

    assert found is not None
    assert found.by is not None
    assert found.by > THURSDAY


@pytest.mark.parametrize("text", ["", "soon", "yesterdays", "31 Feb", "Mon 10 Nov"])
def test_no_day_is_none(text: str) -> None:
    assert read_past_day(text, today=THURSDAY) is None
