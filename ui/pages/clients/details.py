"""The details of a client: name, place, money and wishes for the page. Every field saves itself."""

from dataclasses import replace

from PySide6.QtCore import Signal

from consultant_app.domain.changes import Change
from consultant_app.domain.clients import Client, Site
from consultant_app.domain.options import Shows, with_wish
from consultant_app.domain.text_caps import most_letters
from consultant_app.workflows import keep_clients, keep_people, keep_settings
from consultant_app.workflows.client_overview import ClientOverview
from ui.look.appearance import Appearance
from ui.page_option_texts import OFTEN, SELDOM, offered_word, option_choices, option_titles
from ui.pages.clients.tab import ClientTab
from ui.pages.clients.time_terms import TimeTerms
from ui.place import Workplace
from ui.rate_field import RateField
from ui.widgets.boxes import column, fitting, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.headers import SectionHead
from ui.widgets.saved_fields import SavedFields
from ui.widgets.shared_row import SharedRow
from ui.widgets.value_fields import DurationField

_AS_USUAL = ""
_LEAST = 190


class Details(ClientTab):
    """One form in four cards; what is typed is saved after a pause and on leaving.

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
        look = workplace.look
        self._fields = SavedFields(look, self._save, self)
        business = keep_settings.business(workplace.desk)
        self._terms = TimeTerms(look, self._fields, facts.client, business)
        self.setLayout(
            column(
                SharedRow(
                    fitting(self._who(look)),
                    fitting(self._where(look)),
                    gap=look.px(14),
                    least=look.px(300),
                    level=True,
                ),
                fitting(self._terms),
                self._wishes(look),
                row(self._put_away(look), self._remove(look), None, spacing=look.px(8)),
                None,
                spacing=look.px(14),
            )
        )

    def flush(self) -> None:
        """Save what was typed."""
        self._fields.flush()

    def renew(self, facts: ClientOverview, _change: Change) -> bool:
        """Stay as it is, with what is being typed, unless the client or the place has changed."""
        return facts.client == self._client and _site_of(facts) == self._site

    def focus_ways_in(self) -> None:
        """Stand in the field for the ways in."""
        self._access.setFocus()

    def _who(self, look: Appearance) -> Card:
        client = self._client
        self._name = self._fields.line(
            self.tr("Name"), client.name, "client-name", most=most_letters(Client, "name")
        )
        self._aliases = self._fields.line(
            self.tr("Also known as"), ", ".join(client.also_known_as), "client-aliases"
        )
        self._rate = RateField(
            look,
            self._fields,
            client.rates,
            object_name="client-rate",
            hint=self._rate_hint(),
        )
        self._notes = self._fields.text(
            self.tr("Private notes"), client.private_notes, "client-notes"
        )
        return Card(
            look,
            SectionHead(look, self.tr("Who they are")),
            Field(look, self.tr("Name"), self._name),
            Field(look, self.tr("Also known as"), self._aliases),
            self._rate,
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
        self._address = self._fields.text(
            self.tr("Address"), "\n".join(site.address), "site-address"
        )
        self._access = self._fields.text(self.tr("Ways in"), site.access, "site-access")
        self._drive = DurationField(look, self.tr("Usual drive"))
        self._drive.setObjectName("site-drive")
        self._drive.fill_minutes(site.travel_minutes)
        self._drive.minutes_changed.connect(self._fields.save_now)
        drive = Field(look, self.tr("Usual drive"), self._drive)
        self._drive.minutes_changed.connect(lambda _minutes: drive.show_problem(""))
        words = self.tr("Write it like 1:30 or 90.")
        self._drive.not_understood.connect(lambda _text: drive.show_problem(words))
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
            drive,
            None,
        )

    def _wishes(self, look: Appearance) -> Card:
        titles = option_titles()
        self._choices = {name: self._wish_field(name, titles[name]) for name in (*OFTEN, *SELDOM)}
        fields = (Field(look, titles[name], field) for name, field in self._choices.items())
        return fitting(
            Card(
                look,
                SectionHead(look, self.tr("How their page looks")),
                SharedRow(*fields, gap=look.px(12), least=look.px(_LEAST)),
            )
        )

    def _wish_field(self, name: str, title: str) -> ChoiceField:
        choices = ((_AS_USUAL, self.tr("As usual")), *option_choices()[name])
        wish = offered_word(name, getattr(self._client.shows, name))
        return self._fields.choice(title, choices, wish, f"shows-{name}")

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
        self._fields.forget()
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
        client = self._terms.within(self._client)
        name = " ".join(self._name.text().split()) or client.name
        also = (part.strip() for part in self._aliases.text().split(","))
        return replace(
            client,
            name=name,
            also_known_as=tuple(part for part in also if part),
            rates=self._rate.within(client.rates),
            private_notes=self._notes.text,
            shows=self._read_wishes(),
        )

    def _read_wishes(self) -> Shows:
        """Return the client's wishes with those that were chosen; others stay as they are."""
        shows = self._client.shows
        for name, field in self._choices.items():
            word = str(field.value)  # Qt hands a word back, not our enum
            if word != offered_word(name, getattr(shows, name)):
                shows = with_wish(shows, name, None if word == _AS_USUAL else word)
        return shows

    def _read_site(self) -> Site:
        address = (line.strip() for line in self._address.text.splitlines())
        return replace(
            self._site,
            address=tuple(line for line in address if line),
            access=self._access.text,
            travel_minutes=self._drive.minutes,
        )

    def _rate_hint(self) -> str:
        words = self.tr("In {currency}. Empty means your usual rate, if its currency is the same.")
        return words.format(currency=self._facts.currency)


def _site_of(facts: ClientOverview) -> Site:
    """Return the first place of the client, an empty one if there is none yet."""
    return facts.sites[0] if facts.sites else Site(client_id=facts.client.id)
