"""Where a why is told whose work the reply tells already: right behind it, so that no answer is
told twice.

Page one must keep room for what happens next. So after many requests the whys come further down,
in "What I did", under the sentence of their work; one whose work points back to the request ("It
now starts in ten seconds") stays behind the reply all the same.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from consultant_app.domain.ids import RequestId, WorkId
from consultant_app.domain.requests import Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.results import speaks_of_us
from consultant_app.language.page.standing import stands_alone
from consultant_app.language.sentence_ends import ended, one_line, sentences_of

_REQUESTS_WITH_WHYS = 3  # at most: page one still holds what happens next

Whys = Mapping[RequestId, tuple[WorkItem, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedWhys:
    """The work of which only the why is left to tell, by where it is told."""

    behind_replies: Whys = field(default_factory=dict)
    further_down: frozenset[WorkId] = frozenset()


def placed_whys(
    facts: VisitFacts, page: PageWords, *, pictured: Collection[int | None]
) -> PlacedWhys:
    """Return where each why goes; work that is PICTURED tells its own beside its photos."""
    few = len(facts.all_requests) <= _REQUESTS_WITH_WHYS
    behind: dict[RequestId, tuple[WorkItem, ...]] = {}
    below: set[WorkId] = set()
    for request in facts.all_requests:
        works = [w for w in facts.work if w.request_id == request.id and w.id not in pictured]
        for work in (w for w in works if _is_only_a_why(w, request)):
            if not few and stands_alone(sentences_of(work.public)[0], page):
                below.add(work.id)
            else:
                behind[request.id] = (*behind.get(request.id, ()), work)
    return PlacedWhys(behind_replies=behind, further_down=frozenset(below))


def reply_with_whys(request: Request, whys: Whys, page: PageWords) -> str:
    """Return the reply, each why behind the sentence of its work."""
    told: list[str] = []
    for sentence in sentences_of(ended(one_line(request.reply))):
        told.append(sentence)
        told += [
            why_of(w) for w in whys.get(request.id, ()) if clauses_of(w, page)[0][-1] == sentence
        ]
    return " ".join(dict.fromkeys(told))


def clauses_of(work: WorkItem, page: PageWords) -> tuple[tuple[str, ...], ...]:
    """Return the sentences of WORK, those of one thing that was done together.

    Only words of the catalogue are taken apart: there each thing begins with who did it.
    """
    clauses: list[tuple[str, ...]] = []
    for sentence in sentences_of(work.public):
        is_new = work.task and speaks_of_us(sentence, page) and stands_alone(sentence, page)
        if clauses and not is_new:
            clauses[-1] = (*clauses[-1], sentence)
        else:
            clauses.append((sentence,))
    return tuple(clauses)


def why_of(work: WorkItem) -> str:
    """Return why WORK matters, as sentences."""
    return ended(one_line(work.why))


def _is_only_a_why(work: WorkItem, request: Request) -> bool:
    """Tell whether the reply says all of WORK but why it matters."""
    sentences = set(sentences_of(work.public))
    return bool(sentences and work.why.strip()) and sentences <= set(sentences_of(request.reply))
