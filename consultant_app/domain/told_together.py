"""Several visits on one page: the facts of the later one, telling the earlier ones too."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from consultant_app.domain.ids import VisitId
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import Visit, VisitState

R = TypeVar("R", Request, Promise)


def telling_too(facts: VisitFacts, earlier: Sequence[VisitFacts]) -> VisitFacts:
    """Return FACTS with all that EARLIER visits have to tell, in the order of the visits.

    What was said at one of them and settled at another stands once, where it was said.
    """
    if not earlier:
        return facts
    together = (*sorted(earlier, key=lambda f: (f.visit.day, f.visit.id)), facts)
    visits = {f.visit.id for f in together}
    return replace(
        facts,
        told=tuple(f.visit for f in together[:-1]),
        requests=tuple(r for f in together for r in f.requests),
        carried=_of_others((r for f in together for r in f.carried), visits),
        still_open=_of_others(facts.still_open, visits),
        work=tuple(w for f in together for w in f.work),
        parts=tuple(p for f in together for p in f.parts),
        segments=tuple(s for f in together for s in f.segments),
        photos=tuple(p for f in together for p in f.photos),
        promises=tuple(p for f in together for p in f.promises),
        removed_promises=tuple(p for f in together for p in f.removed_promises),
        kept=_of_others((p for f in together for p in f.kept), visits),
        asked_on=MappingProxyType({k: v for f in together for k, v in f.asked_on.items()}),
    )


def can_be_told(earlier: Visit, on: Visit) -> bool:
    """Tell whether the page ON a later visit may tell the EARLIER one too.

    Both are over or at least begun, of one client, and the earlier one was not handed over. None
    tells a visit that tells others: a page has one visit that it is about.
    """
    in_order = (earlier.day, earlier.id) < (on.day, on.id)
    free = earlier.told_on_visit_id in (None, on.id) and on.told_on_visit_id is None
    same = earlier.client_id == on.client_id
    return same and in_order and free and earlier.state is VisitState.FINISHED


def _of_others(records: Iterable[R], visits: set[VisitId]) -> tuple[R, ...]:
    """Return those of RECORDS that were noted at none of VISITS, each once."""
    return tuple(dict.fromkeys(r for r in records if r.visit_id not in visits))
