"""Which later visit tells a visit of a file too; asked once all visits and pages are there."""

from __future__ import annotations

from dataclasses import replace

from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.exchange.interchange import Thing
from consultant_app.workflows.exchanging.import_run import ImportRun
from consultant_app.workflows.exchanging.import_visits import visit_of


def import_told_on(run: ImportRun, thing: Thing) -> None:
    """Let the later visit that THING names tell it, unless one here does already."""
    place = f"{thing.place}.told_on"
    row = run.row_of("visit", thing.links.get("told_on_visit_id"), place)
    if row is None:
        return
    visit = run.tx.visits.get(visit_of(run, thing).id)
    _check(visit, run.tx.visits.get(row), place)
    if visit.told_on_visit_id is None:
        run.tx.visits.put(replace(visit, told_on_visit_id=VisitId(row)))


def _check(visit: Visit, later: Visit, place: str) -> None:
    """Raise what keeps LATER from telling VISIT.

    Raises:
        WrongInterchange: it is of another client or no later one, or VISIT has its own page.
    """
    if later.client_id != visit.client_id:
        raise WrongInterchange(place=place, why="belongs to another client")
    if later.id == visit.id or later.day < visit.day:
        raise WrongInterchange(place=place, why="must be a later visit")
    if visit.state is VisitState.ISSUED:
        raise WrongInterchange(place=place, why="can't be told there, it has a page of its own")
