"""What a time statement says of counting: the agreed rule and rate, and nothing that is not so."""

from collections.abc import Iterator

from consultant_app.domain.billing import Rounding
from consultant_app.domain.settings import Business
from consultant_app.domain.time_statement import Cover, TimeStatement
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.statement_panel import has_plan
from consultant_app.language.page.what_for import their_place
from consultant_app.language.page.wording import duration_in_figures, joined, money
from consultant_app.language.sentence_ends import one_line


def how_i_count(month: TimeStatement, client: str, page: PageWords) -> str:
    """Return the rule, whether travel costs, and the rate: each only where it is certain."""
    return " ".join(_sentences(month, client, page))


def does_it_look_right(
    month: TimeStatement, business: Business, page: PageWords
) -> tuple[str, str]:
    """Return the invitation to ask, and the stretch of it that is set bold."""
    reach = one_line(business.phone) or one_line(business.email)
    ask = "ask" if month.rows else "ask_none"
    invited = page.say(f"statement.{ask}_reach" if reach else f"statement.{ask}", reach=reach)
    costs = any(amount for _, amount in month.amounts)
    promise = page.say("statement.rather" if costs else "statement.put_right")
    return f"{invited} {promise}", reach


def _sentences(month: TimeStatement, client: str, page: PageWords) -> Iterator[str]:
    if not (month.covered_by(Cover.EXTRA) or has_plan(month)):
        yield page.say("statement.to_the_minute")  # nothing was rounded, nothing has a price
        return
    if month.rule is not None:
        yield from _of_rule(month.rule, month, page)
    if _has_plan_left(month):
        yield page.say("statement.extra_beside")
    if month.travel_was_free:
        yield page.say("statement.travel_free")
    yield from _of_rates(month, client, page)


def _has_plan_left(month: TimeStatement) -> bool:
    """Tell whether time costs extra although the plan is not used up: that asks for a word."""
    return bool(month.covered_by(Cover.EXTRA)) and month.plan_minutes > month.minutes_of(Cover.PLAN)


def _of_rule(rule: Rounding, month: TimeStatement, page: PageWords) -> Iterator[str]:
    """Yield how extra time is rounded; all else counts as it was."""
    extra = "_extra" if has_plan(month) else ""
    said = {
        "per": page.say(f"statement.per_{rule.per}"),
        "mode": page.say(f"statement.{rule.mode}"),
    }
    step, least = (duration_in_figures(m, page) for m in (rule.minutes, rule.minimum))
    if rule.minutes > 1:
        yield page.say(f"statement.steps{extra}", step=step, **said)
    elif rule.minimum <= 1:
        yield page.say("statement.to_the_minute")
        return
    if rule.minimum > max(1, rule.minutes):
        key = "least" if rule.minutes > 1 else "least_only"
        yield page.say(f"statement.{key}", least=least, **said)
    if month.covered_by(Cover.PLAN) or month.covered_by(Cover.ON_ME):
        yield page.say("statement.others_exact" if extra else "statement.free_exact")


def _of_rates(month: TimeStatement, client: str, page: PageWords) -> Iterator[str]:
    """Yield what an hour costs: once, or for each kind of time that has a price of its own."""
    extra = "_extra" if has_plan(month) else ""
    rates = [(kind, rate) for kind, rate in month.rates if rate]
    currencies = {row.currency for row in month.covered_by(Cover.EXTRA)} or {month.currency}
    if not rates or len(currencies) > 1:
        return
    (currency,) = currencies
    place = their_place(client, page)
    if len({rate for _, rate in month.rates}) == 1:
        yield page.say(f"statement.rate{extra}", money=money(rates[0][1], currency, page))
        return
    named = [
        page.say(f"statement.rate_{kind}", money=money(rate, currency, page), place=place)
        for kind, rate in rates
    ]
    yield page.say(f"statement.rates{extra}", rates=joined(named, page))
