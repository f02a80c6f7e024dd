"""The figures of a look back in words: headline, opening, tiles, months, where the time went.

Each sentence follows from the figures alone, and none of them praises or blames anybody.
"""

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from consultant_app.domain.requests import Outcome
from consultant_app.domain.review_document import (
    ChartMonth,
    MonthChart,
    MonthsSection,
    SpentSection,
    Tile,
)
from consultant_app.domain.review_figures import MonthCount, ReviewFigures, TimeSpent
from consultant_app.domain.review_periods import Period
from consultant_app.domain.reviews import ReviewLines
from consultant_app.domain.visits import VisitKind
from consultant_app.language.page.no_break import NO_BREAK
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.what_for import their_place
from consultant_app.language.page.wording import (
    duration_in_figures,
    duration_in_table,
    joined,
    month_name,
)
from consultant_app.language.sentence_ends import capital_first

_CALLED = MappingProxyType(
    {frozenset({VisitKind.ON_SITE}): "visits", frozenset({VisitKind.PHONE}): "calls"}
)
_FEW_PROMISES = 2
_LEAST_MONTHS = 2
_OPEN_SINCE = {
    Outcome.WAITING: "last_waiting",
    Outcome.PART: "last_part",
    Outcome.LATER: "last_later",
}


def months_told(period: Period, page: PageWords, *, year: bool = True) -> str:
    """Return the months of PERIOD: "July to September 2026", or without the YEAR."""
    first, *_, last = (month_name(month, page) for month in period.months)
    key = "review.months" if year else "review.months_bare"
    return page.say(key, first=first, last=last, year=str(period.year))


def headline(figures: ReviewFigures, page: PageWords) -> str:
    """Return what the quarter or the year came to, in a sentence."""
    if not figures.visits and not figures.requests:
        return f"{_not_needed(figures, page)}{_late(figures, page)}."
    return f"{capital_first(_finished(figures, page))}{_late(figures, page)}."


def intro(figures: ReviewFigures, lines: ReviewLines, client: str, page: PageWords) -> str:
    """Return what the page tells, in a sentence."""
    if figures.period.is_year:
        return page.say("year.intro_so_far" if figures.so_far else "year.intro")
    if not figures.visits and not figures.requests and not lines.recommendations:
        return page.say("review.intro_none")
    place = their_place(client, page)
    added = "review.intro_so_far" if figures.so_far else "review.intro_added_up"
    parts = [page.say(added, place=place) if not figures.so_far else page.say(added)]
    if figures.not_kept and lines.not_kept.strip():
        parts.append(page.say("review.intro_wrong"))
    if lines.recommendations:
        parts.append(page.count("review.intro_next", len(lines.recommendations)))
    return page.say("review.intro", parts=joined(parts, page))


def tiles(figures: ReviewFigures, page: PageWords) -> tuple[Tile, ...]:
    """Return the figures; one that counts nothing is left out."""
    found = (_lost_tile(figures, page),) if not figures.period.is_year else ()
    first = (_visits_tile(figures, page),) if figures.period.is_year else ()
    every = (*first, _finished_tile(figures, page), _kept_tile(figures, page), *found)
    return tuple(tile for tile in every if tile is not None)


def months_section(figures: ReviewFigures, page: PageWords) -> MonthsSection | None:
    """Return what the months say, and the chart of them; None where there is nothing to compare."""
    months = figures.months
    if len(months) < _LEAST_MONTHS or not any(m.asked or m.planned for m in months):
        return None
    fewer = _is_less(months)
    return MonthsSection(
        heading=page.say("review.months_fewer" if fewer else "review.months_heading"),
        text=" ".join(_months_text([m for m in months if m.whole] or months, page)),
        chart=_chart(months, page),
    )


def spent_section(figures: ReviewFigures, page: PageWords) -> SpentSection | None:
    """Return where the time went, beside the quarter before where there was one."""
    before = figures.time_before
    if figures.period.is_year or not figures.time.total:
        return None
    periods = [figures.period, figures.period.earlier]
    columns = [figures.time] if before is None else [figures.time, before]
    rows = [
        (page.say(f"review.spent_{kind}"), *(_in_table(getattr(c, kind), page) for c in columns))
        for kind in ("planned", "asked", "favours", "travel")
        if any(getattr(c, kind) for c in columns)
    ]
    heads = (months_told(p, page, year=False) for p in periods[: len(columns)])
    return SpentSection(
        heading=page.say("review.spent"),
        heads=("", *heads),
        rows=tuple(rows),
        foot=(page.say("review.spent_total"), *(_in_table(c.total, page) for c in columns)),
    )


def given(time: TimeSpent, page: PageWords) -> str:
    """Return how much help was on the consultant, empty where none was."""
    if not time.favours:
        return ""
    return page.say("year.on_me_text", time=duration_in_figures(time.favours, page))


def _not_needed(figures: ReviewFigures, page: PageWords) -> str:
    period = figures.period
    months = "" if period.is_year else months_told(period, page, year=False)
    kind = "year" if period.is_year else "review"
    key = "none_so_far" if figures.so_far else "none_there"
    return page.say(f"{kind}.{key}", months=months, year=str(period.year))


def _finished(figures: ReviewFigures, page: PageWords) -> str:
    done, asked = figures.finished, figures.requests
    if not asked:
        return page.say("review.none_asked")
    if asked == 1:
        return page.say("review.only_finished" if done else "review.only_open")
    if done == asked:
        return page.say("review.all_finished")
    key = {0: "none_finished", 1: "one_finished"}.get(done, "some_finished")
    return page.say(f"review.{key}", done=str(done), all=str(asked))


def _late(figures: ReviewFigures, page: PageWords) -> str:
    """Return what is to be said of promises; where all were kept, nothing boasts."""
    late = len(figures.not_kept)
    if not late:
        return ""
    if late == 1 and figures.promises > _FEW_PROMISES:
        return page.say("review.kept_but_one")
    return page.count("review.late", late)


def _visits_tile(figures: ReviewFigures, page: PageWords) -> Tile | None:
    count = figures.visits
    key = _CALLED.get(figures.kinds, "visits_or_calls")
    return Tile(figure=str(count), text=page.count(f"year.{key}", count)) if count else None


def _finished_tile(figures: ReviewFigures, page: PageWords) -> Tile | None:
    if not figures.requests:
        return None
    said = [page.count("review.finished", figures.requests), _still_open(figures, page)]
    return Tile(
        figure=_of(figures.finished, figures.requests, page), text=" ".join(filter(None, said))
    )


def _still_open(figures: ReviewFigures, page: PageWords) -> str:
    """Return what became of those that are not finished."""
    left = figures.open_in_period
    if figures.period.is_year or not left:
        return ""
    if len(left) > 1:
        return capital_first(page.count("review.still_open", len(left)))
    (last,) = left
    if last.settled_on is not None:
        return page.say("review.last_since")
    if figures.requests == 1:
        return page.say("review.only_one")
    return page.say(f"review.{_OPEN_SINCE.get(last.request.outcome, 'last_open')}")


def _kept_tile(figures: ReviewFigures, page: PageWords) -> Tile | None:
    if not figures.promises:
        return None
    of = _of(figures.kept, figures.promises, page)
    return Tile(figure=of, text=page.count("review.kept", figures.promises))


def _lost_tile(figures: ReviewFigures, page: PageWords) -> Tile | None:
    if figures.lost_minutes is None:
        return None
    said = page.say("review.lost")
    if figures.lost_before is not None:
        months = months_told(figures.period.earlier, page, year=False)
        time = duration_in_figures(figures.lost_before, page)
        said = f"{said} {page.say('review.lost_before', months=months, time=time)}"
    return Tile(figure=_in_table(figures.lost_minutes, page), text=said)


def _of(number: int, whole: int, page: PageWords) -> str:
    return page.say("review.tile_of", n=str(number), m=str(whole)).replace(" ", NO_BREAK)


def _is_less(months: Sequence[MonthCount]) -> bool:
    """Tell whether less was asked for: at the end than at the beginning, and in all of it."""
    now = [m.asked for m in months if m.current]
    before = [m.asked for m in months if not m.current]
    if len(before) != len(now) or not months[-1].whole:
        return False
    return months[-1].asked < months[0].asked and sum(now) < sum(before)


def _months_text(months: Sequence[MonthCount], page: PageWords) -> Iterator[str]:
    first, last = months[0], months[-1]
    begin, end = month_name(first.first, page), month_name(last.first, page)
    if first.asked:
        yield page.count("review.asked_in", first.asked, month=begin)
    else:
        yield page.say("review.nothing_in", month=begin)
    if first is last:
        return
    most = max(months, key=lambda month: month.asked)
    is_between = most.asked > max(first.asked, last.asked)
    if is_between:  # a chart that towers over its sentence makes the sentence untrue
        yield page.count("review.asked_then", most.asked, month=month_name(most.first, page))
    if first.asked == last.asked and not is_between:
        yield page.say("review.the_same", month=end)
    elif last.asked:
        yield page.count("review.asked_then", last.asked, month=end)
    else:
        yield page.say("review.nothing_then", month=end)
    if _is_less(months) and _more_planned(months):
        yield page.say("review.planned_more")


def _more_planned(months: Sequence[MonthCount]) -> bool:
    now = sum(m.planned for m in months if m.current)
    return now > sum(m.planned for m in months if not m.current)


def _chart(months: Sequence[MonthCount], page: PageWords) -> MonthChart:
    return MonthChart(
        asked=page.say("review.chart_asked"),
        planned=page.say("review.chart_planned"),
        this_period=page.say("review.this_quarter"),
        months=tuple(
            ChartMonth(
                name=month_name(m.first, page), asked=m.asked, planned=m.planned, current=m.current
            )
            for m in months
        ),
        alt=page.say("review.alt", months=" ".join(_alt(m, page) for m in months)),
    )


def _alt(month: MonthCount, page: PageWords) -> str:
    return page.say(
        "review.alt_month",
        month=month_name(month.first, page),
        asked=page.count("review.alt_asked", month.asked, n=str(month.asked)),
        planned=page.count("review.alt_planned", month.planned, n=str(month.planned)),
    )


def _in_table(minutes: int, page: PageWords) -> str:
    return duration_in_table(minutes, page).replace(" ", NO_BREAK)
