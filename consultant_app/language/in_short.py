"""The panel "In short": what was asked and what was done, at most 22 words a row.

How it stands now is told by `how_it_stands`.
"""

from collections.abc import Sequence

from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page_words import PageWords
from consultant_app.language.quotes import short_quote
from consultant_app.language.results import begins_with_us, pieces_of
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
    return f"{quote} {page.count('asked.more', more)}" if more else quote


def did_row(facts: VisitFacts, page: PageWords) -> str:
    """Return the results in as many words as fit, then how many more there are."""
    pieces = pieces_of(facts, page)
    told = [piece.sentences[0] for piece in pieces if piece.sentences]
    for much in range(len(told), 0, -1):
        line = _told(told[:much], more=len(pieces) - much, page=page)
        if word_count(line) <= WORDS_AT_MOST:
            return line
    answered = sum(r.outcome.is_answer for r in facts.all_requests)
    if answered and answered == len(facts.all_requests):
        return page.count("did.answered", answered)
    return ""


def _told(sentences: Sequence[str], *, more: int, page: PageWords) -> str:
    acts = [_act(s, page) for s in sentences]
    if all(acts) and not any(", " in act for act in acts):
        extra = [page.count("did.more_verb", more)] if more else []
        return ended(capital_first(_chain([*acts, *extra], page)))
    extra = [page.count("did.more_sentence", more)] if more else []
    plain = [ended(capital_first(act or s)) for act, s in zip(acts, sentences, strict=True)]
    return " ".join([*plain, *extra])


def _act(sentence: str, page: PageWords) -> str:
    """Return "replaced the disk" for "I replaced the disk.", or nothing if it can't be said so."""
    if not begins_with_us(sentence, page):
        return ""
    act = sentence.split(" ", 1)[1].rstrip(".") if " " in sentence else ""
    return "" if act.split(" ", 1)[0].lower() in page.items("did.keep") else act


def _chain(acts: Sequence[str], page: PageWords) -> str:
    *first, last = acts
    return page.say("did.chain", first=", ".join(first), last=last) if first else last
