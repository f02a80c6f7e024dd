"""The words of a letter that lies in the outbox."""

from __future__ import annotations

from consultant_app.desk import Desk
from consultant_app.domain.ids import LetterId


def words_of_letter(desk: Desk, letter_id: LetterId) -> tuple[str, str]:
    """Return subject and body of a letter, as they were written.

    Raises:
        NotFound: there is no such letter.
    """
    from consultant_app.mail.words_in import words_in

    with desk.store.reading() as tx:
        return words_in(tx.letters.mime(letter_id))
