"""How often a client is visited, told from the days of the visits."""

from datetime import date, time

import pytest

from consultant_app.domain.visit_rhythm import Rhythm, next_in_rhythm, usual_rhythm

HALF_NINE = time(9, 30)


def days(*texts: str, at: time | None = None) -> list[tuple[date, time | None]]:
    return [(date.fromisoformat(text), at) for text in texts]


def test_every_fourth_thursday_is_a_rhythm_with_its_weekday_and_hour() -> None:
    visits = days("2026-09-17", "2026-10-15", "2026-11-12", at=HALF_NINE)
    assert usual_rhythm(visits) == Rhythm(weeks=4, weekday=3, at=HALF_NINE)


def test_the_order_of_the_visits_does_not_matter() -> None:
    visits = days("2026-11-12", "2026-09-17", "2026-10-15")
    assert usual_rhythm(visits) == usual_rhythm(reversed(visits))


def test_a_day_moved_by_a_little_keeps_the_rhythm() -> None:
    visits = days("2026-08-20", "2026-09-17", "2026-10-16", "2026-11-12")
    assert usual_rhythm(visits) == Rhythm(weeks=4, weekday=3)


@pytest.mark.parametrize(
    "visits",
    [
        pytest.param(days("2026-10-15", "2026-11-12"), id="two-visits-only"),
        pytest.param(days("2026-11-10", "2026-11-11", "2026-11-12"), id="three-days-running"),
        pytest.param(days("2026-01-05", "2026-01-12", "2026-06-01"), id="gaps-too-different"),
        pytest.param(days("2024-11-12", "2025-11-12", "2026-11-12"), id="once-a-year"),
        pytest.param(days("2026-11-12", "2026-11-12", "2026-11-12"), id="one-day-thrice"),
    ],
)
def test_what_is_no_rhythm_is_not_made_one(visits: list[tuple[date, time | None]]) -> None:
    assert usual_rhythm(visits) is None


@pytest.mark.parametrize(
    ("rhythm", "last", "today", "expected"),
    [
        pytest.param(
            Rhythm(weeks=4, weekday=3), "2026-11-12", "2026-11-12", "2026-12-10", id="on-the-day"
        ),
        pytest.param(
            Rhythm(weeks=4, weekday=3), "2026-11-13", "2026-11-13", "2026-12-10", id="back-to-habit"
        ),
        pytest.param(
            Rhythm(weeks=1, weekday=None),
            "2026-11-12",
            "2026-11-30",
            "2026-12-03",
            id="written-late",
        ),
        pytest.param(
            Rhythm(weeks=1, weekday=0), "2026-11-12", "2026-11-15", "2026-11-16", id="next-monday"
        ),
    ],
)
def test_the_next_visit_continues_the_rhythm_after_today(
    rhythm: Rhythm, last: str, today: str, expected: str
) -> None:
    found = next_in_rhythm(rhythm, date.fromisoformat(last), today=date.fromisoformat(today))
    assert found == date.fromisoformat(expected)
