"""The checks in code that a pattern's match must pass too, and how far a row of secrets goes on.

Each takes the value that a pattern caught and the text around it.
"""

import re
from collections.abc import Callable, Iterator

from consultant_app.language.secret_numbers import (
    is_card_number,
    is_hardware_address,
    is_iban,
    is_ipv4,
    is_ipv6,
)
from consultant_app.language.secret_rules import Gate
from consultant_app.language.secret_shapes import (
    CLOSING,
    has_letters_and_digits,
    has_mixed_groups,
    is_beside,
    is_passphrase,
    is_random,
    is_secret_word,
    is_shaped,
    is_word_for_secret,
)

REST = 12  # characters after a value that tell what it is
MOST_IN_A_ROW = 12
OF_ROWS = frozenset({Gate.MIXED_SIGNS, Gate.LAST_WORD, Gate.SHAPED})
NEXT = re.compile(
    r"(?:[ ]?[,;/&|+][ ]?(?:(?P<joined>and|or|then)[ ])?"
    r"|[ ][(]?(?P<alone>and|or|then)[ ])(?P<about>[^\W\d]{2,20}(?:[ ]?[:=][ ]?|[ ]))?"
    r"[(\"']?(?P<next>[^\s\"'<>,;/&|()]{3,80})",
    re.IGNORECASE,
)


def passes(
    gate: Gate, value: str, *, text: str, start: int, end: int, ordinary: frozenset[str]
) -> bool:
    """Tell if VALUE, found at START to END of the straight TEXT, is a secret for GATE.

    ORDINARY are words that follow "password" in sentences and are none.
    """
    rest = text[end : end + REST]
    checks: dict[Gate, Callable[[], bool]] = {
        Gate.NONE: lambda: True,
        Gate.LUHN: lambda: is_card_number(value, before=text[:start]),
        Gate.IBAN: lambda: is_iban(value),
        Gate.IPV4: lambda: is_ipv4(value, before=text[:start]),
        Gate.IPV6: lambda: is_ipv6(value),
        Gate.HARDWARE: lambda: is_hardware_address(value),
        Gate.MIXED_SIGNS: lambda: is_beside(value, rest=rest),
        Gate.SHAPED: lambda: is_shaped(value),
        Gate.LAST_WORD: lambda: is_secret_word(value, rest=rest, ordinary=ordinary),
        Gate.WORD: lambda: is_word_for_secret(value.rstrip(CLOSING).lower(), ordinary=ordinary),
        Gate.PHRASE: lambda: is_passphrase(value, ordinary=ordinary),
        Gate.WORDS: lambda: all(
            is_word_for_secret(word, ordinary=ordinary) and not word.endswith("ly")
            for word in value.lower().split()
        ),
        Gate.RANDOM: lambda: is_random(value),
        Gate.MIXED_GROUPS: lambda: has_mixed_groups(value),
        Gate.BOTH: lambda: has_letters_and_digits(value),
    }
    return checks[gate]()


def row_of(
    gate: Gate, *, text: str, start: int, end: int, ordinary: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Yield the places of a row of secrets whose first stands at START to END.

    "hunter2 and hunter3" is one place; "Anna Blue12, Tom Red34" is two, and the names stay.
    """
    for _ in range(MOST_IN_A_ROW if gate in OF_ROWS else 0):
        more = NEXT.match(text, end)
        if more is None or not _is_one_more(more, text, ordinary):
            break
        if more["about"]:
            yield start, end
            start = more.start("next")
        end = more.end()
    yield start, end


def _is_one_more(more: re.Match[str], text: str, ordinary: frozenset[str]) -> bool:
    value, end = more["next"], more.end()
    if is_shaped(value) or (not more["about"] and is_beside(value, rest=text[end : end + REST])):
        return True
    if more["about"] or not (more["joined"] or more["alone"]):
        return False
    return is_secret_word(value, rest=text[end : end + REST], ordinary=ordinary)
