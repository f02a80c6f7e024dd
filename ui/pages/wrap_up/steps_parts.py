"""What the second step shows: pure, from the facts of a visit."""

from dataclasses import dataclass

from consultant_app.domain.entries import promise_of
from consultant_app.domain.promises import CLIENT, Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class StepsParts:
    """Promises in order, requests that want a row and have none, requests left hanging.

    `proposed` are those of the promises that nobody has accepted yet.
    """

    promises: tuple[Promise, ...]
    proposed: tuple[Promise, ...]
    without_row: tuple[Request, ...]
    hanging: tuple[Request, ...]

    @property
    def keys(self) -> tuple[object, ...]:
        """What tells whether the step must be built anew."""
        return tuple(p.id for p in self.promises), tuple(r.id for r in self.without_row)


def steps_parts(facts: VisitFacts) -> StepsParts:
    """Return the parts of the second step."""
    asked = facts.all_requests
    promises = tuple(p for p in facts.promises if p.kept_on is None)
    return StepsParts(
        promises=promises,
        proposed=tuple(p for p in promises if _is_proposed(p)),
        without_row=tuple(r for r in asked if r.outcome.needs_day and promise_of(facts, r) is None),
        hanging=tuple(r for r in asked if _hangs(r, facts)),
    )


def they_have_nothing_to_do(facts: VisitFacts) -> bool:
    """Tell whether the page will say so: no step is theirs."""
    return not any(is_theirs(p, facts) for p in facts.promises if p.kept_on is None)


def is_theirs(promise: Promise, facts: VisitFacts) -> bool:
    """Tell whether the reader of the page is the one to do it."""
    reader = facts.contact
    names = {reader.name, reader.called} if reader else set()
    return promise.who == CLIENT or promise.who in names


def _hangs(request: Request, facts: VisitFacts) -> bool:
    """Tell whether REQUEST has neither an answer nor a promise with a day nor a reason."""
    if not request.outcome.is_answer:
        return True
    if request.outcome is Outcome.DECLINED:
        return not request.reply.strip()
    return request.outcome.needs_day and not _goes_on(request, facts)


def _goes_on(request: Request, facts: VisitFacts) -> bool:
    """Tell whether a step with a day was given for REQUEST; one only proposed does not count."""
    promise = promise_of(facts, request)
    return promise is not None and promise.by is not None and not _is_proposed(promise)


def _is_proposed(promise: Promise) -> bool:
    return promise.state is TextState.PROPOSED
