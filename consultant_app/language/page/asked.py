"""The section "What you asked for": each request in its own words, its outcome, its reply."""

import re
from datetime import date
from zoneinfo import ZoneInfo

from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.summaries import AskedItem
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.quotes import quoted
from consultant_app.language.page.whys import Whys, reply_with_whys
from consultant_app.language.page.wording import day_short
from consultant_app.language.sentence_ends import ended, one_line

_WORD = re.compile(r"\w{2,}")


def asked_items(facts: VisitFacts, page: PageWords, whys: Whys) -> tuple[AskedItem, ...]:
    """Return the requests of this visit, then those said earlier and settled now.

    WHYS are told behind the replies.
    """
    now = tuple(_item(r, page, whys, note=_who_asked(r, facts, page)) for r in facts.requests)
    earlier = tuple(_item(r, page, whys, note=_when_asked(r, facts, page)) for r in facts.carried)
    return now + earlier


def asked_empty(facts: VisitFacts, page: PageWords) -> str:
    """Return what stands there when no request was noted; only what was said is claimed."""
    if facts.all_requests:
        return ""
    said = "said" if facts.visit.nothing_asked else "silent"
    way = "" if facts.business.phone.strip() else "_write"
    return page.say(f"asked.empty_{said}{way}")


def outcome_words(request: Request, page: PageWords) -> str:
    """Return the words of the outcome: the consultant's own, else those of the language.

    A question is not done but answered, where it has an answer.
    """
    own = ended(one_line(request.outcome_word))
    told = not own and request.outcome is Outcome.DONE and request.reply.strip()
    if told and re.search(page.say("question.asks"), one_line(request.words), re.IGNORECASE):
        return page.say("outcome.answered")
    return own or page.say(f"outcome.{request.outcome.value}")


def _item(request: Request, page: PageWords, whys: Whys, *, note: str) -> AskedItem:
    return AskedItem(
        outcome=request.outcome,
        quote=quoted(request.words, page),
        outcome_word=outcome_words(request, page),
        reply=reply_with_whys(request, whys, page),
        note=note,
    )


def _who_asked(request: Request, facts: VisitFacts, page: PageWords) -> str:
    name = _other_speaker(request, facts, page)
    return page.say("asked.by", name=name) if name else ""


def _when_asked(request: Request, facts: VisitFacts, page: PageWords) -> str:
    name = _other_speaker(request, facts, page)
    by = "by_" if name else ""
    day = _day_asked(request, facts)
    if day is None:
        return page.say(f"asked.{by}earlier_unknown", name=name)
    return page.say(f"asked.{by}earlier", name=name, day=day_short(day, page))


def _other_speaker(request: Request, facts: VisitFacts, page: PageWords) -> str:
    """Return who said REQUEST if it was not the reader, unless the words tell it themselves."""
    if facts.contact is not None and request.asked_by == facts.contact.id:
        return ""
    person = next((c for c in facts.contacts if c.id == request.asked_by), None)
    if person is None:
        return ""
    names = set(_WORD.findall(f"{person.name} {person.called}")) - {*page.items("hold.titles")}
    return "" if names & set(_WORD.findall(request.words)) else one_line(person.called)


def _day_asked(request: Request, facts: VisitFacts) -> date | None:
    day = facts.asked_on.get(request.visit_id)
    if day is None and request.noted_at is not None:
        return request.noted_at.astimezone(ZoneInfo(facts.visit.zone)).date()
    return day
