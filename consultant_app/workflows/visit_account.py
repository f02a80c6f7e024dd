"""What the time of one visit comes to, for lists and exports."""

from dataclasses import dataclass
from decimal import Decimal

from consultant_app.desk import Desk
from consultant_app.domain.billable_lines import BillableLine, billable_lines
from consultant_app.domain.ids import VisitId


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitAccount:
    """Lines of a bill for one visit, in the client's currency. Nothing of it is rounded twice."""

    lines: tuple[BillableLine, ...]
    currency: str

    @property
    def billable_minutes(self) -> int:
        """What the recorded time counts as."""
        return sum(line.counted for line in self.lines)

    @property
    def amount(self) -> Decimal:
        """The rounded lines together."""
        return sum((line.amount for line in self.lines), Decimal("0.00"))


def visit_account(desk: Desk, visit_id: VisitId) -> VisitAccount:
    """Return what the time of the visit VISIT_ID comes to."""
    with desk.store.reading() as tx:
        visit = tx.visits.get(visit_id)
        client, business = tx.clients.get(visit.client_id), tx.settings.business()
        segments = tx.segments.of(visit_id)
    return VisitAccount(
        lines=billable_lines(visit, segments, client=client, business=business),
        currency=client.currency or business.currency,
    )
