"""The currencies that can be chosen."""

CURRENCIES = ("GBP", "EUR", "USD", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK")


def currencies_with(kept: str) -> tuple[str, ...]:
    """Return all of them and the one that is KEPT: looking at it must not change it."""
    return CURRENCIES if not kept or kept in CURRENCIES else (*CURRENCIES, kept)
