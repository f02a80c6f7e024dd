"""A client's month on a page: who bears how much, what it was for, and nothing that is not so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.billing import Rounding, RoundingMode, RoundingPer
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.invoicing import InvoiceWish
from consultant_app.domain.parts import Part
from consultant_app.domain.problems import AmongOwnFiles, FileThere, NotFound
from consultant_app.domain.requests import Request
from consultant_app.domain.settings import Voice
from consultant_app.domain.time_segments import Charge, SegmentState
from consultant_app.domain.time_statement import Cover
from consultant_app.domain.visits import OwnLines, Visit, VisitKind
from consultant_app.workflows import invoicing
from consultant_app.workflows.mind_the_clock import beat
from consultant_app.workflows.run_visit import start_visit, stop_clock
from consultant_app.workflows.time_statement import MadeStatement, make, save
from helpers.hand_clock import HandClock
from helpers.law_office import NOVEMBER, OCTOBER, OKAFOR, law_office, october, spent
from helpers.paper_reader import words_of

PLAN, FREE, EXTRA = Charge.INCLUDED, Charge.NO_CHARGE, Charge.BILLABLE
Rows = list[tuple[str, str, str, str]]


@pytest.fixture
def client(desk: Desk) -> Client:
    """A law office with five hours a month, and 72 an hour beyond them."""
    return law_office(desk)


def _edit(desk: Desk, client: Client, **changes: Any) -> Client:
    with desk.store.changing(What.EDIT_CLIENT) as tx:
        return tx.clients.put(replace(tx.clients.get(client.id), **changes))


def _plain(text: str) -> str:
    return text.replace("\xa0", " ")


def _panel(made: MadeStatement) -> dict[str, str]:
    return {row.label: _plain(row.text) for row in made.document.panel}


def _rows(made: MadeStatement) -> Rows:
    return [
        (_plain(r.day), _plain(r.what), _plain(r.time), _plain(r.cover).replace("\n", " "))
        for r in made.document.days.rows
    ]


def _what(made: MadeStatement) -> list[str]:
    return [_plain(row.what) for row in made.document.days.rows]


def _how(made: MadeStatement) -> str:
    return next(_plain(s.text) for s in made.document.sections if s.heading.startswith("How"))


def test_october_at_the_law_office_is_told_as_in_the_picture(desk: Desk, client: Client) -> None:
    october(desk, client)
    made = make(desk, client.id, OCTOBER, closing="Congratulations on winning the Harlow case")
    page = made.document

    assert _plain(page.headline) == (
        "I spent 6 hours 45 minutes on your office in October. Most of it is covered by your plan."
    )
    assert _plain(page.greeting) == "Dear Ms Osei,"
    assert _panel(made) == {
        "In your plan": "5 hours. You have used all the time in your monthly plan.",
        "Extra": "1 hour 5 minutes on 29 October: £78.00.",
        "On me": "40 minutes. There is no charge.",
    }
    assert _rows(made) == [
        ("Thu 1 Oct", "Set up Ms Osei’s new laptop", "2 h 30 min", "Plan"),
        ("Tue 6 Oct", "“Copier would not scan to the folder”", "15 min", "On me"),
        ("Mon 12 Oct", "Monthly check: copies, updates", "1 h", "Plan"),
        ("Wed 14 Oct", "“Email stopped on Mr Brandt’s phone”", "25 min", "On me"),
        ("Tue 20 Oct", "Moved the desk in reception", "1 h 30 min", "Plan"),
        ("Thu 29 Oct", "“Help before the court deadline”", "1 h 5 min", "£78.00"),
    ]
    assert [r.where for r in page.days.rows[:3]] == ["Your office", "Phone", "My office"]
    assert _plain(page.days.total_time) == "6 h 45 min"
    assert _how(made) == (
        "I count extra time in steps of 5 minutes, rounded up for each visit. All other time "
        "counts to the minute. Travel is free. Extra time is £72.00 an hour."
    )
    assert page.closing == "Congratulations on winning the Harlow case."
    assert made.name == "2026-10 Time statement - Brandt & Osei Solicitors.pdf"
    assert made.rendered.pages == 1


def test_what_is_read_aloud_is_what_was_put_in(desk: Desk, client: Client, tmp_path: Path) -> None:
    october(desk, client)
    made = make(desk, client.id, OCTOBER)
    heard = _plain(words_of(made.rendered.pdf, tmp_path))

    for row in made.document.days.rows:
        cells = (row.day, row.what, row.where, row.time, *row.cover.split("\n"))
        assert _plain(" ".join(cells)) in heard


@pytest.mark.parametrize(
    ("used", "told"),
    [
        (180, "3 hours of the 5 hours in your monthly plan."),
        (300, "5 hours. You have used all the time in your monthly plan."),
        (330, "5 hours 30 minutes. That is 30 minutes more than the 5 hours in your monthly plan."),
    ],
    ids=["not-all-used", "all-used", "overrun"],
)
def test_the_plan_is_told_against_what_it_holds(
    desk: Desk, client: Client, used: int, told: str
) -> None:
    spent(desk, client, 6, used, charge=PLAN, asked="Set up the laptop")
    made = make(desk, client.id, OCTOBER)

    assert _panel(made) == {"In your plan": told}
    assert made.document.headline.endswith("All of it is covered by your plan.")
    assert "None of this time costs extra." in made.document.intro
    assert "invoice" not in made.document.intro


def test_without_a_plan_nothing_is_extra_to_it(desk: Desk, client: Client) -> None:
    _edit(desk, client, plan_minutes=0)
    spent(desk, client, 6, 60, asked="Set up the laptop")
    made = make(desk, client.id, OCTOBER)

    assert _panel(made) == {"Charged": "1 hour: £72.00."}
    assert made.document.headline.endswith("It comes to £72.00.")
    assert _how(made).endswith("My time is £72.00 an hour.")
    assert made.document.days.heads.cover == "Cost"


def test_what_several_rows_cost_is_added_up_below_them(desk: Desk, client: Client) -> None:
    _edit(desk, client, plan_minutes=0)
    spent(desk, client, 6, 61, asked="Set up the laptop")
    spent(desk, client, 7, 20, charge=FREE, asked="Slow till")
    assert make(desk, client.id, OCTOBER).document.days.total_cost == ""
    spent(desk, client, 9, 30, asked="Slow till")
    made = make(desk, client.id, OCTOBER)

    assert [row[3] for row in _rows(made)] == ["£78.00 for 1 h 5 min", "On me", "£36.00"]
    assert made.document.days.total_cost == "£114.00"
    assert "Time on me counts to the minute." in _how(made)


def test_a_month_of_favours_tells_neither_steps_nor_a_price(desk: Desk, client: Client) -> None:
    _edit(desk, client, plan_minutes=0)
    spent(desk, client, 6, 41, charge=FREE, asked="Slow till")
    made = make(desk, client.id, OCTOBER)

    assert made.document.intro.endswith("You pay nothing for this time.")
    assert _how(made) == "I count every minute as it was, and round nothing."


def test_what_counts_as_more_is_said_both_ways(desk: Desk, client: Client) -> None:
    _edit(desk, client, rounding=Rounding(minutes=30, mode=RoundingMode.UP, minimum=60))
    spent(desk, client, 6, 25, asked="Slow till")
    spent(desk, client, 7, 70, asked="Set up the laptop")
    made = make(desk, client.id, OCTOBER)

    assert _panel(made)["Extra"] == (
        "1 hour 35 minutes. As we agreed, it counts as 2 hours 30 minutes: £180.00."
    )
    assert [row[2:] for row in _rows(made)] == [
        ("25 min", "£72.00 for 1 h"),
        ("1 h 10 min", "£108.00 for 1 h 30 min"),
    ]
    assert "The least that I count for each visit is 1 hour." in _how(made)


def test_an_invoiced_line_stays_as_it_was_and_no_rule_is_told_that_it_does_not_follow(
    desk: Desk, client: Client
) -> None:
    visit = spent(desk, client, 6, 62, asked="Slow till")
    draft = invoicing.lines(desk, InvoiceWish(month=OCTOBER))
    assert invoicing.mark(desk, draft) is not None
    _edit(desk, client, rounding=Rounding(minutes=60), rates={"work": Decimal(90)})
    with desk.store.changing(What.EDIT_TIME) as tx:
        (stretch,) = tx.segments.of(visit.id)
        tx.segments.put(replace(stretch, charge=FREE))
    made = make(desk, client.id, OCTOBER)

    assert _rows(made) == [("Tue 6 Oct", "“Slow till”", "1 h 2 min", "£78.00 for 1 h 5 min")]
    assert _how(made).endswith("Extra time is £72.00 an hour.")
    assert "steps" not in _how(made)


def test_several_currencies_are_never_added_up(desk: Desk, client: Client) -> None:
    spent(desk, client, 6, 60, asked="Slow till")
    assert invoicing.mark(desk, invoicing.lines(desk, InvoiceWish(month=OCTOBER))) is not None
    _edit(desk, client, currency="EUR", rates={"work": Decimal(72)})
    spent(desk, client, 7, 30, asked="Set up the laptop")
    made = make(desk, client.id, OCTOBER)

    assert made.month.amounts == (("EUR", Decimal("36.00")), ("GBP", Decimal("72.00")))
    assert _panel(made)["Extra"] == "1 hour 30 minutes: €36.00 and £72.00."
    assert "an hour" not in _how(made)


def test_time_without_a_rate_has_no_amount_on_the_page(desk: Desk, client: Client) -> None:
    _edit(desk, client, rates={})
    spent(desk, client, 6, 60, asked="Slow till")
    made = make(desk, client.id, OCTOBER)

    assert [row[3] for row in _rows(made)] == ["Extra"]
    assert _panel(made) == {"Extra": "1 hour."}
    assert "£" not in _how(made)
    assert made.without_rate == tuple(row.visit_id for row in made.month.rows)


def test_without_a_plan_there_is_nothing_that_time_could_be_extra_to(
    desk: Desk, client: Client
) -> None:
    _edit(desk, client, rates={}, plan_minutes=0)
    spent(desk, client, 6, 60, asked="Slow till")
    made = make(desk, client.id, OCTOBER)

    assert [row[3] for row in _rows(made)] == ["Charged"]
    assert _panel(made) == {"Charged": "1 hour."}


def test_a_client_in_another_currency_has_no_price_without_a_rate_of_its_own(
    desk: Desk, client: Client
) -> None:
    """An hour at 72 pounds was told, and invoiced, as one at 72 euros."""
    with desk.store.changing(What.EDIT_SETTINGS) as tx:
        tx.settings.put_business(replace(OKAFOR, rates={"work": Decimal(72)}))
    _edit(desk, client, rates={}, currency="EUR")
    visit = spent(desk, client, 6, 60, asked="Slow till")
    made = make(desk, client.id, OCTOBER)

    assert made.without_rate == (visit.id,)
    assert _panel(made) == {"Extra": "1 hour."}
    assert "72" not in _how(made)


def test_extra_time_beside_an_unused_plan_is_explained(desk: Desk, client: Client) -> None:
    spent(desk, client, 6, 60, charge=PLAN, asked="Set up the laptop")
    spent(desk, client, 7, 60, asked="Move the shelf")
    said = "It costs extra even while the plan has time left."

    assert said in _how(make(desk, client.id, OCTOBER))
    spent(desk, client, 8, 240, charge=PLAN, asked="Set up the server")
    assert said not in _how(make(desk, client.id, OCTOBER))


def test_a_favour_says_why_where_that_was_noted(desk: Desk, client: Client) -> None:
    spent(desk, client, 6, 40, charge=FREE, why_free="I had ordered the wrong part")
    made = make(desk, client.id, OCTOBER)

    assert _panel(made) == {
        "On me": "40 minutes, free of charge: I had ordered the wrong part.",
    }
    assert made.document.headline.endswith("All of it is on me.")


def test_a_call_on_the_day_before_has_its_own_day_and_no_place(desk: Desk, client: Client) -> None:
    visit = spent(desk, client, 7, 60, charge=PLAN, asked="Slow till")
    _into(desk, spent(desk, client, 6, 20, charge=FREE, why_free="on the phone"), visit)
    made = make(desk, client.id, OCTOBER)

    assert [(_plain(r.day), r.where) for r in made.document.days.rows] == [
        ("Tue 6 Oct", ""),
        ("Wed 7 Oct", "Your office"),
    ]
    assert [_plain(r.what) for r in made.document.days.rows] == [
        "Help before the visit",
        "“Slow till”",
    ]
    assert _panel(made)["On me"] == "20 minutes on the phone. There is no charge."


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (VisitKind.ON_SITE, "Visit to your office"),
        (VisitKind.REMOTE, "Help from my office"),
        (VisitKind.PHONE, "Help by phone"),
    ],
)
def test_a_visit_not_written_up_yet_is_told_in_neutral_words(
    desk: Desk, client: Client, kind: VisitKind, told: str
) -> None:
    visit = spent(desk, client, 6, 40, kind=kind, did="Proposed words.", accepted=False)
    made = make(desk, client.id, OCTOBER)

    assert _what(made) == [told]
    assert made.without_words == (visit.id,)


def test_neither_notes_nor_secrets_get_onto_the_page(
    desk: Desk, client: Client, tmp_path: Path
) -> None:
    secret = "My password is Sommer!2024x, it fails."
    visit = spent(
        desk, client, 6, 40, asked=secret, did="The mail runs again.", note="NOTE-of-mine"
    )
    spent(desk, client, 7, 30, charge=FREE, why_free=f"{secret} ", asked="Slow till")
    with desk.store.changing(What.EDIT_VISIT) as tx:
        tx.visits.put(replace(visit, private_notes="PRIVATE-notes"))
    made = make(desk, client.id, OCTOBER, closing=secret)
    heard = words_of(made.rendered.pdf, tmp_path)

    assert _what(made) == ["The mail runs again", "“Slow till”"]
    assert not [word for word in ("Sommer", "NOTE", "PRIVATE") if word in heard]
    assert made.closing_left_out
    assert made.document.closing == "Thank you for your trust."


def test_the_words_of_a_visit_are_its_headline_else_what_was_asked(
    desk: Desk, client: Client
) -> None:
    asked = spent(desk, client, 6, 40, asked="I can't print. It says offline.", did="I did it.")
    led = spent(desk, client, 7, 40, asked="Slow till", did="I cleaned the fan.")
    with desk.store.changing(What.EDIT_VISIT) as tx:
        tx.requests.put(Request(visit_id=asked.id, words="A cable"))
        tx.visits.put(replace(led, lines=OwnLines(headline="Your till is quick again.")))
    made = make(desk, client.id, OCTOBER)

    assert _what(made) == ["“I can’t print”, and one more thing", "Your till is quick again"]


def test_a_long_request_is_cut_after_a_word(desk: Desk, client: Client) -> None:
    spent(desk, client, 6, 40, asked="The till " + "stops and starts " * 30)
    (what,) = _what(make(desk, client.id, OCTOBER))

    assert len(what) < 115
    assert what.endswith(("stops…”", "starts…”", "and…”"))


def test_a_month_without_time_is_an_honest_short_page(desk: Desk, client: Client) -> None:
    october(desk, client)
    made = make(desk, client.id, date(2026, 9, 17))

    assert made.document.headline == "I spent no time on your office in September."
    assert (made.document.days.rows, made.document.panel) == ((), ())
    assert [s.heading for s in made.document.sections] == ["Does it look right?"]
    assert made.rendered.pages == 1


def test_a_month_that_goes_on_is_told_so_far(desk: Desk, client: Client) -> None:
    spent(desk, client, 6, 60, month=NOVEMBER, asked="Slow till")

    assert "in November so far." in _plain(make(desk, client.id, NOVEMBER).document.headline)


def test_a_visit_whose_clock_runs_is_left_out_and_named(
    desk: Desk, client: Client, clock: HandClock
) -> None:
    running = start_visit(desk, client.id)
    clock.pass_time(minutes=60)
    made = make(desk, client.id, NOVEMBER)

    assert made.month.rows == ()
    assert made.running == (running.id,)
    assert _plain(made.document.headline) == ("I am still adding up my time for you in November.")
    assert _plain(made.document.intro).endswith(
        "My work on 12 November still goes on and is not listed yet."
    )


def test_a_visit_whose_time_waits_for_a_look_is_left_out_and_named(
    desk: Desk, client: Client, clock: HandClock
) -> None:
    visit = start_visit(desk, client.id)
    beat(desk)
    clock.sleep(hours=2)
    stop_clock(desk, visit.id)
    made = make(desk, client.id, NOVEMBER)

    assert made.month.rows == ()
    assert (made.running, made.to_look_at) == ((), (visit.id,))
    assert "did no work" not in made.document.headline


def test_a_page_that_leaves_time_out_says_so_once_and_is_told_so_far(
    desk: Desk, client: Client
) -> None:
    october(desk, client)
    for day in (20, 8, 8):
        _make_unsure(desk, spent(desk, client, day, 30, hour=15))
    page = make(desk, client.id, OCTOBER).document

    assert "6 hours 45 minutes on your office in October so far." in _plain(page.headline)
    assert _plain(page.intro).endswith(
        "Some time on 8 October and 20 October is not listed yet: I still have to check it."
    )


def _make_unsure(desk: Desk, visit: Visit) -> None:
    with desk.store.changing(What.EDIT_TIME) as tx:
        (stretch,) = tx.segments.of(visit.id)
        tx.segments.put(replace(stretch, state=SegmentState.NEEDS_REVIEW))


def test_time_past_midnight_stands_on_the_day_of_arrival(desk: Desk, client: Client) -> None:
    spent(desk, client, 31, 120, hour=23, charge=PLAN, asked="The move")
    (row,) = _rows(make(desk, client.id, OCTOBER))

    assert row == ("Sat 31 Oct", "“The move”", "2 h", "Plan")
    assert make(desk, client.id, NOVEMBER).month.rows == ()


def test_travel_is_free_only_where_it_is(desk: Desk, client: Client) -> None:
    spent(desk, client, 6, 60, asked="Slow till", travel=30)
    assert "Travel is free." in _how(make(desk, client.id, OCTOBER))
    _edit(desk, client, rates={"work": Decimal(72), "travel": Decimal(30)})
    assert "Travel is free." not in _how(make(desk, client.id, OCTOBER))
    with desk.store.changing(What.EDIT_TIME) as tx:
        for visit in tx.recorded_time.between(None, None):
            for stretch in visit.segments:
                tx.segments.put(replace(stretch, charge=EXTRA))
    made = make(desk, client.id, OCTOBER)

    assert ("Tue 6 Oct", "The way to you", "30 min", "£15.00") in _rows(made)
    assert _how(made).endswith("is £72.00 at your office and £30.00 on the way.")


def test_parts_stand_on_the_invoice_alone(desk: Desk, client: Client) -> None:
    visit = spent(desk, client, 6, 60, asked="Slow till")
    with desk.store.changing(What.EDIT_VISIT) as tx:
        tx.parts.put(Part(visit_id=visit.id, name="Cable", price=Decimal("8.50")))
    made = make(desk, client.id, OCTOBER)

    assert made.month.amounts == (("GBP", Decimal("72.00")),)
    assert made.document.intro.endswith("shows the same figures, and the parts.")


def test_a_visit_of_mixed_charge_has_a_row_for_each(desk: Desk, client: Client) -> None:
    visit = spent(desk, client, 6, 60, charge=PLAN, asked="Slow till")
    for charge, minutes in ((FREE, 10), (EXTRA, 30)):
        other = spent(desk, client, 6, minutes, hour=11, charge=charge)
        _into(desk, other, visit)
    made = make(desk, client.id, OCTOBER)

    assert [row[1:] for row in _rows(made)] == [
        ("“Slow till”", "1 h", "Plan"),
        ("“Slow till”", "30 min", "£36.00"),
        ("“Slow till”", "10 min", "On me"),
    ]
    assert [made.month.minutes_of(cover) for cover in Cover] == [60, 30, 10]


def _into(desk: Desk, other: Visit, visit: Visit) -> None:
    with desk.store.changing(What.EDIT_TIME) as tx:
        (stretch,) = tx.segments.of(other.id)
        tx.segments.put(replace(stretch, visit_id=visit.id))
        tx.visits.remove(other.id)


@pytest.mark.parametrize("per", RoundingPer)
def test_the_sums_equal_the_rows_and_the_invoice(
    desk: Desk, client: Client, per: RoundingPer
) -> None:
    october(desk, client)
    _edit(desk, client, rounding=Rounding(minutes=15, per=per))
    spent(desk, client, 29, 17, hour=14, asked="Slow till")
    month = make(desk, client.id, OCTOBER).month
    draft = invoicing.lines(desk, InvoiceWish(month=OCTOBER))

    assert month.minutes == sum(row.minutes for row in month.rows) == 405 + 17
    assert month.amounts == draft.amounts
    assert (month.minutes_of(Cover.EXTRA), month.counted) == (draft.minutes, draft.counted)
    assert month.rule is not None


def test_german_and_several_people_say_it_their_way(desk: Desk) -> None:
    client = law_office(desk, name="Kanzlei Brandt", language="de")
    with desk.store.changing(What.SAMPLE) as tx:
        tx.settings.put_business(replace(OKAFOR, voice=Voice.WE))
    october(desk, client)
    page = make(desk, client.id, OCTOBER).document

    assert page.language == "de-DE"
    assert _plain(page.headline) == (
        "6 Stunden 45 Minuten für Sie im Oktober. Das meiste davon deckt Ihr Vertrag."
    )
    assert [s.heading for s in page.sections] == ["Wie wir zählen", "Stimmt es so?"]
    assert [row.where for row in page.days.rows[:3]] == ["Bei Ihnen", "Telefon", "Bei uns"]
    assert page.title == "Zeitaufstellung für Kanzlei Brandt, Oktober 2026"


def test_it_is_saved_under_its_name_and_never_over_another(
    desk: Desk, client: Client, tmp_path: Path
) -> None:
    made = make(desk, client.id, OCTOBER)
    folder = tmp_path / "mine"
    folder.mkdir()

    names = [save(desk, made, folder).name for _ in range(2)]
    assert names == [made.name, made.name.replace(".pdf", " (2).pdf")]
    with pytest.raises(FileThere):
        save(desk, made, folder / names[0])
    assert save(desk, made, folder / names[0], replace=True).read_bytes() == made.rendered.pdf
    with pytest.raises(AmongOwnFiles):
        save(desk, made, desk.profile)


def test_a_client_that_is_gone_has_no_statement(desk: Desk, client: Client) -> None:
    with desk.store.changing(What.REMOVE_CLIENT) as tx:
        tx.clients.remove(client.id)

    with pytest.raises(NotFound):
        make(desk, client.id, OCTOBER)


@pytest.mark.parametrize("wish", [lambda d, c: None, october], ids=["nothing", "october"])
def test_the_same_month_gives_the_same_bytes(
    desk: Desk, client: Client, wish: Callable[[Desk, Client], None]
) -> None:
    wish(desk, client)

    one, two = (make(desk, client.id, OCTOBER).rendered.pdf for _ in range(2))
    assert one == two
