"""Where a why is told whose work the reply tells already: behind the reply, or further down.

Page one must keep room for what happens next, so of many requests the whys come after it, each
under the customer's own words.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from consultant_app.domain.ids import RequestId
from consultant_app.domain.requests import Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem
from consultant_app.language.sentence_ends import ended, one_line, sentences_of

_FEW_REQUESTS = 3

Whys = Mapping[RequestId, tuple[WorkItem, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedWhys:
    """The work of which only the why is left to tell, by request and by where it is told."""

    behind_replies: Whys = field(default_factory=dict)
    further_down: Whys = field(default_factory=dict)


def placed_whys(facts: VisitFacts, *, pictured: Collection[int | None]) -> PlacedWhys:
    """Return where each why goes; work that is PICTURED tells its own beside its photos."""
    found: dict[RequestId, tuple[WorkItem, ...]] = {}
    for request in facts.all_requests:
        works = tuple(
            w
            for w in facts.work
            if w.request_id == request.id and w.id not in pictured and _is_only_a_why(w, request)
        )
        if works:
            found[request.id] = works
    few = len(facts.all_requests) <= _FEW_REQUESTS
    return PlacedWhys(behind_replies=found) if few else PlacedWhys(further_down=found)


def reply_with_whys(request: Request, whys: Whys) -> str:
    """Return the reply, each why behind the sentence of its work."""
    works = whys.get(request.id, ())
    if not works:
        return ended(one_line(request.reply))
    told: list[str] = []
    for sentence in sentences_of(request.reply):
        told += [sentence, *(why_of(w) for w in works if sentences_of(w.public)[-1] == sentence)]
    return " ".join(dict.fromkeys(told))


def why_of(work: WorkItem) -> str:
    """Return why WORK matters, as sentences."""
    return ended(one_line(work.why))


def _is_only_a_why(work: WorkItem, request: Request) -> bool:
    """Tell whether the reply says all of WORK but why it matters."""
    sentences = set(sentences_of(work.public))
    return bool(sentences and work.why.strip()) and sentences <= set(sentences_of(request.reply))
