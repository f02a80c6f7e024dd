"""What a visit was for, in words that may leave the house: the line of an invoice.

Its own headline, else what was asked first: both are the customer's to read. Private notes never
get here; words that look as if they held a secret are left away.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId
from consultant_app.domain.invoice_lines import Describe
from consultant_app.domain.recorded_visits import RecordedVisit
from consultant_app.domain.settings import Business
from consultant_app.workflows.keep_own_words import holds_secret

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_MOST_LETTERS = 200

Checked = tuple[ClientId, str]  # what a client's line says


def as_noted(tx: Tx, visits: Sequence[RecordedVisit]) -> Describe:
    """Return what says of each of VISITS what it was for, as it was noted: not yet to go out."""
    without = [r.visit.id for r in visits if not r.visit.lines.headline.strip()]
    asked = tx.requests.of_each(without)

    def words_of(recorded: RecordedVisit) -> str:
        requests = asked.get(recorded.visit.id, ())
        return recorded.visit.lines.headline.strip() or next((r.words for r in requests), "")

    return words_of


class GoingOut:
    """Makes words fit to go out; looking for secrets takes a while, so it is done once for each.

    CHECKED is what client's lines say already: whoever drafted them has looked.
    """

    def __init__(
        self, desk: Desk, business: Business, *, checked: Collection[Checked] = ()
    ) -> None:
        self._desk = desk
        self._business = business
        self._checked = checked
        self._known: dict[tuple[str, str], bool] = {}

    def fit(self, said: str, client: Client) -> str:
        """Return what was SAID on one line, nothing where a secret may stand in it.

        Signs that are not seen and only steer other text are left away.
        """
        words = " ".join("".join(map(_shown, said)).split())
        if not words:
            return ""
        if (client.id, words) not in self._checked and self._holds_secret(words, client):
            return ""
        return words if len(words) <= _MOST_LETTERS else f"{words[: _MOST_LETTERS - 1].rstrip()}…"

    def _holds_secret(self, words: str, client: Client) -> bool:
        language = client.language or self._business.language
        if (words, language) not in self._known:
            self._known[words, language] = holds_secret(self._desk, words, language)
        return self._known[words, language]


def _shown(sign: str) -> str:
    """Return SIGN as it may stand in a cell: white space as a space, what steers as nothing."""
    if sign.isspace():
        return " "
    return "" if unicodedata.category(sign) in ("Cc", "Cf", "Cs") else sign
