"""The sample pages in other shapes: with every outcome, with many requests, with other options."""

from dataclasses import replace
from typing import Any

from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import (
    AskedItem,
    SummaryDocument,
)
from helpers.sample_dentist import dentist


def with_options(document: SummaryDocument, **options: Any) -> SummaryDocument:
    """Return DOCUMENT with some of its options changed."""
    return replace(document, options=replace(document.options, **options))


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
