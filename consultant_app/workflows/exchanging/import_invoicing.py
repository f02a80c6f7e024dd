"""Bring in what was invoiced: the lines as they were marked, tied to the time that is here.

What stands in a line here already is not taken a second time, whoever marked it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from consultant_app.domain.ids import ClientId, InvoiceLineId, PartId, SegmentId, VisitId
from consultant_app.domain.invoice_lines import InvoicedBefore, invoiced_before, is_duration
from consultant_app.domain.invoicing import InvoicedStretch, InvoiceLine, Invoicing, LineKind
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.recorded_visits import RecordedVisit
from consultant_app.domain.visits import VisitKind
from consultant_app.exchange.interchange import Thing
from consultant_app.workflows.exchanging.import_run import ImportNote, ImportRun

_HELD = "it was invoiced here already"

_Read = tuple[InvoiceLine, str]  # with its place in the file


def import_invoicing(run: ImportRun, thing: Thing) -> None:
    """Add a marking with its lines; those that are here already, of that moment, are no news."""
    new = Invoicing(**thing.values)
    read = [(_line(run, item), item.place) for item in thing.all_of("lines")]
    lines = tuple(_taken(run, _not_here(run, new, read)))
    if lines:
        stored = run.tx.invoices.mark(new, lines)
        run.added[thing.kind] += 1
        run.known.remember(thing, stored.id)


def _not_here(run: ImportRun, new: Invoicing, read: Sequence[_Read]) -> list[_Read]:
    """Return what of READ no marking of the same moment has: a file may tell a part of one."""
    here = Counter(
        _told(line)
        for one in run.tx.invoices.all()
        if (one.at, one.on_day) == (new.at, new.on_day)
        for line in run.tx.invoices.lines_of(one.id)
    )
    found = []
    for line, place in read:
        if here[_told(line)]:
            here[_told(line)] -= 1
        else:
            found.append((line, place))
    return found


def _told(line: InvoiceLine) -> InvoiceLine:
    """Return LINE with only what every file tells of it, also when its visit is gone there."""
    return replace(
        line,
        id=InvoiceLineId(0),
        invoicing_id=None,
        client_id=None,
        visit_id=None,
        part_id=None,
        stretches=tuple(replace(stretch, segment_id=None) for stretch in line.stretches),
        heirs=(),
        invoiced_on=None,
    )


def _line(run: ImportRun, item: Thing) -> InvoiceLine:
    """Return the line that ITEM says, not yet tied to the stretches and the part that are here."""
    client = run.row_of("client", item.links.get("client_id"), f"{item.place}.client")
    visit = run.row_of("visit", item.links.get("visit_id"), f"{item.place}.visit")
    usual = {"visit_kind": VisitKind.ON_SITE, "what": "", "rate": item.values["amount"]}
    return InvoiceLine(
        client_id=None if client is None else ClientId(client),
        visit_id=None if visit is None else VisitId(visit),
        **{**usual, **item.values},
        stretches=tuple(_stretch(stretch) for stretch in item.all_of("stretches")),
        heirs=tuple(_heirs(run, item)),
    )


def _heirs(run: ImportRun, item: Thing) -> Iterator[SegmentId]:
    """Yield the stretches that are here of those that ITEM says came of what it holds."""
    for heir in item.all_of("came_of_it"):
        visit = run.row_of("visit", heir.links.get("visit_id"), f"{heir.place}.visit")
        hours = heir.values["start"], heir.values["end"]
        for segment in run.tx.segments.of(visit) if visit is not None else ():
            if (segment.start, segment.end) == hours:
                yield segment.id


def _stretch(item: Thing) -> InvoicedStretch:
    start, end = item.values["start"], item.values["end"]
    if end < start:
        raise WrongInterchange(place=f"{item.place}.end", why="is before the start")
    return InvoicedStretch(segment_id=None, start=start, end=end)


def _taken(run: ImportRun, read: Sequence[_Read]) -> Iterator[InvoiceLine]:
    """Yield the lines of READ, tied to what is here; those invoiced here are named instead."""
    visit_ids = {line.visit_id for line, _ in read if line.visit_id is not None}
    there = {recorded.visit.id: recorded for recorded in run.tx.recorded_time.of(visit_ids)}
    held: dict[VisitId | None, list[InvoiceLine]] = {}
    for line in run.tx.invoices.lines_of_visits(visit_ids):
        held.setdefault(line.visit_id, []).append(line)
    parts, segments = set[PartId](), set[SegmentId]()
    for line, place in read:
        visit = there.get(line.visit_id) if line.visit_id is not None else None
        tied = line if visit is None else _tied(line, visit, parts, segments)
        if _is_held(tied, invoiced_before(held.get(line.visit_id, ()))):
            run.left_out.append(ImportNote(place=place, about=_HELD))
            continue
        if tied.part_id is not None:
            parts.add(tied.part_id)
        yield tied


def _tied(
    line: InvoiceLine, visit: RecordedVisit, parts: set[PartId], segments: set[SegmentId]
) -> InvoiceLine:
    """Return LINE with the stretches of VISIT of the same hours, or its part.

    None of the PARTS and SEGMENTS that stand in another line is taken a second time.
    """
    if line.kind is LineKind.PART:
        sold = (line.what, line.quantity, line.rate)
        same = (p.id for p in visit.parts if (p.name, p.quantity, p.price) == sold)
        return replace(line, part_id=next((id_ for id_ in same if id_ not in parts), None))
    stretches = tuple(_tied_stretch(s, line.kind, visit, segments) for s in line.stretches)
    return replace(line, stretches=stretches)


def _tied_stretch(
    stretch: InvoicedStretch, kind: LineKind, visit: RecordedVisit, taken: set[SegmentId]
) -> InvoicedStretch:
    """Return STRETCH with the one of VISIT that it is, of its KIND if two have these hours."""
    hours = stretch.start, stretch.end
    same = [s for s in visit.segments if (s.start, s.end) == hours and s.id not in taken]
    found = min(same, key=lambda s: str(s.kind) != str(kind), default=None)
    if found is None:
        return stretch
    taken.add(found.id)
    return replace(stretch, segment_id=found.id)


def _is_held(line: InvoiceLine, before: InvoicedBefore) -> bool:
    """Tell whether what LINE stands for, or a piece of it, stands in a line BEFORE."""
    if line.kind is LineKind.PART:
        return line.part_id in before.part_ids
    if before.durations or (is_duration(line) and any(before.hours.values())):
        return True
    return any(
        start < stretch.end and stretch.start < end
        for stretch in line.stretches
        for hours in before.hours.values()
        for start, end in hours
    )
