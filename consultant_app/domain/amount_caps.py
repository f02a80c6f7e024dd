"""How long a number may be that somebody types or a file brings: a price, a quantity, a rate.

More than any invoice needs, and so few that a product of two and the sum of many still have a
smallest unit: `Decimal` computes with 28 digits, and refuses what has more.
"""

from decimal import Decimal

MOST_DIGITS = 12  # before the decimal point
MOST_PLACES = 6  # after it


def is_kept(number: Decimal) -> bool:
    """Tell whether NUMBER is short enough to be kept, taken elsewhere and computed with."""
    exponent = number.as_tuple().exponent
    return (
        isinstance(exponent, int) and number.adjusted() < MOST_DIGITS and exponent >= -MOST_PLACES
    )
