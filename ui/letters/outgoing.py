"""The letters that go out at one press: who gets them, their words, and what goes along."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.hand_over_ways import Getting, Sharing, Way
from consultant_app.domain.letters import Letter
from consultant_app.workflows.hand_to_mail_program import hand_page_over
from consultant_app.workflows.post_letter import post_page
from consultant_app.workflows.posted_pages import PostedPage, Words
from ui.just_sent import UNDO_SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What is wanted: LETTERS, the WORDS that were edited by their keys, and the files ALONG."""

    letters: tuple[Sharing, ...]
    words: Mapping[str, Words]
    along: tuple[Path, ...] = ()

    @property
    def readers(self) -> tuple[Getting, ...]:
        """Everybody who gets one."""
        return tuple(reader for letter in self.letters for reader in letter.readers)

    @property
    def sends(self) -> bool:
        """Tell whether something is sent from here."""
        return any(letter.way is Way.EMAIL for letter in self.letters)

    @property
    def opens(self) -> bool:
        """Tell whether something is left to one's own mail program."""
        return any(letter.way is Way.MAIL_PROGRAM for letter in self.letters)


def give_letters(
    desk: Desk, page: PostedPage, outgoing: Outgoing, *, by: object = None
) -> tuple[Letter, ...]:
    """Open drafts with PAGE and put letters into the outbox; called on a worker.

    Drafts come first: where no mail program opens, nothing is on its way that nobody takes back.

    Returns:
        the letters that may be taken back, for as long as the toast says so.
    """
    wait = timedelta(seconds=UNDO_SECONDS)
    queued: list[Letter] = []
    for letter in sorted(outgoing.letters, key=lambda each: each.way is Way.EMAIL):
        words, along = outgoing.words.get(letter.key), outgoing.along
        if letter.way is Way.EMAIL:
            to = (letter.to,)
            queued += post_page(desk, page, to, words=words, extra=along, wait=wait, by=by)
        else:
            hand_page_over(desk, page, letter.to, words=words, extra=along, by=by)
    return tuple(queued)
