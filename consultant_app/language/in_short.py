"""The panel "In short": what was asked and what was done, at most 22 words a row.

How it stands now is told by `how_it_stands`.
"""

from collections.abc import Sequence

from consultant_app.domain.requests import Outcome
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page_words import PageWords
from consultant_app.language.quotes import short_quote
from consultant_app.language.results import (
    Piece,
    act_of,
    answers_to,
    is_open_news,
    pieces_of,
)
from consultant_app.language.sentence_ends import capital_first, ended, one_line, word_count

WORDS_AT_MOST = 22
_QUOTE_AT_MOST = 17


def asked_row(facts: VisitFacts, page: PageWords) -> str:
    """Return the first request in its own words, then how many more; or the visit's reason."""
    said = facts.requests or facts.carried
    if not said:
        return ended(capital_first(one_line(facts.visit.reason)))
    more = len(facts.all_requests) - 1
    quote = short_quote(said[0].words, page, most=_QUOTE_AT_MOST)
    if not more:
        return quote
    stop = "" if quote[-2] in ".!?…" else "."
    return f"{quote}{stop} {page.count('asked.more', more)}"


def did_row(facts: VisitFacts, page: PageWords) -> str:
    """Return the results in as many words as fit, then how many more there are."""
    pieces = pieces_of(facts, page)
    bests = [_best(piece, pieces, facts, page) for piece in pieces]
    told = [sentence for sentence in bests if sentence]
    worth_telling = sum(bool(b) or _got_further(p) for b, p in zip(bests, pieces, strict=True))
    for much in range(len(told), 0, -1):
        line = _told(told[:much], more=worth_telling - much, page=page)
        if word_count(line) <= WORDS_AT_MOST:
            return line
    asked = facts.all_requests
    if asked and all(r.outcome.is_answer and r.reply.strip() for r in asked):
        return page.count("did.answered", len(asked))
    return ""


def _best(piece: Piece, pieces: Sequence[Piece], facts: VisitFacts, page: PageWords) -> str:
    """Return the sentence that tells PIECE: our own mistake, else an act, else a good state.

    Where it is all there is, the row above says what "it" is, so any sentence will do.
    """
    sentences = piece.sentences
    if len(pieces) == 1 and piece.request is not None:
        sentences = (*sentences, *answers_to(piece.request, facts))
    acts = [s for s in sentences if act_of(s, page)]
    states = [s for s in sentences if not is_open_news(s, page)] if _got_further(piece) else []
    return next(iter((*_confessions(sentences, page), *acts, *states)), "")


def _confessions(sentences: Sequence[str], page: PageWords) -> list[str]:
    cues = page.items("did.sorry")
    return [s for s in sentences if any(cue in s.lower() for cue in cues)]


def _got_further(piece: Piece) -> bool:
    """Tell whether something of PIECE was done; a plan or an advice is told elsewhere."""
    return piece.request is None or piece.request.outcome in (Outcome.DONE, Outcome.PART)


def _told(sentences: Sequence[str], *, more: int, page: PageWords) -> str:
    acts = [act_of(s, page) for s in sentences]
    if all(acts) and not any(", " in act for act in acts):
        extra = [page.count("did.more_verb", more)] if more else []
        return ended(capital_first(_chain([*acts, *extra], page)))
    extra = [page.count("did.more_sentence", more)] if more else []
    told = [capital_first(ended(act)) for act in acts] if all(acts) else sentences
    return " ".join([*told, *extra])


def _chain(acts: Sequence[str], page: PageWords) -> str:
    *first, last = acts
    return page.say("did.chain", first=", ".join(first), last=last) if first else last
