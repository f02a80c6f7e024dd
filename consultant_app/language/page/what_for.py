"""What a row of the time statement was for: a few words that the customer knows.

They come from what the customer may read anyway: the visit's own headline, what they asked for,
accepted words on the work, the reason that was noted beforehand. Where there is none of that, or a
secret stands in it, the page says what is certain, such as "Visit to your office". All those words
tell of the visit itself, so time on a day before it, a call say, has words of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from consultant_app.domain.invoicing import LineKind
from consultant_app.domain.requests import Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_statement import StatementRow
from consultant_app.domain.visits import Visit, VisitKind
from consultant_app.domain.work import WorkItem
from consultant_app.language.page.apostrophes import with_apostrophes
from consultant_app.language.page.no_break import Holder
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.public_view import Secrets
from consultant_app.language.page.results import act_of
from consultant_app.language.page.their_place import kind_of_place
from consultant_app.language.sentence_ends import capital_first, one_line, sentences_of

_MOST_LETTERS = 110
_END = ".,;: "


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitTold:
    """What was said of a visit: what the customer asked for, and what was done."""

    visit: Visit
    requests: tuple[Request, ...] = ()
    work: tuple[WorkItem, ...] = ()


@dataclass(frozen=True, slots=True)
class WhatFor:
    """The words of a row; `neutral` ones stand in for words that nobody has found yet."""

    text: str
    neutral: bool = False


def what_for(
    row: StatementRow,
    told: VisitTold | None,
    client: str,
    page: PageWords,
    *,
    secrets: Secrets,
    held: Holder,
) -> WhatFor:
    """Return what ROW was for.

    Args:
        row: time of one visit.
        told: what was said of the visit, None where it is gone.
        client: the client's name, which may tell what they call their place.
        page: the words of the page's language.
        secrets: finds passwords, keys and addresses; words that hold one are passed over.
        held: puts in the no-break spaces of our own words.
    """
    if row.kind is not LineKind.WORK:
        return WhatFor(held(page.say(f"statement.for_{row.kind}")))
    if row.before_visit and row.visit_kind is VisitKind.ON_SITE:
        return WhatFor(held(page.say("statement.for_before")))
    candidates = _said(told, page, held) if told else iter([held(_short(row.what, page))])
    found = next((text for text in candidates if text and not secrets(text)), "")
    if found:
        return WhatFor(found)
    return WhatFor(held(neutral_words(row, client, page)), neutral=True)


def neutral_words(row: StatementRow, client: str, page: PageWords) -> str:
    """Return what is certain of ROW: how the help was given."""
    return page.say(f"statement.for_{row.visit_kind}", place=their_place(client, page))


def their_place(client: str, page: PageWords) -> str:
    """Return what the client calls their place, as far as the name tells it."""
    return kind_of_place(client, page) or page.say("statement.office")


def _said(told: VisitTold, page: PageWords, held: Holder) -> Iterator[str]:
    """Yield what may stand in a row, the best first; later ones are for those with a secret."""
    yield held(_short(told.visit.lines.headline, page))
    yield from _more((_quote(r.words, page) for r in told.requests), page)
    done = (w.public for w in told.work if w.for_the_page and w.state is TextState.ACCEPTED)
    yield from _more((held(_act(text, page)) for text in done), page)
    yield held(_short(told.visit.reason, page))


def _more(texts: Iterator[str], page: PageWords) -> Iterator[str]:
    """Yield each of TEXTS, with how many more there are."""
    there = [text for text in texts if text]
    others = len(there) - 1
    for text in there:
        yield page.count("statement.and_more", others, what=text) if others else text


def _act(text: str, page: PageWords) -> str:
    """Return "Set up the new laptop" for "I set up the new laptop. It ...": who did it is clear."""
    first = next(iter(sentences_of(text)), "")
    return _short(act_of(first, page) or first, page)


def _quote(words: str, page: PageWords) -> str:
    """Return the customer's WORDS within quotation marks, as every page sets them."""
    text = with_apostrophes(_short(words, page))
    return f"{page.say('quote.open')}{text}{page.say('quote.close')}" if text else ""


def _short(text: str, page: PageWords) -> str:
    """Return the first sentence of TEXT without its end, cut after a word where it is long."""
    first = next(iter(sentences_of(text)), "").strip(page.say("quote.marks") + " ")
    line = capital_first(one_line(first).rstrip(_END))
    if len(line) <= _MOST_LETTERS:
        return line
    cut = line[:_MOST_LETTERS].rsplit(" ", 1)[0]
    return f"{cut.rstrip(_END)}…"
