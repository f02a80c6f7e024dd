"""What of a remark about a person was marked as private: "Always Mrs Rowe. Private: a new baby"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_MARK = re.compile(
    r"(?:^|(?<=[.!?])\s+)(?:\(private?\)|private?\s*[:.,\u2013\u2014-])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What may be read over one's shoulder, and what is covered until it is asked for."""

    open: str = ""
    private: str = ""


def parted(remark: str) -> Remark:
    """Return REMARK in its two parts: a mark counts from its sentence to the end of the line."""
    marks = [(line, _MARK.search(line)) for line in remark.splitlines()]
    told = (line if mark is None else line[: mark.start()] for line, mark in marks)
    kept = (line[mark.start() :] for line, mark in marks if mark is not None)
    return Remark(open=_lines(told), private=_lines(kept))


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part.strip() for part in parts if part.strip())
