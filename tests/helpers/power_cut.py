"""What is left on a disk when the power goes: what was synced, and any part of what was not."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from helpers.file_layer import OK, Step

SECTOR = 512  # what a disk writes whole; a longer write may be torn


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The moment at which somebody was told that THING is saved."""

    thing: int


Event = Step | Acknowledged


@dataclass(slots=True)
class Log:
    """Everything that happened to the files of a database, in order."""

    events: list[Event] = field(default_factory=list)

    def told(self, step: Step) -> int:
        """Note a step of the layer beneath SQLite."""
        self.events.append(step)
        return OK

    def acknowledge(self, thing: int) -> None:
        """Note that somebody was told that THING is saved."""
        self.events.append(Acknowledged(thing))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A moment of the log at which the power goes: what was acknowledged, what may be left."""

    at: int
    acknowledged: frozenset[int]
    files: dict[str, bytes]


def cuts(
    events: Sequence[Event], start: dict[str, bytes], *, count: int, chance: random.Random
) -> Iterator[Cut]:
    """Yield COUNT power cuts at moments of EVENTS; START are the files, synced, before them."""
    moments = sorted(chance.randrange(len(events) + 1) for _ in range(count))
    disk, done, told = _Disk(dict(start)), 0, set[int]()
    for moment in moments:
        for event in events[done:moment]:
            if isinstance(event, Acknowledged):
                told.add(event.thing)
            else:
                disk.take(event)
        done = moment
        yield Cut(at=moment, acknowledged=frozenset(told), files=disk.left(chance))


def put_down(files: dict[str, bytes], folder: Path) -> None:
    """Write FILES, by their names, into the new FOLDER."""
    folder.mkdir()
    for path, data in files.items():
        (folder / Path(path).name).write_bytes(data)


class _Disk:
    """Files as they surely are on the disk, and the steps since each one's last sync."""

    def __init__(self, sure: dict[str, bytes]) -> None:
        self._sure = sure
        self._unsure: dict[str, list[Step]] = {}

    def take(self, step: Step) -> None:
        """Take a step; a sync makes sure of all that was done to its file."""
        if step.what != "sync":
            self._unsure.setdefault(step.path, []).append(step)
            return
        content: bytearray | None = bytearray(self._sure.get(step.path, b""))
        for one in self._unsure.pop(step.path, []):
            content = _done(one, content)
        if content is None:
            self._sure.pop(step.path, None)
        else:
            self._sure[step.path] = bytes(content)

    def left(self, chance: random.Random) -> dict[str, bytes]:
        """Return files as they may be left: of what is unsure, some is there, torn or in order."""
        files: dict[str, bytes] = {}
        in_order = chance.random() < 0.3  # else any later write may be there before an earlier one
        for path in {*self._sure, *self._unsure}:
            content = bytearray(self._sure[path]) if path in self._sure else None
            steps = self._unsure.get(path, [])
            if in_order:
                steps = steps[: chance.randint(0, len(steps))]
            for step in steps:
                kept = 1.0 if in_order else chance.choice((0.0, 0.5, 1.0))
                content = _partly_done(step, content, kept, chance)
            if content is not None:
                files[path] = bytes(content)
        return files


def _done(step: Step, content: bytearray | None) -> bytearray | None:
    """Return CONTENT after STEP; None is no file."""
    if step.what == "delete":
        return None
    content = bytearray() if content is None else content
    if step.what == "truncate":
        content[step.at :] = bytes(max(0, step.at - len(content)))
        return content
    if len(content) < step.at:
        content.extend(bytes(step.at - len(content)))
    content[step.at : step.at + len(step.data)] = step.data
    return content


def _partly_done(
    step: Step, content: bytearray | None, kept: float, chance: random.Random
) -> bytearray | None:
    """Return CONTENT after STEP, of which only the share KEPT, sector by sector, is there."""
    if kept == 0.0:
        return content
    if step.what != "write" or kept == 1.0:
        return _done(step, content)
    for at in range(0, len(step.data), SECTOR):
        if chance.random() < kept:
            part = step.data[at : at + SECTOR]
            content = _done(Step("write", step.path, step.at + at, part), content)
    return content
