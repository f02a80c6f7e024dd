"""A person at a client: how to address them, how to reach them, what to remember."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from consultant_app.domain.clients import Contact, Role
from consultant_app.domain.email_addresses import is_email_address
from consultant_app.domain.odd_addresses import Odd, odd_in, strange_letters
from consultant_app.domain.text_caps import most_letters
from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.widgets.buttons import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.fields import LONGEST, Field, LineField
from ui.widgets.growing_text import GrowingText
from ui.widgets.shared_row import SharedRow


class PersonDialog(Question):
    """A name is enough. `removed` tells that the person is to be taken away."""

    def __init__(self, look: Appearance, person: Contact, parent: QWidget | None = None) -> None:
        """Show PERSON; an id of zero adds a new one."""
        self.removed = False
        self._person = person
        most = most_letters(Contact, "name")
        self._name = self._line(look, self.tr("Name"), person.name, "person-name", most=most)
        self._called = self._line(
            look, self.tr("How you address them"), person.address_as, "person-called"
        )
        self._called.setPlaceholderText(self.tr("Mrs Rowe, or Maria"))
        self._email = self._line(look, self.tr("Email"), person.email, "person-email")
        self._phone = self._line(look, self.tr("Phone"), person.phone, "person-phone")
        self._remember = GrowingText(look, self.tr("What to remember"))
        self._remember.setObjectName("person-remember")
        self._remember.fill(person.remember)
        self._reads = CheckBox(look, self.tr("The page is written to this person"))
        self._reads.setObjectName("person-reads")
        self._reads.setChecked(Role.READS in person.roles)
        self._large = CheckBox(look, self.tr("Large print, please"))
        self._large.setObjectName("person-large")
        self._large.setChecked(person.large_print)
        self._email_field = Field(look, self.tr("Email"), self._email)
        self._email.left.connect(self._show_email_problem)
        new = not person.id
        remove = Button(look, self.tr("Remove this person"), Kind.DANGER)
        remove.setObjectName("person-remove")
        remove.clicked.connect(self._on_remove)
        super().__init__(
            look,
            self.tr("Add a person") if new else person.name,
            SharedRow(
                Field(look, self.tr("Name"), self._name),
                Field(look, self.tr("How you address them"), self._called),
                self._email_field,
                Field(look, self.tr("Phone"), self._phone),
                gap=look.px(12),
                least=look.px(190),
            ),
            Field(
                look,
                self.tr("What to remember"),
                self._remember,
                hint=self.tr("Only for you: likes paper, new baby, call before eight."),
            ),
            self._reads,
            self._large,
            act=self.tr("Add the person") if new else self.tr("Keep these details"),
            leave=self.tr("Not now") if new else self.tr("Leave as it was"),
            beside=None if new else remove,
            parent=parent,
        )
        self._name.textChanged.connect(self._show_state)
        self._show_state()
        self._name.setFocus()

    @property
    def person(self) -> Contact:
        """The person as written now."""
        roles = self._person.roles - {Role.READS}
        return replace(
            self._person,
            name=" ".join(self._name.text().split()),
            address_as=self._called.text().strip(),
            email=self._email.text().strip(),
            phone=self._phone.text().strip(),
            remember=self._remember.text.strip(),
            roles=roles | {Role.READS} if self._reads.isChecked() else roles,
            large_print=self._large.isChecked(),
        )

    def accept(self) -> None:
        """Go on only with a name, and an email address that can be one."""
        if self.removed:
            super().accept()
        elif not self._email_is_right():
            self._show_email_problem()
            self._email.setFocus()
        elif self.person.name:
            super().accept()

    def _email_is_right(self) -> bool:
        email = self.person.email
        return not email or is_email_address(email)

    def _show_email_problem(self, *_: str) -> None:
        words = self.tr("Write one address, like tom@acme.example.")
        self._email_field.show_problem(self._odd_in_email() if self._email_is_right() else words)

    def _odd_in_email(self) -> str:
        """Return what to look at in an address that can be right, and may stay as it is."""
        email = self.person.email
        if odd_in(email) is not Odd.TWO_SCRIPTS:
            return ""
        words = self.tr(
            "The letters {letters} are of another alphabet and only look the same. Write the "
            "address anew, unless it is right."
        )
        return words.format(letters=", ".join(strange_letters(email)))

    def _line(
        self, look: Appearance, name: str, text: str, object_name: str, *, most: int = LONGEST
    ) -> LineField:
        field = LineField(look, name, most=most)
        field.setObjectName(object_name)
        field.fill(text)
        return field

    def _show_state(self) -> None:
        self.act_button.setEnabled(bool(self._name.text().strip()))

    def _on_remove(self) -> None:
        self.removed = True
        self.accept()
