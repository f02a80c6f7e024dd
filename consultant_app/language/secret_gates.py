"""The checks in code that tell a secret from a time, a version, an order number or a word.

Each takes the value that a pattern caught and the text around it.
"""

import ipaddress
import re
from collections.abc import Callable

from consultant_app.language.entries import Gate

VERSION_BEFORE = re.compile(
    r"(?:\b(?:version|ver|v|build|firmware|fw|release|rev|revision|driver|bios|edition|update|patch"
    r"|dsm|ios|macos)\b[ .:]{0,2}|\bfrom |\bupdated? (?:from |to )|\bupgraded? (?:from |to )"
    r"|\d\.\d[\d.]{0,10} (?:to|>|->) )$"
)
PRIVATE_NET = re.compile(r"(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.")
AMOUNT = re.compile(
    r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]m)?|\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?"
    r"|v?\d+(?:\.\d+){1,4}"
    r"|[£$€]?\d[\d.,]*[£$€%]?|\d+(?:st|nd|rd|th|x|h|hrs?|min|mins|am|pm|gb|tb|mb|kg|mbps|m|km|inch)"
    r"|\d+-(?:digit|character|letter|step|day|week|month|year|hour|minute|factor)s?"
)
PRODUCT = re.compile(
    r"(?:office|windows|win|server|sql|outlook|exchange|ios|macos|android|galaxy|iphone|ipad|sage"
    r"|word|excel|teams|ms|kb|hp|pc|room|unit|usb|wifi|wpa|cat|step|line|level|page|part|day|week"
    r"|item|note|user|disk|drive|bay|port|switch|phone|laptop|till|printer|[a-z]{1,2})"
    r"-?\d{1,8}[a-z]{0,3}"
)
SYMBOLS = frozenset("!@#$%^&*?~+=€£§<>|")
ENDINGS = ("ed", "ing")
GOES_ON = re.compile(r" (?:for|and|on|at|then|but|so|until)\b")
CLOSING = ".,;:)]}\"'"


def passes(
    gate: Gate, value: str, *, text: str, start: int, end: int, ordinary: frozenset[str]
) -> bool:
    """Tell if VALUE, found at START to END of the straight TEXT, is a secret for GATE.

    ORDINARY are words that follow "password" in sentences and are none.
    """
    checks: dict[Gate, Callable[[], bool]] = {
        Gate.NONE: lambda: True,
        Gate.LUHN: lambda: is_card_number(value) and not _is_order_number(value, text[:start]),
        Gate.IPV4: lambda: is_ipv4(value) and not _is_version(value, text[:start]),
        Gate.IPV6: lambda: is_ipv6(value),
        Gate.MIXED_SIGNS: lambda: is_secret_like(value),
        Gate.LAST_WORD: lambda: is_secret_word(value, rest=text[end : end + 12], ordinary=ordinary),
        Gate.RANDOM: lambda: is_random(value),
        Gate.MIXED_GROUPS: lambda: has_mixed_groups(value),
    }
    return checks[gate]()


def is_secret_like(value: str) -> bool:
    """Tell if VALUE mixes letters, digits and signs as passwords do, and words and times do not."""
    bare = value.rstrip(CLOSING).lower()
    if len(bare) < 4 or AMOUNT.fullmatch(bare) or PRODUCT.fullmatch(bare):
        return bare.isdigit() and 4 <= len(bare) <= 12
    letters = any(c.isalpha() for c in bare)
    digits = any(c.isdigit() for c in bare)
    signs = any(c in SYMBOLS for c in bare[:-1])
    if letters and signs:
        return not _is_mail_address(bare)
    return digits and (signs or (letters and len(bare) >= 5)) and "://" not in bare


def is_secret_word(value: str, *, rest: str, ordinary: frozenset[str]) -> bool:
    """Tell if VALUE, named as the password by the words before it, is one.

    A plain word counts only where what it could describe does not follow in REST: "the password is
    longer now".
    """
    after = rest[:1]
    words = value.rstrip(CLOSING).split()
    if not words:
        return False
    first = words[0].lower().rstrip(CLOSING)
    if is_secret_like(first) or (PRODUCT.fullmatch(first) and not AMOUNT.fullmatch(first)):
        return True
    if (
        first in ordinary
        or len(first) < 3
        or first.endswith((*ENDINGS, "'s"))
        or AMOUNT.fullmatch(first)
    ):
        return False
    return value[-1] in CLOSING or after in ("", *"\n,;:.!?)\"'") or bool(GOES_ON.match(rest))


def is_random(value: str) -> bool:
    """Tell if VALUE looks made by a machine or by rules for passwords, whatever stands around."""
    bare = value.rstrip(CLOSING)
    if len(bare) < 8 or "://" in bare or bare.lower().startswith("www.") or _is_mail_address(bare):
        return False
    lower = any(c.islower() for c in bare)
    upper = any(c.isupper() for c in bare)
    digit = any(c.isdigit() for c in bare)
    if lower and upper and digit and any(c in SYMBOLS - {"+", "="} for c in bare[1:-1]):
        return len(bare) <= 64 and "/" not in bare
    if re.fullmatch(r"[0-9a-f]{24,400}|[0-9A-F]{24,400}", bare):
        return digit and (lower or upper)
    turns = _turns(bare)
    if not (lower and upper and digit):
        return False
    return (len(bare) >= 12 and turns >= 7) or (len(bare) >= 20 and turns >= 6)


def has_mixed_groups(value: str) -> bool:
    """Tell if some group between dashes mixes letters and digits, as licence keys do."""
    return any(
        any(c.isalpha() for c in group) and any(c.isdigit() for c in group)
        for group in value.split("-")
    )


def is_ipv4(value: str) -> bool:
    """Tell if VALUE is an IPv4 address, also with its last part as x, a port or a net's size."""
    parts = re.split(r"[/:]", value)[0].split(".")
    numbers = [int(part) for part in parts if part.isdigit()]
    return len(numbers) >= 3 and numbers[0] > 0 and all(number <= 255 for number in numbers)


def is_ipv6(value: str) -> bool:
    """Tell if VALUE is an IPv6 address."""
    address = re.split(r"[%/]", value)[0]
    if "::" not in address and address.count(":") != 7:
        return False
    try:
        return sum(c.isalnum() for c in address) > 0 and bool(ipaddress.IPv6Address(address))
    except ValueError:
        return False


def is_card_number(value: str) -> bool:
    """Tell if the digits of VALUE have a card's length and its check digit (Luhn)."""
    digits = [int(c) for c in value if c.isdecimal() and c.isascii()]
    if not 13 <= len(digits) <= 19 or len(set(digits)) == 1:
        return False
    doubled = [d * 2 - 9 if d > 4 else d * 2 for d in digits[-2::-2]]
    return (sum(doubled) + sum(digits[-1::-2])) % 10 == 0


def _is_version(value: str, before: str) -> bool:
    if not VERSION_BEFORE.search(before[-30:].lower()):
        return False
    named = re.search(
        r"\b(?:version|ver|v|build|firmware|release|driver|bios)\b[ .:]{0,2}$", before[-14:].lower()
    )
    return bool(named) or not PRIVATE_NET.match(value)


def _is_order_number(value: str, before: str) -> bool:
    if not value.isdigit():
        return False
    words = r"\b(?:invoice|order|tracking|ref|reference|parcel|serial)\b\W{0,3}\w{0,6}\W{0,3}$"
    return bool(re.search(words, before[-40:].lower()))


def _is_mail_address(value: str) -> bool:
    return bool(re.fullmatch(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}", value))


def _turns(value: str) -> int:
    """Count the changes between small letters, capitals and digits, a first capital aside."""
    kinds = [_kind(c) for c in value]
    turns = 0
    for place in range(1, len(kinds)):
        before, now = kinds[place - 1], kinds[place]
        begins_word = before == "U" and now == "l" and (place < 2 or kinds[place - 2] != "U")
        turns += before != now and "" not in (before, now) and not begins_word
    return turns


def _kind(character: str) -> str:
    if character.isdigit():
        return "d"
    if character.isupper():
        return "U"
    return "l" if character.isalpha() else ""
