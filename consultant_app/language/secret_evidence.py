"""Secrets by evidence that adds up: a clue, what joins it to a word, and the shape of that word.

No one of the three need be sure. "Login" says little, "Heron_88" much; "password is" says so much
that a likely word will do. The weights of all three are added, and from `ENOUGH` on it is a secret.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from consultant_app.language.secret_shapes import CLOSING, COUNTED, GOES_ON
from consultant_app.language.secret_weights import (
    COMBINATION,
    Shapes,
    Weight,
    is_code,
    is_coined,
    weight_of,
)

ENOUGH = 7
LOOSE_LEAST = 2  # of a clue without a link to its word
NEAR = 60  # characters between a clue and a word that nothing joins to it
OPENING = "\"'([{*_`"
STOP = re.compile(r"(?<!\b\d)[.!?][ ]+(?=[A-Z(\"'])|\n")
WORD = re.compile(r"[^\s\"'<>()\[\]{},;|]{4,64}")
TELLING = re.compile(  # no plain word, as most are: the whole row of signs is looked at once
    r"(?<![^\s\"'<>()\[\]{},;|])(?![^\W\d_][a-z]*(?![^\s\"'<>()\[\]{},;|]))"
    r"[^\s\"'<>()\[\]{},;|]{4,64}"
)
FIGURES = re.compile(r"(?<![\w.:/,-])[*#]{0,2}[A-Z]?\d{3,8}[A-Z]?[*#]{0,2}(?!\w)")
LABELLED = re.compile(r"[^\W\d_]{1,20}[=:](?=\S{3})")
SECOND = re.compile(r"[ ]?(?://|[/|,:])[ ]?|[ ](?:(?:and|und|et)(?:[ ]then)?|then|with)[ ]")


@dataclass(frozen=True, kw_only=True)
class Clue:
    """A family of words that hint at a secret; `of_figures` hint at a number only.

    What fits `unless` is none: names of networks stand where their keys do. `hints` are letters
    of which some stand in every match.
    """

    source: str
    hints: tuple[str, ...]
    weight: int
    of_figures: bool
    unless: re.Pattern[str] | None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the clue looks for, without regard to case."""
        return re.compile(rf"\b(?:{self.source})(?![^\W_])", re.IGNORECASE)

    def places_in(self, text: str, lower: str) -> Iterator[re.Match[str]]:
        """Yield where the clue stands in TEXT; LOWER is the same in small letters."""
        if any(hint in lower for hint in self.hints):
            yield from self.pattern.finditer(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What joins a clue to the word after it, and how firmly."""

    weight: int
    pattern: re.Pattern[str]
    least: Weight  # of the word that it can join


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Everything that adds up, as the language data holds it."""

    clues: tuple[Clue, ...]
    links: tuple[Link, ...]
    shapes: Shapes
    act_before: re.Pattern[str]  # "typed", ends where the word begins
    thing_before: re.Pattern[str]  # "serial no.", ends where the word begins
    thing_after: re.Pattern[str]  # " was replaced", begins where the word ends
    back: re.Pattern[str]  # " is the", all between a word and the clue after it
    near_by: re.Pattern[str]  # what else in a sentence speaks for a secret
    listed: re.Pattern[str]  # what follows the clue of a list
    heading: re.Pattern[str]  # of a list of secrets, a whole line


class Word(NamedTuple):
    """A word of the text that could be a secret, and how much it looks like one."""

    start: int
    end: int
    weight: Weight


def added_up(text: str, evidence: Evidence) -> Iterator[tuple[int, int]]:
    """Yield the places in TEXT for whose word the evidence is enough."""
    lower = text.lower()
    stops: list[int] = []
    for clue in evidence.clues:
        for place in clue.places_in(text, lower):
            stops = stops or [0, *(stop.end() for stop in STOP.finditer(text)), len(text)]
            yield from _joined_to(place, clue, text, evidence)
            if clue.weight < LOOSE_LEAST:
                continue
            at = bisect_left(stops, place.end(), 1, len(stops) - 1)
            yield from _near_to(place, clue, text, (stops[at - 1], stops[at]), evidence)


def _joined_to(
    clue_at: re.Match[str], clue: Clue, text: str, evidence: Evidence
) -> Iterator[tuple[int, int]]:
    """Yield what a link joins to the clue, and what stands beside it: "login kate / Heron_88"."""
    for link in evidence.links:
        joined = link.pattern.match(text, clue_at.end())
        if joined is None:
            continue
        place, bonus = joined.end(), _bonus(clue_at, text, evidence)
        for _ in range(2):
            word = _word_at(text, place, clue, evidence)
            if word is None:
                break
            sure = clue.weight + link.weight + bonus
            second = SECOND.match(text, word.end)
            named = clue.unless and second and word.weight < Weight.STRONG  # "Cafe-Up / key"
            if not named and _is_enough(word, sure, clue, link, text, evidence):
                yield word.start, word.end
                return
            if second is None:
                break
            place = second.end()


def _bonus(clue_at: re.Match[str], text: str, evidence: Evidence) -> int:
    before = text[max(0, clue_at.start() - NEAR) : clue_at.start()].rpartition("\n\n")[2]
    return 1 if evidence.near_by.search(before) else 0


def _word_at(text: str, place: int, clue: Clue, evidence: Evidence) -> Word | None:
    while place < len(text) and text[place] in OPENING:
        place += 1
    if clue.of_figures and (row := COMBINATION.match(text, place)):
        return Word(place, row.end(), Weight.LIKELY)
    found = WORD.match(text, place)
    if found is None:
        return None
    return as_word(text, *found.span(), evidence, of_figures=clue.of_figures)


def as_word(text: str, start: int, end: int, evidence: Evidence, *, of_figures: bool) -> Word:
    """Return the word at START to END of TEXT without its label and the signs around it."""
    label = LABELLED.match(text, start, end)
    start = label.end() if label else start
    while end > start and text[end - 1] in CLOSING + "*`":
        end -= 1
    value = text[start:end]
    if not of_figures:
        return Word(start, end, weight_of(value, evidence.shapes))
    rest = text[end : end + 12]
    counts = COUNTED.match(rest) and not GOES_ON.match(rest)
    goes_on = re.match(r"[:/.,-]\d|%|[ ][A-Z]{1,2}\b", rest)
    good = is_code(value) and not counts and not goes_on
    return Word(start, end, Weight.LIKELY if good else Weight.NOTHING)


def _is_enough(
    word: Word, sure: int, clue: Clue, link: Link, text: str, evidence: Evidence
) -> bool:
    weight, value = word.weight, text[word.start : word.end]
    if weight == Weight.PLAIN and is_coined(value, evidence.shapes):
        weight = Weight.LIKELY
    if sure + weight < ENOUGH or (weight < link.least and not clue.of_figures):
        return False
    if not weight or (clue.unless and clue.unless.search(value)):
        return False
    if word.weight > Weight.PLAIN:
        return True
    rest = text[word.end : word.end + 12]
    return not re.match(r"[ ]?[\w(/&-]", rest) or bool(GOES_ON.match(rest))


def _near_to(
    clue_at: re.Match[str],
    clue: Clue,
    text: str,
    sentence: tuple[int, int],
    evidence: Evidence,
) -> Iterator[tuple[int, int]]:
    """Yield the words of the sentence that look so much like secrets that no link is needed."""
    start = max(sentence[0], clue_at.start() - NEAR)
    end = text.find(" ", clue_at.end() + NEAR, sentence[1])
    likely = FIGURES if clue.of_figures else TELLING
    for found in likely.finditer(text, start, end if end >= 0 else sentence[1]):
        if found.start() < clue_at.end() and clue_at.start() < found.end():
            continue
        word = as_word(text, *found.span(), evidence, of_figures=clue.of_figures)
        if clue.unless and clue.unless.search(text[word.start : word.end]):
            continue
        if word.weight <= Weight.PLAIN or _is_thing(word, text, evidence):
            continue
        if clue.weight + _nearness(word, clue_at, clue, text, evidence) + word.weight >= ENOUGH:
            yield word.start, word.end


def _is_thing(word: Word, text: str, evidence: Evidence) -> bool:
    before = text[max(0, word.start - 30) : word.start]
    return bool(
        evidence.thing_before.search(before)
        or evidence.thing_after.match(text, word.end, word.end + 40)
    )


def _nearness(word: Word, clue_at: re.Match[str], clue: Clue, text: str, evidence: Evidence) -> int:
    if evidence.act_before.search(text[max(0, word.start - 24) : word.start]):
        return 3 if clue.of_figures else 2
    if clue_at.group().endswith("s") and evidence.listed.match(text, clue_at.end()):
        return 2
    if word.end <= clue_at.start() and evidence.back.fullmatch(text, word.end, clue_at.start()):
        return 0 if clue.of_figures and clue.weight < 3 else 2
    return 0 if clue.of_figures else 1
