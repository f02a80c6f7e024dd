"""Undo and redo: the text field's own where it has one, else the last change of data."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.problems import ChangedSince, NothingToRedo, NothingToUndo
from ui.change_texts import change_told
from ui.navigation import Navigation
from ui.place import Workplace


class FieldsFirst(QObject):
    """Lets Ctrl+Z pass a text field that has nothing to take back itself.

    It looks at the events of the focused field alone: looking at all of them costs each its time.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        """Follow the focus of APPLICATION."""
        super().__init__(parent)
        self._field: QWidget | None = None
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the focused field from claiming a key that it can't use."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(watched)
        redo = event.matches(QKeySequence.StandardKey.Redo) and not _can_redo(watched)
        if undo or redo:
            event.ignore()
            return True
        return False

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and shiboken6.isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = now if isinstance(now, QLineEdit | QPlainTextEdit) else None
        if self._field is not None:
            self._field.installEventFilter(self)


def undo_last(desk: Desk, navigation: Navigation) -> None:
    """Take back the last change and say what it was."""
    label = desk.store.can_undo
    try:
        change = desk.store.undo()
    except NothingToUndo:
        navigation.tell(_tr("There is nothing to take back."))
        return
    if label is not None:
        navigation.tell(_tr("Taken back: {what}").format(what=change_told(label, change.subject)))


def undo_latest(workplace: Workplace) -> None:
    """Take back what was sent a moment ago, where nothing was done since; else the last change."""
    if not workplace.just_sent.take_back():
        undo_last(workplace.desk, workplace.navigation)


def redo_last(desk: Desk, navigation: Navigation) -> None:
    """Do again what was taken back last, and say what it was."""
    label = desk.store.can_redo
    try:
        change = desk.store.redo()
    except NothingToRedo:
        navigation.tell(_tr("Nothing was taken back that could be done again."))
        return
    except ChangedSince:
        navigation.tell(_tr("This can’t be done again: what it would change is different now."))
        return
    if label is not None:
        navigation.tell(_tr("Done again: {what}").format(what=change_told(label, change.subject)))


def _can_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable()


def _can_redo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable()
    return isinstance(field, QPlainTextEdit) and field.document().isRedoAvailable()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Undo", text)
