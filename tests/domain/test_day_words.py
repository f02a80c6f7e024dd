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


@pytest.mark.parametrize("typed", ["Friday if it fits", "Fri 27.11.", "Friday at 9.75"])
def test_a_day_field_takes_nothing_but_a_day(typed: str) -> None:
    """No clock shows 27.11: it was printed as "Friday at 27.11"."""
    assert read_day(typed, today=TODAY) is None


@pytest.mark.parametrize(
    ("line", "day", "around"),
    [
        pytest.param("Call Tom by Friday next week", "2026-11-20", "", id="friday-next-week"),
        pytest.param("Call Tom next week Friday", "2026-11-20", "", id="next-week-friday"),
        pytest.param("Call Tom Friday this week", "2026-11-13", "", id="friday-this-week"),
        pytest.param("Call Tom, Mon week", "2026-11-23", "", id="monday-week"),
        pytest.param("Call Tom a week on Monday", "2026-11-23", "", id="a-week-on-monday"),
        pytest.param("Call Tom a week tomorrow", "2026-11-20", "", id="a-week-tomorrow"),
        pytest.param("Call Tom Tuesday fortnight", "2026-12-01", "", id="a-fortnight-on"),
        pytest.param("Call Tom Monday next", "2026-11-16", "", id="monday-next"),
        pytest.param("Call Tom next Tues", "2026-11-17", "", id="short-tuesday"),
        pytest.param("Call Tom Weds", "2026-11-18", "", id="short-wednesday"),
        pytest.param("Call Tom in a fortnight", "2026-11-26", "", id="a-fortnight"),
        pytest.param("Call Tom in a couple of weeks", "2026-11-26", "", id="a-couple-is-two"),
        pytest.param("Call Tom 3 days from now", "2026-11-15", "", id="from-now"),
        pytest.param("Call Tom within 2 weeks", "2026-11-26", "by", id="within"),
        pytest.param("Send it by end of month", "2026-11-30", "by", id="end-of-month"),
        pytest.param("Send it end of the month", "2026-11-30", "by", id="the-end-of-the-month"),
        pytest.param("Send it end of week", "2026-11-13", "by", id="end-of-week"),
        pytest.param("Send it by the end of Nov", "2026-11-30", "by", id="end-of-a-named-month"),
        pytest.param("Send it by the 3rd", "2026-12-03", "", id="the-next-third"),
        pytest.param("Send it on the 20th", "2026-11-20", "", id="the-twentieth"),
        pytest.param("Send it by the 31st", "2026-12-31", "", id="a-31st-that-there-is"),
        pytest.param("Send it on Friday the 20th", "2026-11-20", "", id="weekday-and-number"),
        pytest.param("Send it Wed 18", "2026-11-18", "", id="weekday-and-bare-number"),
        pytest.param("Send it Mon 16th, 9:30", "2026-11-16", "at 9:30", id="number-and-hour"),
        pytest.param("Send it by 20/11", "2026-11-20", "", id="day-and-month-that-are-certain"),
        pytest.param("Send it 20/11/2026", "2026-11-20", "", id="day-month-and-year"),
        pytest.param("Send it by 20.11.", "2026-11-20", "", id="day-and-month-with-dots"),
        pytest.param("Call Tom tomorrow pm", "2026-11-13", "in the afternoon", id="pm"),
        pytest.param("Call Tom Monday am", "2026-11-16", "in the morning", id="am"),
        pytest.param("Call Tom tomorrow lunchtime", "2026-11-13", "at lunchtime", id="lunchtime"),
        pytest.param("Call Tom first thing Monday", "2026-11-16", "first thing", id="first-thing"),
        pytest.param("Call Tom Monday first thing", "2026-11-16", "first thing", id="thing-last"),
        pytest.param("Call Tom Monday morning 9am", "2026-11-16", "at 9am", id="hour-says-more"),
        pytest.param("Call Tom this afternoon", "2026-11-12", "in the afternoon", id="today-later"),
        pytest.param("Call Tom tonight", "2026-11-12", "in the evening", id="tonight"),
        pytest.param("Call Tom later today", "2026-11-12", "", id="later-today"),
        pytest.param(
            "Send it by close of business Friday",
            "2026-11-13",
            "by the end of the day",
            id="close-of-business",
        ),
        pytest.param("Send it EOD", "2026-11-12", "by the end of the day", id="end-of-today"),
        pytest.param("Send it by Friday at the latest", "2026-11-13", "", id="at-the-latest"),
        pytest.param("Send it Friday please", "2026-11-13", "", id="please"),
        pytest.param("Call Tom Friday?", "2026-11-13", "", id="question-mark"),
    ],
)
def test_a_day_is_understood_as_people_say_it(line: str, day: str, around: str) -> None:
    found = find_day(line, today=TODAY)

    assert found is not None
    assert (found.by, found.by_words) == (date.fromisoformat(day), around)
    assert line[: found.start].strip(" ,") in ("Call Tom", "Send it")
    assert line[found.end :].strip(" .?") == ""


@pytest.mark.parametrize(
    "line",
    [
        "Call Tom before Easter",
        "Call Tom before Christmas",
        "Call Tom in the new year",
        "Call Tom at the weekend",
        "Call Tom next weekend",
        "Call Tom early next week",
        "Call Tom start of next week",
        "Call Tom the week after next",
        "Call Tom next week or so",
        "Call Tom in a few days",
        "Call Tom mid November",
        "Call Tom in early December",
        "Call Tom by December",
        "Call Tom on Monday after next",
        "Call Tom Thursday or Friday",
        "Call Tom by Monday or Tuesday",
        "Call Tom between Monday and Wednesday",
        "Fix what broke last Monday",
        "Fix what broke on Friday last week",
        "Check the copy every Friday",
        "Come any day but not on Friday",
        "Send it on Friday 19 November",
        "Send it on Wed 20th",
        "Send it by 3/11",
        "Offer help 24/7",
        "Update the box to 20.11.",
        "Fit it by the 2nd printer",
        "Order the 2nd",
    ],
)
def test_a_day_that_is_not_certain_is_no_day(line: str) -> None:
    assert find_day(line, today=TODAY) is None


@pytest.mark.parametrize("typed", ["Friday or Monday", "Fri 19 Nov", "early next week", "3/11"])
def test_a_day_field_asks_again_where_the_day_is_not_certain(typed: str) -> None:
    assert read_day(typed, today=TODAY) is None
