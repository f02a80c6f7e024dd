"""Bring in what was kept: two stretches of which somebody said that both are right."""

from __future__ import annotations

from datetime import UTC, datetime

from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.time_overlaps import KeptOverlap
from consultant_app.domain.time_segments import Segment
from consultant_app.exchange.interchange import Thing
from consultant_app.workflows.exchanging.import_run import ImportNote, ImportRun

_GONE = "one of the two stretches is not here"


def import_kept_overlap(run: ImportRun, thing: Thing) -> None:
    """Remember that the two stretches of THING are both right, unless it is known here.

    Where one of them did not come in, since its visit had hours here already, it is named.
    """
    start, end = thing.values["start"].astimezone(UTC), thing.values.get("end")
    if end is not None and end < start:
        raise WrongInterchange(place=f"{thing.place}.end", why="is before the start")
    one = _stretch(run, thing, "one")
    other = _stretch(run, thing, "other", but=one)
    if one is None or other is None:
        run.left_out.append(ImportNote(place=thing.place, about=_GONE))
        return
    kept = KeptOverlap(
        one_id=one.id, other_id=other.id, start=start, end=end and end.astimezone(UTC)
    )
    if not any(_same(kept, known) for known in run.tx.kept_overlaps.of([one.id])):
        run.known.remember(thing, run.tx.kept_overlaps.put(kept).id)
        run.added[thing.kind] += 1


def _stretch(
    run: ImportRun, thing: Thing, name: str, *, but: Segment | None = None
) -> Segment | None:
    """Return the stretch of THING that is called NAME, known by its visit and its start."""
    row = run.row_of("visit", thing.links[f"{name}_visit_id"], f"{thing.place}.{name}_visit")
    start: datetime = thing.values[f"{name}_start"]
    there = run.tx.segments.of(VisitId(row or 0))
    return next((s for s in there if s.start == start and s != but), None)


def _same(kept: KeptOverlap, known: KeptOverlap) -> bool:
    both = {kept.one_id, kept.other_id} == {known.one_id, known.other_id}
    return both and (kept.start, kept.end) == (known.start, known.end)
