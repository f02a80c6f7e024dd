"""Parts used: a sentence of "Our time together" for one or two, a list from three on."""

from decimal import Decimal

from consultant_app.domain.options import PageOptions, ShownPrices
from consultant_app.domain.parts import Part
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.wording import joined, money, quantity
from consultant_app.language.sentence_ends import capital_first, one_line

_LIST_FROM = 3


def parts_sentence(facts: VisitFacts, page: PageWords, options: PageOptions) -> str:
    """Return the sentence on one or two parts; nothing where there are none, or a list."""
    parts = _named(facts)
    if not parts or len(parts) >= _LIST_FROM:
        return ""
    if len(parts) == 1:
        key = _used_one(parts[0], page)
        return page.say(key, part=_part(parts[0], "priced", facts, page, options))
    told = [_part(p, "priced_within", facts, page, options) for p in parts]
    key = "parts.used_many" if all(p.quantity == 1 for p in parts) else "parts.used_many_several"
    return page.say(key, n=page.number(len(parts)), parts=joined(told, page))


def parts_list(facts: VisitFacts, page: PageWords, options: PageOptions) -> tuple[str, ...]:
    """Return one line for each of three or more parts, and their sum where all are priced."""
    parts = _named(facts)
    if len(parts) < _LIST_FROM:
        return ()
    told = (_part(p, "priced_list", facts, page, options) for p in parts)
    lines = tuple(capital_first(line) for line in told)
    prices = [p.cost(facts.currency) for p in parts]
    if options.prices is ShownPrices.HIDDEN or None in prices:
        return lines
    total = sum((p for p in prices if p is not None), Decimal(0))
    return (*lines, page.say("parts.total", money=money(total, facts.currency, page)))


def parts_lead(facts: VisitFacts, page: PageWords) -> str:
    """Return the words in front of the list."""
    return page.say("parts.list_lead") if len(_named(facts)) >= _LIST_FROM else ""


def _used_one(part: Part, page: PageWords) -> str:
    """Return the words for a single line of parts: "one part" only where it is one."""
    if part.quantity != 1:
        return "parts.used_several"
    article = one_line(part.name).split(" ", 1)[0].lower() in page.items("parts.articles")
    return "parts.used_one" if article else "parts.used_one_plain"


def _named(facts: VisitFacts) -> list[Part]:
    return [p for p in facts.parts if p.name.strip()]


def _part(
    part: Part, pattern: str, facts: VisitFacts, page: PageWords, options: PageOptions
) -> str:
    name = one_line(part.name).rstrip(".")
    if part.quantity != 1:
        name = page.say("parts.several", n=quantity(part.quantity, page), part=name)
    cost = part.cost(facts.currency)
    if options.prices is ShownPrices.HIDDEN or cost is None:
        return name
    price = money(cost, facts.currency, page)
    return page.say(f"parts.{pattern}", part=name, money=price)
