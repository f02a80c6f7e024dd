"""Name the parts of a note that its proposed sentence leaves out: they need one's own words."""

from __future__ import annotations

import re

from consultant_app.desk import Desk
from consultant_app.domain.missing import Missing, MissingWhat, Place
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem
from consultant_app.workflows.propose_words import proposal_for

# A note of a single part needs no second look, and most notes are: the engine is asked for few.
_MAY_PART = re.compile(r"[,;.+&\n]|\b(?:and|then|und|dann)\b")


def unsaid_parts(desk: Desk, facts: VisitFacts) -> tuple[Missing, ...]:
    """Return the parts of notes that the page does not tell although it tells others of the note.

    Only where the words are the program's: who wrote their own chose what to tell.
    """
    return tuple(
        Missing(
            visit_id=facts.visit.id,
            what=MissingWhat.WORDS,
            note=part,
            place=Place(table="work", id=work.id, field="public"),
        )
        for work in facts.work
        if work.for_the_page and _MAY_PART.search(work.note)
        for part in _unsaid(desk, facts, work)
    )


def _unsaid(desk: Desk, facts: VisitFacts, work: WorkItem) -> tuple[str, ...]:
    proposal = proposal_for(desk, facts, work.note, answers=work.request_id)
    is_ours = proposal.own is None and proposal.sentence == work.public
    return proposal.unsaid if is_ours else ()
