"""Bring in who saw the work of a visit, by name or with the signature that comes as a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

from consultant_app.domain.ids import ContactId
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.seen_by import SeenBy
from consultant_app.domain.visits import Visit
from consultant_app.exchange.interchange import Thing
from consultant_app.workflows.exchanging.import_run import ImportNote, ImportRun, may_fill


def import_seen_by(run: ImportRun, things: Sequence[Thing], visit: Visit) -> None:
    """Bring in the sign-offs of VISIT, the one that counts last.

    A signature whose file is not there, or is no drawn line, is named; what was said stays.
    """
    signed = [_seen_by(run, thing, visit) for thing in things]
    known = () if run.is_new("visit", visit.id) else run.tx.seen_by.of(visit.id)
    same = [(s.name, s.at, s.what) for s in known] == [(s.name, s.at, s.what) for s in signed]
    if not may_fill(run, things, known, same=same):
        return
    for thing, seen in zip(things, signed, strict=True):
        if thing.values.get("signature") and not seen.signature:
            about = "the signature could not be read"
            run.left_out.append(ImportNote(place=thing.place, about=about))
        run.known.remember(thing, run.tx.seen_by.put(seen).id)
        run.added["seen_by"] += 1


def _seen_by(run: ImportRun, thing: Thing, visit: Visit) -> SeenBy:
    values = {"zone": visit.zone, **thing.values}
    return SeenBy(
        visit_id=visit.id,
        contact_id=_person(run, thing, visit),
        **{
            **values,
            "at": values["at"].astimezone(UTC),
            "signature": run.files.get(values.get("signature", ""), ""),
        },
    )


def _person(run: ImportRun, thing: Thing, visit: Visit) -> ContactId | None:
    place = f"{thing.place}.contact"
    row = run.row_of("contact", thing.links.get("contact_id"), place)
    if row is None:
        return None
    if run.record("contact", row, run.tx.contacts).client_id != visit.client_id:
        raise WrongInterchange(place=place, why="belongs to another client")
    return ContactId(row)
