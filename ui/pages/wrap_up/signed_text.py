"""Who has signed the page, in a few words."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.visit_facts import VisitFacts
from ui.when_texts import local_clock


def signed_text(facts: VisitFacts) -> str:
    """Return "Signed by Margaret Rowe, 11:31", or "Confirmed by"; empty where nobody did."""
    if not facts.seen_by:
        return ""
    last = facts.seen_by[-1]
    words = (
        _tr("Signed by {name}, {time}") if last.signature else _tr("Confirmed by {name}, {time}")
    )
    return words.format(name=last.name, time=local_clock(last.at, last.zone))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SignedBy", text)
