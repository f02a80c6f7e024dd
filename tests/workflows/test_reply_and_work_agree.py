"""A reply that was edited to say something else never stands beside its work unasked."""

from dataclasses import replace

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.ids import RequestId
from consultant_app.domain.missing import MissingWhat
from consultant_app.domain.problems import CannotIssue
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import Visit
from consultant_app.domain.work import WorkItem
from consultant_app.workflows.answer_request import answer_request
from consultant_app.workflows.edit_entry import save_work
from consultant_app.workflows.finish_visit import finish_visit
from consultant_app.workflows.issue_summary import issue
from consultant_app.workflows.revise_summary import accept_all, missing, save_reply
from consultant_app.workflows.run_visit import visit_facts
from helpers.notes import note_request, note_work

QUEUE = "I got the prints moving again that were stuck."
PASSWORD = "I cleared the old saved password."


def _finished(desk: Desk, visit: Visit, *, public: str | None = QUEUE) -> Request:
    request = note_request(desk, visit.id, "The printer wants a password every time")
    note_work(desk, visit.id, "reset print spooler", answers=request.id, public=public)
    answer_request(desk, request.id, Outcome.DONE)
    finish_visit(desk, visit.id)
    accept_all(desk, visit.id)
    return request


def _work(desk: Desk, visit: Visit) -> WorkItem:
    (work,) = visit_facts(desk, visit.id).work
    return work


def test_work_whose_reply_now_says_something_else_is_asked_about_again(
    desk: Desk, running_visit: Visit
) -> None:
    """Page 2 still told of the prints, why they matter and what to do if they pile up again."""
    request = _finished(desk, running_visit)

    save_reply(desk, request.id, PASSWORD)

    assert _work(desk, running_visit).state is TextState.PROPOSED
    assert [m.note for m in missing(desk, running_visit.id) if m.what.stops] == [QUEUE]
    with pytest.raises(CannotIssue):
        issue(desk, running_visit.id)


def test_work_that_the_reply_still_tells_stays_accepted(desk: Desk, running_visit: Visit) -> None:
    request = _finished(desk, running_visit)

    save_reply(desk, request.id, f"{QUEUE} It prints again.")

    assert _work(desk, running_visit).state is TextState.ACCEPTED


def test_a_reply_typed_back_asks_no_more(desk: Desk, running_visit: Visit) -> None:
    request = _finished(desk, running_visit)
    work = save_work(desk, replace(_work(desk, running_visit), why="", notice=""))

    save_reply(desk, request.id, PASSWORD)
    save_reply(desk, RequestId(request.id), work.public)

    assert _work(desk, running_visit).state is TextState.ACCEPTED


def test_words_of_ones_own_that_are_asked_about_again_outlive_an_edit_of_the_note(
    desk: Desk, running_visit: Visit
) -> None:
    own = "The Quaxo on the landing prints again."
    request = _finished(desk, running_visit, public=own)
    save_reply(desk, request.id, PASSWORD)

    save_work(desk, replace(_work(desk, running_visit), note="reset print spooler twice"))

    assert _work(desk, running_visit).public == own


def test_a_part_of_a_note_that_its_sentence_leaves_out_is_named(
    desk: Desk, running_visit: Visit
) -> None:
    note_work(desk, running_visit.id, "reset print spooler, greased the zorbl flange")

    (named,) = [m for m in missing(desk, running_visit.id) if m.what is MissingWhat.WORDS]

    assert named.note == "greased the zorbl flange"
    assert not named.what.stops


def test_who_wrote_own_words_chose_what_to_tell(desk: Desk, running_visit: Visit) -> None:
    own = "I got your prints moving again, all of them."
    note_work(desk, running_visit.id, "reset print spooler, greased the zorbl flange", public=own)

    assert [m for m in missing(desk, running_visit.id) if m.what is MissingWhat.WORDS] == []
