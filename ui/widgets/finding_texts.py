"""How a finding of the plain-words checks is headed and coloured on the screen."""

import html

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.findings import Category, Finding
from ui.look.tokens import Tone

_JARGON = frozenset({Category.JARGON, Category.ACRONYM})
_MILD = frozenset(
    {
        Category.LONG_SENTENCE,
        Category.WORDY,
        Category.UNCOMMON,
        Category.SPELLING,
        Category.PASSIVE,
    }
)


def finding_title(finding: Finding) -> str:
    """Return the heading of FINDING: what it is, without blame."""
    return _titles()[finding.category]


def finding_kind(category: Category) -> str:
    """Return what findings of CATEGORY are, as a heading says it."""
    return _titles()[category]


def finding_tip(finding: Finding) -> str:
    """Return what resting on marked words tells: what FINDING is, and why, as it is written."""
    title, why = html.escape(finding_title(finding)), html.escape(finding.why)
    return f"<b>{title}</b><br>{why}" if why else f"<b>{title}</b>"


def finding_tone(finding: Finding) -> Tone:
    """Return rose for a secret, blue for jargon, neutral for the mild ones, else amber."""
    if finding.category is Category.SECRET:
        return Tone.ROSE
    if finding.category in _JARGON:
        return Tone.BLUE
    return Tone.NEUTRAL if finding.category in _MILD else Tone.AMBER


def _titles() -> dict[Category, str]:
    tr = QCoreApplication.translate
    return {
        Category.SECRET: tr("Findings", "This looks like a secret"),
        Category.BLAME: tr("Findings", "This could sound like blame"),
        Category.OVER_PROMISE: tr("Findings", "This promises a lot"),
        Category.ACRONYM: tr("Findings", "Letters they may not know"),
        Category.JARGON: tr("Findings", "A word they may not know"),
        Category.CONDESCENDING: tr("Findings", "This could sound belittling"),
        Category.ANXIOUS: tr("Findings", "This could frighten"),
        Category.COLD: tr("Findings", "This could sound cold"),
        Category.VAGUE: tr("Findings", "This is a little vague"),
        Category.LONG_SENTENCE: tr("Findings", "A long sentence"),
        Category.WORDY: tr("Findings", "This could be shorter"),
        Category.UNCOMMON: tr("Findings", "A word few people use"),
        Category.SPELLING: tr("Findings", "Look at the spelling"),
        Category.PASSIVE: tr("Findings", "It does not say who did it"),
    }
