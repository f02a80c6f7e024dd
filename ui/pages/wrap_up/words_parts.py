"""What the first step shows and in which order: pure, from the facts of a visit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from consultant_app.domain.requests import Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsParts:
    """Requests, the work behind each, the work beside them, and what is only for the consultant.

    What needs words comes first, else the customer's order holds.
    """

    requests: tuple[Request, ...]
    loose: tuple[WorkItem, ...]
    private: tuple[WorkItem, ...]

    @property
    def wordless(self) -> tuple[WorkItem, ...]:
        """The loose work that needs words; it stands before the requests."""
        return tuple(work for work in self.loose if not _speaks(work))

    @property
    def keys(self) -> tuple[object, ...]:
        """What tells whether the step must be built anew: who stands where, not what they say."""
        return (
            frozenset(r.id for r in self.requests),
            frozenset(w.id for w in self.loose),
            frozenset(w.id for w in self.private),
        )


def words_parts(facts: VisitFacts) -> WordsParts:
    """Return the parts of the first step."""
    shown = [w for w in facts.work if not w.only_for_me]
    loose = [w for w in shown if not _answers_one(w, facts)]
    return WordsParts(
        requests=tuple(sorted(facts.all_requests, key=lambda r: _is_worded(r, facts))),
        loose=tuple(sorted(loose, key=_speaks)),
        private=tuple(w for w in facts.work if w.only_for_me),
    )


def work_behind(request: Request, facts: VisitFacts) -> tuple[WorkItem, ...]:
    """Return the work for the page that answers REQUEST, what needs words first."""
    behind = (w for w in facts.work if w.request_id == request.id and not w.only_for_me)
    return tuple(sorted(behind, key=_speaks))


def wants_a_look(work: WorkItem, reply: str) -> bool:
    """Tell whether WORK needs words, or proposes some that the REPLY above it does not show."""
    if not _speaks(work):
        return True
    says_more = work.why.strip() or work.notice.strip() or not said_in(work.public, reply)
    return work.state is TextState.PROPOSED and bool(says_more)


def only_repeats(work: WorkItem, facts: VisitFacts) -> bool:
    """Tell whether the reply to its request says what WORK says: it is read there, not here."""
    replies = (r.reply for r in facts.all_requests if r.id == work.request_id)
    return any(said_in(work.public, reply) for reply in replies)


def said_in(text: str, reply: str) -> bool:
    """Tell whether every sentence of TEXT stands in REPLY word for word."""
    return set(_sentences(text)) <= set(_sentences(reply))


def nothing_was_noted(facts: VisitFacts) -> bool:
    """Tell whether there is nothing that a page could say."""
    return not (facts.all_requests or facts.work or facts.parts or facts.promises)


def _answers_one(work: WorkItem, facts: VisitFacts) -> bool:
    return any(work.request_id == request.id for request in facts.all_requests)


def _is_worded(request: Request, facts: VisitFacts) -> bool:
    replied = request.outcome.is_answer and bool(request.reply.strip())
    return replied and all(_speaks(work) for work in work_behind(request, facts))


def _speaks(work: WorkItem) -> bool:
    return bool(work.public.strip())


def _sentences(text: str) -> Sequence[str]:
    return [s for s in _SENTENCE_END.split(" ".join(text.split())) if s]
