"""Hours from a file: the zone says what the clocks showed, in whatever offset the file writes."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.invoicing import InvoiceWish
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.time_segments import Segment
from consultant_app.workflows import invoicing, time_page
from consultant_app.workflows.import_file import import_file
from helpers.interchange_texts import changed

JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)
FLIGHT = "Europe/London", "2026-08-01T22:30:00+01:00", "2026-08-02T03:00:00+02:00"


def _imported(desk: Desk, folder: Path, zone: str, start: str, end: str) -> Segment:
    file = folder / "from-elsewhere.json"
    data = changed("visits[0].day", "2026-08-01")
    data["clients"][0]["rounding"] = {"per": "line", "minutes": 1}
    data["visits"][0] |= {
        "parts": [],
        "segments": [{"start": start, "end": end, "zone": zone, "charge": "billable"}],
    }
    file.write_text(json.dumps(data), encoding="utf-8")
    import_file(desk, file)
    with desk.store.reading() as tx:
        (recorded,) = tx.recorded_time.between(None, None)
    (segment,) = recorded.segments
    return segment


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param("2026-07-31T23:30:00Z", "2026-08-01T00:30:00Z", id="written-in-utc"),
        pytest.param("2026-08-01T13:30:00+14:00", "2026-08-01T00:30:00Z", id="far-in-the-east"),
    ],
)
def test_hours_and_invoice_are_of_the_same_month(
    desk: Desk, tmp_path: Path, start: str, end: str
) -> None:
    """Half past midnight on 1 August in London stood in July's invoice and in August's hours."""
    segment = _imported(desk, tmp_path, "Europe/London", start, end)

    lines = invoicing.lines(desk, InvoiceWish(month=AUGUST)).lines

    assert [(line.day, line.minutes) for line in lines] == [(AUGUST, 60)]
    assert time_page.month(desk, AUGUST).by_day == ((AUGUST, 60),)
    assert time_page.month(desk, JULY).minutes == 0
    assert (segment.start_offset_minutes, segment.end_offset_minutes) == (60, 60)


def test_the_end_of_a_flight_keeps_the_hour_of_where_it_was(desk: Desk, tmp_path: Path) -> None:
    segment = _imported(desk, tmp_path, *FLIGHT)

    assert segment.end == datetime(2026, 8, 2, 1, 0, tzinfo=UTC)
    assert (segment.start_offset_minutes, segment.end_offset_minutes) == (60, 120)


@pytest.mark.parametrize("zone", ["localtime", "posixrules", "posix/Europe/London", "Factory"])
def test_a_zone_that_only_this_computer_knows_is_refused(
    desk: Desk, tmp_path: Path, zone: str
) -> None:
    """Each of them means another place, or none, on the next computer."""
    with pytest.raises(WrongInterchange) as refused:
        _imported(desk, tmp_path, zone, "2026-07-31T23:30:00Z", "2026-08-01T00:30:00Z")

    assert refused.value.place == "visits[0].segments[0].zone"
