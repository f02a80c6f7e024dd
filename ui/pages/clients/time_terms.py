"""How a client's time counts: rates by kind, rounding, what is included, and in what currency."""

from dataclasses import replace

from consultant_app.domain.clients import Client
from consultant_app.domain.settings import Business
from consultant_app.domain.time_words import read_month_hours
from ui.counting_fields import CountingFields
from ui.currencies import currencies_with
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.rate_field import OtherRates
from ui.when_texts import length
from ui.widgets.cards import Card
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.saved_fields import SavedFields
from ui.widgets.shared_row import SharedRow

_AS_USUAL = ""
_LEAST = 150


class TimeTerms(Card):
    """A card in the details of a client; its fields are some of the form's."""

    def __init__(
        self, look: Appearance, fields: SavedFields, client: Client, business: Business
    ) -> None:
        """Show what is agreed with CLIENT, and what is usual for BUSINESS."""
        super().__init__(look)
        self._counting = CountingFields(
            look, fields, client.rounding, usual=business.rounding, name="client"
        )
        self._rates = OtherRates(look, fields, client.rates, name="client-rate")
        self._currency = self._currency_field(fields, client, business)
        plan = length(client.plan_minutes) if client.plan_minutes else ""
        self._plan = fields.line(self.tr("Included each month"), plan, "client-plan")
        self._plan.setPlaceholderText(self.tr("nothing"))
        self._plan_field = Field(look, self.tr("Included each month"), self._plan)
        self._plan.left.connect(self._on_plan_left)
        words = self.tr("A new rule counts from the next page on. What went out stays as it is.")
        for item in (
            SectionHead(look, self.tr("How their time counts")),
            self._counting,
            SharedRow(*self._rates.fields, gap=look.px(12), least=look.px(_LEAST)),
            SharedRow(
                self._plan_field,
                Field(look, self.tr("Currency"), self._currency),
                gap=look.px(12),
                least=look.px(_LEAST),
            ),
            Label(look, words, Role.MICRO, ink=Ink.TEXT2, wrap=Wrap.WORDS),
        ):
            self.body.addWidget(item)

    def within(self, client: Client) -> Client:
        """Return CLIENT with what the fields say; what can't be read leaves it as it is."""
        return replace(
            client,
            currency=str(self._currency.value),
            rounding=self._counting.rule(),
            rates=self._rates.within(client.rates),
            plan_minutes=self._plan_minutes(client.plan_minutes),
        )

    def _currency_field(
        self, fields: SavedFields, client: Client, business: Business
    ) -> ChoiceField:
        usual = self.tr("As usual, {currency}").format(currency=business.currency)
        codes = ((code, code) for code in currencies_with(client.currency))
        choices = ((_AS_USUAL, usual), *codes)
        return fields.choice(self.tr("Currency"), choices, client.currency, "client-currency")

    def _plan_minutes(self, before: int) -> int:
        typed = self._plan.text().strip()
        minutes = read_month_hours(typed) if typed else 0
        return before if minutes is None else minutes

    def _on_plan_left(self, typed: str) -> None:
        understood = not typed.strip() or read_month_hours(typed) is not None
        words = self.tr("Write hours a month, like 10 or 7.5.")
        self._plan_field.show_problem("" if understood else words)
