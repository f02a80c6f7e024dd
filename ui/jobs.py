"""The one place where threads start: work goes out, its outcome arrives on the GUI thread.

Python collects garbage on whatever thread has just made some. Among it are widgets, and a widget
that dies beside the GUI thread takes the program with it; so while a job runs, none is collected,
nor a moment longer: its thread has a few lines to go when we hear of the end.
"""

import gc
import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from consultant_app.calls_outside import call_outside, is_answer_outstanding
from consultant_app.domain.problems import Problem

log = logging.getLogger(__name__)

_Result = TypeVar("_Result")
_MOMENT_MS = 100
_LEAVES_BEHIND_S = 5.0


@dataclass(frozen=True, slots=True)
class _Ended:
    """A finished piece of work on its way to the GUI thread."""

    job: int
    future: Future[Any]  # Any: each job has its own kind of result


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Who is told when the work is finished."""

    done: Callable[[Any], None]  # Any: as above
    failed: Callable[[Problem], None] | None
    ended: Callable[[], None] | None


class Jobs(QObject):
    """Runs work beside the window.

    `work` gets plain values and never a widget. `done` or `failed` is called on the GUI thread.
    """

    _ended = Signal(object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        """Take over EXECUTOR; without one, threads of our own are started when first needed."""
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(2, thread_name_prefix="job")
        self._begin_patiently = executor.submit if executor else call_outside
        self._patient: set[Future[Any]] = set()  # Any: as below
        self._waiting: dict[int, _Waiting] = {}
        self._running = 0
        self._collected_before = gc.isenabled()
        self._next = 0
        self._closed = False
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(_MOMENT_MS)
        self._moment.timeout.connect(self._collect_again)
        self._ended.connect(self._on_ended)

    def run(
        self,
        work: Callable[[], _Result],
        done: Callable[[_Result], None],
        failed: Callable[[Problem], None] | None = None,
        *,
        ended: Callable[[], None] | None = None,
        patient: bool = False,
    ) -> None:
        """Call WORK on a thread, then DONE with its result, or FAILED with what the world did.

        ENDED comes last and always, after a bug too: whoever waits learns that nothing is coming.
        What is PATIENT may wait for others for minutes: servers, keyrings, a person at the browser.
        It has a thread of its own, and the end of the program leaves it behind.

        A widget that was closed meanwhile is told nothing. Any other exception is our bug:
        it is raised again on the GUI thread, where the top handler tells of it. So is a problem for
        which there is no FAILED.
        """
        if self._closed:
            return
        self._next += 1
        job = self._next
        self._waiting[job] = _Waiting(done, failed, ended)
        self._collect_nothing()
        future = (self._begin_patiently if patient else self._executor.submit)(work)
        if patient:
            self._patient.add(future)
            future.add_done_callback(self._patient.discard)
        future.add_done_callback(partial(self._hear, job))

    @property
    def busy(self) -> bool:
        """Tell whether some work has not been answered yet."""
        return bool(self._waiting)

    def close(self) -> None:
        """Finish what runs, drop what waits, and tell nobody any more.

        What is patient has a few seconds. Nothing is lost with it: a letter that was on its way is
        sorted out at the next start, as after a crash.
        """
        self._closed = True
        self._waiting.clear()
        self._executor.shutdown(wait=True, cancel_futures=True)
        if wait(tuple(self._patient), timeout=_LEAVES_BEHIND_S).not_done:
            log.info("left behind what waits for others")
        self._collect_again()

    def _hear(self, job: int, future: Future[Any]) -> None:
        """Carry an outcome to the GUI thread; what was left behind has nobody to tell."""
        if not self._closed:
            self._ended.emit(_Ended(job, future))

    def _collect_nothing(self) -> None:
        self._moment.stop()
        self._running += 1
        gc.disable()

    def _collect_again(self) -> None:
        self._moment.stop()
        if is_answer_outstanding() and not self._closed:
            self._moment.start()  # a keyring whose call was given up goes on on its own thread
            return
        if self._collected_before:
            gc.enable()

    def _on_ended(self, ended: _Ended) -> None:
        self._running -= 1
        if not self._running and not self._closed:
            self._moment.start()
        waiting = self._waiting.pop(ended.job, None)
        if waiting is None:
            return
        try:
            _tell(waiting, ended)
        finally:
            if waiting.ended is not None and not _is_gone(waiting.ended):
                waiting.ended()


def _tell(waiting: _Waiting, ended: _Ended) -> None:
    """Hand the outcome over; our own bug is raised."""
    if _is_gone(waiting.done):
        return
    problem = ended.future.exception()
    if problem is None:
        waiting.done(ended.future.result())
    elif isinstance(problem, Problem) and waiting.failed is not None:
        log.info("job %s was given up: %s", ended.job, type(problem).__name__)
        waiting.failed(problem)
    else:
        raise problem


def _is_gone(told: Callable[..., None]) -> bool:
    """Tell whether TOLD belongs to a widget that Qt has deleted while the work went on."""
    while isinstance(told, partial):
        told = told.func
    owner = getattr(told, "__self__", None)
    return isinstance(owner, QObject) and not shiboken6.isValid(owner)
