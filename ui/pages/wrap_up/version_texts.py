"""What the wrap-up says of a page that was handed over: when, which version, and what follows."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.visit_facts import VisitFacts
from ui.when_texts import local_clock, long_day


def version_text(facts: VisitFacts) -> str:
    """Return when the page of FACTS was handed over last; empty where it never was."""
    if not facts.versions:
        return ""
    last, zone = facts.versions[-1], facts.visit.zone
    at = local_clock(last.issued_at, zone)
    on = last.issued_at.astimezone(ZoneInfo(zone)).date()
    if on != facts.visit.day:
        at = _tr("{time} on {day}").format(time=at, day=long_day(on, facts.visit.day))
    words = _tr("Handed over at {time}, version {n}. What you change goes out as a correction.")
    return words.format(time=at, n=last.version)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HandedOver", text)
