"""An executor that runs its work where it is submitted; a thread pool takes its place in life."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, TypeVar

_Result = TypeVar("_Result")


class AtOnce(Executor):
    """Finishes each piece of work before `submit` returns."""

    def submit(self, work: Callable[..., _Result], /, *args: Any, **kwargs: Any) -> Future[_Result]:
        """Run WORK now; its exception, if any, waits in the future as it does with threads."""
        future: Future[_Result] = Future()
        try:
            future.set_result(work(*args, **kwargs))
        except Exception as problem:
            future.set_exception(problem)
        return future
