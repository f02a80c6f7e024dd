"""A drafted page with what the wrap-up must know of it, and the words of the email around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import MappingProxyType

from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import PhotoId, WorkId
from consultant_app.domain.missing import Missing
from consultant_app.domain.summaries import SummaryDocument
from consultant_app.domain.visits import OwnLines

_ANY_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedWord:
    """A hard word of a page: explained there (`shown`), or taken off by the consultant.

    `id` is that of the glossary.
    """

    id: str
    term: str
    meaning: str
    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftedSummary:
    """A page, and where its lines come from.

    `lines` are those the program would print where the consultant wrote none, `shown` those that
    the page prints; `own` names the lines (fields of `OwnLines`) that the consultant wrote, so
    that the rest can be marked as not yet theirs. `left_out` are texts held back for a secret;
    `photos_missing` could not be read; `photos_over` did not fit among the four that a page has
    room for. `words` are the hard words of a page that explains them. `visit_at` is the place of
    the next visit among the rows of what happens next.
    """

    document: SummaryDocument
    lines: OwnLines
    shown: OwnLines
    own: frozenset[str]
    left_out: tuple[Missing, ...] = ()
    photos_missing: tuple[PhotoId, ...] = ()
    photos_over: tuple[PhotoId, ...] = ()
    words: tuple[UsedWord, ...] = ()
    visit_at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedLines:
    """Lines to choose from for the thank-you, the end of a page and work without words.

    The best is first.
    """

    thanks: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    work: Mapping[WorkId, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailText:
    """The letter that carries a summary: plain text, complete without the attachment."""

    subject: str
    body: str


def fingerprint(document: SummaryDocument) -> str:
    """Return the SHA-256 of what DOCUMENT says and shows, whenever it was made.

    Draw the page without `replaces` for this: a line about a correction is no change by itself.
    """
    timeless = replace(document, made_at=_ANY_MOMENT)
    return digest_of(repr(timeless).encode())
