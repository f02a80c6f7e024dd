"""What the fields of editors offer to choose from."""

from consultant_app.domain.ids import ContactId, RequestId
from consultant_app.domain.visit_facts import VisitFacts
from ui.pages.visit.short_words import shortened

_CHARACTERS = 60
Choices = tuple[tuple[object, str], ...]


def people_choices(facts: VisitFacts, nobody: str) -> Choices:
    """Return the people of the client, and NOBODY for none of them."""
    return ((None, nobody), *((c.id, c.called) for c in facts.contacts))


def request_choices(facts: VisitFacts, none: str) -> Choices:
    """Return the requests that work may answer, the newest first, and NONE for no request."""
    open_ones = (*reversed(facts.requests), *facts.carried, *facts.still_open)
    return ((None, none), *((r.id, f"“{shortened(r.words, _CHARACTERS)}”") for r in open_ones))


def chosen_person(value: object) -> ContactId | None:
    """Return the person that a choice of `people_choices` is."""
    return ContactId(value) if isinstance(value, int) else None


def chosen_request(value: object) -> RequestId | None:
    """Return the request that a choice of `request_choices` is."""
    return RequestId(value) if isinstance(value, int) else None
