"""How things stand after a visit: the row "Now", from the outcomes and the next step with a day."""

from collections.abc import Sequence

from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.asked import outcome_words
from consultant_app.language.day_phrases import when_words
from consultant_app.language.in_short import WORDS_AT_MOST
from consultant_app.language.next_steps import is_yours, open_steps, who_does
from consultant_app.language.page_words import PageWords
from consultant_app.language.promise_phrases import PhraseKind, promise_phrase
from consultant_app.language.sentence_ends import capital_first, word_count
from consultant_app.language.wording import joined

_PARTS_AT_MOST = 3
_FOLLOW = ("part", "waiting", "later")
_BOTH = 2


def now_row(facts: VisitFacts, page: PageWords, *, headline: str) -> str:
    """Return how it stands, then the next step; what HEADLINE says already is not said again."""
    standing = standing_words(facts.all_requests, page)
    if word_count(standing) > WORDS_AT_MOST:
        standing = ""
    new = "" if standing == headline else standing
    step = _step(facts, page, room=WORDS_AT_MOST - word_count(new))
    return f"{new} {step}".strip() or standing


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
    return page.say("now.of", n=page.number(len(asked)), parts=joined(parts, page))


def all_done(number: int, page: PageWords) -> str:
    """Return the sentence that says that all of NUMBER requests are done."""
    return page.say({1: "now.all_one", 2: "now.all_two"}.get(number, "now.all_many"))


def _parts(asked: Sequence[Request], page: PageWords) -> tuple[str, ...]:
    """Return how many are done, how many are better, and so on, the good news first."""
    numbers = {name: n for name, n in _numbers(asked, page).items() if n}
    if len(numbers) > _PARTS_AT_MOST:
        follow = sum(numbers.pop(name, 0) for name in _FOLLOW)
        numbers = {"done": numbers.pop("done", 0), "follow": follow, **numbers}
    return tuple(_part(name, n, len(asked), page) for name, n in numbers.items() if n)


def _part(name: str, number: int, total: int, page: PageWords) -> str:
    """Return "two are planned", or "both are planned" where that is all."""
    if number < total:
        return page.count(f"now.part_{name}", number)
    every = page.say("now.both") if total == _BOTH else page.say("now.all", n=page.number(total))
    return page.say(f"now.part_{name}.other", n=every)


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


def _step(facts: VisitFacts, page: PageWords, *, room: int) -> str:
    """Return the next step that fits into ROOM words; where all is settled, that too is said."""
    steps = open_steps(facts)
    dated = [p for p in steps if p.by is not None and not is_yours(p, facts)]
    yours = sum(is_yours(p, facts) for p in steps)
    said = [*(_step_lines(dated[0], facts, page) if dated else ())]
    if yours:
        said.append(page.count("now.for_you", yours))
    elif not dated and all(r.outcome.is_settled for r in facts.all_requests):
        said.append(page.say("now.nothing"))
    return next((line for line in said if word_count(line) <= room), "")


def _step_lines(step: Promise, facts: VisitFacts, page: PageWords) -> tuple[str, str]:
    """Return the step with what it is, and shorter with its day alone."""
    when = when_words(step, facts, page)
    phrase = promise_phrase(step.what, page)
    if phrase.kind is PhraseKind.VERB:
        who = who_does(step, facts, page)
        full = page.say("now.row_verb", who=who, what=phrase.third, when=when)
    else:
        full = page.say("now.row_other", what=phrase.plain, when=when)
    return capital_first(full), page.say("now.row_day", when=when)
