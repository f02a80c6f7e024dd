"""The headline a page gets while the consultant has written none: honest, at most 14 words.

It is made from accepted sentences and fixed words only. A result is told where the first finished
request (or the work of a visit without requests) has a sentence that stands alone; what is not
finished is never hidden behind it.
"""

from collections.abc import Sequence

from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from consultant_app.language.asked import outcome_words
from consultant_app.language.how_it_stands import all_done
from consultant_app.language.next_steps import is_yours, open_steps
from consultant_app.language.page_words import PageWords
from consultant_app.language.results import act_of, is_open_news, pieces_of, speaks_of_us
from consultant_app.language.sentence_ends import capital_first, word_count
from consultant_app.language.wording import day_with_weekday, weekday

WORDS_AT_MOST = 14
_FEW = 4  # of more requests, how many are done says more than one result
_BOTH = 2


def headline(facts: VisitFacts, page: PageWords) -> str:
    """Return the headline that the outcomes and results of the visit give."""
    candidates = _of_requests(facts, page) if facts.all_requests else _of_work(facts, page)
    fitting = (capital_first(line) for line in candidates if word_count(line) <= WORDS_AT_MOST)
    return next(fitting, _about("found", facts, page))


def _of_requests(facts: VisitFacts, page: PageWords) -> list[str]:
    asked = facts.all_requests
    outcomes = {r.outcome for r in asked}
    if not all(r.outcome.is_answer for r in asked):
        return []
    if outcomes == {Outcome.DONE}:
        return _all_done(facts, page)
    if outcomes == {Outcome.DECLINED}:
        usual = page.say("outcome.declined")
        plain = all(outcome_words(r, page) == usual for r in asked)
        return [page.say("headline.advise")] if plain else []
    if Outcome.DONE in outcomes:
        return _some_done(facts, page)
    return _none_done(facts, page)


def _all_done(facts: VisitFacts, page: PageWords) -> list[str]:
    number = len(facts.all_requests)
    result = _result(facts, page)
    told = []
    if result and number == 1:
        told = [f"{result}."]
    elif result and page.say("headline.and") not in result:
        key = "headline.result_rest_one" if number == _BOTH else "headline.result_rest"
        told = [page.say(key, result=result)]
    elif number == 1 and (act := _act(facts, page)):
        told = [page.say("headline.done_act", result=act)]
    return [*told, all_done(number, page)]


def _some_done(facts: VisitFacts, page: PageWords) -> list[str]:
    asked = facts.all_requests
    done = sum(r.outcome is Outcome.DONE for r in asked)
    opened = [r for r in asked if r.outcome.needs_day]
    numbers = {
        "done": capital_first(page.number(done)),
        "all": page.number(len(asked)),
        "are": page.count("headline.are", done),
    }
    if not opened:
        return [_not_all(asked, numbers, page)]
    result = _result(facts, page) if len(asked) <= _FEW else ""
    day = _next_day(facts, page)
    told = [page.count("headline.result_open", len(opened), result=result)] if result else []
    if day:
        told.append(page.say("headline.some_day", day=day, **numbers))
    return [*told, page.count("headline.some_open", len(opened), **numbers)]


def _not_all(asked: Sequence[Request], numbers: dict[str, str], page: PageWords) -> str:
    declined = [r for r in asked if r.outcome is Outcome.DECLINED]
    usual = page.say("outcome.declined")
    plain = all(outcome_words(r, page) == usual for r in declined)
    key = "headline.some_advise" if plain else "headline.some_not"
    return page.count(key, len(declined), **numbers)


def _none_done(facts: VisitFacts, page: PageWords) -> list[str]:
    asked = facts.all_requests
    day = _next_day(facts, page)
    outcomes = {r.outcome for r in asked}
    if len(asked) == 1 and outcomes == {Outcome.LATER} and _nothing_showed(facts, page):
        return [page.say("headline.not_found")]
    kind = {frozenset({Outcome.PART}): "better", frozenset({Outcome.LATER}): "planned"}
    name = kind.get(frozenset(outcomes), "open")
    if not day:
        return [page.say(f"headline.{name}")]
    several = "_all" if name == "planned" and len(asked) > 1 else ""
    return [page.say(f"headline.{name}{several}_day", day=day)]


def _nothing_showed(facts: VisitFacts, page: PageWords) -> bool:
    """Tell whether the first reply, or its work, says that the fault did not show itself."""
    first = facts.all_requests[0]
    texts = (first.reply, *(w.public for w in facts.work if w.request_id == first.id))
    cues = page.items("headline.not_found_cues")
    return any(cue in text.lower() for text in texts for cue in cues)


def _of_work(facts: VisitFacts, page: PageWords) -> list[str]:
    if not facts.work:
        return [_about("next" if open_steps(facts) else "bare", facts, page)]
    told = [p.sentences[0] for p in pieces_of(facts, page) if p.sentences]
    sure = len(told) == len(facts.work) and not any(
        is_open_news(w.public, page) for w in facts.work
    )
    result = (_result(facts, page) or _act(facts, page)) if sure else ""
    return [*([f"{result}."] if result else []), _about("did", facts, page)]


def _result(facts: VisitFacts, page: PageWords) -> str:
    """Return the first good news on a thing of the customer's, without its full stop."""
    return next((s for s in _news(facts, page) if not speaks_of_us(s, page)), "")


def _act(facts: VisitFacts, page: PageWords) -> str:
    """Return the first thing that we did, without its full stop."""
    return next((s for s in _news(facts, page) if act_of(s, page)), "")


def _news(facts: VisitFacts, page: PageWords) -> list[str]:
    """Return the sentences of what is done that are good news and short, in the page's order.

    Where something was asked for, only its answers count: the rest is no answer to "is it right?"
    """
    pieces = [p for p in pieces_of(facts, page) if p.request or not facts.all_requests]
    sentences = [s for piece in pieces if piece.is_done for s in piece.sentences]
    good = [s for s in sentences if s.endswith(".") and not is_open_news(s, page)]
    return [s.rstrip(".") for s in good if word_count(s) <= WORDS_AT_MOST]


def _next_day(facts: VisitFacts, page: PageWords) -> str:
    days = [p.by for p in open_steps(facts) if p.by is not None and not is_yours(p, facts)]
    return day_with_weekday(days[0], page, seen_from=facts.visit.day) if days else ""


def _about(what: str, facts: VisitFacts, page: PageWords) -> str:
    way = "visit" if facts.visit.kind is VisitKind.ON_SITE else "call"
    return page.say(f"headline.{what}_{way}", weekday=weekday(facts.visit.day, page))
