"""Kind wording: the rules of `tone.toml`.

A rule looks at one sentence at a time, and its pattern only at sentences that hold one of its near
words; its phrases are looked up word by word. What was found in a sentence is remembered, so that
a page is not judged anew with each word that is typed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from consultant_app.domain.findings import Category, Finding
from consultant_app.language.cues import Unit, calmed, units_of
from consultant_app.language.entries import Reach, Rule
from consultant_app.language.inflection import like
from consultant_app.language.memo import FoundLately
from consultant_app.language.tokens import Span, Token, folded
from consultant_app.language.tone_judges import NO_JUDGES, ToneJudges, Verdict, added, verdict_of
from consultant_app.language.weighing import NO_WEIGHING, Weighed, Weighing, weigh

CLAUSE_EDGE = re.compile(r"[,;:.!?…\n]|(?<=\s)-(?=\s)|\b(?:but|however)\b", re.IGNORECASE)
NEXT_WORD = re.compile(r"[ ,]{0,3}([^\W_][\w'-]{0,40})")
LONGEST_SENTENCE = 2_000  # characters a rule looks at; longer ones are no prose
SPLITS = frozenset(".,;:!?()\n")
CAPITAL = re.compile(r"\b[A-Z][a-z]{1,20}\b")
TITLES = ("mr", "mrs", "ms", "dr")
FIRST = 2  # a sentence's first word may stand behind a quote or a bracket


@dataclass(frozen=True, slots=True)
class ToneIndex:
    """The rules by the words that call them: made once, asked for each sentence."""

    by_near: Mapping[str, Sequence[Rule]]
    always: Sequence[Rule]
    by_phrase: Mapping[str, Sequence[tuple[tuple[str, ...], Rule]]]
    no_names: frozenset[str]
    first_names: frozenset[str]
    capitals: bool  # within a sentence a capital tells of a name; in German every noun has one
    weighing: Weighing
    judges: ToneJudges
    lately: FoundLately = field(init=False, default_factory=FoundLately, compare=False)


@dataclass(frozen=True, slots=True)
class _Read:
    """A sentence of a text, its words, and what sort of words they are."""

    text: str
    span: Span
    words: Sequence[Token]
    units: Sequence[Unit]


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence in small letters but for its names, so that a pattern need not look at both.

    The first word of a sentence has a capital anyway: `named` takes it for a name, `plain` does
    not. Without that doubt `named` is empty.
    """

    span: Span
    plain: str
    named: str


def index_rules(
    rules: Iterable[Rule],
    no_names: Iterable[str] = (),
    *,
    capitals: bool = True,
    weighing: Weighing = NO_WEIGHING,
    judges: ToneJudges = NO_JUDGES,
) -> ToneIndex:
    """Return RULES by their near words and by the first words of their phrases, longest first.

    NO_NAMES are words with a capital that are no one's name, in small letters. With CAPITALS the
    others are names.
    """
    by_near: dict[str, list[Rule]] = {}
    by_phrase: dict[str, list[tuple[tuple[str, ...], Rule]]] = {}
    always: list[Rule] = []
    for rule in rules:
        for word in rule.near:
            by_near.setdefault(word, []).append(rule)
        if rule.source and not rule.near:
            always.append(rule)
        for phrase in rule.phrases:
            by_phrase.setdefault(phrase[0], []).append((phrase, rule))
    for listed in by_phrase.values():
        listed.sort(key=lambda one: -len(one[0]))
    first_names = weighing.cues.first_names
    return ToneIndex(
        by_near, always, by_phrase, frozenset(no_names), first_names, capitals, weighing, judges
    )


def find_tone(
    text: str, sentences: Sequence[Span], tokens: Sequence[Sequence[Token]], index: ToneIndex
) -> Iterator[Finding]:
    """Yield what the rules of INDEX find in the straight TEXT, its SENTENCES and their TOKENS."""
    for sentence, words in zip(sentences, tokens, strict=True):
        said = text[sentence.start : sentence.end]
        found = index.lately.get(said, start=sentence.start)
        if found is None:
            found = tuple(_found_in(text, sentence, words, index))
            index.lately.keep(said, found, start=sentence.start)
        yield from found


def _found_in(
    text: str, sentence: Span, words: Sequence[Token], index: ToneIndex
) -> Iterator[Finding]:
    units = units_of(text, sentence, words, index.weighing.cues)
    read = _Read(text, sentence, words, units)
    verdict = verdict_of(text, sentence, words, units, index.judges)
    found = list(_by_rules(read, index, verdict))
    found += _by_weight(read, index, found, verdict)
    yield from found
    if verdict.found:
        calm = calmed([word.text for word in words], index.weighing.cues)
        yield from (one for one in added(verdict, words, found) if one.category not in calm)


def _by_rules(read: _Read, index: ToneIndex, verdict: Verdict) -> Iterator[Finding]:
    near = {rule.id: rule for word in read.words for rule in index.by_near.get(word.text, ())}
    said = _said(read.text, read.span, index)
    for rule in (*index.always, *near.values()):
        if not verdict.bars(rule):
            yield from _by_pattern(read.text, said, rule)
    yield from _by_phrases(read.text, said, read.words, index)


def _by_weight(
    read: _Read, index: ToneIndex, found: Sequence[Finding], verdict: Verdict
) -> Sequence[Finding]:
    skip = {one.category for one in found}
    weighed = [
        _finding(read.text, read.span, one.span, one.rule)
        for one in _weighed(read, index.weighing, skip, verdict)
    ]
    # a pattern knows better than a sum what its words mean
    return [w for w in weighed if not any(f.start < w.end and w.start < f.end for f in found)]


def _weighed(
    read: _Read, weighing: Weighing, skip: set[Category], verdict: Verdict
) -> Sequence[Weighed]:
    if not weighing.by_kind:
        return ()
    found = list(weigh(read.units, weighing, skip=skip, bars=verdict.bars))
    calm = calmed([word.text for word in read.words], weighing.cues) if found else ()
    return [one for one in found if one.rule.category not in calm]


def _said(text: str, sentence: Span, index: ToneIndex) -> _Said:
    written = text[sentence.start : min(sentence.end, sentence.start + LONGEST_SENTENCE)]
    lower = folded(written)
    letters, first = list(lower), ""
    for capital in CAPITAL.finditer(written) if index.capitals else ():
        start, word = capital.start(), lower[capital.start() : capital.end()]
        if word in index.no_names:
            continue
        if start <= FIRST:
            if index.first_names and word not in index.first_names and word not in TITLES:
                continue  # "Dust blocked the fan" tells of nobody
            first = lower[:start] + written[start] + lower[start + 1 :]
        else:
            letters[start] = written[start]
    plain = "".join(letters)
    return _Said(sentence, plain, first[: FIRST + 1] + plain[FIRST + 1 :] if first else "")


def _by_pattern(text: str, said: _Said, rule: Rule) -> Iterator[Finding]:
    matches = list(rule.pattern.finditer(said.plain))
    if not matches and said.named and rule.tells_names:
        matches = list(rule.pattern.finditer(said.named))
    if not matches or (rule.unless and rule.unless.search(said.plain)):
        return
    begin = said.span.start
    for match in matches:
        if match.end() > match.start():
            yield _finding(text, said.span, Span(begin + match.start(), begin + match.end()), rule)


def _by_phrases(
    text: str, said: _Said, words: Sequence[Token], index: ToneIndex
) -> Iterator[Finding]:
    texts, by_phrase = tuple([word.text for word in words]), index.by_phrase
    for place, first in enumerate(texts):
        if first not in by_phrase:
            continue
        after = texts[place + 1] if place + 1 < len(texts) else ""
        for phrase, rule in by_phrase[first]:
            last = place + len(phrase)
            if (len(phrase) > 1 and phrase[1] != after) or texts[place:last] != phrase:
                continue
            found = Span(words[place].start, words[last - 1].end)
            split = SPLITS & set(text[found.start : found.end])
            if not split and not (rule.unless and rule.unless.search(said.plain)):
                yield _finding(text, said.span, found, rule)
                break


def _finding(text: str, sentence: Span, found: Span, rule: Rule) -> Finding:
    span, fixes = _reached(text, sentence, found, rule)
    return Finding(
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
        span = _clause_around(text, sentence, start, end)
        return span, tuple(_fitted(text, sentence, span, fix) for fix in rule.fixes)
    if rule.reach is Reach.WORD_AFTER:
        return _with_next_word(text, sentence, start, end)
    return Span(start, end), tuple(
        _fitted(text, sentence, found, like(text[start:end], fix)) for fix in rule.fixes
    )


def _fitted(text: str, sentence: Span, span: Span, fix: str) -> str:
    """Return FIX as it must read in the place of SPAN: its capital and its full stop."""
    after = text[span.end : span.end + 1]
    if fix.endswith((".", ":")) and after in tuple(".,;:!?…"):
        fix = fix[:-1]
    if span.start == sentence.start:
        return fix[0].upper() + fix[1:]
    own = fix.startswith(("I ", "I'"))
    return fix if own or fix[1:2].isupper() else fix[0].lower() + fix[1:]


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
