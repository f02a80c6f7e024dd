"""The seven states of a request as the screen words and colours them."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.requests import Outcome
from ui.look.tokens import Tone

_TONES = {
    Outcome.HEARD: Tone.NEUTRAL,
    Outcome.IN_PROGRESS: Tone.BLUE,
    Outcome.DONE: Tone.GREEN,
    Outcome.PART: Tone.BLUE,
    Outcome.WAITING: Tone.NEUTRAL,
    Outcome.LATER: Tone.AMBER,
    Outcome.DECLINED: Tone.NEUTRAL,
}
_TOLD_FIRST = (
    Outcome.DONE,
    Outcome.PART,
    Outcome.LATER,
    Outcome.WAITING,
    Outcome.DECLINED,
    Outcome.IN_PROGRESS,
    Outcome.HEARD,
)


def outcome_text(outcome: Outcome) -> str:
    """Return the words of OUTCOME, such as "Better, not finished"."""
    return {
        Outcome.HEARD: _tr("Heard"),
        Outcome.IN_PROGRESS: _tr("In progress"),
        Outcome.DONE: _tr("Done"),
        Outcome.PART: _tr("Better, not finished"),
        Outcome.WAITING: _tr("Waiting"),
        Outcome.LATER: _tr("Promised"),
        Outcome.DECLINED: _tr("Not advised"),
    }[outcome]


def outcome_tone(outcome: Outcome) -> Tone:
    """Return the tone of OUTCOME's pill."""
    return _TONES[outcome]


def counted_outcomes(outcomes: Iterable[Outcome]) -> str:
    """Return "3 requests: 1 done, 1 promised, 1 in progress", or nothing without a request."""
    counts = Counter(outcomes)
    if not counts:
        return ""
    parts = ", ".join(_counted(o, counts[o]) for o in _TOLD_FIRST if counts[o])
    if counts.total() == 1:
        return _tr("1 request: {parts}").format(parts=parts)
    return _tr("{n} requests: {parts}").format(n=counts.total(), parts=parts)


def _counted(outcome: Outcome, count: int) -> str:
    return {
        Outcome.HEARD: _tr("{n} heard"),
        Outcome.IN_PROGRESS: _tr("{n} in progress"),
        Outcome.DONE: _tr("{n} done"),
        Outcome.PART: _tr("{n} better, not finished"),
        Outcome.WAITING: _tr("{n} waiting"),
        Outcome.LATER: _tr("{n} promised"),
        Outcome.DECLINED: _tr("{n} not advised"),
    }[outcome].format(n=count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outcomes", text)
