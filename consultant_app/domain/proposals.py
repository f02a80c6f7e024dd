"""What the plain-words engine makes of a technical note: clauses, and a sentence for each.

Spans are character offsets into the note as given, start inclusive, end exclusive.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from consultant_app.domain.ids import WordingId


class ClauseKind(StrEnum):
    """What a clause says: only `DONE` may become "I did"."""

    DONE = "done"
    FOUND = "found"
    FAILED = "failed"
    PENDING = "pending"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another task that the clause may mean, with the sentence it would give."""

    task: str
    title: str
    score: float
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnUse:
    """The remembered wording that a sentence is, how often it was used, and when last."""

    wording: WordingId
    uses: int
    last_used: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause of a note and the sentence proposed for it.

    `task` is the catalogue id or None; `sure` tells if the sentence would be proposed without
    asking. An empty `sentence` means: this needs the consultant's own words. `why` completes
    "Why it matters.", `notice` goes to "What you may notice", `next_step` to "What happens next".
    For a `PENDING` clause `sentence` is the wording of that next step. `own` tells that the
    sentence is the consultant's own wording.
    """

    text: str
    start: int
    end: int
    kind: ClauseKind
    task: str | None
    score: float
    sure: bool
    sentence: str
    why: str = ""
    notice: str = ""
    next_step: str = ""
    alternatives: tuple[Alternative, ...] = ()
    own: OwnUse | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class More:
    """What belongs to a proposed sentence: its why, what one may notice, and what it leaves out."""

    why: str = ""
    notice: str = ""
    unsaid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """The proposal for a whole note: its clauses in order, nothing left out."""

    clauses: tuple[Clause, ...]

    @property
    def sentence(self) -> str:
        """The sure sentences of done, found and failed clauses, in order, as one public text."""
        kinds = (ClauseKind.DONE, ClauseKind.FOUND, ClauseKind.FAILED)
        chosen = (c.sentence for c in self.clauses if c.sure and c.sentence and c.kind in kinds)
        return " ".join(dict.fromkeys(chosen))

    @property
    def unsaid(self) -> tuple[str, ...]:
        """The clauses, as noted, that neither `sentence` nor a next step tells."""
        return tuple(c.text.strip() for c in self.clauses if not (c.sure and c.sentence))

    @property
    def more(self) -> "More":
        """What is taken along, or left behind, by accepting `sentence`."""
        chosen = [
            c for c in self.clauses if c.sure and c.sentence and c.kind is not ClauseKind.PENDING
        ]
        best = max(chosen, key=lambda clause: clause.score, default=None)
        if best is None:
            return More()
        return More(why=best.why, notice=best.notice, unsaid=self.unsaid)

    @property
    def own(self) -> OwnUse | None:
        """The newest of the consultant's own wordings in `sentence`, if there is one."""
        uses = (c.own for c in self.clauses if c.own and c.kind is not ClauseKind.PENDING)
        return max(uses, key=lambda use: use.last_used, default=None)
