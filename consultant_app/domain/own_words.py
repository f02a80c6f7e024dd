"""The consultant's own wording: remembered sentences, own terms, and what is never flagged."""

from dataclasses import dataclass
from datetime import date

from consultant_app.domain.findings import Category
from consultant_app.domain.ids import ClientId, NeverFlagId, OwnTermId, WordingId
from consultant_app.domain.proposals import ClauseKind

# A sentence that blames one person may be right for another; a secret never is, and the length of
# one sentence says nothing of the next.
ALWAYS_FLAGGED = frozenset({Category.SECRET, Category.LONG_SENTENCE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What an accepted text teaches: how this consultant says CLAUSE to a customer.

    `clause` and `sentence` name nobody: a person is `{person}`, a count `{number:0}`. `plain`
    tells that the engine would propose the very same sentence by itself.
    """

    language: str
    kind: ClauseKind
    clause: str
    sentence: str
    task: str | None = None
    plain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A sentence that the consultant accepted for a clause; see `Lesson` for its texts."""

    id: WordingId = WordingId(0)
    language: str
    kind: ClauseKind
    clause: str
    sentence: str
    task: str | None = None
    uses: int = 1
    last_used: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTerm:
    """A hard word that the consultant added to the glossary, by its written form."""

    id: OwnTermId = OwnTermId(0)
    language: str
    form: str
    say: str = ""
    explain: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeverFlag:
    """Words of which one rule says nothing any more; at one client only, or everywhere."""

    id: NeverFlagId = NeverFlagId(0)
    rule: str
    words: str
    category: Category
    client_id: ClientId | None = None


def may_be_kept(category: Category) -> bool:
    """Tell whether a finding of CATEGORY may be told never to come again."""
    return category not in ALWAYS_FLAGGED
