"""Beside the visit: codes and private remarks are covered while the customer may look on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.settings import Look
from consultant_app.domain.visits import Visit, VisitKind
from consultant_app.workflows import keep_people, run_visit
from helpers.hands import focused, press, type_here
from helpers.visit_stage import VisitStage, client_with_people, on_stage
from ui.focus_keeping import tab_stops
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.panes import Panes

WAYS_IN = (
    "Side door 4471#\nDoor code 2580# after six\nGuest Wi-Fi rowe-2231\nPark behind the bank\n"
    "Private: the alarm is off until nine"
)


@pytest.fixture
def visit(desk: Desk) -> Visit:
    """A visit at a client with codes and with remarks that are nobody else's business."""
    client = client_with_people(desk)
    running = run_visit.start_visit(desk, client.id)
    facts = run_visit.visit_facts(desk, running.id)
    assert facts.site is not None
    assert facts.contact is not None
    keep_people.save_site(desk, replace(facts.site, access=WAYS_IN))
    remark = "Short version first. Private: she is selling the firm."
    keep_people.save_contact(desk, replace(facts.contact, remember=remark))
    return running


def eyes(stage: VisitStage, name: str) -> list[QAbstractButton]:
    """Return the buttons called NAME, from top to bottom."""
    stops = tab_stops(stage.page)
    return [b for b in stops if isinstance(b, QAbstractButton) and b.accessibleName() == name]


def test_codes_and_private_remarks_are_covered_and_the_rest_is_read(stage: VisitStage) -> None:
    seen = " ".join(stage.texts())
    for secret in ("4471#", "2580#", "rowe-2231", "alarm", "selling", "Short version"):
        assert secret not in seen
    for told in ("Side door", "Door code ••• after six", "Guest Wi-Fi", "Park behind the bank"):
        assert told in stage.texts()


def test_what_is_covered_is_read_whole_once_it_is_asked_for_by_key(stage: VisitStage) -> None:
    for eye in eyes(stage, "Show"):
        eye.setFocus()
        press(Qt.Key.Key_Space)
    told = stage.texts()
    assert "Short version first. Private: she is selling the firm." in told
    assert "4471#" in told
    assert "Door code 2580# after six" in told
    assert "rowe-2231" in told
    assert "Private: the alarm is off until nine" in told
    for eye in eyes(stage, "Hide"):
        eye.setFocus()
        press(Qt.Key.Key_Space)
    assert "Door code 2580# after six" not in stage.texts()
    assert "4471#" not in stage.texts()


def test_f6_brings_the_side_into_view_where_it_stands_below(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit: Visit
) -> None:
    look.choose(Look.LIGHT, text_size=150)
    stage = on_stage(qtbot, desk, look, jobs, visit)
    for line in ("Checked the printer", "Cleaned the fan", "Changed the toner"):
        type_here(line)
        press(Qt.Key.Key_Return)
    QApplication.processEvents()
    panes = Panes(stage.page.panes, stage.page)
    panes.go_next()
    QApplication.processEvents()
    panes.go_next()
    QApplication.processEvents()
    assert stage.widget("remember-card").isAncestorOf(focused())
    assert focused().visibleRegion().boundingRect() == focused().rect()
    stage.leave()


def test_a_long_private_remark_is_read_to_its_last_line(stage: VisitStage) -> None:
    contact = stage.facts.contact
    assert contact is not None
    remark = "Private: she is selling the firm, and nobody else in the house knows of it yet."
    keep_people.save_contact(stage.desk, replace(contact, remember=remark))
    eyes(stage, "Show")[0].setFocus()
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    [words] = [w for w in stage.page.findChildren(QLabel) if w.isVisible() and w.text() == remark]
    assert words.height() >= words.heightForWidth(words.width())
    around = words.parentWidget()
    assert around is not None
    assert around.rect().contains(words.geometry())


def test_each_eye_says_what_it_uncovers(stage: VisitStage) -> None:
    assert [eye.accessibleDescription() for eye in eyes(stage, "Show")] == [
        "To remember",
        "Side door",
        "Door code ••• after six",
        "Guest Wi-Fi",
        "Private",
    ]


def test_f6_goes_from_the_line_to_the_list_and_on_to_the_side(stage: VisitStage) -> None:
    type_here("Checked the printer")
    press(Qt.Key.Key_Return)
    panes = Panes(stage.page.panes, stage.page)
    panes.go_next()
    assert focused() is stage.entries
    panes.go_next()
    assert stage.widget("remember-card").isAncestorOf(focused())
    panes.go_next()
    assert focused().objectName() == "capture-line"
    panes.go_back()
    assert stage.widget("remember-card").isAncestorOf(focused())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_how_a_visit_takes_place_can_be_put_right_afterwards(
    stage: VisitStage, visit: Visit, desk: Desk
) -> None:
    how = next(b for b in tab_stops(stage.page) if b.objectName() == "visit-kind")
    how.setFocus()
    press(Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(act for act in menu.actions() if act.text() == "By phone").trigger()
    menu.close()
    assert run_visit.visit_facts(desk, visit.id).visit.kind is VisitKind.PHONE
    assert "How: By phone" in [b.accessibleName() for b in tab_stops(stage.page)]
