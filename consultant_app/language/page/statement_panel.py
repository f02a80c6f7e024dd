"""The headline of a time statement and its panel: how much, and who bears it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from consultant_app.domain.statement_document import CoverRow
from consultant_app.domain.time_statement import Cover, LeftOut, TimeStatement
from consultant_app.language.page.no_break import NO_BREAK
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.their_place import kind_of_place
from consultant_app.language.page.wording import (
    day_short,
    duration_in_figures,
    joined,
    money,
    month_name,
)
from consultant_app.language.sentence_ends import one_line

_LONGEST_REASON = 70

Amounts = tuple[tuple[str, Decimal], ...]


def headline(month: TimeStatement, client: str, page: PageWords) -> str:
    """Return how much it was, and what that means for whoever pays."""
    if not month.minutes and (month.running or month.to_look_at):
        return page.say("statement.none_yet", when=_when(month, page, key="when"))
    when = _when(month, page, key="when" if month.is_whole else "when_so_far")
    place = kind_of_place(client, page)
    key = "headline" if month.minutes else "none"
    first = page.say(
        f"statement.{key}_place" if place else f"statement.{key}",
        time=_lasting(month.minutes, page),
        place=place,
        when=when,
    )
    return f"{first} {_what_it_means(month, page)}".strip()


def _when(month: TimeStatement, page: PageWords, *, key: str) -> str:
    return page.say(f"statement.{key}", month=month_name(month.first, page))


def left_out(month: TimeStatement, page: PageWords) -> str:
    """Return which time is not on the page yet, and why; nothing where all of it is."""
    told = (("still_running", month.running), ("to_look_at", month.to_look_at))
    return " ".join(
        page.say(f"statement.{key}", days=_days(visits, page)) for key, visits in told if visits
    )


def _days(visits: Iterable[LeftOut], page: PageWords) -> str:
    return joined([day_short(day, page) for day in dict.fromkeys(v.day for v in visits)], page)


def _what_it_means(month: TimeStatement, page: PageWords) -> str:
    plan, free = month.minutes_of(Cover.PLAN), month.minutes_of(Cover.ON_ME)
    if plan:
        share = "all" if plan == month.minutes else "most" if 2 * plan > month.minutes else "some"
        return page.say(f"statement.{share}_in_plan", time=_lasting(plan, page))
    if free and free == month.minutes:
        return page.say("statement.all_on_me")
    costs = in_money(month.amounts, page)
    return page.say("statement.comes_to", money=costs) if costs else ""


def in_money(amounts: Amounts, page: PageWords) -> str:
    """Return AMOUNTS as one phrase, currencies apart; those of nothing are left out."""
    return joined([money(sum_, name, page) for name, sum_ in amounts if sum_], page)


def panel(month: TimeStatement, page: PageWords) -> tuple[CoverRow, ...]:
    """Return who bears how much; a row without minutes is left out."""
    return tuple(_rows(month, page))


def _rows(month: TimeStatement, page: PageWords) -> Iterator[CoverRow]:
    if plan := month.minutes_of(Cover.PLAN):
        yield CoverRow(label=page.say("statement.plan"), text=_of_plan(plan, month, page))
    if month.covered_by(Cover.EXTRA):
        label = page.say("statement.extra" if has_plan(month) else "statement.charged")
        costs = in_money(month.amounts, page)
        yield CoverRow(label=label, text=_extra(month, costs, page), bold=costs)
    if free := month.minutes_of(Cover.ON_ME):
        yield CoverRow(label=page.say("statement.on_me"), text=_on_me(free, month, page))


def has_plan(month: TimeStatement) -> bool:
    """Tell whether there is a plan that time could be extra to."""
    return bool(month.plan_minutes or month.covered_by(Cover.PLAN))


def _of_plan(used: int, month: TimeStatement, page: PageWords) -> str:
    """Return how much of the plan was used: figures only, for what is left may lapse or not."""
    whole = month.plan_minutes
    if not whole:
        return page.say("statement.only_time", time=_lasting(used, page))
    key = "plan_all" if used == whole else "plan_part" if used < whole else "plan_over"
    return page.say(
        f"statement.{key}",
        time=_lasting(used, page),
        plan=_lasting(whole, page),
        over=_lasting(max(0, used - whole), page),
    )


def _extra(month: TimeStatement, costs: str, page: PageWords) -> str:
    """Return the extra time, what it counts as where that is another, and what it comes to."""
    rows = month.covered_by(Cover.EXTRA)
    minutes = sum(row.minutes for row in rows)
    said = {
        "time": _lasting(minutes, page),
        "counted": _lasting(month.counted, page),
        "money": costs,
        "day": day_short(rows[0].day, page),
    }
    if month.counted != minutes:
        return page.say("statement.extra_counted" if costs else "statement.only_counted", **said)
    if not costs:
        return page.say("statement.only_time", **said)
    one_day = len({row.day for row in rows}) == 1 and len(month.rows) > 1
    return page.say("statement.extra_day" if one_day else "statement.extra_time", **said)


def _on_me(free: int, month: TimeStatement, page: PageWords) -> str:
    time = _lasting(free, page)
    given = month.covered_by(Cover.ON_ME)
    reasons = dict.fromkeys(one_line(r).rstrip(" .") for row in given for r in row.reasons)
    reason = "; ".join(reasons)
    if not reason or len(reason) > _LONGEST_REASON or not all(row.reasons for row in given):
        return page.say("statement.free", time=time)
    within = reason.split(" ", 1)[0].lower() in page.items("time.where")
    key = "statement.free_where" if within else "statement.free_reason"
    return page.say(key, time=time, reason=reason)


def _lasting(minutes: int, page: PageWords) -> str:
    """Return MINUTES in figures, exact, on one line."""
    return duration_in_figures(minutes, page).replace(" ", NO_BREAK)
