"""Whether a page has bad news to tell: no picture stands before it then (report.md 8)."""

import re
from collections.abc import Iterator

from consultant_app.domain.requests import Outcome
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.sentence_ends import sentences_of


def has_bad_news(facts: VisitFacts, page: PageWords) -> bool:
    """Tell whether something was declined, or a loss is told of, wherever it stands."""
    if any(request.outcome is Outcome.DECLINED for request in facts.all_requests):
        return True
    return any(_is_a_loss(s, page) for text in _told(facts) for s in sentences_of(text))


def _told(facts: VisitFacts) -> Iterator[str]:
    lines = facts.visit.lines
    yield from (lines.headline, lines.did, lines.now)
    yield from (request.reply for request in facts.all_requests)
    yield from (work.public for work in facts.work)


def _is_a_loss(sentence: str, page: PageWords) -> bool:
    """Tell whether SENTENCE says that something is lost, and not that nothing is."""
    nothing = re.search(page.pattern("headline.no_loss"), sentence, re.IGNORECASE)
    lost = re.search(page.pattern("headline.loss"), sentence, re.IGNORECASE)
    return lost is not None and nothing is None
