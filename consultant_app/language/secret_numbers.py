"""Numbers that prove themselves: cards, accounts, addresses of networks and devices."""

import ipaddress
import re
import string

VERSION_BEFORE = re.compile(
    r"(?:\b(?:version|ver|v|build|firmware|fw|release|rev|revision|driver|bios|edition|update|patch"
    r"|dsm|ios|macos)\b[ .:]{0,2}|\bfrom |\bupdated? (?:from |to )|\bupgraded? (?:from |to )"
    r"|\d\.\d[\d.]{0,10} (?:to|>|->) )$"
)
NAMED_VERSION = re.compile(
    r"\b(?:version|ver|v|build|firmware|release|driver|bios)\b[ .:]{0,2}$",
)
PRIVATE_NET = re.compile(r"(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.")
ORDER_BEFORE = re.compile(
    r"\b(?:invoice|order|tracking|ref|reference|parcel|serial|ean|barcode|isbn)\b"
    r"\W{0,3}\w{0,6}\W{0,3}$"
)
# What everyone's devices ask or stand for, and nobody's network: open name servers, oneself.
KNOWN_TO_ALL = frozenset(
    {"8.8.8.8", "8.8.4.4", "1.1.1.1", "1.0.0.1", "1.1.1.2", "1.1.1.3", "9.9.9.9", "149.112.112.112"}
    | {"208.67.222.222", "208.67.220.220", "94.140.14.14", "127.0.0.1"}
)
IBAN_LENGTHS = {
    length: frozenset(countries.split())
    for length, countries in (
        (15, "NO"),
        (16, "BE BI"),
        (18, "DK FI FO GL NL SD"),
        (19, "MK SI"),
        (20, "AT BA EE KZ LT LU MN XK"),
        (21, "CH HR LI LV"),
        (22, "BG BH CR DE GB GE IE ME RS VA"),
        (23, "AE GI IL IQ OM SO TL"),
        (24, "AD CZ ES MD PK RO SA SE SK TN VG"),
        (25, "LY PT ST"),
        (26, "IS TR"),
        (27, "BF DJ FR GR IT MC MR SM"),
        (28, "AL AZ BY CY DO GT HU LB NI PL SV"),
        (29, "BR EG PS QA UA"),
        (30, "JO KW MU"),
        (31, "MT SC"),
        (32, "LC"),
        (33, "RU"),
    )
}
HEX_LEAST = 3  # letters and figures each, so that an order number is no hardware address


def is_ipv4(value: str, *, before: str) -> bool:
    """Tell if VALUE is an IPv4 address or range, and no version by the words BEFORE it."""
    if value in KNOWN_TO_ALL:
        return False
    parts = re.split(r"[ /:-]", value)[0].split(".")
    numbers = [int(part) for part in parts if part.isdigit()]
    fits = len(numbers) >= 3 and numbers[0] > 0 and all(number <= 255 for number in numbers)
    return fits and not _is_mask(numbers) and not _is_version(value, before)


def is_ipv6(value: str) -> bool:
    """Tell if VALUE is an IPv6 address."""
    address = re.split(r"[%/]", value)[0]
    if "::" not in address and address.count(":") != 7:
        return False
    try:
        return sum(c.isalnum() for c in address) > 0 and bool(ipaddress.IPv6Address(address))
    except ValueError:
        return False


def is_hardware_address(value: str) -> bool:
    """Tell if the twelve figures of VALUE mix letters and digits as hardware addresses do."""
    marks = [c for c in value if c.isalnum()]
    letters = sum(c.isalpha() for c in marks)
    return len(marks) == 12 and HEX_LEAST <= letters <= 12 - HEX_LEAST


def is_card_number(value: str, *, before: str) -> bool:
    """Tell if VALUE has a card's length and check digit, and is no order by the words BEFORE."""
    digits = [int(c) for c in value if c.isdecimal() and c.isascii()]
    if not 13 <= len(digits) <= 19 or len(set(digits)) == 1:
        return False
    if value.isdigit() and ORDER_BEFORE.search(before[-40:].lower()):
        return False
    doubled = [d * 2 - 9 if d > 4 else d * 2 for d in digits[-2::-2]]
    return (sum(doubled) + sum(digits[-1::-2])) % 10 == 0


def is_iban(value: str) -> bool:
    """Tell if VALUE is a bank account by its country, its length and its own check digits."""
    bare = "".join(c for c in value.upper() if c.isalnum())
    if bare[:2] not in IBAN_LENGTHS.get(len(bare), ()):
        return False
    figures = string.digits + string.ascii_uppercase
    return int("".join(str(figures.index(c)) for c in bare[4:] + bare[:4])) % 97 == 1


def _is_mask(numbers: list[int]) -> bool:
    """Tell if NUMBERS part a network, as 255.255.255.0 does in most: no address of anything."""
    bits = "".join(f"{number:08b}" for number in numbers)
    return bits.startswith("1" * 8) and "01" not in bits


def _is_version(value: str, before: str) -> bool:
    if not VERSION_BEFORE.search(before[-30:].lower()):
        return False
    return bool(NAMED_VERSION.search(before[-14:].lower())) or not PRIVATE_NET.match(value)
