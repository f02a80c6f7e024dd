"""The page of the design's picture, from the facts of that visit and its own lines."""

from dataclasses import replace
from datetime import date

from consultant_app.domain.options import Length, PageOptions, ShownTime
from consultant_app.domain.photos import Pair
from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import SummaryDocument
from consultant_app.domain.time_segments import Charge, SegmentKind
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines
from helpers.page_reader import as_read, drafted
from helpers.visit_builder import a_visit, part, photo, promise, request, segment, work

HEADLINE = "Your X-ray scanner works again, and your patient records are safely copied every night."


def the_visit() -> VisitFacts:
    return a_visit(
        requests=(
            request(
                "The scanner in Room 2 just says no device.",
                reply="Its cable had worn through. I fitted a new one, and we took two test "
                "pictures together.",
            ),
            request(
                "Anna can’t open the rota from home.",
                reply="Anna opened it from her own laptop during my visit.",
            ),
            request(
                "The reception printer is so slow in the mornings.",
                Outcome.PART,
                "It now starts in ten seconds, not a minute. One worn roller still needs "
                "replacing.",
            ),
            request(
                "Could the waiting-room screen show our new hours?",
                reply="They have been on the screen since Thursday morning.",
            ),
        ),
        work=(
            work(
                "The nightly copy of your records is running again. An update had switched it off "
                "on 3 November. I put that right, then brought back one record from the copy to be "
                "sure it really works.",
                why="If a computer ever fails, you lose at most one day of notes, not a patient’s "
                "history.",
                notice="A small green shield near the clock means all is well.",
            ),
            work(
                "The scanner cable now runs behind the cabinet.",
                answers=1,
                why="The chair can no longer pinch it, so Room 2 should not have to stop for this "
                "again.",
            ),
        ),
        photos=(
            photo("Worn by the chair", "A worn cable", pair=Pair.BEFORE, of_work=2, number=1),
            photo("Safely out of the way", "A cable duct", pair=Pair.AFTER, of_work=2, number=2),
        ),
        notices=(
            "The scanner takes a few seconds longer to wake up for the first picture of the day. "
            "That is normal.",
        ),
        promises=(
            promise("Checks the nightly copy every morning", date(2026, 11, 19), "until"),
            promise(
                "Fits the new printer roller while you carry on working",
                date(2026, 11, 17),
                "before 9:00",
                answers=3,
            ),
        ),
        segments=(
            segment("8:40", "9:05", SegmentKind.TRAVEL),
            segment("9:05", "11:35"),
            segment(
                "16:20",
                "16:40",
                charge=Charge.NO_CHARGE,
                reason="on the phone",
                on_day=date(2026, 11, 11),
            ),
        ),
        parts=(part("a 3-metre scanner cable", "24"),),
        lines=OwnLines(
            headline=HEADLINE,
            thanks="Thank you for having me on Thursday, and for keeping Treatment Room 2 free on "
            "such a full day. Here is what I did, and what happens next.",
            asked="Why the scanner in Treatment Room 2 had stopped, and help with three smaller "
            "things.",
            did="Repaired the scanner, and restarted the nightly copy of your records, which had "
            "stopped on 3 November.",
            now="Everything you need for your patients works. One printer part comes on Tuesday.",
            closing="I hope the open day on Saturday goes beautifully. "
            "Please give Dr Hale my best.",
        ),
    )


def the_page() -> SummaryDocument:
    return drafted(the_visit(), options=PageOptions(time=ShownTime.FROM_TO)).document


def test_the_page_reads_as_in_the_picture() -> None:
    assert (
        as_read(the_page())
        == f"""\
Summary of my visit on Thursday 12 November 2026
# {HEADLINE}
Dear Maria,
Thank you for having me on Thursday, and for keeping Treatment Room 2 free on such a full day. \
Here is what I did, and what happens next.
| You asked: Why the scanner in Treatment Room 2 had stopped, and help with three smaller things.
| I did: Repaired the scanner, and restarted the nightly copy of your records, which had stopped \
on 3 November.
| Now: Everything you need for your patients works. One printer part comes on Tuesday.
## What you asked for
“The scanner in Room 2 just says no device.”
  Done. Its cable had worn through. I fitted a new one, and we took two test pictures together.
“Anna can’t open the rota from home.”
  Done. Anna opened it from her own laptop during my visit.
“The reception printer is so slow in the mornings.”
  Better, not finished. It now starts in ten seconds, not a minute. One worn roller still needs \
replacing.
“Could the waiting-room screen show our new hours?”
  Done. They have been on the screen since Thursday morning.
## What happens next
You: Nothing to do. I will take care of the rest.
Sam: Fits the new printer roller while you carry on working. Tuesday 17 November, before 9:00.
Sam: Checks the nightly copy every morning. Until Thursday 19 November.
## What I did, and why it matters
*The nightly copy of your records is running again.* An update had switched it off on 3 November. \
I put that right, then brought back one record from the copy to be sure it really works.
  Why it matters. If a computer ever fails, you lose at most one day of notes, not a patient’s \
history.
*The scanner cable now runs behind the cabinet.*
  Why it matters. The chair can no longer pinch it, so Room 2 should not have to stop for \
this again.
  [Before. Worn by the chair.]
  [After. Safely out of the way.]
## What you may notice
- The scanner takes a few seconds longer to wake up for the first picture of the day. That is \
normal.
- A small green shield near the clock means all is well.
## Our time together
Two and a half hours at your practice, from 9:05 to 11:35. Wednesday’s twenty minutes on the phone \
are free of charge. I used one part, a 3-metre scanner cable, for £24.00.
## If something is not right
Please call me on 01632 960 147. You will reach me, and no question is too small.
I hope the open day on Saturday goes beautifully. Please give Dr Hale my best.
With warm regards
Sam Okafor
Hill Street Dental Practice · Visit on 12 November 2026"""
    )


def test_the_file_says_what_it_is() -> None:
    page = the_page()

    assert page.title == "Visit summary for Hill Street Dental Practice, 12 November 2026"
    assert page.author == "Sam Okafor, Okafor Office IT"
    assert page.subject == "What I did on 12 November 2026 and what happens next"
    assert page.language == "en-GB"
    assert page.headings.page == "Page {n} of {m}"
    assert page.draft_word == ""


def test_own_lines_are_told_from_those_the_program_would_write() -> None:
    draft = drafted(the_visit())

    assert draft.own == {"headline", "thanks", "asked", "did", "now", "closing"}
    assert draft.shown.headline == HEADLINE
    assert draft.lines.headline == (
        "The scanner cable now runs behind the cabinet; one thing is still open."
    )


def test_the_short_summary_hides_five_sections_and_says_in_one_line_how_to_call() -> None:
    full = the_page()
    short = drafted(
        the_visit(), options=PageOptions(time=ShownTime.FROM_TO, length=Length.SHORT)
    ).document

    assert short == replace(
        full,
        options=short.options,
        did=(),
        notices=(),
        words=(),
        trouble=("Call me on 01632\xa0960\xa0147. I answer myself. No question is too small.",),
    )
