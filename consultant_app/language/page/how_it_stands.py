"""How things stand after a visit: the row "Now", from the outcomes and the next step with a day."""

import re
from collections.abc import Sequence

from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.asked import outcome_words
from consultant_app.language.page.day_phrases import when_words
from consultant_app.language.page.in_short import fits_the_panel
from consultant_app.language.page.next_steps import is_yours, open_steps, step_phrase, who_does
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.promise_phrases import PhraseKind
from consultant_app.language.page.wording import day_with_weekday, joined
from consultant_app.language.sentence_ends import capital_first, ended

_PARTS_AT_MOST = 3
_FOLLOW = ("part", "waiting", "later")
_BOTH = 2


def now_row(facts: VisitFacts, page: PageWords, *, headline: str, counted: bool = False) -> str:
    """Return how it stands, then the next steps; what HEADLINE says already is not said again.

    COUNTED tells that it says how many requests are done, and how many of one other kind.
    """
    standing = standing_words(facts.all_requests, page)
    steps = _steps(facts, page)
    told = headline.startswith(standing.rstrip("."))
    counted = counted and not _of_two_kinds(facts.all_requests)
    said = told or (counted and bool(steps)) or (bool(steps) and _is_a_plan(facts.all_requests))
    row = "" if said or not fits_the_panel(standing) else standing
    for lines in steps:
        row = next((f"{row} {s}".strip() for s in lines if fits_the_panel(f"{row} {s}")), row)
    return row or standing


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
    return {
        "done": _number_of(asked, Outcome.DONE),
        "part": _number_of(asked, Outcome.PART),
        "waiting": _number_of(asked, Outcome.WAITING),
        "later": _number_of(asked, Outcome.LATER),
        "declined": advised,
        "refused": len(declined) - advised,
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
    yours = sum(is_yours(p, facts) for p in steps)
    told: list[tuple[str, ...]] = []
    if yours:
        told.append((capital_first(page.count("now.for_you", yours)),))
    if dated:
        told.append(_step_lines(dated[0], facts, page))
    if not told and all(r.outcome.is_settled for r in facts.all_requests):
        told.append((page.say("now.nothing"),))
    return told


def _step_lines(step: Promise, facts: VisitFacts, page: PageWords) -> tuple[str, ...]:
    """Return the step with what it is, and shorter with its day alone."""
    plain = when_words(step, facts, page)
    when = _on(plain, step, facts, page)
    phrase = step_phrase(step, facts, page)
    if phrase.kind is PhraseKind.VERB:
        who = who_does(step, facts, page)
        full = page.say("now.row_verb", who=who, what=phrase.third, when=when)
    else:
        full = page.say("now.row_other", what=phrase.plain, when=when)
    days = [page.say("now.row_day", when=when)] if when != plain else []
    lines = (capital_first(full), *days, page.say("now.row_when", when=plain))
    return tuple(map(_stopped_once, lines))


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
