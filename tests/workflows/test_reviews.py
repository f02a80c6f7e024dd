"""A quarter's review and a year's letter: counted, issued, corrected, and nothing made up."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Site
from consultant_app.domain.digests import digest_of
from consultant_app.domain.options import Shows, Window
from consultant_app.domain.problems import CannotIssue, PeriodAhead
from consultant_app.domain.review_document import ReviewDocument
from consultant_app.domain.review_missing import ReviewLack
from consultant_app.domain.review_periods import Period
from consultant_app.domain.reviews import Recommendation, ReviewLines
from consultant_app.domain.settings import Voice
from consultant_app.domain.summaries import Rendered
from consultant_app.reports import review
from consultant_app.workflows.issue_review import MadeReview, issue_review, made_review
from consultant_app.workflows.look_back import look_back, periods_of, save_lines, usual_period
from helpers.hand_clock import HandClock
from helpers.paper_reader import everything_in, words_of
from helpers.quarter_of_visits import half_a_year

Q3, YEAR = Period(2026, 3), Period(2026)
SORRY = "Mr Brandt's new keyboard came two days late. I am sorry. I now read each order back."
LINES = ReviewLines(not_kept=SORRY)


@pytest.fixture
def client(desk: Desk, clock: HandClock) -> Client:
    """The law office on 12 October, with half a year that can be counted by hand."""
    clock.set_to(datetime(2026, 10, 12, 9, tzinfo=UTC))
    return half_a_year(desk)


def _made(desk: Desk, client: Client, period: Period = Q3, **lines: Any) -> MadeReview:
    own = replace(LINES, **lines)
    return made_review(desk, look_back(desk, client.id, period, lines=own))


def _plain(text: str) -> str:
    return text.replace("\xa0", " ")


def test_the_figures_are_those_of_a_count_by_hand(desk: Desk, client: Client) -> None:
    found = look_back(desk, client.id, Q3).figures

    assert (found.visits, found.finished, found.requests) == (5, 3, 4)
    assert (found.kept, found.promises) == (3, 4)
    assert [p.what for p in found.not_kept] == ["Bring Mr Brandt's new keyboard"]
    assert (found.lost_minutes, found.lost_before) == (80, None)
    assert [(m.first.month, m.asked, m.planned) for m in found.months] == [
        (4, 2, 1),
        (5, 1, 1),
        (6, 2, 1),
        (7, 2, 2),
        (8, 1, 0),
        (9, 1, 1),
    ]
    time = found.time
    assert (time.planned, time.asked, time.favours, time.travel) == (270, 45, 30, 20)
    assert found.time_before is not None
    assert found.time_before.planned == 180


def test_the_page_tells_the_figures_in_plain_words(
    desk: Desk, client: Client, tmp_path: Path
) -> None:
    made = _made(desk, client)
    read = words_of(made.rendered.pdf, tmp_path)

    assert _plain(made.document.headline) == (
        "3 of 4 requests are finished, and every promise was kept but one."
    )
    assert [(_plain(t.figure), _plain(t.text)) for t in made.document.tiles] == [
        ("3 of 4", "things you asked for are finished. The last one is waiting."),
        ("3 of 4", "promises kept on the day I named."),
        ("1 h 20 min", "of your working time lost to computer trouble."),
    ]
    assert "Your quarter: July to September 2026 · Brandt & Osei Solicitors" in read
    assert "The promise I did not keep Mr Brandt’s new keyboard came two days late." in read
    assert "“Can the screen work without a cable?” Waiting." in read
    assert "The next step is on Tuesday 20 October." in read
    assert "All together 6 h 5 min 3 h" in read


def test_issuing_asks_for_the_promise_that_was_not_kept(desk: Desk, client: Client) -> None:
    with pytest.raises(CannotIssue) as refused:
        issue_review(desk, client.id, Q3)

    assert [m.what for m in made_review(desk, look_back(desk, client.id, Q3)).missing] == [
        ReviewLack.NOT_KEPT
    ]
    assert len(refused.value.missing) == 1
    assert not list(desk.documents.rglob("*.pdf"))


def test_an_issued_review_is_frozen_and_made_once(desk: Desk, client: Client) -> None:
    save_lines(desk, client.id, Q3, LINES)
    shown = made_review(desk, look_back(desk, client.id, Q3))

    first = issue_review(desk, client.id, Q3)
    again = issue_review(desk, client.id, Q3)

    assert first.path.name == "2026-Q3 Quarterly review - Brandt & Osei Solicitors.pdf"
    assert first.path.read_bytes() == shown.rendered.pdf
    assert first.version.sha256 == digest_of(shown.rendered.pdf)
    assert (first.new, again.new) == (True, False)
    assert again.version == first.version
    assert [v.version for v in look_back(desk, client.id, Q3).versions] == [1]


def test_the_same_review_issued_twice_at_once_is_one_version(
    desk: Desk, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_lines(desk, client.id, Q3, LINES)
    both_drew, draw = threading.Barrier(2, timeout=60), review.render_review

    def render(document: ReviewDocument) -> Rendered:
        rendered = draw(document)
        both_drew.wait()
        return rendered

    monkeypatch.setattr(review, "render_review", render)

    with ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(issue_review, desk, client.id, Q3) for _ in range(2)]
        issued = [job.result() for job in jobs]

    assert [page.version for page in issued] == [issued[0].version] * 2
    assert sorted(page.new for page in issued) == [False, True]
    (file,) = desk.documents.rglob("*.pdf")
    assert file == issued[0].path == issued[1].path


def test_a_correction_is_a_new_version_beside_the_old_file(
    desk: Desk, client: Client, clock: HandClock, tmp_path: Path
) -> None:
    save_lines(desk, client.id, Q3, LINES)
    first = issue_review(desk, client.id, Q3)
    before = first.path.read_bytes()
    clock.pass_time(days=2)
    save_lines(desk, client.id, Q3, replace(LINES, value="Nobody lost a document."))

    second = issue_review(desk, client.id, Q3)

    assert second.version.version == 2
    assert second.path.name == (
        "2026-Q3 Quarterly review - Brandt & Osei Solicitors (corrected 2026-10-14).pdf"
    )
    assert first.path.read_bytes() == before
    read = words_of(second.made.rendered.pdf, tmp_path)
    assert "Corrected on 14 October. It replaces the review of 12 October." in read


def test_a_file_that_is_gone_is_made_anew_and_is_no_correction(desk: Desk, client: Client) -> None:
    save_lines(desk, client.id, Q3, LINES)
    first = issue_review(desk, client.id, Q3)
    first.path.unlink()

    second = issue_review(desk, client.id, Q3)

    assert second.new
    assert "Corrected" not in second.made.document.kicker


def test_a_secret_in_a_line_is_left_out_named_and_stops_the_issue(
    desk: Desk, client: Client, tmp_path: Path
) -> None:
    made = _made(desk, client, value="The new password is Tr0ub4dor&3.")

    assert [(m.what, m.field) for m in made.missing] == [(ReviewLack.SECRET, "value")]
    assert made.is_draft
    assert "Tr0ub4dor" not in words_of(made.rendered.pdf, tmp_path)
    assert "(Draft)" in made.name


def test_no_private_note_reaches_the_page(desk: Desk, client: Client, tmp_path: Path) -> None:
    marker = "Marmalade7"
    with desk.store.changing(What.SAMPLE) as tx:
        tx.clients.put(replace(tx.clients.get(client.id), private_notes=marker))
        for contact in tx.contacts.of(client.id):
            tx.contacts.put(replace(contact, remember=marker))
        for visit in tx.visits.of(client.id):
            tx.visits.put(replace(visit, private_notes=marker, reason=visit.reason and marker))

    made = _made(desk, client)

    assert marker not in words_of(made.rendered.pdf, tmp_path)
    assert marker.encode() not in everything_in(made.rendered.pdf)


def test_time_that_nobody_looked_at_stops_the_issue(desk: Desk, client: Client) -> None:
    from consultant_app.domain.time_segments import SegmentState

    with desk.store.changing(What.SAMPLE) as tx:
        (visit, *_) = (v for v in tx.visits.of(client.id) if v.day == date(2026, 8, 10))
        (segment,) = tx.segments.of(visit.id)
        tx.segments.put(replace(segment, state=SegmentState.NEEDS_REVIEW))

    assert [m.what for m in _made(desk, client).missing] == [ReviewLack.TIME]


def test_at_most_three_things_are_advised_and_the_client_decides(
    desk: Desk, client: Client, tmp_path: Path
) -> None:
    advice = tuple(Recommendation(what=f"Do thing {n}", why="It helps") for n in range(1, 5))
    own = replace(LINES, recommendations=(Recommendation(what=" "), *advice))

    made = made_review(desk, look_back(desk, client.id, Q3, lines=own))

    assert made.document.advice is not None
    assert [item.what for item in made.document.advice.items] == [
        "Do thing 1.",
        "Do thing 2.",
        "Do thing 3.",
    ]
    read = words_of(made.rendered.pdf, tmp_path)
    assert "Three things I would do next You decide. Nothing happens until you say yes." in read


def test_several_speak_as_we(desk: Desk, client: Client, tmp_path: Path) -> None:
    with desk.store.changing(What.SAMPLE) as tx:
        tx.settings.put_business(replace(tx.settings.business(), voice=Voice.WE))

    read = words_of(_made(desk, client).rendered.pdf, tmp_path)

    assert "The promise we did not keep" in read
    assert "promises kept on the day we named." in read


def test_a_review_for_a_window_envelope_has_its_address(
    desk: Desk, client: Client, tmp_path: Path
) -> None:
    wishes = Shows(window=Window.DIN)
    with desk.store.changing(What.SAMPLE) as tx:
        tx.sites.put(Site(client_id=client.id, address=("3 Bridge Street", "Bramford")))

    found = look_back(desk, client.id, Q3, lines=LINES)
    posted = made_review(desk, found, wishes=wishes)

    read = words_of(posted.rendered.pdf, tmp_path)
    assert "Brandt & Osei Solicitors Ama Osei 3 Bridge Street Bramford" in read
    assert posted.rendered.pages == 2
    assert _made(desk, client).document.posted_to is None


def test_an_empty_quarter_says_so_and_boasts_of_nothing(
    desk: Desk, client: Client, tmp_path: Path
) -> None:
    made = _made(desk, client, Period(2025, 1))

    assert _plain(made.document.headline) == "You did not need me from January to March."
    assert made.document.tiles == ()
    assert not made.is_draft
    assert made.rendered.pages == 1


def test_the_year_letter_is_one_page_with_three_figures(
    desk: Desk, client: Client, tmp_path: Path
) -> None:
    value = "Nobody had to stay late for a computer."
    made = _made(desk, client, YEAR, headline="A calm year", value=value)
    read = words_of(made.rendered.pdf, tmp_path)

    assert made.rendered.pages == 1
    assert [_plain(t.figure) for t in made.document.tiles] == ["8", "8 of 9", "4 of 5"]
    assert "A calm year." in read
    assert "On me I helped you for 30 minutes without charge." in read
    assert f"What it was good for {value}" in read
    assert made.name == "2026 Year letter - Brandt & Osei Solicitors.pdf"
    assert made.document.months is None
    assert made.document.advice is None


def test_a_time_that_has_not_begun_is_refused(desk: Desk, client: Client) -> None:
    with pytest.raises(PeriodAhead):
        look_back(desk, client.id, Period(2027, 1))


def test_the_last_whole_quarter_is_looked_at_first(desk: Desk, client: Client) -> None:
    periods = periods_of(desk, client.id)

    assert [str(p) for p in periods] == ["2026-Q4", "2026", "2026-Q3", "2026-Q2"]
    assert usual_period(periods, desk.today()) == Q3


def test_undo_takes_written_words_back(desk: Desk, client: Client) -> None:
    save_lines(desk, client.id, Q3, LINES)

    assert desk.store.undo().what is What.UNDO
    assert look_back(desk, client.id, Q3).lines == ReviewLines()


def test_a_german_page_is_german_throughout(desk: Desk, client: Client, tmp_path: Path) -> None:
    with desk.store.changing(What.SAMPLE) as tx:
        tx.clients.put(replace(tx.clients.get(client.id), language="de-DE"))

    made = _made(desk, client, not_kept="Die Tastatur kam zwei Tage zu spät. Das tut mir leid.")
    read = words_of(made.rendered.pdf, tmp_path)

    assert made.name == "2026-Q3 Quartalsrückblick - Brandt & Osei Solicitors.pdf"
    assert "Ihr Quartal: Juli bis September 2026 · Brandt & Osei Solicitors" in read
    assert "3 von 4 Anliegen sind erledigt" in read
    own = read.replace("Can the screen work without a cable?", "")
    assert not [word for word in ("the", "you", "of", "promise") if f" {word} " in own]
