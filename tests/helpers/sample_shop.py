"""The shop's one page, word for word, and the same in large print. All of it is invented."""

from dataclasses import replace

from consultant_app.domain.options import Length, PageOptions, Paper, PrintSize
from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import (
    AskedItem,
    Letterhead,
    NextRow,
    PanelRow,
    SummaryDocument,
)
from helpers.sample_dentist import dentist
from helpers.sample_pictures import logo


def shop() -> SummaryDocument:
    """Return the short page of the shop: US Letter, one page."""
    return replace(
        dentist(),
        language="en-US",
        title="Visit summary for Maple & Thread, November 12, 2026",
        author="Dana Whitfield, Whitfield Computer Care",
        subject="What I did on November 12, 2026 and what happens next",
        options=PageOptions(paper=Paper.LETTER, length=Length.SHORT),
        letterhead=Letterhead(
            name="Whitfield Computer Care",
            promise="Patient help for shops and small offices",
            contact_lines=(
                "(415) 555-0147",
                "dana@whitfieldcare.example",
                "Mon–Sat 8 a.m. to 6 p.m.",
            ),
            logo=logo("W"),
        ),
        kicker="Summary of my visit on Thursday, November 12, 2026",
        headline="Your card reader is taking payments again, and you are ready for "
        "Saturday’s sale.",
        greeting="Dear Rosa,",
        thanks="Thank you for the warm welcome, and for letting me work at the counter between "
        "customers.",
        panel=(
            PanelRow(
                label="You asked",
                text="Why card payments kept failing after lunch, and two smaller things.",
            ),
            PanelRow(
                label="I did",
                text="Gave the card reader its own wireless connection. The shop’s music and "
                "phones can no longer slow it down.",
            ),
            PanelRow(label="Now", text="Payments go through. Six tests in a row worked."),
        ),
        asked=(
            AskedItem(
                outcome=Outcome.DONE,
                quote="“The card machine keeps saying connecting.”",
                outcome_word="Done.",
                reply="It connects in two seconds, even when the shop is full.",
            ),
            AskedItem(
                outcome=Outcome.DONE,
                quote="“The label printer smudges.”",
                outcome_word="Done.",
                reply="I cleaned it and left two cleaning cards in the top drawer.",
            ),
            AskedItem(
                outcome=Outcome.DONE,
                quote="“How do I find last year’s sales?”",
                outcome_word="Done together.",
                reply="The three steps are on the yellow card by the register.",
            ),
        ),
        next=(
            NextRow(
                who="You",
                what="If the reader ever says connecting for more than a minute, press its green "
                "button once. Then call me if it stays that way.",
            ),
            NextRow(
                who="Dana", what="Calls you to check that all is well.", when="Saturday, 8:30 a.m."
            ),
        ),
        did=(),
        notices=(),
        words=(),
        time=("An hour and a quarter. It is part of your plan, so nothing to pay.",),
        parts=(),
        trouble=("Call me at (415) 555-0147. I answer myself. No question is too small.",),
        trouble_bold="(415) 555-0147",
        closing="I hope Saturday’s line goes out the door. Hello to Biscuit!",
        signer="Dana Whitfield",
        seen_by="",
        seen_by_bold="",
        footer="Maple & Thread · Visit on November 12, 2026",
    )


def shop_in_large_print() -> SummaryDocument:
    """Return the shop's page in large print."""
    page = shop()
    return replace(page, options=replace(page.options, print_size=PrintSize.LARGE))
