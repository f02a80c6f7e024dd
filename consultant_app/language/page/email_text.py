"""The email that carries a summary: plain text, complete without the attachment.

It is made from the drafted page and fixed words only, so nothing can stand in it that the page
may not say. No-break spaces keep a day or a phone number on one line and then become spaces.
"""

import textwrap
from collections.abc import Callable, Iterable, Sequence

from consultant_app.domain.drafts import EmailText
from consultant_app.domain.summaries import SummaryDocument
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from consultant_app.language.page.letter_frame import way_of
from consultant_app.language.page.no_break import NO_BREAK
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.wording import day_short

Rows = Callable[[Iterable[Sequence[str]]], str]

_COLUMNS = 72
_GAP = "  "


def email_body(
    document: SummaryDocument, facts: VisitFacts, page: PageWords, *, in_columns: bool = True
) -> EmailText:
    """Return the letter around DOCUMENT: its subject, and its body of 72 columns.

    Not IN_COLUMNS each paragraph and each row is one line, for mail programs that break lines
    themselves and whose letters are not all one width.
    """
    voiced = page.in_voice(facts.business.voice)
    rows = _aligned if in_columns else _one_a_line
    paragraphs = [
        document.greeting,
        document.thanks,
        rows((f"{row.label}:", row.text) for row in document.panel),
        _next(document, voiced, rows),
        voiced.say("email.attached"),
        _trouble(document, facts, voiced),
        "\n".join((document.regards, document.signer)),
    ]
    told = (p if "\n" in p or not in_columns else wrapped(p) for p in paragraphs)
    body = "\n\n".join(p for p in told if p.strip())
    return EmailText(subject=_subject(document, facts, voiced), body=f"{plain(body)}\n")


def first_clause(headline: str, page: PageWords) -> str:
    """Return HEADLINE up to its first clause, without what ends it.

    "I could not make it fail" is never left without its promise.
    """
    if headline == page.say("headline.not_found"):
        return headline.rstrip(".")
    ends = [headline.find(mark) for mark in page.items("email.clause_ends")]
    cut = min((end for end in ends if end > 0), default=len(headline))
    return headline[:cut].rstrip(" .!")


def _subject(document: SummaryDocument, facts: VisitFacts, page: PageWords) -> str:
    way = "" if facts.visit.kind is VisitKind.ON_SITE else f"_{way_of(facts)}"
    subject = page.say(
        f"email.subject{way}",
        headline=first_clause(document.headline, page),
        day=day_short(facts.visit.day, page),
    )
    return plain(subject).replace("!", "")


def _next(document: SummaryDocument, page: PageWords, rows: Rows) -> str:
    """Return the rows of *What happens next*; where there is nothing to do, that is said once."""
    if [row.what for row in document.next] == [page.say("next.nothing")]:
        nothing = page.say("email.nothing")
        return "" if any(nothing in row.text for row in document.panel) else nothing
    told = rows((f"{row.who}:", f"{row.what} {row.when}".strip()) for row in document.next)
    return "\n".join((page.say("email.next"), told))


def _trouble(document: SummaryDocument, facts: VisitFacts, page: PageWords) -> str:
    reached = plain(document.trouble_bold)
    if reached and reached == facts.business.phone.strip():
        return page.say("email.trouble_call", phone=document.trouble_bold)
    return page.say("email.trouble_write")


def _one_a_line(rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(f"{label} {text}" for label, text in rows)


def _aligned(rows: Iterable[Sequence[str]]) -> str:
    """Return ROWS of label and text in two columns."""
    told = [(label, text) for label, text in rows]
    wide = max((len(label) for label, _ in told), default=0)
    return "\n".join(
        wrapped(text, first=f"{label.ljust(wide)}{_GAP}", rest=" " * (wide + len(_GAP)))
        for label, text in told
    )


def wrapped(text: str, *, first: str = "", rest: str = "") -> str:
    """Return TEXT in lines of 72 columns, FIRST before the first of them, REST before the rest."""
    return textwrap.fill(
        text,
        width=_COLUMNS,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def plain(text: str) -> str:
    """Return TEXT with each no-break space as a space."""
    return text.replace(NO_BREAK, " ")
