"""Lines for an invoice: fresh ones as they come out today, and those marked, frozen as they were.

Amounts are `Decimal` with a currency, durations whole minutes.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from consultant_app.domain.billing import by_currency
from consultant_app.domain.ids import (
    ClientId,
    InvoiceLineId,
    InvoicingId,
    PartId,
    SegmentId,
    VisitId,
)
from consultant_app.domain.visits import VisitKind


class InvoiceFormat(StrEnum):
    """As what the lines are written."""

    CSV = "csv"
    XLSX = "xlsx"


class LineKind(StrEnum):
    """What is charged."""

    WORK = "work"
    TRAVEL = "travel"
    BREAK = "break"
    PART = "part"


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicedStretch:
    """A recorded stretch behind a line, as it was when the line was made.

    `segment_id` is None where a file brought the line and the stretch is not here.
    """

    segment_id: SegmentId | None
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceWish:
    """What is asked for: the month of the day `month` (None: all there is), of some clients.

    No client named means all of them. `include_invoiced` repeats what is marked already.
    """

    month: date | None = None
    client_ids: tuple[ClientId, ...] = ()
    with_parts: bool = True
    with_travel: bool = True
    include_invoiced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceLine:
    """One line: time (`minutes` real, `counted` as agreed, `rate` per hour), or a part.

    A part has a `quantity`, and `rate` is its price for one. `id` is zero and `invoicing_id` None
    until it is marked; from then on it stays as it is, whatever becomes of the recorded time, of
    the visit or of the client. `heirs` are stretches that came of it since: split off, or moved.
    `behind` is there where what was recorded is another today.
    """

    id: InvoiceLineId = InvoiceLineId(0)
    invoicing_id: InvoicingId | None = None
    client_id: ClientId | None
    client: str
    visit_id: VisitId | None
    day: date
    kind: LineKind
    visit_kind: VisitKind
    what: str
    minutes: int = 0
    counted: int = 0
    quantity: Decimal | None = None
    rate: Decimal
    amount: Decimal
    currency: str
    part_id: PartId | None = None
    stretches: tuple[InvoicedStretch, ...] = ()
    heirs: tuple[SegmentId, ...] = ()
    invoiced_on: date | None = None
    behind: "BehindIt | None" = None

    @property
    def is_marked(self) -> bool:
        """Tell whether it was invoiced."""
        return self.invoicing_id is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class BehindIt:
    """What lies behind an invoiced line today, where that is another: minutes or a quantity."""

    minutes: int
    quantity: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceDraft:
    """The lines that a wish comes to, by client and day, and their sums.

    `to_look_at` are visits left out, since the clock was not sure and nobody has answered it.
    """

    wish: InvoiceWish
    lines: tuple[InvoiceLine, ...]
    to_look_at: tuple[VisitId, ...] = ()

    @property
    def minutes(self) -> int:
        """The real minutes of all lines."""
        return sum(line.minutes for line in self.lines)

    @property
    def counted(self) -> int:
        """What they count as."""
        return sum(line.counted for line in self.lines)

    @property
    def amounts(self) -> tuple[tuple[str, Decimal], ...]:
        """The rounded lines added up, by currency."""
        return by_currency((line.currency, line.amount) for line in self.lines)

    @property
    def unmarked(self) -> tuple[InvoiceLine, ...]:
        """The lines that no invoice holds yet."""
        return tuple(line for line in self.lines if not line.is_marked)

    @property
    def without_price(self) -> tuple[tuple[str, int], ...]:
        """Clients with the counted minutes that nobody set a rate for, of lines not marked yet."""
        free: dict[str, int] = {}
        for line in self.unmarked:
            if line.counted and not line.rate:
                free[line.client] = free.get(line.client, 0) + line.counted
        return tuple(free.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoicing:
    """One time that lines were marked as invoiced, `at` an instant and `on_day` the local day."""

    id: InvoicingId = InvoicingId(0)
    at: datetime
    on_day: date
    note: str = ""
