"""Bring in what became of statements and reviews: what is noted here already comes once."""

from __future__ import annotations

from datetime import UTC

from consultant_app.domain.handed_over import HandedOver
from consultant_app.domain.ids import ClientId
from consultant_app.domain.problems import WrongInterchange
from consultant_app.exchange.interchange import Thing
from consultant_app.workflows.exchanging.import_run import ImportRun


def import_handed_over(run: ImportRun, thing: Thing) -> None:
    """Note the hand-over of THING, unless it is known here."""
    client = run.row_of("client", thing.links["client_id"], f"{thing.place}.client")
    if client is None:
        raise WrongInterchange(place=f"{thing.place}.client", why="is missing")
    values = {"detail": "", **thing.values, "at": thing.values["at"].astimezone(UTC)}
    new = HandedOver(client_id=ClientId(client), **values)
    if not any(_same(new, known) for known in run.tx.handed_over.of(client)):
        run.known.remember(thing, run.tx.handed_over.put(new).id)
        run.added[thing.kind] += 1


def _same(one: HandedOver, other: HandedOver) -> bool:
    same_page = (one.kind, one.period) == (other.kind, other.period)
    return same_page and (one.way, one.at, one.detail) == (other.way, other.at, other.detail)
