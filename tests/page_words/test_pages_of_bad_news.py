"""Visits with news that is not good: told plainly, without blame, with the next step."""

from datetime import date

import pytest

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ClientId, ContactId
from consultant_app.domain.requests import Outcome
from consultant_app.domain.time_segments import Charge, SegmentKind
from helpers.page_reader import drafted, news_of
from helpers.visit_builder import a_visit, promise, request, segment, work


def reader(name: str, address_as: str = "") -> Contact:
    return Contact(id=ContactId(1), client_id=ClientId(1), name=name, address_as=address_as)


def test_photos_that_are_lost() -> None:
    facts = a_visit(
        client="St Mary's Primary School",
        contact=reader("Helen Byrne", "Ms Byrne"),
        requests=(
            request(
                "Can you get the photos back from the old laptop?",
                Outcome.DECLINED,
                "The disk in it no longer turns. A rescue company may still read it, for about "
                "£400.",
                outcome_word="Not possible here",
            ),
            request(
                "Please set up the new laptop for the office.",
                Outcome.DONE,
                "Your new laptop is ready, with your email and the shared folders.",
            ),
        ),
        work=(
            work(
                "Your new laptop is ready, with your email and the shared folders. I moved all "
                "that was in the school's online storage.",
                answers=2,
            ),
            work(
                "From today the laptop copies its files every night.",
                why="If this laptop ever stops, you lose at most one day of work.",
            ),
        ),
        promises=(
            promise(
                "Tell me by Friday if you would like the rescue company to try",
                date(2026, 11, 20),
                "",
                who="client",
            ),
        ),
        segments=(
            segment("9:00", "10:30"),
            segment("10:45", "12:00"),
            segment("10:30", "10:45", SegmentKind.BREAK),
        ),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# One of the two things on your list is done; one is answered below.
Dear Ms Byrne,
Thank you for having me.
| You asked: “Can you get the photos back from the old laptop?” There was one more thing.
| I did: Your new laptop is ready, with your email and the shared folders. From today the \
laptop copies its files every night.
| Now: One thing is left for you: tell me by Friday if you would like the rescue company to try.
## What you asked for
“Can you get the photos back from the old laptop?”
  Not possible here. The disk in it no longer turns. A rescue company may still read it, for \
about £400.
“Please set up the new laptop for the office.”
  Done. Your new laptop is ready, with your email and the shared folders.
## What happens next
You: Tell me by Friday if you would like the rescue company to try. Friday 20 November.
## What I did, and why it matters
*I moved all that was in the school’s online storage.*
*From today the laptop copies its files every night.*
  Why it matters. If this laptop ever stops, you lose at most one day of work.
## Our time together
Two and three-quarter hours at your school."""
    )


def test_a_wish_advised_against() -> None:
    facts = a_visit(
        client="Maple & Thread",
        contact=reader("Rosa"),
        requests=(
            request(
                "Can we switch off the updates? They are annoying.",
                Outcome.DECLINED,
                "They keep strangers out of the till. I moved them to the night instead.",
            ),
        ),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# I advise against it this time, and here is why.
Dear Rosa,
Thank you for having me.
| You asked: “Can we switch off the updates? They are annoying.”
| I did: They keep strangers out of the till. I moved them to the night instead.
| Now: You have nothing to do.
## What you asked for
“Can we switch off the updates? They are annoying.”
  I advise against it. They keep strangers out of the till. I moved them to the night instead.
## What happens next
You: Nothing to do."""
    )


def test_our_own_mistake() -> None:
    facts = a_visit(
        requests=(
            request(
                "Why did the fax stop on Monday?",
                reply="I had switched it off by mistake last week, and I am sorry. It now has "
                "its own entry on my list.",
            ),
        ),
        work=(
            work(
                "I had switched off the fax line by mistake last week. I am sorry. It works "
                "again, and it now has its own entry on my list.",
                answers=1,
            ),
        ),
        segments=(segment("9:00", "9:50", charge=Charge.NO_CHARGE, reason="my mistake"),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# I made a mistake, and I have put it right.
Dear Maria,
Thank you for having me.
| You asked: “Why did the fax stop on Monday?”
| I did: I had switched off the fax line by mistake last week.
| Now: What you asked for is done. You have nothing to do.
## What you asked for
“Why did the fax stop on Monday?”
  Answered. I had switched it off by mistake last week, and I am sorry. It now has its own entry on\
 my list.
## What happens next
You: Nothing to do.
## What I did, and why it matters
*I had switched off the fax line by mistake last week.* I am sorry. It works again, and it now \
has its own entry on my list.
## Our time together
Fifty minutes at your practice. It is free of charge: my mistake."""
    )


def test_a_try_that_failed() -> None:
    facts = a_visit(
        client="Blue Door Studio",
        contact=reader("Lee"),
        work=(work("I tried to connect the old tablet to the till, and it does not work yet."),),
        promises=(promise("Ask the maker of the till", date(2026, 11, 16)),),
        segments=(segment("17:00", "17:45"),),
    )

    assert (
        news_of(facts)
        == """\
Summary of my visit on Thursday 12 November 2026
# Here is what I did at my visit on Thursday.
Dear Lee,
Thank you for having me.
| I did: Tried to connect the old tablet to the till, and it does not work yet.
| Now: On Monday 16 November, I will ask the maker of the till.
## What you asked for
If a question comes up, just call.
## What happens next
You: Nothing to do. I will take care of the rest.
Sam: Asks the maker of the till. Monday 16 November.
## What I did, and why it matters
*I tried to connect the old tablet to the till, and it does not work yet.*
## Our time together
Forty-five minutes at your studio."""
    )


@pytest.mark.parametrize(
    ("reply", "is_bad"),
    [
        pytest.param("The photos of Monday are lost for good.", True, id="lost"),
        pytest.param("I could not get the letters of Tuesday back.", True, id="not-got-back"),
        pytest.param("The disk was full. Nothing was lost.", False, id="nothing-lost"),
        pytest.param("I found the lost letters, and you have them all back.", False, id="found"),
    ],
)
def test_a_loss_is_bad_news_whatever_the_outcome(reply: str, *, is_bad: bool) -> None:
    asked = a_visit(requests=(request("Did we lose anything?", reply=reply),))
    own = a_visit(requests=(request("It is slow", reply="It is quick."),), work=(work(reply),))

    assert [drafted(facts).document.bad_news for facts in (asked, own)] == [is_bad, is_bad]
