"""What is chosen before a page goes out: how it looks, whom it greets, which visits it tells."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import Length, Shows, option_word
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visits import OwnLines
from consultant_app.workflows import finish_visit, page_looks, revise_summary, run_visit
from helpers.hands import focused, press
from helpers.wrap_up_stage import WrapUpStage, answered, wrap_up_on_stage
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.pages.wrap_up.paragraph import Paragraph
from ui.widgets.fields import ChoiceField
from ui.widgets.link_row import LinkRow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FOLDED = "Paper, envelope, letters"
STEPS_AT_MOST = 5


@pytest.fixture
def save_as(tmp_path: Path) -> Path:
    return tmp_path / "For Mrs Rowe.pdf"


@pytest.fixture
def stage(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, save_as: Path
) -> Iterator[WrapUpStage]:
    """The last step of the wrap-up, where the page is handed over."""
    shown = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id, save_as=save_as)
    go_to_last_step(shown)
    yield shown
    shown.leave()


def go_to_last_step(stage: WrapUpStage) -> None:
    for _ in range(STEPS_AT_MOST):
        if stage.sees("option-scope"):
            return
        press(Qt.Key.Key_Return, CONTROL)


def test_a_sign_that_no_font_has_is_told_before_the_page_is_saved(
    stage: WrapUpStage, qtbot: QtBot, save_as: Path
) -> None:
    revise_summary.accept_all(stage.desk, stage.visit_id)
    QApplication.processEvents()
    revise_summary.save_lines(stage.desk, stage.visit_id, OwnLines(thanks="Thank you, שרה."))
    QApplication.processEvents()
    press(Qt.Key.Key_Return, CONTROL | SHIFT)

    told = "“שרה.” in the thank-you: Arabic and Hebrew can’t be printed yet. It becomes “?”."
    row = focused()
    assert isinstance(row, LinkRow)
    assert row.accessibleName() == told
    assert not stage.asked_for, "it was saved before anybody was told"
    press(Qt.Key.Key_Return, CONTROL | SHIFT)
    qtbot.waitUntil(save_as.exists)


def pick(stage: WrapUpStage, name: str, word: str) -> None:
    """Choose WORD in the list called NAME, as a hand does."""
    field = stage.go_to(name)
    assert isinstance(field, ChoiceField)
    while field.value != word:
        before = field.value
        press(Qt.Key.Key_Down)
        QApplication.processEvents()
        assert field.value != before, f"{name} has no {word}"


def test_a_choice_for_this_page_only_leaves_the_client_as_it_is(stage: WrapUpStage) -> None:
    pick(stage, "option-scope", "only-this")
    pick(stage, "option-length", "short")

    assert stage.facts.visit.shows == Shows(length=Length.SHORT)
    assert stage.facts.client.shows == Shows()
    assert stage.facts.options.length is Length.SHORT
    assert stage.widget("option-as-usual").accessibleName().startswith("As usual for ")
    stage.click("option-as-usual")
    assert stage.facts.visit.shows == Shows()
    assert not stage.sees("option-as-usual")


def test_another_person_is_greeted_with_a_tick(stage: WrapUpStage, qtbot: QtBot) -> None:
    others = [c for c in stage.facts.contacts if c != stage.facts.contact]
    (tick,) = (stage.widget(f"also-to-{person.id}") for person in others)
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton)

    assert stage.facts.visit.also_to == (others[0].id,)
    greeting = revise_summary.drafted(stage.desk, stage.visit_id).document.greeting
    assert greeting.replace("\u00a0", " ") == "Dear Mrs Rowe, dear Tom Bailey,"


def test_an_earlier_visit_is_told_with_a_tick_and_its_words_can_be_written_here(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, acme: Client
) -> None:
    second = run_visit.start_visit(desk, acme.id).id
    answered(desk, second, "The screen is dark", Outcome.DONE)
    finish_visit.finish_visit(desk, second)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, second)
    go_to_last_step(stage)
    request = run_visit.visit_facts(desk, visit_id).requests[0]
    assert not stage.window.findChildren(Paragraph, f"requests-{request.id}-reply")

    stage.click(f"also-tell-{visit_id}")

    assert run_visit.visit_facts(desk, visit_id).visit.told_on_visit_id == second
    assert "The printer is slow" in " ".join(
        item.quote for item in revise_summary.drafted(desk, second).document.asked
    )
    assert stage.page.findChildren(Paragraph, f"requests-{request.id}-reply")
    desk.store.undo()
    assert run_visit.visit_facts(desk, visit_id).visit.told_on_visit_id is None
    stage.leave()


def test_a_choice_for_always_takes_the_place_of_that_for_this_page(stage: WrapUpStage) -> None:
    page_looks.choose_option(stage.desk, stage.visit_id, "time", "hidden", always=False)
    QApplication.processEvents()

    pick(stage, "option-time", "words")

    assert stage.facts.visit.shows == Shows()
    assert stage.facts.client.shows.time == "words"


@pytest.mark.parametrize(
    ("option", "word"),
    [
        ("paper", "letter"),
        ("window", "din"),
        ("letters", "atkinson"),
        ("ink", "black"),
        ("sign_off", "name"),
        ("photos", "false"),
    ],
)
def test_what_is_seldom_chosen_is_folded_away_and_kept_as_well(
    stage: WrapUpStage, option: str, word: str
) -> None:
    if not stage.sees(f"option-{option}"):
        (line,) = (b for b in stage.window.findChildren(QPushButton) if b.text() == FOLDED)
        line.click()
    pick(stage, f"option-{option}", word)

    assert option_word(getattr(stage.facts.options, option)) == word
    assert option_word(getattr(stage.facts.client.shows, option)) == word
