"""The reply proposed for a request: the plain sentences of the work that answers it."""

from collections.abc import Iterable

from consultant_app.domain.requests import Request
from consultant_app.domain.work import WorkItem
from consultant_app.language.sentence_ends import sentences_of

_AT_MOST = 2


def proposed_reply(request: Request, work: Iterable[WorkItem]) -> str:
    """Return at most two sentences from the public texts of the WORK that answers REQUEST.

    Of one piece of work its first two, of several the first of each: no piece goes unheard for
    the details of another.
    """
    answers = [
        sentences_of(w.public) for w in work if w.request_id == request.id and w.for_the_page
    ]
    spoken = answers[0] if len(answers) == 1 else [s[0] for s in answers if s]
    return " ".join(list(dict.fromkeys(spoken))[:_AT_MOST])
