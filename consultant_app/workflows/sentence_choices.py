"""Sentences to choose from for work that has no words yet, and that none was sure of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from consultant_app.desk import Desk
from consultant_app.domain.ids import RequestId, WorkId
from consultant_app.domain.proposals import Clause
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows.propose_words import proposal_for

_AT_MOST = 3
_FAR_BEHIND = 0.6  # of the best score; what scores less is rarely meant


def sentence_choices(desk: Desk, facts: VisitFacts) -> Mapping[WorkId, tuple[str, ...]]:
    """Return at most three sentences for each work without words, the likeliest first.

    A note that admits a fault of one's own gets none: that is worded by oneself.
    """
    from consultant_app.language.tokens import folded

    admits = desk.words(facts.language).grammar.admits
    silent = (
        w
        for w in facts.work
        if not w.only_for_me and not w.public.strip() and not admits.search(folded(w.note))
    )
    found = {w.id: _choices(desk, facts, w.note, w.request_id) for w in silent}
    return {work: sentences for work, sentences in found.items() if sentences}


def _choices(
    desk: Desk, facts: VisitFacts, note: str, answers: RequestId | None
) -> tuple[str, ...]:
    proposal = proposal_for(desk, facts, note, answers=answers)
    said = (sentence for clause in proposal.clauses for sentence in _of_clause(clause))
    return tuple(dict.fromkeys(said))[:_AT_MOST]


def _of_clause(clause: Clause) -> Iterator[str]:
    if not clause.sentence.strip():
        return
    yield clause.sentence
    best = max((a.score for a in clause.alternatives), default=0.0)
    for other in clause.alternatives:
        if other.sentence.strip() and other.score >= _FAR_BEHIND * best:
            yield other.sentence
