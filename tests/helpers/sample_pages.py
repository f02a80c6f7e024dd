"""The sample pages word for word: the dentist's two pages, the shop's one, the file's copy.

All people, firms, numbers and addresses are invented. Pictures are drawn here.
"""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from consultant_app.domain.options import Length, PageOptions, Paper, PrintSize
from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import (
    AskedItem,
    DidItem,
    Headings,
    Letterhead,
    NextRow,
    PanelRow,
    PhotoOnPage,
    SummaryDocument,
    TableBlock,
    TechnicianDocument,
    TextBlock,
    WordItem,
)
from consultant_app.resource_files import resource_path

ACCENT = "#0B5263"
MADE_AT = datetime(2026, 11, 12, 12, 40, tzinfo=UTC)
NBSP = "\xa0"


def logo(letter: str) -> bytes:
    """Return a rounded square with LETTER in it, as a PNG with a transparent ground."""
    image = Image.new("RGBA", (320, 320), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((0, 0, 319, 319), 49, fill=ACCENT)
    face = ImageFont.truetype(str(resource_path("fonts", "SourceSans3-Bold.ttf")), 160)
    pen.text((160, 218), letter, font=face, fill="white", anchor="ms")
    return _png(image)


def signature() -> bytes:
    """Return a hand-drawn line on a transparent ground, as a PNG."""
    image = Image.new("RGBA", (720, 152), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    points = [(20, 120), (90, 18), (60, 130), (150, 90), (180, 130), (250, 88), (330, 140)]
    points += [(400, 10), (420, 130), (520, 100), (700, 104)]
    pen.line(points, fill="black", width=6, joint="curve")
    return _png(image)


def photo(*, cable_worn: bool) -> bytes:
    """Return a drawn stand-in for a photo of the scanner, as a JPEG."""
    image = Image.new("RGB", (1600, 1000), "#D7D2C7")
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 720, 1600, 1000), fill="#94897B")
    pen.rounded_rectangle((830, 130, 1530, 730), 40, fill="#EEEEEE", outline="#B9BEC2", width=8)
    pen.rectangle((960, 200, 1400, 400), fill="#2A3E46")
    pen.ellipse((1140, 520, 1230, 610), fill="#C2C2C2" if cable_worn else "#55AA77")
    cable = [(0, 600), (190, 660), (320, 520), (480, 700), (640, 590), (840, 620)]
    pen.line(cable if cable_worn else [(0, 815), (900, 815)], fill="#333333", width=30)
    file = BytesIO()
    image.save(file, "JPEG", quality=90)
    return file.getvalue()


def _png(image: Image.Image) -> bytes:
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


HEADINGS = Headings(
    in_short="In short",
    asked="What you asked for",
    next="What happens next",
    did="What I did, and why it matters",
    notice="What you may notice",
    words="Words I used",
    time="Our time together",
    trouble="If something is not right",
    page="Page {n} of {m}",
    continued="(continued)",
)


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


def shop() -> SummaryDocument:
    """Return the short page of the shop: US Letter, one page."""
    return replace(
        dentist(),
        language="en-US",
        title="Visit summary for Maple & Thread, November 12, 2026",
        author="Dana Whitfield, Whitfield Computer Care",
        subject="What I did on November 12, 2026 and what happens next",
        options=PageOptions(paper=Paper.LETTER, length=Length.SHORT),
        letterhead=Letterhead(
            name="Whitfield Computer Care",
            promise="Patient help for shops and small offices",
            contact_lines=(
                "(415) 555-0147",
                "dana@whitfieldcare.example",
                "Mon–Sat 8 a.m. to 6 p.m.",
            ),
            logo=logo("W"),
        ),
        kicker="Summary of my visit on Thursday, November 12, 2026",
        headline="Your card reader is taking payments again, and you are ready for "
        "Saturday’s sale.",
        greeting="Dear Rosa,",
        thanks="Thank you for the warm welcome, and for letting me work at the counter between "
        "customers.",
        panel=(
            PanelRow(
                label="You asked",
                text="Why card payments kept failing after lunch, and two smaller things.",
            ),
            PanelRow(
                label="I did",
                text="Gave the card reader its own wireless connection. The shop’s music and "
                "phones can no longer slow it down.",
            ),
            PanelRow(label="Now", text="Payments go through. Six tests in a row worked."),
        ),
        asked=(
            AskedItem(
                outcome=Outcome.DONE,
                quote="“The card machine keeps saying connecting.”",
                outcome_word="Done.",
                reply="It connects in two seconds, even when the shop is full.",
            ),
            AskedItem(
                outcome=Outcome.DONE,
                quote="“The label printer smudges.”",
                outcome_word="Done.",
                reply="I cleaned it and left two cleaning cards in the top drawer.",
            ),
            AskedItem(
                outcome=Outcome.DONE,
                quote="“How do I find last year’s sales?”",
                outcome_word="Done together.",
                reply="The three steps are on the yellow card by the register.",
            ),
        ),
        next=(
            NextRow(
                who="You",
                what="If the reader ever says connecting for more than a minute, press its green "
                "button once. Then call me if it stays that way.",
            ),
            NextRow(
                who="Dana", what="Calls you to check that all is well.", when="Saturday, 8:30 a.m."
            ),
        ),
        did=(),
        notices=(),
        words=(),
        time=("An hour and a quarter. It is part of your plan, so nothing to pay.",),
        parts=(),
        trouble=("Call me at (415) 555-0147. I answer myself. No question is too small.",),
        trouble_bold="(415) 555-0147",
        closing="I hope Saturday’s line goes out the door. Hello to Biscuit!",
        signer="Dana Whitfield",
        seen_by="",
        seen_by_bold="",
        footer="Maple & Thread · Visit on November 12, 2026",
    )


def shop_in_large_print() -> SummaryDocument:
    """Return the shop's page in large print."""
    page = shop()
    return replace(page, options=replace(page.options, print_size=PrintSize.LARGE))


def technician() -> TechnicianDocument:
    """Return the file's copy of the visit at the dental practice."""
    return TechnicianDocument(
        language="en-GB",
        title="Technician's copy for Hill Street Dental Practice, 12 November 2026",
        author="Sam Okafor, Okafor Office IT",
        subject="For the file. Not for the client.",
        creator="Consultant App 0.1.0",
        made_at=MADE_AT,
        options=PageOptions(),
        accent=ACCENT,
        head="Technician’s copy",
        warning="For the file. Not for the client.",
        facts=(
            ("Visit", "V-2026-0147, final, version 1"),
            ("Client", "Hill Street Dental Practice (C-012)"),
            ("Date", "Thu 12 Nov 2026"),
            ("Site", "12 Hill Street, first floor"),
            ("On site", "09:05 to 11:35 (2 h 30 min)"),
            ("Met with", "Maria Lindqvist, Anna Petrov"),
            ("Travel", "08:40 to 09:05 and 11:35 to 12:00"),
            ("Plan", "4 h a month; 1 h 30 min still left"),
        ),
        blocks=(
            TableBlock(
                heading="Requests",
                columns=("No", "In the client’s words", "Outcome", "Technical note"),
                shares=(10, 62, 18, 80),
                rows=(
                    (
                        "R1",
                        "“The scanner in Room 2 … no device.”",
                        "Done",
                        "USB cable cut at chair pivot; new 3 m USB 2.0 A–B, rerouted. Driver "
                        "unchanged. 2 test exposures.",
                    ),
                    (
                        "R2",
                        "“Anna can’t open the rota from home.”",
                        "Done",
                        "VPN profile expired 1 Nov. Re-issued to 2027-11-01. Tested from Anna’s "
                        "hotspot.",
                    ),
                    (
                        "R3",
                        "“The reception printer is so slow …”",
                        "Part done",
                        "Sleep timer 1 to 30 min. Pickup roller worn; on order, PO-88213.",
                    ),
                    (
                        "R4",
                        "“Could the waiting-room screen …”",
                        "Done",
                        "Slide deck updated; auto-start checked after restart.",
                    ),
                ),
            ),
            TableBlock(
                heading="Work log",
                columns=("Time", "Req", "Device", "What I did"),
                shares=(21, 12, 33, 104),
                rows=(
                    (
                        "09:10–09:50",
                        "R1",
                        "XRAY-R2, PC-R2",
                        "Event 43 at 08:12 daily; cable swapped; test exposures 09:41, 09:44.",
                    ),
                    (
                        "09:50–10:35",
                        "own",
                        "NAS-01",
                        "Found backup job off since 3 Nov (firmware update reset the schedule). "
                        "Re-enabled, ran full job: 214 GB, 38 min, OK.",
                    ),
                    (
                        "10:35–10:50",
                        "own",
                        "NAS-01",
                        "Restore test: 1 record of 11 Nov 23:10, opened, then deleted.",
                    ),
                    ("10:50–11:10", "R2", "FW-01", "VPN profile. Anna signed in from home laptop."),
                    (
                        "11:10–11:35",
                        "R3, R4",
                        "PRN-REC, TV-WAIT",
                        "See notes. Walk-through with Maria.",
                    ),
                ),
            ),
            TableBlock(
                heading="Devices changed",
                columns=("Name", "Make and model", "Serial number", "Changed"),
                shares=(22, 50, 40, 58),
                rows=(
                    (
                        "XRAY-R2",
                        "Intraoral sensor, size 2",
                        "S2-0O1I8B-5513",
                        "Cable; dated label inside cabinet",
                    ),
                    (
                        "NAS-01",
                        "4-bay storage, firmware 7.2.2",
                        "2180QXR0B1L7",
                        "Schedule 23:00; alert mail on failure",
                    ),
                    ("FW-01", "Firewall, firmware 24.7.9", "FWB0-77Z1-I0O4", "VPN profile anna.p"),
                ),
                codes=(2,),
            ),
            TableBlock(
                heading="Promises and follow-up",
                columns=("Who", "What", "By when", "Reminder"),
                shares=(14, 92, 42, 22),
                rows=(
                    (
                        "Sam",
                        "Fit pickup roller in PRN-REC; bring spare tray",
                        "Tue 17 Nov, before 09:00",
                        "Mon 16 Nov",
                    ),
                    ("Sam", "Check NAS-01 job mail daily", "until Thu 19 Nov", "daily 07:45"),
                    (
                        "Sam",
                        "Ask maker: does firmware 7.2.3 reset schedules again?",
                        "Fri 27 Nov",
                        "Thu 26 Nov",
                    ),
                ),
            ),
            TextBlock(
                heading="Good to remember",
                paragraphs=(
                    "Maria prefers calls before 08:30. Open day Sat 14 Nov; ask how it went. "
                    "Dr Hale likes printed copies, large print. Anna is new since September and "
                    "worries about asking; every question is welcome. Passwords are never "
                    "printed: keyring entries “Hill Street / NAS-01” and “Hill Street / FW-01”.",
                ),
                bold="Passwords are never printed:",
            ),
            TableBlock(
                heading="Time and parts",
                columns=("Item", "Amount", "Charged", "Shown to client as"),
                shares=(60, 30, 40, 40),
                rows=(
                    ("On site 09:05–11:35", "2 h 30 min", "In the plan", "Two and a half hours"),
                    ("Phone Wed 11 Nov 16:20", "20 min", "No", "Free of charge"),
                    ("USB 2.0 A–B cable, 3 m", "1", "£24.00", "A 3-metre scanner cable"),
                ),
            ),
        ),
        footer="V-2026-0147 · Hill Street Dental Practice · 12 Nov 2026 · For the file, not "
        "for the client",
        page_words="Page {n} of {m}",
    )


def with_options(document: SummaryDocument, **options: Any) -> SummaryDocument:
    """Return DOCUMENT with some of its options changed."""
    return replace(document, options=replace(document.options, **options))


def all_outcomes() -> SummaryDocument:
    """Return the dentist's page with one request for each outcome."""
    page = dentist()
    words = {
        Outcome.DONE: "Done.",
        Outcome.PART: "Better, not finished.",
        Outcome.WAITING: "Waiting for a part.",
        Outcome.LATER: "Planned.",
        Outcome.DECLINED: "I advise against it.",
    }
    asked = tuple(
        AskedItem(
            outcome=outcome,
            quote=f"“Request number {place}.”",
            outcome_word=word,
            reply="Here is why.",
            note="(asked on 2 October)",
        )
        for place, (outcome, word) in enumerate(words.items(), start=1)
    )
    return replace(page, asked=asked)


def many_requests(count: int) -> SummaryDocument:
    """Return the dentist's page with COUNT requests, each with a number of its own."""
    page = dentist()
    asked = tuple(
        replace(page.asked[n % 4], quote=f"“Request number {n + 1}.”") for n in range(count)
    )
    return replace(page, asked=asked, asked_empty="You had no questions this time.")
