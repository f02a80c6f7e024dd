"""Asks for an address: another one that gets a letter, or the right one where one was refused."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consultant_app.domain.email_addresses import each_once, is_email_address
from consultant_app.domain.odd_addresses import Odd, odd_in, strange_letters
from consultant_app.domain.outbox import OutboxLine
from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.widgets.fields import Field, LineField

_MOST = 1_000
_BETWEEN = re.compile(r"[,;\s]+")


class AddressQuestion(Question):
    """One address, or several that share a letter; what is none is said beside the field.

    What can be right and looks odd is said once; the same again is taken.
    """

    def __init__(
        self,
        look: Appearance,
        title: str,
        *,
        hint: str,
        act: str,
        known: str = "",
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the address KNOWN.

        Args:
            look: the look in force.
            title: what is asked.
            hint: what becomes of the address.
            act: words of the primary button.
            known: what stands in the field at first.
            several: whether there may be more than one.
            parent: the window it belongs to.
        """
        self._several = several
        self._told = ""
        self._line = LineField(look, self.tr("Email address"), most=_MOST)
        self._line.setObjectName("address")
        self._line.fill(known)
        self._field = Field(look, self.tr("Email address"), self._line, hint=hint)
        leave = self.tr("Not now")
        super().__init__(look, title, self._field, act=act, leave=leave, parent=parent)
        self._line.setFocus()
        self._line.selectAll()

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses as they are written now."""
        return each_once(filter(None, _BETWEEN.split(self._line.text().strip())))

    def accept(self) -> None:
        """Go on only with an address, and with an odd one only where that was seen."""
        trouble = self._wrong() or self._odd()
        if trouble:
            self._field.show_problem(trouble)
            self._line.setFocus()
            return
        super().accept()

    def _wrong(self) -> str:
        written = self.addresses
        if written and all(map(is_email_address, written)) and (self._several or len(written) < 2):
            return ""
        if self._several:
            return self.tr("Write addresses like name@example.com, with commas between them.")
        return self.tr("Write one address, like name@example.com.")

    def _odd(self) -> str:
        """Return what is odd, once for each way it is written."""
        told, self._told = self._told, self._line.text()
        if told == self._told:
            return ""
        return next(filter(None, map(self._oddity, self.addresses)), "")

    def _oddity(self, address: str) -> str:
        match odd_in(address):
            case Odd.TWO_SCRIPTS:
                return self.tr(
                    "In {address} the letters {letters} are of another alphabet and only look the "
                    "same: it may lead to somebody else. Write it anew, or press again to keep it."
                ).format(address=address, letters=", ".join(strange_letters(address)))
            case Odd.NAME_BEYOND_ASCII:
                return self.tr(
                    "Not every mail server can send to {address}: before the @ stand letters "
                    "that some do not know. Press again to keep it."
                ).format(address=address)
        return ""


def ask_where_instead(look: Appearance, line: OutboxLine, window: QWidget) -> str:
    """Ask over WINDOW where the letter of LINE goes; empty where nobody wants to say."""
    known = line.about if is_email_address(line.about) else line.letter.recipients[0]
    question = AddressQuestion(
        look,
        _tr("Where does it go?"),
        hint=_tr("The letter goes there as it is. The details of the client stay."),
        act=_tr("Send it there"),
        known=known,
        parent=window,
    )
    return ", ".join(_answer(question))


def ask_for_another_address(look: Appearance, window: QWidget) -> tuple[str, ...]:
    """Ask over WINDOW who else gets a letter; several addresses share it, none is no answer."""
    question = AddressQuestion(
        look,
        _tr("Who else gets it?"),
        hint=_tr("It gets a letter of its own. Several, with commas between them, share one."),
        act=_tr("Add the address"),
        several=True,
        parent=window,
    )
    return _answer(question)


def _answer(question: AddressQuestion) -> tuple[str, ...]:
    agreed = question.exec() == AddressQuestion.DialogCode.Accepted
    addresses = question.addresses if agreed else ()
    question.deleteLater()
    return addresses


def _tr(text: str) -> str:
    return QCoreApplication.translate("AddressQuestion", text)
