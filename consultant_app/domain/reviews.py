"""A look back with a client: a quarter's review or a year's letter, and what is written by hand."""

from dataclasses import dataclass, field
from datetime import datetime

from consultant_app.domain.ids import ClientId, ReviewId, ReviewVersionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """One piece of advice: what to do, why, and what it takes."""

    what: str
    why: str = ""
    takes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLines:
    """What the consultant wrote for it; empty means: as the program makes it, or left out.

    `not_kept` tells of a promise that was not kept: what happened, sorry, what changed. `value` is
    the one sentence on what the year was good for.
    """

    headline: str = ""
    thanks: str = ""
    not_kept: str = ""
    value: str = ""
    recommendations: tuple[Recommendation, ...] = ()
    closing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A review or year letter of a client. `period` is "2026-Q3" or "2026"."""

    id: ReviewId = ReviewId(0)
    client_id: ClientId
    period: str
    lines: ReviewLines = field(default_factory=ReviewLines)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewVersion:
    """An issued review or letter, frozen like a `SummaryVersion`."""

    id: ReviewVersionId = ReviewVersionId(0)
    review_id: ReviewId
    version: int
    issued_at: datetime
    file: str
    sha256: str
    pages: int
    title: str
    fingerprint: str
