"""The fields of a form that saves itself: after a pause while typing, at once when left."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.look.appearance import Appearance
from ui.widgets.autosave import AutoSave
from ui.widgets.fields import LONGEST, ChoiceField, LineField
from ui.widgets.growing_text import GrowingText


class SavedFields(QObject):
    """Makes the fields of one form and calls SAVE when what they say is to be stored.

    What is left or chosen is saved at once: together with the next field it would be one step of
    undo.
    """

    def __init__(self, look: Appearance, save: Callable[[], None], parent: QObject) -> None:
        """Make fields in LOOK for the form that SAVE stores; they live as long as PARENT."""
        super().__init__(parent)
        self._look = look
        self._autosave = AutoSave(self)
        self._autosave.due.connect(save)

    def line(self, name: str, text: str, object_name: str, *, most: int = LONGEST) -> LineField:
        """Make a field of one line that says TEXT and takes MOST letters."""
        field = LineField(self._look, name, most=most)
        field.setObjectName(object_name)
        field.fill(text)
        field.textEdited.connect(self._autosave.touch)
        field.left.connect(self.flush)
        return field

    def text(self, name: str, text: str, object_name: str) -> GrowingText:
        """Make a field of several lines that says TEXT."""
        field = GrowingText(self._look, name)
        field.setObjectName(object_name)
        field.fill(text)
        field.edited.connect(self._autosave.touch)
        field.left.connect(self.save_now)
        return field

    def choice(
        self, name: str, choices: tuple[tuple[object, str], ...], value: object, object_name: str
    ) -> ChoiceField:
        """Make a field of a few CHOICES that shows VALUE."""
        field = ChoiceField(self._look, name, choices)
        field.setObjectName(object_name)
        field.fill(value)
        field.value_chosen.connect(self.save_now)
        return field

    def save_now(self, *_: object) -> None:
        """Save what the fields say; connect it to what is chosen rather than typed."""
        self._autosave.touch()
        self._autosave.flush()

    def flush(self, *_: object) -> None:
        """Save what was typed, if anything was."""
        self._autosave.flush()

    def forget(self) -> None:
        """Save nothing any more: what the form shows is gone."""
        self._autosave.forget()
