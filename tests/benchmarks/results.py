"""Figures as lines for people and as JSON for programs."""

import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measuring import Figure

_BUSY = 0.5  # work that waits, for each processor


def line_of(figure: Figure) -> str:
    """Return FIGURE as one line: the ratio first, the times beside it for information."""
    taken = f"{figure.program:,.2f} {figure.unit}"
    if figure.ratio is None:
        head = taken
    else:
        head = f"{figure.ratio:.2f}x"
        taken = f"{taken} beside {figure.floor:,.2f}"
    told = f"  {figure.benchmark:<10}{figure.what:<46}{head:>12}  {_verdict(figure):<24}"
    return told + (f"{taken}, {figure.pairs} times" if figure.ratio is not None else "")


def say_how_busy() -> str:
    """Return a line if the machine is at work already, else nothing."""
    load = _load()
    if load is None or load < _BUSY * (os.cpu_count() or 1):
        return ""
    return f"This machine is busy (load {load:.1f}): the numbers will be noisy."


def write_json(file: Path, figures: Sequence[Figure], sizes: Iterable[str]) -> None:
    """Write all FIGURES to FILE, with what they were measured on."""
    told = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "processors": os.cpu_count(),
        "load": _load(),
        "data": list(sizes),
        "figures": [{**asdict(figure), "reached": figure.reached} for figure in figures],
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _verdict(figure: Figure) -> str:
    if figure.limit is None:
        return ""
    unit = "x" if figure.ratio is not None else f" {figure.unit}"
    word = "reached" if figure.reached else "MISSED"
    return f"{word} ({figure.goal}: {figure.limit:.4g}{unit})"


def _load() -> float | None:
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None
