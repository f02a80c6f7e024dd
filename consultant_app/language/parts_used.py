"""Parts used: a sentence of "Our time together" for one or two, a list from three on."""

from decimal import Decimal

from consultant_app.domain.options import PageOptions, ShownPrices
from consultant_app.domain.parts import Part
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page_words import PageWords
from consultant_app.language.sentence_ends import one_line
from consultant_app.language.wording import joined, money, quantity

_LIST_FROM = 3


def parts_sentence(facts: VisitFacts, page: PageWords, options: PageOptions) -> str:
    """Return the sentence on one or two parts; nothing where there are none, or a list."""
    parts = _named(facts)
    if not parts or len(parts) >= _LIST_FROM:
        return ""
    told = [_part(p, "priced", facts, page, options) for p in parts]
    if len(told) > 1:
        return page.say("parts.used_many", n=page.number(len(told)), parts=joined(told, page))
    article = one_line(parts[0].name).split(" ", 1)[0].lower() in page.items("parts.articles")
    return page.say("parts.used_one" if article else "parts.used_one_plain", part=told[0])


def parts_list(facts: VisitFacts, page: PageWords, options: PageOptions) -> tuple[str, ...]:
    """Return one line for each of three or more parts, and their sum where all are priced."""
    parts = _named(facts)
    if len(parts) < _LIST_FROM:
        return ()
    lines = tuple(_part(p, "priced_list", facts, page, options) for p in parts)
    prices = [p.total for p in parts]
    if options.prices is ShownPrices.HIDDEN or None in prices:
        return lines
    total = sum((p for p in prices if p is not None), Decimal(0))
    return (*lines, page.say("parts.total", money=money(total, facts.currency, page)))


def parts_lead(facts: VisitFacts, page: PageWords) -> str:
    """Return the words in front of the list."""
    return page.say("parts.list_lead") if len(_named(facts)) >= _LIST_FROM else ""


def _named(facts: VisitFacts) -> list[Part]:
    return [p for p in facts.parts if p.name.strip()]


def _part(
    part: Part, pattern: str, facts: VisitFacts, page: PageWords, options: PageOptions
) -> str:
    name = one_line(part.name).rstrip(".")
    if part.quantity != 1:
        name = page.say("parts.several", n=quantity(part.quantity, page), part=name)
    if options.prices is ShownPrices.HIDDEN or part.total is None:
        return name
    price = money(part.total, facts.currency, page)
    return page.say(f"parts.{pattern}", part=name, money=price)
