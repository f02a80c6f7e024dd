"""Who gets a page, and how: as the last one went, else as best it can."""

import pytest

from consultant_app.domain.clients import Contact
from consultant_app.domain.hand_over_ways import Getting, Way, usual_way, ways_of
from consultant_app.domain.ids import ClientId
from consultant_app.domain.letters import Letter, LetterState
from helpers.post_office import a_letter

MARIA = Contact(client_id=ClientId(1), name="Maria", email="Maria@riverside.example")
NO_ADDRESS = Contact(client_id=ClientId(1), name="Tom")
SENT = a_letter(state=LetterState.SENT, attempt=1)
BY_WORD = a_letter(state=LetterState.SENT, attempt=0)


def _way(person: Contact, *letters: Letter, **how: bool) -> Way:
    usual = {"is_greeted": True, "printed_since": False, "has_account": True, "has_printer": False}
    return usual_way(person, letters=letters, **(usual | how))


@pytest.mark.parametrize(
    ("way", "wanted"),
    [
        pytest.param(_way(MARIA), Way.EMAIL, id="an-address-and-an-account"),
        pytest.param(_way(NO_ADDRESS), Way.NOT_NOW, id="nothing-to-go-by"),
        pytest.param(_way(NO_ADDRESS, has_printer=True), Way.PRINT, id="no-address-but-a-printer"),
        pytest.param(_way(MARIA, has_account=False), Way.NOT_NOW, id="no-account"),
        pytest.param(
            _way(MARIA, has_account=False, has_printer=True), Way.PRINT, id="no-account-but-paper"
        ),
        pytest.param(_way(MARIA, BY_WORD), Way.MAIL_PROGRAM, id="by-own-program-last-time"),
        pytest.param(_way(MARIA, SENT, has_account=False), Way.MAIL_PROGRAM, id="account-is-gone"),
        pytest.param(_way(MARIA, SENT, is_greeted=False), Way.EMAIL, id="not-greeted-but-had-it"),
        pytest.param(_way(MARIA, is_greeted=False), Way.NOT_NOW, id="not-greeted"),
        pytest.param(
            _way(MARIA, SENT, printed_since=True, has_printer=True), Way.PRINT, id="paper-last-time"
        ),
        pytest.param(_way(MARIA, SENT, printed_since=True), Way.EMAIL, id="paper-elsewhere"),
    ],
)
def test_the_usual_way_is_that_of_the_last_page(way: Way, wanted: Way) -> None:
    assert way is wanted


def test_without_an_address_only_paper_is_offered() -> None:
    assert ways_of(Getting(name="Tom"), has_account=True) == (Way.PRINT, Way.NOT_NOW)


def test_without_an_account_only_ones_own_program_writes_letters() -> None:
    maria = Getting(name="Maria", address="maria@riverside.example")
    assert ways_of(maria, has_account=False) == (Way.MAIL_PROGRAM, Way.PRINT, Way.NOT_NOW)
