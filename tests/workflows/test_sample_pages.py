"""The sample visits make the very pages of the design: every word, in its place."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from consultant_app.clock import FixedClock
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.options import Length, Paper
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import Business
from consultant_app.domain.summaries import SummaryDocument
from consultant_app.domain.visits import VisitState
from consultant_app.workflows.keep_settings import business, save_business
from consultant_app.workflows.make_sample_data import make_sample_data
from consultant_app.workflows.plan_visit import visit_lines
from consultant_app.workflows.revise_summary import drafted

# Nine days later, so that the sample's Thursday is 12 November, as in the pictures.
NOW = datetime(2026, 11, 21, 9, 10, tzinfo=UTC)
ISSUED = frozenset({VisitState.ISSUED})
OKAFOR = Business(
    name="Okafor Office IT",
    person="Sam Okafor",
    phone="01632 960 147",
    email="sam@okafor-it.example",
    hours="Mon–Fri 8:00–18:00",
    promise="Calm, friendly computer help for small offices",
    urgent="If patients are waiting, say “urgent” and I will call back within 30 minutes.",
)


@pytest.fixture(scope="module")
def sample_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("sample")
    desk = open_desk(folder, clock=FixedClock(NOW))
    make_sample_data(desk)
    yield desk
    close_desk(desk)


def _page(desk: Desk, client: str) -> SummaryDocument:
    line = next(line for line in visit_lines(desk) if line.client == client)
    return drafted(desk, line.id).document


@pytest.fixture(scope="module")
def dentist(sample_desk: Desk) -> SummaryDocument:
    before = business(sample_desk)
    save_business(sample_desk, replace(OKAFOR, shows=before.shows))
    return _page(sample_desk, "Hill Street Dental Practice")


def test_the_dentist_is_told_the_result_first(dentist: SummaryDocument) -> None:
    assert _plain(dentist.kicker) == "Summary of my visit on Thursday 12 November 2026"
    assert _plain(dentist.headline) == (
        "Your X-ray scanner works again, and your patient records are safely copied every night."
    )
    assert dentist.greeting == "Dear Maria,"
    assert _plain(dentist.thanks) == (
        "Thank you for having me on Thursday, and for keeping Treatment Room 2 free on such a "
        "full day. Here is what I did, and what happens next."
    )
    assert [(row.label, _plain(row.text)) for row in dentist.panel] == [
        (
            "You asked",
            "Why the scanner in Treatment Room 2 had stopped, and help with three smaller things.",
        ),
        (
            "I did",
            "Repaired the scanner, and restarted the nightly copy of your records, which had "
            "stopped on 3 November.",
        ),
        (
            "Now",
            "Everything you need for your patients works. One printer part comes on Tuesday.",
        ),
    ]


def test_every_request_of_the_dentist_has_its_answer(dentist: SummaryDocument) -> None:
    assert [(a.outcome, _plain(a.quote), _plain(a.reply)) for a in dentist.asked] == [
        (
            Outcome.DONE,
            "“The scanner in Room 2 just says no device.”",
            "Its cable had worn through. I fitted a new one, and we took two test pictures "
            "together.",
        ),
        (
            Outcome.DONE,
            "“Anna can’t open the rota from home.”",
            "Anna opened it from her own laptop during my visit.",
        ),
        (
            Outcome.PART,
            "“The reception printer is so slow in the mornings.”",
            "It now starts in ten seconds, not a minute. One worn roller still needs replacing.",
        ),
        (
            Outcome.DONE,
            "“Could the waiting-room screen show our new hours?”",
            "They have been on the screen since Thursday morning.",
        ),
    ]


def test_what_happens_next_names_a_person_and_a_day(dentist: SummaryDocument) -> None:
    assert [(row.who, _plain(row.what), _plain(row.when)) for row in dentist.next] == [
        ("You", "Nothing to do. I will take care of the rest.", ""),
        (
            "Sam",
            "Fits the new printer roller while you carry on working.",
            "Tuesday 17 November, before 9:00.",
        ),
        ("Sam", "Checks the nightly copy every morning.", "Until Thursday 19 November."),
    ]


def test_what_was_done_says_why_it_matters(dentist: SummaryDocument) -> None:
    assert [(_plain(d.result), _plain(d.why)) for d in dentist.did] == [
        (
            "The nightly copy of your records is running again.",
            "If a computer ever fails, you lose at most one day of notes, not a patient’s history.",
        ),
        (
            "The scanner cable now runs behind the cabinet.",
            "The chair can no longer pinch it, so Room 2 should not have to stop for this again.",
        ),
    ]
    assert [(p.lead, _plain(p.caption)) for p in dentist.did[1].photos] == [
        ("Before.", "Worn by the chair."),
        ("After.", "Safely out of the way."),
    ]
    assert len(dentist.notices) == 2


def test_time_help_and_goodbye_end_the_letter(dentist: SummaryDocument) -> None:
    assert _plain(" ".join(dentist.time)) == (
        "Two and a half hours at your practice, from 9:05 to 11:35. Wednesday’s twenty minutes "
        "on the phone are free of charge. I used one part, a 3-metre scanner cable, for £24.00."
    )
    assert _plain(" ".join(dentist.trouble)).startswith(
        "Please call me on 01632 960 147. You will reach me, and no question is too small. "
        "If patients are waiting, say “urgent” and I will call back within 30 minutes."
    )
    assert _plain(dentist.closing) == (
        "I hope the open day on Saturday goes beautifully. Please give Dr Hale my best."
    )
    assert (dentist.signer, dentist.regards) == ("Sam Okafor", "With warm regards")


def test_the_shop_gets_the_short_letter_on_its_own_paper(sample_desk: Desk) -> None:
    page = _page(sample_desk, "Maple & Thread")

    assert (page.options.length, page.options.paper) == (Length.SHORT, Paper.LETTER)
    assert _plain(page.kicker) == "Summary of my visit on Thursday, November 12, 2026"
    assert [_plain(a.outcome_word) for a in page.asked] == ["Done.", "Done.", "Done together."]
    assert page.did == ()
    assert _plain(page.closing) == "I hope Saturday’s line goes out the door. Hello to Biscuit!"


@pytest.mark.parametrize(
    ("client", "did"),
    [
        pytest.param(
            "Brightside Nursery",
            "Set up a second copy of the photos, away from the nursery, and made the office "
            "laptop quicker.",
            id="an-answer-is-no-deed",
        ),
        pytest.param(
            "Oakfield Dental",
            "Removed the second set-up of the printer, and brought back two files from the "
            "safety copy.",
            id="no-it-without-a-thing",
        ),
    ],
)
def test_what_was_done_can_be_read_alone(sample_desk: Desk, client: str, did: str) -> None:
    line = next(v for v in visit_lines(sample_desk, states=ISSUED) if v.client == client)
    rows = {row.label: _plain(row.text) for row in drafted(sample_desk, line.id).document.panel}

    assert rows["I did"] == did


def test_a_call_about_prices_says_what_is_right_now(sample_desk: Desk) -> None:
    calls = [v for v in visit_lines(sample_desk, states=ISSUED) if v.client == "Mill Lane Pottery"]
    page = drafted(sample_desk, calls[0].id).document

    assert _plain(page.headline) == "Your shop page shows this year’s prices."


def test_the_second_copy_is_told_in_the_answer_alone(sample_desk: Desk) -> None:
    lines = visit_lines(sample_desk, states=ISSUED)
    nursery = next(v for v in lines if v.client == "Brightside Nursery")
    page = drafted(sample_desk, nursery.id).document
    body = " ".join((*(a.reply for a in page.asked), *(f"{d.result} {d.how}" for d in page.did)))

    assert body.count("away from the nursery") == 1


def test_every_issued_sample_page_lies_in_the_profile(sample_desk: Desk) -> None:
    names = [path.relative_to(sample_desk.documents) for path in _pages(sample_desk.documents)]

    assert len(names) == 9
    assert Path("Maple & Thread", "2026-11-12 Visit summary - Maple & Thread.pdf") in names


def _pages(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.pdf"))


def _plain(text: str) -> str:
    """Return TEXT with plain spaces for those that hold words together."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")
