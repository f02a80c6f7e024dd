"""The details of a client: name, place, money and wishes for the page. Every field saves itself."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import Signal

from consultant_app.domain.changes import Change
from consultant_app.domain.clients import Client, Site
from consultant_app.domain.options import Length, Paper, PrintSize, ShownPrices, ShownTime
from consultant_app.workflows import keep_clients, keep_people
from consultant_app.workflows.client_overview import ClientOverview
from ui.look.appearance import Appearance
from ui.money_texts import amount_for_editing, read_amount
from ui.pages.clients.tab import ClientTab
from ui.place import Workplace
from ui.widgets.autosave import AutoSave
from ui.widgets.boxes import column, fitting, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.fields import ChoiceField, Field, LineField
from ui.widgets.growing_text import GrowingText
from ui.widgets.headers import SectionHead
from ui.widgets.shared_row import SharedRow
from ui.widgets.value_fields import DurationField

_AS_USUAL = ""
_Wish = TypeVar("_Wish")


class Details(ClientTab):
    """One form in three cards; what is typed is saved after a pause and on leaving.

    `gone` tells that the client has just been put away or removed.
    """

    gone = Signal()

    def __init__(self, workplace: Workplace, facts: ClientOverview) -> None:
        """Show the details of FACTS."""
        super().__init__()
        self._workplace = workplace
        self._client = facts.client
        self._site = _site_of(facts)
        self._facts = facts
        self._autosave = AutoSave(self)
        self._autosave.due.connect(self._save)
        look = workplace.look
        self.setLayout(
            column(
                SharedRow(
                    fitting(self._who(look)),
                    fitting(self._where(look)),
                    gap=look.px(14),
                    least=look.px(300),
                    level=True,
                ),
                self._wishes(look),
                row(self._put_away(look), self._remove(look), None, spacing=look.px(8)),
                None,
                spacing=look.px(14),
            )
        )

    def flush(self) -> None:
        """Save what was typed."""
        self._autosave.flush()

    def renew(self, facts: ClientOverview, _change: Change) -> bool:
        """Stay as it is, with what is being typed, unless the client or the place has changed."""
        return facts.client == self._client and _site_of(facts) == self._site

    def focus_ways_in(self) -> None:
        """Stand in the field for the ways in."""
        self._access.setFocus()

    def _who(self, look: Appearance) -> Card:
        client = self._client
        self._name = self._line(self.tr("Name"), client.name, "client-name")
        self._aliases = self._line(
            self.tr("Also known as"), ", ".join(client.also_known_as), "client-aliases"
        )
        rate = client.rates.get("work")
        self._rate = self._line(self.tr("Rate per hour"), amount_for_editing(rate), "client-rate")
        self._rate_field = Field(look, self.tr("Rate per hour"), self._rate, hint=self._rate_hint())
        self._rate.left.connect(self._on_rate_left)
        self._notes = self._text(self.tr("Private notes"), client.private_notes, "client-notes")
        return Card(
            look,
            SectionHead(look, self.tr("Who they are")),
            Field(look, self.tr("Name"), self._name),
            Field(look, self.tr("Also known as"), self._aliases),
            self._rate_field,
            Field(
                look,
                self.tr("Private notes"),
                self._notes,
                hint=self.tr("Only for you. They reach no page and no letter."),
            ),
            None,
        )

    def _where(self, look: Appearance) -> Card:
        site = self._site
        self._address = self._text(self.tr("Address"), "\n".join(site.address), "site-address")
        self._access = self._text(self.tr("Ways in"), site.access, "site-access")
        self._drive = DurationField(look, self.tr("Usual drive"))
        self._drive.setObjectName("site-drive")
        self._drive.fill_minutes(site.travel_minutes)
        self._drive.minutes_changed.connect(self._save_now)
        return Card(
            look,
            SectionHead(look, self.tr("Where they are")),
            Field(look, self.tr("Address"), self._address),
            Field(
                look,
                self.tr("Ways in"),
                self._access,
                hint=self.tr("One per line: Side door 4471#. Park behind the bank. Only for you."),
            ),
            Field(look, self.tr("Usual drive"), self._drive),
            None,
        )

    def _wishes(self, look: Appearance) -> Card:
        shows = self._client.shows
        usual = (_AS_USUAL, self.tr("As usual"))
        self._choices = {
            "length": self._choice(
                self.tr("Length"),
                usual,
                (Length.FULL, self.tr("Full page")),
                (Length.SHORT, self.tr("Short page")),
            ),
            "print_size": self._choice(
                self.tr("Print"),
                usual,
                (PrintSize.STANDARD, self.tr("Standard")),
                (PrintSize.LARGE, self.tr("Large print")),
                (PrintSize.EXTRA_LARGE, self.tr("Extra large print")),
            ),
            "time": self._choice(
                self.tr("Time"),
                usual,
                (ShownTime.HIDDEN, self.tr("Not shown")),
                (ShownTime.WORDS, self.tr("In words")),
                (ShownTime.FROM_TO, self.tr("In words, from and to")),
            ),
            "prices": self._choice(
                self.tr("Prices"),
                usual,
                (ShownPrices.HIDDEN, self.tr("Not shown")),
                (ShownPrices.PARTS, self.tr("Parts only")),
                (ShownPrices.ALL, self.tr("Parts and time")),
            ),
            "paper": self._choice(
                self.tr("Paper"), usual, (Paper.A4, "A4"), (Paper.LETTER, self.tr("US Letter"))
            ),
        }
        for option, field in self._choices.items():
            field.setObjectName(f"shows-{option}")
            field.fill(str(getattr(shows, option) or _AS_USUAL))
            field.value_chosen.connect(self._autosave.touch)
        fields = (Field(look, field.accessibleName(), field) for field in self._choices.values())
        return fitting(
            Card(
                look,
                SectionHead(look, self.tr("How their page looks")),
                SharedRow(*fields, gap=look.px(12)),
            )
        )

    def _put_away(self, look: Appearance) -> Button:
        archived = self._client.archived
        words = self.tr("Bring back into the lists") if archived else self.tr("Put away")
        button = Button(look, words)
        button.setObjectName("archive-client")
        button.clicked.connect(self._on_put_away)
        return button

    def _remove(self, look: Appearance) -> Button:
        button = Button(look, self.tr("Remove this client"), Kind.DANGER)
        button.setObjectName("remove-client")
        button.clicked.connect(self._on_remove)
        return button

    def _on_put_away(self) -> None:
        self.flush()
        archived = not self._client.archived
        keep_clients.archive_client(self._workplace.desk, self._client.id, archived=archived)
        words = self.tr("{name} is put away.") if archived else self.tr("{name} is back.")
        self._workplace.navigation.tell(words.format(name=self._client.name), undo=True)
        self.gone.emit()

    def _on_remove(self) -> None:
        self._autosave.forget()
        keep_clients.remove_client(self._workplace.desk, self._client.id)
        words = self.tr("Removed: {name}").format(name=self._client.name)
        self._workplace.navigation.tell(words, undo=True)
        self.gone.emit()

    def _save(self) -> None:
        client, site = self._read_client(), self._read_site()
        desk = self._workplace.desk
        if client != self._client:
            self._client = keep_clients.save_client(desk, client, by=self, merge=True)
        if site != self._site:
            self._site = keep_people.save_site(desk, site, by=self, merge=True)

    def _read_client(self) -> Client:
        name = " ".join(self._name.text().split()) or self._client.name
        also = (part.strip() for part in self._aliases.text().split(","))
        return replace(
            self._client,
            name=name,
            also_known_as=tuple(part for part in also if part),
            rates=self._read_rates(),
            private_notes=self._notes.text,
            shows=replace(
                self._client.shows,
                length=_wish(self._choices["length"], Length),
                print_size=_wish(self._choices["print_size"], PrintSize),
                time=_wish(self._choices["time"], ShownTime),
                prices=_wish(self._choices["prices"], ShownPrices),
                paper=_wish(self._choices["paper"], Paper),
            ),
        )

    def _read_rates(self) -> dict[str, Decimal]:
        rates = dict(self._client.rates)
        typed = self._rate.text().strip()
        rate = read_amount(typed)
        if rate is not None:
            rates["work"] = rate
        elif not typed:
            rates.pop("work", None)
        return rates

    def _read_site(self) -> Site:
        address = (line.strip() for line in self._address.text.splitlines())
        return replace(
            self._site,
            address=tuple(line for line in address if line),
            access=self._access.text,
            travel_minutes=self._drive.minutes,
        )

    def _save_now(self, *_: object) -> None:
        """Save at once: together with the next field it would be one step of undo."""
        self._autosave.touch()
        self._autosave.flush()

    def _on_rate_left(self, typed: str) -> None:
        understood = not typed.strip() or read_amount(typed) is not None
        self._rate_field.show_problem("" if understood else self.tr("Write it like 75 or 75.50."))

    def _rate_hint(self) -> str:
        words = self.tr("In {currency}. Empty means your usual rate.")
        return words.format(currency=self._facts.currency)

    def _line(self, name: str, text: str, object_name: str) -> LineField:
        field = LineField(self._workplace.look, name)
        field.setObjectName(object_name)
        field.fill(text)
        field.textEdited.connect(self._autosave.touch)
        field.left.connect(self._autosave.flush)
        return field

    def _text(self, name: str, text: str, object_name: str) -> GrowingText:
        field = GrowingText(self._workplace.look, name)
        field.setObjectName(object_name)
        field.fill(text)
        field.edited.connect(self._autosave.touch)
        field.left.connect(self._save_now)
        return field

    def _choice(self, name: str, *choices: tuple[object, str]) -> ChoiceField:
        return ChoiceField(self._workplace.look, name, choices)


def _site_of(facts: ClientOverview) -> Site:
    """Return the first place of the client, an empty one if there is none yet."""
    return facts.sites[0] if facts.sites else Site(client_id=facts.client.id)


def _wish(field: ChoiceField, kind: Callable[[str], _Wish]) -> _Wish | None:
    """Return what FIELD says as a KIND; "as usual" is no wish."""
    value = str(field.value)  # Qt hands a word back, not our enum
    return None if value == _AS_USUAL else kind(value)
