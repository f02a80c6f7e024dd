"""Whether what was typed is a phone number, in whatever way its owner writes it."""

import re

_WORDS = r"tel|telephone|phone|mobile|mob|fax|ext|extension|x|or|and|oder|und|mobil|durchwahl|dw"
_WRITTEN_LIKE_ONE = re.compile(rf"(?:[\d\s()+./,:;-]|(?<![^\W\d_])(?:{_WORDS})(?![^\W\d_]))+", re.I)
_FEWEST, _MOST = 6, 34  # digits: a short local number; two long ones with an extension


def is_phone_number(text: str) -> bool:
    """Tell whether TEXT is a number to call, or two, and nothing beside it."""
    digits = sum(letter.isdecimal() for letter in text)
    return _FEWEST <= digits <= _MOST and bool(_WRITTEN_LIKE_ONE.fullmatch(text.strip()))
