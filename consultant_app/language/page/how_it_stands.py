"""How things stand after a visit: the row "Now", from the outcomes and the next step with a day."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import product

from consultant_app.domain.promises import CONSULTANT, Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.asked import outcome_words
from consultant_app.language.page.day_phrases import due_words, says_by_when, when_words
from consultant_app.language.page.in_short import fits_the_panel
from consultant_app.language.page.next_steps import is_yours, open_steps, step_phrase, who_does
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.promise_phrases import PhraseKind
from consultant_app.language.page.results import (
    is_open_news,
    is_their_act,
    nothing_showed,
    pieces_of,
    speaks_of_us,
)
from consultant_app.language.page.wording import day_with_weekday, joined
from consultant_app.language.sentence_ends import capital_first, ended, sentences_of

_PARTS_AT_MOST = 3
_FOLLOW = ("part", "waiting", "later")
_BOTH = 2


def now_row(
    facts: VisitFacts, page: PageWords, *, headline: str, did: str = "", counted: bool = False
) -> str:
    """Return how it stands, then the next steps.

    What HEADLINE or the row DID says already is not said again. COUNTED tells that the headline
    says how many requests are done, and how many of one other kind: what is with those is told
    where the steps leave room for it.
    """
    standing = _standing(facts, page)
    steps = _steps(facts, page)
    told = headline.startswith(standing.rstrip("."))
    counted = counted and not _of_two_kinds(facts.all_requests)
    said = told or (counted and bool(steps)) or (bool(steps) and _is_a_plan(facts.all_requests))
    state = _state_now(facts, page, said=(headline, did))
    if counted and said and (unfinished := _unfinished(facts.all_requests, page)):
        whole = " ".join((unfinished, *(lines[0] for lines in steps)))
        if fits_the_panel(whole):
            return whole
    if state and (said or len(facts.all_requests) == 1):
        row = state
    else:
        row = "" if said or not fits_the_panel(standing) else standing
    now = _with_steps(row, steps)
    if steps and now == row and _says_what_is_open(headline, facts.all_requests, page):
        now = _with_steps("", steps)
    if _leaves_open(now, steps) and all(r.outcome.is_settled for r in facts.all_requests):
        now = _with_steps("", steps)
    return now or standing


def _says_what_is_open(headline: str, asked: Sequence[Request], page: PageWords) -> bool:
    """Tell whether HEADLINE says how many of the requests ASKED are open, behind a result."""
    opened = sum(r.outcome.needs_day for r in asked)
    tail = page.count("headline.result_open", opened, result="") if opened else ""
    return bool(tail) and headline.endswith(tail)


def _standing(facts: VisitFacts, page: PageWords) -> str:
    """Return how the requests stand; of a fault that showed itself to nobody, that it is believed.

    "What you asked for is done" would tell its reader that it was never there.
    """
    asked = facts.all_requests
    alone = len(asked) == 1 and asked[0].outcome is Outcome.DONE
    if alone and nothing_showed(asked[0], facts, page):
        return page.say("now.believed")
    return standing_words(asked, page)


def _with_steps(row: str, steps: Sequence[Sequence[str]]) -> str:
    """Return ROW with the fullest wordings of STEPS that fit, the later step cut last."""
    places = product(*(range(len(lines)) for lines in steps))
    for chosen in sorted(places, key=partial(_loss, steps)):
        told = (lines[place] for lines, place in zip(steps, chosen, strict=True))
        if fits_the_panel(whole := " ".join(filter(None, (row, *told)))):
            return whole
    return _with_steps(row, steps[:-1]) if steps else row


def _loss(steps: Sequence[Sequence[str]], chosen: Sequence[int]) -> tuple[bool, int, list[int]]:
    """Return what is lost where of STEPS the CHOSEN wordings are told.

    The worst is that the first one does not say what it is.
    """
    unnamed = bool(steps) and len(steps[0]) > 1 and chosen[0] == len(steps[0]) - 1
    return unnamed, sum(chosen), [*chosen][::-1]


def _leaves_open(told: str, steps: Sequence[Sequence[str]]) -> bool:
    """Tell whether TOLD has no room to say what the first of STEPS is.

    Where all is settled, what its reader has to do is the news.
    """
    first = steps[0] if steps else ()
    return len(first) > 1 and first[-1] in told


def _state_now(facts: VisitFacts, page: PageWords, *, said: Sequence[str]) -> str:
    """Return how the first thing done is now, in its own words; nothing if it was SAID already."""
    done = [p for p in pieces_of(facts, page) if p.request and p.is_done][:1]
    states = (s for piece in done for s in piece.sentences if _is_a_state(s, page))
    new = (s for s in states if not any(s.rstrip(".") in line for line in said))
    return next((s for s in new if fits_the_panel(s)), "")


def _is_a_state(sentence: str, page: PageWords) -> bool:
    """Tell whether SENTENCE says, as good news, how something is now."""
    told = speaks_of_us(sentence, page) or is_their_act(sentence, page)
    is_now = re.search(page.say("now.state"), sentence) is not None
    return is_now and not told and not is_open_news(sentence, page)


def standing_words(asked: Sequence[Request], page: PageWords) -> str:
    """Return how the requests ASKED stand in one sentence; nothing where there are none."""
    if not asked:
        return ""
    if all(r.outcome is Outcome.DONE for r in asked):
        return all_done(len(asked), page)
    if len(asked) == 1:
        return outcome_words(asked[0], page)
    parts = _parts(asked, page)
    if len(parts) == 1:
        return page.say("now.whole", part=capital_first(parts[0]))
    return ended(capital_first(joined(parts, page)))


def all_done(number: int, page: PageWords) -> str:
    """Return the sentence that says that all of NUMBER requests are done."""
    return page.say({1: "now.all_one", 2: "now.all_two"}.get(number, "now.all_many"))


def _unfinished(asked: Sequence[Request], page: PageWords) -> str:
    """Return how the requests stand that are not settled; nothing where that takes two lines."""
    names = {name: n for name, n in _numbers(asked, page).items() if n and name in _FOLLOW}
    told = [
        _part(name, n, len(asked), page, is_first=not place)
        for place, (name, n) in enumerate(names.items())
    ]
    row = ended(capital_first(joined(told, page)))
    return row if fits_the_panel(row) else ""


def _of_two_kinds(asked: Sequence[Request]) -> bool:
    """Tell whether of the requests ASKED some go on and others were declined."""
    return any(r.outcome.needs_day for r in asked) and any(
        r.outcome is Outcome.DECLINED for r in asked
    )


def _is_a_plan(asked: Sequence[Request]) -> bool:
    """Tell whether there is one request, and it is planned: its day says so."""
    return [r.outcome for r in asked] == [Outcome.LATER]


def _parts(asked: Sequence[Request], page: PageWords) -> tuple[str, ...]:
    """Return how many are done, how many are better, and so on, the good news first."""
    numbers = {name: n for name, n in _numbers(asked, page).items() if n}
    if len(numbers) > _PARTS_AT_MOST:
        follow = sum(numbers.pop(name, 0) for name in _FOLLOW)
        numbers = {"done": numbers.pop("done", 0), "follow": follow, **numbers}
    told = [(name, n) for name, n in numbers.items() if n]
    return tuple(
        _part(name, n, len(asked), page, is_first=not place) for place, (name, n) in enumerate(told)
    )


def _part(name: str, number: int, total: int, page: PageWords, *, is_first: bool) -> str:
    """Return "one of three things is planned", "two are planned", or "both are planned"."""
    words, every = page.number(number), page.number(total)
    if number == total:
        said = page.say("now.both") if total == _BOTH else page.say("now.all", n=every)
        return page.say(f"now.part_{name}.other", n=said)
    if is_first:
        words = page.say("now.of_all", n=words, all=every)
    return page.count(f"now.part_{name}", number, n=words)


def _numbers(asked: Sequence[Request], page: PageWords) -> dict[str, int]:
    usual = page.say(f"outcome.{Outcome.DECLINED.value}")
    declined = [r for r in asked if r.outcome is Outcome.DECLINED]
    advised = sum(outcome_words(r, page) == usual for r in declined)
    bare = sum(outcome_words(r, page) != usual and not r.reply.strip() for r in declined)
    return {
        "done": _number_of(asked, Outcome.DONE),
        "part": _number_of(asked, Outcome.PART),
        "waiting": _number_of(asked, Outcome.WAITING),
        "later": _number_of(asked, Outcome.LATER),
        "declined": advised,
        "refused": len(declined) - advised - bare,
        "bare": bare,
        "open": sum(not r.outcome.is_answer for r in asked),
    }


def _number_of(asked: Sequence[Request], outcome: Outcome) -> int:
    return sum(r.outcome is outcome for r in asked)


def _steps(facts: VisitFacts, page: PageWords) -> list[tuple[str, ...]]:
    """Return what is next, the reader's first, each in its wordings from long to short.

    Where all is settled and nothing is left to do, that is said.
    """
    steps = open_steps(facts)
    dated = [p for p in steps if p.by is not None and not is_yours(p, facts)]
    yours = [p for p in steps if is_yours(p, facts)]
    told: list[tuple[str, ...]] = []
    if yours:
        named = _your_step(yours[0], facts, page) if len(yours) == 1 else ()
        told.append((*named, capital_first(page.count("now.for_you", len(yours)))))
    if dated:
        told.append(_step_lines(dated[0], facts, page))
    if not told and all(r.outcome.is_settled for r in facts.all_requests):
        told.append((page.say("now.nothing"),))
    return told


def _your_step(step: Promise, facts: VisitFacts, page: PageWords) -> tuple[str, ...]:
    """Return what is left for the reader by name, with its day and without."""
    first = replace(step, what=next(iter(sentences_of(step.what)), step.what))
    phrase = step_phrase(step if first.what == step.what else first, facts, page)
    if phrase.kind is PhraseKind.OTHER and not page.say("now.any_step"):
        return ()
    due = step.by is not None and not says_by_when(step, page)
    when = _on(due_words(step, facts, page), step, facts, page) if due else ""
    plain = page.say("now.for_you_what", what=phrase.plain)
    lines = (page.say("now.for_you_day", what=phrase.plain, when=when), plain)
    return tuple(map(_stopped_once, lines if when else (plain,)))


def _step_lines(step: Promise, facts: VisitFacts, page: PageWords) -> tuple[str, ...]:
    """Return the step with what it is, and shorter with its day alone."""
    plain = when_words(step, facts, page)
    when = _on(plain, step, facts, page)
    full = _step_told(step, facts, page, when=when, on_a_day=when != plain)
    days = [page.say("now.row_day", when=when)] if when != plain else []
    lines = (capital_first(full), *days, page.say("now.row_when", when=plain))
    return tuple(map(_stopped_once, lines))


def _step_told(
    step: Promise, facts: VisitFacts, page: PageWords, *, when: str, on_a_day: bool
) -> str:
    """Return STEP as a sentence, ours in the first person.

    What says itself how often or how long gets no day in front: "each Monday until Christmas".
    """
    phrase = step_phrase(step, facts, page)
    if phrase.kind is PhraseKind.VERB and step.who == CONSULTANT:
        often = page.say("now.recurring")
        if on_a_day and often and re.search(often, phrase.plain):
            return page.say("now.row_us_always", what=phrase.plain)
        return page.say("now.row_us", what=phrase.plain, when=when)
    if phrase.kind is PhraseKind.VERB and phrase.third:
        who = who_does(step, facts, page)
        return page.say("now.row_verb", who=who, what=phrase.third, when=when)
    return page.say("now.row_other", what=phrase.plain, when=when)


def _on(when: str, step: Promise, facts: VisitFacts, page: PageWords) -> str:
    """Return "on Friday 20 November"; "until Friday" and "in February" stay as they are."""
    if step.by is None or not when.startswith(
        day_with_weekday(step.by, page, seen_from=facts.visit.day)
    ):
        return when
    return page.say("now.on_day", when=when)


def _stopped_once(line: str) -> str:
    """Return LINE without a second full stop behind "a.m." or a quote that ends its sentence."""
    return re.sub(r"([.!?…][”“\"\'»]?)\.$", r"\1", line)
