"""A visit summary of two pages with four photos, beside the same through plain Platypus."""

from collections.abc import Iterator
from functools import partial
from io import BytesIO
from statistics import median
from typing import Any

import pikepdf

from benchmarks.measuring import Figure, Measure, cpu_ms, figure_of, in_turns, timed
from benchmarks.page_floor import plain_page
from benchmarks.page_with_photos import page_with_photos
from benchmarks.processes import moments_of
from benchmarks.room import Room
from consultant_app.reports.visit_summary import render_summary

NAME = "summary"


def measure(room: Room) -> Iterator[Figure]:
    """Yield the figures of a page among others, of the first one, and of the file's size."""
    document = page_with_photos()
    draw = timed(partial(render_summary, document))
    pairs = in_turns(draw, timed(partial(plain_page, document)), pairs=room.some)
    yield figure_of(NAME, "two pages, warm", pairs, limit=1.5, goal="G12")
    yield _in_sight(draw, room.some)
    first = (partial(_first, "program"), partial(_first, "floor"))
    cold = in_turns(*first, pairs=room.few, warm_up=room.warm_up)
    yield figure_of(NAME, "two pages, the first of a process", cold, limit=1.5, goal="G12")
    yield _size(render_summary(document).pdf)


def _in_sight(draw: Measure, times: int) -> Figure:
    """Return what a warm page takes of the processor, as the design asks it in milliseconds."""
    taken = [cpu_ms(draw) for _ in range(times)]
    return Figure(
        benchmark=NAME,
        what="two pages with four photos, warm, processor time",
        program=median(taken),
        limit=400,
        goal="9.5",
        pairs=times,
    )


def _first(kind: str) -> float:
    """Return what importing and drawing took inside a new process."""
    taken: float = moments_of("first_page", kind)["drawn"].facts["ms"]
    return taken


def _size(pdf: bytes) -> Figure:
    pieces = _bytes_of_pieces(pdf)
    return Figure(
        benchmark=NAME,
        what="size of the file beside its photos and fonts",
        program=len(pdf) / 1000,
        floor=pieces / 1000,
        ratio=len(pdf) / pieces,
        limit=1.1,
        goal="G13",
        unit="kB",
    )


def _bytes_of_pieces(pdf: bytes) -> int:
    """Return how much of PDF is pictures and subset fonts, as they are stored in it."""
    with pikepdf.open(BytesIO(pdf)) as file:
        streams: list[Any] = [thing for thing in file.objects if isinstance(thing, pikepdf.Stream)]
        pictures = [s for s in streams if s.get("/Subtype") == "/Image"]
        fonts = [
            thing.FontFile2
            for thing in file.objects
            if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing
        ]
        return sum(len(stream.read_raw_bytes()) for stream in [*pictures, *fonts])
