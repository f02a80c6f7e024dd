"""The table of a time statement: each day, what it was for, where, how long, covered by what."""

from consultant_app.domain.invoicing import LineKind
from consultant_app.domain.statement_document import DayHeads, DayRow, DayTable
from consultant_app.domain.time_statement import Cover, StatementRow, TimeStatement
from consultant_app.domain.visits import VisitKind
from consultant_app.language.page.no_break import NO_BREAK
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.statement_panel import has_plan
from consultant_app.language.page.statement_words import StatementWords
from consultant_app.language.page.what_for import their_place
from consultant_app.language.page.wording import day_in_table, duration_in_table, money


def day_table(words: StatementWords) -> DayTable:
    """Return the table of days: what each was for, where, how long, and who bears it."""
    month, page = words.facts.month, words.page
    return DayTable(
        heading=words.say("days"),
        heads=_heads(month, page),
        rows=tuple(_row(row, words) for row in month.rows),
        total_label=words.say("total"),
        total_time=_unbroken(duration_in_table(month.minutes, page)),
        total_cost=_total_cost(month, page),
    )


def _heads(month: TimeStatement, page: PageWords) -> DayHeads:
    return DayHeads(
        day=page.say("statement.column_day"),
        what=page.say("statement.column_what"),
        where=page.say("statement.column_where"),
        what_where=page.say("statement.column_what_where"),
        time=page.say("statement.column_time"),
        cover=page.say("statement.column_cover" if has_plan(month) else "statement.column_cost"),
    )


def _row(row: StatementRow, words: StatementWords) -> DayRow:
    page = words.page
    return DayRow(
        day=_unbroken(day_in_table(row.day, page)),
        what=words.what(row).text,
        where=_where(row, words),
        time=_unbroken(duration_in_table(row.minutes, page)),
        cover=_cover(row, words),
    )


def _where(row: StatementRow, words: StatementWords) -> str:
    on_the_way = row.kind is LineKind.TRAVEL
    if on_the_way or (row.before_visit and row.visit_kind is VisitKind.ON_SITE):
        return ""
    return words.say(str(row.visit_kind), place=their_place(words.client, words.page))


def _cover(row: StatementRow, words: StatementWords) -> str:
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


def _unbroken(text: str) -> str:
    return text.replace(" ", NO_BREAK)
