"""The law office's October as a document, as report/time-statement-a4.png has it. All invented."""

from dataclasses import replace

from consultant_app.domain.options import PageOptions, Window
from consultant_app.domain.page_document import PostedTo
from consultant_app.domain.statement_document import (
    CoverRow,
    DayHeads,
    DayRow,
    DayTable,
    StatementDocument,
    StatementSection,
)
from consultant_app.domain.summaries import Letterhead
from helpers.sample_frame import ACCENT, MADE_AT
from helpers.sample_pictures import logo

_OCTOBER = (
    ("Thu 1 Oct", "Set up Ms Osei’s new laptop", "Your office", "2 h 30 min", "Plan"),
    ("Tue 6 Oct", "Copier would not scan to the case folder", "Phone", "15 min", "On me"),
    ("Mon 12 Oct", "Monthly check: copies, updates, safety", "My office", "1 h", "Plan"),
    ("Wed 14 Oct", "Email stopped on Mr Brandt’s phone", "Phone", "25 min", "On me"),
    ("Tue 20 Oct", "Moved reception desk and computer", "Your office", "1 h 30 min", "Plan"),
    ("Thu 29 Oct", "Evening help before the court deadline", "My office", "1 h 5 min", "£78.00"),
)


def statement() -> StatementDocument:
    """Return the statement of the law office: A4, one page."""
    return StatementDocument(
        language="en-GB",
        title="Time statement for Brandt & Osei Solicitors, October 2026",
        author="Sam Okafor, Okafor Office IT",
        subject="Where the time went in October 2026",
        creator="Consultant App 0.1.0",
        made_at=MADE_AT,
        options=PageOptions(),
        accent=ACCENT,
        letterhead=Letterhead(
            name="Okafor Office IT",
            promise="Calm, friendly computer help for small offices",
            contact_lines=("01632 960 147", "sam@okafor-it.example", "Mon–Fri 8:00–18:00"),
            logo=logo("O"),
        ),
        kicker="Your time in October 2026 · Brandt & Osei Solicitors",
        headline="I spent 6 hours 45 minutes on your office in October. Most of it is covered by "
        "your plan.",
        greeting="Dear Ms Osei,",
        intro="Here is where the time went. This is not a bill. Your invoice comes separately and "
        "shows the same figures.",
        panel_title="In short",
        panel=(
            CoverRow(
                label="In your plan",
                text="5 hours. You have used all the time in your monthly plan.",
            ),
            CoverRow(label="Extra", text="1 hour 5 minutes on 29 October: £78.00.", bold="£78.00"),
            CoverRow(label="On me", text="40 minutes. There is no charge."),
        ),
        days=DayTable(
            heading="Day by day",
            heads=DayHeads(
                day="Day",
                what="What it was for",
                where="Where",
                what_where="What it was for, and where",
                time="Time",
                cover="Covered by",
            ),
            rows=tuple(_row(*cells) for cells in _OCTOBER),
            total_label="All together",
            total_time=_held("6 h 45 min"),
            total_cost="",
        ),
        sections=(
            StatementSection(
                heading="How I count",
                text="I count extra time in steps of 5 minutes, rounded up for each visit. Travel "
                "is free. Extra time is £72.00 an hour.",
            ),
            StatementSection(
                heading="Does it look right?",
                text="If any line surprises you, please tell me: 01632 960 147. I would rather "
                "put it right than be paid for it.",
                bold="01632 960 147",
            ),
        ),
        closing="Congratulations on winning the Harlow case.",
        regards="With warm regards",
        signer="Sam Okafor",
        footer="Brandt & Osei Solicitors · Time in October 2026",
        page_words="Page {n} of {m}",
        continued="(continued)",
    )


def posted_statement() -> StatementDocument:
    """Return the statement laid out for a window envelope."""
    lines = ("Brandt & Osei Solicitors", "Ms Ama Osei", "18 Castle Row", "Ashcombe AC1 2BD")
    sender = "Okafor Office IT · 4 Mill Lane · Ashcombe AC3 4DE"
    options = PageOptions(window=Window.DIN)
    posted = PostedTo(sender=sender, lines=lines)
    return replace(statement(), options=options, posted_to=posted)


def long_statement(count: int) -> StatementDocument:
    """Return the statement with COUNT rows, each with a number of its own."""
    page = statement()
    rows = tuple(
        replace(
            page.days.rows[n % 6], what=f"Row number {n + 1}.", cover=f"£{n}.00\nfor 2{chr(160)}h"
        )
        for n in range(count)
    )
    total = f"£{sum(range(count))}.00"
    return replace(page, days=replace(page.days, rows=rows, total_cost=total))


def _row(day: str, what: str, where: str, time: str, cover: str) -> DayRow:
    return DayRow(day=_held(day), what=what, where=where, time=_held(time), cover=cover)


def _held(text: str) -> str:
    return text.replace(" ", "\xa0")
