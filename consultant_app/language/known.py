"""What the program knows of a client while it reads a text: names are no jargon and no slips."""

from dataclasses import dataclass
from functools import cached_property

from consultant_app.language.tokens import folded, tokens_of


@dataclass(frozen=True, kw_only=True)
class Known:
    """Names and words that belong to this client or this consultant.

    `people`, `equipment` and `places` may fill the slots of a sentence; `terms` are own words and
    the names of clients and products, which no check flags.
    """

    people: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()

    @cached_property
    def words(self) -> frozenset[str]:
        """Every single word of it, folded."""
        every = (*self.people, *self.equipment, *self.places, *self.terms)
        return frozenset(token.text for name in every for token in tokens_of(folded(name)))

    @cached_property
    def phrases(self) -> frozenset[str]:
        """Every own term as a whole, folded."""
        return frozenset(" ".join(folded(term).split()) for term in self.terms)
