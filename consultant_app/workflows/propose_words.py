"""Put the plain-words engine's proposals beside technical notes; the notes themselves stay here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
    from consultant_app.language.data import Words
    from consultant_app.language.known import Known


def propose_for(
    desk: Desk, visit_id: VisitId, note: str, *, answers: RequestId | None = None
) -> Proposal:
    """Return what the engine makes of NOTE for the reader of the visit's page."""
    with desk.store.reading() as tx:
        facts = tx.facts(visit_id)
    return proposal_for(desk, facts, note, answers=answers)


def propose_with_request(
    desk: Desk, visit_id: VisitId, note: str
) -> tuple[Proposal, RequestId | None]:
    """Return what the engine makes of NOTE, and the open request that it speaks of, if one."""
    from consultant_app.language.same_matter import likeliest

    with desk.store.reading() as tx:
        facts = tx.facts(visit_id)
    proposal = proposal_for(desk, facts, note)
    waiting = {r.id: r.words for r in facts.requests if not r.outcome.is_answer}
    likely = likeliest(f"{note} {proposal.sentence}", waiting, desk.words(facts.language))
    return proposal, likely


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

    def told(c: Clause) -> Clause:
        others = tuple(replace(a, sentence=tell(a.sentence)) for a in c.alternatives)
        return replace(
            c,
            sentence=tell(c.sentence),
            why=tell(c.why),
            next_step=tell(c.next_step),
            alternatives=others,
        )

    return replace(proposal, clauses=tuple(c if c.own else told(c) for c in proposal.clauses))


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
    proposed = replace(work, public=proposal.sentence, state=TextState.PROPOSED)
    return _with_what_follows(proposed, _leading_clause(proposal))


def with_own_words(work: WorkItem, public: str, proposal: Proposal, words: Words) -> WorkItem:
    """Return WORK with PUBLIC as its accepted words.

    Why it matters, and what one may notice, come from the proposal as long as PUBLIC still tells
    of the same work; they go when it does not, unless somebody wrote them.
    """
    accepted = replace(work, public=public, state=TextState.ACCEPTED)
    leading = _leading_clause(proposal)
    if leading is None:
        return accepted
    bare = _with_what_follows(work, None)
    follows = _with_what_follows(work, leading)
    if _tells_what(leading, public, words):
        return _with_what_follows(accepted, leading) if bare == work else accepted
    return _with_what_follows(accepted, None) if follows == work else accepted


def saving_own_words(desk: Desk, work: WorkItem) -> Callable[[WorkItem, str], WorkItem]:
    """Return what gives WORK, however it was edited, own words as `with_own_words` does.

    Asked before a change begins: loading words may take long.
    """
    with desk.store.reading() as tx:
        facts = tx.facts(work.visit_id)
    proposal = proposal_for(desk, facts, work.note, answers=work.request_id)
    words = desk.words(facts.language)
    return lambda edited, public: with_own_words(edited, public, proposal, words)


def next_steps_in(proposal: Proposal) -> Mapping[str, Clause]:
    """Return the steps that a note leaves open, each with its clause: what is pending, and what
    a task brings after it.
    """
    steps = {_step(clause): clause for clause in proposal.clauses if clause.sure}
    return {step: clause for step, clause in steps.items() if step}


def _step(clause: Clause) -> str:
    pending = clause.kind is ClauseKind.PENDING
    return (clause.sentence if pending else clause.next_step).strip()


def _leading_clause(proposal: Proposal) -> Clause | None:
    """Return the clause whose sentence leads: what follows it on the page must belong to it."""
    said = (
        c for c in proposal.clauses if c.sure and c.sentence and c.kind is not ClauseKind.PENDING
    )
    return next(said, None)


def _with_what_follows(work: WorkItem, clause: Clause | None) -> WorkItem:
    """Return WORK with the why, the notice and the task of CLAUSE, with none if it is None."""
    if clause is None:
        return replace(work, why="", notice="", task=None)
    return replace(work, why=clause.why, notice=clause.notice, task=clause.task)


def _tells_what(clause: Clause, public: str, words: Words) -> bool:
    from consultant_app.language.same_matter import tells_the_same

    return tells_the_same(public, clause.sentence, words)
