"""Calls into what is not ours and may never come back: a keyring, a name of the internet.

Each has a thread of its own, and none of them keeps the program alive. Who called waits as long as
they choose to; what is given up goes on by itself.
"""

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from typing import TypeVar

_THREAD = "call-outside"

T = TypeVar("T")


def call_outside(call: Callable[[], T]) -> Future[T]:
    """Begin CALL, and return where its answer will be, if one comes.

    Whoever does not want it any more may settle the answer; a late one is dropped.
    """
    answer: Future[T] = Future()
    # A daemon, as no pool has them: what nobody answers must not keep the program alive.
    threading.Thread(target=_answer, args=(answer, call), name=_THREAD, daemon=True).start()
    return answer


def is_answer_outstanding() -> bool:
    """Tell whether some call goes on, also if nobody waits for it any more."""
    return any(thread.name == _THREAD for thread in threading.enumerate())


def _answer(answer: Future[T], call: Callable[[], T]) -> None:
    try:
        told = call()
    except BaseException as error:  # whatever it is, who waits gets it
        with contextlib.suppress(InvalidStateError):
            answer.set_exception(error)
    else:
        with contextlib.suppress(InvalidStateError):
            answer.set_result(told)
