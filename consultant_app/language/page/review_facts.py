"""What a look back is made from, and what comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.ids import RequestId
from consultant_app.domain.options import PrintSize, Shows
from consultant_app.domain.review_document import ReviewDocument
from consultant_app.domain.review_figures import ReviewFigures
from consultant_app.domain.reviews import ReviewLines
from consultant_app.domain.settings import Business


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFacts:
    """What a look back is made from.

    Attributes:
        figures: what the period added up to.
        lines: what the consultant wrote.
        next_days: the day on which an open request goes on, where one was named.
        zone: the consultant's, for the day of a correction.
        site: where the page would be posted to.
        logo, signature: the bytes of the pictures.
    """

    figures: ReviewFigures
    lines: ReviewLines
    business: Business
    client: Client
    reader: Contact | None
    zone: str
    next_days: Mapping[RequestId, date] = field(default_factory=lambda: MappingProxyType({}))
    site: Site | None = None
    logo: bytes | None = None
    signature: bytes | None = None

    @property
    def language(self) -> str:
        """The document's language: the reader's, else the client's, else the business's."""
        reader = self.reader.language if self.reader else ""
        return reader or self.client.language or self.business.language

    @property
    def wishes(self) -> tuple[Shows, Shows, Shows]:
        """How the page should look: the reader's large print, then the client, the business."""
        large = self.reader is not None and self.reader.large_print
        own = Shows(print_size=PrintSize.LARGE if large else None)
        return own, self.client.shows, self.business.shows


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftedReview:
    """The page; the client's name as printed; the lines left out, as a secret may stand in them.

    `headline` is the one that the program would print where the consultant wrote none.
    """

    document: ReviewDocument
    client: str
    headline: str
    left_out: tuple[str, ...]
