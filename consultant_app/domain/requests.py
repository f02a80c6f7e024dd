"""A request in the customer's own words, its outcome and its reply."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from consultant_app.domain.ids import ContactId, RequestId, VisitId
from consultant_app.domain.text_state import TextState


class Outcome(StrEnum):
    """The seven states of a request; the first two are no answer yet."""

    HEARD = "heard"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    PART = "part"
    WAITING = "waiting"
    LATER = "later"
    DECLINED = "declined"

    @property
    def is_answer(self) -> bool:
        """Tell whether the request has got its outcome."""
        return self not in (Outcome.HEARD, Outcome.IN_PROGRESS)

    @property
    def needs_day(self) -> bool:
        """Tell whether "What happens next" must name a day for it."""
        return self in (Outcome.PART, Outcome.WAITING, Outcome.LATER)

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing is left open."""
        return self in (Outcome.DONE, Outcome.DECLINED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the customer said, kept as said. `visit_id` is where it was said.

    `settled_visit_id` is the later visit that answered it, if it was not the same one.
    `outcome_word` replaces the outcome's default word on the page.
    """

    id: RequestId = RequestId(0)
    visit_id: VisitId
    words: str
    asked_by: ContactId | None = None
    outcome: Outcome = Outcome.HEARD
    outcome_word: str = ""
    reply: str = ""
    reply_state: TextState = TextState.ACCEPTED
    lost_minutes: int | None = None
    noted_at: datetime | None = None
    settled_visit_id: VisitId | None = None


def answered(request: Request, outcome: Outcome, *, reply: str | None = None) -> Request:
    """Return REQUEST with its outcome; a REPLY that somebody typed is accepted by that."""
    if reply is None:
        return replace(request, outcome=outcome)
    return replace(request, outcome=outcome, reply=reply.strip(), reply_state=TextState.ACCEPTED)
