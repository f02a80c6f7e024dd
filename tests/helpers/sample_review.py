"""The law office's third quarter as a document, as report/quarterly-review-a4-1.png has it.

All invented. What is asked for is called that, as nobody sorts requests.
"""

from dataclasses import replace
from typing import Any

from consultant_app.domain.options import PageOptions
from consultant_app.domain.requests import Outcome
from consultant_app.domain.review_document import (
    Advice,
    AdviceSection,
    ChartMonth,
    MonthChart,
    MonthsSection,
    OpenSection,
    ProseSection,
    ReviewDocument,
    SpentSection,
    Tile,
)
from consultant_app.domain.summaries import AskedItem, Letterhead
from helpers.sample_frame import ACCENT, MADE_AT
from helpers.sample_pictures import logo, signature

_MONTHS = (
    ("April", 9, 2, False),
    ("May", 7, 3, False),
    ("June", 8, 3, False),
    ("July", 5, 5, True),
    ("August", 3, 6, True),
    ("September", 2, 6, True),
)
_HEAD = Letterhead(
    name="Okafor Office IT",
    promise="Calm, friendly computer help for small offices",
    contact_lines=("01632 960 147", "sam@okafor-it.example", "Mon–Fri 8:00–18:00"),
    logo=logo("O"),
)


def review() -> ReviewDocument:
    """Return the review of the quarter: A4, two pages."""
    return ReviewDocument(
        language="en-GB",
        title="Quarterly review for Brandt & Osei Solicitors, July to September 2026",
        author="Sam Okafor, Okafor Office IT",
        subject="What July to September 2026 added up to",
        creator="Consultant App 0.1.0",
        made_at=MADE_AT,
        options=PageOptions(),
        accent=ACCENT,
        one_page=False,
        letterhead=_HEAD,
        kicker="Your quarter: July to September 2026 · Brandt & Osei Solicitors",
        headline="A quiet summer: far fewer surprises, and every promise kept but one.",
        greeting="Dear Ms Osei,",
        intro="Here is what three months of looking after your office added up to, what I got "
        "wrong and three things I would do next.",
        tiles_title="In figures",
        tiles=(
            Tile(
                figure="31\u00a0of\u00a032",
                text="things you asked for are finished. The last one is waiting.",
            ),
            Tile(figure="14\u00a0of\u00a015", text="promises kept on the day I named."),
            Tile(
                figure="1\u00a0h\u00a020\u00a0min",
                text="of your working time lost to computer trouble. From April to June it was "
                "6\u00a0hours.",
            ),
        ),
        months=_months(),
        meant=ProseSection(
            heading="What it meant for your work",
            texts=(
                "Nobody lost a document. I brought back two deleted files, each within ten "
                "minutes.",
                "All six computers got their safety updates on time, outside office hours.",
                "The new scanner saves about twenty minutes a day at reception.",
            ),
            bullets=True,
        ),
        not_kept=ProseSection(
            heading="The promise I did not keep",
            texts=(
                "Mr\u00a0Brandt’s new keyboard came two days late in August, because I ordered "
                "the wrong layout. I am sorry. There was no charge, and I now read each order "
                "back to you before I send it.",
            ),
        ),
        still_open=_still_open(),
        advice=_advice(),
        spent=_spent(),
        on_me=None,
        closing="Thank you for trusting me with your office. Shall we talk it over at your place "
        "on\u00a0Tuesday\u00a013\u00a0October?",
        regards="With warm regards",
        signer="Sam Okafor",
        signature=signature(),
        footer="Brandt & Osei Solicitors · July to September 2026",
        page_words="Page {n} of {m}",
        continued="(continued)",
        draft_word="",
    )


def review_with(**options: Any) -> ReviewDocument:
    """Return the review with some of its options changed."""
    document = review()
    return replace(document, options=replace(document.options, **options))


def year_letter() -> ReviewDocument:
    """Return the letter of the year: A4, one page."""
    return ReviewDocument(
        language="en-GB",
        title="Year letter for Brandt & Osei Solicitors, 2026",
        author="Sam Okafor, Okafor Office IT",
        subject="What 2026 added up to",
        creator="Consultant App 0.1.0",
        made_at=MADE_AT,
        options=PageOptions(),
        accent=ACCENT,
        one_page=True,
        letterhead=_HEAD,
        kicker="Your year 2026 · Brandt & Osei Solicitors",
        headline="A year with fewer surprises, and a server room that stays cool.",
        greeting="Dear Ms Osei,",
        intro="Here is what the year added up to.",
        tiles_title="In figures",
        tiles=(
            Tile(figure="41", text="visits and calls to help you."),
            Tile(figure="96\u00a0of\u00a098", text="things you asked for are finished."),
            Tile(figure="52\u00a0of\u00a054", text="promises kept on the day I named."),
        ),
        months=None,
        meant=ProseSection(
            heading="What it was good for",
            texts=("Nobody had to stay late for a computer this year.",),
        ),
        not_kept=None,
        still_open=None,
        advice=None,
        spent=None,
        on_me=ProseSection(
            heading="On me",
            texts=("I helped you for 6\u00a0hours 40\u00a0minutes without charge.",),
        ),
        closing="Thank you for this year together.",
        regards="With warm regards",
        signer="Sam Okafor",
        signature=None,
        footer="Brandt & Osei Solicitors · 2026",
        page_words="Page {n} of {m}",
        continued="(continued)",
        draft_word="",
    )


def _months() -> MonthsSection:
    values = " ".join(
        f"{name}: {asked} things you asked for, {planned} planned visits."
        for name, asked, planned, _ in _MONTHS
    )
    chart = MonthChart(
        asked="Things you asked for",
        planned="Planned visits",
        this_period="this quarter",
        months=tuple(
            ChartMonth(name=name, asked=asked, planned=planned, current=current)
            for name, asked, planned, current in _MONTHS
        ),
        alt=f"A chart of two bars for each month. {values}",
    )
    return MonthsSection(
        heading="Fewer surprises",
        text="In April you asked for nine things. In September it was two. More was planned "
        "beforehand, so less came as a surprise.",
        chart=chart,
    )


def _still_open() -> OpenSection:
    item = AskedItem(
        outcome=Outcome.WAITING,
        quote="“Can the meeting-room screen work without a cable?”",
        outcome_word="Waiting for a part.",
        reply="It is due on\u00a0Friday\u00a09\u00a0October. I will fit it that afternoon.",
    )
    return OpenSection(heading="Still open", items=(item,))


def _advice() -> AdviceSection:
    return AdviceSection(
        heading="Three things I would do next",
        lead="You decide. Nothing happens until you say yes.",
        items=(
            Advice(
                what="Replace the two oldest computers before winter.",
                why="They are seven years old, and their maker stops safety updates in January.",
                takes_label="What it takes.",
                takes="About £1,150 and half a day.",
            ),
            Advice(
                what="Turn on a second check when signing in to email.",
                why="A stolen password alone could then not open your mail.",
                takes_label="What it takes.",
                takes="No cost. Fifteen minutes for each person.",
            ),
            Advice(
                what="Keep one copy of your files outside the building.",
                why="Fire or theft could not take both copies.",
                takes_label="What it takes.",
                takes="About £9 a month.",
            ),
        ),
    )


def _spent() -> SpentSection:
    rows = (
        ("Planned care", "10 h 15 min", "6 h"),
        ("Help when you asked", "6 h 30 min", "13 h 45 min"),
        ("Small favours, no charge", "1 h 45 min", "1 h 30 min"),
    )
    return SpentSection(
        heading="Where the time went",
        heads=("", "July to September", "April to June"),
        rows=tuple((what, _held(now), _held(before)) for what, now, before in rows),
        foot=("All together", _held("18 h 30 min"), _held("21 h 15 min")),
    )


def _held(text: str) -> str:
    return text.replace(" ", "\u00a0")
