"""Revise the words of a summary: the lines around, replies, notices; accept what is proposed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.drafts import DraftedSummary, OfferedLines
from consultant_app.domain.findings import Category, TextCheck
from consultant_app.domain.ids import RequestId, VisitId, WorkId
from consultant_app.domain.missing import Missing, Place
from consultant_app.domain.options import Length, PageOptions
from consultant_app.domain.requests import Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import OwnLines, Visit
from consultant_app.domain.work import WorkItem
from consultant_app.workflows.ask_again import ask_again
from consultant_app.workflows.finishing import (
    accepted_count,
    accepted_facts,
    put_changes,
    with_reply,
)
from consultant_app.workflows.learn_words import Learner, learner_at, learner_of_work
from consultant_app.workflows.page_making import all_missing, drafted_from, page_facts
from consultant_app.workflows.propose_words import known_anywhere, known_of, saving_own_words
from consultant_app.workflows.sentence_choices import sentence_choices
from consultant_app.workflows.signs_on_page import signs_missing
from consultant_app.workflows.unsaid_parts import unsaid_parts

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def save_lines(
    desk: Desk, visit_id: VisitId, lines: OwnLines, *, by: object = None, merge: bool = True
) -> Visit:
    """Store the consultant's own lines of the page; an empty one is made by the program."""
    with desk.store.changing(What.EDIT_SUMMARY, by=by, merge=merge) as tx:
        return tx.visits.put(replace(tx.visits.get(visit_id), lines=lines))


def save_reply(
    desk: Desk, request_id: RequestId, text: str, *, by: object = None, merge: bool = True
) -> Request:
    """Store a reply as it was typed; it is accepted by that.

    Work whose words it no longer says is asked about again.
    """
    with desk.store.changing(What.EDIT_SUMMARY, by=by, merge=merge) as tx:
        before = tx.requests.get(request_id)
        after = replace(before, reply=text, reply_state=TextState.ACCEPTED)
        ask_again(tx, before, after)
        return tx.requests.put(after)


def save_public(
    desk: Desk, work_id: WorkId, text: str, *, by: object = None, merge: bool = True
) -> WorkItem:
    """Store the plain words of a piece of work as they were typed; accepted by that.

    The request that it answers gets its reply proposed anew, unless somebody wrote one. A why and
    a notice that the program had proposed for other words go.
    """
    with desk.store.reading() as tx:
        own_words = saving_own_words(desk, tx.work.get(work_id))
    learner = learner_of_work(desk, work_id)
    with desk.store.changing(What.EDIT_SUMMARY, by=by, merge=merge) as tx:
        before = tx.work.get(work_id)
        work = tx.work.put(own_words(before, text))
        learner.learn(tx, before, work)
        _renew_reply(desk, tx, work)
        return work


def save_notices(
    desk: Desk,
    visit_id: VisitId,
    notices: tuple[str, ...],
    *,
    by: object = None,
    merge: bool = True,
) -> Visit:
    """Store what the customer may notice, empty lines left out."""
    kept = tuple(notice for notice in notices if notice.strip())
    with desk.store.changing(What.EDIT_SUMMARY, by=by, merge=merge) as tx:
        return tx.visits.put(replace(tx.visits.get(visit_id), notices=kept))


def explain_word(
    desk: Desk, visit_id: VisitId, word: str, *, shown: bool, by: object = None
) -> Visit:
    """Explain WORD, a term's id, on the page of a visit where it is used, or leave that out."""
    with desk.store.changing(What.EDIT_SUMMARY, by=by) as tx:
        visit = tx.visits.get(visit_id)
        off = tuple(other for other in visit.words_off if other != word)
        return tx.visits.put(replace(visit, words_off=off if shown else (*off, word)))


def accept(desk: Desk, place: Place, *, by: object = None) -> None:
    """Accept the proposed text at PLACE as it stands."""
    learner = learner_of_work(desk, WorkId(place.id)) if place.table == "work" else None
    with desk.store.changing(What.ACCEPT_WORDS, by=by) as tx:
        _accept(tx, place, learner)


def accept_all(desk: Desk, visit_id: VisitId, *, by: object = None) -> int:
    """Accept every proposed text of a visit as it stands and return how many there were."""
    learner = learner_at(desk, visit_id)
    with desk.store.changing(What.ACCEPT_WORDS, by=by) as tx:
        before = tx.page_facts(visit_id)
        after = accepted_facts(before)
        put_changes(tx, before, after, learner=learner)
        return accepted_count(before, after)


def confirm_no_secret(desk: Desk, visit_id: VisitId, text: str, *, by: object = None) -> None:
    """Note that TEXT, the whole text of a field, holds no secret; only its hash is kept."""
    with desk.store.changing(What.EDIT_SUMMARY, by=by) as tx:
        tx.confirmed.add(visit_id, text)


def drafted(
    desk: Desk,
    visit_id: VisitId,
    *,
    length: Length | None = None,
    options: PageOptions | None = None,
) -> DraftedSummary:
    """Return the page as it stands, proposed texts included; for the editor beside it."""
    page = page_facts(desk, visit_id)
    chosen = options or page.facts.options
    if length is not None:
        chosen = replace(chosen, length=length)
    return drafted_from(desk, page, draft=True, options=chosen)


def offered(desk: Desk, visit_id: VisitId) -> OfferedLines:
    """Return lines for the thank-you and the end, made of what is known of the people, and
    sentences for work without words.
    """
    from consultant_app.language.page.kind_lines import offered_lines

    facts = page_facts(desk, visit_id).facts
    page = desk.page_words(facts.language)
    lines = offered_lines(facts, page.in_voice(facts.business.voice))
    return replace(lines, work=sentence_choices(desk, facts))


def missing(desk: Desk, visit_id: VisitId) -> tuple[Missing, ...]:
    """Return what the summary of a visit still needs, what stops its issue first.

    Last come the parts of notes that no proposed sentence says, and the signs that no font has.
    """
    page = page_facts(desk, visit_id)
    signs = signs_missing(page.facts, drafted_from(desk, page, draft=True).document)
    return (*all_missing(desk, page), *unsaid_parts(desk, page.facts), *signs)


def check(desk: Desk, text: str, *, language: str, visit_id: VisitId | None = None) -> TextCheck:
    """Return what could be kinder, plainer or safer in TEXT.

    Names of the visit are no jargon, and the customer's words, where TEXT quotes them, are theirs.
    A TEXT that was said to hold no secret is not asked about again.
    """
    from consultant_app.language.check_around import check_around_quotes

    if visit_id is None:
        known = known_anywhere(desk)
        return check_around_quotes(text, desk.words(language), said=(), known=known)
    page = page_facts(desk, visit_id)
    said = [request.words for request in page.facts.all_requests]
    known = known_of(desk, page.facts)
    found = check_around_quotes(text, desk.words(language), said=said, known=known)
    if not page.is_confirmed(text):
        return found
    left = tuple(f for f in found.findings if f.category is not Category.SECRET)
    return replace(found, findings=left)


def _renew_reply(desk: Desk, tx: Tx, work: WorkItem) -> None:
    facts = tx.facts(work.visit_id)
    for request in facts.all_requests:
        if request.id == work.request_id:
            tx.requests.put(with_reply(desk, request, facts))


def _accept(tx: Tx, place: Place, learner: Learner | None) -> None:
    if place.table == "requests":
        request = tx.requests.get(place.id)
        tx.requests.put(replace(request, reply_state=TextState.ACCEPTED))
    elif place.table == "work":
        before = tx.work.get(place.id)
        work = tx.work.put(replace(before, state=TextState.ACCEPTED))
        if learner is not None:
            learner.learn(tx, before, work)
    elif place.table == "promises":
        tx.promises.put(replace(tx.promises.get(place.id), state=TextState.ACCEPTED))
    else:
        raise ValueError(f"nothing is proposed in {place.table}")
