"""Settle time that the clock was not sure of and that was stopped before anybody answered."""

from datetime import datetime

from consultant_app.desk import Desk
from consultant_app.domain.clock_questions import Answer, ClockQuestion
from consultant_app.domain.ids import SegmentId
from consultant_app.workflows import answer_the_clock, edit_time
from consultant_app.workflows.mind_the_clock import question_about


def give_answer(
    desk: Desk,
    question: ClockQuestion,
    answer: Answer,
    *,
    at: datetime | None = None,
    by: object = None,
) -> None:
    """Answer QUESTION; a cut ends it AT, by default where the question proposes.

    Raises:
        NoVisitRuns: it was asked of a running clock that stands by now.
    """
    match answer:
        case Answer.KEEP:
            answer_the_clock.keep(desk, question, by=by)
        case Answer.CUT:
            answer_the_clock.cut(desk, question, at=at, by=by)
        case Answer.SPLIT:
            answer_the_clock.split(desk, question, by=by)


def settle(desk: Desk, segment_id: SegmentId, answer: Answer, *, by: object = None) -> bool:
    """Answer for a stretch; tell whether it is settled.

    Where nothing is known of an absence, as of time that a file brought, it can only be kept;
    where it lasts no time, it can't be kept.
    """
    question = question_about(desk, segment_id)
    if question is not None:
        if answer is Answer.KEEP and not question.can_be_kept:
            return False
        give_answer(desk, question, answer, by=by)
        return True
    if answer is not Answer.KEEP:
        return False
    edit_time.keep_times(desk, segment_id, by=by)
    return True
