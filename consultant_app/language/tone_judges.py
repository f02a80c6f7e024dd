"""Learned judges of tone: they find what no rule foresaw, and doubt what a rule took too literally.

A finding of theirs covers the words that told most. It is a hint and has no rewrite: what is surely
wrong, and what is safe to say instead, only a rule knows.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.language.cues import CueIndex, Unit
from consultant_app.language.entries import Rule
from consultant_app.language.judges import Judge, read_judge
from consultant_app.language.tokens import Span, Token
from consultant_app.language.tone_signs import (
    CUE,
    IN_ADDRESS,
    SAID,
    kinds_of,
    places_of,
    signs_of,
    words_of,
)

JUDGED = (
    Category.BLAME,
    Category.CONDESCENDING,
    Category.ANXIOUS,
    Category.OVER_PROMISE,
    Category.COLD,
    Category.VAGUE,
)
LONGEST = 60  # words; a longer sentence is rather a list
SHORTEST = 2
LEAST_HEARD = 4  # words; "Ground floor" and "Lindqvist called." have no tone that a sum can tell
EVEN = 0  # points: as likely as not
BARELY = 10  # points that a word must add to be among those that told


# What each sign says to all judges as one number, FIELD bits for the points of each: a sentence has
# a hundred signs, and one sum does for all judges what else takes a loop for each.
Says = Mapping[str, int]
FIELD = 24
HALF = 1 << (FIELD - 1)  # far more than any sum of points
HALVES = sum(HALF << (FIELD * number) for number in range(len(JUDGED)))  # so none is below zero
MASK = 2 * HALF - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """One judge of tone, and what a finding of it says."""

    judge: Judge
    by_cue: Mapping[str, int]  # the character of a cue -> what it says
    category: Category
    why: str


@dataclass(frozen=True)
class ToneJudges:
    """The judges of a language by category; none where it has no such files."""

    benches: Mapping[Category, Bench]

    @cached_property
    def by_sign(self) -> Says:
        """What each sign that any of the judges knows says to which of them."""
        return _by_sign([bench.judge.of_kind(SAID) for bench in self.benches.values()])

    @cached_property
    def biases(self) -> int:
        """What the judges begin with, in the same way."""
        every = enumerate(bench.judge.bias for bench in self.benches.values())
        return sum(bias << (FIELD * number) for number, bias in every)

    @cached_property
    def by_cue(self) -> Says:
        """The same of the characters of the cues."""
        return _by_sign([bench.by_cue for bench in self.benches.values()])


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the judges think of one sentence: what is found, is unlikely, and it is surely not."""

    words: Sequence[str] = ()
    units: Sequence[Unit] = ()
    found: tuple[Bench, ...] = ()
    doubted: frozenset[Category] = frozenset()
    unlikely: frozenset[Category] = frozenset()  # rather not than yes: open rules say nothing

    def bars(self, rule: Rule) -> bool:
        """Tell if RULE is not believed here."""
        return rule.category in (self.unlikely if rule.open else self.doubted)


def _by_sign(tables: Sequence[Mapping[str, int]]) -> Says:
    says: dict[str, int] = {}
    for number, table in enumerate(tables):
        for sign, points in table.items():
            says[sign] = says.get(sign, 0) + (points << (FIELD * number))
    return says


def _parted(total: int, count: int) -> list[int]:
    """Return the COUNT sums that TOTAL holds; each may be below zero."""
    shifted = total + HALVES
    return [((shifted >> (FIELD * number)) & MASK) - HALF for number in range(count)]


NO_JUDGES = ToneJudges({})
NO_VERDICT = Verdict()


def read_tone_judges(home: Path, whys: Mapping[str, str], cues: CueIndex) -> ToneJudges:
    """Return the judges of the language folder HOME, which know CUES by their names.

    WHYS are the reasons of the categories.
    """
    benches: dict[Category, Bench] = {}
    for category in JUDGED:
        judge = read_judge(home, category.value)
        if judge:
            by_name = judge.of_kind(CUE)
            by_cue = {sign: by_name[name] for name, sign in cues.signs.items() if name in by_name}
            why = whys[category.value]
            benches[category] = Bench(judge=judge, by_cue=by_cue, category=category, why=why)
    return ToneJudges(benches)


def verdict_of(
    text: str,
    sentence: Span,
    tokens: Sequence[Token],
    units: Sequence[Unit],
    judges: ToneJudges,
) -> Verdict:
    """Return what JUDGES think of SENTENCE of TEXT, before any rule has looked at it.

    UNITS are its TOKENS again, by the cues that they are.
    """
    if not judges.benches or not SHORTEST <= len(tokens) <= LONGEST:
        return NO_VERDICT
    words = words_of(text, sentence, tokens)
    by_sign, by_cue = judges.by_sign, judges.by_cue
    total = sum([by_sign[sign] for sign in {*signs_of(words)} if sign in by_sign])
    total += sum([by_cue[kind] for kind in kinds_of(units) if kind in by_cue])
    sums = _parted(total + judges.biases, len(judges.benches))
    found, doubted, unlikely = list[Bench](), list[Category](), list[Category]()
    for (category, bench), points in zip(judges.benches.items(), sums, strict=True):
        judge = bench.judge
        if points < EVEN:
            unlikely.append(category)
        if points >= judge.least:
            # whoever gives an address to write to is not vague
            named = category is Category.VAGUE and IN_ADDRESS in words
            if len(tokens) >= LEAST_HEARD and not named:
                found.append(bench)
        elif points < judge.doubt:
            doubted.append(category)
    return Verdict(words, units, tuple(found), frozenset(doubted), frozenset(unlikely))


def added(verdict: Verdict, tokens: Sequence[Token], found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield what VERDICT adds to what the rules FOUND in the sentence of TOKENS."""
    said = {one.category for one in found}
    for bench in verdict.found:
        if bench.category in said:
            continue
        place = _telling(verdict, tokens, bench)
        if not any(one.start < place.end and place.start < one.end for one in found):
            yield _finding(bench, place)


def _telling(verdict: Verdict, tokens: Sequence[Token], bench: Bench) -> Span:
    """Return the stretch of the sentence whose words say most for the finding of BENCH."""
    told = _told(verdict, tokens, bench)
    best = best_first = best_last = 0
    here = first = 0
    for place, points in enumerate(told[1 : len(tokens) + 1]):
        if here <= 0:
            here, first = 0, place
        here += points - BARELY
        if here > best:
            best, best_first, best_last = here, first, place
    return Span(tokens[best_first].start, tokens[best_last].end)


def _told(verdict: Verdict, tokens: Sequence[Token], bench: Bench) -> list[int]:
    """Return how much each of the words of VERDICT says for the finding of BENCH."""
    words = verdict.words
    told, weights = [0] * len(words), bench.judge.of_kind(SAID)
    for sign, places in zip(signs_of(words), places_of(words), strict=True):
        for place in places:
            told[place] += weights.get(sign, 0) // len(places)
    at = {token.start: place for place, token in enumerate(tokens, 1)}
    for unit in verdict.units:
        if unit.start in at:
            told[at[unit.start]] += sum(bench.by_cue.get(kind, 0) for kind in unit.kinds)
    return told


def _finding(bench: Bench, place: Span) -> Finding:
    return Finding(
        start=place.start,
        end=place.end,
        category=bench.category,
        level=Level.HINT,
        why=bench.why,
        rule=f"{bench.category.value}.learned",
    )
