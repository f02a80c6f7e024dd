"""Garbage is collected on the GUI thread alone: among it are widgets, and those die only there."""

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.jobs import Jobs


@pytest.fixture
def threads(qtbot: QtBot) -> Iterator[Jobs]:
    """Jobs with real threads."""
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def collected_on() -> Iterator[set[int]]:
    """The threads on which garbage was collected."""
    found: set[int] = set()

    def note(_phase: str, _about: dict[str, int]) -> None:
        found.add(threading.get_ident())

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def much_garbage() -> int:
    """Make more than enough for a collection."""
    for _ in range(20_000):
        ring: list[object] = []
        ring.append(ring)
    return 1


def test_a_job_collects_no_garbage(threads: Jobs, qtbot: QtBot, collected_on: set[int]) -> None:
    """It deleted widgets beside the window while that drew them: the program broke down."""
    done: list[int] = []
    for _ in range(3):
        threads.run(much_garbage, done.append)
    qtbot.waitUntil(lambda: len(done) == 3)

    assert collected_on <= {threading.get_ident()}


def test_after_the_last_job_garbage_is_collected_again(threads: Jobs, qtbot: QtBot) -> None:
    go_on, done = threading.Event(), list[bool]()
    threads.run(lambda: go_on.wait(10), done.append)
    assert not gc.isenabled()

    go_on.set()
    qtbot.waitUntil(lambda: bool(done))

    assert not gc.isenabled()
    qtbot.waitUntil(gc.isenabled)


def test_a_job_that_breaks_leaves_things_as_they_were(threads: Jobs, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as caught:
        threads.run(lambda: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))

    qtbot.waitUntil(gc.isenabled)


def test_closing_in_the_middle_of_a_job_leaves_things_as_they_were(threads: Jobs) -> None:
    threads.run(much_garbage, lambda _: None)
    threads.close()

    assert gc.isenabled()
