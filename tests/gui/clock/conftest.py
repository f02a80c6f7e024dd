"""A window with a visit that runs since 9:10, and its clock in the hands of the test."""

from collections.abc import Callable, Iterator

import pytest

from consultant_app.clock import ask_zone_anew
from consultant_app.desk import Desk
from consultant_app.domain.visits import Visit
from consultant_app.workflows import run_visit
from helpers.hand_clock import HandClock
from helpers.office import hartley, with_business
from ui.main_window import MainWindow
from ui.visit_clock import VisitClock

Watch = Callable[[float], None]


@pytest.fixture
def visit(window: MainWindow, desk: Desk) -> Visit:
    """The visit at Hartley & Rowe, open in the window with the focus in its capture line."""
    with_business(desk)
    client = hartley(desk)
    window.attach(desk)
    running = run_visit.start_visit(desk, client.id)
    window.navigation.open_visit(running.id)
    return running


@pytest.fixture
def watch(window: MainWindow, clock: HandClock) -> Watch:
    """Lets minutes go by with the window open; it looks more often, which takes tests too long."""

    def let_pass(minutes: float) -> None:
        beats = window.findChild(VisitClock)
        assert beats is not None
        steps = max(1, int(minutes / 4))
        for _ in range(steps):
            clock.pass_time(seconds=minutes * 60 / steps)
            beats.beat()

    return let_pass


@pytest.fixture
def go_to(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Takes the computer to a zone, and home again."""

    def to(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        ask_zone_anew()

    yield to
    to("Europe/London")
