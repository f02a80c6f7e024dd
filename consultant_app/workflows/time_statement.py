"""Make a client's time statement: one month on a page, with the very figures of the invoice."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.month_account import ClientTime
from consultant_app.domain.months import days_of_month
from consultant_app.domain.options import PageOptions, Shows, page_options
from consultant_app.domain.problems import FileThere
from consultant_app.domain.statement_document import StatementDocument
from consultant_app.domain.summaries import Rendered
from consultant_app.domain.time_statement import Cover, TimeStatement, time_statement
from consultant_app.domain.whom_to_meet import postal_site, usual_payer
from consultant_app.workflows.page_making import attachment_of
from consultant_app.workflows.summary_files import check_not_ours, write_file
from consultant_app.workflows.time_of_clients import (
    held_by_invoices,
    time_of_clients,
)

if TYPE_CHECKING:
    from consultant_app.language.page.statement import DraftedStatement
    from consultant_app.language.page.statement_facts import StatementFacts
    from consultant_app.language.page.what_for import VisitTold
    from consultant_app.storage.transaction import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeStatement:
    """A statement: its figures, its words, its pages, and the name to save it by.

    `running` are visits whose clock runs, `to_look_at` those whose time waits for a look: they
    are not in it, and the page says so. `without_words` are visits of which nothing may be told
    yet, so that the page says "Visit to your office". `closing_left_out` tells that the closing
    line held a secret. The window may warn of each; none stops it.
    """

    client_id: ClientId
    month: TimeStatement
    document: StatementDocument
    rendered: Rendered
    name: str
    without_words: tuple[VisitId, ...]
    closing_left_out: bool

    @property
    def without_rate(self) -> tuple[VisitId, ...]:
        """The visits with extra time that has no price: no rate is set for it."""
        priceless = (r.visit_id for r in self.month.covered_by(Cover.EXTRA) if not r.rate)
        return tuple(dict.fromkeys(visit for visit in priceless if visit is not None))

    @property
    def running(self) -> tuple[VisitId, ...]:
        """The visits that are left out since their clock runs."""
        return tuple(left.visit_id for left in self.month.running)

    @property
    def to_look_at(self) -> tuple[VisitId, ...]:
        """The visits that are left out since nobody has looked at their time."""
        return tuple(left.visit_id for left in self.month.to_look_at)


def make(
    desk: Desk,
    client_id: ClientId,
    month: date,
    *,
    wishes: Shows | None = None,
    closing: str = "",
) -> MadeStatement:
    """Make the statement of a client for the month of the day MONTH; nothing is stored.

    Reads once and then works on plain facts; made for a worker thread.

    Args:
        desk: the open profile.
        client_id: the client.
        month: any day of it.
        wishes: how the page looks, before what the reader and the client wish.
        closing: the consultant's own last line, else that of the business.

    Raises:
        NotFound: there is no such client.
    """
    from consultant_app.reports.file_names import statement_file_name
    from consultant_app.reports.time_statement import render_statement

    with desk.store.reading() as tx:
        facts = _facts(desk, tx, client_id, month)
    logo = attachment_of(desk)(facts.business.logo)
    facts = dataclasses.replace(facts, closing=closing, logo=logo)
    drafted = _drafted(desk, facts, page_options(wishes or Shows(), *facts.wishes))
    kind_of_file = desk.page_words(facts.language).say("statement.file_words")
    return MadeStatement(
        client_id=client_id,
        month=facts.month,
        document=drafted.document,
        rendered=render_statement(drafted.document),
        name=statement_file_name(month, drafted.client, kind_of_file),
        without_words=drafted.without_words,
        closing_left_out=drafted.closing_left_out,
    )


def save(desk: Desk, made: MadeStatement, to: Path, *, replace: bool = False) -> Path:
    """Save the pages of MADE as the file TO; in a folder TO, by their own name.

    In a folder no file is ever replaced: the name takes a number. Nothing is noted, so that it
    serves while another program has the profile.

    Raises:
        FileThere: a file TO is there, and REPLACE was not said; it was not touched.
        AmongOwnFiles: there lie the files of the profile itself.
        DiskRefused: the disk did not take it; what stood there before stands there still.
    """
    from consultant_app.storage.files import free_name

    if to.is_dir():
        check_not_ours(desk, to)
        to = to / free_name(to, made.name)
    if to.exists() and not replace:
        raise FileThere(to)
    write_file(desk, to, made.rendered.pdf)
    return to


def _drafted(desk: Desk, facts: StatementFacts, options: PageOptions) -> DraftedStatement:
    from consultant_app.language.check import secrets_in
    from consultant_app.language.page.statement import draft_statement

    words = desk.words(facts.language)
    return draft_statement(
        facts,
        desk.page_words(facts.language),
        secrets=lambda text: secrets_in(text, words),
        made_at=desk.now(),
        options=options,
    )


def _facts(desk: Desk, tx: Tx, client_id: ClientId, month: date) -> StatementFacts:
    from consultant_app.language.page.statement_facts import StatementFacts

    client, business = tx.clients.get(client_id), tx.settings.business()
    time = _time(tx, client, month)
    figures = time_statement(
        time,
        first=month.replace(day=1),
        business=business,
        invoiced=held_by_invoices(tx, time.visits),
        today=desk.today(),
    )
    return StatementFacts(
        month=figures,
        business=business,
        client=client,
        reader=usual_payer(tx.contacts.of(client_id)),
        site=postal_site(tx.sites.of(client_id)),
        told=_told(tx, {row.visit_id for row in figures.rows if row.visit_id is not None}),
    )


def _time(tx: Tx, client: Client, month: date) -> ClientTime:
    """Return the visits and lines of a client's month, those of the invoice."""
    first, before = days_of_month(month)
    found = time_of_clients(tx, first, before, client_ids=[client.id])
    nothing = ClientTime(client=client, visits=(), lines=())
    return next((time for time in found if time.client.id == client.id), nothing)


def _told(tx: Tx, visit_ids: Iterable[VisitId]) -> Mapping[VisitId, VisitTold]:
    """Return what was said of the visits that are still there."""
    from consultant_app.language.page.what_for import VisitTold

    visits = [recorded.visit for recorded in tx.recorded_time.of(visit_ids)]
    ids = [visit.id for visit in visits]
    requests, work = tx.requests.of_each(ids), tx.work.of_each(ids)
    return {
        visit.id: VisitTold(
            visit=visit,
            requests=tuple(requests.get(visit.id, ())),
            work=tuple(work.get(visit.id, ())),
        )
        for visit in visits
    }
