"""What a look back still needs before it may be issued, and what would make it a better one."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from consultant_app.domain.review_figures import ReviewFigures
from consultant_app.domain.reviews import ReviewLines
from consultant_app.domain.settings import Business


class ReviewLack(StrEnum):
    """What is missing; the first four stop an issue, the last two are only named."""

    SENDER = "sender"
    NOT_KEPT = "not-kept"
    SECRET = "secret"  # noqa: S105 - the name of the kind, not a secret
    TIME = "time"
    HEADLINE = "headline"
    VALUE = "value"

    @property
    def stops(self) -> bool:
        """Tell whether it can't be issued because of it."""
        return self not in (ReviewLack.HEADLINE, ReviewLack.VALUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewMissing:
    """One thing that is missing; `field` is the line, setting or visit where the cursor goes."""

    what: ReviewLack
    field: str


def review_missing(
    figures: ReviewFigures, lines: ReviewLines, business: Business, *, secrets: tuple[str, ...]
) -> tuple[ReviewMissing, ...]:
    """Return everything missing, what stops the issue first; SECRETS are fields that hold one."""
    found = [
        *_sender(business),
        *_not_kept(figures, lines),
        *(ReviewMissing(what=ReviewLack.SECRET, field=field) for field in secrets),
        *(ReviewMissing(what=ReviewLack.TIME, field=str(id_)) for id_ in figures.to_look_at),
        *_for_the_year(figures, lines),
    ]
    return tuple(dict.fromkeys(found))


def _sender(business: Business) -> Iterator[ReviewMissing]:
    if not (business.person or business.name).strip():
        yield ReviewMissing(what=ReviewLack.SENDER, field="person")
    if not business.can_be_reached:
        yield ReviewMissing(what=ReviewLack.SENDER, field="phone")


def _not_kept(figures: ReviewFigures, lines: ReviewLines) -> Iterator[ReviewMissing]:
    """Ask for the promise that was not kept: a year's letter tells three figures only."""
    if figures.not_kept and not figures.period.is_year and not lines.not_kept.strip():
        yield ReviewMissing(what=ReviewLack.NOT_KEPT, field="not_kept")


def _for_the_year(figures: ReviewFigures, lines: ReviewLines) -> Iterator[ReviewMissing]:
    if figures.period.is_year and not lines.headline.strip():
        yield ReviewMissing(what=ReviewLack.HEADLINE, field="headline")
    if figures.period.is_year and not lines.value.strip():
        yield ReviewMissing(what=ReviewLack.VALUE, field="value")
