"""Travel costs nothing unless an hour of it has a price; then it is charged from the start."""

from dataclasses import replace
from decimal import Decimal

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.invoicing import InvoiceWish, LineKind
from consultant_app.domain.time_segments import Charge
from consultant_app.workflows import invoicing, keep_clients, keep_settings, run_visit
from helpers.at_the_clock import stretches
from helpers.hand_clock import HandClock


@pytest.mark.parametrize(
    ("own", "usual", "charge"),
    [
        pytest.param("", "", Charge.NO_CHARGE, id="no-rate"),
        pytest.param("30", "", Charge.BILLABLE, id="of-the-client"),
        pytest.param("", "25", Charge.BILLABLE, id="usual"),
        pytest.param("0", "25", Charge.NO_CHARGE, id="free-for-this-client"),
    ],
)
def test_a_journey_is_charged_where_it_has_a_rate(
    desk: Desk, acme: Client, own: str, usual: str, charge: Charge
) -> None:
    """A rate for travel did nothing: each journey had to be set to "Charge" by hand."""
    business = keep_settings.business(desk)
    keep_settings.save_business(desk, replace(business, rates=_rates(usual)))
    keep_clients.save_client(desk, replace(acme, rates=_rates(own)))
    visit = run_visit.start_visit(desk, acme.id)
    run_visit.travel(desk, visit.id)
    assert [s.charge for s in stretches(desk, visit.id)] == [Charge.BILLABLE, charge]


def test_a_rate_set_later_changes_no_journey_that_was(
    desk: Desk, acme: Client, clock: HandClock
) -> None:
    visit = run_visit.start_visit(desk, acme.id)
    run_visit.travel(desk, visit.id)
    clock.pass_time(minutes=20)
    run_visit.stop_clock(desk, visit.id)
    keep_clients.save_client(desk, replace(acme, rates=_rates("30")))
    kinds = [line.kind for line in invoicing.lines(desk, InvoiceWish()).lines]
    assert LineKind.TRAVEL not in kinds


def _rates(travel: str) -> dict[str, Decimal]:
    return {"travel": Decimal(travel)} if travel else {}
