"""Tell whose wording a proposal is that was noted before."""

from consultant_app.desk import Desk
from consultant_app.domain.proposals import OwnUse
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem
from consultant_app.workflows.propose_words import proposal_for


def own_use_of(desk: Desk, facts: VisitFacts, work: WorkItem) -> OwnUse | None:
    """Return the own wording that the proposal for WORK is, None where it is the program's."""
    if work.state is not TextState.PROPOSED or not work.for_the_page:
        return None
    if not len(desk.own.remembered(desk.words(facts.language).lang)):
        return None  # most often: nothing to look for, and nothing to wait for
    proposal = proposal_for(desk, facts, work.note, answers=work.request_id)
    return proposal.own if proposal.sentence == work.public else None
