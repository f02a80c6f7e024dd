"""Parts used at a visit."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from consultant_app.domain.billing import rounded
from consultant_app.domain.ids import PartId, VisitId


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A thing handed over; `price` is for one, in the client's currency, None if not said."""

    id: PartId = PartId(0)
    visit_id: VisitId
    name: str
    quantity: Decimal = Decimal(1)
    price: Decimal | None = None
    noted_at: datetime | None = None

    @property
    def total(self) -> Decimal | None:
        """Quantity times price, or None where no price was said."""
        return None if self.price is None else self.quantity * self.price

    def cost(self, currency: str) -> Decimal | None:
        """Return the total as an invoice has it: rounded to the smallest unit of CURRENCY."""
        return None if self.total is None else rounded(self.total, currency=currency)
