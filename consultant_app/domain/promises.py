"""A promise: what, by whom, to whom, by when, and whether it was kept."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from consultant_app.domain.ids import ClientId, ContactId, PromiseId, RequestId, VisitId
from consultant_app.domain.text_state import TextState

CONSULTANT = "consultant"
CLIENT = "client"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A row of "What happens next". `who` is CONSULTANT, CLIENT or a name.

    `by` is a date at the client; `by_words` is printed instead of it if it says more
    ("before 9:00"). A `state` of proposed means: drafted by the program, not yet given.
    """

    id: PromiseId = PromiseId(0)
    client_id: ClientId
    visit_id: VisitId | None = None
    what: str
    who: str = CONSULTANT
    to: ContactId | None = None
    by: date | None = None
    by_words: str = ""
    next_visit: bool = False
    kept_on: date | None = None
    request_id: RequestId | None = None
    state: TextState = TextState.ACCEPTED
    noted_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether it was given and still waits."""
        return self.kept_on is None and self.state is TextState.ACCEPTED


def kept(promise: Promise, on_day: date) -> Promise:
    """Return PROMISE as kept on ON_DAY."""
    return replace(promise, kept_on=on_day)
