"""Asks for another address where a mail server did not know the first."""

from PySide6.QtWidgets import QWidget

from consultant_app.domain.email_addresses import is_email_address
from consultant_app.domain.outbox import OutboxLine
from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.widgets.fields import Field, LineField

_MOST = 254


class AddressQuestion(Question):
    """One address; what is none is said beside the field."""

    def __init__(self, look: Appearance, line: OutboxLine, parent: QWidget | None = None) -> None:
        """Begin with the address of LINE that was not found."""
        self._line = LineField(look, self.tr("Email address"), most=_MOST)
        self._line.setObjectName("new-address")
        known = line.about if is_email_address(line.about) else line.letter.recipients[0]
        self._line.fill(known)
        self._field = Field(
            look,
            self.tr("Email address"),
            self._line,
            hint=self.tr("The letter goes there as it is. The details of the client stay."),
        )
        super().__init__(
            look,
            self.tr("Where does it go?"),
            self._field,
            act=self.tr("Send it there"),
            leave=self.tr("Not now"),
            parent=parent,
        )
        self._line.setFocus()
        self._line.selectAll()

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


def ask_for_address(look: Appearance, line: OutboxLine, window: QWidget) -> str:
    """Ask over WINDOW where the letter of LINE goes; empty where nobody wants to say."""
    question = AddressQuestion(look, line, window)
    agreed = question.exec() == AddressQuestion.DialogCode.Accepted
    address = question.address if agreed else ""
    question.deleteLater()
    return address
