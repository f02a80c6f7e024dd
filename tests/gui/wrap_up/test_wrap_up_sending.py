"""The last step sends: who gets the page, the words of the email, and one button that says it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.letter_moves import Move
from consultant_app.domain.letters import LetterState
from consultant_app.domain.printing import Extent, PrintJob
from consultant_app.workflows import keep_people, outbox, revise_summary
from consultant_app.workflows.draft_files import FOLDER
from helpers.hands import child, press, type_here
from helpers.post_office import states, with_account
from helpers.sample_letter import as_read, attached
from helpers.window_hands import Answer, agree
from helpers.wrap_up_stage import WrapUpStage, wrap_up_on_stage
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.network import Reach
from ui.printing.last_printer import LastPrinter
from ui.undo import undo_latest
from ui.widgets.buttons import Button
from ui.widgets.choice_pill import ChoicePill

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
ROWE = "rowe@hartley.example"
TOM = "tom@hartley.example"


@pytest.fixture
def addressed(desk: Desk, acme: Client) -> None:
    """Mrs Rowe and Tom have addresses."""
    with desk.store.reading() as tx:
        people = tx.contacts.of(acme.id)
    for person, address in zip(people, (ROWE, TOM), strict=True):
        keep_people.save_contact(desk, replace(person, email=address))


@pytest.fixture
def stage(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, addressed: None
) -> Iterator[WrapUpStage]:
    """The last step of a page of which nothing is missing; an account is set up."""
    with_account(desk, port=1)
    yield from _last_step(qtbot, desk, look, jobs, visit_id)


@pytest.fixture
def without_account(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, addressed: None
) -> Iterator[WrapUpStage]:
    """The same, and nothing can be sent from here."""
    yield from _last_step(qtbot, desk, look, jobs, visit_id)


def _last_step(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> Iterator[WrapUpStage]:
    revise_summary.accept_all(desk, visit_id)
    shown = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    for _ in range(3):
        press(Qt.Key.Key_PageDown, CTRL)
    yield shown
    shown.leave()


def label(stage: WrapUpStage, name: str = "go-on") -> str:
    button = stage.widget(name)
    assert isinstance(button, Button)
    return button.label


def words(stage: WrapUpStage, name: str) -> str:
    found = stage.widget(name)
    assert isinstance(found, QLabel)
    return found.text()


def choose_way(stage: WrapUpStage, key: int, way: str) -> None:
    """Take WAY of those that the menu of a reader offers."""
    pill = stage.widget(f"way-{key}")
    assert isinstance(pill, ChoicePill)
    pill.take(way)


def frozen(stage: WrapUpStage) -> dict[str, bytes]:
    """Return what goes out, by the first address of each letter."""
    with stage.desk.store.reading() as tx:
        letters = tx.letters.of_visit(stage.visit_id)
        return {letter.recipients[0]: tx.letters.mime(letter.id) for letter in letters}


def body_of(mime: bytes) -> str:
    text = as_read(mime).get_body(("plain",))
    assert text is not None
    return str(text.get_content())


def test_who_has_an_address_gets_the_page_by_email_and_one_key_sends_it(
    stage: WrapUpStage,
) -> None:
    assert label(stage) == "Send"
    assert label(stage, "hand-over-otherwise") == "Save PDF"
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    (version,) = stage.facts.versions
    (line,) = outbox.outbox(stage.desk).lines
    assert line.letter.recipients == (ROWE,)
    assert line.letter.document.sha256 == version.sha256
    assert (line.at - stage.desk.now()).total_seconds() == 10
    assert "By email to Mrs Rowe" in stage.texts()


def test_within_ten_seconds_it_is_taken_back_and_the_step_is_there_again(
    stage: WrapUpStage,
) -> None:
    offers: list[tuple[str, str, object, int]] = []
    stage.workplace.navigation.offered.connect(lambda *offer: offers.append(offer))
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    ((text, action, undo, seconds),) = offers
    assert (text, action, seconds) == ("By email to Mrs Rowe: sending in 10 s.", "Undo", 10)
    assert callable(undo)
    undo()
    assert states(stage.desk) == [LetterState.CANCELLED]
    assert label(stage) == "Send"


def test_pressing_twice_makes_one_letter(stage: WrapUpStage) -> None:
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    stage.click("change-something")
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    assert states(stage.desk) == [LetterState.QUEUED]


def test_each_person_gets_a_letter_of_their_own_in_their_own_words(stage: WrapUpStage) -> None:
    choose_way(stage, 2, "Email")
    assert words(stage, "email-subject")
    stage.click("edit-email")
    type_here("See you soon. ")
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    sent = frozen(stage)
    assert set(sent) == {ROWE, TOM}
    assert body_of(sent[ROWE]).startswith("See you soon. Dear Mrs Rowe")
    assert body_of(sent[TOM]).startswith("Dear Tom")
    assert list(attached(sent[ROWE]).values()) == list(attached(sent[TOM]).values())


def test_edited_words_are_there_again_and_can_be_as_proposed(
    stage: WrapUpStage, qtbot: QtBot, look: Appearance, jobs: Jobs
) -> None:
    proposed = words(stage, "email-body")
    stage.click("edit-email")
    type_here("Hello. ")
    stage.leave()
    again = next(_last_step(qtbot, stage.desk, look, jobs, stage.visit_id))
    assert words(again, "email-body").startswith("Hello. Dear Mrs Rowe")
    again.click("email-as-proposed")
    assert words(again, "email-body") == proposed
    again.leave()


def test_offline_the_button_and_a_note_say_so_and_paper_is_said_to_work(
    stage: WrapUpStage,
) -> None:
    assert not stage.sees("offline-note")
    stage.workplace.network.found(Reach.OFF)
    QApplication.processEvents()
    assert label(stage) == "Send when online"
    assert stage.sees("offline-note")
    stage.workplace.network.found(Reach.ON)
    assert label(stage) == "Send"


def test_paper_for_one_and_email_for_another_is_one_button(stage: WrapUpStage) -> None:
    choose_way(stage, 1, "Print")
    choose_way(stage, 2, "Email")
    assert label(stage) == "Print and send"
    stage.workplace.network.found(Reach.OFF)
    assert label(stage) == "Print and send when online"
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    # No printer is set up here: nothing was printed, and nothing is sent behind one's back.
    assert states(stage.desk) == []
    assert stage.sees("not-saved")


def test_what_was_chosen_is_chosen_still_when_one_comes_back(
    stage: WrapUpStage, qtbot: QtBot, look: Appearance, jobs: Jobs
) -> None:
    stage.click("gives-1")
    assert label(stage) == "Save PDF"
    stage.leave()
    again = next(_last_step(qtbot, stage.desk, look, jobs, stage.visit_id))
    assert label(again) == "Save PDF"
    again.leave()


def test_without_an_account_nothing_is_pretended_and_the_way_is_told(
    without_account: WrapUpStage,
) -> None:
    stage = without_account
    assert label(stage) == "Save PDF"
    assert stage.sees("no-account")
    parts: list[str] = []
    stage.workplace.navigation.settings_wanted.connect(parts.append)
    [button] = [b for b in stage.widget("no-account").findChildren(Button) if b.isVisible()]
    button.click()
    assert parts == ["email"]


def test_ones_own_mail_program_gets_the_page_and_the_outbox_waits_for_ones_word(
    without_account: WrapUpStage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stage = without_account
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "thunderbird"
    program.write_text("#!/bin/sh\nexit 0\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    choose_way(stage, 1, "Your mail program")
    assert label(stage) == "Open in your mail program"
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    assert states(stage.desk) == [LetterState.HANDED_TO_MAIL_PROGRAM]
    assert "In your mail program, for Mrs Rowe" in stage.texts()
    (pdf,) = (stage.desk.profile / FOLDER).glob("*/*.pdf")
    assert pdf.stat().st_mode & 0o777 == 0o600


def test_the_printer_used_before_is_the_first_offer_for_who_has_no_address(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    with_account(desk, port=1)
    LastPrinter(desk.profile).note(PrintJob(printer="Office", media="A4"), Extent(595.28, 841.89))
    stage = next(_last_step(qtbot, desk, look, jobs, visit_id))
    assert label(stage) == "Print to Office"
    stage.leave()


def test_another_address_gets_a_letter_of_its_own(stage: WrapUpStage, qtbot: QtBot) -> None:
    def add(dialog: QDialog) -> None:
        field = child(dialog, "address")
        assert isinstance(field, QLineEdit)
        field.setText("books@hartley.example")
        agree(dialog)

    Answer(add)
    stage.click("another-address")
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()  # a window manager does that; here there is none
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    assert set(frozen(stage)) == {ROWE, "books@hartley.example"}


def write_address(text: str) -> Callable[[QDialog], None]:
    def answer(dialog: QDialog) -> None:
        field = child(dialog, "address")
        assert isinstance(field, QLineEdit)
        field.setText(text)
        agree(dialog)
        if dialog.isVisible():
            said.append([w.text() for w in dialog.findChildren(QLabel) if w.isVisible()])
            agree(dialog)

    said: list[list[str]] = []
    answer.said = said  # type: ignore[attr-defined]  # what was said before it was taken
    return answer


def test_two_people_share_a_letter_where_that_is_chosen_and_it_is_chosen_still(
    stage: WrapUpStage, qtbot: QtBot, look: Appearance, jobs: Jobs
) -> None:
    assert not stage.sees("in-one-letter")
    choose_way(stage, 2, "Email")
    stage.click("in-one-letter")
    assert "Tom" in words(stage, "email-body").splitlines()[0]
    stage.leave()
    again = next(_last_step(qtbot, stage.desk, look, jobs, stage.visit_id))
    box = again.widget("in-one-letter")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    (line,) = outbox.outbox(again.desk).lines
    assert line.letter.recipients == (ROWE, TOM)
    again.leave()


def test_several_addresses_at_once_share_a_letter(stage: WrapUpStage, qtbot: QtBot) -> None:
    Answer(write_address("books@hartley.example, tax@hartley.example"))
    stage.click("another-address")
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    recipients = [line.letter.recipients for line in outbox.outbox(stage.desk).lines]
    assert sorted(recipients) == [("books@hartley.example", "tax@hartley.example"), (ROWE,)]


def test_an_address_of_two_alphabets_is_warned_of_once(stage: WrapUpStage, qtbot: QtBot) -> None:
    """The а is Cyrillic: the letter would go to somebody else."""
    answer = write_address("tom@hаrtley.example")
    Answer(answer)
    stage.click("another-address")
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    (said,) = answer.said  # type: ignore[attr-defined]
    assert any("of another alphabet" in text for text in said)
    assert any(text == "tom@hаrtley.example" for text in stage.texts())


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of 4 KB that the system's dialog answers."""
    file = tmp_path / "Plan of the cables.xlsx"
    file.write_bytes(b"x" * 4_000)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    return file


def test_a_file_goes_along_says_what_it_is_and_can_be_left_out(
    stage: WrapUpStage, plan: Path
) -> None:
    stage.click("add-file")
    assert words(stage, "file-facts-0") == "XLSX  ·  4 KB"
    stage.click("remove-file-0")
    assert not stage.sees("file-facts-0")
    stage.click("add-file")
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    assert attached(frozen(stage)[ROWE])[plan.name] == plan.read_bytes()


def test_a_file_of_the_program_is_refused_where_it_is_chosen(
    stage: WrapUpStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = str(stage.desk.profile / "consultant.db")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([own], ""))
    stage.click("add-file")
    assert words(stage, "not-attached").startswith("“consultant.db” can’t go along.")
    assert not stage.sees("file-facts-0")


def test_a_file_that_went_missing_is_told_and_nothing_is_sent(
    stage: WrapUpStage, plan: Path
) -> None:
    stage.click("add-file")
    plan.unlink()
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    assert states(stage.desk) == []
    assert stage.sees("not-saved")
    assert stage.facts.versions == ()


def test_over_ten_megabytes_there_is_advice_and_sending_goes_on(
    stage: WrapUpStage, plan: Path
) -> None:
    with plan.open("wb") as file:
        file.truncate(8_000_000)
    assert not stage.sees("size-advice")
    stage.click("add-file")
    assert stage.widget("size-advice").accessibleName().startswith("This letter is about 11")
    assert label(stage) == "Send"
    stage.click("remove-file-0")
    assert not stage.sees("size-advice")


def test_the_key_of_undo_takes_the_letter_back_until_something_else_is_done(
    stage: WrapUpStage,
) -> None:
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    undo_latest(stage.workplace)
    assert states(stage.desk) == [LetterState.CANCELLED]
    assert label(stage) == "Send"
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    keep_people.save_contact(stage.desk, replace(stage.facts.contacts[0], phone="123"))
    undo_latest(stage.workplace)
    assert states(stage.desk) == [LetterState.QUEUED]
    assert stage.facts.contacts[0].phone != "123"


def test_the_key_of_undo_says_that_a_letter_has_gone(
    stage: WrapUpStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It took back something else, without a word on the letter."""
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    (line,) = outbox.outbox(stage.desk).lines
    with stage.desk.store.changing(What.MOVE_LETTER, undoable=False) as tx:
        letter = tx.letters.move(tx.letters.get(line.id), Move(to=LetterState.SENDING))
        tx.letters.move(letter, Move(to=LetterState.HANDING_OVER))
    undo_latest(stage.workplace)
    assert states(stage.desk) == [LetterState.HANDING_OVER]
    assert stage.heard.told[-1] == "It is on its way already and can’t be taken back."


def test_undo_on_the_toast_takes_the_letter_back_whatever_was_done_since(
    stage: WrapUpStage,
) -> None:
    """It stood there for ten seconds and did nothing once something else was changed."""
    offers: list[tuple[str, str, object, int]] = []
    stage.workplace.navigation.offered.connect(lambda *offer: offers.append(offer))
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    keep_people.save_contact(stage.desk, replace(stage.facts.contacts[0], phone="123"))
    ((_, _, undo, _),) = offers
    assert callable(undo)
    undo()
    assert states(stage.desk) == [LetterState.CANCELLED]
    assert stage.facts.contacts[0].phone == "123"


def test_where_no_mail_program_opens_nothing_goes_to_the_others_either(
    stage: WrapUpStage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It said that nothing was sent, while the email to the other was on its way without Undo."""
    monkeypatch.setenv("PATH", str(tmp_path))
    choose_way(stage, 2, "Your mail program")
    press(Qt.Key.Key_Return, CTRL_SHIFT)
    assert "Nothing was sent." in " ".join(stage.texts())
    assert LetterState.QUEUED not in states(stage.desk)
