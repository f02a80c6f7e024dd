"""The commands of the hours: what a week and a month come to."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from consultant_app.cli.arguments import (
    DONE,
    Commands,
    a_day_of_time,
    a_month,
    a_year,
    add_command,
)
from consultant_app.cli.output import Output, counted, duration
from consultant_app.cli.sessions import open_profile
from consultant_app.cli.time_to_look_at import list_to_look_at, settle_stretch
from consultant_app.domain.clock_questions import Answer

if TYPE_CHECKING:
    from consultant_app.domain.time_account import (
        ClientMonth,
        Kindness,
        MonthAccount,
        NotInvoiced,
        WeekAccount,
        WeekBlock,
    )


def add_time_commands(commands: Commands) -> None:
    """Declare the command of the hours."""
    time = add_command(commands, "time", _time, help="tell what a week, month or year comes to")
    span = time.add_mutually_exclusive_group()
    span.add_argument("--week", type=a_day_of_time, metavar="DAY", help="the week of this day")
    span.add_argument("--month", type=a_month, metavar="MONTH", help="a month, such as 2026-11")
    span.add_argument(
        "--kindness",
        type=a_year,
        metavar="YEAR",
        help="what you gave away in a year, for you alone",
    )
    span.add_argument(
        "--to-look-at", action="store_true", help="time that the clock was not sure of"
    )
    span.add_argument("--stretch", metavar="NUMBER", help="answer for this stretch of time")
    time.add_argument(
        "--answer",
        choices=[answer.value for answer in Answer],
        help="with --stretch: keep the time, cut it off, split out when nobody was there",
    )


def _time(arguments: Namespace, output: Output) -> int:
    if arguments.to_look_at:
        return list_to_look_at(arguments, output)
    if arguments.stretch is not None or arguments.answer is not None:
        return settle_stretch(arguments, output)
    return _account(arguments, output)


def _account(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows import time_page

    with open_profile(arguments, writing=False) as desk:
        if arguments.month:
            year, number = arguments.month
            account = time_page.month(desk, date(year, number, 1))
            waiting = time_page.not_invoiced(desk)
            output.tell(_month_data(account, waiting), *_month_lines(account, waiting))
        elif arguments.kindness is not None:
            given = time_page.kindness_of_year(desk, arguments.kindness)
            output.tell(_kindness_data(given), _kindness_line(given))
        else:
            day = arguments.week or desk.today()
            week = time_page.week(desk, day - timedelta(days=day.weekday()))
            output.tell(_week_data(week), *_week_lines(week))
    return DONE


def _week_data(week: WeekAccount) -> Mapping[str, Any]:
    return {
        "first": week.first,
        "days": [
            {"day": d.day, "minutes": d.minutes, "blocks": [_block(b) for b in d.blocks]}
            for d in week.days
        ],
        "gaps": [{"day": g.day, "start": g.start, "end": g.end} for g in week.gaps],
        "overlaps": [
            {"first": _block(o.first), "second": _block(o.second), "minutes": o.minutes}
            for o in week.overlaps
        ],
        "minutes": week.minutes,
        "chargeable_minutes": week.chargeable_minutes,
        "travel_minutes": week.travel_minutes,
        "open_too_long": [_block(block) for block in week.open_too_long],
    }


def _block(block: WeekBlock) -> Mapping[str, Any]:
    return {
        "kind": block.kind,
        "visit": str(block.visit_id),
        "client": block.client,
        "day": block.day,
        "start": block.start,
        "end": None if block.running else block.end,
        "minutes": block.minutes,
        "charge": block.charge,
        "needs_review": block.needs_review,
        "waits": block.waits,
    }


def _week_lines(week: WeekAccount) -> Iterator[str]:
    for day in week.days:
        yield f"{day.day:%a} {day.day}  {duration(day.minutes):>8}"
    yield (
        f"Together {duration(week.minutes)}: {duration(week.chargeable_minutes)} can be charged, "
        f"{duration(week.travel_minutes)} travel."
    )
    yield from _loose_lines(week)
    for block in week.open_too_long:
        yield (
            f"The clock at {block.client} runs since {block.day} "
            f"{_clock(block.start, block.zone)} and is not counted."
        )
    waiting = {b.segment_id: b for day in week.days for b in day.blocks if b.waits}
    for block in waiting.values():
        yield f"Time at {block.client} that ran over night needs a look and is not counted."
    if waiting:
        yield "`time --to-look-at` tells more, and how to answer."


def _loose_lines(week: WeekAccount) -> Iterator[str]:
    """Yield what is not of a piece: gaps, and stretches that lie over each other."""
    for gap in week.gaps:
        between = f"{_clock(gap.start, gap.zone)}–{_clock(gap.end, gap.zone)}"
        yield f"{gap.day:%a} {between} has no entry."
    for overlap in week.overlaps:
        first, second = overlap.first, overlap.second
        yield (
            f"{first.day:%a} {_clock(second.start, second.zone)}: {first.client} and "
            f"{second.client} share {duration(overlap.minutes)}."
        )


def _clock(moment: datetime, zone: str) -> str:
    return f"{moment.astimezone(ZoneInfo(zone)):%H:%M}"


def _month_data(account: MonthAccount, waiting: NotInvoiced) -> Mapping[str, Any]:
    return {
        "first": account.first,
        "minutes": account.minutes,
        "by_kind": {str(kind): minutes for kind, minutes in account.by_kind.items()},
        "by_day": [{"day": day, "minutes": minutes} for day, minutes in account.by_day],
        "clients": [_client(client) for client in account.clients],
        "not_invoiced": {"minutes": waiting.minutes, "amounts": dict(waiting.amounts)},
        "visits_to_look_at": waiting.to_look_at,
    }


def _client(row: ClientMonth) -> Mapping[str, Any]:
    return {
        "client": row.client,
        "client_id": str(row.client_id),
        "visits": row.visits,
        "minutes": {"on-site": row.on_site, "remote": row.remote, "travel": row.travel},
        "billable_minutes": row.chargeable,
        "counted_minutes": row.counted,
        "no_charge_minutes": row.no_charge,
        "visits_to_look_at": row.to_look_at,
        "plan": {"minutes": row.plan_minutes, "used": row.plan_used},
        "parts": row.parts,
        "to_invoice": row.to_invoice,
        "invoiced": row.invoiced,
        "currency": row.currency,
        "other_amounts": dict(row.other_amounts),
        "state": row.state,
        "invoiced_on": row.invoiced_on,
    }


def _month_lines(account: MonthAccount, waiting: NotInvoiced) -> Iterator[str]:
    for row in account.clients:
        worked = duration(row.on_site + row.remote + row.travel)
        money = f"{row.to_invoice} {row.currency}"
        visits = counted(row.visits, "visit")
        yield f"{row.client}: {visits}, {worked}, {money}, {row.state.replace('-', ' ')}"
        if row.to_look_at:
            yield f"  {counted(row.to_look_at, 'visit')} of it: somebody has to look at the time."
    yield f"Together {duration(account.minutes)} in {account.first:%Y-%m}."
    sums = ", ".join(f"{amount} {currency}" for currency, amount in waiting.amounts)
    yield f"Not invoiced yet, of all months: {duration(waiting.minutes)}{sums and f', {sums}'}."
    if waiting.to_look_at:
        yield f"  {counted(waiting.to_look_at, 'visit')} not in it: somebody has to look first."


def _kindness_data(given: Kindness) -> Mapping[str, Any]:
    return {
        "year": given.year,
        "minutes": given.minutes,
        "visits": given.visits,
        "amounts": dict(given.amounts),
    }


def _kindness_line(given: Kindness) -> str:
    sums = ", ".join(f"{amount} {currency}" for currency, amount in given.amounts)
    worth = f", which would have cost {sums}" if sums else ""
    visits = counted(given.visits, "visit")
    return f"In {given.year} you gave {duration(given.minutes)} away at {visits}{worth}."
