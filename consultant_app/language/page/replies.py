"""The reply proposed for a request: the plain sentences of the work that answers it."""

from collections.abc import Iterable
from dataclasses import replace

from consultant_app.domain.requests import Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.results import is_open_news, speaks_of_us, verb_of
from consultant_app.language.sentence_ends import sentences_of

_AT_MOST = 2
_RESULT, _MENDED, _DONE, _LOOKED = range(4)


def proposed_reply(request: Request, work: Iterable[WorkItem], page: PageWords) -> str:
    """Return at most two sentences from the public texts of the WORK that answers REQUEST.

    Of one piece of work its first two. Of several the first of each, the most telling before the
    others: how it is now, what mended it, what else was done, what was only looked at.
    """
    answers = [
        sentences_of(w.public) for w in work if w.request_id == request.id and w.for_the_page
    ]
    if len(answers) == 1:
        return _joined(answers[0])
    spoken = [sentences[0] for sentences in answers if sentences]
    return _joined(sorted(spoken, key=lambda sentence: _rank(sentence, page)))


def answered_by_work(facts: VisitFacts, page: PageWords) -> VisitFacts:
    """Return FACTS with each request that is done and has no reply answered by its work."""
    return replace(
        facts,
        requests=tuple(_answered(r, facts, page) for r in facts.requests),
        carried=tuple(_answered(r, facts, page) for r in facts.carried),
    )


def _answered(request: Request, facts: VisitFacts, page: PageWords) -> Request:
    answers = facts.answered_by(request)
    return replace(request, reply=proposed_reply(request, answers, page)) if answers else request


def _joined(sentences: Iterable[str]) -> str:
    return " ".join(list(dict.fromkeys(sentences))[:_AT_MOST])


def _rank(sentence: str, page: PageWords) -> int:
    """Return how much SENTENCE tells somebody who asked, the most first."""
    verb = verb_of(sentence, page)
    if verb in page.items("did.looking"):
        return _LOOKED
    if verb in page.items("did.mending"):
        return _MENDED
    is_result = not speaks_of_us(sentence, page) and not is_open_news(sentence, page)
    return _RESULT if is_result else _DONE
