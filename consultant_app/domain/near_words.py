"""Whether typed words mean the words of a name or a title: any order, half typed, a slip forgiven.

A slip is one letter wrong, missing, too many, or two letters that changed places. It is forgiven
from five letters on: in shorter words it would liken everything to everything.
"""

from collections.abc import Sequence

from consultant_app.domain.clients import folded

_SLIP_FROM = 5


def begins_words(text: str, typed: str) -> bool:
    """Tell whether each word of TYPED begins a word of TEXT, one slip in a long one forgiven."""
    return slips(text, typed) is not None


def slips(text: str, typed: str) -> int | None:
    """Return how many words of TYPED have a slip; None where one of them begins no word of TEXT."""
    words = folded(text).split()
    found = [_slips_of(words, start) for start in folded(typed).split()]
    return None if None in found else sum(count for count in found if count)


def _slips_of(words: Sequence[str], start: str) -> int | None:
    if any(word.startswith(start) for word in words):
        return 0
    long_enough = len(start) >= _SLIP_FROM
    return 1 if long_enough and any(_begins_nearly(word, start) for word in words) else None


def _begins_nearly(word: str, start: str) -> bool:
    """Tell whether START is WORD with a slip, or its beginning with a slip before the last letter.

    A wrong last letter of a half-typed word is no slip but another word: "marks" means no market.
    """
    if word[0] not in start[:2] and word[1:2] not in start[:2]:
        return False  # two slips at least; most of a thousand names end here
    if abs(len(word) - len(start)) <= 1 and one_slip(word, start):
        return True
    for length in range(len(start) - 1, min(len(start) + 2, len(word))):
        begin = word[:length]
        ends_alike = begin[-1] == start[-1] or begin[-2:] == start[:-3:-1]
        if ends_alike and one_slip(begin, start):
            return True
    return False


def one_slip(one: str, other: str) -> bool:
    """Tell whether one letter wrong, missing, too many or swapped makes OTHER of ONE."""
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if same is None:
        return abs(len(one) - len(other)) == 1
    one, other = one[same:], other[same:]
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
    return swapped or one[1:] == other[1:] or one[1:] == other or one == other[1:]
