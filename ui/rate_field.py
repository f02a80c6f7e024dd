"""What an hour costs: at a client, or usually."""

from collections.abc import Mapping
from decimal import Decimal

from ui.look.appearance import Appearance
from ui.money_texts import amount_for_editing, read_amount
from ui.widgets.fields import Field
from ui.widgets.saved_fields import SavedFields

_WORK = "work"


class RateField(Field):
    """An amount that may be left empty; what is none is asked for below it."""

    def __init__(
        self,
        look: Appearance,
        fields: SavedFields,
        rates: Mapping[str, Decimal],
        *,
        object_name: str,
        hint: str = "",
    ) -> None:
        """Show the rate for work among RATES, as one of FIELDS."""
        name = self.tr("Rate per hour")
        self._line = fields.line(name, amount_for_editing(rates.get(_WORK)), object_name)
        super().__init__(look, name, self._line, hint=hint)
        self._line.left.connect(self._on_left)

    def within(self, rates: Mapping[str, Decimal]) -> dict[str, Decimal]:
        """Return RATES with what is written here; what can't be read leaves them as they are."""
        typed = self._line.text().strip()
        rate = read_amount(typed)
        others = {kind: amount for kind, amount in rates.items() if kind != _WORK or typed}
        return others if rate is None else {**others, _WORK: rate}

    def _on_left(self, typed: str) -> None:
        understood = not typed.strip() or read_amount(typed) is not None
        self.show_problem("" if understood else self.tr("Write it like 75 or 75.50."))
