"""Kind and plain wording: the patterns of `tone.toml` and the wordy phrases of `simplify.toml`.

A rule looks at one sentence at a time, and only at sentences that hold one of its near words: that
keeps a page of 2,000 words within a few milliseconds.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.language.entries import PlainPhrase, Reach, Rule
from consultant_app.language.inflection import like
from consultant_app.language.tokens import Span, Token

CLAUSE_EDGE = re.compile(r"[,;:.!?…\n]|(?<=\s)-(?=\s)|\b(?:but|however)\b", re.IGNORECASE)
NEXT_WORD = re.compile(r"[ ,]{0,3}([^\W_][\w'-]{0,40})")
LONGEST_SENTENCE = 2_000  # characters a rule looks at; longer ones are no prose


def find_tone(
    text: str, sentences: Sequence[Span], tokens: Sequence[Sequence[Token]], rules: Iterable[Rule]
) -> Iterator[Finding]:
    """Yield what the RULES find in the straight TEXT, its SENTENCES and their TOKENS."""
    by_word, always = _by_near_word(rules)
    for sentence, words in zip(sentences, tokens, strict=True):
        near = {rule.id: rule for word in words for rule in by_word.get(word.text, ())}
        for rule in (*always, *near.values()):
            yield from _in_sentence(text, sentence, rule)


def find_wordy(
    text: str, tokens: Sequence[Sequence[Token]], phrases: dict[str, tuple[PlainPhrase, ...]]
) -> Iterator[Finding]:
    """Yield the wordy phrases among TOKENS; PHRASES are by their first word, longest first."""
    for words in tokens:
        place = 0
        while place < len(words):
            phrase = _phrase_at(words, place, phrases)
            if phrase is None:
                place += 1
                continue
            last = place + len(phrase.wordy.split())
            start, end = words[place].start, words[last - 1].end
            yield _wordy_finding(phrase, start, end, text[start:end])
            place = last


def _by_near_word(rules: Iterable[Rule]) -> tuple[dict[str, list[Rule]], list[Rule]]:
    by_word: dict[str, list[Rule]] = {}
    always: list[Rule] = []
    for rule in rules:
        for word in rule.near:
            by_word.setdefault(word, []).append(rule)
        if not rule.near:
            always.append(rule)
    return by_word, always


def _in_sentence(text: str, sentence: Span, rule: Rule) -> Iterator[Finding]:
    said = text[sentence.start : min(sentence.end, sentence.start + LONGEST_SENTENCE)]
    if rule.unless and rule.unless.search(said):
        return
    for match in rule.pattern.finditer(said):
        if match.end() == match.start():
            continue
        found = Span(sentence.start + match.start(), sentence.start + match.end())
        span, fixes = _reached(text, sentence, found, rule)
        yield Finding(
            start=span.start,
            end=span.end,
            category=rule.category,
            level=rule.level,
            why=rule.why,
            fixes=fixes,
            rule=rule.id,
        )


def _reached(text: str, sentence: Span, found: Span, rule: Rule) -> tuple[Span, tuple[str, ...]]:
    start, end = found.start, found.end
    if rule.reach is Reach.CLAUSE:
        return _clause_around(text, sentence, start, end), rule.fixes
    if rule.reach is Reach.WORD_AFTER:
        return _with_next_word(text, sentence, start, end)
    return Span(start, end), tuple(like(text[start:end], fix) for fix in rule.fixes)


def _clause_around(text: str, sentence: Span, start: int, end: int) -> Span:
    begin = sentence.start
    for edge in CLAUSE_EDGE.finditer(text, sentence.start, start):
        begin = edge.end()
    after = CLAUSE_EDGE.search(text, end, sentence.end)
    stop = after.start() if after else sentence.end
    while begin < start and text[begin].isspace():
        begin += 1
    while stop > end and text[stop - 1].isspace():
        stop -= 1
    return Span(begin, stop)


def _with_next_word(
    text: str, sentence: Span, start: int, end: int
) -> tuple[Span, tuple[str, ...]]:
    """Cover the word after too: the fix is that word alone, so that the sentence stays whole."""
    word = NEXT_WORD.match(text, end, sentence.end)
    if word:
        fix = word.group(1)
        begins = start == sentence.start
        return Span(start, word.end()), (fix[0].upper() + fix[1:] if begins else fix,)
    before = re.search(
        r"([^\W_][\w'-]{0,40})[ ,]{1,3}$", text[max(sentence.start, start - 50) : start]
    )
    if before:
        return Span(start - len(before.group()), end), (before.group(1),)
    return Span(start, end), ("…",)


def _phrase_at(
    words: Sequence[Token], place: int, phrases: dict[str, tuple[PlainPhrase, ...]]
) -> PlainPhrase | None:
    for phrase in phrases.get(words[place].text, ()):
        parts = phrase.wordy.split()
        if [word.text for word in words[place : place + len(parts)]] == parts:
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
