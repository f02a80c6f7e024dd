"""What to mend in a length that was typed, in one sentence."""

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.time_words import LengthTrouble, read_length


def length_trouble(text: str) -> str:
    """Return how to mend TEXT, a length as it was typed; empty where nothing is wrong."""
    found = read_length(text)
    if not isinstance(found, LengthTrouble):
        return ""
    return {
        LengthTrouble.EMPTY: _tr("Write how long it took, like 90, 1:30 or 1.5h."),
        LengthTrouble.UNCLEAR: _tr("Write the length like 90, 1:30, 1h30 or 1.5h."),
        LengthTrouble.NOTHING: _tr("A length needs at least one minute."),
        LengthTrouble.OVER_A_DAY: _tr("A length is 24 hours at most. Divide what took longer."),
        LengthTrouble.OVER_AN_HOUR: _tr("Write at most 59 minutes after the hours."),
    }[found]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lengths", text)
