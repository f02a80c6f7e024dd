"""Look back with a client: the facts of a quarter or a year, and what is written by hand for it.

Reads once and then works on plain facts; made for a worker thread.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId, RequestId
from consultant_app.domain.problems import PeriodAhead
from consultant_app.domain.promises import CONSULTANT, Promise
from consultant_app.domain.review_counting import began, review_figures
from consultant_app.domain.review_figures import ClientHistory
from consultant_app.domain.review_missing import ReviewMissing, review_missing
from consultant_app.domain.review_periods import Period, periods_since, quarter_of
from consultant_app.domain.reviews import Review, ReviewLines, ReviewVersion
from consultant_app.domain.whom_to_meet import postal_site, usual_payer
from consultant_app.workflows.propose_words import known_anywhere

if TYPE_CHECKING:
    from consultant_app.domain.findings import Finding, TextCheck
    from consultant_app.domain.review_figures import ReviewFigures
    from consultant_app.language.known import Known
    from consultant_app.language.page.public_view import Secrets
    from consultant_app.language.page.review_facts import ReviewFacts
    from consultant_app.storage.transaction import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class LookBack:
    """A client's quarter or year as it stands: the facts, the record, what was issued.

    `known` are the names at the client, which are no secrets and no jargon.
    """

    facts: ReviewFacts
    review: Review
    versions: tuple[ReviewVersion, ...]
    known: Known

    @property
    def client(self) -> Client:
        """The client."""
        return self.facts.client

    @property
    def period(self) -> Period:
        """The quarter or year."""
        return self.facts.figures.period

    @property
    def figures(self) -> ReviewFigures:
        """What was counted."""
        return self.facts.figures

    @property
    def lines(self) -> ReviewLines:
        """What is written by hand."""
        return self.facts.lines


def look_back(
    desk: Desk, client_id: ClientId, period: Period, *, lines: ReviewLines | None = None
) -> LookBack:
    """Return a client's PERIOD as it stands, with the LINES given, else those stored.

    Raises:
        NotFound: there is no such client.
        PeriodAhead: no day of it has come yet.
    """
    if period.first > desk.today():
        raise PeriodAhead(first=period.first)
    with desk.store.reading() as tx:
        found = _read(desk, tx, client_id, period)
    if lines is not None:
        facts = dataclasses.replace(found.facts, lines=lines)
        found = dataclasses.replace(found, facts=facts)
    return _with_pictures(desk, found)


def periods_of(desk: Desk, client_id: ClientId) -> tuple[Period, ...]:
    """Return what can be looked back on with a client, the newest first.

    The quarter of today is always among it; before the first visit there is nothing.
    """
    today = desk.today()
    with desk.store.reading() as tx:
        first = began(tx.recorded_time.between(None, None, client_ids=[client_id]))
    return tuple(periods_since(min(first or today, today), today))


def usual_period(periods: tuple[Period, ...], today: date) -> Period:
    """Return which of PERIODS is looked at first: the last whole quarter, else that of today."""
    whole = (p for p in periods if not p.is_year and p.last < today)
    return next(whole, quarter_of(today))


def written_lines(desk: Desk, client_id: ClientId, period: Period) -> ReviewLines:
    """Return what is written by hand for a client's PERIOD."""
    with desk.store.reading() as tx:
        return review_of(tx, client_id, period).lines


def save_lines(
    desk: Desk,
    client_id: ClientId,
    period: Period,
    lines: ReviewLines,
    *,
    by: object = None,
    merge: bool = False,
) -> Review:
    """Store what is written by hand for a client's PERIOD."""
    with desk.store.changing(What.EDIT_REVIEW, by=by, merge=merge) as tx:
        review = review_of(tx, client_id, period)
        return tx.reviews.put(dataclasses.replace(review, lines=lines))


def review_of(tx: Tx, client_id: ClientId, period: Period) -> Review:
    """Return the record of a client's PERIOD; a new one, not stored, where there is none."""
    found = (r for r in tx.reviews.of(client_id) if r.period == str(period))
    return next(found, Review(client_id=client_id, period=str(period)))


def missing_of(desk: Desk, found: LookBack) -> tuple[ReviewMissing, ...]:
    """Return what it still needs before it may be issued, what stops it first."""
    from consultant_app.language.page.review import public_lines

    _, held = public_lines(found.lines, secrets_for(desk, found))
    return review_missing(found.figures, found.lines, found.facts.business, secrets=held)


def secrets_for(desk: Desk, found: LookBack) -> Secrets:
    """Return what finds secrets in a text of this page."""
    from consultant_app.language.check import secrets_in

    words = desk.words(found.facts.language)
    return lambda text: secrets_in(text, words, known=found.known)


def findings_in(desk: Desk, found: LookBack, text: str) -> tuple[Finding, ...]:
    """Return what could be kinder, plainer or safer in TEXT, one line of the page."""
    from consultant_app.language.check import check_text

    return check_text(text, desk.words(found.facts.language), known=found.known).findings


def check_lines(desk: Desk, found: LookBack) -> TextCheck:
    """Return what could be kinder, plainer or safer in what is written by hand."""
    from consultant_app.language.check import check_text

    lines = found.lines
    advice = (t for r in lines.recommendations for t in (r.what, r.why, r.takes))
    said = (lines.headline, lines.thanks, lines.not_kept, lines.value, *advice, lines.closing)
    text = "\n\n".join(filter(str.strip, said))
    return check_text(text, desk.words(found.facts.language), known=found.known)


def _read(desk: Desk, tx: Tx, client_id: ClientId, period: Period) -> LookBack:
    from consultant_app.language.page.review_facts import ReviewFacts

    client, contacts = tx.clients.get(client_id), tx.contacts.of(client_id)
    history = _history(tx, client_id)
    figures = review_figures(history, period, now=desk.now(), today=desk.today())
    review = review_of(tx, client_id, period)
    facts = ReviewFacts(
        figures=figures,
        lines=review.lines,
        business=tx.settings.business(),
        client=client,
        reader=usual_payer(contacts),
        site=postal_site(tx.sites.of(client_id)),
        zone=desk.zone(),
        next_days=_next_days(history.promises, today=desk.today()),
    )
    people = [name for c in contacts for name in (c.name, c.address_as) if name]
    anywhere = known_anywhere(desk, at=client_id)
    known = dataclasses.replace(
        anywhere,
        people=tuple(dict.fromkeys(people)),
        terms=(client.name, *client.also_known_as, *anywhere.terms),
    )
    versions = tx.review_versions.of(review.id) if review.id else ()
    return LookBack(facts=facts, review=review, versions=versions, known=known)


def _history(tx: Tx, client_id: ClientId) -> ClientHistory:
    visits = tx.recorded_time.between(None, None, client_ids=[client_id])
    asked = tx.requests.of_each(recorded.visit.id for recorded in visits)
    return ClientHistory(
        visits=visits,
        requests=tuple(r for recorded in visits for r in asked.get(recorded.visit.id, ())),
        promises=tx.promises.of_client(client_id),
    )


def _next_days(promises: tuple[Promise, ...], *, today: date) -> dict[RequestId, date]:
    """Return the day on which each open request goes on, of those that are still to come."""
    days: dict[RequestId, date] = {}
    for promise in promises:
        ours = promise.is_open and promise.who == CONSULTANT
        if ours and promise.request_id is not None and promise.by and promise.by >= today:
            known = days.get(promise.request_id, promise.by)
            days[promise.request_id] = min(known, promise.by)
    return days


def _with_pictures(desk: Desk, found: LookBack) -> LookBack:
    """Return it with logo and signature, which are read outside the transaction."""
    from consultant_app.workflows.page_making import attachment_of

    read, business = attachment_of(desk), found.facts.business
    pictured = dataclasses.replace(
        found.facts, logo=read(business.logo), signature=read(business.signature)
    )
    return dataclasses.replace(found, facts=pictured)
