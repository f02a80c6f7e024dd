"""One line, one entry: what each kind becomes, and how entries hang together."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.capture import EntryKind, read_line
from consultant_app.domain.clients import Client, Contact
from consultant_app.domain.entries import entries, promise_of
from consultant_app.domain.parts import Part
from consultant_app.domain.private_notes import PrivateLine
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import Visit
from consultant_app.workflows.answer_request import answer_request
from consultant_app.workflows.edit_entry import (
    attach,
    nothing_asked,
    remove_entry,
    save_private,
    save_request,
    save_work,
)
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.plan_visit import change_plan, plan_visit
from consultant_app.workflows.record_entry import note_entry
from consultant_app.workflows.revise_summary import drafted, save_reply
from consultant_app.workflows.run_visit import start_visit, visit_facts
from helpers.hand_clock import HandClock
from helpers.notes import note, note_promise, note_request, note_work

NOTE = "Replaced failing HDD in NAS"


def test_work_gets_the_engine_s_sentence_as_a_proposal(desk: Desk, running_visit: Visit) -> None:
    work = note_work(desk, running_visit.id, NOTE)

    assert (work.note, work.state) == (NOTE, TextState.PROPOSED)
    assert "disk" in work.public
    assert work.task == "storage.disk.replace"
    assert work.why


def test_a_device_the_note_leaves_out_is_that_of_the_request_it_answers(
    desk: Desk, running_visit: Visit
) -> None:
    request = note_request(desk, running_visit.id, "The laptop does not start.")

    alone = note_work(desk, running_visit.id, "PSU died, fitted new power supply")
    work = note_work(
        desk, running_visit.id, "PSU died, fitted new power supply", answers=request.id
    )

    assert "your computer" in alone.public
    assert "your laptop" in work.public


def test_the_reader_of_the_page_is_spoken_to_and_others_are_named(
    desk: Desk, running_visit: Visit
) -> None:
    theirs = note_work(desk, running_visit.id, "Reset AD pwd for Mrs Rowe")
    toms = note_work(desk, running_visit.id, "Reset AD pwd for Tom")

    assert "for you" in theirs.public
    assert "Rowe" not in theirs.public
    assert "for Tom" in toms.public


def test_words_that_somebody_typed_are_accepted_and_keep_why_it_matters(
    desk: Desk, running_visit: Visit
) -> None:
    proposed = note_work(desk, running_visit.id, NOTE)

    work = note_work(desk, running_visit.id, NOTE, public="I replaced a worn disk in your storage.")

    assert (work.public, work.state) == (
        "I replaced a worn disk in your storage.",
        TextState.ACCEPTED,
    )
    assert work.why == proposed.why


def test_words_about_something_else_take_no_reason_from_the_note(
    desk: Desk, running_visit: Visit
) -> None:
    work = note_work(
        desk, running_visit.id, NOTE, public="We had tea, and you showed me the garden."
    )

    assert (work.why, work.task) == ("", None)


def test_empty_words_leave_the_work_without_any(desk: Desk, running_visit: Visit) -> None:
    work = note_work(desk, running_visit.id, NOTE, public="")

    assert work.public == ""


def test_work_puts_a_request_that_was_only_heard_in_progress(
    desk: Desk, running_visit: Visit
) -> None:
    request = note_request(desk, running_visit.id, "The printer is slow.")

    note_work(desk, running_visit.id, "Reset print spooler", answers=request.id)

    assert _request(desk, running_visit, request).outcome is Outcome.IN_PROGRESS


def test_work_leaves_an_answered_request_as_it_is(desk: Desk, running_visit: Visit) -> None:
    request = note_request(desk, running_visit.id, "The printer is slow.")
    answer_request(desk, request.id, Outcome.DONE)

    note_work(desk, running_visit.id, "Reset print spooler", answers=request.id)

    assert _request(desk, running_visit, request).outcome is Outcome.DONE


def test_a_promise_from_a_request_plans_it(desk: Desk, running_visit: Visit) -> None:
    request = note_request(desk, running_visit.id, "Could it be faster? @Tom")

    promise = note_promise(desk, running_visit.id, "A longer cable, 20 Nov", answers=request.id)

    assert (promise.what, promise.by, promise.to) == (
        "A longer cable",
        date(2026, 11, 20),
        request.asked_by,
    )
    assert _request(desk, running_visit, request).outcome is Outcome.LATER


def test_a_promise_for_the_next_visit_takes_its_day_and_moves_with_it(
    desk: Desk, running_visit: Visit, acme: Client
) -> None:
    planned = plan_visit(desk, acme.id, day=date(2026, 11, 26), at=time(9, 30))
    promise = note_promise(desk, running_visit.id, "Bring the cable next visit")

    change_plan(desk, replace(planned, day=date(2026, 12, 3)))

    assert promise.by == date(2026, 11, 26)
    moved = visit_facts(desk, running_visit.id).promises[0]
    assert moved.by == date(2026, 12, 3)


def test_a_promise_for_a_visit_that_has_begun_does_not_move_on(
    desk: Desk, running_visit: Visit, acme: Client, clock: HandClock
) -> None:
    plan_visit(desk, acme.id, day=date(2026, 11, 13))
    note_promise(desk, running_visit.id, "Bring the cable next visit")
    finish_visit(desk, running_visit.id)
    clock.pass_time(days=1)
    start_visit(desk, acme.id)

    plan_visit(desk, acme.id, day=date(2026, 12, 3))

    assert visit_facts(desk, running_visit.id).promises[0].by == date(2026, 11, 13)


def test_a_speaker_is_found_and_a_new_name_becomes_a_person(
    desk: Desk, running_visit: Visit, mrs_rowe: Contact
) -> None:
    known = note(desk, running_visit.id, '"It is slow." @Mrs Rowe')
    new = note(desk, running_visit.id, '"Mine as well." @Tom')

    assert isinstance(known.record, Request)
    assert (known.record.asked_by, known.new_person) == (mrs_rowe.id, None)
    assert new.new_person is not None
    assert new.new_person.name == "Tom"


def test_a_part_keeps_quantity_and_price(desk: Desk, running_visit: Visit) -> None:
    part = note(desk, running_visit.id, "+2 x keyboard 34.90").record

    assert isinstance(part, Part)
    assert (part.name, part.total) == ("keyboard", Decimal("69.80"))


def test_private_notes_are_lines_with_their_hour_that_can_be_edited(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    clock.pass_time(minutes=8)
    first = note(desk, running_visit.id, "// 4 GB memory only")
    note(desk, running_visit.id, "// cellar key is with Tom")

    save_private(desk, running_visit.id, first.id, "8 GB memory")
    remove_entry(desk, "private", 1, visit_id=running_visit.id)

    assert first.record == PrivateLine(index=0, at="9:40", text="4 GB memory only")
    assert visit_facts(desk, running_visit.id).visit.private_notes == "9:40 8 GB memory"


def test_entries_come_newest_first_and_a_promise_stands_in_its_request(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    request = note_request(desk, running_visit.id, "Could it be faster?")
    for line in ("// 4 GB memory only", "+Network cable 8.50", "!Call Tom", "Moved a cable"):
        clock.pass_time(minutes=5)
        note(desk, running_visit.id, line)
    inside = note_promise(desk, running_visit.id, "A longer cable", answers=request.id)

    facts = visit_facts(desk, running_visit.id)

    tables = [entry.table for entry in entries(facts)]
    assert tables == ["work", "promises", "parts", "private", "requests"]
    assert promise_of(facts, facts.requests[0]) == inside


def test_private_notes_of_one_minute_keep_the_order_of_typing(
    desk: Desk, running_visit: Visit, clock: HandClock
) -> None:
    """A note knew its minute only, and stood above all that was typed in the same minute."""
    for line in ("// first", "second", "// third", "fourth"):
        clock.pass_time(seconds=7)
        note(desk, running_visit.id, line)

    noted = [entry.record for entry in entries(visit_facts(desk, running_visit.id))]

    assert [getattr(r, "text", None) or getattr(r, "note", "") for r in noted] == [
        "fourth",
        "third",
        "second",
        "first",
    ]
    assert {r.at for r in noted if isinstance(r, PrivateLine)} == {"9:32"}


def test_an_empty_line_is_no_entry(desk: Desk, running_visit: Visit) -> None:
    line = read_line("//", today=desk.today(), kind=EntryKind.NOTE)

    with pytest.raises(ValueError, match="empty"):
        note_entry(desk, running_visit.id, line)


def test_editing_the_words_accepts_them(desk: Desk, running_visit: Visit) -> None:
    work = note_work(desk, running_visit.id, NOTE)

    saved = save_work(desk, replace(work, public="I fitted a new disk."))

    assert saved.state is TextState.ACCEPTED


def test_editing_the_note_renews_words_that_were_only_proposed(
    desk: Desk, running_visit: Visit
) -> None:
    work = note_work(desk, running_visit.id, NOTE)

    saved = save_work(desk, replace(work, note="Reset print spooler"))

    assert "print" in saved.public
    assert saved.state is TextState.PROPOSED


def test_editing_the_note_leaves_accepted_words_alone(desk: Desk, running_visit: Visit) -> None:
    work = note_work(desk, running_visit.id, NOTE, public="I fitted a new disk.")

    saved = save_work(desk, replace(work, note="Reset print spooler"))

    assert saved.public == "I fitted a new disk."


def test_typing_a_reply_accepts_it(desk: Desk, running_visit: Visit) -> None:
    request = note_request(desk, running_visit.id, "It is slow.")

    saved = save_request(desk, replace(request, reply="It is quick now."))

    assert saved.reply_state is TextState.ACCEPTED


def test_work_can_answer_another_request(desk: Desk, running_visit: Visit) -> None:
    request = note_request(desk, running_visit.id, "It is slow.")
    work = note_work(desk, running_visit.id, "Reset print spooler")

    attached = attach(desk, work.id, request.id)

    assert attached.request_id == request.id
    assert _request(desk, running_visit, request).outcome is Outcome.IN_PROGRESS


def test_a_removed_entry_comes_back_with_undo(desk: Desk, running_visit: Visit) -> None:
    request = note_request(desk, running_visit.id, "It is slow.")

    remove_entry(desk, "requests", request.id)
    gone = visit_facts(desk, running_visit.id).requests
    desk.store.undo()

    assert gone == ()
    assert visit_facts(desk, running_visit.id).requests == (request,)


def test_a_request_takes_back_that_nothing_was_asked(desk: Desk, running_visit: Visit) -> None:
    nothing_asked(desk, running_visit.id)

    note_request(desk, running_visit.id, "One thing more.")

    assert not visit_facts(desk, running_visit.id).visit.nothing_asked


def test_an_answer_with_a_day_makes_one_row_and_changes_it(
    desk: Desk, running_visit: Visit
) -> None:
    request = note_request(desk, running_visit.id, "The printer is slow.")

    answer_request(desk, request.id, Outcome.PART, reply="A roller is left.", by_day=_day(17))
    answer_request(desk, request.id, Outcome.PART, by_day=_day(18), by_words="before 9:00")

    (row,) = visit_facts(desk, running_visit.id).promises
    assert (row.by, row.by_words) == (_day(18), "before 9:00")


def test_the_row_of_an_answer_follows_the_request_and_not_an_old_reply(
    desk: Desk, running_visit: Visit
) -> None:
    """It held the reply as it was then; edited, the page said two different things."""
    request = note_request(desk, running_visit.id, "The printer is slow.")
    answer_request(desk, request.id, Outcome.PART, reply="A roller is left.", by_day=_day(17))

    save_reply(desk, request.id, "A roller and a belt are left.")

    (row,) = visit_facts(desk, running_visit.id).promises
    assert row.what == "“The printer is slow.”"
    (mine,) = [r for r in drafted(desk, running_visit.id).document.next if r.when]
    assert mine.what == "Comes back to you about “The printer is slow.”"


def test_an_answer_for_the_next_visit_takes_its_day(
    desk: Desk, running_visit: Visit, acme: Client
) -> None:
    plan_visit(desk, acme.id, day=_day(26))
    request = note_request(desk, running_visit.id, "The printer is slow.")

    answer_request(desk, request.id, Outcome.LATER, next_visit=True)

    (row,) = visit_facts(desk, running_visit.id).promises
    assert (row.by, row.next_visit) == (_day(26), True)


def test_a_row_without_a_reply_names_the_request_in_their_words(
    desk: Desk, running_visit: Visit
) -> None:
    request = note_request(desk, running_visit.id, "The printer is slow.")

    answer_request(desk, request.id, Outcome.WAITING, by_day=_day(17))

    assert visit_facts(desk, running_visit.id).promises[0].what == "“The printer is slow.”"


def test_a_request_of_an_earlier_visit_is_settled_at_the_running_one(
    desk: Desk, running_visit: Visit, acme: Client, clock: HandClock
) -> None:
    request = note_request(desk, running_visit.id, "The printer is slow.")
    finish_visit(desk, running_visit.id)
    clock.pass_time(days=7)
    later = start_visit(desk, acme.id)

    answered = answer_request(desk, request.id, Outcome.DONE)

    assert answered.settled_visit_id == later.id
    facts = visit_facts(desk, later.id)
    assert facts.carried == (answered,)
    assert facts.asked_on == {running_visit.id: date(2026, 11, 12)}


def _request(desk: Desk, visit: Visit, request: Request) -> Request:
    return next(r for r in visit_facts(desk, visit.id).requests if r.id == request.id)


def _day(number: int) -> date:
    return date(2026, 11, number)
