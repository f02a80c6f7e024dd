"""The Outbox in the window: what it tells of each letter, and what can be done there."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.letter_moves import Move
from consultant_app.domain.letters import Letter, LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailSecurity, SignIn
from consultant_app.domain.outbox import OutboxLine
from consultant_app.workflows import keep_mail_accounts
from consultant_app.workflows.outbox import outbox as read_outbox
from helpers.hand_clock import HandClock
from helpers.hands import child, focused, press
from helpers.post_office import a_letter, letter_now, queue, states, the_letter
from helpers.scripted_mail_server import Deed, Fault, ScriptedMailServer, Stage
from helpers.window_hands import CTRL, Answer, agree, click, on_place, seen, texts
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.network import Network, Reach
from ui.pages.clients.pressed_line import PressedLine
from ui.pages.outbox.letter_acts import act_words, buttons_of, more_of
from ui.pages.outbox.letter_texts import letter_note
from ui.pages.outbox.reasons import reason_text
from ui.pages.outbox.view import OutboxView
from ui.widgets.connection_card import ConnectionCard

MARIA = "maria@riverside.example"


def move(desk: Desk, letter: Letter, *moves: Move) -> None:
    """Take LETTER where MOVES lead, as a round of sending would."""
    for each in moves:
        with desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
            tx.letters.move(tx.letters.get(letter.id), each)


def card(window: MainWindow) -> str:
    """Return what the card in the sidebar says."""
    found = seen(window, "connection")
    assert isinstance(found, ConnectionCard)
    return found.accessibleName()


def badge(window: MainWindow) -> str:
    """Return what the place of the Outbox says."""
    return child(window, "nav-outbox").accessibleName()


def test_a_letter_goes_out_by_itself_and_the_window_tells_so(
    outbox: MainWindow, desk: Desk, acme: Client, server: ScriptedMailServer, clock: HandClock
) -> None:
    queue(desk, acme.id, MARIA)
    outbox.navigation.send_now()
    QApplication.processEvents()
    assert [letter.recipients for letter in server.received] == [(MARIA,)]
    assert badge(outbox) == "Outbox"
    assert card(outbox) == "Online. All messages sent."
    told = texts(outbox)
    assert f"Hartley & Rowe Solicitors  ·  to {MARIA}" in told
    assert "Sent 9:10" in told
    assert clock.now_utc() == the_letter(desk).settled_at


def test_offline_nothing_is_lost_and_all_goes_once_the_network_is_back(
    outbox: MainWindow, desk: Desk, acme: Client, server: ScriptedMailServer, network: Network
) -> None:
    network.found(Reach.OFF)
    (letter,) = queue(desk, acme.id, MARIA)
    later = desk.now() + timedelta(hours=1)
    lost = Move(to=LetterState.QUEUED, why=WhyNotSent.OFFLINE, due_at=later)
    move(desk, letter, Move(to=LetterState.SENDING), lost)
    QApplication.processEvents()
    assert card(outbox) == "Working offline. All is saved on this laptop."
    assert badge(outbox) == "Outbox, 1"
    told = texts(outbox)
    assert "You are offline. Nothing is lost." in told
    assert "When online" in told
    assert server.received == []

    network.found(Reach.ON)
    QApplication.processEvents()
    assert len(server.received) == 1
    assert states(desk) == [LetterState.SENT]
    assert "You are offline. Nothing is lost." not in texts(outbox)


def test_what_may_still_be_taken_back_has_undo_and_is_never_sent(
    outbox: MainWindow, desk: Desk, acme: Client, server: ScriptedMailServer, clock: HandClock
) -> None:
    (letter,) = queue(desk, acme.id, MARIA)
    move(desk, letter, Move(to=LetterState.QUEUED, due_at=desk.now() + timedelta(seconds=10)))
    QApplication.processEvents()
    assert "Sending in 10 s" in texts(outbox)
    click(outbox, f"letter-{letter.id}-undo")
    clock.pass_time(minutes=5)
    outbox.navigation.send_now()
    QApplication.processEvents()
    assert server.received == []
    assert "Nothing waiting." in texts(outbox)


def test_a_refused_address_is_named_and_mended_there(
    outbox: MainWindow, desk: Desk, acme: Client, server: ScriptedMailServer
) -> None:
    server.will(Fault(at=Stage.RCPT, deed=Deed.REPLY, text="550 5.1.1 unknown"))
    queue(desk, acme.id, "pria@riverside.example")
    outbox.navigation.send_now()
    QApplication.processEvents()
    letter = the_letter(desk)
    note = "Hartley & Rowe Solicitors  ·  the address pria@riverside.example was not found"
    assert note in texts(outbox)
    assert badge(outbox) == "Outbox, 1"
    server.will()

    def mend(dialog: QDialog) -> None:
        field = child(dialog, "address")
        assert isinstance(field, QLineEdit)
        field.setText("a@x.example, b@y.example")
        agree(dialog)
        assert "Write one address, like name@example.com." in texts(dialog)
        field.setText("priya@riverside.example")
        agree(dialog)

    Answer(mend)
    click(outbox, f"letter-{letter.id}-fix-address")
    outbox.navigation.send_now()
    QApplication.processEvents()
    assert [r.recipients for r in server.received] == [("priya@riverside.example",)]


def test_what_may_have_gone_is_asked_about_and_settled_by_a_word(
    outbox: MainWindow, desk: Desk, acme: Client, server: ScriptedMailServer
) -> None:
    server.will(Fault(at=Stage.DOT, deed=Deed.DROP))
    (letter,) = queue(desk, acme.id, MARIA)
    outbox.navigation.send_now()
    outbox.navigation.send_now()
    QApplication.processEvents()
    assert letter_now(desk, letter.id).state is LetterState.IN_DOUBT
    assert any("It may have gone. Look in your Sent folder" in words for words in texts(outbox))
    click(outbox, f"letter-{letter.id}-it-arrived")
    assert states(desk) == [LetterState.SENT]
    assert len(server.received) == 1


def test_a_letter_in_ones_own_mail_program_waits_for_ones_word(
    outbox: MainWindow, desk: Desk, acme: Client
) -> None:
    (letter,) = queue(desk, acme.id, MARIA)
    move(desk, letter, Move(to=LetterState.HANDED_TO_MAIL_PROGRAM))
    QApplication.processEvents()
    assert badge(outbox) == "Outbox, 1"
    click(outbox, f"letter-{letter.id}-i-sent-it")
    assert states(desk) == [LetterState.SENT]


def test_its_words_and_its_page_can_be_had_where_ones_mail_program_shows_none(
    outbox: MainWindow, desk: Desk, acme: Client
) -> None:
    (letter,) = queue(desk, acme.id, MARIA)
    move(desk, letter, Move(to=LetterState.HANDED_TO_MAIL_PROGRAM))
    QApplication.processEvents()
    ((line,), now) = (read_outbox(desk).lines, desk.now())
    assert [act_words(act, line) for act in more_of(line, now)][:2] == ["Show PDF", "Copy text"]
    view = outbox.findChild(OutboxView)
    assert view is not None
    view.wanted.emit(letter.id, "copy")
    assert QApplication.clipboard().text() == "Your time\n\nDear all,\n"


def test_a_letter_of_ten_megabytes_says_so_while_it_waits(
    outbox: MainWindow, desk: Desk, acme: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("consultant_app.workflows.outbox.LARGE", 100)
    queue(desk, acme.id, MARIA)
    QApplication.processEvents()
    assert any(
        text.endswith("over 10 MB, which some mail servers refuse") for text in texts(outbox)
    )


def test_a_letter_that_went_on_meanwhile_is_not_taken_back_and_that_is_said(
    outbox: MainWindow, desk: Desk, acme: Client, told: list[str]
) -> None:
    (letter,) = queue(desk, acme.id, MARIA)
    move(desk, letter, Move(to=LetterState.QUEUED, due_at=desk.now() + timedelta(seconds=10)))
    QApplication.processEvents()
    button = seen(outbox, f"letter-{letter.id}-undo")
    with desk.store.changing(What.MOVE_LETTER, by=outbox, undoable=False) as tx:
        tx.letters.move(tx.letters.get(letter.id), Move(to=LetterState.SENDING))
    button.click()  # type: ignore[attr-defined]  # a button
    assert told[0].startswith("This letter is no longer where it was.")


def test_ctrl_6_leads_to_the_outbox_and_the_card_does_too(outbox: MainWindow) -> None:
    outbox.navigation.go(PlaceName.TODAY)
    press(Qt.Key.Key_6, CTRL)
    assert on_place(outbox) == PlaceName.OUTBOX
    outbox.navigation.go(PlaceName.TODAY)
    click(outbox, "connection")
    assert on_place(outbox) == PlaceName.OUTBOX


def test_who_comes_stands_on_the_first_letter_and_not_on_the_whole_page(
    outbox: MainWindow, desk: Desk, acme: Client
) -> None:
    """The ring of the focus went round the page, and Enter did nothing."""
    queue(desk, acme.id, MARIA)
    outbox.navigation.go(PlaceName.TODAY)
    outbox.navigation.go(PlaceName.OUTBOX)
    QApplication.processEvents()
    assert isinstance(focused(), PressedLine)


def test_without_an_account_it_says_what_to_do_and_pretends_nothing(
    window: MainWindow, desk: Desk, acme: Client
) -> None:
    assert acme.id
    window.attach(desk)
    window.navigation.go(PlaceName.OUTBOX)
    QApplication.processEvents()
    assert "No email account is set up here yet." in texts(window)
    assert card(window) in (
        "Online. All is saved on this laptop.",
        "Working offline. All is saved on this laptop.",
    )
    click(window, "set-up-email")
    assert on_place(window) == PlaceName.SETTINGS
    assert focused().objectName() == "mail-new-address"


def test_the_menu_of_a_refused_letter_has_every_other_way() -> None:
    letter = a_letter(
        state=LetterState.FAILED, why=WhyNotSent.ADDRESS_REFUSED, about=MARIA, answer="unknown"
    )
    line = OutboxLine(
        letter=letter, client="Riverside", day=None, signed=False, at=letter.queued_at
    )
    assert [act_words(act, line) for act in more_of(line, letter.queued_at)] == [
        *(
            "Show the page",
            "Copy text",
            "Try now",
            "Use my mail program",
            "Print instead",
            "Do not send it",
        ),
        "What the mail server said",
    ]


def test_the_password_is_given_where_the_keys_stand_then(
    outbox: MainWindow, desk: Desk, acme: Client
) -> None:
    """The keys stood on the tabs of the settings, nine stops away."""
    (account,) = keep_mail_accounts.accounts(desk)
    wants_one = replace(account, sign_in=SignIn.PASSWORD, security=MailSecurity.TLS)
    keep_mail_accounts.change_account(desk, wants_one)
    (letter,) = queue(desk, acme.id, MARIA)
    outbox.navigation.send_now()
    QApplication.processEvents()
    click(outbox, f"letter-{letter.id}-email-settings")
    assert focused().objectName() == f"mail-{account.id}-password"


def test_two_letters_that_wait_for_a_password_tell_whose_they_are() -> None:
    """They stood below each other and looked the same."""
    letter = a_letter(state=LetterState.FAILED, why=WhyNotSent.NO_PASSWORD)
    line = OutboxLine(
        letter=letter, client="Riverside", day=None, signed=False, at=letter.queued_at
    )
    assert letter_note(line) == "Riverside  ·  to Maria  ·  the password of your email is needed"


@pytest.mark.parametrize("why", WhyNotSent)
def test_every_reason_has_its_words_and_something_to_do(why: WhyNotSent) -> None:
    state = LetterState.IN_DOUBT if "gone" in why or why == "restored" else LetterState.FAILED
    letter = a_letter(state=state, why=why, about="maria@riverside.example")
    line = OutboxLine(
        letter=letter, client="Riverside", day=None, signed=False, at=letter.queued_at
    )
    words = reason_text(line)
    assert words
    assert "{" not in words
    assert buttons_of(line, letter.queued_at)
    assert more_of(line, letter.queued_at)
