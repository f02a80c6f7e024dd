"""The figures and names of a clause: each stands in its sentence, or the sentence is not sure.

What a task's sentence has no room for, a version or a size, is said after it; a spot such as
"tray 2" stands in brackets within it.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from consultant_app.language.cases import name_in_case
from consultant_app.language.counts import counts_in
from consultant_app.language.data import Words
from consultant_app.language.entries import Detail
from consultant_app.language.known import Known
from consultant_app.language.late_pattern import LatePattern
from consultant_app.language.people import Reader, names_in, person_in
from consultant_app.language.technical import without_technical
from consultant_app.language.tokens import folded, tokens_of

FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")
EVERY = re.compile(r"\b(?:all|both|every|each)\b (?:\w+ )?(?!jobs|logs|good|is|was)[a-z]+s\b")
SEVERAL = re.compile(r"\b(?:all|both|two|three|four|five|six|seven|eight|nine|ten|\d+) [\w ]*s\b")
MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b")
CLOCK = re.compile(r"^\W*\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\b(?=\W)")


@dataclass(frozen=True, slots=True)
class Told:
    """A clause less the figures that are said apart: `spots` within its sentence, `after` it."""

    bare: str
    spots: tuple[str, ...] = ()
    after: tuple[tuple[str, LatePattern | None], ...] = ()  # and what it must speak of


def told_apart(clause: str, words: Words) -> Told:
    """Return CLAUSE with the figures taken out for which the language has a sentence."""
    bare = clause
    spots: list[str] = []
    after: list[tuple[str, LatePattern | None]] = []
    whole = lower = folded(clause)
    if not any(character.isdigit() for character in whole):  # every detail is a figure
        return Told(clause)
    for detail in words.grammar.details:
        match = detail.pattern.search(lower)
        if match is None or not _applies(detail, whole):
            continue
        bare = f"{bare[: match.start()].rstrip()} {bare[match.end() :].lstrip()}".strip()
        lower = folded(bare)
        groups = [group for group in match.groups() if group is not None]
        said = detail.say.format(*map(_upper_unit, groups))
        if detail.inside:
            spots.append(said)
        else:
            after.append((said, detail.about))
    return Told(bare, tuple(dict.fromkeys(spots)), tuple(dict.fromkeys(after)))


def with_details(sentence: str, told: Told) -> str:
    """Return SENTENCE with what TOLD keeps apart, where it does not say so itself."""
    whole = sentence
    spots = [spot for spot in told.spots if not _has_figure(sentence, spot)]
    if spots:
        first, stop, rest = sentence.partition(".")
        whole = f"{first} ({', '.join(spots)}){stop}{rest}"
    for after, about in told.after:
        fits = about is None or about.search(sentence)
        if fits and not _has_figure(whole, after):
            said = after.replace("It now", "Each now", 1) if SEVERAL.search(sentence) else after
            whole = f"{whole} {said}"
    return whole


def keeps_figures(sentence: str, clause: str, words: Words) -> bool:
    """Tell if every figure and count of CLAUSE stands in SENTENCE, as figure or word."""
    names = words.grammar.names_with_figures
    clause = without_technical(clause, words.grammar)
    lower = CLOCK.sub(" ", folded(clause))
    said = folded(sentence)
    spoken = {token.text for token in tokens_of(said)}
    in_words = words.grammar.names.counts
    figures = [f for f in FIGURES.findall(names.sub(" ", lower)) if not _in_name(f, sentence)]
    figures += counts_in(names.sub(" ", clause))
    number_words = words.grammar.habits.number_words
    figures += [
        token.text for token in tokens_of(names.sub(" ", lower)) if token.text in number_words
    ]

    def keeps(figures: Sequence[str], shown: Set[str], spoken: Set[str]) -> bool:
        return all(f in shown or f in spoken or in_words.get(f, "#") in spoken for f in figures)

    shown = set(FIGURES.findall(said)) | {f.upper() for f in spoken}
    if EVERY.search(lower) and not spoken & {"all", "both", "every", "each", "everyone"}:
        return any(figure.isdigit() for figure in figures) and keeps(figures, shown, spoken)
    return keeps(figures, shown, spoken)


def keeps_names(sentence: str, clause: str, words: Words, known: Known) -> bool:
    """Tell if every person whom CLAUSE names is in SENTENCE; a group or a maker need not be.

    A capital alone makes nobody of "SharePoint": it takes a first name, or words that lead to one.
    """
    reader = Reader(words.grammar.names, words.lexicon, known)
    person = person_in(clause, reader)
    people = [] if not person or person in reader.names.groups.values() else [person]
    if words.grammar.habits.english:  # elsewhere a capital is no sign of a name
        synonyms, forms = words.grammar.synonyms, words.forms  # makers, programs
        people += [
            name
            for name in names_in(clause, reader)
            if not (name.lower() in synonyms or name.lower() in forms)
            and (" " in name or name.split()[-1].lower() in reader.names.first_names)
        ]
    return all(_is_named(one, sentence, reader) for one in people)


def _is_named(person: str, sentence: str, reader: Reader) -> bool:
    cases = reader.names.cases
    return person in sentence or any(name_in_case(person, c, cases) in sentence for c in cases)


def _applies(detail: Detail, lower: str) -> bool:
    if detail.unless is not None and detail.unless.search(lower):
        return False
    return detail.needs is None or bool(detail.needs.search(lower))


def _has_figure(sentence: str, said: str) -> bool:
    return set(FIGURES.findall(said)) <= set(FIGURES.findall(sentence))


def _in_name(figure: str, sentence: str) -> bool:
    return re.search(rf"(?<![\d.]){re.escape(figure)}(?![\d])", sentence) is not None


def _upper_unit(group: str) -> str:
    """Return what folding made small as it is written: a unit's letter, the name of a month."""
    return group.upper() if group in ("g", "t", "m", "k") else MONTH.sub(_with_capital, group)


def _with_capital(match: re.Match[str]) -> str:
    return match.group().capitalize()
