"""Put the plain-words engine's proposals beside technical notes; the notes themselves stay here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId, RequestId, VisitId
from consultant_app.domain.proposals import Clause, ClauseKind, Proposal
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.whom_to_meet import usual_reader
from consultant_app.domain.work import WorkItem

if TYPE_CHECKING:
    from consultant_app.language.known import Known

_STILL_THE_SAME = 60  # of 100: own words that close to the proposal tell of the same work


def propose_for(
    desk: Desk, visit_id: VisitId, note: str, *, answers: RequestId | None = None
) -> Proposal:
    """Return what the engine makes of NOTE for the reader of the visit's page."""
    with desk.store.reading() as tx:
        facts = tx.facts(visit_id)
    return proposal_for(desk, facts, note, answers=answers)


def proposal_for(
    desk: Desk, facts: VisitFacts, note: str, *, answers: RequestId | None = None
) -> Proposal:
    """Return what the engine makes of NOTE; the language's data are loaded if they are not.

    A device that the note leaves out is the one of the request that the work ANSWERS.
    """
    from consultant_app.language.propose import propose

    said = (*facts.requests, *facts.carried)
    about = next((r.words for r in said if answers is not None and r.id == answers), "")

    words = desk.words(facts.language)
    proposal = propose(
        note,
        words,
        voice=facts.business.voice,
        known=known_of(desk, facts),
        remembered=desk.own.remembered(words.lang),
        about=about,
    )
    return _to_the_reader(desk, proposal, facts)


def _to_the_reader(desk: Desk, proposal: Proposal, facts: VisitFacts) -> Proposal:
    """Return PROPOSAL with its sentences spoken to whoever reads the page: "you", not a name, and
    of their place by the client's own word.
    """
    from consultant_app.language.page.their_place import at_their_place
    from consultant_app.language.page.to_reader import to_reader

    reader, page = facts.contact or usual_reader(facts.contacts), desk.page_words(facts.language)
    names = (reader.name, reader.address_as) if reader else ()

    def tell(text: str) -> str:
        return at_their_place(to_reader(text, names, page), facts.client.name, page)

    clauses = (
        c
        if c.own
        else replace(c, sentence=tell(c.sentence), why=tell(c.why), next_step=tell(c.next_step))
        for c in proposal.clauses
    )
    return replace(proposal, clauses=tuple(clauses))


def known_of(desk: Desk, facts: VisitFacts) -> Known:
    """Return the names at a client that are no jargon, and that may fill a sentence; and what the
    consultant wants to hear nothing of there.
    """
    people = [name for c in facts.contacts for name in (c.name, c.address_as) if name]
    anywhere = known_anywhere(desk, at=facts.client.id)
    return replace(
        anywhere,
        people=tuple(dict.fromkeys(people)),
        equipment=tuple(e.name for e in facts.equipment),
        places=(facts.site.name,) if facts.site and facts.site.name else (),
        terms=(facts.client.name, *facts.client.also_known_as, *anywhere.terms),
    )


def known_anywhere(desk: Desk, *, at: ClientId | None = None) -> Known:
    """Return what the consultant wants to hear nothing of: everywhere, and AT one client."""
    from consultant_app.language.known import Known, never_key

    return Known(
        terms=desk.own.known_words(),
        never=frozenset(
            never_key(flag.rule, flag.words)
            for flag in desk.own.never_flags()
            if flag.client_id in (None, at)
        ),
        off=desk.own.checks_off(),
    )


def with_proposal(work: WorkItem, proposal: Proposal) -> WorkItem:
    """Return WORK with the words of PROPOSAL, marked as proposed."""
    best = _best_clause(proposal)
    return replace(
        work,
        public=proposal.sentence,
        why=best.why if best else "",
        notice=best.notice if best else "",
        task=best.task if best else None,
        state=TextState.PROPOSED,
    )


def with_own_words(work: WorkItem, public: str, proposal: Proposal) -> WorkItem:
    """Return WORK with PUBLIC as its accepted words.

    Why it matters, and what one may notice, come from the proposal as long as PUBLIC still tells
    of the same work.
    """
    accepted = replace(work, public=public, state=TextState.ACCEPTED)
    best = _best_clause(proposal)
    if best is None or not _tells_the_same(public, proposal.sentence):
        return accepted
    return replace(accepted, why=best.why, notice=best.notice, task=best.task)


def next_steps_in(proposal: Proposal) -> Mapping[str, Clause]:
    """Return the steps that a note leaves open, each with its clause: what is pending, and what
    a task brings after it.
    """
    steps = {_step(clause): clause for clause in proposal.clauses if clause.sure}
    return {step: clause for step, clause in steps.items() if step}


def _step(clause: Clause) -> str:
    pending = clause.kind is ClauseKind.PENDING
    return (clause.sentence if pending else clause.next_step).strip()


def _best_clause(proposal: Proposal) -> Clause | None:
    """Return the clause whose task speaks for the whole note: the surest one that was done."""
    said = [
        c for c in proposal.clauses if c.sure and c.sentence and c.kind is not ClauseKind.PENDING
    ]
    return max(said, key=lambda clause: clause.score, default=None)


def _tells_the_same(public: str, sentence: str) -> bool:
    from rapidfuzz import fuzz  # only where somebody wrote words of their own

    return fuzz.token_set_ratio(public, sentence) >= _STILL_THE_SAME
