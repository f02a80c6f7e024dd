"""What stops a page, and what is only named: the same as the page itself shows."""

from dataclasses import replace

import pytest

from consultant_app.domain.missing import Missing, MissingWhat, missing_in
from consultant_app.domain.options import ShownTime, Shows
from consultant_app.domain.requests import Outcome
from consultant_app.domain.time_segments import Segment, SegmentKind, SegmentState
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines
from helpers.page_reader import drafted
from helpers.visit_builder import a_visit, promise, request, segment, work


def named(facts: VisitFacts, what: MissingWhat) -> list[Missing]:
    return [missing for missing in missing_in(facts) if missing.what is what]


def test_a_reply_that_the_page_takes_from_the_work_is_not_missing() -> None:
    facts = a_visit(
        requests=(request("No sound"), request("The fan rattles")),
        work=(work("I turned the sound on.", answers=1),),
    )

    assert [item.reply for item in drafted(facts).document.asked] == ["I turned the sound on.", ""]
    assert [m.note for m in named(facts, MissingWhat.REPLY)] == ["The fan rattles"]


@pytest.mark.parametrize("outcome", [Outcome.PART, Outcome.LATER])
def test_work_is_no_reply_to_what_is_not_done(outcome: Outcome) -> None:
    facts = a_visit(
        requests=(request("No sound", outcome),),
        work=(work("I turned the sound on.", answers=1),),
        promises=(promise("Bring a loudspeaker"),),
    )

    assert [item.reply for item in drafted(facts).document.asked] == [""]
    assert [m.note for m in named(facts, MissingWhat.REPLY)] == ["No sound"]


def test_work_kept_to_oneself_is_no_reply() -> None:
    hidden = replace(work("I turned the sound on.", answers=1), only_for_me=True)
    facts = a_visit(requests=(request("No sound"),), work=(hidden,))

    assert named(facts, MissingWhat.REPLY)


def test_what_was_advised_against_needs_its_reason() -> None:
    facts = a_visit(requests=(request("Can we switch the updates off?", Outcome.DECLINED),))

    (found,) = named(facts, MissingWhat.REASON)

    assert found.what.stops
    assert (found.place.table, found.place.field) == ("requests", "reply")
    assert found.note == "Can we switch the updates off?"
    assert named(facts, MissingWhat.REPLY) == []


def test_a_reason_given_is_enough() -> None:
    wish = request("Can we switch the updates off?", Outcome.DECLINED, "They keep strangers out.")

    assert named(a_visit(requests=(wish,)), MissingWhat.REASON) == []


def test_what_waits_asks_for_whom_or_for_what() -> None:
    """The page claimed "Waiting for a part." although nobody had spoken of a part."""
    waits = request("The phone crackles", Outcome.WAITING)
    facts = a_visit(
        requests=(
            waits,
            replace(waits, outcome_word="Waiting for your supplier"),
            replace(waits, reply="It needs a new cord."),
        )
    )

    assert [item.outcome_word for item in drafted(facts).document.asked] == [
        "Waiting.",
        "Waiting for your supplier.",
        "Waiting.",
    ]
    (found,) = named(facts, MissingWhat.AWAITED)
    assert not found.what.stops
    assert found.place.field == "reply"


def _unsure(kind: SegmentKind = SegmentKind.WORK, *, until: str = "10:20") -> Segment:
    return replace(segment("9:05", until, kind), state=SegmentState.NEEDS_REVIEW)


def _shown(facts: VisitFacts, how: ShownTime) -> VisitFacts:
    return replace(facts, client=replace(facts.client, shows=Shows(time=how)))


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        pytest.param(a_visit(segments=(_unsure(),)), ["09:05–10:20"], id="work"),
        pytest.param(a_visit(segments=(segment("9:05", "10:20"),)), [], id="somebody-looked"),
        pytest.param(a_visit(segments=(_unsure(SegmentKind.TRAVEL),)), [], id="on-no-page"),
        pytest.param(a_visit(segments=(_unsure(SegmentKind.BREAK),)), [], id="no-hours-are-told"),
        pytest.param(a_visit(segments=(_unsure(until="9:05"),)), [], id="lasts-nothing"),
    ],
)
def test_hours_that_nobody_looked_at_stop_a_page_that_tells_them(
    facts: VisitFacts, told: list[str]
) -> None:
    """A page stated sixteen hours of a night, of which the clock itself was not sure."""
    found = named(facts, MissingWhat.TIME)

    assert [missing.note for missing in found] == told
    assert all(missing.what.stops for missing in found)
    assert named(_shown(facts, ShownTime.HIDDEN), MissingWhat.TIME) == []


def test_a_break_that_nobody_looked_at_stops_a_page_with_hours() -> None:
    facts = a_visit(segments=(_unsure(SegmentKind.BREAK),))

    assert len(named(_shown(facts, ShownTime.FROM_TO), MissingWhat.TIME)) == 1


def test_a_draft_says_that_the_time_is_still_checked() -> None:
    page = drafted(a_visit(segments=(_unsure(), segment("11:00", "12:00")))).document

    assert page.time == ("The time of this visit is still being checked.",)


NOTED = work("", note="could not repro")
LATER = request("It hangs", Outcome.LATER)


@pytest.mark.parametrize(
    ("facts", "asks"),
    [
        pytest.param(a_visit(requests=(LATER,), work=(NOTED,)), True, id="notes-alone"),
        pytest.param(
            a_visit(requests=(LATER,), work=(NOTED, work("I cleaned it."))), False, id="words"
        ),
        pytest.param(a_visit(requests=(request("It hangs"),), work=(NOTED,)), False, id="done"),
        pytest.param(a_visit(requests=(LATER,)), False, id="nothing-noted"),
        pytest.param(
            a_visit(work=(NOTED,), lines=OwnLines(did="Looked for the fault.")), False, id="line"
        ),
    ],
)
def test_a_page_that_tells_nothing_of_the_work_asks_what_was_done(
    facts: VisitFacts, *, asks: bool
) -> None:
    found = named(facts, MissingWhat.DID)

    assert [m.what.stops for m in found] == [True] * asks
    assert all((m.place.table, m.place.field) == ("visits", "did") for m in found)
