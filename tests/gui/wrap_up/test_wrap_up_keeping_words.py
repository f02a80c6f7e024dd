"""The more menu of a suggestion: keep the words here or everywhere, or say them otherwise."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.workflows import keep_own_words, revise_summary, run_visit
from helpers.hand_clock import HandClock
from helpers.hands import press
from helpers.wrap_up_stage import WrapUpStage, finished_visit, note, wrap_up_on_stage
from ui.jobs import Jobs
from ui.look.appearance import Appearance

# A menu of its own window, where there is no screen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def stage(
    qtbot: QtBot, desk: Desk, clock: HandClock, look: Appearance, jobs: Jobs, acme: Client
) -> Iterator[WrapUpStage]:
    """A wrap-up whose reply speaks of a spooler; the popover is open at it."""
    visit_id = finished_visit(desk, clock, acme.id)
    reply = run_visit.visit_facts(desk, visit_id).requests[0]
    revise_summary.save_reply(desk, reply.id, "The spooler is clean.")
    shown = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    qtbot.waitUntil(lambda: bool(shown.field("requests-1-reply").marks))
    press(Qt.Key.Key_F7)
    yield shown
    shown.leave()


def chosen_in_menu(stage: WrapUpStage, number: int) -> str:
    """Open the more menu and choose its action NUMBER; return what it said."""
    button = stage.widget("suggestion-more")
    assert isinstance(button, QAbstractButton)
    assert button.accessibleName() == "More"
    button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = menu.actions()[number].text().replace("&&", "&")
    QTest.keyClick(menu, Qt.Key.Key_End)
    for _ in range(len(menu.actions()) - 1 - number):
        QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    return words


def test_kept_for_this_client_it_is_gone_from_the_page_and_undo_brings_it_back(
    qtbot: QtBot, stage: WrapUpStage, desk: Desk, acme: Client
) -> None:
    assert chosen_in_menu(stage, 0) == f"Keep always for {acme.name}"

    qtbot.waitUntil(lambda: not stage.field("requests-1-reply").marks)
    (flag,) = keep_own_words.own_words(desk).never
    assert (flag.words, flag.client_id) == ("spooler", acme.id)

    desk.store.undo()
    qtbot.waitUntil(lambda: bool(stage.field("requests-1-reply").marks))


def test_never_flagged_holds_for_everybody(qtbot: QtBot, stage: WrapUpStage, desk: Desk) -> None:
    assert chosen_in_menu(stage, 1) == "Never flag this"
    qtbot.waitUntil(lambda: not stage.field("requests-1-reply").marks)
    assert revise_summary.check(desk, "The spooler is clean.", language="en").findings == ()


def test_own_words_for_it_are_asked_for_and_offered(
    qtbot: QtBot, stage: WrapUpStage, desk: Desk
) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        fields = {f.objectName(): f for f in dialog.findChildren(QLineEdit)}
        assert fields["own-term-form"].text() == "spooler"
        say = fields["own-term-say"]
        say.selectAll()
        QTest.keyClicks(say, "waiting line of the printer")
        dialog.accept()

    QTimer.singleShot(50, answer)
    chosen_in_menu(stage, 2)

    (term,) = keep_own_words.own_words(desk).terms
    assert (term.form, term.say) == ("spooler", "waiting line of the printer")
    (found,) = revise_summary.check(desk, "The spooler is clean.", language="en").findings
    assert found.fixes[0] == "waiting line of the printer"


def test_own_words_that_were_begun_are_there_again_after_esc(
    qtbot: QtBot, stage: WrapUpStage, desk: Desk
) -> None:
    begun: list[str] = []

    def dialog_now() -> QDialog:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        return dialog

    def explain() -> QLineEdit:
        field = dialog_now().findChild(QLineEdit, "own-term-explain")
        assert isinstance(field, QLineEdit)
        return field

    def type_and_escape() -> None:
        QTest.keyClicks(explain(), "the list of what is still to print")
        QTest.keyClick(dialog_now(), Qt.Key.Key_Escape)

    def look() -> None:
        begun.append(explain().text())
        dialog_now().reject()

    QTimer.singleShot(50, type_and_escape)
    chosen_in_menu(stage, 2)
    with qtbot.waitActive(stage.window):
        stage.window.activateWindow()
    reply = stage.field("requests-1-reply")
    reply.setFocus()
    qtbot.waitUntil(lambda: reply.hasFocus() and bool(reply.marks))
    press(Qt.Key.Key_F7)
    QTimer.singleShot(50, look)
    chosen_in_menu(stage, 2)

    assert begun == ["the list of what is still to print"]


def test_a_proposal_in_own_wording_names_its_source_until_it_is_accepted(
    qtbot: QtBot, desk: Desk, clock: HandClock, look: Appearance, jobs: Jobs, acme: Client
) -> None:
    said = "I refreshed the rules on the front desk computer."
    visit_id = finished_visit(desk, clock, acme.id)
    note(desk, visit_id, "gpupdate on front desk pc", public=said)
    entry = note(desk, visit_id, "gpupdate on front desk pc")
    shown = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)

    source = shown.widget(f"work-{entry.id}-own-wording")
    assert isinstance(source, QLabel)
    assert source.text() == "your wording, used once, 12 Nov"
    field = shown.field(f"work-{entry.id}-public")
    field.setFocus()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)

    assert not source.isVisible()
    kept = keep_own_words.own_words(desk).wordings
    assert [w.uses for w in kept if w.sentence == said] == [2]
