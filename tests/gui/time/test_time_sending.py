"""The time statement goes out by email from its panel, in the same way as the page of a visit."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Contact, Role
from consultant_app.domain.letters import LetterKind, LetterState
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import handed_over, outbox
from consultant_app.workflows.keep_people import save_contact
from helpers.hands import focused, press, type_here
from helpers.post_office import states, with_account
from helpers.sample_letter import as_read
from helpers.week_of_time import MONDAY, TUESDAY, WORK, open_time, record
from helpers.window_hands import CTRL, Answer, agree, click, seen, texts
from ui.letters.send_page import SendPage
from ui.main_window import MainWindow
from ui.widgets.buttons import Button

PAYER = "books@acme.example"


@pytest.fixture
def payer(desk: Desk, acme: Client) -> Contact:
    return save_contact(
        desk,
        Contact(client_id=acme.id, name="Ada Webb", email=PAYER, roles=frozenset({Role.PAYS})),
    )


@pytest.fixture
def month(
    window: MainWindow, desk: Desk, acme: Client, oakfield: Client, payer: Contact
) -> MainWindow:
    """The page of hours with time at two clients, its panel open for Acme alone."""
    with_account(desk, port=1)
    record(desk, acme, MONDAY, ("9:00", "10:00", WORK), state=VisitState.ISSUED)
    record(desk, oakfield, TUESDAY, ("9:00", "11:00", WORK), state=VisitState.ISSUED)
    open_time(window, desk)
    press(Qt.Key.Key_P, CTRL)
    return window


def only_acme(month: MainWindow, acme: Client) -> None:
    from ui.pages.time.statement_panel import StatementPanel

    panel = seen(month, "statement-panel")
    assert isinstance(panel, StatementPanel)
    panel.choose_client(acme.id)


def button(window: MainWindow, name: str) -> Button:
    found = seen(window, name)
    assert isinstance(found, Button)
    return found


def test_several_clients_are_sent_to_one_by_one(month: MainWindow, acme: Client) -> None:
    assert not button(month, "statement-send").isEnabled()
    only_acme(month, acme)
    assert button(month, "statement-send").isEnabled()


def test_who_pays_gets_it_and_undo_takes_it_back(
    month: MainWindow, desk: Desk, acme: Client, qtbot: QtBot
) -> None:
    only_acme(month, acme)
    asked = Answer(agree)
    click(month, "statement-send")
    with qtbot.waitActive(month):
        month.activateWindow()  # a window manager does that; here there is none
    assert "Ada Webb" in asked.texts
    assert "Send" in asked.texts
    letter = outbox.outbox(desk).lines[0].letter
    assert (letter.document.kind, letter.recipients) == (LetterKind.STATEMENT, (PAYER,))
    assert "By email to Ada Webb: sending in 10 s." in texts(month)
    press(Qt.Key.Key_Z, CTRL)
    assert states(desk) == [LetterState.CANCELLED]


def test_its_words_can_be_edited_and_are_there_again_after_esc(
    month: MainWindow, desk: Desk, acme: Client
) -> None:
    def edit(dialog: QDialog) -> None:
        click_in(dialog, "edit-email")
        type_here("As we said. ")
        press(Qt.Key.Key_Escape)

    only_acme(month, acme)
    Answer(edit)
    click(month, "statement-send")
    assert states(desk) == []
    Answer(agree)
    click(month, "statement-send")
    (line,) = outbox.outbox(desk).lines
    with desk.store.reading() as tx:
        text = as_read(tx.letters.mime(line.id)).get_body(("plain",))
    assert text is not None
    assert str(text.get_content()).startswith("As we said. Dear Ada Webb")


def test_without_an_account_it_opens_in_ones_own_mail_program_and_waits_for_ones_word(
    month: MainWindow, desk: Desk, acme: Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "thunderbird"
    program.write_text("#!/bin/sh\nexit 0\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    with desk.store.reading() as tx:
        (account,) = tx.mail_accounts.all()
    with desk.store.changing(What.EDIT_MAIL_ACCOUNT) as tx:
        tx.mail_accounts.remove(account.id)
    only_acme(month, acme)
    asked = Answer(agree)
    click(month, "statement-send")
    assert "Open in your mail program" in asked.texts
    assert {"Copy text", "Show PDF"} <= set(asked.texts)
    assert states(desk) == [LetterState.HANDED_TO_MAIL_PROGRAM]
    assert handed_over.of_statement(desk, acme.id, MONDAY) == ()
    (line,) = outbox.outbox(desk).lines
    outbox.i_sent_it(desk, line.id)
    (went,) = handed_over.of_statement(desk, acme.id, MONDAY)
    assert went.detail == PAYER


def test_nobody_with_an_address_means_that_one_is_asked_for(
    month: MainWindow, desk: Desk, acme: Client, payer: Contact
) -> None:
    save_contact(desk, replace(payer, email=""))

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SendPage)
        assert not dialog.act_button.isEnabled()
        found.append(focused().objectName())

    found: list[str] = []
    only_acme(month, acme)
    Answer(look)
    click(month, "statement-send")
    assert found == ["another-address"]


def test_copied_words_are_those_of_the_letter(month: MainWindow, acme: Client) -> None:
    only_acme(month, acme)
    Answer(lambda dialog: click_in(dialog, "copy-text"))
    click(month, "statement-send")
    assert "Dear Ada Webb," in QApplication.clipboard().text()


def test_words_can_be_copied_where_nobody_has_an_address(
    month: MainWindow, desk: Desk, acme: Client, payer: Contact
) -> None:
    save_contact(desk, replace(payer, email=""))
    only_acme(month, acme)
    Answer(lambda dialog: click_in(dialog, "copy-text"))
    click(month, "statement-send")
    assert "The attached page shows it day by day." in QApplication.clipboard().text()


def click_in(dialog: QDialog, name: str) -> None:
    found = dialog.findChild(Button, name)
    assert found is not None
    found.click()
