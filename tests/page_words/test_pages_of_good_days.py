"""Visits on which all was done: the page that the program writes, read as its reader."""

from dataclasses import replace
from datetime import date

from consultant_app.domain.billing import Rounding
from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId, VisitId
from consultant_app.domain.settings import Voice
from consultant_app.domain.time_segments import Charge
from helpers.page_reader import news_of
from helpers.visit_builder import OKAFOR, a_visit, part, promise, request, segment, work


def reader(name: str, address_as: str = "") -> Contact:
    return Contact(id=ContactId(1), client_id=ClientId(1), name=name, address_as=address_as)


def test_a_shop_before_its_sale() -> None:
    facts = a_visit(
        client="Maple & Thread",
        contact=reader("Rosa"),
        requests=(
            request(
                "The card machine keeps saying connecting.",
                reply="I gave the card reader its own wireless connection. It now connects in "
                "two seconds.",
            ),
            request(
                "The label printer smudges.",
                reply="I cleaned it and left two cleaning cards in the top drawer.",
            ),
            request(
                "How do I find last year’s sales?",
                outcome_word="Done together",
                reply="The three steps are on the yellow card by the register.",
            ),
        ),
        work=(
            work(
                "I gave the card reader its own wireless connection. It now connects in two "
                "seconds.",
                answers=1,
                why="The shop's music and phones can no longer slow it down.",
            ),
        ),
        promises=(
            promise("Calls you to check that all is well", date(2026, 11, 14), "at 8:30"),
            promise(
                "If the reader ever says connecting for more than a minute, press its green "
                "button once",
                who="client",
            ),
        ),
        segments=(segment("10:00", "11:15", charge=Charge.INCLUDED),),
        language="en-US",
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday, November 12, 2026
# Everything you asked for is done.
Dear Rosa,
Thank you for having me.
| You asked: “The card machine keeps saying connecting.” There were two more things.
| I did: Gave the card reader its own wireless connection, and did two more things.
| Now: One thing is left for you: see below. The next step is on Saturday, November 14, at 8:30.
## What you asked for
“The card machine keeps saying connecting.”
  Done. I gave the card reader its own wireless connection. It now connects in two seconds. \
The shop’s music and phones can no longer slow it down.
“The label printer smudges.”
  Done. I cleaned it and left two cleaning cards in the top drawer.
“How do I find last year’s sales?”
  Done together. The three steps are on the yellow card by the register.
## What happens next
You: If the reader ever says connecting for more than a minute, press its green button once.
Sam: Calls you to check that all is well. Saturday, November 14, at 8:30.
## Our time together
An hour and a quarter with you. It is part of your plan, so there is nothing to pay for it."""
    )


def test_a_printer_that_asked_for_a_password() -> None:
    facts = a_visit(
        client="Hartley & Rowe Solicitors",
        contact=reader("Margaret Rowe", "Mrs Rowe"),
        requests=(
            request(
                "The printer keeps asking me for a password every single time.",
                reply="I cleared the stuck print jobs and restarted the print service.",
            ),
        ),
        work=(
            work(
                "I cleared the stuck print jobs and restarted the print service.",
                answers=1,
                why="Anyone in the office can print again without help.",
            ),
        ),
        segments=(segment("9:32", "10:50"),),
        rounding=Rounding(minutes=15, minimum=30),
        parts=(part("Network cable 3 m", "8.50"),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# Done: I cleared the stuck print jobs and restarted the print service.
Dear Mrs Rowe,
Thank you for having me.
| You asked: “The printer keeps asking me for a password every single time.”
| I did: Cleared the stuck print jobs and restarted the print service.
| Now: What you asked for is done. You have nothing to do.
## What you asked for
“The printer keeps asking me for a password every single time.”
  Done. I cleared the stuck print jobs and restarted the print service. Anyone in the office can \
print again without help.
## What happens next
You: Nothing to do.
## Our time together
I was with you 1 hour 18 minutes; as we agreed this counts as 1 hour 30 minutes. I used one \
part: Network cable 3 m, for £8.50."""
    )


def test_two_people_at_an_accountant() -> None:
    facts = a_visit(
        business=replace(OKAFOR, name="Weber & Kim IT", person="Ana Weber", voice=Voice.WE),
        client="Cedar Accounting LLC",
        language="en-US",
        contact=reader("Jo Park", "Jo"),
        requests=(
            request(
                "Outlook is so slow",
                reply="We moved the old mail into an archive. Outlook opens in four seconds now.",
            ),
            request(
                "need a second screen at reception", reply="We fitted a second screen at reception."
            ),
        ),
        work=(
            work("We fitted a second screen at reception.", answers=2),
            work(
                "We also replaced the worn power strip under the desk.",
                why="Nobody can trip over it or get a shock.",
            ),
        ),
        parts=(
            part("24-inch screen", "149"),
            part("power strip", "19.90"),
            part("HDMI cable", "9.5", "2"),
        ),
        segments=(segment("13:00", "14:40"),),
    )

    assert (
        news_of(facts)
        == """\
Summary of our visit on Thursday, November 12, 2026
# Outlook opens in four seconds now, and the other thing is done too.
Dear Jo,
Thank you for having us.
| You asked: “Outlook is so slow”, and one more thing.
| We did: Moved the old mail into an archive, fitted a second screen at reception, and did one \
more thing.
| Now: Both things you asked for are done. You have nothing to do.
## What you asked for
“Outlook is so slow”
  Done. We moved the old mail into an archive. Outlook opens in four seconds now.
“need a second screen at reception”
  Done. We fitted a second screen at reception.
## What happens next
You: Nothing to do.
## What we did, and why it matters
*We also replaced the worn power strip under the desk.*
  Why it matters. Nobody can trip over it or get a shock.
## Our time together
1 hour 40 minutes with you. Parts we used:
- 24-inch screen: £149.00
- Power strip: £19.90
- 2 × HDMI cable: £19.00
- Together: £187.90"""
    )


def test_a_lesson() -> None:
    facts = a_visit(
        client="Parish Office",
        contact=reader("Ruth"),
        reason="a first lesson with the new calendar",
        requests=(
            request(
                "How do I invite everybody at once?",
                outcome_word="Shown",
                reply="We made a group together, called Choir.",
            ),
        ),
        work=(work("You can now share the calendar with one click."),),
        promises=(
            promise("Try it with the choir this week, and tell me how it went", who="client"),
        ),
        segments=(segment("10:00", "11:00", charge=Charge.NO_CHARGE),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# We made a group together, called Choir.
Dear Ruth,
Thank you for having me.
| You asked: “How do I invite everybody at once?”
| I did: We made a group together, called Choir. You can now share the calendar with one click.
| Now: One thing is left for you: try it with the choir this week, and tell me how it went.
## What you asked for
“How do I invite everybody at once?”
  Shown. We made a group together, called Choir.
## What happens next
You: Try it with the choir this week, and tell me how it went.
## What I did, and why it matters
*You can now share the calendar with one click.*
## Our time together
An hour at your office. It is free of charge."""
    )


def test_a_promise_kept() -> None:
    facts = a_visit(
        client="Hartley & Rowe Solicitors",
        contact=reader("Margaret Rowe", "Mrs Rowe"),
        day=date(2026, 11, 20),
        carried=(
            request(
                "Could the internet in the meeting room be faster?",
                reply="The new cable carries ten times as much as before.",
                number=9,
                visit=7,
            ),
        ),
        asked_on={VisitId(7): date(2026, 11, 12)},
        kept=(
            promise("A longer cable for the meeting room", kept_on=date(2026, 11, 20)),
            promise("Order a spare mouse for Tom", kept_on=date(2026, 11, 18)),
        ),
        work=(work("I fitted the longer cable in the meeting room.", answers=9),),
        segments=(segment("9:00", "9:25", on_day=date(2026, 11, 20)),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Friday 20 November 2026
# The new cable carries ten times as much as before.
Dear Mrs Rowe,
Thank you for having me. The longer cable for the meeting room I promised is in.
| You asked: “Could the internet in the meeting room be faster?”
| I did: Fitted the longer cable in the meeting room.
| Now: What you asked for is done. You have nothing to do.
## What you asked for
“Could the internet in the meeting room be faster?” (asked on 12 November)
  Done. The new cable carries ten times as much as before.
## What happens next
You: Nothing to do.
## What I did, and why it matters
*I fitted the longer cable in the meeting room.*
*I also promised to order a spare mouse for Tom, and I did.*
## Our time together
Twenty-five minutes with you."""
    )
