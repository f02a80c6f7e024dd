"""The sample data never age: their days are told from today."""

from datetime import UTC, date, datetime

import pytest

from consultant_app.exchange.sample_file import sample_interchange

TEXT = """{
 "format": "consultant-app/1",
 "clients": [{"id": "c1", "name": "Rossi", "rounding": {"per": "visit"}}],
 "visits": [{
  "id": "v1", "client": "c1", "day": "today-9",
  "thanks": "Thank you for {weekday}; it had stopped on {day-9}.",
  "segments": [{"start": "visit-1 16:20", "end": "visit-1 16:40"}],
  "promises": [{"id": "q1", "what": "Call", "by": "visit+5"}]
 }]
}"""


def test_no_promise_to_come_is_due_on_a_weekend() -> None:
    text = TEXT.replace("visit+5", "today+1")

    found = sample_interchange(text, today=date(2026, 11, 20), zone="Europe/London")

    (visit,) = found.visits
    assert visit.all_of("promises")[0].values["by"] == date(2026, 11, 23)


def test_days_and_texts_follow_today() -> None:
    found = sample_interchange(TEXT, today=date(2026, 11, 21), zone="Europe/London")

    visit = found.visits[0]
    assert visit.values["day"] == date(2026, 11, 12)
    assert visit.values["thanks"] == "Thank you for Thursday; it had stopped on 3 November."
    assert visit.all_of("segments")[0].values["start"] == datetime(2026, 11, 11, 16, 20, tzinfo=UTC)
    assert visit.all_of("promises")[0].values["by"] == date(2026, 11, 17)
    assert found.clients[0].values["rounding"]["per"] == "visit"


@pytest.mark.parametrize(
    ("today", "told", "day"),
    [
        pytest.param("2026-11-12", "today+0", "2026-11-12", id="today-is-today"),
        pytest.param("2026-11-14", "today+0", "2026-11-14", id="a-saturday-may-be-today"),
        pytest.param("2026-11-17", "today-9", "2026-11-06", id="past-sunday-becomes-friday"),
        pytest.param("2026-11-20", "today+1", "2026-11-23", id="coming-saturday-becomes-monday"),
        pytest.param("2026-11-21", "thursday-8", "2026-11-12", id="thursday-of-last-week"),
        pytest.param("2026-11-12", "thursday-8", "2026-10-29", id="not-of-the-last-eight-days"),
    ],
)
def test_visits_fall_on_working_days(today: str, told: str, day: str) -> None:
    text = TEXT.replace('"day": "today-9"', f'"day": "{told}"')

    found = sample_interchange(text, today=date.fromisoformat(today), zone="UTC")

    assert found.visits[0].values["day"] == date.fromisoformat(day)
