"""What the time of one visit comes to, for lists and exports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.billable_lines import BillableLine, lines_of_visits
from consultant_app.domain.billing import RoundingPer, added
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.recorded_visits import RecordedVisit
from consultant_app.domain.settings import Business
from consultant_app.workflows.time_of_clients import by_client

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_DAY = timedelta(days=1)


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
        return added((line.amount for line in self.lines), currency=self.currency)


def visit_accounts(desk: Desk, visit_ids: Iterable[VisitId]) -> Mapping[VisitId, VisitAccount]:
    """Return what the time of each visit comes to, read in one view of the data.

    Where a client's days are rounded as a whole, a visit has its share of the day.
    """
    accounts: dict[VisitId, VisitAccount] = {}
    with desk.store.reading() as tx:
        business = tx.settings.business()
        asked = by_client(tx.recorded_time.of(visit_ids))
        for client_id, visits in asked.items():
            client = tx.clients.get(client_id)
            lines = _lines(tx, visits, client=client, business=business)
            for recorded in visits:
                accounts[recorded.visit.id] = VisitAccount(
                    lines=tuple(ln for ln in lines if ln.visit_id == recorded.visit.id),
                    currency=client.currency or business.currency,
                )
    return accounts


def _lines(
    tx: Tx, visits: Sequence[RecordedVisit], *, client: Client, business: Business
) -> tuple[BillableLine, ...]:
    rule = client.rounding or business.rounding
    together = visits
    if rule.per is RoundingPer.DAY:
        days = [recorded.visit.day for recorded in visits]
        together = tx.recorded_time.between(min(days), max(days) + _DAY, client_ids=[client.id])
        known = {recorded.visit.id for recorded in together}
        together = (*together, *(v for v in visits if v.visit.id not in known))
    return lines_of_visits(together, client=client, business=business)
