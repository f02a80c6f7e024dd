"""A thing that is looked after: its name for them; make, serial number and notes for you."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from consultant_app.domain.equipment import Equipment
from consultant_app.domain.text_caps import most_letters
from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import LONGEST, Field, LineField
from ui.widgets.growing_text import GrowingText


class EquipmentDialog(Question):
    """A thing: its name for them; make, serial number and notes for you."""

    def __init__(self, look: Appearance, thing: Equipment, parent: QWidget | None = None) -> None:
        """Show THING; an id of zero adds a new one."""
        self.removed = False
        self._thing = thing
        self._name = _line(
            look,
            self.tr("Their name for it"),
            thing.name,
            "equipment-name",
            most=most_letters(Equipment, "name"),
        )
        self._make = _line(look, self.tr("Make and model"), thing.make, "equipment-make")
        self._serial = _line(look, self.tr("Serial number"), thing.serial, "equipment-serial")
        self._notes = GrowingText(look, self.tr("Private notes"))
        self._notes.setObjectName("equipment-notes")
        self._notes.fill(thing.private_notes)
        new = not thing.id
        remove = Button(look, self.tr("Remove it"), Kind.DANGER)
        remove.setObjectName("equipment-remove")
        remove.clicked.connect(self._on_remove)
        super().__init__(
            look,
            self.tr("Add a thing you look after") if new else thing.name,
            Field(look, self.tr("Their name for it"), self._name),
            Field(look, self.tr("Make and model"), self._make),
            Field(look, self.tr("Serial number"), self._serial),
            Field(
                look,
                self.tr("Private notes"),
                self._notes,
                hint=self.tr("Everything but the name is only for you."),
            ),
            act=self.tr("Add it") if new else self.tr("Keep these details"),
            leave=self.tr("Not now") if new else self.tr("Leave as it was"),
            beside=None if new else remove,
            parent=parent,
        )
        self._name.textChanged.connect(self._show_state)
        self._show_state()
        self._name.setFocus()

    @property
    def thing(self) -> Equipment:
        """The thing as written now."""
        return replace(
            self._thing,
            name=" ".join(self._name.text().split()),
            make=self._make.text().strip(),
            serial=self._serial.text().strip(),
            private_notes=self._notes.text.strip(),
        )

    def accept(self) -> None:
        """Go on only with a name."""
        if self.removed or self.thing.name:
            super().accept()

    def _show_state(self) -> None:
        self.act_button.setEnabled(bool(self._name.text().strip()))

    def _on_remove(self) -> None:
        self.removed = True
        self.accept()


def _line(
    look: Appearance, name: str, text: str, object_name: str, *, most: int = LONGEST
) -> LineField:
    field = LineField(look, name, most=most)
    field.setObjectName(object_name)
    field.fill(text)
    return field
