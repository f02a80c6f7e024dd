"""The dentist's two pages, word for word. All people, firms and numbers are invented."""

from consultant_app.domain.options import PageOptions
from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import (
    AskedItem,
    DidItem,
    Letterhead,
    NextRow,
    PanelRow,
    PhotoOnPage,
    SummaryDocument,
    WordItem,
)
from helpers.sample_frame import ACCENT, HEADINGS, MADE_AT, NBSP
from helpers.sample_pictures import logo, photo, signature


def dentist() -> SummaryDocument:
    """Return the visit at the dental practice: A4, two pages, two photos."""
    return SummaryDocument(
        language="en-GB",
        title="Visit summary for Hill Street Dental Practice, 12 November 2026",
        author="Sam Okafor, Okafor Office IT",
        subject="What I did on 12 November 2026 and what happens next",
        creator="Consultant App 0.1.0",
        made_at=MADE_AT,
        options=PageOptions(),
        accent=ACCENT,
        headings=HEADINGS,
        letterhead=Letterhead(
            name="Okafor Office IT",
            promise="Calm, friendly computer help for small offices",
            contact_lines=("01632 960 147", "sam@okafor-it.example", "Mon–Fri 8:00–18:00"),
            logo=logo("O"),
        ),
        kicker="Summary of my visit on Thursday 12 November 2026",
        headline=(
            "Your X-ray scanner works again, and your patient records are safely copied every "
            "night."
        ),
        greeting="Dear Maria,",
        thanks=(
            f"Thank you for having me on Thursday, and for keeping Treatment Room{NBSP}2 free on "
            "such a full day. Here is what I did, and what happens next."
        ),
        panel=(
            PanelRow(
                label="You asked",
                text=f"Why the scanner in Treatment Room{NBSP}2 had stopped, and help with three "
                "smaller things.",
            ),
            PanelRow(
                label="I did",
                text="Repaired the scanner, and restarted the nightly copy of your records, which "
                f"had stopped on 3{NBSP}November.",
            ),
            PanelRow(
                label="Now",
                text="Everything you need for your patients works. One printer part comes on "
                "Tuesday.",
            ),
        ),
        asked=(
            AskedItem(
                outcome=Outcome.DONE,
                quote=f"“The scanner in Room{NBSP}2 just says no device.”",
                outcome_word="Done.",
                reply="Its cable had worn through. I fitted a new one, and we took two test "
                "pictures together.",
            ),
            AskedItem(
                outcome=Outcome.DONE,
                quote="“Anna can’t open the rota from home.”",
                outcome_word="Done.",
                reply="Anna opened it from her own laptop during my visit.",
            ),
            AskedItem(
                outcome=Outcome.PART,
                quote="“The reception printer is so slow in the mornings.”",
                outcome_word="Better, not finished.",
                reply="It now starts in ten seconds, not a minute. One worn roller still needs "
                "replacing.",
            ),
            AskedItem(
                outcome=Outcome.DONE,
                quote="“Could the waiting-room screen show our new hours?”",
                outcome_word="Done.",
                reply="They have been on the screen since Thursday morning.",
            ),
        ),
        asked_empty="",
        next=(
            NextRow(who="You", what="Nothing to do. I will take care of the rest."),
            NextRow(
                who="Sam",
                what="Fits the new printer roller while you carry on working.",
                when=f"Tuesday 17{NBSP}November, before 9:00.",
            ),
            NextRow(
                who="Sam",
                what="Checks the nightly copy every morning.",
                when=f"Until Thursday 19{NBSP}November.",
            ),
        ),
        did=(
            DidItem(
                result="The nightly copy of your records is running again.",
                how=f"An update had switched it off on 3{NBSP}November. I put that right, then "
                "brought back one record from the copy to be sure it really works.",
                why_label="Why it matters.",
                why="If a computer ever fails, you lose at most one day of notes, not a "
                "patient’s history.",
            ),
            DidItem(
                result="The scanner cable now runs behind the cabinet.",
                why_label="Why it matters.",
                why=f"The chair can no longer pinch it, so Room{NBSP}2 should not have to stop "
                "for this again.",
                photos=(
                    PhotoOnPage(
                        jpeg=photo(cable_worn=True),
                        lead="Before.",
                        caption="Worn by the chair.",
                        description="The scanner's cable, bent by the chair, its wires showing.",
                    ),
                    PhotoOnPage(
                        jpeg=photo(cable_worn=False),
                        lead="After.",
                        caption="Safely out of the way.",
                        description="The scanner with its new cable in a duct along the wall.",
                    ),
                ),
            ),
        ),
        notices=(
            "The scanner takes a few seconds longer to wake up for the first picture of the day. "
            "That is normal.",
            "A small green shield near the clock means all is well.",
        ),
        words=(
            WordItem(
                term="Nightly copy (a “backup”)",
                meaning="a second copy of your files, made each night and kept somewhere safe.",
            ),
            WordItem(term="Update", meaning="an improvement sent by the maker of a program."),
        ),
        time=(
            "Two and a half hours at your practice, from 9:05 to 11:35.",
            "Wednesday’s twenty minutes on the phone are free of charge.",
        ),
        parts=("I used one new part, a 3-metre scanner cable, for £24.00.",),
        trouble=(
            "Please call me on 01632 960 147. You will reach me, and no question is too small. "
            f"If patients are waiting, say “urgent” and I will call back within 30{NBSP}minutes.",
        ),
        trouble_bold="01632 960 147",
        closing="I hope the open day on Saturday goes beautifully. Please give "
        f"Dr{NBSP}Hale my best.",
        regards="With warm regards",
        signer="Sam Okafor",
        signature=signature(),
        seen_by="Maria Lindqvist saw the scanner working, Thursday at 11:30.",
        seen_by_bold="Maria Lindqvist",
        footer="Hill Street Dental Practice · Visit on 12 November 2026",
        draft_word="",
    )
