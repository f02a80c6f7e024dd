"""Asks for an address that gets the page beside the people of the client."""

from PySide6.QtWidgets import QWidget

from consultant_app.domain.email_addresses import is_email_address
from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.widgets.fields import Field, LineField

_MOST = 254


class AnotherAddress(Question):
    """One address; what is none, or several, is said beside the field."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Ask for it."""
        self._line = LineField(look, self.tr("Email address"), most=_MOST)
        self._line.setObjectName("another-address-field")
        hint = self.tr("It gets a letter of its own.")
        self._field = Field(look, self.tr("Email address"), self._line, hint=hint)
        super().__init__(
            look,
            self.tr("Who else gets it?"),
            self._field,
            act=self.tr("Add the address"),
            leave=self.tr("Not now"),
            parent=parent,
        )
        self._line.setFocus()

    @property
    def address(self) -> str:
        """The address as it is written now."""
        return self._line.text().strip()

    def accept(self) -> None:
        """Go on only with one address."""
        if is_email_address(self.address):
            super().accept()
            return
        self._field.show_problem(self.tr("Write one address, like name@example.com."))
        self._line.setFocus()


def ask_for_another_address(look: Appearance, window: QWidget) -> str:
    """Ask over WINDOW; empty where nobody else gets it."""
    question = AnotherAddress(look, window)
    agreed = question.exec() == AnotherAddress.DialogCode.Accepted
    address = question.address if agreed else ""
    question.deleteLater()
    return address
