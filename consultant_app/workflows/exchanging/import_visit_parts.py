"""Bring in what hangs on a visit: its work, time, parts, photos, sign-offs, issued versions.

What has no id of its own (time, parts, photos, sign-offs, versions) counts as one field of the
visit: it is filled where the visit has none, and left as it is where it has some.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from consultant_app.domain.clock_questions import open_segment
from consultant_app.domain.deliveries import Delivery
from consultant_app.domain.ids import EquipmentId, VisitId, WorkId
from consultant_app.domain.parts import Part
from consultant_app.domain.photos import Photo
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.summaries import DocumentKind, SummaryVersion
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_cuts import with_times
from consultant_app.domain.time_segments import Segment, SegmentKind, usual_charge
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.domain.work import WorkItem
from consultant_app.exchange.interchange import Thing
from consultant_app.workflows.exchanging.import_run import ImportNote, ImportRun, may_fill
from consultant_app.workflows.exchanging.import_seen_by import import_seen_by
from consultant_app.workflows.exchanging.import_visits import (
    import_promise,
    request_of,
    visit_of,
    with_moments,
)


def import_work_and_time(run: ImportRun, thing: Thing) -> None:
    """Bring in the work of the visit THING, what was promised, its time and its parts."""
    visit = visit_of(run, thing)
    for item in thing.all_of("work"):
        _import_work(run, item, visit)
    for item in thing.all_of("promises"):
        import_promise(run, item, visit=visit)
    _import_segments(run, thing.all_of("segments"), visit)
    _import_parts(run, thing.all_of("parts"), visit)


def import_files_of_visit(run: ImportRun, thing: Thing) -> None:
    """Bring in the photos of the visit THING, who saw its work, and its issued versions."""
    visit = visit_of(run, thing)
    _import_photos(run, thing.all_of("photos"), visit)
    import_seen_by(run, thing.all_of("seen_by"), visit)
    _import_versions(run, thing.all_of("versions"), visit.id)
    if visit.state is VisitState.ISSUED and not _has_a_page(run, visit.id):
        run.tx.visits.put(replace(visit, state=VisitState.FINISHED))
        why = "no issued page came with it, so it is finished"
        run.left_out.append(ImportNote(place=f"{thing.place}.state", about=why))


def _has_a_page(run: ImportRun, visit_id: VisitId) -> bool:
    return bool(run.tx.versions.of(visit_id))


def _import_work(run: ImportRun, thing: Thing, visit: Visit) -> None:
    values: dict[str, Any] = {"note": "", **with_moments(thing, visit)}
    public = values.get("public", "").strip()
    if not public and not values["note"].strip():
        raise WrongInterchange(place=f"{thing.place}.note", why="is missing")
    values.setdefault("state", TextState.ACCEPTED if public else TextState.PROPOSED)
    values["request_id"] = request_of(run, thing)
    values["equipment_ids"] = _equipment(run, thing)

    def same(work: WorkItem) -> bool:
        if work.public and work.visit_id == visit.id:
            values.pop("state")  # it tells of the words here, not of those in the file
        return work.visit_id == visit.id

    new = WorkItem(visit_id=visit.id, **values)
    run.take_later(
        thing,
        run.tx.work,
        new,
        values=values,
        same=same,
        owner=("visit", visit.id),
        twin=(new.note, new.public),
        alike=partial(_done_alike, run, new),
    )


def _done_alike(run: ImportRun, new: WorkItem) -> list[WorkItem]:
    known = run.tx.work.of(new.visit_id)
    return [w for w in known if (w.note, w.public) == (new.note, new.public)]


def _equipment(run: ImportRun, thing: Thing) -> tuple[EquipmentId, ...]:
    ids: Sequence[str] = thing.links.get("equipment_ids", ())
    places = (f"{thing.place}.equipment[{i}]" for i in range(len(ids)))
    rows = (run.row_of("equipment", id_, at) for id_, at in zip(ids, places, strict=True))
    return tuple(EquipmentId(row) for row in rows if row is not None)


def _import_segments(run: ImportRun, things: Sequence[Thing], visit: Visit) -> None:
    segments = [_segment(thing, visit) for thing in things]
    known = () if run.is_new("visit", visit.id) else run.tx.segments.of(visit.id)
    if not may_fill(
        run, things, known, same=[_span(s) for s in known] == sorted(map(_span, segments))
    ):
        return
    for thing, segment in zip(things, segments, strict=True):
        if segment.end is None and _clock_runs(run):
            run.left_out.append(ImportNote(place=thing.place, about="another clock runs here"))
            continue
        run.add_later(thing, run.tx.segments, segment)
        if segment.end is None:
            run.store()  # who comes next must see that it runs


def _segment(thing: Thing, visit: Visit) -> Segment:
    """Return the stretch that THING says; what the clocks showed follows from its zone.

    Only where its start is written by the clocks of the zone, the end may be by those of another,
    as after a flight. Else the file writes all moments in one offset, mostly that of UTC.
    """
    values = dict(thing.values)
    start: datetime = values.pop("start")
    end: datetime | None = values.pop("end", None)
    kind = values.pop("kind", SegmentKind.WORK)
    segment = Segment(
        visit_id=visit.id,
        kind=kind,
        start=start.astimezone(UTC),
        end=end.astimezone(UTC) if end else None,
        **{"zone": visit.zone, "charge": usual_charge(kind), **values},
    )
    timed = with_times(segment, start=segment.start, end=segment.end)
    tells_hours = _offset(start) == timed.start_offset_minutes
    return replace(timed, end_offset_minutes=_offset(end)) if end and tells_hours else timed


def _span(segment: Segment) -> tuple[datetime, str]:
    return segment.start, segment.kind


def _offset(moment: datetime) -> int:
    offset = moment.utcoffset()
    return round(offset.total_seconds() / 60) if offset else 0


def _clock_runs(run: ImportRun) -> bool:
    running = run.tx.lists.running()
    return running is not None and open_segment(run.tx.segments.of(running.visit_id)) is not None


def _import_parts(run: ImportRun, things: Sequence[Thing], visit: Visit) -> None:
    parts = [Part(visit_id=visit.id, **with_moments(thing, visit)) for thing in things]
    known = () if run.is_new("visit", visit.id) else run.tx.parts.of(visit.id)
    same = [(p.name, p.quantity, p.price) for p in known] == [
        (p.name, p.quantity, p.price) for p in parts
    ]
    if not may_fill(run, things, known, same=same):
        return
    for thing, part in zip(things, parts, strict=True):
        run.add_later(thing, run.tx.parts, part)


def _import_photos(run: ImportRun, things: Sequence[Thing], visit: Visit) -> None:
    if not things:
        return
    known = run.tx.photos.of(visit.id)
    there = [run.files.get(thing.values["file"], "") for thing in things]
    if not may_fill(run, things, known, same=[p.file for p in known] == [f for f in there if f]):
        return
    for place, (thing, file) in enumerate(zip(things, there, strict=True)):
        if not file:
            run.left_out.append(ImportNote(place=thing.place, about="the photo could not be read"))
            continue
        work_id = run.row_of("work", thing.links.get("work_id"), f"{thing.place}.work")
        values = {"position": place, **thing.values, "file": file}
        photo = Photo(
            visit_id=visit.id, work_id=None if work_id is None else WorkId(work_id), **values
        )
        run.known.remember(thing, run.tx.photos.put(photo).id)
        run.added["photo"] += 1


def _import_versions(run: ImportRun, things: Sequence[Thing], visit_id: VisitId) -> None:
    if not things:
        return
    known = run.tx.versions.of(visit_id)
    same = {v.sha256 for v in known} >= {thing.values["sha256"] for thing in things}
    if not may_fill(run, things, known, same=same):
        return
    for thing in things:
        file = run.files.get(thing.values["file"], "")
        if not file:
            run.left_out.append(ImportNote(place=thing.place, about="the document is not here"))
            continue
        usual = {"kind": DocumentKind.SUMMARY, "title": "", "fingerprint": ""}
        values = {**usual, **thing.values, "file": file}
        values["issued_at"] = values["issued_at"].astimezone(UTC)
        version = run.tx.versions.put(SummaryVersion(visit_id=visit_id, **values))
        run.known.remember(thing, version.id)
        run.added["version"] += 1
        for delivery in thing.all_of("deliveries"):
            at = delivery.values["at"].astimezone(UTC)
            run.tx.deliveries.put(Delivery(version_id=version.id, **{**delivery.values, "at": at}))
