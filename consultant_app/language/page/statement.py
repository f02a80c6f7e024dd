"""From the figures of a month to the time statement: every word worded, nothing private.

Pure: no clock, no file, no database. What is printed of the records are their public fields
(`public_view`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.ids import VisitId
from consultant_app.domain.invoicing import LineKind
from consultant_app.domain.options import PageOptions, PrintSize, Shows
from consultant_app.domain.settings import Business
from consultant_app.domain.statement_document import (
    CoverRow,
    DayHeads,
    DayRow,
    DayTable,
    StatementDocument,
    StatementSection,
)
from consultant_app.domain.summaries import Letterhead
from consultant_app.domain.time_statement import Cover, StatementRow, TimeStatement
from consultant_app.domain.visits import VisitKind
from consultant_app.language.page import letter_frame as frame
from consultant_app.language.page.apostrophes import with_apostrophes
from consultant_app.language.page.how_i_count import does_it_look_right, how_i_count
from consultant_app.language.page.no_break import NO_BREAK, Holder, holder
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.posted import as_drawn, sent_to
from consultant_app.language.page.public_view import Secrets, public_record
from consultant_app.language.page.statement_panel import has_plan, headline, left_out, panel
from consultant_app.language.page.what_for import VisitTold, WhatFor, their_place, what_for
from consultant_app.language.page.wording import (
    day_in_table,
    duration_in_table,
    money,
    month_in_full,
)
from consultant_app.language.sentence_ends import ended, one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementFacts:
    """What a statement is made from: the figures, who writes and who reads, what visits were for.

    `site` is where the page would be posted to. `closing` is the consultant's own last line, if
    any; `logo` the picture's bytes.
    """

    month: TimeStatement
    business: Business
    client: Client
    reader: Contact | None
    told: Mapping[VisitId, VisitTold]
    site: Site | None = None
    closing: str = ""
    logo: bytes | None = None

    @property
    def language(self) -> str:
        """The document's language: the reader's, else the client's, else the business's."""
        reader = self.reader.language if self.reader else ""
        return reader or self.client.language or self.business.language

    @property
    def wishes(self) -> tuple[Shows, Shows, Shows]:
        """How the page should look: the reader's large print, then the client, the business."""
        large = self.reader is not None and self.reader.large_print
        own = Shows(print_size=PrintSize.LARGE if large else None)
        return own, self.client.shows, self.business.shows


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftedStatement:
    """The statement; which visits have no words yet; whether the closing line held a secret.

    `client` is the client's name as it may be printed.
    """

    document: StatementDocument
    client: str
    without_words: tuple[VisitId, ...]
    closing_left_out: bool


def draft_statement(
    facts: StatementFacts,
    page: PageWords,
    *,
    secrets: Secrets,
    made_at: datetime,
    options: PageOptions,
) -> DraftedStatement:
    """Return the statement of a client's month.

    Args:
        facts: what it is made from; private fields are dropped here.
        page: the fixed words of the document's language.
        secrets: finds passwords, keys and network addresses in a text.
        made_at: aware moment that the file is dated with.
        options: how the page looks.
    """
    public = _public(facts, secrets)
    voiced = page.in_voice(facts.business.voice)
    words = _Words(facts=public, page=voiced, secrets=secrets)
    posted = sent_to(
        facts.client,
        facts.reader,
        facts.site,
        business=facts.business,
        options=options,
        secrets=secrets,
    )
    document = _document(words, made_at=made_at, options=as_drawn(options, posted))
    neutral = (row.visit_id for row in public.month.rows if words.what(row).neutral)
    return DraftedStatement(
        document=replace(document, posted_to=posted),
        client=words.client,
        without_words=tuple(dict.fromkeys(visit for visit in neutral if visit is not None)),
        closing_left_out=bool(facts.closing.strip()) and not public.closing,
    )


def _public(facts: StatementFacts, secrets: Secrets) -> StatementFacts:
    """Return FACTS with the public fields of their records, and no text that holds a secret."""

    def safe(text: str) -> str:
        return "" if secrets(text) else text

    rows = tuple(
        replace(row, what=safe(row.what), reasons=tuple(filter(None, map(safe, row.reasons))))
        for row in facts.month.rows
    )
    return replace(
        facts,
        month=replace(facts.month, rows=rows),
        business=public_record(facts.business, secrets=secrets),
        client=public_record(facts.client, secrets=secrets),
        reader=public_record(facts.reader, secrets=secrets) if facts.reader else None,
        site=None,
        closing=safe(facts.closing.strip()),
    )


class _Words:
    """Words the parts of a statement in one language and voice."""

    def __init__(self, *, facts: StatementFacts, page: PageWords, secrets: Secrets) -> None:
        self.facts = facts
        self.page = page
        self.client = one_line(facts.client.name)
        self._secrets = secrets
        self._holder = holder(page)

    def held(self, text: str) -> str:
        """Return TEXT as print sets it."""
        return with_apostrophes(self._holder(text))

    def say(self, key: str, **values: str) -> str:
        """Return words of the statement as print sets them."""
        return self.held(self.page.say(f"statement.{key}", **values))

    def what(self, row: StatementRow) -> WhatFor:
        """Return what ROW was for."""
        told = self.facts.told.get(row.visit_id) if row.visit_id is not None else None
        return what_for(row, told, self.client, self.page, secrets=self._secrets, held=self.held)


def _document(words: _Words, *, made_at: datetime, options: PageOptions) -> StatementDocument:
    facts, page, month = words.facts, words.page, words.facts.month
    business = facts.business
    named = {"client": words.client, "month": month_in_full(month.first, page)}
    return StatementDocument(
        language=page.lang,
        title=page.say("statement.title", **named),
        author=frame.author(business, page),
        subject=page.say("statement.subject", **named),
        creator=frame.CREATOR,
        made_at=made_at,
        options=options,
        accent=business.accent,
        letterhead=_letterhead(words),
        kicker=words.say("kicker", **named),
        headline=words.held(headline(month, words.client, page)),
        greeting=words.held(frame.greeting(facts.reader, facts.client.name, page)),
        intro=words.held(_intro(month, page)),
        panel_title=page.say("heading.in_short"),
        panel=tuple(_held_row(row, words.held) for row in panel(month, page)),
        days=_days(words),
        sections=_sections(words),
        closing=words.held(ended(one_line(facts.closing)) or frame.closing(business, page)),
        regards=page.say("close.regards"),
        signer=frame.signer(business),
        footer=words.say("footer", **named),
        page_words=page.pattern("heading.page"),
        continued=page.say("heading.continued"),
    )


def _days(words: _Words) -> DayTable:
    month, page = words.facts.month, words.page
    return DayTable(
        heading=words.say("days"),
        heads=_heads(month, page),
        rows=tuple(_row(row, words) for row in month.rows),
        total_label=words.say("total"),
        total_time=_unbroken(duration_in_table(month.minutes, page)),
        total_cost=_total_cost(month, page),
    )


def _letterhead(words: _Words) -> Letterhead:
    head = frame.letterhead(words.facts.business, words.facts.logo)
    return replace(head, contact_lines=tuple(map(words.held, head.contact_lines)))


def _intro(month: TimeStatement, page: PageWords) -> str:
    """Return what the page is, what it leaves out, and what it has to do with the invoice."""
    missing = left_out(month, page)
    said = [page.say(f"statement.{key}") for key in _intro_keys(month, is_short=bool(missing))]
    return " ".join((*said, missing)).strip()


def _intro_keys(month: TimeStatement, *, is_short: bool) -> tuple[str, ...]:
    parts = ("parts",) if month.with_parts else ()
    if not month.rows:
        return ("intro_none_yet" if is_short else "intro_none", *parts)
    if month.covered_by(Cover.EXTRA):
        return "intro", "invoice_parts" if month.with_parts else "invoice"
    return "intro", "no_extra" if has_plan(month) else "nothing_to_pay", *parts


def _held_row(row: CoverRow, held: Holder) -> CoverRow:
    return replace(row, text=held(row.text), bold=held(row.bold))


def _heads(month: TimeStatement, page: PageWords) -> DayHeads:
    return DayHeads(
        day=page.say("statement.column_day"),
        what=page.say("statement.column_what"),
        where=page.say("statement.column_where"),
        what_where=page.say("statement.column_what_where"),
        time=page.say("statement.column_time"),
        cover=page.say("statement.column_cover" if has_plan(month) else "statement.column_cost"),
    )


def _row(row: StatementRow, words: _Words) -> DayRow:
    page = words.page
    return DayRow(
        day=_unbroken(day_in_table(row.day, page)),
        what=words.what(row).text,
        where=_where(row, words),
        time=_unbroken(duration_in_table(row.minutes, page)),
        cover=_cover(row, words),
    )


def _where(row: StatementRow, words: _Words) -> str:
    on_the_way = row.kind is LineKind.TRAVEL
    if on_the_way or (row.before_visit and row.visit_kind is VisitKind.ON_SITE):
        return ""
    return words.say(str(row.visit_kind), place=their_place(words.client, words.page))


def _cover(row: StatementRow, words: _Words) -> str:
    """Return who bears the time, or what it costs, and what it counts as where that is another."""
    if row.cover is not Cover.EXTRA:
        return words.say("by_plan" if row.cover is Cover.PLAN else "by_on_me")
    page = words.page
    costs = money(row.amount, row.currency, page) if row.rate or row.amount else ""
    unpriced = "statement.by_extra" if has_plan(words.facts.month) else "statement.charged"
    said = [_unbroken(costs or page.say(unpriced))]
    if row.counted != row.minutes:
        counted = duration_in_table(row.counted, page)
        said.append(_unbroken(page.say("statement.counts_as", time=counted)))
    return "\n".join(said)


def _total_cost(month: TimeStatement, page: PageWords) -> str:
    """Return what the rows cost, a line for each currency; a single one says so itself."""
    costly = [row for row in month.covered_by(Cover.EXTRA) if row.amount]
    if len(costly) < 2:
        return ""
    sums = (money(amount, currency, page) for currency, amount in month.amounts if amount)
    return "\n".join(map(_unbroken, sums))


def _sections(words: _Words) -> tuple[StatementSection, ...]:
    month, page = words.facts.month, words.page
    asked, reach = does_it_look_right(month, words.facts.business, page)
    how = StatementSection(
        heading=words.say("how"), text=words.held(how_i_count(month, words.client, page))
    )
    right = StatementSection(
        heading=words.say("right"), text=words.held(asked), bold=words.held(reach)
    )
    return (how, right) if how.text and month.rows else (right,)


def _unbroken(text: str) -> str:
    return text.replace(" ", NO_BREAK)
