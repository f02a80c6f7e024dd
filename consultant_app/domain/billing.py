"""What recorded minutes count as and cost: rounding rules, rates, amounts.

Rounding never touches a recorded time; it is a layer on top, on billable minutes only.
Durations are whole minutes, amounts are `Decimal`. Source: the house rule D10.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

# What the CLDR counts, by which the page is written: file and page must agree to the penny.
_WITHOUT_FRACTION = frozenset(
    (
        *(
            "AFN",
            "ALL",
            "BIF",
            "CLP",
            "DJF",
            "GNF",
            "IQD",
            "IRR",
            "ISK",
            "JPY",
            "KMF",
            "KPW",
            "KRW",
        ),
        *("LAK", "LBP", "MGA", "MMK", "PYG", "RSD", "RWF", "SOS", "SYP", "UGX", "VND", "VUV"),
        *("XAF", "XOF", "XPF", "YER"),
    )
)
_IN_THOUSANDTHS = frozenset(("BHD", "JOD", "KWD", "LYD", "OMR", "TND"))


class RoundingMode(StrEnum):
    """Which way minutes are rounded to the step."""

    UP = "up"
    NEAREST = "nearest"
    DOWN = "down"


class RoundingPer(StrEnum):
    """What is rounded: each segment, the visit, or the day."""

    LINE = "line"
    VISIT = "visit"
    DAY = "day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounding:
    """A client's rule: step and minimum in minutes, mode, and what it is applied to."""

    minutes: int = 1
    mode: RoundingMode = RoundingMode.UP
    minimum: int = 0
    per: RoundingPer = RoundingPer.VISIT


def counted_minutes(minutes: int, rule: Rounding) -> int:
    """Return what MINUTES count as under RULE; no time at all stays nothing."""
    if minutes <= 0:
        return 0
    step = max(1, rule.minutes)
    if rule.mode is RoundingMode.UP:
        rounded = -(-minutes // step) * step
    elif rule.mode is RoundingMode.DOWN:
        rounded = minutes // step * step
    else:
        rounded = (2 * minutes + step) // (2 * step) * step
    return max(rounded, rule.minimum)


def counted_lines(lines: Sequence[int], rule: Rounding) -> int:
    """Return what LINES (minutes of one visit or day) count as together."""
    if rule.per is RoundingPer.LINE:
        return sum(counted_minutes(line, rule) for line in lines)
    return counted_minutes(sum(lines), rule)


def counted_shares(lines: Sequence[int], rule: Rounding) -> tuple[int, ...]:
    """Return what each of LINES counts as where they are rounded together.

    The earlier ones count what they are; the last one takes what rounding adds to the sum, and
    what rounding takes away is taken from the last ones. So the shares add up to the whole.
    """
    left = counted_minutes(sum(lines), rule)
    shares = []
    for place, minutes in enumerate(lines):
        is_last = place == len(lines) - 1
        shares.append(left if is_last else min(minutes, left))
        left -= shares[-1]
    return tuple(shares)


def smallest_unit(currency: str) -> Decimal:
    """Return the currency's smallest unit in use, such as 0.01; yen and won have no smaller one."""
    if currency in _WITHOUT_FRACTION:
        return Decimal(1)
    return Decimal("0.001") if currency in _IN_THOUSANDTHS else Decimal("0.01")


def in_full(exact: Decimal, *, currency: str) -> Decimal:
    """Return EXACT unrounded, with no fewer places than CURRENCY has: a rate may have more."""
    plain = exact.normalize()
    exponent, unit = plain.as_tuple().exponent, smallest_unit(currency)
    is_finer = isinstance(exponent, int) and Decimal(1).scaleb(exponent) < unit
    return plain if is_finer else plain.quantize(unit)


def amount(minutes: int, rate_per_hour: Decimal, *, currency: str) -> Decimal:
    """Return counted MINUTES times the hourly rate, rounded half up to the smallest unit."""
    return rounded(Decimal(minutes) * rate_per_hour / Decimal(60), currency=currency)


def rounded(exact: Decimal, *, currency: str) -> Decimal:
    """Return the EXACT amount rounded half up to the smallest unit of CURRENCY."""
    return exact.quantize(smallest_unit(currency), rounding=ROUND_HALF_UP)


def added(amounts: Iterable[Decimal], *, currency: str) -> Decimal:
    """Return AMOUNTS, rounded already, added up; nothing at all is 0.00, or 0 yen."""
    return sum(amounts, rounded(Decimal(0), currency=currency))


def by_currency(amounts: Iterable[tuple[str, Decimal]]) -> tuple[tuple[str, Decimal], ...]:
    """Return AMOUNTS, each with its currency, added up by currency in alphabetical order."""
    sums: dict[str, Decimal] = {}
    for currency, one in amounts:
        sums[currency] = sums.get(currency, Decimal(0)) + one
    return tuple(sorted(sums.items()))


def rate_for(kinds: Sequence[str], *rate_tables: Mapping[str, Decimal]) -> Decimal:
    """Return the first rate found: for each kind in turn, the client's table before the rest."""
    for kind in kinds:
        for rates in rate_tables:
            if kind in rates:
                return rates[kind]
    return Decimal(0)
