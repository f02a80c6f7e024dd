"""Work beside the window: outcomes come back to the GUI thread, troubles too."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from consultant_app.domain.problems import NotFound, Problem
from ui.jobs import Jobs


@pytest.fixture
def threads(qtbot: QtBot) -> Iterator[Jobs]:
    """Jobs with real threads."""
    made = Jobs()
    yield made
    made.close()


def _not_found() -> str:
    raise NotFound("client", "Hartley")


def test_the_result_arrives_on_the_gui_thread(threads: Jobs, qtbot: QtBot) -> None:
    worked_on: list[int] = []
    arrived: list[tuple[str, int]] = []

    def work() -> str:
        worked_on.append(threading.get_ident())
        return "the page"

    threads.run(work, lambda page: arrived.append((page, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [("the page", threading.get_ident())]
    assert worked_on != [threading.get_ident()]
    assert not threads.busy


def test_three_hundred_jobs_are_all_answered(threads: Jobs, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(300):
        threads.run(partial(abs, -number), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 300)
    assert sorted(answers) == list(range(300))


def test_what_the_world_did_goes_to_failed(jobs: Jobs) -> None:
    problems: list[Problem] = []
    jobs.run(_not_found, lambda _: None, problems.append)
    assert [type(problem) for problem in problems] == [NotFound]


def test_our_own_bug_is_raised_where_the_top_handler_sees_it(threads: Jobs, qtbot: QtBot) -> None:
    with capture_exceptions() as caught:
        threads.run(lambda: 1 // 0, lambda _: None, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_the_end_is_told_last_after_a_result_a_problem_and_a_bug(
    threads: Jobs, qtbot: QtBot
) -> None:
    told: list[str] = []

    def ends(work: Callable[[], object]) -> list[str]:
        told.clear()
        threads.run(
            work,
            lambda _: told.append("done"),
            lambda _: told.append("failed"),
            ended=lambda: told.append("ended"),
        )
        qtbot.waitUntil(lambda: "ended" in told)
        return list(told)

    with capture_exceptions() as caught:
        assert ends(lambda: 1) == ["done", "ended"]
        assert ends(_not_found) == ["failed", "ended"]
        assert not caught
        assert ends(lambda: 1 // 0) == ["ended"]
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_a_widget_that_is_gone_is_told_nothing(jobs: Jobs) -> None:
    listener = _Listener()
    shiboken6.delete(listener)
    jobs.run(lambda: "late", partial(listener.hear, 1))
    assert listener.heard == []


def test_after_closing_nobody_is_told(qtbot: QtBot) -> None:
    jobs = Jobs()
    told: list[int] = []
    jobs.close()
    jobs.run(lambda: 1, told.append)
    assert told == []


class _Listener(QObject):
    """Stands for a widget that waits for an answer."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def hear(self, _number: int, news: str) -> None:
        self.heard.append(news)


def test_what_waits_for_others_does_not_hold_up_the_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mail server may be silent for ten minutes, and a keyring for ever."""
    monkeypatch.setattr("ui.jobs._LEAVES_BEHIND_S", 0.2)
    jobs, server_answers, ended = Jobs(), threading.Event(), threading.Event()
    told: list[bool] = []

    def wait_for_the_server() -> bool:
        server_answers.wait(30)
        ended.set()
        return True

    jobs.run(wait_for_the_server, told.append, patient=True)
    jobs.close()

    assert not ended.is_set()
    server_answers.set()
    assert ended.wait(30)
    assert told == []


def test_what_waits_for_others_and_has_its_answer_soon_is_finished_at_the_end(
    qtbot: QtBot,
) -> None:
    jobs, begun, finished = Jobs(), threading.Event(), list[bool]()

    def write_it_down() -> None:
        begun.set()
        finished.append(not threading.Event().wait(0.2))

    jobs.run(write_it_down, lambda _: None, patient=True)
    assert begun.wait(30)
    jobs.close()

    assert finished == [True]
