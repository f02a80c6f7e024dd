"""What the time of one visit comes to, for lists and exports."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from consultant_app.desk import Desk
from consultant_app.domain.billable_lines import BillableLine, billable_lines
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId, VisitId


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


def visit_accounts(desk: Desk, visit_ids: Iterable[VisitId]) -> Mapping[VisitId, VisitAccount]:
    """Return what the time of each visit comes to, read in one view of the data."""
    clients: dict[ClientId, Client] = {}
    accounts: dict[VisitId, VisitAccount] = {}
    with desk.store.reading() as tx:
        business = tx.settings.business()
        for visit_id in visit_ids:
            visit = tx.visits.get(visit_id)
            if visit.client_id not in clients:
                clients[visit.client_id] = tx.clients.get(visit.client_id)
            client = clients[visit.client_id]
            segments = tx.segments.of(visit_id)
            accounts[visit_id] = VisitAccount(
                lines=billable_lines(visit, segments, client=client, business=business),
                currency=client.currency or business.currency,
            )
    return accounts
