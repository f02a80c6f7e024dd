"""*Our time together*: exact durations in human words, what is free, what counts."""

from datetime import date
from decimal import Decimal

import pytest

from consultant_app.domain.billing import Rounding
from consultant_app.domain.options import PageOptions, ShownPrices, ShownTime
from consultant_app.domain.parts import Part
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from helpers.page_reader import drafted
from helpers.visit_builder import a_visit, part, segment

FROM_TO = PageOptions(time=ShownTime.FROM_TO)
FREE, PLAN = Charge.NO_CHARGE, Charge.INCLUDED


def time_of(facts: VisitFacts, options: PageOptions | None = None) -> str:
    page = drafted(facts, options=options or PageOptions()).document
    return " / ".join((*page.time, *page.parts)).replace("\u00a0", " ")


def visit_of(*segments: Segment, client: str = "Maple & Thread") -> VisitFacts:
    return a_visit(segments=segments, client=client)


@pytest.mark.parametrize(
    ("end", "words"),
    [
        ("9:01", "One minute with you."),
        ("9:20", "Twenty minutes with you."),
        ("9:23", "23 minutes with you."),
        ("9:30", "Half an hour with you."),
        ("9:45", "Forty-five minutes with you."),
        ("10:00", "An hour with you."),
        ("10:15", "An hour and a quarter with you."),
        ("10:30", "An hour and a half with you."),
        ("11:30", "Two and a half hours with you."),
        ("11:45", "Two and three-quarter hours with you."),
        ("11:35", "2 hours 35 minutes with you."),
        ("10:01", "1 hour 1 minute with you."),
    ],
)
def test_durations_are_exact_and_said_as_people_say_them(end: str, words: str) -> None:
    assert time_of(visit_of(segment("9:00", end))) == words


def test_a_visit_past_midnight_keeps_its_times() -> None:
    assert time_of(visit_of(segment("22:30", "0:15")), FROM_TO) == (
        "An hour and three quarters with you, from 22:30 to 0:15 the next morning."
    )


@pytest.mark.parametrize(
    ("client", "place"),
    [
        ("Hill Street Dental Practice", "at your practice"),
        ("Brightside Nursery Ltd", "at your nursery"),
        ("Hartley & Rowe Solicitors", "with you"),
    ],
)
def test_the_place_has_the_clients_own_word(client: str, place: str) -> None:
    assert time_of(visit_of(segment("9:00", "10:00"), client=client)) == f"An hour {place}."


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (VisitKind.PHONE, "Twelve minutes on the phone."),
        (VisitKind.REMOTE, "Twelve minutes from my desk."),
    ],
)
def test_help_from_afar_says_so_and_needs_no_clock(kind: VisitKind, words: str) -> None:
    assert time_of(a_visit(kind=kind, duration_minutes=12)) == words


def test_travel_breaks_and_empty_stretches_stay_off_the_page() -> None:
    facts = visit_of(
        segment("8:40", "9:00", SegmentKind.TRAVEL),
        segment("9:00", "10:00"),
        segment("10:00", "10:10", SegmentKind.BREAK),
        segment("10:10", "10:10"),
    )

    assert time_of(facts) == "An hour with you."


def test_from_and_to_name_the_break() -> None:
    facts = visit_of(
        segment("9:32", "10:30"),
        segment("10:30", "10:40", SegmentKind.BREAK),
        segment("10:40", "11:27"),
    )

    assert time_of(facts, FROM_TO) == (
        "An hour and three quarters with you, from 9:32 to 11:27, with a break of ten minutes."
    )


def test_two_stretches_are_both_named_and_touching_ones_are_one() -> None:
    facts = visit_of(segment("9:00", "9:30"), segment("9:30", "10:00"), segment("14:00", "14:30"))

    assert time_of(facts, FROM_TO) == (
        "An hour and a half with you, from 9:00 to 10:00 and from 14:00 to 14:30."
    )


def test_an_american_reads_american_clocks() -> None:
    facts = a_visit(segments=(segment("9:05", "13:05"),), language="en-US", client="Cedar LLC")

    assert time_of(facts, FROM_TO) == "Four hours with you, from 9:05 a.m. to 1:05 p.m."


@pytest.mark.parametrize(
    ("charge", "words"),
    [
        (PLAN, "An hour with you. It is part of your plan, so there is nothing to pay for it."),
        (FREE, "An hour with you. It is free of charge."),
    ],
)
def test_time_that_costs_nothing_is_named_as_that(charge: Charge, words: str) -> None:
    assert time_of(visit_of(segment("9:00", "10:00", charge=charge))) == words


def test_the_free_part_is_named_with_its_reason() -> None:
    facts = visit_of(
        segment("9:00", "10:00"), segment("10:00", "10:20", charge=FREE, reason="the new mouse.")
    )

    assert time_of(facts) == (
        "1 hour 20 minutes with you. Of this, twenty minutes is free of charge: the new mouse."
    )


def test_a_free_call_on_the_day_before_is_remembered() -> None:
    wednesday = date(2026, 11, 11)
    facts = visit_of(
        segment("9:00", "10:00"), segment("16:20", "16:40", charge=FREE, on_day=wednesday)
    )

    assert time_of(facts) == "An hour with you. Wednesday’s twenty minutes are free of charge."


def test_what_counts_is_said_beside_what_was() -> None:
    facts = a_visit(
        segments=(segment("9:00", "10:52"),), client="Maple & Thread", rounding=Rounding(minutes=15)
    )

    assert (
        time_of(facts) == "I was with you 1 hour 52 minutes; as we agreed this counts as 2 hours."
    )


def test_what_counts_and_from_when_to_when_are_one_sentence() -> None:
    facts = a_visit(
        segments=(segment("14:00", "16:10"),), client="Webb & Co", rounding=Rounding(minutes=15)
    )

    assert time_of(facts, FROM_TO) == (
        "I was with you 2 hours 10 minutes, from 14:00 to 16:10; "
        "as we agreed this counts as 2 hours 15 minutes."
    )


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (VisitKind.REMOTE, "I worked for you from my desk for fifty minutes, from 15:00 to 15:50"),
        (VisitKind.PHONE, "We were on the phone for fifty minutes, from 15:00 to 15:50"),
    ],
)
def test_what_help_from_afar_counts_as_is_one_easy_sentence(kind: VisitKind, words: str) -> None:
    facts = a_visit(kind=kind, segments=(segment("15:00", "15:50"),), rounding=Rounding(minutes=60))

    assert time_of(facts, FROM_TO) == f"{words}; as we agreed this counts as an hour."


def test_rounding_that_changes_nothing_is_not_mentioned() -> None:
    facts = a_visit(
        segments=(segment("9:00", "10:45"),), client="Maple & Thread", rounding=Rounding(minutes=15)
    )

    assert time_of(facts) == "An hour and three quarters with you."


def test_only_billable_time_is_rounded() -> None:
    facts = a_visit(
        segments=(segment("9:00", "9:50"), segment("9:50", "10:00", charge=FREE)),
        client="Maple & Thread",
        rounding=Rounding(minutes=60),
    )

    assert time_of(facts) == (
        "An hour with you. As we agreed, fifty minutes of it counts as an hour. "
        "Of this, ten minutes is free of charge."
    )


def test_the_price_of_time_is_told_only_where_wished() -> None:
    facts = a_visit(
        segments=(segment("9:00", "10:30"),),
        client="Maple & Thread",
        rates={"work": Decimal("72.00")},
    )

    assert "£" not in time_of(facts)
    assert time_of(facts, PageOptions(prices=ShownPrices.ALL)) == (
        "An hour and a half with you. The time comes to £108.00."
    )


def test_hidden_time_stays_hidden_and_parts_do_not() -> None:
    facts = a_visit(segments=(segment("9:00", "10:30"),), parts=(part("a new mouse", "12"),))

    assert time_of(facts, PageOptions(time=ShownTime.HIDDEN)) == (
        "I used one part, a new mouse, for £12.00."
    )


@pytest.mark.parametrize(
    ("parts", "prices", "words"),
    [
        pytest.param(
            (part("Network cable 3 m", "8.50"),),
            ShownPrices.PARTS,
            "I used one part: Network cable 3 m, for £8.50.",
            id="one",
        ),
        pytest.param(
            (part("Network cable 3 m", "8.50"),),
            ShownPrices.HIDDEN,
            "I used one part: Network cable 3 m.",
            id="price-hidden",
        ),
        pytest.param(
            (part("a power supply", "38"), part("USB stick")),
            ShownPrices.PARTS,
            "I used two parts: a power supply for £38.00 and USB stick.",
            id="two",
        ),
        pytest.param(
            (part("cleaning cards", "4.50", "2"),),
            ShownPrices.PARTS,
            "I used 2 × cleaning cards, for £9.00.",
            id="several-of-one-are-not-called-one",
        ),
        pytest.param(
            (part("keyboard", "34.90", "2"), part("USB stick")),
            ShownPrices.PARTS,
            "Parts I used: 2 × keyboard for £69.80 and USB stick.",
            id="several-of-one-are-not-counted-as-one",
        ),
        pytest.param(
            (part("keyboard", "34.90", "2"), part("mouse", "12"), part("cable", "8.50")),
            ShownPrices.PARTS,
            "Parts I used: / 2 × keyboard: £69.80 / Mouse: £12.00 / Cable: £8.50"
            " / Together: £90.30",
            id="a-list-from-three-on",
        ),
        pytest.param(
            (part("keyboard", "34.90"), part("mouse"), part("cable", "8.50")),
            ShownPrices.PARTS,
            "Parts I used: / Keyboard: £34.90 / Mouse / Cable: £8.50",
            id="no-sum-of-what-is-not-known",
        ),
    ],
)
def test_parts_are_a_sentence_or_a_list(
    parts: tuple[Part, ...], prices: ShownPrices, words: str
) -> None:
    assert time_of(a_visit(parts=parts), PageOptions(prices=prices)) == words


def test_no_time_and_no_parts_leave_the_section_out() -> None:
    page = drafted(a_visit()).document

    assert (page.time, page.parts) == ((), ())
