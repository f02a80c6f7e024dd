"""The headline a page gets while the consultant has written none: honest, at most 14 words.

It is made from accepted sentences and fixed words only. A result is told where a finished request,
the first one before others (or the work of a visit without requests), has a sentence that stands
alone; what is not finished is never hidden behind it.
"""

from collections.abc import Sequence
from dataclasses import replace

from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.asked import outcome_words
from consultant_app.language.page.how_it_stands import all_done
from consultant_app.language.page.letter_frame import way_of
from consultant_app.language.page.next_steps import open_steps
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.results import (
    Piece,
    act_of,
    is_a_step,
    is_open_news,
    is_their_act,
    nothing_showed,
    pieces_of,
    speaks_of_us,
    tells_our_mistake,
)
from consultant_app.language.page.standing import stands_alone
from consultant_app.language.page.states import state_of
from consultant_app.language.page.wording import day_with_weekday, weekday
from consultant_app.language.sentence_ends import capital_first, sentences_of, word_count

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
        was_told = any(r.reply.strip() for r in asked) or bool(facts.work)
        return [_about("did", facts, page)] if was_told else []
    if outcomes == {Outcome.DONE}:
        return _all_done(facts, page)
    if Outcome.DONE in outcomes:
        return _some_done(facts, page)
    return [*_bad_news(facts, page), *_none_done(facts, page)]


def _all_done(facts: VisitFacts, page: PageWords) -> list[str]:
    number = len(facts.all_requests)
    if number == 1 and nothing_showed(facts.all_requests[0], facts, page):
        return [page.say("headline.worked")]
    if number == 1:
        result, act = _result(facts, page), _act(facts, page)
        told = [f"{result}."] if result else []
        right = tells_our_mistake(facts, page)
        told += _told_of(act, page) if act and not right else []
        return [*told, _all_settled(facts, page)]
    key = "headline.result_rest_one" if number == _BOTH else "headline.result_rest"
    lead = _lead(facts, page)
    fits = lead and page.say("headline.and") not in lead
    return [*([page.say(key, result=lead)] if fits else []), _all_settled(facts, page)]


def _told_of(act: str, page: PageWords) -> list[str]:
    """Return how it is now that ACT is done, where it says so, and that it is done."""
    lines = (_state_line(act, page), page.say("headline.done_act", result=act))
    return [line for line in lines if line]


def _all_settled(facts: VisitFacts, page: PageWords) -> str:
    """Return that all is done; a mistake of our own is never passed over by that.

    Of one that answers a request that is done it is certain that it was put right.
    """
    number = len(facts.all_requests)
    whole = all_done(number, page)
    if not tells_our_mistake(facts, page):
        return whole
    asked = replace(facts, work=tuple(w for w in facts.work if w.request_id is not None))
    if not tells_our_mistake(asked, page):
        return page.say("headline.mistake_told", done=whole.rstrip("."))
    return page.say("headline.mistake_right" if number == 1 else "headline.mistake_right_all")


def _some_done(facts: VisitFacts, page: PageWords) -> list[str]:
    asked = facts.all_requests
    rest = _the_others(asked, page)
    if rest[0] == "bare":
        return [_about("did", facts, page)]
    lead = _lead(facts, page) if len(asked) <= _FEW else ""
    told = [page.count(f"headline.result_{rest[0]}", rest[1], result=lead)] if lead else []
    return [*told, how_many_done(facts, page)]


def how_many_done(facts: VisitFacts, page: PageWords) -> str:
    """Return how many of the requests are done, and what is with the others.

    Nothing where others were declined and no reply says why.
    """
    asked = facts.all_requests
    rest = _the_others(asked, page)
    if rest[0] == "bare":
        return ""
    done = sum(r.outcome is Outcome.DONE for r in asked)
    numbers = {
        "done": capital_first(page.number(done)),
        "all": page.number(len(asked)),
        "are": page.count("headline.are", done),
    }
    return page.count(f"headline.some_{rest[0]}", rest[1], **numbers)


def _the_others(asked: Sequence[Request], page: PageWords) -> tuple[str, int]:
    """Return what is with the requests that are not done, and how many they are."""
    opened = sum(r.outcome.needs_day for r in asked)
    return ("open", opened) if opened else (_refusal(asked, page), _declined(asked))


def _refusal(asked: Sequence[Request], page: PageWords) -> str:
    """Return "advise" where we advise against all that was declined, "answered" where each other
    has a reply, else "bare".
    """
    usual = page.say("outcome.declined")
    declined = [r for r in asked if r.outcome is Outcome.DECLINED]
    if all(outcome_words(r, page) == usual for r in declined):
        return "advise"
    return "answered" if all(r.reply.strip() for r in declined) else "bare"


def _declined(asked: Sequence[Request]) -> int:
    return sum(r.outcome is Outcome.DECLINED for r in asked)


def _bad_news(facts: VisitFacts, page: PageWords) -> list[str]:
    """Return what the first request can't have, plainly, and the next step behind it."""
    first = facts.all_requests[0]
    if first.outcome is not Outcome.DECLINED or _refusal([first], page) == "advise":
        return []
    plain = [s.rstrip(".") for s in sentences_of(first.reply)[:1] if stands_alone(s, page)]
    day = _next_day(facts, page)
    behind = [page.say("headline.news_day", news=news, day=day) for news in plain if day]
    return [*behind, *(f"{news}." for news in plain)]


def _none_done(facts: VisitFacts, page: PageWords) -> list[str]:
    asked = facts.all_requests
    day = _next_day(facts, page)
    outcomes = {r.outcome for r in asked}
    if outcomes == {Outcome.DECLINED}:
        reasons = all(r.reply.strip() for r in asked)
        told = reasons and _refusal(asked, page) == "advise"
        return [page.say("headline.advise")] if told else []
    if len(asked) == 1 and outcomes == {Outcome.LATER} and nothing_showed(asked[0], facts, page):
        return [page.say("headline.not_found")]
    kind = {frozenset({Outcome.PART}): "better", frozenset({Outcome.LATER}): "planned"}
    name = kind.get(frozenset(outcomes), "open")
    if not day:
        return [page.say(f"headline.{name}")]
    if len(asked) == 1 and outcomes == {Outcome.WAITING}:
        news = outcome_words(asked[0], page).rstrip(".")
        return [page.say("headline.waiting_day", news=news, day=day)]
    several = "_all" if name == "planned" and len(asked) > 1 else ""
    return [page.say(f"headline.{name}{several}_day", day=day)]


def _of_work(facts: VisitFacts, page: PageWords) -> list[str]:
    if not facts.work:
        return [_about("next" if open_steps(facts) else "bare", facts, page)]
    spoken = sum(bool(p.sentences) for p in pieces_of(facts, page))
    sure = spoken == len(facts.work) and not any(is_open_news(w.public, page) for w in facts.work)
    told = [f"{result}."] if sure and (result := _result(facts, page)) else []
    acts = _acts_and_more(facts, page) if sure and not told else []
    return [*told, *acts, _about("did", facts, page)]


def _acts_and_more(facts: VisitFacts, page: PageWords) -> list[str]:
    """Return what we did, the most telling first: one piece of work, and how many more."""
    acts = [s for s in _news(facts, page) if act_of(s, page)]
    more = len(facts.work) - 1
    if not more:
        return [line for act in acts for line in (_state_line(act, page), f"{act}.") if line]
    telling_first = sorted(acts, key=lambda act: is_a_step(act, page))
    return [line for act in telling_first for line in _with_more(act, more, page)]


def _with_more(act: str, more: int, page: PageWords) -> list[str]:
    """Return ACT with how many MORE there were; alone where both are too long for a headline.

    The most telling piece of work says more by itself than a lesser one with the number of others.
    """
    told = dict.fromkeys((act, act.partition(",")[0]))
    return [*(page.count("headline.act_more", more, result=short) for short in told), f"{act}."]


def _state_line(act: str, page: PageWords) -> str:
    state = state_of(act, page)
    return f"{state}." if state and not is_open_news(state, page) else ""


def _result(facts: VisitFacts, page: PageWords) -> str:
    """Return the first good news on a thing of the customer's, without its full stop.

    Where something was asked for, it is of the first request that is done.
    """
    return next((s for s in _news(facts, page) if not speaks_of_us(s, page)), "")


def _act(facts: VisitFacts, page: PageWords) -> str:
    """Return the first thing that we did, without its full stop."""
    return next((s for s in _news(facts, page) if act_of(s, page)), "")


def _lead(facts: VisitFacts, page: PageWords) -> str:
    """Return a result; else what we did for the first finished request."""
    done = _counting(facts, page)
    if (result := _result(facts, page)) or not done:
        return result
    acts = (s for s in _good_news(done[0], page) if act_of(s, page) and not is_a_step(s, page))
    act = next(acts, "").partition(page.say("headline.cut"))[0]
    if told := _gain(done[0], page) or state_of(act, page) or act:
        return told
    return _later_result(facts, page) if done[0].sentences else ""


def _gain(piece: Piece, page: PageWords) -> str:
    """Return what the reader gained by an act: "your till prints again" behind ", so "."""
    so = page.say("headline.so")
    told = (s.partition(so)[2] for s in _good_news(piece, page) if so and act_of(s, page))
    alone = (capital_first(gain) for gain in told if gain and not _points_back(gain, page))
    return next((gain for gain in alone if stands_alone(f"{gain}.", page)), "")


def _points_back(text: str, page: PageWords) -> bool:
    return bool(
        {word.strip(",;") for word in text.lower().split()} & {*page.items("alone.pronouns")}
    )


def _later_result(facts: VisitFacts, page: PageWords) -> str:
    """Return the result of a later request, where the first one tells only what was done for it."""
    done = [p for p in pieces_of(facts, page) if p.request and p.is_done][1:]
    news = (s for piece in done for s in _good_news(piece, page))
    told = (s for s in news if not speaks_of_us(s, page))
    return next((s for s in told if word_count(s) <= WORDS_AT_MOST), "")


def _news(facts: VisitFacts, page: PageWords) -> list[str]:
    """Return the sentences of what is done that are good news and short, in the page's order."""
    news = (s for piece in _counting(facts, page) for s in _good_news(piece, page))
    return [s for s in news if word_count(s) <= WORDS_AT_MOST]


def _counting(facts: VisitFacts, page: PageWords) -> list[Piece]:
    """Return the finished pieces that a headline may speak of.

    Where something was asked for, that is the first request done: neither a later one nor work
    that nobody asked for answers "is it right?"
    """
    done = [p for p in pieces_of(facts, page) if p.is_done]
    return [p for p in done if p.request][:1] if facts.all_requests else done


def _good_news(piece: Piece, page: PageWords) -> list[str]:
    """Return the good news among the sentences of PIECE, without their full stops."""
    good = [s for s in piece.sentences if s.endswith(".") and not is_open_news(s, page)]
    return [s.rstrip(".") for s in good if not is_their_act(s, page)]


def _next_day(facts: VisitFacts, page: PageWords) -> str:
    """Return the earliest day on which something comes next, whoever acts."""
    days = [p.by for p in open_steps(facts) if p.by is not None]
    if facts.next_visit is not None and facts.next_visit.to_come:
        days.append(facts.next_visit.day)
    return day_with_weekday(min(days), page, seen_from=facts.visit.day) if days else ""


def _about(what: str, facts: VisitFacts, page: PageWords) -> str:
    return page.say(f"headline.{what}_{way_of(facts)}", weekday=weekday(facts.visit.day, page))
