"""What is typed into a dialog is kept until it is said: Esc, or a crash, loses none of it."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QDialog

from consultant_app.desk import Desk
from consultant_app.workflows import keep_draft
from ui.dialogs.question import Question
from ui.widgets.autosave import AutoSave
from ui.widgets.check_box import CheckBox
from ui.widgets.fields import ChoiceField, LineField
from ui.widgets.growing_text import GrowingText

_Editor = LineField | GrowingText | CheckBox | ChoiceField
_Written = str | bool | int  # a text, a tick, the place of a choice


class DialogDraft(QObject):
    """Fills a dialog with what was typed into it last time and not agreed to.

    It is forgotten once the dialog is agreed to, or left by its own quiet button.
    """

    def __init__(self, dialog: Question, desk: Desk, key: str, *, takes_up: bool = True) -> None:
        """Keep what is typed into the named fields of DIALOG under KEY.

        With TAKES_UP off nothing is brought back: the dialog begins with what somebody said now.
        """
        super().__init__(dialog)
        self._desk = desk
        self._key = f"dialog/{key}"
        self._editors = _editors_of(dialog)
        self._at_first = self._written()
        self._autosave = AutoSave(self)
        self._autosave.due.connect(self._keep)
        kept = keep_draft.kept(desk, self._key)
        if kept and takes_up:
            self._take_up(json.loads(kept))
            dialog.say_kept()
        self._listen(dialog)

    def _listen(self, dialog: Question) -> None:
        for editor in self._editors.values():
            match editor:
                case LineField():
                    editor.textEdited.connect(self._autosave.touch)
                case GrowingText():
                    editor.edited.connect(self._autosave.touch)
                case CheckBox():
                    editor.toggled.connect(self._autosave.touch)
                case ChoiceField():
                    editor.value_chosen.connect(self._autosave.touch)
        dialog.finished.connect(self._on_finished)
        for button in dialog.findChildren(QAbstractButton, "leave"):
            button.clicked.connect(self._forget)

    def _take_up(self, kept: Mapping[str, object]) -> None:
        for name, value in kept.items():
            match self._editors.get(name), value:
                case LineField() as line, str(text):
                    line.setText(text)
                    line.setModified(True)
                    line.editingFinished.emit()  # a day or a time is understood on leaving
                case GrowingText() as lines, str(text):
                    lines.fill(text)
                case CheckBox() as box, bool(ticked):
                    box.setChecked(ticked)
                case ChoiceField() as choice, int(place):
                    choice.setCurrentIndex(place)

    def _written(self) -> dict[str, _Written]:
        return {name: _value(editor) for name, editor in self._editors.items()}

    def _keep(self) -> None:
        written = self._written()
        if written == self._at_first:
            self._forget()
        else:
            keep_draft.keep(self._desk, self._key, json.dumps(written, ensure_ascii=False))

    def _on_finished(self, result: int) -> None:
        self._autosave.forget()
        if result == QDialog.DialogCode.Accepted:
            self._forget()
        else:
            self._keep()

    def _forget(self) -> None:
        self._autosave.forget()
        if keep_draft.kept(self._desk, self._key):
            keep_draft.forget(self._desk, self._key)


def _editors_of(dialog: Question) -> dict[str, _Editor]:
    found: list[_Editor] = [
        *dialog.findChildren(LineField),
        *dialog.findChildren(GrowingText),
        *dialog.findChildren(CheckBox),
        *dialog.findChildren(ChoiceField),
    ]
    return {editor.objectName(): editor for editor in found if editor.objectName()}


def _value(editor: _Editor) -> _Written:
    match editor:
        case CheckBox():
            return editor.isChecked()
        case ChoiceField():
            return editor.currentIndex()
        case GrowingText():
            return editor.text
        case LineField():
            return editor.text()
