"""The words around the figures of a look back: what follows from them, and nothing more."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId, PromiseId, RequestId, VisitId
from consultant_app.domain.options import PageOptions
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.review_document import ReviewDocument
from consultant_app.domain.review_figures import (
    MonthCount,
    OpenRequest,
    ReviewFigures,
    TimeSpent,
)
from consultant_app.domain.review_periods import Period
from consultant_app.domain.reviews import ReviewLines
from consultant_app.domain.settings import Business
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import VisitKind
from consultant_app.language.page.review import draft_review
from consultant_app.language.page.review_facts import ReviewFacts
from helpers.page_reader import words_of

Q3 = Period(2026, 3)
QUIET = ReviewFigures(
    period=Q3,
    so_far=False,
    visits=3,
    requests=0,
    finished=0,
    still_open=(),
    promises=0,
    not_kept=(),
    lost_minutes=None,
    lost_before=None,
    months=(),
    time=TimeSpent(),
    time_before=None,
    to_look_at=(),
)
LATE = Promise(id=PromiseId(1), client_id=ClientId(1), what="A cable", by=date(2026, 8, 1))


def waiting(number: int, outcome: Outcome = Outcome.WAITING, **changes: Any) -> OpenRequest:
    request = Request(
        id=RequestId(number), visit_id=VisitId(1), words="Can it?", outcome=outcome, **changes
    )
    return OpenRequest(request=request, asked_on=date(2026, 9, 14), in_period=True)


def page(figures: ReviewFigures, lines: ReviewLines | None = None) -> ReviewDocument:
    """Return the page of FIGURES in English, no-break spaces made plain ones."""
    facts = ReviewFacts(
        figures=figures,
        lines=lines or ReviewLines(),
        business=Business(name="Okafor Office IT", person="Sam Okafor", phone="01632 960 147"),
        client=Client(name="Brandt & Osei Solicitors"),
        reader=None,
        zone="Europe/London",
    )
    return draft_review(
        facts,
        words_of("en-GB"),
        secrets=lambda _: (),
        made_at=datetime(2026, 10, 12, tzinfo=UTC),
        options=PageOptions(),
    ).document


def plain(text: str) -> str:
    return text.replace("\xa0", " ")


@pytest.mark.parametrize(
    ("changes", "headline"),
    [
        pytest.param({}, "There was nothing you had to ask for.", id="only-planned-visits"),
        pytest.param({"visits": 0}, "You did not need me from July to September.", id="nothing"),
        pytest.param(
            {"requests": 4, "finished": 4, "promises": 3},
            "Everything you asked for is finished.",
            id="all-kept-is-no-boast",
        ),
        pytest.param(
            {"requests": 32, "finished": 31, "promises": 15, "not_kept": (LATE,)},
            "31 of 32 requests are finished, and every promise was kept but one.",
            id="as-in-the-picture",
        ),
        pytest.param(
            {"requests": 1, "finished": 0, "promises": 2, "not_kept": (LATE,)},
            "What you asked for is still open, and one promise was late.",
            id="few",
        ),
        pytest.param(
            {"requests": 3, "finished": 0, "promises": 5, "not_kept": (LATE, LATE)},
            "All 3 requests are still open, and two promises were late.",
            id="a-bad-quarter-is-told-plainly",
        ),
    ],
)
def test_the_headline_follows_from_the_figures(changes: dict[str, Any], headline: str) -> None:
    assert plain(page(replace(QUIET, **changes)).headline) == headline


@pytest.mark.parametrize(
    ("open_ones", "told"),
    [
        pytest.param((waiting(1),), "The last one is waiting.", id="waiting"),
        pytest.param((waiting(1, Outcome.HEARD),), "The last one is still open.", id="heard"),
        pytest.param((waiting(1), waiting(2)), "Two are still open.", id="two"),
        pytest.param(
            (replace(waiting(1), settled_on=date(2026, 10, 5)),),
            "The last one is finished by now.",
            id="settled-since",
        ),
    ],
)
def test_a_tile_tells_what_became_of_the_rest(
    open_ones: tuple[OpenRequest, ...], told: str
) -> None:
    done = 5 - len(open_ones)
    figures = replace(QUIET, requests=5, finished=done, still_open=open_ones)

    (tile,) = page(figures).tiles

    assert plain(tile.figure) == f"{done} of 5"
    assert plain(tile.text).endswith(f" {told}")


def test_a_reply_that_is_only_proposed_stays_off_the_page() -> None:
    proposed = waiting(1, reply="It will come soon.", reply_state=TextState.PROPOSED)
    figures = replace(QUIET, requests=1, still_open=(proposed,))

    section = page(figures).still_open

    assert section is not None
    assert section.items[0].reply == ""


def test_a_request_settled_since_is_no_longer_listed_as_open() -> None:
    settled = replace(waiting(1), settled_on=date(2026, 10, 5))

    assert page(replace(QUIET, requests=1, still_open=(settled,))).still_open is None


def test_words_of_a_promise_are_left_out_where_all_were_kept() -> None:
    lines = ReviewLines(not_kept="It came late.")

    kept, late = page(QUIET, lines), page(replace(QUIET, promises=1, not_kept=(LATE,)), lines)

    assert kept.not_kept is None
    assert "what I got wrong" not in kept.intro
    assert late.not_kept is not None
    assert "what I got wrong" in late.intro


def test_the_month_with_most_is_named_where_it_lies_between() -> None:
    """The chart showed nine in July, and the sentence above it told of two and one."""
    months = tuple(
        MonthCount(first=month, asked=asked, planned=0, current=month in Q3.months, whole=True)
        for month, asked in zip((*Q3.earlier.months, *Q3.months), (2, 1, 2, 9, 1, 2), strict=True)
    )

    section = page(replace(QUIET, months=months)).months

    assert section is not None
    assert plain(section.text) == (
        "In April you asked for two things. In July it was nine. In September it was two."
    )


def test_months_that_got_worse_are_not_called_fewer_surprises() -> None:
    months = tuple(
        MonthCount(first=month, asked=asked, planned=0, current=Q3.holds(month))
        for month, asked in zip((*Q3.earlier.months, *Q3.months), (1, 2, 2, 3, 4, 5), strict=True)
    )

    section = page(replace(QUIET, months=months)).months

    assert section is not None
    assert section.heading == "Month by month"
    assert section.text == "In April you asked for one thing. In September it was five."


def test_one_line_of_value_is_a_sentence_and_several_are_bullets() -> None:
    one, two = page(QUIET, ReviewLines(value="A")), page(QUIET, ReviewLines(value="A\n- B"))

    assert one.meant is not None
    assert (one.meant.texts, one.meant.bullets) == (("A.",), False)
    assert two.meant is not None
    assert (two.meant.texts, two.meant.bullets) == (("A.", "B."), True)


YEAR = replace(QUIET, period=Period(2026))


@pytest.mark.parametrize(
    ("changes", "headline"),
    [
        pytest.param(
            {"requests": 4, "finished": 4},
            "Everything you asked for is finished.",
            id="all-finished",
        ),
        pytest.param(
            {"requests": 32, "finished": 31, "promises": 15, "not_kept": (LATE,)},
            "31 of 32 requests are finished, and every promise was kept but one.",
            id="not-all",
        ),
        pytest.param({"visits": 0}, "You did not need me in 2026.", id="nothing"),
        pytest.param(
            {"visits": 0, "so_far": True}, "You have not needed me in 2026 so far.", id="so-far"
        ),
    ],
)
def test_the_headline_of_a_year_says_what_the_year_came_to(
    changes: dict[str, Any], headline: str
) -> None:
    assert plain(page(replace(YEAR, **changes)).headline) == headline


@pytest.mark.parametrize(
    ("visits", "kinds", "text"),
    [
        pytest.param(1, {VisitKind.ON_SITE}, "visit to help you.", id="one-visit"),
        pytest.param(3, {VisitKind.PHONE}, "calls to help you.", id="calls-alone"),
        pytest.param(
            3, {VisitKind.ON_SITE, VisitKind.PHONE}, "visits and calls to help you.", id="both"
        ),
    ],
)
def test_a_year_calls_its_visits_what_they_were(
    visits: int, kinds: set[VisitKind], text: str
) -> None:
    tiles = page(replace(YEAR, visits=visits, kinds=frozenset(kinds))).tiles

    assert (tiles[0].figure, tiles[0].text) == (str(visits), text)
