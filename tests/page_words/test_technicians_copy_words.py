"""The technician's copy: everything in the trade's own words, no password, nothing empty."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from consultant_app.domain.billing import Rounding
from consultant_app.domain.clients import Contact, Site
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.domain.ids import ClientId, ContactId, EquipmentId, SiteId
from consultant_app.domain.options import PageOptions, ShownPrices, ShownTime
from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import TableBlock, TechnicianDocument, TextBlock
from consultant_app.domain.time_segments import Charge, SegmentKind, SegmentState
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.file_mask import file_mask
from consultant_app.language.page.technician import technician_document
from consultant_app.language.page.technician_rows import working_day_before
from helpers.page_reader import words_of
from helpers.visit_builder import (
    EVENING,
    OKAFOR,
    a_visit,
    part,
    promise,
    request,
    segment,
    work,
)

NAS, SPARE = EquipmentId(1), EquipmentId(2)


def the_visit() -> VisitFacts:
    facts = a_visit(
        requests=(
            request("The scanner says no device.", Outcome.DONE),
            request("The printer is slow", Outcome.PART),
        ),
        work=(
            replace(
                work("", note="USB cable cut at pivot; new 3 m.", answers=1),
                noted_at=datetime(2026, 11, 12, 9, 10, tzinfo=UTC),
                minutes=40,
            ),
            replace(
                work("", note="Backup job off since 3 Nov. Ran full job."), equipment_ids=(NAS,)
            ),
            work("", note="lost a screw", only_for_me=True),
        ),
        promises=(
            promise("Fit pickup roller", date(2026, 11, 17), "before 09:00"),
            promise("Check NAS mail daily", date(2026, 11, 19), "until"),
            promise("Spare tray", next_visit=True),
        ),
        parts=(part("USB cable, 3 m", "12.00", "2"),),
        segments=(
            segment("8:40", "9:05", SegmentKind.TRAVEL),
            segment("9:05", "11:35", charge=Charge.INCLUDED),
            segment("11:35", "12:00", SegmentKind.TRAVEL),
            segment("16:20", "16:40", charge=Charge.NO_CHARGE, on_day=date(2026, 11, 11)),
        ),
    )
    assert facts.contact is not None
    anna = Contact(id=ContactId(2), client_id=ClientId(1), name="Anna Petrov", remember="New here")
    return replace(
        facts,
        client=replace(facts.client, plan_minutes=240, private_notes="Likes print"),
        contact=replace(facts.contact, remember="Calls before 8:30"),
        contacts=(facts.contact, anna),
        requests=(replace(facts.requests[0], asked_by=ContactId(2)), facts.requests[1]),
        site=Site(
            id=SiteId(1), client_id=ClientId(1), address=("12 Hill Street",), access="Door 4471#"
        ),
        equipment=(
            Equipment(
                id=NAS, client_id=ClientId(1), name="NAS-01", make="4-bay", serial="2180QXR0B1L7"
            ),
            Equipment(id=SPARE, client_id=ClientId(1), name="PC-02"),
        ),
        visit=replace(facts.visit, private_notes="10:02 Switch hums\n\nOpen day Saturday"),
    )


def copy_of(facts: VisitFacts, options: PageOptions | None = None) -> TechnicianDocument:
    return technician_document(
        facts,
        words_of(),
        made_at=EVENING,
        mask=lambda text: text.replace("hunter2", "…"),
        options=options,
    )


def table(document: TechnicianDocument, heading: str) -> tuple[tuple[str, ...], ...]:
    blocks = (b for b in document.blocks if isinstance(b, TableBlock) and b.heading == heading)
    return next(blocks).rows


def test_it_says_whom_it_is_for() -> None:
    copy = copy_of(the_visit())

    assert (copy.head, copy.warning) == ("Technician’s copy", "For the file. Not for the client.")
    assert copy.footer == (
        "Visit 1 · Hill Street Dental Practice · 12 November 2026 · "
        "For the file, not for the client"
    )


def test_the_facts_stand_row_by_row_in_two_columns() -> None:
    assert copy_of(the_visit()).facts == (
        ("Visit", "1, finished"),
        ("Client", "Hill Street Dental Practice"),
        ("Date", "Thu 12 Nov 2026"),
        ("Site", "12 Hill Street"),
        ("On site", "09:05 to 11:35 and Wed 11 Nov 16:20 to 16:40 (2 h 50 min)"),
        ("Met with", "Maria Lindqvist and Anna Petrov"),
        ("Travel", "08:40 to 09:05 and 11:35 to 12:00 (50 min)"),
        ("Plan", "4 h a month"),
    )


def test_requests_are_numbered_with_the_notes_that_answer_them() -> None:
    assert table(copy_of(the_visit()), "Requests") == (
        ("R1", "“The scanner says no device.”", "Done", "USB cable cut at pivot; new 3 m."),
        ("R2", "“The printer is slow”", "Part done", ""),
    )


def test_the_work_log_tells_time_request_device_and_note() -> None:
    assert table(copy_of(the_visit()), "Work log") == (
        ("09:10 (40 min)", "R1", "", "See R1."),
        ("", "own", "NAS-01", "Backup job off since 3 Nov. Ran full job."),
        ("", "own", "", "lost a screw (only for me)"),
    )


def test_only_things_that_were_worked_on_are_listed_with_their_serial_as_a_code() -> None:
    copy = copy_of(the_visit())

    (block,) = (b for b in copy.blocks if b.heading == "Devices changed")
    assert isinstance(block, TableBlock)
    assert block.rows == (("NAS-01", "4-bay", "2180QXR0B1L7", "Backup job off since 3 Nov"),)
    assert block.codes == (2,)
    assert block.columns[2] == "Serial number"


def test_in_the_file_the_client_goes_by_name() -> None:
    step = promise("Try the calendar", who="client")

    by_name = copy_of(a_visit(promises=(step,)))
    nobody = copy_of(a_visit(nobody=True, promises=(step,)))

    assert table(by_name, "Promises and follow-up")[0][0] == "Maria Lindqvist"
    assert table(nobody, "Promises and follow-up")[0][0] == "Client"


def test_a_reminder_never_lies_before_the_visit() -> None:
    copy = copy_of(a_visit(promises=(promise("Call the police", date(2026, 11, 12)),)))

    assert [len(row) for row in table(copy, "Promises and follow-up")] == [3]


def test_the_notes_behind_a_request_are_kept_apart() -> None:
    facts = a_visit(
        requests=(request("Stolen!"),),
        work=(
            work("", note="Wiped laptop.", answers=1),
            work("", note="Disk was locked", answers=1),
        ),
    )

    assert table(copy_of(facts), "Requests")[0][3] == "Wiped laptop; Disk was locked"


def test_promises_have_a_reminder_on_the_working_day_before() -> None:
    assert table(copy_of(the_visit()), "Promises and follow-up") == (
        ("Sam", "Fit pickup roller", "Tue 17 Nov, before 09:00", "Mon 16 Nov"),
        ("Sam", "Check NAS mail daily", "Until Thu 19 Nov", "Wed 18 Nov"),
        ("Sam", "Spare tray", "At my next visit", ""),
    )


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 11, 16), date(2026, 11, 13)),
        (date(2026, 11, 15), date(2026, 11, 13)),
        (date(2026, 11, 17), date(2026, 11, 16)),
    ],
)
def test_the_working_day_before_is_no_weekend(day: date, before: date) -> None:
    assert working_day_before(day) == before


def test_good_to_remember_holds_people_and_notes_but_no_way_in() -> None:
    copy = copy_of(the_visit())

    (block,) = (b for b in copy.blocks if isinstance(b, TextBlock))
    assert block.paragraphs == (
        "Calls before 8:30",
        "New here",
        "Likes print",
        "10:02 Switch hums",
        "Open day Saturday",
    )
    assert "4471#" not in repr(copy)


def test_time_and_parts_tell_what_was_and_what_the_client_reads() -> None:
    assert table(copy_of(the_visit()), "Time and parts") == (
        ("On site Wed 11 Nov 16:20–16:40", "20 min", "No", "Free of charge"),
        ("Travel 08:40–09:05", "25 min", "No", "Not shown"),
        ("On site 09:05–11:35", "2 h 30 min", "In the plan", "Two and a half hours"),
        ("Travel 11:35–12:00", "25 min", "No", "Not shown"),
        ("USB cable, 3 m", "2", "£24.00", "USB cable, 3 m"),
    )


def test_hours_that_nobody_looked_at_are_marked_in_plain_words() -> None:
    """The file told sixteen hours of a night as if somebody had been there."""
    unsure = replace(segment("9:05", "10:20"), state=SegmentState.NEEDS_REVIEW)
    looked_at = segment("11:00", "12:00")
    copy = copy_of(a_visit(segments=(unsure, looked_at)))
    assert [row[0] for row in table(copy, "Time and parts")] == [
        "On site 09:05–10:20 (not checked yet)",
        "On site 11:00–12:00",
    ]
    (on_site,) = (value for label, value in copy.facts if label == "On site")
    assert "09:05 to 10:20 (not checked yet) and 11:00 to 12:00" in on_site


def test_what_the_client_does_not_read_is_marked_so() -> None:
    hidden = PageOptions(time=ShownTime.HIDDEN, prices=ShownPrices.HIDDEN)
    facts = a_visit(duration_minutes=45, parts=(part("a mouse", "12"),))

    assert table(copy_of(facts, hidden), "Time and parts") == (
        ("On site", "45 min", "Yes", "Not shown"),
        ("a mouse", "1", "£12.00", "a mouse (no price)"),
    )


def test_rounding_is_a_row_of_its_own_and_leaves_the_times_alone() -> None:
    facts = a_visit(
        segments=(segment("9:00", "9:52"),),
        rounding=Rounding(minutes=15),
        rates={"work": Decimal(60)},
    )

    assert table(copy_of(facts), "Time and parts") == (
        ("On site 09:00–09:52", "52 min", "Yes", "52 minutes"),
        ("Counts as, by the agreed rounding", "1 h", "Yes", "An hour"),
    )


def test_a_password_is_masked_everywhere_and_that_is_said() -> None:
    facts = a_visit(
        client="Rossi (hunter2)",
        business=replace(OKAFOR, person="Sam hunter2"),
        requests=(request("My password hunter2 is gone"),),
        work=(work("", note="set hunter2 on router", answers=1),),
        promises=(promise("Change hunter2"),),
        parts=(part("hunter2", "1"),),
    )

    copy = copy_of(facts)

    assert "hunter2" not in repr(copy)
    (block,) = (b for b in copy.blocks if isinstance(b, TextBlock))
    assert block.bold == "Passwords are never printed:"
    assert block.paragraphs[-1].startswith(block.bold)


def test_addresses_stay_in_the_file_and_passwords_do_not() -> None:
    def secrets(text: str) -> tuple[Finding, ...]:
        rules = {"10.0.0.7": "secret.ipv4", "hunter2": "secret.password.marked"}
        return tuple(
            Finding(
                start=text.index(found),
                end=text.index(found) + len(found),
                category=Category.SECRET,
                level=Level.BLOCK,
                why="",
                rule=rule,
            )
            for found, rule in rules.items()
            if found in text
        )

    mask = file_mask(secrets)

    assert mask("router 10.0.0.7, pw hunter2, rebooted") == "router 10.0.0.7, pw …, rebooted"


def test_a_serial_number_is_never_taken_for_a_secret() -> None:
    copy = technician_document(the_visit(), words_of(), made_at=EVENING, mask=lambda _: "…")

    assert table(copy, "Devices changed") == (("…", "…", "2180QXR0B1L7", "…"),)


def test_a_visit_with_nothing_noted_has_no_empty_block() -> None:
    assert copy_of(a_visit()).blocks == ()


def test_a_note_stands_once_in_the_file() -> None:
    facts = a_visit(
        requests=(request("It is slow"),),
        work=(
            work("", note="Fan dusty, cleaned", answers=1),
            work("", note="Told nobody", answers=1, only_for_me=True),
        ),
    )

    copy = copy_of(facts)

    assert table(copy, "Requests") == (("R1", "“It is slow”", "Done", "Fan dusty, cleaned"),)
    assert table(copy, "Work log") == (("R1", "Told nobody (only for me)"),)
