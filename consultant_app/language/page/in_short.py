"""The panel "In short": what was asked and what was done, at most 22 words a row.

How it stands now is told by `how_it_stands`.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from consultant_app.domain.requests import Outcome
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.quotes import short_quote
from consultant_app.language.page.results import (
    Piece,
    act_of,
    answers_to,
    is_open_news,
    is_our_mistake,
    is_their_act,
    nothing_showed,
    pieces_of,
)
from consultant_app.language.page.standing import stands_alone
from consultant_app.language.sentence_ends import (
    capital_first,
    ended,
    one_line,
    sentences_of,
    word_count,
)

WORDS_AT_MOST = 22
_LETTERS_AT_MOST = 121  # two lines of the panel, measured on paper
_QUOTE_AT_MOST = 17
_APOLOGY_AT_MOST = 5  # words: "I am sorry about that."


def fits_the_panel(row: str) -> bool:
    """Tell whether ROW takes no more than two lines."""
    return word_count(row) <= WORDS_AT_MOST and len(row) <= _LETTERS_AT_MOST


def asked_row(facts: VisitFacts, page: PageWords) -> str:
    """Return the first request in its own words, then how many more; or the visit's reason."""
    said = facts.requests or facts.carried
    if not said:
        return ended(capital_first(one_line(facts.visit.reason)))
    more = len(facts.all_requests) - 1
    for most in range(_QUOTE_AT_MOST, 0, -1):
        row = _quote_and_more(short_quote(said[0].words, page, most=most), more, page)
        if fits_the_panel(row):
            return row
    return row


def _quote_and_more(quote: str, more: int, page: PageWords) -> str:
    """Return QUOTE, and how many MORE: in the same sentence where the quote does not end one."""
    if not more:
        return quote
    ends = quote[-2] in ".!?…"
    return (
        f"{quote} {page.count('asked.more', more)}"
        if ends
        else (f"{quote}{page.count('asked.and_more', more)}")
    )


def did_row(facts: VisitFacts, page: PageWords) -> str:
    """Return the results in as many words as fit, then how many more there are.

    What was asked for leads: where it has no words, it is named before all else that was done.
    """
    pieces = pieces_of(facts, page)
    sorry = next((line for p in pieces if (line := _our_mistake(p, facts, page))), "")
    if sorry:
        return sorry
    told = _told_of(pieces, facts, page)
    silent = sum(not s and _got_further(p) for p, s in told)
    asked = any(s for p, s in told if p.request)
    if not asked and any(p.request and p.is_done for p in pieces):
        return _asked_and_more(told, facts, page)
    counting = {s: _got_further(p) for p, s in reversed(told) if s}  # what is planned is not done
    sentences = list(dict.fromkeys(s for _, s in told if s))
    fits = _as_much_as_fits(sentences, silent, page, counting=counting)
    return fits or _answered(facts, page)


def _as_much_as_fits(
    sentences: Sequence[str],
    silent: int,
    page: PageWords,
    *,
    counting: Mapping[str, bool] = MappingProxyType({}),
) -> str:
    """Return as many SENTENCES as the row takes, and how many more there are, SILENT ones too.

    COUNTING tells of each whether it is one of them; all are if nothing is told.
    """
    for much in range(len(sentences), 0, -1):
        more = sum(counting.get(sentence, True) for sentence in sentences[much:]) + silent
        line = _told(sentences[:much], more=more, page=page)
        if fits_the_panel(line):
            return line
    alone = _told(sentences[:1], more=0, page=page) if sentences else ""
    return alone if fits_the_panel(alone) else ""


def _told_of(
    pieces: Sequence[Piece], facts: VisitFacts, page: PageWords
) -> list[tuple[Piece, str]]:
    """Return PIECES with what is told of each; a side job that does not work yet is no result."""
    told = []
    for place, piece in enumerate(pieces):
        is_side_job = bool(facts.all_requests) and piece.request is None
        if not (is_side_job and any(is_open_news(s, page) for s in piece.sentences)):
            said = _lead(piece, facts, page) if not place and piece.request else ""
            told.append((piece, said or _best(piece, facts, page)))
    return told


def _asked_and_more(told: Sequence[tuple[Piece, str]], facts: VisitFacts, page: PageWords) -> str:
    """Return that what was asked for is done, and what else; nothing more where that is all."""
    more = [said for piece, said in told if not piece.request]
    if not more:
        return _answered(facts, page)
    sentences = list(dict.fromkeys((_done_of(facts, page), *(said for said in more if said))))
    return _as_much_as_fits(sentences, more.count(""), page)


def _done_of(facts: VisitFacts, page: PageWords) -> str:
    """Return that we did what was asked for, or how much of it."""
    every = len(facts.all_requests)
    done = sum(request.outcome is Outcome.DONE for request in facts.all_requests)
    if done == every:
        return page.count("did.asked_done", every)
    return page.say("did.asked_some", done=page.number(done), all=page.number(every))


def _lead(piece: Piece, facts: VisitFacts, page: PageWords) -> str:
    """Return what is told of the request that the row above quotes: so "it" is known.

    An act that stands alone; else, where the answer points back to the request, all of it.
    """
    request = piece.request
    if request is None or request != (*facts.requests, *facts.carried)[0]:
        return ""
    answer = sentences_of(request.reply)
    acts = [s for s in answer if act_of(s, page)]
    if any(stands_alone(s, page) for s in acts) or any(is_their_act(s, page) for s in answer):
        return ""
    good = [s for s in answer if s in piece.sentences and not is_open_news(s, page)]
    whole = " ".join(answer)
    tells = acts or (good and _got_further(piece) and good[0] != answer[0])
    return whole if tells and fits_the_panel(whole) else ""


def _answered(facts: VisitFacts, page: PageWords) -> str:
    """Return how much was answered where no sentence can be told; nothing unless all was."""
    asked = facts.all_requests
    if not asked or not all(r.outcome.is_answer and r.reply.strip() for r in asked):
        return ""
    return page.count("did.answered", len(asked))


def _best(piece: Piece, facts: VisitFacts, page: PageWords) -> str:
    """Return the sentence that tells PIECE: an act, else a good state."""
    acts = [s for s in piece.sentences if act_of(s, page)]
    if not acts and piece.request and nothing_showed(piece.request, facts, page):
        return page.say("did.not_found")
    good = [s for s in piece.sentences if not is_open_news(s, page) and not is_their_act(s, page)]
    return next(iter((*acts, *(good if _got_further(piece) else ()))), "")


def _our_mistake(piece: Piece, facts: VisitFacts, page: PageWords) -> str:
    """Return the sentence that owns up to a mistake of ours, and what follows it if that fits."""
    for sentences in (piece.sentences, _all_of(piece, facts)):
        for place, sentence in enumerate(sentences):
            if is_our_mistake(sentence, page) and fits_the_panel(sentence):
                rows = [" ".join(sentences[place : place + 2]), sentence]
                if _is_bare_apology(sentence, page):  # for what, the sentence before it says
                    rows = [" ".join(sentences[place - 1 : place + 1])] if place else []
                if row := next(filter(fits_the_panel, rows), ""):
                    return row
    return ""


def _is_bare_apology(sentence: str, page: PageWords) -> bool:
    """Tell whether SENTENCE says sorry, and nothing of what for."""
    return word_count(sentence) <= _APOLOGY_AT_MOST and not act_of(sentence, page)


def _all_of(piece: Piece, facts: VisitFacts) -> tuple[str, ...]:
    """Return the sentences of PIECE, those that stand alone first, then all of its answer."""
    said = answers_to(piece.request, facts) if piece.request is not None else ()
    return tuple(dict.fromkeys((*piece.sentences, *said)))


def _got_further(piece: Piece) -> bool:
    """Tell whether something of PIECE was done; a plan or an advice is told elsewhere."""
    return piece.request is None or piece.request.outcome in (Outcome.DONE, Outcome.PART)


def _told(sentences: Sequence[str], *, more: int, page: PageWords) -> str:
    acts = [act_of(s, page) for s in sentences]
    if all(acts) and not any(", " in act or ". " in act for act in acts):
        extra = [page.count("did.more_verb", more)] if more else []
        return ended(capital_first(_chain([*acts, *extra], page)))
    extra = [page.count("did.more_sentence", more)] if more else []
    told = [capital_first(ended(act)) for act in acts] if all(acts) else sentences
    return " ".join([*told, *extra])


def _chain(acts: Sequence[str], page: PageWords) -> str:
    *first, last = acts
    return page.say("did.chain", first=", ".join(first), last=last) if first else last
