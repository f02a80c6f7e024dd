"""What the German window says about writing a day is what it reads."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from consultant_app.domain.day_words import read_day
from consultant_app.domain.past_days import read_past_day
from consultant_app.resource_files import resource_path
from ui.when_texts import field_day

THURSDAY = date(2026, 11, 12)
AHEAD = ("NextVisitCard", "PlanVisit", "Source", "EntryEditor", "EntryKinds")
BEHIND = ("LogVisit", "TimeMore", "LengthLine")
HINT = re.compile(r"(?:Write (?:a|the) day like|Which day\?.*like|Say the day in words:) (.*)\.")


def _promised(context: str) -> list[str]:
    """Return the days that the German texts of CONTEXT give as examples."""
    read = ET.parse(resource_path("translations") / "consultant-app_de.ts")
    found = next(c for c in read.iter("context") if c.findtext("name") == context)
    hints = [
        message.findtext("translation") or ""
        for message in found.iter("message")
        if HINT.match(message.findtext("source") or "")
        or re.fullmatch(r"\w+, or 20 Nov", message.findtext("source") or "")
    ]
    examples = (re.sub(r"^.*(?:wie|Worten:) |\.$", "", hint) for hint in hints)
    return [
        day.strip("„“ ")
        for example in examples
        for day in re.split(r", | oder ", example)
        if day.strip()
    ]


@pytest.mark.parametrize("context", AHEAD)
def test_the_days_that_a_german_hint_names_are_read(context: str) -> None:
    days = _promised(context)

    assert days
    assert [day for day in days if read_day(day, today=THURSDAY) is None] == []


@pytest.mark.parametrize("context", BEHIND)
def test_the_days_gone_by_that_a_german_hint_names_are_read(context: str) -> None:
    days = _promised(context)

    assert "gestern" in " ".join(days).lower()
    assert [day for day in days if read_past_day(day, today=THURSDAY) is None] == []


@pytest.fixture
def german_locale() -> Iterator[None]:
    """Write days as in Germany; the locale before comes back."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german_locale")
def test_a_day_field_reads_what_it_shows_itself() -> None:
    days = [THURSDAY + timedelta(days=ahead) for ahead in range(-200, 200)]
    ahead = [day for day in days if day >= THURSDAY]
    behind = [day for day in days if day <= THURSDAY]

    read_ahead = [read_day(field_day(day, THURSDAY), today=THURSDAY) for day in ahead]
    read_behind = [read_past_day(field_day(day, THURSDAY), today=THURSDAY) for day in behind]

    assert [found and found.by for found in read_ahead] == ahead
    assert [found and found.by for found in read_behind] == behind
