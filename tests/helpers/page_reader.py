"""Drafts the page of a visit in a test, and reads it as the customer does: plain text, in order."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from pathlib import Path

from consultant_app.domain.drafts import DraftedSummary
from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.domain.options import PageOptions
from consultant_app.domain.summaries import SummaryDocument, SummaryVersion
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.draft import draft_summary
from consultant_app.language.page.page_words import PageWords, load_page_words
from consultant_app.language.word_checks import HardWord, WordChecks
from helpers.visit_builder import EVENING

DOCUMENTS = Path(__file__).parents[2] / "resources" / "documents"


def no_checks() -> WordChecks:
    """Return checks that find nothing: for pages where words are not the point."""
    return WordChecks(secrets=lambda _: (), hard_words=lambda _: (), back=lambda _: "")


def checks_that_hide(*secrets: str) -> WordChecks:
    """Return checks that take SECRETS for secrets, wherever they stand."""
    return WordChecks(
        secrets=lambda text: tuple(_found(text, secrets)),
        hard_words=lambda _: (),
        back=lambda _: "",
    )


def checks_that_explain(**terms: str) -> WordChecks:
    """Return checks that know TERMS as hard words, each with its explanation."""

    def hard_words(text: str) -> Sequence[HardWord]:
        small = text.lower()
        return [
            HardWord(id=term, term=term, explain=explain, start=small.index(term))
            for term, explain in terms.items()
            if term in small
        ]

    return WordChecks(secrets=lambda _: (), hard_words=hard_words, back=lambda _: "")


def words_of(lang: str = "en-GB") -> PageWords:
    """Return the shipped words of LANG."""
    return load_page_words(lang, DOCUMENTS)


def drafted(
    facts: VisitFacts,
    *,
    checks: WordChecks | None = None,
    draft: bool = False,
    options: PageOptions | None = None,
    files: Callable[[str], bytes | None] = lambda name: name.encode(),
    confirmed: Collection[str] = (),
    made_at: datetime = EVENING,
    replaces: SummaryVersion | None = None,
) -> DraftedSummary:
    """Return the page of FACTS as it would be issued, with the shipped words."""
    return draft_summary(
        facts,
        checks or no_checks(),
        words_of(facts.language),
        made_at=made_at,
        draft=draft,
        options=options,
        files=files,
        confirmed=confirmed,
        replaces=replaces,
    )


def as_read(document: SummaryDocument) -> str:
    """Return the page as plain text, a no-break space as a space, one paragraph a line."""
    return "\n".join(_lines(document)).replace("\u00a0", " ").replace("\u202f", " ")


def _lines(page: SummaryDocument) -> list[str]:
    lines = [page.kicker, f"# {page.headline}", page.greeting, page.thanks]
    lines += [f"| {row.label}: {row.text}" for row in page.panel]
    lines += [f"## {page.headings.asked}", page.asked_empty]
    for item in page.asked:
        lines += [
            f"{item.quote} {item.note}".strip(),
            f"  {item.outcome_word} {item.reply}".rstrip(),
        ]
    lines.append(f"## {page.headings.next}")
    lines += [f"{row.who}: {row.what} {row.when}".rstrip() for row in page.next]
    if page.did:
        lines.append(f"## {page.headings.did}")
    for did in page.did:
        lines.append(f"*{did.result}* {did.how}".rstrip())
        lines += [f"  {did.why_label} {did.why}"] if did.why else []
        lines += [f"  [{photo.lead} {photo.caption}]" for photo in did.photos]
    lines += (
        [f"## {page.headings.notice}", *(f"- {n}" for n in page.notices)] if page.notices else []
    )
    lines += [f"## {page.headings.words}"] if page.words else []
    lines += [f"{word.term}: {word.meaning}" for word in page.words]
    lines += [f"## {page.headings.time}"] if page.time or page.parts else []
    lines += [*page.time, *(f"- {p}" for p in page.parts)]
    lines += [f"## {page.headings.trouble}", *page.trouble]
    lines += [page.closing, page.regards, page.signer, page.footer]
    return [line for line in lines if line]


def _found(text: str, secrets: Sequence[str]) -> list[Finding]:
    return [
        Finding(
            start=text.index(secret),
            end=text.index(secret) + len(secret),
            category=Category.SECRET,
            level=Level.BLOCK,
            why="This may be a secret.",
        )
        for secret in secrets
        if secret in text
    ]


def news_of(facts: VisitFacts, *, draft: bool = False) -> str:
    """Return what the page of FACTS tells, without the lines that stand on every page."""
    page = drafted(facts, draft=draft).document
    return as_read(page).partition(f"\n## {page.headings.trouble}")[0]
