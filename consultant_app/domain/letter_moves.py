"""Move a letter from one state to the next: the only way that its state changes.

What a move leaves behind is a letter that tells the truth: the reasons of an earlier state don't
cling to a later one, and a letter that is settled says since when.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from consultant_app.domain.letters import (
    Letter,
    LetterEvent,
    LetterState,
    WhyNotSent,
    may_follow,
)

_SETTLED = frozenset({LetterState.SENT, LetterState.FAILED, LetterState.CANCELLED})


class WrongMove(Exception):
    """A state that may not follow the one before: our mistake, found before it was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Where a letter goes, and why. `due_at` None leaves it due when it was.

    `tried` counts it as one more try.
    """

    to: LetterState
    why: WhyNotSent = WhyNotSent.NONE
    about: str = ""
    code: int | None = None
    answer: str = ""
    due_at: datetime | None = None
    tried: bool = False
    afresh: bool = False


def moved(letter: Letter, move: Move, *, at: datetime) -> Letter:
    """Return LETTER as MOVE leaves it.

    Raises:
        WrongMove: the state may not follow the one that LETTER is in.
    """
    if not may_follow(letter.state, move.to):
        raise WrongMove(f"letter {letter.id}: {letter.state} to {move.to}")
    return replace(
        letter,
        state=move.to,
        why=move.why,
        about=move.about,
        code=move.code,
        answer=move.answer,
        due_at=move.due_at or letter.due_at,
        attempt=(0 if move.afresh else letter.attempt) + int(move.tried),
        settled_at=at if move.to in _SETTLED else None,
        rev=letter.rev + 1,
    )


def refused_since(events: Sequence[LetterEvent], *, tried_at: datetime) -> datetime:
    """Return since when the mail server has put a letter off, TRIED_AT if it never did before.

    Giving up counts from there: days without internet are no days of trying.

    Args:
        events: all that happened to the letter, the oldest first.
        tried_at: the moment of the try that is about to be noted.
    """
    since = tried_at
    for event in reversed(events):
        if event.state is LetterState.QUEUED and event.why is WhyNotSent.NONE:
            break  # somebody sent it, or sent it again
        if event.state is LetterState.DEFERRED:
            since = event.at
    return since


def may_have_gone(events: Sequence[LetterEvent]) -> bool:
    """Tell whether a letter of which these EVENTS are told may have arrived.

    Taking it back later, or a try that failed, does not undo that.
    """
    return any(event.state is LetterState.IN_DOUBT for event in events)
