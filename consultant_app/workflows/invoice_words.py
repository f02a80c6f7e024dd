"""What a visit was for, in words that may leave the house: the line of an invoice.

Its own headline, else what was asked first: both are the customer's to read. Private notes never
get here; words that look as if they held a secret are left away.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId
from consultant_app.domain.recorded_visits import RecordedVisit
from consultant_app.workflows.keep_own_words import holds_secret

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_MOST_LETTERS = 200


class Describer:
    """Says what visits were for, within one view of the data."""

    def __init__(self, desk: Desk, tx: Tx) -> None:
        self._desk = desk
        self._tx = tx
        self._languages: dict[ClientId, str] = {}

    def words_of(self, recorded: RecordedVisit) -> str:
        """Return what the visit was for on one line, nothing where no word may go out."""
        visit = recorded.visit
        said = visit.lines.headline.strip() or self._first_request(recorded)
        return self.fit_to_go_out(said, visit.client_id)

    def fit_to_go_out(self, said: str, client_id: ClientId) -> str:
        """Return what was SAID on one line, nothing where a secret may stand in it.

        Signs that are not seen and only steer other text are left away.
        """
        words = " ".join("".join(map(_shown, said)).split())
        if not words or holds_secret(self._desk, words, self._language(client_id)):
            return ""
        return words if len(words) <= _MOST_LETTERS else f"{words[: _MOST_LETTERS - 1].rstrip()}…"

    def _first_request(self, recorded: RecordedVisit) -> str:
        requests = self._tx.requests.of(recorded.visit.id)
        return requests[0].words if requests else ""

    def _language(self, client_id: ClientId) -> str:
        if client_id not in self._languages:
            business = self._tx.settings.business()
            own = self._tx.clients.get(client_id).language
            self._languages[client_id] = own or business.language
        return self._languages[client_id]


def _shown(sign: str) -> str:
    """Return SIGN as it may stand in a cell: white space as a space, what steers as nothing."""
    if sign.isspace():
        return " "
    return "" if unicodedata.category(sign) in ("Cc", "Cf", "Cs") else sign
