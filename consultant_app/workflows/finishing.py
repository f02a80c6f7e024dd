"""What finishing and accepting make of a visit's facts: pure, so that a refusal writes nothing.

Each function returns facts as they would be; `put_changes` stores the difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from consultant_app.desk import Desk
from consultant_app.domain.clock_questions import open_segment
from consultant_app.domain.day_words import find_day
from consultant_app.domain.local_moments import offset_minutes
from consultant_app.domain.promises import CLIENT, CONSULTANT, Promise
from consultant_app.domain.proposals import Clause, ClauseKind
from consultant_app.domain.requests import Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Segment, SegmentState, TimerEventKind, closed
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitState, finished
from consultant_app.domain.whom_to_meet import usual_reader
from consultant_app.domain.work import WorkItem
from consultant_app.workflows.clock_steps import note_event, question_stands
from consultant_app.workflows.learn_words import Learner
from consultant_app.workflows.propose_words import next_steps_in, proposal_for

if TYPE_CHECKING:
    from consultant_app.language.data import Words
    from consultant_app.storage.transaction import Tx

Kept = TypeVar("Kept", Segment, Request, WorkItem, Promise)

_OVER = (VisitState.FINISHED, VisitState.ISSUED)


def is_over(facts: VisitFacts) -> bool:
    """Tell whether the visit was finished, and no clock of it runs."""
    return facts.visit.state in _OVER and open_segment(facts.segments) is None


def finished_facts(desk: Desk, facts: VisitFacts, at: datetime) -> VisitFacts:
    """Return FACTS of the visit finished AT: clock stopped, replies and next steps proposed."""
    reader = facts.contact or usual_reader(facts.contacts)
    visit = replace(finished(facts.visit, at), contact_id=reader.id if reader else None)
    asked = _is_asked_about(desk, facts)
    stopped = tuple(_stopped(s, at, zone=desk.zone(), asked=asked) for s in facts.segments)
    return drafted_facts(desk, replace(facts, visit=visit, contact=reader, segments=stopped))


def drafted_facts(desk: Desk, facts: VisitFacts) -> VisitFacts:
    """Return FACTS with replies proposed from the plain words of the work, and next steps."""
    return replace(
        facts,
        requests=tuple(with_reply(desk, r, facts) for r in facts.requests),
        carried=tuple(with_reply(desk, r, facts) for r in facts.carried),
        promises=(*facts.promises, *_proposed_steps(desk, facts)),
    )


def accepted_facts(facts: VisitFacts) -> VisitFacts:
    """Return FACTS with every proposed text accepted as it stands."""
    return replace(
        facts,
        requests=tuple(replace(r, reply_state=TextState.ACCEPTED) for r in facts.requests),
        carried=tuple(replace(r, reply_state=TextState.ACCEPTED) for r in facts.carried),
        work=tuple(_accepted(w) for w in facts.work),
        promises=tuple(replace(p, state=TextState.ACCEPTED) for p in facts.promises),
    )


def accepted_count(before: VisitFacts, after: VisitFacts) -> int:
    """Return how many texts were accepted between BEFORE and AFTER."""
    return sum(old != new for old, new in zip(_with_texts(before), _with_texts(after), strict=True))


def put_finished(
    tx: Tx,
    desk: Desk,
    before: VisitFacts,
    after: VisitFacts,
    *,
    learner: Learner | None = None,
) -> None:
    """Store what finishing changed; a clock that ran has stopped."""
    running = open_segment(before.segments)
    put_changes(tx, before, after, learner=learner)
    if running is not None and open_segment(after.segments) is None:
        note_event(tx, desk, running.id, TimerEventKind.STOP)


def put_changes(
    tx: Tx, before: VisitFacts, after: VisitFacts, *, learner: Learner | None = None
) -> None:
    """Store what differs between two facts of one visit; LEARNER takes in accepted words."""
    if after.visit != before.visit:
        tx.visits.put(after.visit)
    for segment in _changed(before.segments, after.segments):
        tx.segments.put(segment)
    for request in _changed(before.all_requests, after.all_requests):
        tx.requests.put(request)
    old = {work.id: work for work in before.work}
    for work in _changed(before.work, after.work):
        tx.work.put(work)
        if learner is not None:
            learner.learn(tx, old.get(work.id), work)
    for promise in _changed(before.promises, after.promises):
        tx.promises.put(promise)


def _changed(before: Iterable[Kept], after: Iterable[Kept]) -> Iterator[Kept]:
    old = set(before)
    return (record for record in after if record not in old)


def _with_texts(facts: VisitFacts) -> tuple[Request | WorkItem | Promise, ...]:
    return (*facts.all_requests, *facts.work, *facts.promises)


def _is_asked_about(desk: Desk, facts: VisitFacts) -> bool:
    """Tell whether the clock, if it runs, asks about its time: nobody has answered so far."""
    running = open_segment(facts.segments)
    if running is None:
        return False
    with desk.store.reading() as tx:
        return question_stands(tx, desk, running)


def _stopped(segment: Segment, at: datetime, *, zone: str, asked: bool) -> Segment:
    """Return SEGMENT as closed AT; one that was stopped is never touched.

    Time that the clock still ASKED about stays to be looked at.
    """
    if segment.end is not None:
        return segment
    ended = closed(segment, at, offset_minutes=offset_minutes(at, zone))
    return replace(ended, state=SegmentState.NEEDS_REVIEW) if asked else ended


def with_reply(desk: Desk, request: Request, facts: VisitFacts) -> Request:
    """Return REQUEST with a reply proposed; one that somebody wrote or accepted stays."""
    from consultant_app.language.page.replies import proposed_reply

    if request.reply.strip() and request.reply_state is TextState.ACCEPTED:
        return request
    reply = proposed_reply(request, facts.work, desk.page_words(facts.language))
    return replace(request, reply=reply, reply_state=TextState.PROPOSED) if reply else request


def _accepted(work: WorkItem) -> WorkItem:
    return replace(work, state=TextState.ACCEPTED) if work.for_the_page else work


def _proposed_steps(desk: Desk, facts: VisitFacts) -> Iterator[Promise]:
    """Yield the steps that the notes leave open and that nobody has met yet."""
    named = {promise.what for promise in _met(facts)}
    words = desk.words(facts.language)
    for work in facts.work:
        if work.only_for_me or not work.note.strip():
            continue
        steps = next_steps_in(proposal_for(desk, facts, work.note, answers=work.request_id))
        for step, clause in _new_among(steps, work, facts):
            if step in named:
                continue
            named.add(step)
            proposed = _promise(facts, work, step, clause)
            if not _stands_already(proposed, facts, words):
                yield proposed


def _stands_already(proposed: Promise, facts: VisitFacts, words: Words) -> bool:
    """Tell whether a step without a day only repeats what somebody promised for the same matter."""
    from consultant_app.language.same_matter import tells_the_same

    if proposed.by is not None or proposed.by_words or proposed.who != CONSULTANT:
        return False
    given = (p for p in facts.promises if p.state is TextState.ACCEPTED and p.who == CONSULTANT)
    return any(
        (p.request_id is not None and p.request_id == proposed.request_id)
        or tells_the_same(p.what, proposed.what, words)
        for p in given
    )


def _met(facts: VisitFacts) -> tuple[Promise, ...]:
    """Return the promises the consultant has met: those that stand, and those removed again."""
    return (*facts.promises, *facts.removed_promises)


def _new_among(
    steps: Mapping[str, Clause], work: WorkItem, facts: VisitFacts
) -> list[tuple[str, Clause]]:
    """Return the STEPS of the note of WORK that were not proposed before.

    A step that was reworded since is known by the moment of the note that it came from: there
    are as many new ones as the note has steps more than promises came from it.
    """
    met = {promise.what for promise in _met(facts)}
    came = sum(_came_from(work, promise) for promise in _met(facts))
    unknown = [(step, clause) for step, clause in steps.items() if step not in met]
    return unknown[max(0, came - (len(steps) - len(unknown))) :]


def _came_from(work: WorkItem, promise: Promise) -> bool:
    """Tell whether PROMISE was proposed from the note of WORK, whatever it says by now."""
    same_moment = work.noted_at is not None and promise.noted_at == work.noted_at
    return same_moment and promise.request_id == work.request_id


def _whose(step: str, clause: Clause) -> str:
    """Return who is to do STEP: what follows a task and does not speak of us is the reader's."""
    ours = clause.kind is ClauseKind.PENDING or step.startswith(("I ", "We "))
    return CONSULTANT if ours else CLIENT


def _promise(facts: VisitFacts, work: WorkItem, step: str, clause: Clause) -> Promise:
    asked = next((r for r in facts.all_requests if r.id == work.request_id), None)
    day = find_day(clause.text, today=facts.visit.day)
    return Promise(
        client_id=facts.client.id,
        visit_id=facts.visit.id,
        what=step,
        who=_whose(step, clause),
        to=asked.asked_by if asked else None,
        by=day.by if day else None,
        by_words=day.by_words if day else "",
        request_id=work.request_id,
        state=TextState.PROPOSED,
        noted_at=work.noted_at,
    )
