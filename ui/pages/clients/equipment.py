"""The things of a client that are looked after, by their own names for them."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from consultant_app.domain.equipment import Equipment
from consultant_app.workflows import keep_people
from consultant_app.workflows.client_overview import ClientOverview
from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.look.type import MEDIUM, Role
from ui.pages.clients.person_row import PressedLine
from ui.place import Workplace
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card, Rule
from ui.widgets.fields import Field, LineField
from ui.widgets.growing_text import GrowingText
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap


class EquipmentTab(QWidget):
    """A list of things; each opens for editing."""

    def __init__(
        self, workplace: Workplace, facts: ClientOverview, parent: QWidget | None = None
    ) -> None:
        """Show the equipment of FACTS."""
        super().__init__(parent)
        self._workplace = workplace
        self._facts = facts
        look = workplace.look
        head = SectionHead(look, self.tr("Equipment"), action=self.tr("Add"), icon="plus")
        head.acted.connect(self._on_add)
        card = Card(look, head, spacing=look.px(4))
        if not facts.equipment:
            words = self.tr("Their own name for a thing is enough: “Maria’s computer”.")
            card.body.addWidget(Label(look, words, Role.SMALL, wrap=Wrap.WORDS))
        for place, thing in enumerate(facts.equipment):
            if place:
                card.body.addWidget(Rule())
            card.body.addWidget(self._line(thing))
        self.setLayout(column(card, None))

    def _line(self, thing: Equipment) -> PressedLine:
        look = self._workplace.look
        line = PressedLine(thing.name)
        line.setObjectName(f"equipment-{thing.id}")
        texts = column(Label(look, thing.name, weight=MEDIUM, wrap=Wrap.DOTS))
        if thing.make or thing.private_notes:
            note = "  ·  ".join(filter(None, (thing.make, thing.private_notes)))
            texts.addWidget(Label(look, note, Role.SMALL, wrap=Wrap.WORDS))
        serial = Label(look, thing.serial, Role.SMALL, code=True)
        line.setLayout(row(texts, None, serial, margins=(0, look.px(6), 0, look.px(6))))
        line.clicked.connect(partial(self._on_open, thing))
        return line

    def _on_add(self) -> None:
        self._on_open(Equipment(client_id=self._facts.client.id, name=""))

    def _on_open(self, thing: Equipment) -> None:
        dialog = EquipmentDialog(self._workplace.look, thing, self.window())
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        desk, navigation = self._workplace.desk, self._workplace.navigation
        if dialog.removed:
            keep_people.remove_equipment(desk, thing.id)
            navigation.tell(self.tr("Removed: {name}").format(name=thing.name), undo=True)
        else:
            keep_people.save_equipment(desk, dialog.thing)


class EquipmentDialog(Question):
    """A thing: its name for them; make, serial number and notes for you."""

    def __init__(self, look: Appearance, thing: Equipment, parent: QWidget | None = None) -> None:
        """Show THING; an id of zero adds a new one."""
        self.removed = False
        self._thing = thing
        self._name = _line(look, self.tr("Their name for it"), thing.name, "equipment-name")
        self._make = _line(look, self.tr("Make and model"), thing.make, "equipment-make")
        self._serial = _line(look, self.tr("Serial number"), thing.serial, "equipment-serial")
        self._notes = GrowingText(look, self.tr("Private notes"))
        self._notes.fill(thing.private_notes)
        new = not thing.id
        remove = Button(look, self.tr("Remove it"), Kind.DANGER, small=True)
        remove.clicked.connect(self._on_remove)
        remove.setVisible(not new)
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
            row(remove, None),
            act=self.tr("Add it") if new else self.tr("Keep these details"),
            leave=self.tr("Leave as it was"),
            parent=parent,
        )
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

    def _on_remove(self) -> None:
        self.removed = True
        self.accept()


def _line(look: Appearance, name: str, text: str, object_name: str) -> LineField:
    field = LineField(look, name)
    field.setObjectName(object_name)
    field.fill(text)
    return field
