"""Ask again for the words of work whose reply was edited to say something else.

A reply is proposed from the work behind it and is a text of its own from then on. Once it no longer
says what that work says, the two may contradict each other: nobody accepted them side by side, with
the work's why, notice and "if it comes back". So the work is a proposal again until somebody looks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from consultant_app.domain.requests import Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.work import WorkItem
from consultant_app.language.sentence_ends import sentences_of

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def ask_again(tx: Tx, before: Request, after: Request) -> None:
    """Store what the edit of a reply, from BEFORE to AFTER, makes of the work behind it."""
    if before.reply == after.reply:
        return
    visits = {after.visit_id, after.settled_visit_id or after.visit_id}
    for visit_id in visits:
        for work in tx.facts(visit_id).work:
            if work.request_id == after.id and work.for_the_page:
                looked_at = _beside(work, was=before.reply, now=after.reply)
                if looked_at != work:
                    tx.work.put(looked_at)


def _beside(work: WorkItem, *, was: str, now: str) -> WorkItem:
    """Return WORK as it stands beside a reply that WAS one text and is another NOW."""
    says, told, tells = (set(sentences_of(text)) for text in (work.public, was, now))
    if (says & told) - tells:
        return replace(work, state=TextState.PROPOSED)
    if says <= tells and not work.why.strip() and not work.notice.strip():
        return replace(work, state=TextState.ACCEPTED)  # its very words were typed just now
    return work
