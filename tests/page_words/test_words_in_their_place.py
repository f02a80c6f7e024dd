"""Each word where it belongs: whys beside their own sentence, terms of ours, the name once."""

from datetime import date

import pytest

from consultant_app.domain.requests import Outcome
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.their_place import at_their_place
from helpers.page_reader import checks_that_explain, drafted, words_of
from helpers.visit_builder import a_visit, promise, request, work

FRIDAY = date(2026, 11, 20)


def told_in(facts: VisitFacts) -> list[tuple[str, str, str]]:
    return [(item.result, item.how, item.why) for item in drafted(facts).document.did]


def test_no_request_stands_as_a_result_in_the_customers_words() -> None:
    wishes = tuple(request(f"Wish {n}") for n in range(2, 5))
    facts = a_visit(
        requests=(request("The lid squeaks", reply="I gave your laptop a new mouse."), *wishes),
        work=(work("I gave your laptop a new mouse.", answers=1, why="A steady pointer helps."),),
    )

    assert told_in(facts) == [("I gave your laptop a new mouse.", "", "A steady pointer helps.")]


def test_a_why_whose_work_points_back_stands_behind_its_sentence() -> None:
    reply = "It now starts in ten seconds. Nothing was lost."
    facts = a_visit(
        requests=(request("So slow", reply=reply),),
        work=(work("It now starts in ten seconds.", answers=1, why="Mornings are short."),),
    )

    page = drafted(facts).document

    assert page.asked[0].reply == (
        "It now starts in ten seconds. Mornings are short. Nothing was lost."
    )
    assert page.did == ()


def test_a_why_hangs_on_the_sentence_of_its_own_work() -> None:
    facts = a_visit(
        work=(
            work(
                "I replaced the power supply. The new one is quieter. I cleaned the fan.",
                why="A weak one can switch a computer off.",
                task="computer.power-supply",
            ),
        )
    )

    assert told_in(facts) == [
        (
            "I replaced the power supply.",
            "The new one is quieter.",
            "A weak one can switch a computer off.",
        ),
        ("I cleaned the fan.", "", ""),
    ]


def test_a_request_that_is_done_is_answered_by_its_work_where_no_reply_was_written() -> None:
    facts = a_visit(
        requests=(request("It jams"), request("And the tray?", Outcome.PART)),
        work=(work("I cleared the jam.", answers=1), work("I bent the tray.", answers=2)),
    )

    assert [item.reply for item in drafted(facts).document.asked] == ["I cleared the jam.", ""]


def test_only_words_of_ours_are_explained() -> None:
    terms = checks_that_explain(bounce="return to the sender", router="the box for the internet")
    quoted = a_visit(
        requests=(request("My emails bounce", reply="They arrive again."),),
        promises=(promise("“My emails bounce”"),),
    )
    ours = a_visit(requests=(request("No internet", reply="I restarted the router."),))

    assert drafted(quoted, checks=terms).document.words == ()
    assert [w.term for w in drafted(ours, checks=terms).document.words] == ["Router"]


def test_a_row_does_not_repeat_the_name_in_front_of_it() -> None:
    facts = a_visit(
        promises=(promise("Bookright switches on the phone access", FRIDAY, who="Bookright"),)
    )

    page = drafted(facts).document

    assert (page.next[-1].who, page.next[-1].what) == (
        "Bookright",
        "Switches on the phone access.",
    )
    assert (
        page.panel[-1]
        .text.replace("\u00a0", " ")
        .endswith("On Friday 20 November, Bookright switches on the phone access.")
    )


@pytest.mark.parametrize(
    ("client", "told"),
    [
        ("Acorns Nursery", "I made the Wi-Fi signal stronger in your nursery."),
        ("Castle Square Dental", "I made the Wi-Fi signal stronger in your practice."),
        ("Aldous Finch LLP", "I made the Wi-Fi signal stronger in your office."),
        ("The Corner Larder", "I made the Wi-Fi signal stronger."),
    ],
)
def test_a_place_is_called_what_the_client_calls_it(client: str, told: str) -> None:
    said = "I made the Wi-Fi signal stronger in your office."

    assert at_their_place(said, client, words_of()) == told


def test_an_office_that_is_no_place_in_the_sentence_stays() -> None:
    said = "The box connects your office to the internet."

    assert at_their_place(said, "The Corner Larder", words_of()) == said
    assert "your garage to" in at_their_place(said, "Harpers Garage", words_of())
