"""What the program knows of a client while it reads a text: names are no jargon and no slips."""

from dataclasses import dataclass
from functools import cached_property

from consultant_app.domain.findings import Category, Finding
from consultant_app.language.tokens import folded, tokens_of


@dataclass(frozen=True, kw_only=True)
class Known:
    """Names and words that belong to this client or this consultant.

    `people`, `equipment` and `places` may fill the slots of a sentence; `terms` are own words and
    the names of clients and products, which no check flags. `never` holds rules and words that
    the consultant wants to hear nothing of (see `never_key`), `off` whole kinds of findings.
    """

    people: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    never: frozenset[tuple[str, str]] = frozenset()
    off: frozenset[Category] = frozenset()

    @cached_property
    def words(self) -> frozenset[str]:
        """Every single word of it, folded."""
        every = (*self.people, *self.equipment, *self.places, *self.terms)
        return frozenset(token.text for name in every for token in tokens_of(folded(name)))

    @cached_property
    def phrases(self) -> frozenset[str]:
        """Every own term as a whole, folded."""
        return frozenset(" ".join(folded(term).split()) for term in self.terms)

    def keeps(self, finding: Finding, text: str) -> bool:
        """Tell whether FINDING in TEXT is one that the consultant wants to hear nothing of."""
        if not (self.never or self.off):
            return False
        said = text[finding.start : finding.end]
        return finding.category in self.off or never_key(finding.rule, said) in self.never


def never_key(rule: str, words: str) -> tuple[str, str]:
    """Return what RULE says nothing of any more, once it was told so about WORDS.

    A term is left alone in all its forms, other rules for those very words.
    """
    return rule, "" if rule.startswith("term.") else " ".join(folded(words).split())
