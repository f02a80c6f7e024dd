"""What a time statement is made from: a client's month, and whom it speaks of."""

from collections.abc import Mapping
from dataclasses import dataclass

from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import PrintSize, Shows
from consultant_app.domain.settings import Business
from consultant_app.domain.time_statement import TimeStatement
from consultant_app.language.page.what_for import VisitTold


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementFacts:
    """What a statement is made from: the figures, who writes and who reads, what visits were for.

    `site` is where the page would be posted to. `closing` is the consultant's own last line, if
    any; `logo` the picture's bytes.
    """

    month: TimeStatement
    business: Business
    client: Client
    reader: Contact | None
    told: Mapping[VisitId, VisitTold]
    site: Site | None = None
    closing: str = ""
    logo: bytes | None = None

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
