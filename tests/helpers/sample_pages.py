"""The sample pages in other shapes: with every outcome, with many requests, with other options."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import (
    AskedItem,
    SummaryDocument,
)
from consultant_app.exchange.signature_files import clean_signature
from helpers.drawn_lines import a_line
from helpers.sample_dentist import dentist


def with_options(document: SummaryDocument, **options: Any) -> SummaryDocument:
    """Return DOCUMENT with some of its options changed."""
    return replace(document, options=replace(document.options, **options))


def signed(document: SummaryDocument) -> SummaryDocument:
    """Return DOCUMENT as Maria Lindqvist signed it on the screen."""
    return replace(
        document,
        seen_by="Maria Lindqvist saw the scanner working, Thursday at 11:30.",
        seen_by_bold="Maria Lindqvist",
        seen_by_signature=clean_signature(a_line(), name=Path("line.png")),
        seen_by_alt="Signature of Maria Lindqvist",
    )


def all_outcomes() -> SummaryDocument:
    """Return the dentist's page with one request for each outcome."""
    page = dentist()
    words = {
        Outcome.DONE: "Done.",
        Outcome.PART: "Better, not finished.",
        Outcome.WAITING: "Waiting.",
        Outcome.LATER: "Planned.",
        Outcome.DECLINED: "I advise against it.",
    }
    asked = tuple(
        AskedItem(
            outcome=outcome,
            quote=f"“Request number {place}.”",
            outcome_word=word,
            reply="Here is why.",
            note="(asked on 2 October)",
        )
        for place, (outcome, word) in enumerate(words.items(), start=1)
    )
    return replace(page, asked=asked)


def many_requests(count: int) -> SummaryDocument:
    """Return the dentist's page with COUNT requests, each with a number of its own."""
    page = dentist()
    asked = tuple(
        replace(page.asked[n % 4], quote=f"“Request number {n + 1}.”") for n in range(count)
    )
    return replace(page, asked=asked, asked_empty="You had no questions this time.")
