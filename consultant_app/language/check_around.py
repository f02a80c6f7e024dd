"""Check a text in which the customer is quoted: their own words are searched for secrets only."""

from collections.abc import Iterable
from dataclasses import replace

from consultant_app.domain.findings import HIDDEN, TextCheck
from consultant_app.language.check import check_text, secrets_in
from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.sentence_ends import one_line

_OPENING = '“„«"'
_LEAST = 3  # letters; a shorter beginning in common is chance
NOBODY = Known()


def check_around_quotes(
    text: str,
    words: Words,
    *,
    said: Iterable[str],
    known: Known = NOBODY,
    explained: frozenset[str] = frozenset(),
) -> TextCheck:
    """Return what could be kinder, plainer or safer in TEXT; spans are offsets into it.

    SAID are the customer's words; where TEXT quotes them, whole or from their beginning, only a
    secret is found.
    """
    hidden = quotes_hidden(text, said)
    found = check_text(hidden, words, known=known, explained=explained)
    if hidden == text:
        return found
    within = (s for s in secrets_in(text, words, known=known) if s not in found.findings)
    return replace(found, findings=(*within, *found.findings))


def quotes_hidden(text: str, said: Iterable[str]) -> str:
    """Return TEXT, as long as before, with an ellipsis in place of each quote of words SAID."""
    spoken = [_plain(one_line(words)).strip(f"{_OPENING}”» ") for words in said]
    plain = _plain(text)
    letters = list(text)
    for place, sign in enumerate(plain):
        if sign not in _OPENING:
            continue
        long = max((_common(plain[place + 1 :], words) for words in spoken), default=0)
        if long >= _LEAST:
            letters[place + 1 : place + 1 + long] = HIDDEN.ljust(long)
    return "".join(letters)


def _plain(text: str) -> str:
    """Return TEXT as it was typed, letter for letter as long as it is set."""
    return text.replace("\u00a0", " ").replace("’", "'")


def _common(text: str, words: str) -> int:
    """Return how many letters TEXT and WORDS have in common at their beginning."""
    pairs = zip(text, words, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(text), len(words)))
