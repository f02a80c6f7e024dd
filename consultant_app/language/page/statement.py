"""From the figures of a month to the time statement: every word worded, nothing private.

Pure: no clock, no file, no database. What is printed of the records are their public fields
(`public_view`).
"""

from dataclasses import dataclass, replace
from datetime import datetime

from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import PageOptions
from consultant_app.domain.statement_document import CoverRow, StatementDocument, StatementSection
from consultant_app.domain.summaries import Letterhead
from consultant_app.domain.time_statement import Cover, TimeStatement
from consultant_app.language.page import letter_frame as frame
from consultant_app.language.page.how_i_count import does_it_look_right, how_i_count
from consultant_app.language.page.no_break import Holder
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.posted import as_drawn, sent_to
from consultant_app.language.page.public_view import Secrets, public_record
from consultant_app.language.page.statement_days import day_table
from consultant_app.language.page.statement_facts import StatementFacts
from consultant_app.language.page.statement_panel import has_plan, headline, left_out, panel
from consultant_app.language.page.statement_words import StatementWords
from consultant_app.language.page.wording import month_in_full
from consultant_app.language.sentence_ends import ended, one_line


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
    words = StatementWords(facts=public, page=voiced, secrets=secrets)
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


def _document(
    words: StatementWords, *, made_at: datetime, options: PageOptions
) -> StatementDocument:
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
        days=day_table(words),
        sections=_sections(words),
        closing=words.held(ended(one_line(facts.closing)) or frame.closing(business, page)),
        regards=page.say("close.regards"),
        signer=frame.signer(business),
        footer=words.say("footer", **named),
        page_words=page.pattern("heading.page"),
        continued=page.say("heading.continued"),
    )


def _letterhead(words: StatementWords) -> Letterhead:
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


def _sections(words: StatementWords) -> tuple[StatementSection, ...]:
    month, page = words.facts.month, words.page
    asked, reach = does_it_look_right(month, words.facts.business, page)
    how = StatementSection(
        heading=words.say("how"), text=words.held(how_i_count(month, words.client, page))
    )
    right = StatementSection(
        heading=words.say("right"), text=words.held(asked), bold=words.held(reach)
    )
    return (how, right) if how.text and month.rows else (right,)
