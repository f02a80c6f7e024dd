"""Check a whole page before it is handed over: findings, its grade word, jargon that stayed."""

from __future__ import annotations

from dataclasses import dataclass, fields

from consultant_app.desk import Desk
from consultant_app.domain.drafts import DraftedSummary
from consultant_app.domain.findings import Category, Finding, GradeWord
from consultant_app.domain.summaries import SummaryDocument
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows.propose_words import known_of

_HARD = (Category.JARGON, Category.ACRONYM)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCheck:
    """What the checks say of a page. Spans are offsets into `text`, start inclusive.

    `text` is what the page says in the consultant's words: the customer's own are not scored.
    """

    text: str
    findings: tuple[Finding, ...]
    grade_word: GradeWord
    jargon_per_100_words: float


def check_page(desk: Desk, facts: VisitFacts, page: DraftedSummary) -> PageCheck:
    """Return the checks' answer for PAGE; what *Words I used* explains is not flagged."""
    from consultant_app.language.check import find_terms
    from consultant_app.language.check_around import check_around_quotes

    words, known, document = desk.words(facts.language), known_of(desk, facts), page.document
    text = "\n\n".join(_own_texts(page))
    explained = {item.term.casefold() for item in document.words}
    terms = find_terms(text, words, known=known)
    ids = frozenset(t.id for t in terms if _is_explained(t.term, explained))
    said = [request.words for request in facts.all_requests]
    found = check_around_quotes(text, words, said=said, known=known, explained=ids)
    hard = sum(finding.category in _HARD for finding in found.findings)
    return PageCheck(
        text=text,
        findings=found.findings,
        grade_word=found.grade_word,
        jargon_per_100_words=round(100 * hard / found.words, 2) if found.words else 0.0,
    )


def _own_texts(page: DraftedSummary) -> tuple[str, ...]:
    """Return what the page says of this visit; not the quotes, nor the words of the settings.

    Nor the lines that the program made: of the customer's words, of ours, and of texts that stand
    here anyway.
    """
    document = page.document
    names = (field.name for field in fields(page.shown))
    made = {_bare(getattr(page.shown, name)) for name in names if name not in page.own}
    return tuple(
        text
        for text in (
            *(line for line in _lines(document) if _bare(line) not in made),
            *(item.reply for item in document.asked),
            *(row.what for row in document.next),
            *(t for item in document.did for t in (item.result, item.how, item.why)),
            *(p.caption for item in document.did for p in item.photos),
            *document.notices,
            *document.time,
            *document.parts,
        )
        if text
    )


def _lines(document: SummaryDocument) -> tuple[str, ...]:
    """Return the lines around the news, which the program makes where nobody wrote them."""
    rows = (row.text for row in document.panel)
    return (document.headline, document.thanks, *rows, document.closing)


def _bare(line: str) -> str:
    """Return LINE as it was before it was set for print."""
    return line.replace("\u00a0", " ").replace("’", "'")


def _is_explained(term: str, explained: set[str]) -> bool:
    return any(term.casefold() in item for item in explained)
