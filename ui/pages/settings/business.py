"""Who writes the pages: name, ways to be reached, what the page says for you."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from consultant_app.domain.email_addresses import is_email_address
from consultant_app.domain.problems import BadImage
from consultant_app.domain.settings import Business, Voice
from consultant_app.workflows import keep_settings
from ui.counting_fields import CountingFields
from ui.currencies import currencies_with
from ui.last_folders import LastFolders
from ui.pages.settings.group import SettingsGroup
from ui.place import Workplace
from ui.problem_texts import problem_text
from ui.rate_field import OtherRates, RateField
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.fields import Field
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label
from ui.widgets.saved_fields import SavedFields
from ui.widgets.shared_row import SharedRow

_LOGO_HEIGHT = 44
_LEAST = 200


class BusinessSettings(SettingsGroup):
    """Every change applies at once."""

    def __init__(self, workplace: Workplace) -> None:
        """Show the business as it is kept."""
        super().__init__()
        self._workplace = workplace
        self._business = keep_settings.business(workplace.desk)
        look = workplace.look
        self._fields = SavedFields(look, self._save, self)
        self.setLayout(column(self._you(), self._page(), self._money(), None, spacing=look.px(14)))

    def flush(self) -> None:
        """Save what was typed."""
        self._fields.flush()

    def is_true(self) -> bool:
        """Tell whether this is still the business that is kept."""
        return keep_settings.business(self._workplace.desk) == self._business

    def _you(self) -> Card:
        look, business = self._workplace.look, self._business
        self._person = self._fields.line(self.tr("Your name"), business.person, "business-person")
        self._name = self._fields.line(self.tr("Your business"), business.name, "business-name")
        self._promise = self._fields.line(
            self.tr("What you do, in one line"), business.promise, "business-promise"
        )
        self._phone = self._fields.line(self.tr("Phone"), business.phone, "business-phone")
        self._email = self._fields.line(self.tr("Email"), business.email, "business-email")
        self._email_field = Field(look, self.tr("Email"), self._email)
        self._email.left.connect(self._on_email_left)
        self._hours = self._fields.line(self.tr("Hours"), business.hours, "business-hours")
        self._address = self._fields.text(
            self.tr("Address"), "\n".join(business.address), "business-address"
        )
        gap = look.px(12)
        return Card(
            look,
            SectionHead(look, self.tr("Who you are")),
            SharedRow(
                Field(look, self.tr("Your name"), self._person),
                Field(look, self.tr("Your business"), self._name),
                gap=gap,
                least=look.px(_LEAST),
            ),
            Field(look, self.tr("What you do, in one line"), self._promise),
            SharedRow(
                Field(look, self.tr("Phone"), self._phone),
                self._email_field,
                Field(look, self.tr("Hours"), self._hours),
                gap=gap,
                least=look.px(_LEAST),
            ),
            Field(look, self.tr("Address"), self._address),
            self._logo_line(),
        )

    def _logo_line(self) -> QWidget:
        look = self._workplace.look
        self._logo = Label(look, "")
        self._logo.setAccessibleName(self.tr("Logo"))
        choose = Button(look, self.tr("Choose a logo"), small=True)
        choose.setObjectName("business-logo")
        choose.clicked.connect(self._on_choose_logo)
        self._no_logo = Button(look, self.tr("Leave it out"), small=True)
        self._no_logo.clicked.connect(self._on_no_logo)
        line = QWidget()
        middle = Qt.AlignmentFlag.AlignVCenter
        line.setLayout(
            row(self._logo, choose, self._no_logo, None, spacing=look.px(8), align=middle)
        )
        self._show_logo()
        return line

    def _page(self) -> Card:
        look, business = self._workplace.look, self._business
        self._voice = self._fields.choice(
            self.tr("The page says"),
            ((Voice.I.value, self.tr("I did this")), (Voice.WE.value, self.tr("We did this"))),
            business.voice.value,
            "business-voice",
        )
        self._urgent = self._fields.text(
            self.tr("When it is urgent"), business.urgent, "business-urgent"
        )
        self._closing = self._fields.text(
            self.tr("Closing line"), business.closing, "business-closing"
        )
        return Card(
            look,
            SectionHead(look, self.tr("What your pages say")),
            Field(look, self.tr("The page says"), self._voice),
            Field(
                look,
                self.tr("When it is urgent"),
                self._urgent,
                hint=self.tr("Say “urgent” and I will call back within 30 minutes."),
            ),
            Field(
                look,
                self.tr("Closing line"),
                self._closing,
                hint=self.tr("Used when you write none of your own for a visit."),
            ),
        )

    def _money(self) -> Card:
        look, business = self._workplace.look, self._business
        codes = currencies_with(business.currency)
        self._currency = self._fields.choice(
            self.tr("Currency"),
            tuple((code, code) for code in codes),
            business.currency,
            "business-currency",
        )
        self._rate = RateField(look, self._fields, business.rates, object_name="usual-rate")
        self._rates = OtherRates(look, self._fields, business.rates, name="usual-rate", usual=True)
        self._counting = CountingFields(look, self._fields, business.rounding, name="business")
        gap = look.px(12)
        currency = Field(look, self.tr("Currency"), self._currency)
        return Card(
            look,
            SectionHead(look, self.tr("Time and money")),
            SharedRow(currency, self._rate, gap=gap),
            SharedRow(*self._rates.fields, gap=gap),
            self._counting,
        )

    def _save(self) -> None:
        business = self._read()
        if business != self._business:
            self._business = keep_settings.save_business(
                self._workplace.desk, business, by=self, merge=True
            )

    def _read(self) -> Business:
        address = (line.strip() for line in self._address.text.splitlines())
        return replace(
            self._business,
            person=self._person.text().strip(),
            name=self._name.text().strip(),
            promise=self._promise.text().strip(),
            phone=self._phone.text().strip(),
            email=self._email.text().strip(),
            hours=self._hours.text().strip(),
            address=tuple(line for line in address if line),
            voice=Voice(str(self._voice.value)),
            urgent=self._urgent.text.strip(),
            closing=self._closing.text.strip(),
            currency=str(self._currency.value),
            rates=self._rates.within(self._rate.within(self._business.rates)),
            rounding=self._counting.rule() or self._business.rounding,
        )

    def _on_email_left(self, typed: str) -> None:
        """Say what looks wrong; it is kept as typed all the same."""
        understood = not typed.strip() or is_email_address(typed.strip())
        words = self.tr("Write one address, like tom@acme.example.")
        self._email_field.show_problem("" if understood else words)

    def _on_choose_logo(self) -> None:
        folders = LastFolders(self._workplace.desk.profile)
        title, kinds = self.tr("Choose a logo"), self.tr("Pictures (*.png *.jpg *.jpeg)")
        file, _ = QFileDialog.getOpenFileName(self, title, folders.begin("logo"), kinds)
        if not file:
            return
        folders.note("logo", Path(file))
        self.flush()
        try:
            desk = self._workplace.desk
            self._business = keep_settings.keep_logo(desk, Path(file), by=self)
        except BadImage as problem:
            words = problem_text(problem)
            self._workplace.navigation.tell(f"{words.title} {words.body}")
        self._show_logo()

    def _on_no_logo(self) -> None:
        self.flush()
        self._business = keep_settings.save_business(
            self._workplace.desk, replace(self._business, logo=""), by=self
        )
        self._show_logo()

    def _show_logo(self) -> None:
        name = self._business.logo
        picture = QPixmap(str(self._workplace.desk.attachments / name)) if name else QPixmap()
        height = self._workplace.look.px(_LOGO_HEIGHT)
        there = not picture.isNull()
        if there:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._logo.setPixmap(picture.scaledToHeight(height, smooth))
        self._logo.setVisible(there)
        self._no_logo.setVisible(there)
