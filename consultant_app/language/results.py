"""The results of a visit that can be told on their own: in the headline and in "I did"."""

from dataclasses import dataclass

from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page_words import PageWords
from consultant_app.language.sentence_ends import sentences_of
from consultant_app.language.standing import stands_alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One thing that was dealt with, and the sentences that could tell it, the best first."""

    request: Request | None
    sentences: tuple[str, ...]


def pieces_of(facts: VisitFacts, page: PageWords) -> tuple[Piece, ...]:
    """Return what was dealt with: finished or bettered requests, then the other work."""
    answered = [r for r in facts.all_requests if r.outcome in (Outcome.DONE, Outcome.PART)]
    own = [w for w in facts.work if w.request_id not in {r.id for r in facts.all_requests}]
    return (
        *(Piece(request=r, sentences=_answers(r, facts, page)) for r in answered),
        *(Piece(request=None, sentences=_alone(w.public, page)[:1]) for w in own),
    )


def _answers(request: Request, facts: VisitFacts, page: PageWords) -> tuple[str, ...]:
    """Return the reply's sentences, then the first of each piece of work behind it."""
    work = [w.public for w in facts.work if w.request_id == request.id]
    firsts = [s for text in work for s in _alone(text, page)[:1]]
    return tuple(dict.fromkeys((*_alone(request.reply, page), *firsts)))


def _alone(text: str, page: PageWords) -> tuple[str, ...]:
    return tuple(s for s in sentences_of(text) if stands_alone(s, page))


def begins_with_us(sentence: str, page: PageWords) -> bool:
    """Tell whether SENTENCE begins with who did it, "I" or "we"."""
    return sentence.split(" ", 1)[0] in page.items("did.strip")


def is_open_news(sentence: str, page: PageWords) -> bool:
    """Tell whether SENTENCE speaks of something that does not work, or not yet."""
    small = sentence.lower()
    return any(cue in small for cue in page.items("headline.open_cues"))
