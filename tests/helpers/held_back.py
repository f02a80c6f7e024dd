"""An executor that holds work back until a test lets it go, as a slow thread pool would."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from typing import Any, TypeVar

from helpers.at_once import AtOnce

_Result = TypeVar("_Result")


class HeldBack(Executor):
    """Does work at once, until `hold`; from then on not before `let_go`."""

    def __init__(self) -> None:
        self._at_once = AtOnce()
        self._waiting: list[Callable[[], None]] | None = None

    def hold(self) -> None:
        """Do nothing from now on."""
        self._waiting = []

    def let_go(self) -> None:
        """Do all that was held back, and hold nothing any more."""
        waiting, self._waiting = self._waiting or [], None
        for work in waiting:
            work()

    def submit(self, work: Callable[..., _Result], /, *args: Any, **kwargs: Any) -> Future[_Result]:
        """Run WORK, now or when it is let go."""
        if self._waiting is None:
            return self._at_once.submit(work, *args, **kwargs)
        future: Future[_Result] = Future()
        self._waiting.append(partial(_run, future, partial(work, *args, **kwargs)))
        return future


def _run(future: Future[_Result], work: Callable[[], _Result]) -> None:
    try:
        future.set_result(work())
    except Exception as problem:
        future.set_exception(problem)
