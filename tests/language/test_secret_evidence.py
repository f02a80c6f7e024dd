"""Evidence of a secret adds up: what is hidden, and what stays to be read around it."""

import time

import pytest

from consultant_app.language.check import masked, secrets_in
from consultant_app.language.data import Words


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        pytest.param(
            "pwd changed from lemon44 to Orange91",
            "pwd changed from … to …",
            id="both-sides-of-a-change",
        ),
        pytest.param("pin 4400 -> 4411", "pin … -> …", id="an-arrow"),
        pytest.param("old pw Elm-Tree-1 new pw Elm-Tree-2", "old pw … new pw …", id="old-and-new"),
        pytest.param("default password (admin123)", "default password (…)", id="brackets-stay"),
        pytest.param(
            "Kate Blue12, Tom Red34 are the new pws",
            "Kate …, Tom … are the new pws",
            id="names-stay",
        ),
        pytest.param(
            "Passwords:\nTill\tCopper_1\nOffice\tSilver_2",
            "Passwords:\nTill\t…\nOffice\t…",
            id="a-table-below-its-heading",
        ),
        pytest.param(
            "Till: Copper_1\nOffice: Silver_2\n(passwords)",
            "Till: …\nOffice: …\n(passwords)",
            id="a-list-above-its-note",
        ),
        pytest.param(
            "user: till1\npw: beetroot\nuser: till2\npw: parsnip",
            "user: till1\npw: …\nuser: till2\npw: …",
            id="several-users-in-lines",
        ),
        pytest.param(
            "password is capital B bluebird seven", "password is …", id="spelled-for-the-ear"
        ),
        pytest.param(
            "The lock on the server room is 6617",
            "The lock on the server room is …",
            id="what-a-number-opens",
        ),
        pytest.param("default creds admin:password", "default creds …", id="a-default"),
        pytest.param("remote code 221 904", "remote code …", id="figures-in-groups"),
        pytest.param("I set it to Sunflower22", "I set it to …", id="it-alone"),
        pytest.param(
            "Reset the alarm panel. 2468 is the new one.",
            "Reset the alarm panel. … is the new one.",
            id="of-the-sentence-before",
        ),
        pytest.param(
            "The PIN is the year she was born, 1967.", "The PIN is ….", id="a-hint-and-its-answer"
        ),
        pytest.param("anna / sunshine", "anna / …", id="a-name-and-a-word"),
        pytest.param(
            "Site Login Password\nXero kate hazelnut",
            "Site Login Password\nXero kate …",
            id="the-last-column",
        ),
        pytest.param(
            "user,pw\njo,snowdrop\nmo,crocus", "user,pw\njo,…\nmo,…", id="a-column-of-cells"
        ),
    ],
)
def test_only_the_secret_is_hidden(text: str, hidden: str, english: Words) -> None:
    assert masked(text, english) == hidden


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The label on the shelf is Heron_88.", id="no-clue"),
        pytest.param("The login for the tablet is ready.", id="no-shape"),
        pytest.param("Password reset, HARTLEY-LT07 renamed", id="the-name-of-a-machine"),
        pytest.param("Password reset for Kate, X1-Carbon9 updated", id="a-model"),
        pytest.param("wifi guest is HartleyGuest", id="the-name-of-a-network"),
        pytest.param("The alarm takes 45 seconds; the safe takes 4000 sheets.", id="amounts"),
        pytest.param("pwd changed from shared to personal", id="a-change-of-sort"),
        pytest.param("The lock on the cabinet is a Yale 6617.", id="a-make"),
        pytest.param("The mask is 255.255.255.0 as before.", id="a-mask-of-a-network"),
        pytest.param("The alarm is set for 1800 and tested at 0930.", id="times"),
        pytest.param("Invoice 4471 for the safe was paid.", id="an-invoice"),
        pytest.param("Never use the name of your pet as a password.", id="advice"),
        pytest.param("The iPad was a gift for mum's birthday.", id="a-birthday"),
    ],
)
def test_without_enough_evidence_a_text_passes(text: str, english: Words) -> None:
    assert masked(text, english) == text


@pytest.mark.parametrize("row", ["password ", "wifi = ", "admin:", "user\tpw\n", "from A_b1 to "])
def test_a_long_row_of_clues_takes_no_longer_than_its_length(row: str, english: Words) -> None:
    short, long = row * 300, row * 1200
    assert _seconds(long, english) < 16 * _seconds(short, english) + 0.05


def _seconds(text: str, english: Words) -> float:
    start = time.process_time()
    secrets_in(text, english)
    return time.process_time() - start
