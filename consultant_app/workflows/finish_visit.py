"""Finish a visit: stop its clock and draft its summary. Never refused for missing words."""

from dataclasses import dataclass
from datetime import datetime

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import VisitId
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import Visit
from consultant_app.workflows.finishing import finished_facts, put_finished


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedVisit:
    """The visit as finished, and everything its summary is drafted from."""

    visit: Visit
    facts: VisitFacts


def finish_visit(
    desk: Desk, visit_id: VisitId, *, at: datetime | None = None, by: object = None
) -> FinishedVisit:
    """Finish a visit AT that aware moment, by default now.

    The open stretch of time ends; times that were stopped are not touched. Replies are proposed
    from the plain words of the work, next steps from what the notes leave open; what stands
    already stays. Finishing again only adds what is new. What is noted while the words are
    being drafted counts as well.
    """
    moment = at or desk.now()
    finished = None
    while finished is None:
        with desk.store.reading() as tx:
            before = tx.facts(visit_id)
        after = finished_facts(desk, before, moment)  # asks the engine: outside the change
        finished = _stored(desk, before, after, by=by)
    return finished


def _stored(
    desk: Desk, before: VisitFacts, after: VisitFacts, *, by: object
) -> FinishedVisit | None:
    """Store the visit as finished, or nothing where it is no longer as it was BEFORE."""
    with desk.store.changing(What.FINISH_VISIT, by=by) as tx:
        if tx.facts(before.visit.id) != before:
            return None
        put_finished(tx, desk, before, after)
        facts = tx.facts(before.visit.id)
        return FinishedVisit(visit=facts.visit, facts=facts)
