"""Secrets that are told: by what they are made of, by where it asks, by how it is typed."""

import pytest

from consultant_app.language.check import masked
from consultant_app.language.data import Words


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        pytest.param("Her password is her birthday backwards.", "Her password is ….", id="a-fact"),
        pytest.param("Password is Winter then the year.", "Password is ….", id="a-word-and-a-fact"),
        pytest.param(
            "wifi is the shop name backwards", "wifi is …", id="a-name-that-everyone-reads"
        ),
        pytest.param(
            "To unlock the phone just type her year of birth.",
            "To unlock the phone just type ….",
            id="what-opens-it",
        ),
        pytest.param(
            "The till PIN is the same as the alarm.", "The till PIN is ….", id="same-as-another"
        ),
        pytest.param(
            "the wifi code at reception is cats and dogs with no gaps",
            "the wifi code at reception is … with no gaps",
            id="words-typed-together",
        ),
        pytest.param(
            "It turned out to be Mackerel with a big M.",
            "It turned out to be … with a big M.",
            id="its-first-letter",
        ),
        pytest.param(
            "put in cucumber sandwich when it asks", "put in … when it asks", id="where-it-asks"
        ),
        pytest.param("pw was cricket is now rounders", "pw was … is now …", id="before-and-now"),
        pytest.param(
            "first half is Blue, second half is Lagoon42",
            "first half is …, second half is …",
            id="in-halves",
        ),
        pytest.param(
            "Swipe pattern: top left, centre, bottom right", "Swipe pattern: …", id="a-pattern"
        ),
        pytest.param(
            "The safe wants 17 left, 42 right, 8 left.", "The safe wants ….", id="turns-of-a-dial"
        ),
        pytest.param(
            "door to server room: X15Y", "door to server room: …", id="a-push-button-lock"
        ),
        pytest.param("Safe-Kombination 33-12-90", "Safe-Kombination …", id="a-compound-word"),
        pytest.param("Rechner entsperren mit 4711", "Rechner entsperren mit …", id="in-german"),
        pytest.param("My PIN? 4321, don't tell anyone", "My PIN? …, don't tell anyone", id="asked"),
        pytest.param("Room 6 safe was left on 0000", "Room 6 safe was left on …", id="left-on"),
        pytest.param(
            "The old PIN 1209 is dead, new one 8816.",
            "The old PIN … is dead, new one ….",
            id="one-more-code",
        ),
        pytest.param(
            "anydesk id 440 118 276 for the shop", "anydesk id … for the shop", id="from-afar"
        ),
    ],
)
def test_a_secret_that_is_told_is_hidden(text: str, hidden: str, english: Words) -> None:
    assert masked(text, english) == hidden


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I think the password is wrong because it has been three months.", id="time"),
        pytest.param("The password must not be her birthday.", id="advice"),
        pytest.param("She keeps her password, user name and address in Bitwarden.", id="a-list"),
        pytest.param("Use the phone number twice a day.", id="twice-a-day"),
        pytest.param("The back office PC is the same as the one at the till.", id="same-model"),
        pytest.param("Type OK when it asks to restart.", id="an-answer"),
        pytest.param("A QWERTY keyboard for Anna", id="a-keyboard"),
        pytest.param("You need 64-bit Windows for the program.", id="a-kind-of-program"),
        pytest.param("DNS set to 1.1.1.1 as a second choice.", id="an-open-name-server"),
        pytest.param("127.0.0.1 is the machine itself.", id="the-machine-itself"),
        pytest.param("Parcel JD0002219384756 is at the depot.", id="a-parcel-and-no-account"),
        pytest.param("She said it was all in lower case on the letter.", id="said-of-a-letter"),
        pytest.param("Der Kasten ist angeschraubt.", id="done-in-german"),
        pytest.param("WLAN im Lager ist jetzt schneller.", id="in-german"),
    ],
)
def test_what_only_sounds_like_a_recipe_passes(text: str, english: Words) -> None:
    assert masked(text, english) == text
