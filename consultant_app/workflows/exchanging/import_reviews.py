"""Bring in looks back: what is written by hand is filled, issued versions come where none are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import UTC

from consultant_app.domain.ids import ClientId, ReviewId
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.reviews import Recommendation, Review, ReviewLines, ReviewVersion
from consultant_app.exchange.interchange import Thing
from consultant_app.exchange.review_keys import LINES
from consultant_app.workflows.exchanging.filling import filled
from consultant_app.workflows.exchanging.import_run import ImportNote, ImportRun, may_fill


def import_review(run: ImportRun, thing: Thing) -> None:
    """Add a look back, or fill the one of the same client and period."""
    client = run.row_of("client", thing.links["client_id"], f"{thing.place}.client")
    if client is None:
        raise WrongInterchange(place=f"{thing.place}.client", why="is missing")
    period: str = thing.values["period"]
    there = (r for r in run.tx.reviews.of(client) if r.period == period)
    known, lines = next(there, None), _lines(thing)
    if known is None:
        new = Review(client_id=ClientId(client), period=period, lines=lines)
        stored = run.tx.reviews.put(new)
        run.added[thing.kind] += 1
        run.known.remember(thing, stored.id)
    else:
        stored = _filled(run, thing, known, lines)
    _import_versions(run, thing.all_of("versions"), stored.id)


def _lines(thing: Thing) -> ReviewLines:
    said = {name: thing.values[name] for name in LINES if name in thing.values}
    advice = (Recommendation(**item.values) for item in thing.all_of("recommendations"))
    return ReviewLines(**said, recommendations=tuple(advice))


def _filled(run: ImportRun, thing: Thing, known: Review, lines: ReviewLines) -> Review:
    """Return KNOWN with what it does not say yet; what it says otherwise is named."""
    values = {each.name: getattr(lines, each.name) for each in fields(lines)}
    outcome = filled(known.lines, values)
    for notes, names in ((run.filled, outcome.filled), (run.differing, outcome.differing)):
        notes.extend(ImportNote(place=thing.place, about=name) for name in names)
    if not outcome.filled:
        return known
    return run.tx.reviews.put(replace(known, lines=outcome.record))


def _import_versions(run: ImportRun, things: Sequence[Thing], review_id: ReviewId) -> None:
    if not things:
        return
    known = run.tx.review_versions.of(review_id)
    same = {v.sha256 for v in known} >= {thing.values["sha256"] for thing in things}
    if not may_fill(run, things, known, same=same):
        return
    for thing in things:
        file = run.files.get(thing.values["file"], "")
        if not file:
            run.left_out.append(ImportNote(place=thing.place, about="the document is not here"))
            continue
        values = {"title": "", "fingerprint": "", **thing.values, "file": file}
        values["issued_at"] = values["issued_at"].astimezone(UTC)
        version = run.tx.review_versions.put(ReviewVersion(review_id=review_id, **values))
        run.known.remember(thing, version.id)
        run.added[thing.kind] += 1
