"""A visit of which only the length is known is written down by command."""

from helpers.headless import Headless

THURSDAY = "2026-11-12T09:32:00+00:00"


def test_a_call_of_yesterday_counts_in_the_month(headless: Headless) -> None:
    made = headless.ask(
        *("log", "Rossi Bakery", "1h30", "--day", "yesterday", "--by", "phone", "--new"),
        at=THURSDAY,
    )
    headless.ask("log", "rossi bakery", "20", at=THURSDAY)

    month = headless.ask("time", "--month", "2026-11", at=THURSDAY)
    assert (made["day"], made["minutes"]) == ("2026-11-11", 90)
    assert (month["minutes"], month["clients"][0]["minutes"]["remote"]) == (110, 90)


def test_what_can_not_have_been_is_refused_in_one_sentence(headless: Headless) -> None:
    to_come = headless.run("log", "Rossi", "45", "--day", "2027-01-04", "--new", at=THURSDAY)
    too_long = headless.run("log", "Rossi", "25h", "--new", at=THURSDAY)
    unknown = headless.run("log", "Rossi", "45", at=THURSDAY)

    assert (to_come.status, to_come.err) == (
        1,
        "Nothing was changed: that is still to come.\n",
    )
    assert (too_long.status, unknown.status) == (2, 1)
    assert "With --new it becomes a new client." in unknown.err
    assert headless.ask("clients") == []
