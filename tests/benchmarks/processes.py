"""Start a process of its own to measure, and take the time of each moment that it tells."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from tempfile import TemporaryFile
from threading import Timer
from time import perf_counter
from typing import Any

from benchmarks.data_set import NOW

_LONGEST_SECONDS = 120
_NOT_HANDED_ON = ("PYTHON", "CONSULTANT_APP_", "QT_")  # no setting of this shell slows one of them


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was told, after the start of the process, and what was told with it."""

    after_ms: float
    facts: Mapping[str, Any]  # parsed JSON


def moments_of(module: str, *arguments: str) -> dict[str, Moment]:
    """Run MODULE as a process and return the moments that it told, by name.

    Raises:
        RuntimeError: it failed, or hung.
    """
    command = [sys.executable, "-m", f"benchmarks.{module}", *arguments]
    begun = perf_counter()
    told: dict[str, Moment] = {}
    with (
        TemporaryFile("w+", encoding="utf-8", errors="replace") as grumbling,
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=grumbling, text=True, env=_environment()
        ) as process,
    ):
        limit = Timer(_LONGEST_SECONDS, process.kill)
        limit.start()
        for line in process.stdout or ():
            after = (perf_counter() - begun) * 1000
            facts = json.loads(line)
            told[facts["moment"]] = Moment(after, facts)
        status = process.wait()
        limit.cancel()
        grumbling.seek(0)
        said = grumbling.read()
    if status != 0 or not told:
        raise RuntimeError(f"{module} {' '.join(arguments)} ended with {status}\n{said}")
    return told


def _environment() -> dict[str, str]:
    """Return the variables of every measured process: no screen, the clock of the data."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(_NOT_HANDED_ON)}
    ours = {"QT_QPA_PLATFORM": "offscreen", "CONSULTANT_APP_NOW": NOW.isoformat()}
    return {**kept, **ours, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
