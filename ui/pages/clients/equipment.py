"""The things of a client that are looked after, by their own names for them."""

from functools import partial

from PySide6.QtWidgets import QDialog, QPushButton

from consultant_app.domain.equipment import Equipment
from consultant_app.workflows import keep_people
from consultant_app.workflows.client_overview import ClientOverview
from ui.dialogs.dialog_draft import DialogDraft
from ui.dialogs.equipment import EquipmentDialog
from ui.look.type import MEDIUM, Role
from ui.pages.clients.pressed_line import PressedLine
from ui.pages.clients.tab import ClientTab
from ui.place import Workplace
from ui.widgets.boxes import column, fitting, row
from ui.widgets.cards import Card, Rule
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap


class EquipmentTab(ClientTab):
    """A list of things; each opens for editing."""

    def __init__(self, workplace: Workplace, facts: ClientOverview) -> None:
        """Show the equipment of FACTS."""
        super().__init__()
        self._workplace = workplace
        self._facts = facts
        look = workplace.look
        head = SectionHead(look, self.tr("Equipment"), action=self.tr("Add"), icon="plus")
        head.acted.connect(self._on_add)
        button = head.findChild(QPushButton)
        if button is not None:
            button.setObjectName("add-equipment")
        card = fitting(Card(look, head, spacing=4))
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
        line = PressedLine(look, thing.name)
        line.setObjectName(f"equipment-{thing.id}")
        texts = column(Label(look, thing.name, weight=MEDIUM, wrap=Wrap.DOTS))
        if thing.make or thing.private_notes:
            note = "  ·  ".join(filter(None, (thing.make, thing.private_notes)))
            texts.addWidget(Label(look, note, Role.SMALL, wrap=Wrap.WORDS))
        box = row(spacing=look.px(16), margins=(0, look.px(6), 0, look.px(6)))
        box.addLayout(texts, 1)
        box.addWidget(Label(look, thing.serial, Role.SMALL, code=True))
        line.setLayout(box)
        line.clicked.connect(partial(self._on_open, thing))
        return line

    def _on_add(self) -> None:
        self._on_open(Equipment(client_id=self._facts.client.id, name=""))

    def _on_open(self, thing: Equipment) -> None:
        dialog = EquipmentDialog(self._workplace.look, thing, self.window())
        key = f"equipment/{thing.client_id}/{thing.id}"
        DialogDraft(dialog, self._workplace.desk, key)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        desk, navigation = self._workplace.desk, self._workplace.navigation
        if dialog.removed:
            keep_people.remove_equipment(desk, thing.id)
            navigation.tell(self.tr("Removed: {name}").format(name=thing.name), undo=True)
        else:
            keep_people.save_equipment(desk, dialog.thing)
