"""Wordy phrases of `simplify.toml`, and the shorter words for them."""

from collections.abc import Iterator, Mapping, Sequence

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.language.entries import PlainPhrase
from consultant_app.language.inflection import like
from consultant_app.language.tokens import Token


def find_wordy(
    text: str, tokens: Sequence[Sequence[Token]], phrases: Mapping[str, Sequence[PlainPhrase]]
) -> Iterator[Finding]:
    """Yield the wordy phrases among TOKENS; PHRASES are by their first word, longest first."""
    for words in tokens:
        texts = tuple([word.text for word in words])
        last = 0
        for place in [place for place, word in enumerate(texts) if word in phrases]:
            phrase = _wordy_at(texts, place, phrases) if place >= last else None
            if phrase is None:
                continue
            last = place + len(phrase.parts)
            start, end = words[place].start, words[last - 1].end
            yield _wordy_finding(phrase, start, end, text[start:end])


def _wordy_at(
    texts: tuple[str, ...], place: int, phrases: Mapping[str, Sequence[PlainPhrase]]
) -> PlainPhrase | None:
    for phrase in phrases[texts[place]]:
        if texts[place : place + len(phrase.parts)] == phrase.parts:
            return phrase
    return None


def _wordy_finding(phrase: PlainPhrase, start: int, end: int, matched: str) -> Finding:
    return Finding(
        start=start,
        end=end,
        category=Category.WORDY,
        level=Level.HINT,
        why="A shorter word says the same.",
        fixes=tuple(like(matched, plain) for plain in phrase.plain),
        rule=f"wordy.{phrase.wordy.replace(' ', '-')}",
    )
