"""Looking back with a client: written beside its page, saved as a PDF, taken back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.letters import LetterKind, LetterState
from consultant_app.domain.review_periods import Period
from consultant_app.domain.reviews import ReviewLines
from consultant_app.domain.whom_to_meet import usual_reader
from consultant_app.workflows import outbox
from consultant_app.workflows.keep_people import save_contact
from consultant_app.workflows.look_back import look_back, save_lines, written_lines
from helpers.hands import focused, press, type_here
from helpers.paper_compare import pages_of
from helpers.paper_reader import words_of
from helpers.post_office import states, with_account
from helpers.quarter_of_visits import half_a_year
from helpers.virtual_printer import (
    NAME,
    a_virtual_printer,
    needs_a_print_server,
    on_plain_paper,
)
from helpers.window_hands import CTRL, Answer, agree, click, seen, texts
from ui.main_window import MainWindow
from ui.printing import asking
from ui.printing.offer import PrintOffer
from ui.printing.wish import PrintWish
from ui.widgets.fields import ChoiceField

Q3 = Period(2026, 3)


@pytest.fixture
def client(desk: Desk) -> Client:
    """The law office with half a year of visits."""
    return half_a_year(desk)


@pytest.fixture
def page(window: MainWindow, desk: Desk, client: Client) -> MainWindow:
    """The window with the tab of that client open, by its key."""
    window.attach(desk)
    window.navigation.open_client(client.id)
    press(Qt.Key.Key_L, CTRL)
    return window


def _edit(window: MainWindow, name: str) -> QPlainTextEdit:
    field = seen(window, name)
    assert isinstance(field, QPlainTextEdit)
    return field


def _write(window: MainWindow, name: str, words: str) -> None:
    _edit(window, name).setFocus()
    type_here(words)


def test_the_key_opens_the_last_whole_quarter(page: MainWindow) -> None:
    chosen = seen(page, "review-period")

    assert isinstance(chosen, ChoiceField)
    assert focused() is chosen
    assert chosen.currentText() == "July to September 2026"
    assert any("every promise was kept but one" in t.replace("\xa0", " ") for t in texts(page))


def test_a_promise_that_was_late_is_named_and_asked_for(page: MainWindow) -> None:
    said = "“Bring Mr Brandt's new keyboard”: promised for 24 August, kept on 26 August."
    assert said in texts(page)

    click(page, "review-save")

    assert focused().objectName() == "review-not-kept"
    assert "Tell in a sentence or two of the promise that was late." in texts(page)


def test_typed_words_are_saved_and_change_the_page(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    _write(page, "review-headline", "A quiet summer")
    press(Qt.Key.Key_Tab)

    assert written_lines(desk, client.id, Q3).headline == "A quiet summer"
    assert focused().objectName() == "review-value"


def test_saving_issues_the_review_and_offers_to_open_it(
    qtbot: QtBot,
    page: MainWindow,
    desk: Desk,
    client: Client,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    to = tmp_path / "review.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    _write(page, "review-not-kept", "It came late. I am sorry.")
    press(Qt.Key.Key_Tab)

    click(page, "review-save")

    qtbot.waitUntil(lambda: focused().objectName() == "review-open")
    found = look_back(desk, client.id, Q3)
    assert [version.version for version in found.versions] == [1]
    assert "It came late. I am sorry." in words_of(to.read_bytes(), tmp_path)
    assert isinstance(seen(page, "review-open"), QPushButton)
    assert any(text.startswith("Saved as “review.pdf”, ") for text in texts(page))


@needs_a_print_server
def test_a_printed_review_is_issued_and_tells_when_which_printer_took_it(
    qtbot: QtBot, page: MainWindow, desk: Desk, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's dialog is answered here; the window's journey drives the real one."""
    monkeypatch.setattr(asking, "ask_how", on_plain_paper)
    monkeypatch.setattr(asking, "there_are_printers", lambda: True)
    _write(page, "review-not-kept", "It came late. I am sorry.")
    press(Qt.Key.Key_Tab)
    with a_virtual_printer() as printer:
        for name, value in printer.variables.items():
            monkeypatch.setenv(name, value)
        click(page, "review-print")
        qtbot.waitUntil(lambda: printer.jobs == 1)
        told = f"Handed to the printer “{NAME}”"
        qtbot.waitUntil(lambda: any(text.startswith(f"{told}, ") for text in texts(page)))
        assert any(text.startswith(f"{told}. ") for text in texts(page))
        assert len(pages_of(printer.printed(1))) == 2
    assert [version.version for version in look_back(desk, client.id, Q3).versions] == [1]


def test_pages_that_are_not_there_are_not_told_as_handed_to_a_printer(
    qtbot: QtBot, page: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is printed as it is issued, and by then it may be shorter than when pages were chosen."""

    def fifth_page(over: QWidget, offer: PrintOffer, begin: str) -> PrintWish:
        wish = on_plain_paper(over, offer, begin)
        return replace(wish, job=replace(wish.job, pages="5"))

    monkeypatch.setattr(asking, "ask_how", fifth_page)
    monkeypatch.setattr(asking, "there_are_printers", lambda: True)
    _write(page, "review-not-kept", "It came late. I am sorry.")
    press(Qt.Key.Key_Tab)

    click(page, "review-print")

    qtbot.waitUntil(lambda: any("none of the pages that were chosen" in t for t in texts(page)))
    assert not any(t.startswith("Handed to the printer") for t in texts(page))


def test_what_is_missing_is_said_before_anybody_is_asked_for_a_printer(page: MainWindow) -> None:
    click(page, "review-print")

    assert focused().objectName() == "review-not-kept"


def test_nothing_is_issued_where_no_file_is_chosen(
    page: MainWindow, desk: Desk, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    _write(page, "review-not-kept", "It came late. I am sorry.")
    press(Qt.Key.Key_Tab)

    click(page, "review-save")

    assert look_back(desk, client.id, Q3).versions == ()


def test_undo_takes_the_words_out_of_the_field(page: MainWindow, desk: Desk) -> None:
    _write(page, "review-thanks", "Thank you for the tea")
    press(Qt.Key.Key_Tab)

    desk.store.undo()

    assert _edit(page, "review-thanks").toPlainText() == ""


def test_another_period_has_words_of_its_own(page: MainWindow, desk: Desk, client: Client) -> None:
    _write(page, "review-headline", "A quiet summer")
    chosen = seen(page, "review-period")
    assert isinstance(chosen, ChoiceField)
    chosen.setFocus()
    while chosen.currentText() != "Year letter 2026":
        press(Qt.Key.Key_Up)

    assert _edit(page, "review-headline").toPlainText() == ""
    assert written_lines(desk, client.id, Q3).headline == "A quiet summer"
    assert "What you would do next" not in texts(page)


def test_what_the_year_was_good_for_stands_on_the_clients_page(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    save_lines(desk, client.id, Period(2026), ReviewLines(value="Nobody had to stay late."))
    window.attach(desk)
    window.navigation.open_client(client.id)

    assert "Nobody had to stay late." in texts(window)


def test_this_year_together_leads_to_the_year_letter(
    window: MainWindow, desk: Desk, client: Client
) -> None:
    window.attach(desk)
    window.navigation.open_client(client.id)

    click(window, "year-letter")

    chosen = seen(window, "review-period")
    assert isinstance(chosen, ChoiceField)
    assert chosen.currentText() == "Year letter 2026"


def _addressed(desk: Desk, client: Client) -> str:
    """Let whoever reads the pages have an address, and the consultant an account."""
    with_account(desk, port=1)
    with desk.store.reading() as tx:
        reader = usual_reader(tx.contacts.of(client.id))
    assert reader is not None
    save_contact(desk, replace(reader, email="office@law.example"))
    return reader.called


def test_a_review_goes_out_by_email_with_its_words_and_is_issued(
    qtbot: QtBot, page: MainWindow, desk: Desk, client: Client
) -> None:
    called = _addressed(desk, client)
    _write(page, "review-not-kept", "It came late. I am sorry.")
    press(Qt.Key.Key_Tab)
    asked = Answer(agree)
    click(page, "review-send")
    qtbot.waitUntil(lambda: any(t.startswith("By email to ") for t in texts(page)))
    assert called in asked.texts
    (line,) = outbox.outbox(desk).lines
    assert (line.letter.document.kind, line.letter.reader) == (LetterKind.REVIEW, called)
    assert [version.version for version in look_back(desk, client.id, Q3).versions] == [1]
    with qtbot.waitActive(page):
        page.activateWindow()  # a window manager does that; here there is none
    press(Qt.Key.Key_Z, CTRL)
    assert states(desk) == [LetterState.CANCELLED]
    qtbot.waitUntil(lambda: not any("The Outbox tells when" in t for t in texts(page)))


def test_what_is_missing_is_asked_for_before_a_review_is_sent(
    page: MainWindow, desk: Desk, client: Client
) -> None:
    _addressed(desk, client)
    click(page, "review-send")
    assert focused().objectName() == "review-not-kept"
    assert outbox.outbox(desk).lines == ()
