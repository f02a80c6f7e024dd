"""A key until its letter is painted in the checked editor, beside a bare text field."""

from collections.abc import Iterator

from benchmarks.measuring import Figure, Pairs, figure_of
from benchmarks.processes import moments_of
from benchmarks.room import Room

NAME = "keystroke"


def measure(room: Room) -> Iterator[Figure]:
    """Yield the figure of typing at the end of a paragraph with marks in it."""
    typed = moments_of("keys_probe", str(room.many))["typed"].facts
    if not typed["marks"]:
        raise RuntimeError("the checked editor had no marks to paint")
    pairs = Pairs(tuple(typed["program"]), tuple(typed["floor"]))
    yield figure_of(NAME, "key to painted letter", pairs, limit=1.3, goal="G17")
