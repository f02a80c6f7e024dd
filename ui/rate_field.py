"""What an hour costs: at a client, or usually."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.time_segments import SegmentKind
from consultant_app.domain.visits import VisitKind
from ui.look.appearance import Appearance
from ui.money_texts import amount_for_editing, read_amount
from ui.widgets.fields import Field
from ui.widgets.saved_fields import SavedFields

_WORK = SegmentKind.WORK.value


class RateField(Field):
    """An amount that may be left empty; what is none is asked for below it."""

    def __init__(
        self,
        look: Appearance,
        fields: SavedFields,
        rates: Mapping[str, Decimal],
        *,
        object_name: str,
        kind: str = _WORK,
        hint: str = "",
    ) -> None:
        """Show the rate for KIND among RATES, as one of FIELDS."""
        self._kind = kind
        name = rate_title(kind)
        self._line = fields.line(name, amount_for_editing(rates.get(kind)), object_name)
        super().__init__(look, name, self._line, hint=hint)
        self._line.left.connect(self._on_left)

    def within(self, rates: Mapping[str, Decimal]) -> dict[str, Decimal]:
        """Return RATES with what is written here; what can't be read leaves them as they are."""
        typed = self._line.text().strip()
        rate = read_amount(typed)
        others = {kind: amount for kind, amount in rates.items() if kind != self._kind or typed}
        return others if rate is None else {**others, self._kind: rate}

    def _on_left(self, typed: str) -> None:
        understood = not typed.strip() or read_amount(typed) is not None
        self.show_problem("" if understood else self.tr("Write it like 75 or 75.50."))


class OtherRates:
    """The rates beside the one for work: from the own desk, by phone, on the way."""

    def __init__(
        self,
        look: Appearance,
        fields: SavedFields,
        rates: Mapping[str, Decimal],
        *,
        name: str,
        usual: bool = False,
    ) -> None:
        """Show them as some of FIELDS, the USUAL ones or a client's; NAME begins their names."""
        as_usual = _tr("Empty means your usual rate, if its currency is the same.")
        hint = _tr("Empty: as for work.") if usual else as_usual
        free = _tr("Empty: it costs nothing.") if usual else as_usual
        hints = {VisitKind.REMOTE: hint, VisitKind.PHONE: hint, SegmentKind.TRAVEL: free}
        self.fields = tuple(
            RateField(
                look,
                fields,
                rates,
                kind=kind.value,
                object_name=f"{name}-{kind.value}",
                hint=told,
            )
            for kind, told in hints.items()
        )

    def within(self, rates: Mapping[str, Decimal]) -> dict[str, Decimal]:
        """Return RATES with what is written in the fields."""
        found = dict(rates)
        for field in self.fields:
            found = field.within(found)
        return found


def rate_title(kind: str) -> str:
    """Return what the rate of KIND is called."""
    return {
        VisitKind.REMOTE.value: _tr("An hour from my desk"),
        VisitKind.PHONE.value: _tr("An hour by phone"),
        SegmentKind.TRAVEL.value: _tr("An hour of travel"),
    }.get(kind, _tr("Rate per hour"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("RateField", text)
