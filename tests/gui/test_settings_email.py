"""Settings, Email: accounts by their address, passwords that nobody sees, a test, a keyring."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.mail_account_rules import secret_name
from consultant_app.domain.mail_accounts import MailSecurity, SignIn
from consultant_app.domain.secrets import KeyringLocked
from consultant_app.mail import oauth
from consultant_app.workflows import keep_mail_accounts as keep
from consultant_app.workflows import keep_settings
from consultant_app.workflows.mail_servers import EXTRA_CA
from helpers.authorisation_server import CLIENT_ID, MARKER, an_authorisation_server, visit
from helpers.hand_clock import HandClock
from helpers.hands import focused, press, type_here
from helpers.kept_in_mind import KeyringInMind
from helpers.mail_certificates import MailAuthority
from helpers.mail_settings import ACCOUNT, PASSWORD, open_email, said, typed
from helpers.office import with_business
from helpers.scripted_mail_server import Manners, a_scripted_mail_server
from helpers.window_hands import CTRL, click, seen, texts
from ui.main_window import MainWindow


@pytest.fixture
def keyring() -> KeyringInMind:
    return KeyringInMind()


@pytest.fixture
def desk(profile: Path, clock: HandClock, keyring: KeyringInMind) -> Iterator[Desk]:
    opened = open_desk(profile, clock=clock, keyring=keyring)
    with_business(opened)
    yield opened
    close_desk(opened)


@pytest.fixture
def email(window: MainWindow, desk: Desk) -> Callable[[], MainWindow]:
    """Opens the settings of mail."""

    def show() -> MainWindow:
        window.attach(desk)
        open_email(window)
        return window

    return show


def everything_readable(window: QWidget) -> str:
    """Return all that eyes, screen readers and the clipboard can get of the window."""
    found = [QGuiApplication.clipboard().text()]
    for widget in (window, *window.findChildren(QWidget)):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLineEdit):
            found += [widget.displayText(), widget.text()]
        elif isinstance(widget, QLabel):
            found.append(widget.text())
    return "\n".join(found)


def test_an_address_of_a_known_provider_is_all_that_it_takes(
    email: Callable[[], MainWindow], desk: Desk
) -> None:
    window = email()
    typed(window, "mail-new-address", "sam@gmail.com")

    (account,) = keep.accounts(desk)
    assert (account.host, account.port, account.security) == (
        "smtp.gmail.com",
        465,
        MailSecurity.TLS,
    )
    assert any("app password" in text for text in texts(window))
    assert said(window, "mail-1-password-status") == "There is no password yet."


def test_who_has_added_an_account_goes_on_with_its_password(
    email: Callable[[], MainWindow],
) -> None:
    """The keys were still on the button that had added it: the password was typed nowhere."""
    typed(email(), "mail-new-address", "sam@gmail.com")
    assert focused().objectName() == "mail-1-password"


def test_the_first_account_begins_with_the_address_that_customers_know(
    email: Callable[[], MainWindow], desk: Desk
) -> None:
    mine = keep_settings.business(desk)
    keep_settings.save_business(desk, replace(mine, email="sam@gmail.com"))
    field = seen(email(), "mail-new-address")
    assert isinstance(field, QLineEdit)
    assert field.text() == "sam@gmail.com"

    field.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(field, "post@gmail.com")

    assert field.text() == "post@gmail.com"


def test_an_address_of_ones_own_domain_asks_who_keeps_its_mail(
    email: Callable[[], MainWindow], desk: Desk
) -> None:
    window = email()
    typed(window, "mail-new-address", "sam@fielding-it.example")
    assert keep.accounts(desk) == ()

    click(window, "mail-new-add")
    assert "Write the name of the server, like smtp.acme.example." in texts(window)
    typed(window, "mail-new-host", "smtp.fielding-it.example")
    assert [one.host for one in keep.accounts(desk)] == ["smtp.fielding-it.example"]


def test_what_is_no_address_is_told_and_not_kept(
    email: Callable[[], MainWindow], desk: Desk
) -> None:
    window = email()
    typed(window, "mail-new-address", "sam@a.example, tom@b.example")
    assert "Write one address, like tom@acme.example." in texts(window)
    assert keep.accounts(desk) == ()


def test_a_password_goes_to_the_keyring_and_can_be_read_nowhere(
    email: Callable[[], MainWindow], desk: Desk, keyring: KeyringInMind, profile: Path
) -> None:
    keep.add_account(desk, ACCOUNT)
    window = email()
    field = seen(window, "mail-1-password")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    type_here(PASSWORD)
    assert PASSWORD not in field.displayText()
    press(Qt.Key.Key_Return)

    assert list(keyring.kept.values()) == [PASSWORD]
    assert said(window, "mail-1-password-status").startswith("Kept in the keyring")
    field.undo()
    assert field.text() == ""
    assert PASSWORD not in everything_readable(window)
    files = [file for file in profile.rglob("*") if file.is_file()]
    assert not [file for file in files if PASSWORD.encode() in file.read_bytes()]


def test_a_password_that_was_typed_and_left_is_kept_too(
    email: Callable[[], MainWindow], desk: Desk, keyring: KeyringInMind
) -> None:
    keep.add_account(desk, ACCOUNT)
    window = email()
    typed(window, "mail-1-password", PASSWORD, key=Qt.Key.Key_Tab)
    assert list(keyring.kept.values()) == [PASSWORD]


def test_another_server_asks_for_its_own_password(
    email: Callable[[], MainWindow], desk: Desk
) -> None:
    keep.put_secret(desk, keep.add_account(desk, ACCOUNT).id, PASSWORD)
    window = email()
    assert said(window, "mail-1-password-status").startswith("A password is kept.")
    typed(window, "mail-1-host", "smtp.other.example")
    assert keep.accounts(desk)[0].host == "smtp.other.example"
    assert said(window, "mail-1-password-status") == "There is no password yet."


def test_a_choice_of_provider_fills_server_port_and_protection(
    email: Callable[[], MainWindow], desk: Desk
) -> None:
    keep.add_account(desk, ACCOUNT)
    window = email()
    choice = seen(window, "mail-1-provider")
    assert isinstance(choice, QComboBox)
    choice.setFocus()
    type_here("M")

    account = keep.accounts(desk)[0]
    assert (account.host, account.port, account.security, account.sign_in) == (
        "smtp.office365.com",
        587,
        MailSecurity.STARTTLS,
        SignIn.MICROSOFT,
    )
    assert seen(window, "mail-1-client_id")
    assert any("December 2026" in text for text in texts(window))
    assert not any(
        w.objectName() == "mail-1-password" and w.isVisible()
        for w in window.findChildren(QLineEdit)
    )


def test_what_could_not_work_is_said_beside_its_field(
    email: Callable[[], MainWindow], desk: Desk
) -> None:
    keep.add_account(desk, ACCOUNT)
    window = email()
    typed(window, "mail-1-port", "smtp")
    assert "Write a number, mostly 465 or 587." in texts(window)
    assert keep.accounts(desk)[0].port == 465
    typed(window, "mail-1-port", "587")
    assert keep.accounts(desk)[0].port == 587
    assert "Write a number, mostly 465 or 587." not in texts(window)


def test_a_test_mail_says_what_the_server_made_of_it(
    email: Callable[[], MainWindow], desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = MailAuthority(tmp_path)
    monkeypatch.setenv(EXTRA_CA, str(authority.file))
    manners = Manners(
        context=authority.context(), implicit=True, passwords={"sam@lab.example": PASSWORD}
    )
    with a_scripted_mail_server(manners) as server:
        keep.add_account(desk, replace(ACCOUNT, host=server.host, port=server.port))
        window = email()
        seen(window, "mail-1-test").setFocus()
        press(Qt.Key.Key_Return)
        assert focused().objectName() == "mail-1-test"  # once they went on to Remove
        assert said(window, "mail-1-trial") == "There is no password yet. Put it in first."
        typed(window, "mail-1-password", "another")
        click(window, "mail-1-test")
        assert "app password" in said(window, "mail-1-trial")
        seen(window, "mail-1-password").setFocus()
        type_here(PASSWORD)
        click(window, "mail-1-test")  # without Enter: it is kept before the test begins
        assert "took the test mail to sam@lab.example" in said(window, "mail-1-trial")
    assert len(server.received) == 1


def test_a_locked_keyring_says_so_and_is_asked_again_by_a_button(
    email: Callable[[], MainWindow], desk: Desk, keyring: KeyringInMind
) -> None:
    keyring.kept[secret_name(keep.add_account(desk, ACCOUNT))] = PASSWORD
    keyring.trouble = KeyringLocked()
    window = email()
    assert "keyring of your system is locked" in said(window, "mail-1-password-status")

    keyring.trouble = None
    click(window, "mail-1-password-status-act")
    assert said(window, "mail-1-password-status").startswith("A password is kept.")


def test_without_a_keyring_a_password_lasts_until_the_program_ends(
    email: Callable[[], MainWindow], desk: Desk, keyring: KeyringInMind
) -> None:
    keyring.trouble = KeyringLocked()
    keep.add_account(desk, ACCOUNT)
    window = email()
    typed(window, "mail-1-password", PASSWORD)
    assert said(window, "mail-1-password-status").startswith("Kept until you close the program")
    assert keep.has_secret(desk, keep.accounts(desk)[0].id)


def test_an_account_that_is_removed_takes_its_password_along_and_comes_back_without(
    email: Callable[[], MainWindow], desk: Desk, keyring: KeyringInMind
) -> None:
    keep.put_secret(desk, keep.add_account(desk, ACCOUNT).id, PASSWORD)
    window = email()
    click(window, "mail-1-remove")
    assert keyring.kept == {}
    assert "Send from your own address" in texts(window)

    seen(window, "settings-tabs").setFocus()
    press(Qt.Key.Key_Z, CTRL)
    assert [one.address for one in keep.accounts(desk)] == ["sam@lab.example"]
    assert said(window, "mail-1-password-status") == "There is no password yet."


def test_letters_take_the_account_that_is_chosen(
    email: Callable[[], MainWindow], desk: Desk
) -> None:
    keep.add_account(desk, ACCOUNT)
    keep.add_account(desk, replace(ACCOUNT, address="office@lab.example"))
    window = email()
    click(window, "mail-2-use")
    usual = keep.usual_account(desk)
    assert usual is not None
    assert usual.address == "office@lab.example"
    assert seen(window, "mail-1-use")


def test_signing_in_at_the_browser_opens_it_and_shows_no_secret(
    email: Callable[[], MainWindow],
    desk: Desk,
    keyring: KeyringInMind,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    people: list[threading.Thread] = []
    with an_authorisation_server(tmp_path) as provider:
        provider.client_secret = "marker-of-the-client-secret-9Yt"

        def browse(url: object) -> bool:
            address = url.toString(url.ComponentFormattingOption.FullyEncoded)  # type: ignore[attr-defined]
            people.append(threading.Thread(target=visit, args=(provider.allow(address),)))
            people[0].start()
            return True

        monkeypatch.setenv(EXTRA_CA, str(provider.ca))
        monkeypatch.setattr(oauth, "place_of", lambda account: provider.place)
        monkeypatch.setattr(QDesktopServices, "openUrl", browse)
        keep.add_account(desk, replace(ACCOUNT, sign_in=SignIn.GOOGLE, client_id=CLIENT_ID))
        window = email()
        assert said(window, "mail-1-sign-in-status") == "You are not signed in yet."
        seen(window, "mail-1-client-secret").setFocus()
        type_here(provider.client_secret)
        click(window, "mail-1-sign-in")
        people[0].join(30)

    assert said(window, "mail-1-sign-in-status").startswith("You are signed in.")
    (kept,) = keyring.kept.values()
    assert MARKER in kept
    readable = everything_readable(window)
    assert MARKER not in readable
    assert provider.client_secret not in readable
