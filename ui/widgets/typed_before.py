"""What was typed before in the fields of a part, which Ctrl+Z would bring back."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def forget_typed_before(part: QWidget) -> None:
    """Let Ctrl+Z bring nothing back in the fields of PART from now on; their texts stay.

    A page that turns to another visit keeps its fields, and a field keeps its history where the
    text of both is the same: words for one customer came back in the line of another.
    """
    for line in part.findChildren(QLineEdit):
        if line.isUndoAvailable() or line.isRedoAvailable():
            _forget(line)
    for text in part.findChildren(QPlainTextEdit):
        text.document().clearUndoRedoStacks()


def _forget(line: QLineEdit) -> None:
    """Set the text of LINE anew, which is how Qt ends its history."""
    modified, cursor = line.isModified(), line.cursorPosition()
    with QSignalBlocker(line):
        QLineEdit.setText(line, line.text())
        line.setCursorPosition(cursor)
        line.setModified(modified)
