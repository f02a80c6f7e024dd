"""Do two texts tell of the same matter? By the meaning words that they share."""

from collections.abc import Mapping
from typing import TypeVar

from consultant_app.language.data import Words

Key = TypeVar("Key")

_MOST_OF_IT = 0.5  # of the meaning words of the shorter text


def tells_the_same(text: str, sentence: str, words: Words) -> bool:
    """Tell whether TEXT still tells what SENTENCE does: half of the shorter is in both."""
    stems = words.matcher.stemmer.stems
    said, told = set(stems(text)), set(stems(sentence))
    shorter = min(len(said), len(told))
    return bool(shorter) and len(said & told) >= _MOST_OF_IT * shorter


def likeliest(text: str, candidates: Mapping[Key, str], words: Words) -> Key | None:
    """Return the one of CANDIDATES that shares most meaning words with TEXT, None if none does or
    two do so equally.
    """
    stems = words.matcher.stemmer.stems
    said = set(stems(text))
    shared = {key: len(said & set(stems(words_))) for key, words_ in candidates.items()}
    most = max(shared.values(), default=0)
    best = [key for key, count in shared.items() if count == most]
    return best[0] if most and len(best) == 1 else None
