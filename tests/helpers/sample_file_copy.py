"""The technician's copy of the dentist's visit, word for word. All of it is invented."""

from consultant_app.domain.options import PageOptions
from consultant_app.domain.summaries import (
    TableBlock,
    TechnicianDocument,
    TextBlock,
)
from helpers.sample_frame import ACCENT, MADE_AT


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
        continued="(continued)",
        footer="V-2026-0147 · Hill Street Dental Practice · 12 Nov 2026 · For the file, not "
        "for the client",
        page_words="Page {n} of {m}",
    )
