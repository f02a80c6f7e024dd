"""The step for signing: who, what and where; in a dialog or with the screen turned round."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.options import SignOff
from consultant_app.workflows.revise_summary import drafted
from helpers.wrap_up_stage import WrapUpStage
from ui.customer_view import CustomerView, bring_customer_view_forward
from ui.pages.wrap_up import signature_acts
from ui.pages.wrap_up.jumps import SIGNATURE
from ui.shortcuts import CommandName
from ui.widgets.check_box import CheckBox
from ui.widgets.signature_pad import SignaturePad

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def signing(stage: WrapUpStage, monkeypatch: pytest.MonkeyPatch) -> Iterator[WrapUpStage]:
    """The wrap-up at the step for signing, on a computer without a screen that is touched."""
    # a screen that another test made stays for as long as the process
    monkeypatch.setattr(signature_acts, "_is_touched", lambda: False)
    stage.page._walk.go(SIGNATURE)
    QApplication.processEvents()
    yield stage
    for view in QApplication.topLevelWidgets():
        if isinstance(view, CustomerView) and view.isVisible():
            view.end()


def _top(name: str) -> QWidget:
    (found,) = (
        w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible()
    )
    QTest.qWaitForWindowActive(found)
    return found


def _find(within: QWidget, name: str) -> QWidget:
    (found,) = (w for w in within.findChildren(QWidget, name) if w.isVisible())
    return found


def _press(within: QWidget, name: str) -> None:
    QTest.mouseClick(_find(within, name), _LEFT)
    QApplication.processEvents()


def _sign(within: QWidget) -> None:
    pad = _find(within, "signature-pad")
    assert isinstance(pad, SignaturePad)
    QTest.mousePress(pad, _LEFT, pos=QPoint(60, 120))
    for point in (QPoint(100, 40), QPoint(160, 130), QPoint(260, 60)):
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, _LEFT, pos=QPoint(260, 60))


def _typed(stage: WrapUpStage, what: str) -> None:
    field = stage.field(f"seen_by-{stage.visit_id}-what")
    field.setFocus()
    QTest.keyClicks(field, what)
    QApplication.processEvents()


def test_the_screen_turned_round_is_signed_and_the_page_says_so(signing: WrapUpStage) -> None:
    _typed(signing, "the printer working")
    signing.click("hand-over-screen")
    view = _top("customer-view")

    _sign(view)
    _press(view, "signature-use")

    (seen,) = signing.facts.seen_by
    assert (seen.name, seen.what) == ("Margaret Rowe", "the printer working")
    assert seen.contact_id is not None
    assert signing.facts.visit.shows.sign_off is SignOff.SIGNATURE
    _press(view, "it-is-me")
    assert signing.window.isVisible()
    assert signing.page._walk.step > SIGNATURE
    page = drafted(signing.desk, signing.visit_id).document
    assert page.seen_by.replace("\xa0", " ").startswith("Margaret Rowe saw the printer working, ")
    assert signing.heard.told[-1] == "Signed by Margaret Rowe."


def test_a_name_and_a_tick_confirm_without_a_hand_that_draws(signing: WrapUpStage) -> None:
    """All by keyboard, in the dialog."""
    QTest.keyClick(signing.go_to("sign-here"), Qt.Key.Key_Space)
    dialog = _top("sign-dialog")
    name = _find(dialog, "signature-name")
    assert isinstance(name, QLineEdit)
    name.selectAll()
    QTest.keyClicks(name, "Tom Hartley")
    QTest.keyClick(name, Qt.Key.Key_Tab)
    tick = dialog.focusWidget()
    assert isinstance(tick, CheckBox)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    QTest.keyClick(name, Qt.Key.Key_Return)

    (seen,) = signing.facts.seen_by
    assert (seen.name, seen.signature) == ("Tom Hartley", "")
    assert signing.facts.visit.shows.sign_off is SignOff.NAME


def test_nothing_is_signed_without_a_line_or_a_tick(signing: WrapUpStage) -> None:
    signing.click("hand-over-screen")
    view = _top("customer-view")

    _press(view, "signature-use")

    assert _find(view, "signature-trouble").text() == (  # type: ignore[attr-defined]  # a label
        "Please sign above, or tick “Confirmed by name”."
    )
    assert signing.facts.seen_by == ()
    _press(view, "signature-none")
    _press(view, "it-is-me")
    assert signing.facts.seen_by == ()


def test_it_is_taken_off_the_page_and_signed_again(signing: WrapUpStage) -> None:
    for _ in range(2):
        signing.page._walk.go(SIGNATURE)
        signing.click("hand-over-screen")
        view = _top("customer-view")
        _sign(view)
        _press(view, "signature-use")
        _press(view, "it-is-me")
    assert len(signing.facts.seen_by) == 2

    signing.page._walk.go(SIGNATURE)
    signing.click("take-back")

    assert len(signing.facts.seen_by) == 0
    assert not signing.sees("signed")
    signing.desk.store.undo()
    QApplication.processEvents()
    assert signing.sees("signed")


def test_what_is_prepared_is_there_again_after_a_crash(
    signing: WrapUpStage, desk: Desk, qtbot: QtBot
) -> None:
    _typed(signing, "the printer working")
    signing.page.leave()
    signing.page._visit.close()
    signing.page.show_visit(signing.visit_id)
    signing.page._signing._step._visit = None
    signing.page.show_visit(signing.visit_id)
    signing.page._walk.go(SIGNATURE)

    assert signing.field(f"seen_by-{signing.visit_id}-what").text == "the printer working"


def test_jargon_in_what_they_saw_is_marked(signing: WrapUpStage, qtbot: QtBot) -> None:
    _typed(signing, "the spooler restarted")
    field = signing.field(f"seen_by-{signing.visit_id}-what")
    field.check_now()

    qtbot.waitUntil(lambda: bool(field.marks))


def test_behind_the_customers_screen_there_is_nothing(signing: WrapUpStage) -> None:
    signing.click("hand-over-screen")
    view = _top("customer-view")

    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == [view]
    assert not any(w.isVisible() for w in signing.window.findChildren(QWidget))
    at: list[QWidget] = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        at.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert all(view is w or view.isAncestorOf(w) for w in at)
    assert len(set(at)) >= 5
    assert bring_customer_view_forward()  # what a second start of the program brings forward
    _leave(view)
    assert not bring_customer_view_forward()


def test_no_shortcut_of_the_program_acts_there(signing: WrapUpStage) -> None:
    acted: list[CommandName] = []
    commands = signing.workplace.commands
    for name, pairs in commands._offered.items():
        for _, action in pairs:
            action.triggered.connect(_noting(acted, name))
    signing.click("hand-over-screen")
    view = _top("customer-view")
    before = signing.facts

    for name in commands._offered:
        for key in _keys(name):
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keySequence(focus.window(), key)
    for plain in (Qt.Key.Key_F1, Qt.Key.Key_F8, Qt.Key.Key_F11, Qt.Key.Key_Return):
        QTest.keyClick(view, plain)

    assert acted == []
    assert signing.facts == before
    assert view.isVisible()
    _leave(view)


def _noting(acted: list[CommandName], name: CommandName) -> Callable[[], None]:
    return lambda: acted.append(name)


def _keys(name: CommandName) -> tuple[str, ...]:
    from ui.shortcuts import keys_of

    return keys_of(name)


def _leave(view: QWidget) -> None:
    assert isinstance(view, CustomerView)
    view.end()


def test_escape_and_closing_ask_for_the_consultant(signing: WrapUpStage) -> None:
    signing.workplace.commands.run(CommandName.CUSTOMER_VIEW)
    view = _top("customer-view")

    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert _find(view, "hand-back").text().startswith("Please give the computer back")  # type: ignore[attr-defined]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(view.focusWidget() or view, key)  # stays with the customer
        QTest.keyClick(view, Qt.Key.Key_Escape)
    view.close()
    assert view.isVisible()
    assert not signing.window.isVisible()

    _press(view, "it-is-me")
    assert signing.window.isVisible()


def test_the_dialog_lies_over_a_window_that_shows_nothing(signing: WrapUpStage) -> None:
    signing.click("sign-here")
    dialog = _top("sign-dialog")

    cover = _find(signing.window, "cover")
    assert cover.geometry() == signing.window.rect()
    picture = signing.window.grab().toImage()
    colours = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    }
    assert len(colours) == 1
    assert isinstance(dialog, QDialog)
    assert dialog.width() >= 640
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not signing.sees("cover")
    assert signing.facts.seen_by == ()


def test_a_name_typed_at_once_takes_the_place_of_the_offered_one(signing: WrapUpStage) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Margaret Rowe"

    QTest.keyClicks(field, "Tom Hale")

    assert field.text() == "Tom Hale"
    QTest.keyClicks(field, " Jr")
    assert field.text() == "Tom Hale Jr"


def test_a_name_offered_is_offered_still_when_the_page_was_written_meanwhile(
    signing: WrapUpStage,
) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    signing.page._view.frame.focus_step()

    field.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(field, "Tom Hale")

    assert field.text() == "Tom Hale"
