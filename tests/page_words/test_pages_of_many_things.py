"""Visits of many things: each is answered, and the page stays calm."""

from datetime import date

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId
from consultant_app.domain.requests import Outcome
from helpers.page_reader import news_of
from helpers.visit_builder import a_visit, promise, request, segment, work


def reader(name: str, address_as: str = "") -> Contact:
    return Contact(id=ContactId(1), client_id=ClientId(1), name=name, address_as=address_as)


def test_work_beside_what_was_asked() -> None:
    facts = a_visit(
        client="Lindgren Veterinary Clinic",
        contact=reader("Karin Holm", "Karin"),
        requests=(
            request(
                "Emails come back with an error", reply="I put the sending of your email right."
            ),
            request(
                "New girl starts Monday, she needs a computer",
                reply="I set up a new computer, ready for work.",
            ),
            request("can you make the wifi reach the stable", Outcome.LATER),
        ),
        work=(
            work(
                "I put the sending of your email right.",
                answers=1,
                why="Your clients get your answers again.",
            ),
            work("I set up a new computer, ready for work.", answers=2),
            work(
                "I installed the latest updates on all computers.",
                why="Known gaps are closed before somebody uses them.",
                notice="A computer may ask to restart once. That is normal.",
            ),
            work("I found no errors on the main computer."),
        ),
        promises=(
            promise("bring a stronger sender for the stable", date(2026, 11, 24), answers=3),
        ),
        segments=(segment("8:15", "10:00"),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# I put the sending of your email right; one thing is still open.
Dear Karin,
Thank you for having me.
| You asked: “Emails come back with an error”, and two more things.
| I did: Put the sending of your email right. Set up a new computer, ready for work. Did two \
more things.
| Now: Two of three things are done and one is planned. The next step is on Tuesday 24 November.
## What you asked for
“Emails come back with an error”
  Done. I put the sending of your email right. Your clients get your answers again.
“New girl starts Monday, she needs a computer”
  Done. I set up a new computer, ready for work.
“can you make the wifi reach the stable”
  Planned.
## What happens next
You: Nothing to do. I will take care of the rest.
Sam: Brings a stronger sender for the stable. Tuesday 24 November.
## What I did, and why it matters
*I installed the latest updates on all computers.*
  Why it matters. Known gaps are closed before somebody uses them.
*I found no errors on the main computer.*
## What you may notice
- A computer may ask to restart once. That is normal.
## Our time together
An hour and three quarters at your clinic."""
    )


def test_nine_small_wishes() -> None:
    facts = a_visit(
        client="Hill Street Dental Practice",
        requests=tuple(
            request(w, o, r)
            for w, o, r in [
                ("The printer is slow", Outcome.DONE, "It now starts in ten seconds."),
                ("Anna needs a new login", Outcome.DONE, "Anna signed in during my visit."),
                (
                    "The clock on the wall screen is wrong",
                    Outcome.DONE,
                    "It takes the time from the internet now.",
                ),
                (
                    "Could we have Wi-Fi in the garden?",
                    Outcome.LATER,
                    "We need one more sender on the back wall.",
                ),
                ("What is this pop-up?", Outcome.DONE, "It was an advert. I blocked it."),
                ("The phone in Room 1 crackles", Outcome.WAITING, "It needs a new cord."),
                (
                    "Can I use my own laptop here?",
                    Outcome.DECLINED,
                    "Patient records would leave the practice. A practice laptop is the safer way.",
                ),
                ("The till drawer sticks", Outcome.PART, "I oiled the rail. The spring is worn."),
                ("Which cable is mine?", Outcome.DONE, "All cables on your desk have a label now."),
            ]
        ),
        promises=(
            promise("Fit a second sender for the Wi-Fi", date(2026, 12, 1)),
            promise("Bring a new cord for the phone in Room 1", date(2026, 11, 17)),
            promise("Replace the spring", date(2026, 12, 1)),
        ),
        segments=(segment("8:55", "12:10"),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# Five of the nine things on your list are done; three are still open.
Dear Maria,
Thank you for having me.
| You asked: “The printer is slow”, and eight more things.
| I did: Anna signed in during my visit. I oiled the rail. Did four more things.
| Now: Five of nine things are done, three are still open and I advise against one. Next step: \
Tuesday 17 November.
## What you asked for
“The printer is slow”
  Done. It now starts in ten seconds.
“Anna needs a new login”
  Done. Anna signed in during my visit.
“The clock on the wall screen is wrong”
  Done. It takes the time from the internet now.
“Could we have Wi-Fi in the garden?”
  Planned. We need one more sender on the back wall.
“What is this pop-up?”
  Answered. It was an advert. I blocked it.
“The phone in Room 1 crackles”
  Waiting. It needs a new cord.
“Can I use my own laptop here?”
  I advise against it. Patient records would leave the practice. A practice laptop is the safer \
way.
“The till drawer sticks”
  Better, not finished. I oiled the rail. The spring is worn.
“Which cable is mine?”
  Answered. All cables on your desk have a label now.
## What happens next
You: Nothing to do. I will take care of the rest.
Sam: Brings a new cord for the phone in Room 1. Tuesday 17 November.
Sam: Fits a second sender for the Wi-Fi. Tuesday 1 December.
Sam: Replaces the spring. Tuesday 1 December.
## Our time together
Three and a quarter hours at your practice."""
    )
