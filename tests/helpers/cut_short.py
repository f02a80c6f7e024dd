"""Acts of the consultant, each carried out in a process that ends or whose disk fails at a step.

A step is what changes a file of the profile or of where the act writes: SQLite's writes and syncs
beneath the layer of `file_layer`, and what Python opens for writing, renames, links or removes.
"""

import contextlib
import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from consultant_app.clock import FixedClock
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.problems import Problem
from consultant_app.workflows import back_up, issue_summary, run_visit
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.import_file import import_file
from helpers.file_layer import (
    FULL,
    IOERR_SYNC,
    IOERR_TRUNCATE,
    IOERR_WRITE,
    OK,
    Step,
    beneath_sqlite,
)
from helpers.office import MORNING

ROOT = Path(__file__).resolve().parents[2]
CLOCK = FixedClock(MORNING)


class Fault(StrEnum):
    """What happens at the step."""

    KILLED = "killed"  # kill -9 before it
    TORN = "torn"  # kill -9 in the middle of a write
    FULL = "full"  # the disk is full, from here on
    FAILING = "failing"  # the disk fails once


class Ended(StrEnum):
    """How the act ended."""

    DONE = "done"
    REFUSED = "refused"  # a problem that the consultant is told of
    KILLED = "killed"
    BROKEN = "broken"  # a bug of ours


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One run: which step was cut short, how the act ended, and the folder it left."""

    step: int
    ended: Ended
    told: str
    place: Path

    @property
    def profile(self) -> Path:
        """The profile as it was left."""
        return self.place / "profile"


Act = Callable[[Path], None]  # its folder holds `profile`, and whatever the act needs beside it


@contextlib.contextmanager
def _at_work(place: Path) -> Iterator[Desk]:
    desk = open_desk(place / "profile", clock=CLOCK)
    try:
        yield desk
    finally:
        close_desk(desk)


def _start(place: Path) -> None:
    with _at_work(place) as desk:
        run_visit.start_visit(desk, ClientId(1))


def _issue(place: Path) -> None:
    with _at_work(place) as desk:
        issue_summary.issue(desk, VisitId(1))


def _import(place: Path) -> None:
    with _at_work(place) as desk:
        import_file(desk, place / "import")


def _back_up(place: Path) -> None:
    with _at_work(place) as desk:
        back_up.back_up(desk, place / "new.backup")


def _restore(place: Path) -> None:
    back_up.restore(place / "profile", place / "old.backup", clock=CLOCK)


def _export(place: Path) -> None:
    with _at_work(place) as desk:
        export_everything(desk, place / "export")


ACTS: Mapping[str, Act] = MappingProxyType(
    {
        "start": _start,
        "issue": _issue,
        "import": _import,
        "backup": _back_up,
        "restore": _restore,
        "export": _export,
    }
)


def outcomes(
    start: Path, work: Path, act: str, fault: Fault, *, first: int, every: int
) -> Iterator[Outcome]:
    """Carry out ACT on copies of START below WORK, with FAULT at step FIRST, then at each EVERY.

    The last one came to its end without the fault.
    """
    work.mkdir(parents=True)
    words = [str(start), str(work), act, fault, str(first), str(every)]
    path = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    with subprocess.Popen(
        [sys.executable, "-c", "from helpers.cut_short import main; main()", *words],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
        cwd=ROOT,
    ) as running:
        assert running.stdout is not None
        for line in running.stdout:
            told = json.loads(line)
            yield Outcome(**{**told, "ended": Ended(told["ended"]), "place": Path(told["place"])})
    assert running.returncode == 0


def main() -> None:
    """Run the sweep that the command line names; one JSON line for each run."""
    start, work, act, fault, first, every = sys.argv[1:]
    _carried_out(Path(shutil.copytree(start, Path(work) / "warm")), act)  # imports, once for all
    step = int(first)
    while True:
        place = Path(shutil.copytree(start, Path(work) / str(step)))
        report = _in_a_child(place, act, Fault(fault), step)
        reached = report.pop("reached")
        sys.stdout.write(f"{json.dumps({**report, 'step': step, 'place': str(place)})}\n")
        sys.stdout.flush()
        if not reached:
            return
        step += int(every)


def _in_a_child(place: Path, act: str, fault: Fault, step: int) -> dict[str, Any]:
    from_child, to_parent = os.pipe()
    child = os.fork()
    if child == 0:
        _end_with(to_parent, place, act, fault, step)
    os.close(to_parent)
    with os.fdopen(from_child) as said:
        told = said.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return {"ended": Ended.KILLED, "told": "", "reached": True}
    report: dict[str, Any] = json.loads(told)  # as `_end_with` says it
    return report


def _end_with(to_parent: int, place: Path, act: str, fault: Fault, step: int) -> None:
    breaker = _Breaker(place, fault, step)
    sys.addaudithook(breaker.heard)
    with beneath_sqlite(breaker.told):
        ended, told = _carried_out(place, act)
    breaker.is_over = True
    report = json.dumps({"ended": ended, "told": told, "reached": breaker.reached})
    os.write(to_parent, report.encode())
    os._exit(0)


def _carried_out(place: Path, act: str) -> tuple[Ended, str]:
    try:
        ACTS[act](place)
    except Problem as problem:
        return Ended.REFUSED, repr(problem)
    except BaseException:
        return Ended.BROKEN, traceback.format_exc()
    return Ended.DONE, ""


_CODES = {"write": IOERR_WRITE, "sync": IOERR_SYNC, "truncate": IOERR_TRUNCATE, "delete": OK}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_NAMING = frozenset({"os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir"})


class _Breaker:
    """Counts the steps below a place, and lets one of them go wrong."""

    def __init__(self, place: Path, fault: Fault, step: int) -> None:
        self._place, self._fault, self._step = str(place), fault, step
        self._count = 0
        self.is_over = False

    @property
    def reached(self) -> bool:
        """Tell whether the step came."""
        return self._count >= self._step

    def told(self, step: Step) -> int:
        """Hear a step of SQLite."""
        if not self._is_now(step.path, grows=step.what == "write"):
            return OK
        if self._fault is Fault.TORN and step.what == "write":
            with Path(step.path).open("r+b") as file:
                file.seek(step.at)
                file.write(step.data[: len(step.data) // 2])
        self._end_if_killed()
        return FULL if self._fault is Fault.FULL else _CODES[step.what]

    def heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Hear Python's audit events; those that change files are steps."""
        if self.is_over or not (event in _NAMING or _opens_to_write(event, arguments)):
            return
        path = os.fsdecode(arguments[0]) if isinstance(arguments[0], str | bytes) else ""
        grows = event in ("open", "os.mkdir")
        if self._is_now(path, grows=grows):
            self._end_if_killed()
            number = errno.ENOSPC if self._fault is Fault.FULL else errno.EIO
            raise OSError(number, os.strerror(number), path)

    def _is_now(self, path: str, *, grows: bool) -> bool:
        if not path.startswith(self._place) or f"{os.sep}logs" in path:
            return False
        self._count += 1
        if self._fault is Fault.FULL:  # whatever needs room fails from here on
            return self._count >= self._step and grows
        return self._count == self._step

    def _end_if_killed(self) -> None:
        if self._fault in (Fault.KILLED, Fault.TORN):
            os.kill(os.getpid(), signal.SIGKILL)


def _opens_to_write(event: str, arguments: tuple[Any, ...]) -> bool:
    return event == "open" and isinstance(arguments[2], int) and bool(arguments[2] & _WRITING)
