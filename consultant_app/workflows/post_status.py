"""How the post stands, in a few numbers: for the window's frame, and for what Send will do."""

from dataclasses import dataclass
from datetime import datetime

from consultant_app.desk import Desk
from consultant_app.domain.letters import GROUPS, LetterGroup, LetterState, is_due

_UNSETTLED = tuple(state for state, group in GROUPS.items() if group is not LetterGroup.SENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostStatus:
    """How many letters need a person, wait, or are being sent.

    `due` of those that wait may go now. `next_due` is when the first may, in the past where it may
    already. `offline` tells that a letter waits because no way to a mail server was found,
    `ever_sent` that a mail server took one before.
    """

    needs_you: int = 0
    waiting: int = 0
    due: int = 0
    sending: int = 0
    next_due: datetime | None = None
    offline: bool = False
    ever_sent: bool = False

    @property
    def open(self) -> int:
        """How many are not sent yet."""
        return self.needs_you + self.waiting + self.sending


def post_status(desk: Desk) -> PostStatus:
    """Return how the post stands now."""
    with desk.store.reading() as tx:
        letters = tx.letters.in_states(*_UNSETTLED)
        ever_sent = bool(tx.letters.newest(LetterState.SENT, limit=1))
    groups = [GROUPS[letter.state] for letter in letters]
    waiting = [letter for letter in letters if letter.group is LetterGroup.WAITING]
    now = desk.now()
    return PostStatus(
        needs_you=groups.count(LetterGroup.NEEDS_YOU),
        waiting=len(waiting),
        due=sum(is_due(letter, now) for letter in waiting),
        sending=groups.count(LetterGroup.SENDING),
        next_due=min((letter.due_at for letter in waiting), default=None),
        offline=any(letter.waits_for_the_internet for letter in waiting),
        ever_sent=ever_sent,
    )
