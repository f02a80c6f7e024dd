"""Calls, remote help, and visits of which only notes are known: honest and complete."""

from datetime import date

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import Business
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Charge
from consultant_app.domain.visits import VisitKind
from helpers.page_reader import news_of
from helpers.visit_builder import a_visit, promise, request, segment, work


def reader(name: str, address_as: str = "") -> Contact:
    return Contact(id=ContactId(1), client_id=ClientId(1), name=name, address_as=address_as)


def test_a_call() -> None:
    facts = a_visit(
        client="Kestrel Architects",
        contact=reader("Tom"),
        kind=VisitKind.PHONE,
        called_us=True,
        requests=(
            request(
                "I can't find the drawings from Monday",
                reply="They were in the recycle bin. I put them back into the project folder",
            ),
        ),
        duration_minutes=12,
        duration_charge=Charge.NO_CHARGE,
    )

    assert (
        news_of(facts)
        == """\
Summary of our call on Thursday 12 November 2026
# What you asked for is done.
Dear Tom,
Thank you for calling.
| You asked: “I can’t find the drawings from Monday”
| I did: They were in the recycle bin. I put them back into the project folder.
| Now: You have nothing to do.
## What you asked for
“I can’t find the drawings from Monday”
  Done. They were in the recycle bin. I put them back into the project folder.
## What happens next
You: Nothing to do.
## Our time together
Twelve minutes on the phone. It is free of charge."""
    )


def test_a_check_up_from_afar() -> None:
    facts = a_visit(
        client="Green Garden Centre",
        contact=reader("Ivy Lund", "Ivy"),
        kind=VisitKind.REMOTE,
        reason="the monthly check-up we had agreed",
        nothing_asked=True,
        work=(
            work(
                "All eight computers have their safety updates. Two needed a restart, which I "
                "did after closing time."
            ),
            work(
                "I tested the nightly copy by bringing one file back.",
                why="You know that the copy really works.",
            ),
        ),
        segments=(segment("19:00", "19:37"),),
        promises=(promise("The next check-up", date(2027, 2, 28), "in February 2027"),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my work for you on Thursday 12 November 2026
# All eight computers have their safety updates.
Dear Ivy,
| The reason: The monthly check-up we had agreed.
| I did: All eight computers have their safety updates. I tested the nightly copy by bringing \
one file back.
| Now: Next, in February 2027: the next check-up.
## What you asked for
You had no questions this time. If one comes up, just call.
## What happens next
You: Nothing to do. I will take care of the rest.
Sam: The next check-up. In February 2027.
## What I did, and why it matters
*All eight computers have their safety updates.* Two needed a restart, which I did after \
closing time.
*I tested the nightly copy by bringing one file back.*
  Why it matters. You know that the copy really works.
## Our time together
37 minutes from my desk."""
    )


def test_notes_only() -> None:
    facts = a_visit(
        client="Bakery Rossi",
        nobody=True,
        work=(
            work(
                "I replaced a failing disk in your storage box.",
                why="Your files are kept on more than one disk, so nothing was lost.",
                notice="The box may be a little slower until tomorrow. That is normal.",
                state=TextState.PROPOSED,
            ),
            work("I updated all six computers.", state=TextState.PROPOSED),
            work("", note="chk event log"),
        ),
        segments=(segment("18:05", "19:00"),),
    )

    assert (
        news_of(facts, draft=True)
        == """\
Summary of my visit on Thursday 12 November 2026
# I replaced a failing disk in your storage box, and did one more thing.
Dear Bakery Rossi team,
Thank you for having me.
| I did: Replaced a failing disk in your storage box, and updated all six computers.
| Now: You have nothing to do.
## What you asked for
If a question comes up, just call.
## What happens next
You: Nothing to do.
## What I did, and why it matters
*I replaced a failing disk in your storage box.*
  Why it matters. Your files are kept on more than one disk, so nothing was lost.
*I updated all six computers.*
## What you may notice
- The box may be a little slower until tomorrow. That is normal.
## Our time together
Fifty-five minutes with you."""
    )


def test_a_talk_about_plans() -> None:
    facts = a_visit(
        client="Hall & Sons",
        contact=reader("Bill Hall", "Bill"),
        reason="plans for the new shop",
        promises=(
            promise("Send an offer for the tills", date(2026, 11, 25)),
            promise("A plan of the sockets", date(2026, 11, 20), who="client"),
        ),
        segments=(segment("15:00", "16:00"),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# Here is what happens after my visit on Thursday.
Dear Bill,
Thank you for having me.
| The reason: Plans for the new shop.
| Now: One thing is left for you: a plan of the sockets. The next step is on Wednesday 25 \
November.
## What you asked for
If a question comes up, just call.
## What happens next
You: A plan of the sockets. By Friday 20 November.
Sam: Sends an offer for the tills. Wednesday 25 November.
## Our time together
An hour with you."""
    )


def test_an_empty_visit() -> None:
    facts = a_visit(client="Hall & Sons", nobody=True, business=Business())

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# Here is my visit on Thursday, in short.
Dear Hall & Sons team,
Thank you for having me.
| Now: You have nothing to do.
## What you asked for
If a question comes up, just write to me.
## What happens next
You: Nothing to do."""
    )


def test_a_draft_in_the_middle_of_the_visit() -> None:
    facts = a_visit(
        requests=(
            request("the scanner is dead", Outcome.HEARD),
            request("Emma’s mail", Outcome.IN_PROGRESS),
        ),
        segments=(segment("9:00", "9:31"),),
    )

    assert (
        news_of(facts, draft=True)
        == """\
Summary of my visit on Thursday 12 November 2026
# Here is what I found at my visit on Thursday.
Dear Maria,
Thank you for having me.
| You asked: “the scanner is dead”, and one more thing.
| Now: Both have no outcome yet.
## What you asked for
“the scanner is dead”
  Noted.
“Emma’s mail”
  In progress.
## What happens next
You: Nothing to do for now.
## Our time together
31 minutes at your practice."""
    )
