"""Visits that leave something open: what waits has a day, and nothing is hidden."""

from datetime import date

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId
from consultant_app.domain.requests import Outcome
from consultant_app.domain.time_segments import SegmentKind
from helpers.page_reader import news_of
from helpers.visit_builder import a_visit, promise, request, segment, work


def reader(name: str, address_as: str = "") -> Contact:
    return Contact(id=ContactId(1), client_id=ClientId(1), name=name, address_as=address_as)


def test_a_part_is_on_its_way() -> None:
    facts = a_visit(
        client="Brightside Nursery",
        contact=reader("Pria Shah", "Pria"),
        requests=(
            request(
                "The tablet in the baby room won't charge any more!",
                Outcome.WAITING,
                "The charging socket is worn. I ordered a new one.",
            ),
        ),
        work=(
            work(
                "I tested the tablet with three chargers. The charging socket is worn.", answers=1
            ),
        ),
        promises=(
            promise(
                "A new charging socket, fitted while the children sleep",
                date(2026, 11, 20),
                "before 14:00",
                answers=1,
            ),
        ),
        segments=(segment("13:00", "13:20"),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# Waiting: the next step is on Friday 20 November.
Dear Pria,
Thank you for having me.
| You asked: “The tablet in the baby room won’t charge any more!”
| I did: The charging socket is worn. I ordered a new one.
| Now: Next, on Friday 20 November, before 14:00: a new charging socket, fitted while the \
children sleep.
## What you asked for
“The tablet in the baby room won’t charge any more!”
  Waiting. The charging socket is worn. I ordered a new one.
## What happens next
You: Nothing to do. I will take care of the rest.
Sam: A new charging socket, fitted while the children sleep. Friday 20 November, before 14:00.
## What I did, and why it matters
*I tested the tablet with three chargers.*
## Our time together
Twenty minutes at your nursery."""
    )


def test_a_fault_that_did_not_show_itself() -> None:
    facts = a_visit(
        client="Oakfield Dental",
        nobody=True,
        requests=(
            request(
                "Sometimes the internet drops just when we take a card payment.",
                Outcome.LATER,
                "It worked each time I tried it. If it comes back, call me while it happens.",
            ),
        ),
        work=(
            work("I tested the connection for an hour. It worked each time I tried it.", answers=1),
        ),
        promises=(
            promise("Look at the connection's record for the week", date(2026, 11, 19), answers=1),
        ),
        segments=(segment("16:00", "17:10"),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# I could not make it fail, and I am staying on it.
Dear Oakfield team,
Thank you for having me.
| You asked: “Sometimes the internet drops just when we take a card payment.”
| I did: Tested the connection for an hour.
| Now: On Thursday 19 November, I will look at the connection’s record for the week.
## What you asked for
“Sometimes the internet drops just when we take a card payment.”
  Planned. It worked each time I tried it. If it comes back, call me while it happens.
## What happens next
You: Nothing to do. I will take care of the rest.
Sam: Looks at the connection’s record for the week. Thursday 19 November.
## What I did, and why it matters
*I tested the connection for an hour.*
## Our time together
1 hour 10 minutes with you."""
    )


def test_all_waits_for_somebody_else() -> None:
    facts = a_visit(
        client="Corner Pharmacy",
        contact=reader("Mr Aydin"),
        requests=(
            request(
                "The label printer is dead",
                Outcome.WAITING,
                "The maker replaces it free of charge.",
                outcome_word="Waiting for your supplier",
            ),
            request("and the spare one too", Outcome.WAITING),
        ),
        promises=(promise("Send the replacement", date(2026, 11, 18), who="Zebra"),),
        segments=(segment("9:00", "9:15"),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# Not finished yet: the next step is on Wednesday 18 November.
Dear Mr Aydin,
Thank you for having me.
| You asked: “The label printer is dead”, and one more thing.
| Now: Both are waiting. On Wednesday 18 November, Zebra sends the replacement.
## What you asked for
“The label printer is dead”
  Waiting for your supplier. The maker replaces it free of charge.
“and the spare one too”
  Waiting.
## What happens next
You: Nothing to do for now.
Zebra: Sends the replacement. Wednesday 18 November.
## Our time together
Fifteen minutes at your pharmacy."""
    )


def test_an_office_before_its_move() -> None:
    facts = a_visit(
        client="Fern & Finch Architects",
        contact=reader("Priya Nair", "Priya"),
        requests=(
            request(
                "We move to the new office on Saturday, will everything work on Monday?",
                Outcome.PART,
                "All ten computers are packed with labels. The new line is switched on but not "
                "tested yet.",
            ),
            request(
                "The big printer is jamming again",
                reply="I cleaned the rollers. Fifty pages went through without a jam.",
            ),
        ),
        work=(
            work("All ten computers are packed with labels.", answers=1),
            work("I cleaned the rollers.", answers=2),
            work(
                "I made a full copy of your files before the move.",
                why="If a box is dropped, nothing is lost.",
                notice="Please leave the grey box switched on until Friday.",
            ),
        ),
        promises=(
            promise(
                "test the new line and set up all computers",
                date(2026, 11, 14),
                "in the morning",
                answers=1,
            ),
            promise("Keep the key for the server room ready", date(2026, 11, 14), who="client"),
            promise("Switches on the new number", date(2026, 11, 16), who="Your phone company"),
        ),
        segments=(
            segment("9:00", "12:30"),
            segment("12:30", "13:00", SegmentKind.BREAK),
            segment("13:00", "15:10"),
        ),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# Fifty pages went through without a jam; one thing is still open.
Dear Priya,
Thank you for having me.
| You asked: “We move to the new office on Saturday, will everything work on Monday?” There \
was one more thing.
| I did: All ten computers are packed with labels. I cleaned the rollers. I made a full copy of \
your files before the move.
| Now: One of two things is done and one is better but not finished. One thing is left for you: \
see below.
## What you asked for
“We move to the new office on Saturday, will everything work on Monday?”
  Better, not finished. All ten computers are packed with labels. The new line is switched on \
but not tested yet.
“The big printer is jamming again”
  Done. I cleaned the rollers. Fifty pages went through without a jam.
## What happens next
You: Keep the key for the server room ready. By Saturday 14 November.
Sam: Tests the new line and sets up all computers. Saturday 14 November, in the morning.
Your phone company: Switches on the new number. Monday 16 November.
## What I did, and why it matters
*I made a full copy of your files before the move.*
  Why it matters. If a box is dropped, nothing is lost.
## What you may notice
- Please leave the grey box switched on until Friday.
## Our time together
5 hours 40 minutes with you."""
    )
