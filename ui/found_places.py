"""Where something that a search found is read again: its words on the page, or its line."""

from dataclasses import replace

from consultant_app.domain.entries import PRIVATE, PROMISES, REQUESTS, WORK, promise_of
from consultant_app.domain.lines import SearchHit
from consultant_app.domain.missing import Place
from consultant_app.domain.private_notes import private_lines
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitState

_FIELDS = {
    "request": (REQUESTS, "reply"),
    "work": (WORK, "public"),
    "promise": (PROMISES, "what"),
}


def place_of(found: SearchHit, facts: VisitFacts) -> Place | None:
    """Return the place of what was FOUND among the entries of a visit, None for the visit itself.

    A private note is known by its line: its id is the place in the text.
    """
    if found.kind in _FIELDS:
        table, field = _FIELDS[found.kind]
        return Place(table=table, id=found.id, field=field)
    notes = private_lines(facts.visit.private_notes)
    index = next((n.index for n in notes if n.text and found.text.endswith(n.text)), None)
    return None if index is None else Place(table=PRIVATE, id=index, field="text")


def worded_in_wrap_up(place: Place, facts: VisitFacts) -> bool:
    """Tell whether the wrap-up has a field for PLACE that may be typed in.

    A page that went out has none: typing on would change it unasked.
    """
    if facts.visit.state is not VisitState.FINISHED:
        return False
    if place.table == WORK:
        return any(w.id == place.id and not w.only_for_me for w in facts.work)
    if place.table == PROMISES:
        return any(p.id == place.id and p.kept_on is None for p in facts.promises)
    return place.table == REQUESTS


def line_of(place: Place, facts: VisitFacts) -> Place:
    """Return the place whose line shows PLACE: a promise stands inside the request it came from."""
    if place.table != PROMISES:
        return place
    promises = ((request.id, promise_of(facts, request)) for request in facts.all_requests)
    inside = (id_ for id_, promise in promises if promise is not None and promise.id == place.id)
    request_id = next(inside, None)
    return place if request_id is None else replace(place, table=REQUESTS, id=request_id)
