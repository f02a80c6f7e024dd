"""A page that greets two people, and one that tells an earlier visit too."""

from dataclasses import replace
from datetime import date

import pytest

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId, RequestId, VisitId, WorkId
from consultant_app.domain.options import PageOptions, ShownTime
from consultant_app.domain.requests import Outcome
from consultant_app.domain.told_together import can_be_told, telling_too
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from helpers.page_reader import as_read, drafted
from helpers.visit_builder import a_visit, part, promise, request, segment, work

TUESDAY = date(2026, 11, 10)
OSEI = Contact(id=ContactId(1), client_id=ClientId(1), name="Ama Osei", address_as="Ms Osei")
BRANDT = Contact(id=ContactId(2), client_id=ClientId(1), name="Karl Brandt", address_as="Mr Brandt")


def to_both(language: str = "", **about: object) -> VisitFacts:
    facts = a_visit(contact=OSEI, language=language, **about)  # type: ignore[arg-type]  # keywords
    visit = replace(facts.visit, also_to=(BRANDT.id,))
    return replace(facts, contacts=(OSEI, BRANDT), visit=visit)


def earlier(day: date = TUESDAY, kind: VisitKind = VisitKind.ON_SITE) -> VisitFacts:
    """Return the visit of two days before, with a record of each kind."""
    facts = a_visit(
        day=day,
        kind=kind,
        requests=(request("The rota won’t open.", Outcome.DONE, "It opens again."),),
        work=(work("I put the cable straight."),),
        promises=(promise("Brings a longer cable", date(2026, 11, 17)),),
        parts=(part("a short cable", "6"),),
        segments=(segment("9:00", "10:00", on_day=day),),
        notices=("The rota is blue now.",),
    )
    moved = VisitId(9)
    return replace(
        facts,
        visit=replace(facts.visit, id=moved),
        requests=tuple(replace(r, id=RequestId(90), visit_id=moved) for r in facts.requests),
        work=tuple(replace(w, id=WorkId(90), visit_id=moved) for w in facts.work),
        promises=tuple(replace(p, visit_id=moved) for p in facts.promises),
        parts=tuple(replace(p, visit_id=moved) for p in facts.parts),
        segments=tuple(replace(s, visit_id=moved) for s in facts.segments),
    )


def later(**about: object) -> VisitFacts:
    how = {
        "requests": (request("The scanner is slow.", Outcome.DONE, "It is fast."),),
        "segments": (segment("9:05", "11:35"),),
        **about,
    }
    return a_visit(**how)  # type: ignore[arg-type]  # keywords


@pytest.mark.parametrize(
    ("language", "greeting"),
    [
        ("en-GB", "Dear Ms Osei, dear Mr Brandt,"),
        ("de-DE", "Guten Tag Ms Osei, guten Tag Mr Brandt,"),
    ],
)
def test_two_people_are_greeted_one_behind_the_other(language: str, greeting: str) -> None:
    page = drafted(to_both(language)).document

    assert page.greeting.replace("\u00a0", " ") == greeting


def test_a_person_who_left_the_client_is_greeted_no_more() -> None:
    facts = replace(to_both(), contacts=(OSEI,))

    assert drafted(facts).document.greeting.replace("\u00a0", " ") == "Dear Ms Osei,"


def test_large_print_for_one_of_two_readers_is_large_print_for_both() -> None:
    facts = replace(to_both(), contacts=(OSEI, replace(BRANDT, large_print=True)))

    assert facts.options.print_size == "large"


def test_the_page_of_two_visits_tells_all_of_both_in_their_order() -> None:
    page = drafted(telling_too(later(), [earlier()])).document
    told = as_read(page)

    assert page.kicker.replace("\u00a0", " ") == "Summary of my visits on 10 and 12 November 2026"
    assert [item.quote for item in page.asked] == [
        "“The rota won’t open.”",
        "“The scanner is slow.”",
    ]
    for words in ("cable straight", "longer cable", "short cable", "The rota is blue now."):
        assert words in told
    assert "Visits on 10 and 12 November 2026" in told


def test_the_time_of_two_visits_is_told_day_by_day() -> None:
    facts = telling_too(later(), [earlier()])

    text = " ".join(drafted(facts, options=PageOptions(time=ShownTime.FROM_TO)).document.time)

    assert text.replace("\u00a0", " ").startswith(
        "Tuesday 10 November: an hour at your practice, from 9:00 to 10:00. "
        "Thursday 12 November: two and a half hours at your practice, from 9:05 to 11:35."
    )


def test_what_was_said_then_and_settled_now_stands_once_where_it_was_said() -> None:
    before = earlier()
    settled = before.requests[0]

    page = drafted(telling_too(later(carried=(settled,)), [before])).document

    assert [item.quote for item in page.asked].count("“The rota won’t open.”") == 1
    assert not any(item.note for item in page.asked)


@pytest.mark.parametrize(
    ("kinds", "day", "language", "kicker"),
    [
        pytest.param(
            (VisitKind.PHONE, VisitKind.REMOTE),
            TUESDAY,
            "en-GB",
            "Summary of my work for you on 10 and 12 November 2026",
            id="call-and-help",
        ),
        pytest.param(
            (VisitKind.PHONE, VisitKind.ON_SITE),
            TUESDAY,
            "en-US",
            "Summary of my visits on November 10 and 12, 2026",
            id="american",
        ),
        pytest.param(
            (VisitKind.ON_SITE, VisitKind.ON_SITE),
            TUESDAY,
            "de-DE",
            "Zusammenfassung meiner Besuche am 10. und 12. November 2026",
            id="german",
        ),
        pytest.param(
            (VisitKind.ON_SITE, VisitKind.ON_SITE),
            date(2026, 10, 30),
            "en-GB",
            "Summary of my visits on 30 October and 12 November 2026",
            id="two-months",
        ),
        pytest.param(
            (VisitKind.ON_SITE, VisitKind.ON_SITE),
            date(2026, 11, 12),
            "en-GB",
            "Summary of my visits on 12 November 2026",
            id="same-day",
        ),
    ],
)
def test_the_kicker_names_the_days_once(
    kinds: tuple[VisitKind, VisitKind], day: date, language: str, kicker: str
) -> None:
    first, second = kinds
    facts = telling_too(later(kind=second, language=language), [earlier(day, first)])

    assert drafted(facts).document.kicker.replace("\u00a0", " ") == kicker


def test_a_visit_is_told_only_where_that_makes_one_page_of_two() -> None:
    before, on = earlier().visit, later().visit

    assert can_be_told(before, on)
    assert not can_be_told(on, before), "the later one first"
    assert not can_be_told(replace(before, client_id=ClientId(2)), on)
    assert not can_be_told(replace(before, told_on_visit_id=VisitId(5)), on)
    assert not can_be_told(before, replace(on, told_on_visit_id=VisitId(5)))
