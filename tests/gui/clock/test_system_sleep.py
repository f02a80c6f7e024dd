"""The system tells of sleep: the last sign of life is written right before, and waking asks."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.time_segments import TimerEventKind
from consultant_app.domain.visits import Visit
from consultant_app.workflows.mind_the_clock import clock_question
from helpers.at_the_clock import stretches
from helpers.hand_clock import HandClock
from helpers.hands import child
from ui.main_window import MainWindow
from ui.system_sleep import SystemSleep

if TYPE_CHECKING:
    from helpers.fake_logind import FakeLogind

on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="logind tells of sleep on Linux",
)


@pytest.fixture
def logind(monkeypatch: pytest.MonkeyPatch) -> "Iterator[FakeLogind]":
    """The system as this test hears it; a socket's path must be short."""
    from helpers.fake_logind import FakeLogind, private_bus  # on Linux only

    with TemporaryDirectory(prefix="bus-") as folder, private_bus(Path(folder)) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        fake = FakeLogind(address)
        yield fake
        fake.close()


def _kinds(desk: Desk, visit: Visit) -> list[TimerEventKind]:
    (segment,) = stretches(desk, visit.id)
    with desk.store.reading() as tx:
        return [event.kind for event in tx.timer.of(segment.id)]


@on_linux
def test_the_last_sign_is_of_the_moment_the_lid_closes_and_waking_asks_at_once(
    logind: "FakeLogind",  # before the window, which looks for it
    window: MainWindow,
    desk: Desk,
    visit: Visit,
    clock: HandClock,
    qtbot: QtBot,
) -> None:
    qtbot.waitUntil(lambda: logind.is_delayed)
    clock.pass_time(minutes=3, seconds=25)
    lid_closed = desk.now()

    logind.announce(sleep=True)
    qtbot.waitUntil(lambda: not logind.is_delayed)  # the system may go, for all is written
    assert _kinds(desk, visit)[-1] is TimerEventKind.SLEEP
    clock.sleep(hours=2)
    logind.announce(sleep=False)
    qtbot.waitUntil(lambda: child(window, "clock-question").isVisible())

    question = clock_question(desk)
    assert question is not None
    assert (question.last_sign, question.back) == (lid_closed, desk.now())
    qtbot.waitUntil(lambda: logind.is_delayed)  # and before the next sleep it waits again


@on_linux
def test_who_hears_no_more_keeps_nobody_awake(logind: "FakeLogind", qtbot: QtBot) -> None:
    hears = SystemSleep()
    assert hears.listen()
    qtbot.waitUntil(lambda: logind.is_delayed)

    hears.stop()

    qtbot.waitUntil(lambda: not logind.is_delayed)


def test_where_nobody_tells_of_sleep_nothing_is_heard_and_nothing_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """No bus: the suite fails on any warning of Qt or of ours."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")

    hears = SystemSleep()

    assert (hears.listen(), hears.listen()) == (False, False)
