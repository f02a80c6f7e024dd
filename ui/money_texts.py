"""Amounts and quantities as the screen writes them: "£8.50", "CHF 120.00", "2", "1.5"."""

import re
from decimal import Decimal

from PySide6.QtCore import QLocale

from consultant_app.domain.amount_caps import is_kept
from consultant_app.domain.billing import in_full

_NO_BREAK = "\u00a0"
_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$"}


def money(amount: Decimal, currency: str) -> str:
    """Return AMOUNT of CURRENCY, an ISO code, with the signs of the system's locale."""
    number = _localised(f"{in_full(amount, currency=currency):,f}")
    sign = _SIGNS.get(currency)
    return f"{sign}{number}" if sign else f"{currency}{_NO_BREAK}{number}"


def rounded_money(amount: Decimal, currency: str) -> str:
    """Return AMOUNT without a fraction where it has none: "£75", "£75.50"."""
    whole = amount == amount.to_integral_value()
    shown = money(amount, currency)
    return shown.removesuffix(f"{QLocale().decimalPoint()}00") if whole else shown


def quantity(count: Decimal) -> str:
    """Return COUNT without zeros that say nothing."""
    plain = f"{count:f}"
    return _localised(plain.rstrip("0").rstrip(".") if "." in plain else plain)


def amount_for_editing(amount: Decimal | None) -> str:
    """Return AMOUNT as one would type it, with all its places, empty for none."""
    if amount is None:
        return ""
    places = max(2, -int(amount.normalize().as_tuple().exponent))
    return _localised(f"{amount:.{places}f}")


def read_amount(text: str) -> Decimal | None:
    """Return the number that TEXT is, with either sign for the decimals.

    None if it is none, or too long to be kept.
    """
    bare = re.sub(r"[£€$\s'’]", "", text)
    sign = _decimal_sign(bare)
    whole = re.sub(r"[.,]", "", bare if not sign else bare[: bare.rindex(sign)])
    cents = bare[bare.rindex(sign) + 1 :] if sign else ""
    if not re.fullmatch(r"\d+", whole + cents, re.ASCII):
        return None
    amount = Decimal(f"{whole or 0}.{cents or 0}")
    return amount if is_kept(amount) else None


def _decimal_sign(number: str) -> str:
    """Return which sign parts the decimals in NUMBER, or nothing where it only groups digits."""
    signs = [sign for sign in number if sign in ".,"]
    if not signs:
        return ""
    last, own = signs[-1], QLocale().decimalPoint()
    groups_of_three = len(number) - number.rindex(last) == 4 and not number.startswith("0")
    if len(set(signs)) == 2:
        return last
    if len(signs) > 1 or (groups_of_three and last != own):
        return ""
    return last


def _localised(number: str) -> str:
    """Return NUMBER, written as 1,299.00, with the locale's own signs."""
    locale = QLocale()
    parts = number.split(".")
    whole = parts[0].replace(",", locale.groupSeparator())
    return locale.decimalPoint().join([whole, *parts[1:]])
