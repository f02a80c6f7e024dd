"""The headline tells what the customer has now, where the deed itself says it."""

import pytest

from consultant_app.domain.requests import Outcome
from helpers.page_reader import drafted
from helpers.visit_builder import a_visit, promise, request, work


def headline(deed: str, *, language: str = "en-GB") -> str:
    facts = a_visit(
        requests=(request("Please help"),), work=(work(deed, answers=1),), language=language
    )
    return drafted(facts).document.headline.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("I got your till working again.", "Your till works again."),
        ("I got your office's email going out again.", "Your office’s email goes out again."),
        ("I got the computers in the shop working again.", "The computers in the shop work again."),
        ("I gave your laptop a new charger.", "Your laptop has a new charger."),
        ("I got your website back online.", "Your website is back online."),
        ("I brought your mobile devices up to date.", "Your mobile devices are up to date."),
        (
            "I brought the protection against harmful programs up to date.",
            "The protection against harmful programs is up to date.",
        ),
        ("I replaced the battery in your laptop.", "Your laptop has a new battery."),
    ],
)
def test_a_deed_that_says_how_it_is_now_is_told_as_that(deed: str, told: str) -> None:
    assert headline(deed) == told


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("Ich habe Ihren Drucker wieder zum Drucken gebracht.", "Ihr Drucker druckt wieder."),
        (
            "Ich habe Ihre Internetverbindung wieder zum Laufen gebracht.",
            "Ihre Internetverbindung funktioniert wieder.",
        ),
        (
            "Ich habe Ihrem Computer eine neue Tastatur gegeben.",
            "Ihr Computer hat eine neue Tastatur.",
        ),
        (
            "Ich habe den Laptop wieder mit dem WLAN verbunden.",
            "Der Laptop ist wieder mit dem WLAN verbunden.",
        ),
    ],
)
def test_a_german_deed_is_told_as_how_it_is_now(deed: str, told: str) -> None:
    assert headline(deed, language="de-DE") == told


@pytest.mark.parametrize(
    ("deed", "language", "told"),
    [
        (
            "I gave your printer a thorough clean.",
            "en-GB",
            "Done: I gave your printer a thorough clean.",
        ),
        ("I got you back into your account.", "en-GB", "Done: I got you back into your account."),
        (
            "Ich habe den gemeinsamen Ordner wieder mit dem PC verbunden.",
            "de-DE",
            "Erledigt: Ich habe den gemeinsamen Ordner wieder mit dem PC verbunden.",
        ),
    ],
)
def test_a_deed_that_leaves_the_state_open_stays_a_deed(
    deed: str, language: str, told: str
) -> None:
    assert headline(deed, language=language) == told


def test_the_state_leads_where_more_was_asked() -> None:
    facts = a_visit(
        requests=(request("The till"), request("The label", Outcome.LATER)),
        work=(work("I got your till working again.", answers=1),),
        promises=(promise("Bring a label", answers=2),),
    )
    assert drafted(facts).document.headline.startswith("Your till works again;")


def test_what_a_device_did_by_mistake_is_no_mistake_of_ours() -> None:
    told = headline("I released something that your protection had held back by mistake.")
    assert "mistake" not in told
    ours = headline("I put back the rule that I had removed by mistake.")
    assert ours == "I made a mistake, and I have put it right."


def test_the_most_telling_work_leads_although_it_is_long() -> None:
    """A monthly check was headed by the battery of a wall clock."""
    facts = a_visit(
        work=(
            work("I installed the latest safety updates on the computer in the office."),
            work("I replaced a wall clock battery in the office."),
        )
    )
    assert drafted(facts).document.headline.replace("\u00a0", " ") == (
        "I installed the latest safety updates on the computer in the office."
    )
