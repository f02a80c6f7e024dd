"""Opening the wrap-up: it is there at once, and the page is written beside the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.exceptions import capture_exceptions

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import DiskRefused
from consultant_app.domain.settings import Look
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import finish_visit, keep_clients, run_visit
from helpers.hand_clock import HandClock
from helpers.hands import focused, press
from helpers.held_back import HeldBack
from helpers.office import hartley, with_business
from helpers.window_hands import click, seen, shown_page, texts
from helpers.wrap_up_stage import note
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.pages.visit.page import VisitPage
from ui.pages.wrap_up.paragraph import Paragraph
from ui.pages.wrap_up.place import WrapUpPlace

CONTROL = Qt.KeyboardModifier.ControlModifier
WRITING = "Writing the page…"
OPENING = "Opening the page…"
A_BUG = (
    "The page was not written. Something went wrong in the program. "
    "All that you noted is safe, and the clock runs on."
)
STEP_KEYS = (
    (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Return, CONTROL),
    (Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_PageDown, CONTROL),
)


@pytest.fixture
def beside() -> HeldBack:
    return HeldBack()


@pytest.fixture
def jobs(beside: HeldBack) -> Iterator[Jobs]:
    held = Jobs(beside)
    yield held
    beside.let_go()
    held.close()


@pytest.fixture
def visit_id(window: MainWindow, desk: Desk, beside: HeldBack) -> VisitId:
    """A running visit with a line of work, on show; what runs beside the window waits."""
    with_business(desk)
    begun = run_visit.start_visit(desk, hartley(desk).id).id
    note(desk, begun, "reset print spooler")
    window.attach(desk)
    window.navigation.open_visit(begun)
    beside.hold()
    return begun


def wrap_up(window: MainWindow) -> None:
    press(Qt.Key.Key_Return, CONTROL)
    assert isinstance(shown_page(window), WrapUpPlace)


def test_the_key_shows_whose_page_is_being_written_before_a_word_of_it_is(
    window: MainWindow, desk: Desk, visit_id: VisitId, beside: HeldBack
) -> None:
    wrap_up(window)

    seen_now = texts(shown_page(window))
    assert {"Wrap up", "Hartley & Rowe Solicitors", WRITING} <= set(seen_now)
    assert run_visit.visit_facts(desk, visit_id).visit.state is VisitState.RUNNING

    beside.let_go()
    assert WRITING not in texts(shown_page(window))
    assert isinstance(focused(), Paragraph)
    assert run_visit.visit_facts(desk, visit_id).visit.state is VisitState.FINISHED


def test_the_clock_stops_when_the_key_was_pressed_not_when_the_page_stands(
    window: MainWindow, desk: Desk, visit_id: VisitId, beside: HeldBack
) -> None:
    pressed = desk.now()
    wrap_up(window)
    clock = desk.clock
    assert isinstance(clock, HandClock)
    clock.pass_time(minutes=3)
    beside.let_go()
    assert run_visit.visit_facts(desk, visit_id).segments[-1].end == pressed


def test_taking_back_that_the_visit_is_finished_leads_back_to_its_page(
    window: MainWindow, desk: Desk, visit_id: VisitId, beside: HeldBack
) -> None:
    """The wrap-up stayed open over a running clock, with empty fields and no focus."""
    wrap_up(window)
    beside.let_go()
    press(Qt.Key.Key_Z, CONTROL)
    QApplication.processEvents()

    assert run_visit.visit_facts(desk, visit_id).visit.state is VisitState.RUNNING
    assert isinstance(shown_page(window), VisitPage)
    assert isinstance(focused(), QPlainTextEdit | QLineEdit)


def test_no_key_of_the_steps_acts_on_a_page_that_nobody_has_seen(
    window: MainWindow, desk: Desk, visit_id: VisitId, beside: HeldBack
) -> None:
    wrap_up(window)
    for key, modifiers in STEP_KEYS:
        press(key, modifiers)
    assert WRITING in texts(shown_page(window))
    beside.let_go()
    assert focused().objectName() == f"visits-{visit_id}-headline"
    assert run_visit.visit_facts(desk, visit_id).versions == ()


@pytest.mark.parametrize("by_key", [True, False], ids=["esc", "button"])
def test_one_can_go_back_meanwhile_and_is_not_called_away_when_the_page_stands(
    window: MainWindow, desk: Desk, visit_id: VisitId, beside: HeldBack, by_key: bool
) -> None:
    wrap_up(window)
    if by_key:
        press(Qt.Key.Key_Escape)
    else:
        click(window, "back-while-writing")
    assert isinstance(shown_page(window), VisitPage)

    beside.let_go()
    QApplication.processEvents()
    assert isinstance(shown_page(window), VisitPage)
    assert run_visit.visit_facts(desk, visit_id).visit.state is VisitState.FINISHED

    click(window, "wrap-up")
    assert isinstance(focused(), Paragraph)


def test_a_disk_that_takes_nothing_is_told_with_what_is_safe_and_tried_again(
    window: MainWindow,
    desk: Desk,
    visit_id: VisitId,
    beside: HeldBack,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*_args: object, **_how: object) -> None:
        raise DiskRefused(desk.profile, "full")

    wrap_up(window)
    with monkeypatch.context() as patched:
        patched.setattr(finish_visit, "put_finished", refused)
        beside.let_go()
    line = seen(window, "writing-line")
    assert line.text() == (  # type: ignore[attr-defined]  # a label
        "The page was not written. The disk can’t be used just now (full). "
        "All that you noted is safe, and the clock runs on."
    )
    assert focused().objectName() == "write-again"

    press(Qt.Key.Key_Return)
    assert isinstance(focused(), Paragraph)
    assert run_visit.visit_facts(desk, visit_id).visit.state is VisitState.FINISHED


def _bug(*_args: object, **_how: object) -> None:
    raise RuntimeError


def test_after_a_bug_it_is_told_in_plain_words_and_can_be_tried_again(
    window: MainWindow,
    desk: Desk,
    visit_id: VisitId,
    beside: HeldBack,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The visit counted as being written until the program was started anew."""
    wrap_up(window)
    with monkeypatch.context() as patched, capture_exceptions() as caught:
        patched.setattr(finish_visit, "put_finished", _bug)
        beside.let_go()
    assert [kind for kind, *_ in caught] == [RuntimeError]  # for the top handler as well
    assert A_BUG in texts(shown_page(window))
    assert focused().objectName() == "write-again"

    press(Qt.Key.Key_Escape)
    click(window, "bar-wrap-up")
    assert isinstance(focused(), Paragraph)
    assert run_visit.visit_facts(desk, visit_id).visit.state is VisitState.FINISHED


@pytest.mark.parametrize("broken", [True, False], ids=["refused", "written"])
def test_what_is_being_written_outlives_the_page_that_waits_for_it(
    window: MainWindow,
    visit_id: VisitId,
    beside: HeldBack,
    monkeypatch: pytest.MonkeyPatch,
    broken: bool,
) -> None:
    """Another size of text makes every page anew; the outcome was told to the one that is gone."""
    wrap_up(window)
    window.look.choose(Look.LIGHT, text_size=130)
    QApplication.processEvents()
    assert WRITING in texts(shown_page(window))

    with monkeypatch.context() as patched, capture_exceptions():
        if broken:
            patched.setattr(finish_visit, "put_finished", _bug)
        beside.let_go()
        QApplication.processEvents()
    assert (A_BUG in texts(shown_page(window))) is broken
    assert isinstance(focused(), Paragraph) is not broken


def test_a_refusal_met_while_looking_elsewhere_waits_where_the_page_would_be(
    window: MainWindow, visit_id: VisitId, beside: HeldBack, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrap_up(window)
    press(Qt.Key.Key_Escape)
    with monkeypatch.context() as patched, capture_exceptions():
        patched.setattr(finish_visit, "put_finished", _bug)
        beside.let_go()
    assert A_BUG in texts(window)

    window.navigation.open_wrap_up(visit_id)
    assert A_BUG in texts(shown_page(window))
    press(Qt.Key.Key_Return)
    assert isinstance(focused(), Paragraph)


def test_a_finished_visit_opens_at_once_too_and_its_page_follows(
    window: MainWindow, desk: Desk, visit_id: VisitId, beside: HeldBack
) -> None:
    finish_visit.finish_visit(desk, visit_id)
    window.navigation.open_wrap_up(visit_id)
    seen_now = texts(shown_page(window))
    assert {"Wrap up", "Hartley & Rowe Solicitors", OPENING} <= set(seen_now)

    beside.let_go()
    assert isinstance(focused(), Paragraph)


def test_a_page_that_a_bug_keeps_from_being_built_is_not_waited_for(
    window: MainWindow,
    desk: Desk,
    visit_id: VisitId,
    beside: HeldBack,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from ui.pages.wrap_up.page import WrapUpPage

    wrap_up(window)
    with monkeypatch.context() as patched, capture_exceptions() as caught:
        patched.setattr(WrapUpPage, "show_visit", _bug)
        beside.let_go()
    assert len(caught) == 1
    assert (
        "The page can’t be shown. Something went wrong in the program. All that you noted is safe."
    ) in texts(shown_page(window))

    press(Qt.Key.Key_Return)
    assert isinstance(focused(), Paragraph)


def test_the_other_visit_is_finished_beside_the_window_and_the_new_one_follows(
    window: MainWindow, desk: Desk, visit_id: VisitId, beside: HeldBack
) -> None:
    other = keep_clients.add_client(desk, "Oakfield Dental")
    window.navigation.start_visit(other.id)
    click(window, "finish-other")
    assert run_visit.visit_facts(desk, visit_id).visit.state is VisitState.RUNNING
    assert "Finishing Hartley & Rowe Solicitors. The next visit starts right after." in texts(
        window
    )

    beside.let_go()
    assert "Hartley & Rowe Solicitors is finished. Its page waits under Visits." in texts(window)
    running = run_visit.running_visit(desk)
    assert running is not None
    assert running.client_id == other.id
    assert isinstance(shown_page(window), VisitPage)
    assert run_visit.visit_facts(desk, visit_id).visit.state is VisitState.FINISHED
