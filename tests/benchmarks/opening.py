"""The database opened and Today's facts read, beside the same statements through the driver."""

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.data_rows import TODAY
from benchmarks.data_set import opened
from benchmarks.measuring import Figure, figure_of, in_turns, timed
from benchmarks.room import Room
from benchmarks.statements import Statement, ask
from consultant_app.desk import close_desk
from consultant_app.folders import DATABASE_NAME
from consultant_app.storage.driver import connect
from consultant_app.workflows import today

NAME = "open"


def measure(room: Room) -> Iterator[Figure]:
    """Yield the figures of the whole desk, and of the first look that a start begins with."""
    for sample in room.samples:
        profile, size = sample.profile, sample.size.name
        desk = opened(profile)
        try:
            questions = room.ear.statements_of(partial(today.today, desk))
        finally:
            close_desk(desk)
        read = timed(partial(_ask_once, profile, questions, read_only=False))
        whole = in_turns(timed(partial(_open_and_read, profile)), read, pairs=room.some)
        yield figure_of(NAME, f"data opened and Today read, {size}", whole)
        look = timed(partial(today.first_look, profile, TODAY))
        looked = timed(partial(_ask_once, profile, questions, read_only=True))
        first = in_turns(look, looked, pairs=room.some)
        yield figure_of(NAME, f"first look, {size}", first, limit=1.25, allowance=0.1, goal="G5")


def _open_and_read(profile: Path) -> None:
    desk = opened(profile)
    try:
        today.today(desk)
    finally:
        close_desk(desk)


def _ask_once(profile: Path, questions: list[Statement], *, read_only: bool) -> None:
    with closing(connect(profile / DATABASE_NAME, read_only=read_only)) as connection:
        ask(connection, questions)
