"""The rule by which time counts on an invoice, in words."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.billing import Rounding, RoundingMode, RoundingPer
from ui.when_texts import length


def rounding_text(rule: Rounding) -> str:
    """Return RULE as sentences; who has agreed on another one keeps it."""
    sentences = [_steps(rule)]
    if rule.minimum:
        sentences.append(_tr("It counts as {time} at least.").format(time=length(rule.minimum)))
    sentences.append(_tr("A client with a rule of their own keeps it."))
    return " ".join(sentences)


def _steps(rule: Rounding) -> str:
    if rule.minutes <= 1:
        return _tr("Time counts to the minute.")
    way = {
        RoundingMode.UP: _tr("{what} counts in steps of {time}, rounded up."),
        RoundingMode.NEAREST: _tr("{what} counts in steps of {time}, to the nearest one."),
        RoundingMode.DOWN: _tr("{what} counts in steps of {time}, rounded down."),
    }[rule.mode]
    what = {
        RoundingPer.LINE: _tr("Each stretch of time"),
        RoundingPer.VISIT: _tr("The time of each visit"),
        RoundingPer.DAY: _tr("The time of each day"),
    }[rule.per]
    return way.format(what=what, time=length(rule.minutes))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rounding", text)
