"""Amounts and quantities as the screen writes them: "£8.50", "CHF 120.00", "2", "1.5"."""

from decimal import Decimal

from PySide6.QtCore import QLocale

from consultant_app.domain.billing import smallest_unit

_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$"}


def money(amount: Decimal, currency: str) -> str:
    """Return AMOUNT of CURRENCY, an ISO code, with the signs of the system's locale."""
    rounded = amount.quantize(smallest_unit(currency))
    number = _localised(f"{rounded:,f}")
    sign = _SIGNS.get(currency)
    return f"{sign}{number}" if sign else f"{currency} {number}"


def quantity(count: Decimal) -> str:
    """Return COUNT without zeros that say nothing."""
    plain = f"{count:f}"
    return _localised(plain.rstrip("0").rstrip(".") if "." in plain else plain)


def amount_for_editing(amount: Decimal | None) -> str:
    """Return AMOUNT as one would type it, empty for none."""
    return "" if amount is None else _localised(f"{amount:.2f}")


def read_amount(text: str) -> Decimal | None:
    """Return the number that TEXT is, with either sign for the decimals; None if it is none."""
    bare = text.strip().lstrip("£€$").strip().replace(" ", "")
    if bare.count(",") == 1 and "." not in bare:
        bare = bare.replace(",", ".")
    try:
        number = Decimal(bare.replace(",", ""))
    except ArithmeticError:
        return None
    return number if number.is_finite() and number >= 0 else None


def _localised(number: str) -> str:
    """Return NUMBER, written as 1,299.00, with the locale's own signs."""
    locale = QLocale()
    parts = number.split(".")
    whole = parts[0].replace(",", locale.groupSeparator())
    return locale.decimalPoint().join([whole, *parts[1:]])
