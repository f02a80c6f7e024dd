"""Learn the consultant's wording from what they accept, in the very change that accepts it.

So undo takes the lesson back with the words, and nothing is learnt that was not saved.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId, WorkId
from consultant_app.domain.settings import Voice
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem
from consultant_app.workflows.propose_words import known_of

if TYPE_CHECKING:
    from consultant_app.language.data import Words
    from consultant_app.language.known import Known
    from consultant_app.storage.transaction import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Learner:
    """What learning at one visit needs; made before the change begins, for loading takes time.

    `words` are None where we have none of the page's language: names can't be told from words.
    """

    words: Words | None
    known: Known
    voice: Voice
    day: date

    def learn(self, tx: Tx, before: WorkItem | None, after: WorkItem) -> None:
        """Take in how AFTER is said, if its words are accepted and were not so BEFORE."""
        from consultant_app.language.lessons import lessons_in

        if self.words is None or not _is_news(before, after):
            return
        told = after.public.strip() if after.for_the_page else ""
        lessons = (
            lessons_in(after.note, told, self.words, voice=self.voice, known=self.known)
            if told and after.note.strip()
            else ()
        )
        tx.wordings.learn(after.id, lessons, on_day=self.day)


def learner_at(desk: Desk, visit_id: VisitId) -> Learner:
    """Return what learning at a visit needs."""
    with desk.store.reading() as tx:
        facts = tx.facts(visit_id)
    return learner_for(desk, facts)


def learner_of_work(desk: Desk, work_id: WorkId) -> Learner:
    """Return what learning from a piece of work needs."""
    with desk.store.reading() as tx:
        facts = tx.facts(tx.work.get(work_id).visit_id)
    return learner_for(desk, facts)


def learner_for(desk: Desk, facts: VisitFacts) -> Learner:
    """Return what learning from the visit of FACTS needs."""
    words = desk.words(facts.language)
    ours = facts.language.split("-")[0].lower() == words.lang
    return Learner(
        words=words if ours else None,
        known=known_of(desk, facts),
        voice=facts.business.voice,
        day=desk.today(),
    )


def _is_news(before: WorkItem | None, after: WorkItem) -> bool:
    if after.state is not TextState.ACCEPTED:
        return False
    return before is None or (before.public, before.state) != (after.public, after.state)
