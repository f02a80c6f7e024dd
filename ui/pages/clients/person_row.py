"""A person in the overview; the whole line opens their details."""

from PySide6.QtWidgets import QWidget

from consultant_app.domain.clients import Contact, Role
from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.pages.clients.pressed_line import PressedLine
from ui.widgets.boxes import column
from ui.widgets.headers import PersonLine
from ui.widgets.pill import Pill


class PersonRow(PressedLine):
    """How a person is called, their full name, large print, and how to reach them."""

    def __init__(self, look: Appearance, person: Contact, parent: QWidget | None = None) -> None:
        """Show PERSON."""
        super().__init__(look, person.name, parent)
        self.setObjectName(f"person-{person.id}")
        name = person.called
        if person.address_as and person.address_as != person.name:
            name = f"{person.address_as}  ({person.name})"
        reach = "  ·  ".join(filter(None, (person.phone, person.email)))
        note = "\n".join(filter(None, (self._large_print(person), reach)))
        self.setLayout(
            column(
                PersonLine(
                    look, name, note, initials_of=person.name, size=38, beside=self._reads(person)
                ),
                margins=(0, look.px(4), 0, look.px(4)),
            )
        )

    def _reads(self, person: Contact) -> Pill | None:
        """Return the mark of whoever the page is written to."""
        if Role.READS not in person.roles:
            return None
        return Pill(self._look, self.tr("Reads the page"), Tone.NEUTRAL)

    def _large_print(self, person: Contact) -> str:
        """Return the wish for large print, which is no secret."""
        return self.tr("Large print, please.") if person.large_print else ""
