"""Tidy the place where words were taken out of a sentence: spaces, a stray comma, a capital."""

from PySide6.QtGui import QTextCursor

_ENDS = (".", "!", "?")
_PAUSES = (",", ";", ":")
_CLOSERS = (*_ENDS, *_PAUSES, ")", "")


def close_gap(cursor: QTextCursor) -> None:
    """Tidy the text around CURSOR, where words have just been removed."""
    _take_spaces_before(cursor)
    if _before(cursor) in _PAUSES and _behind_spaces(cursor) in (*_ENDS, ""):
        cursor.deletePreviousChar()
    before = _before(cursor)
    begins_sentence = before in (*_ENDS, "")
    stray = (*_ENDS, *_PAUSES) if begins_sentence else _PAUSES if before in _PAUSES else ()
    while _behind(cursor) in (" ", *stray):
        cursor.deleteChar()
    if begins_sentence:
        _capitalise(cursor)
    if before and _behind(cursor) not in _CLOSERS:
        cursor.insertText(" ")


def _take_spaces_before(cursor: QTextCursor) -> None:
    while _before(cursor) == " ":
        cursor.deletePreviousChar()


def _capitalise(cursor: QTextCursor) -> None:
    letter = _behind(cursor)
    if letter != letter.upper() and len(letter.upper()) == 1:
        cursor.deleteChar()
        place = cursor.position()
        cursor.insertText(letter.upper())
        cursor.setPosition(place)


def _before(cursor: QTextCursor) -> str:
    """Return the character before CURSOR in its line, empty at the start."""
    if cursor.atBlockStart():
        return ""
    return str(cursor.document().characterAt(cursor.position() - 1))


def _behind(cursor: QTextCursor) -> str:
    """Return the character behind CURSOR in its line, empty at the end."""
    return "" if cursor.atBlockEnd() else str(cursor.document().characterAt(cursor.position()))


def _behind_spaces(cursor: QTextCursor) -> str:
    """Return the first character behind CURSOR that is no space, empty at the end."""
    rest = cursor.block().text()[cursor.positionInBlock() :].lstrip(" ")
    return rest[:1]
