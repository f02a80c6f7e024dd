"""Days said in words, as read on Thursday 12 November 2026."""

from datetime import date

import pytest

from consultant_app.domain.day_words import find_day, read_day

TODAY = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("line", "day", "around"),
    [
        pytest.param(
            "Call Tom, Thursday", "2026-11-19", "", id="the-weekday-of-today-is-in-a-week"
        ),
        pytest.param("Call Tom on Friday", "2026-11-13", "", id="weekday"),
        pytest.param("Call Tom next Monday", "2026-11-16", "", id="next-weekday"),
        pytest.param("Call Tom this Thursday", "2026-11-12", "", id="this-weekday-may-be-today"),
        pytest.param("Call Tom tomorrow", "2026-11-13", "", id="tomorrow"),
        pytest.param("Call Tom in 2 weeks", "2026-11-26", "", id="in-weeks"),
        pytest.param("Order it in a month", "2026-12-12", "", id="in-a-month"),
        pytest.param("A cable by 20 Nov", "2026-11-20", "", id="short-month"),
        pytest.param(
            "A cable, 3rd of January", "2027-01-03", "", id="a-day-gone-by-is-next-year's"
        ),
        pytest.param("A cable 2026-11-20", "2026-11-20", "", id="iso"),
        pytest.param("Check it on 29 Feb", "2028-02-29", "", id="leap-day"),
        pytest.param(
            "Fit the roller Tuesday 17 November, before 9:00",
            "2026-11-17",
            "before 9:00",
            id="before-an-hour",
        ),
        pytest.param("Fit it before 9:00 on Tuesday", "2026-11-17", "before 9:00", id="hour-first"),
        pytest.param("Fit it Tuesday 8:30", "2026-11-17", "at 8:30", id="bare-hour"),
        pytest.param("Check the copy until Thursday", "2026-11-19", "until", id="until"),
        pytest.param(
            "Swap it in February", "2027-02-28", "in February 2027", id="month-says-its-year"
        ),
        pytest.param("Send it next week", "2026-11-20", "by", id="next-week-is-by-its-friday"),
    ],
)
def test_a_day_in_words_becomes_a_date_and_what_it_says_beside(
    line: str, day: str, around: str
) -> None:
    found = find_day(line, today=TODAY)

    assert found is not None
    assert (found.by, found.by_words) == (date.fromisoformat(day), around)


@pytest.mark.parametrize(
    "line",
    [
        "Show her the Monday meeting list",
        "Print Thursday's page",
        "Put the desk in the sun",
        "Order a cable by 31 Feb",
        "Restart it in 2 hours",
        "",
    ],
)
def test_words_that_only_look_like_a_day_are_left_alone(line: str) -> None:
    assert find_day(line, today=TODAY) is None


def test_next_visit_has_no_date_of_its_own() -> None:
    found = find_day("Bring the cable next visit", today=TODAY)

    assert found is not None
    assert (found.by, found.next_visit) == (None, True)


@pytest.mark.parametrize(
    ("typed", "day"),
    [("Fri 20 Nov", "2026-11-20"), ("20.11.", "2026-11-20"), ("tomorrow", "2026-11-13")],
)
def test_a_day_field_understands_the_same_words(typed: str, day: str) -> None:
    found = read_day(typed, today=TODAY)

    assert found is not None
    assert found.by == date.fromisoformat(day)


def test_a_day_field_takes_nothing_but_a_day() -> None:
    assert read_day("Friday if it fits", today=TODAY) is None
